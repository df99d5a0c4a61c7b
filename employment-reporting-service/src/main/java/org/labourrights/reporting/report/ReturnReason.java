package org.labourrights.reporting.report;

/** Why a report is returned (退回原因). */
public enum ReturnReason {
    /** 填报不完整. */
    INCOMPLETE("填报不完整"),
    /** 数据前后矛盾. */
    INCONSISTENT("数据前后矛盾"),
    /** 数据明显异常. */
    IMPLAUSIBLE("数据明显异常"),
    /** 用工关系分类不当. */
    MISCLASSIFIED("用工关系分类不当"),
    /** 合作企业漏报. */
    PARTNER_MISSING("合作企业漏报"),
    /** 说明不充分. */
    EXPLANATION_INSUFFICIENT("说明不充分"),
    /** 其他, named in the note. */
    OTHER("其他");

    private final String zh;

    ReturnReason(String zh) {
        this.zh = zh;
    }

    /** What the letter to the enterprise calls it. */
    String zh() {
        return zh;
    }
}
