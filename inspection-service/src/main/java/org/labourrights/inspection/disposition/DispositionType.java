package org.labourrights.inspection.disposition;

import org.labourrights.kernel.document.DeclaredDocument;
import org.labourrights.kernel.document.NumberPattern;

/** How agencies dispose of what was found (处置类型), domain 3.12; code list {@code disposition-type}. Each has its document. */
public enum DispositionType {
    /** 行政指导会, DOC 001 二(三)5. */
    ADMIN_GUIDANCE_MEETING("XZZD", "行政指导会记录", "Record of a guidance meeting", DispositionForm.RECORD),
    /** 走访督促, DOC 001 二(三)5. */
    VISIT_URGE("ZFDC", "走访督促记录", "Record of a visit", DispositionForm.RECORD),
    /** 提示函, DOC 001 二(三)5. */
    REMINDER_LETTER("TSH", "提示函", "Reminder letter", DispositionForm.LETTER),
    /** 整改函, DOC 001 二(三)5. */
    RECTIFICATION_LETTER("ZGH", "整改函", "Rectification letter", DispositionForm.LETTER),
    /** 约谈, DOC 000 七(十八). */
    INTERVIEW("YT", "约谈记录", "Record of an interview", DispositionForm.RECORD),
    /** 联合约谈, DOC 002 Hebei §26. */
    JOINT_INTERVIEW("LHYT", "联合约谈记录", "Record of a joint interview", DispositionForm.RECORD),
    /** 警示, DOC 000 七(十八). */
    WARNING("JS", "警示函", "Warning", DispositionForm.LETTER),
    /** 责令改正、限期整改, DOC 001 四(二); LAW 劳动保障监察条例 §18. */
    RECTIFICATION_ORDER("ZLGZ", "责令改正决定书", "Order to rectify", DispositionForm.DECISION),
    /** 责令限期支付, LAW 劳动合同法 §85. */
    PAYMENT_ORDER("ZLZF", "责令限期支付决定书", "Order to pay", DispositionForm.DECISION),
    /** 行政处理决定, LAW 劳动保障监察条例 §18. */
    TREATMENT_DECISION("XZCL", "行政处理决定书", "Treatment decision", DispositionForm.DECISION),
    /** 行政处罚, LAW 劳动保障监察条例 §§23-30. */
    PENALTY("XZCF", "行政处罚决定书", "Penalty decision", DispositionForm.DECISION),
    /** 立案查处, DOC 000 七(十八). */
    FILING("LASP", "立案审批表", "Approval of a filing", DispositionForm.INTERNAL),
    /** 移送有关部门, LAW 劳动保障监察条例 §18. */
    TRANSFER_AGENCY("YSBM", "案件移送函", "Letter of transfer", DispositionForm.OFFICIAL),
    /** 移送公安机关, DOC 004 §9; DOC 003 三(二). */
    TRANSFER_JUDICIAL("YSGA", "涉嫌犯罪案件移送书", "Transfer of a suspected crime", DispositionForm.INTERNAL),
    /** 社会公布, DOC 001 二(六)11. */
    PUBLISH("SHGB", "社会公布审批表", "Approval of a publication", DispositionForm.INTERNAL),
    /** 不良行为记录, DOC 000 五(六). */
    BAD_CREDIT("BLXY", "不良行为记录单", "Record of bad conduct", DispositionForm.INTERNAL),
    /** 失信联合惩戒名单, LAW 人社部令第45号. */
    BLACKLIST("SXMD", "列入失信联合惩戒名单决定书", "Decision to list", DispositionForm.DECISION),
    /** 联合惩戒, DOC 002 Hebei §26. */
    JOINT_PUNISHMENT("LHCJ", "联合惩戒建议函", "Proposal of joint punishment", DispositionForm.OFFICIAL),
    /** 联合激励, DOC 000 七(十五). */
    JOINT_INCENTIVE("LHJL", "联合激励建议函", "Proposal of joint incentives", DispositionForm.OFFICIAL),
    /** 仲裁建议书, DOC 004 §13. */
    ARBITRATION_ADVICE("ZCJY", "仲裁建议书", "Arbitration advice", DispositionForm.LETTER),
    /** 重点事项交办, DOC 004 §12. */
    ASSIGNMENT("ZDJB", "重点事项交办单", "Assignment", DispositionForm.OFFICIAL),
    /** 挂牌督办, DOC 004 三(三). */
    LISTED_SUPERVISION("GPDB", "挂牌督办通知书", "Notice of listed supervision", DispositionForm.OFFICIAL),
    /** 约谈问责, DOC 004 三(三). */
    ACCOUNTABILITY_INTERVIEW("YTWZ", "约谈问责记录", "Record of an accountability interview", DispositionForm.RECORD),
    /** 不合格机构退出, DOC 004 §5. */
    EXIT("JGTC", "不合格机构退出决定书", "Decision on exit", DispositionForm.LETTER),
    /** 研究提出工作意见和后续措施, DOC 001 四(二). */
    FOLLOW_UP_STUDY("YJYJ", "复杂问题研究交办单", "Charge to study", DispositionForm.INTERNAL);

    private final DispositionForm form;
    private final DeclaredDocument document;

    DispositionType(String prefix, String zh, String en, DispositionForm form) {
        this.form = form;
        NumberPattern numbers = NumberPattern.of(prefix + "-{division}-{year}", zh + "〔{year}〕{number}号");
        this.document = form.served(DeclaredDocument.of("DISPOSITION_" + name(), zh, en, numbers));
    }

    /** Whether an officer may issue it as it is; the others come of a finding, a case or a decision on credit. */
    boolean byHand() {
        return form.byHand();
    }

    /** Code of its document, by which others know the news of it. */
    public String documentCode() {
        return document.code();
    }

    /** What it is on paper. */
    DeclaredDocument document() {
        return document;
    }

    /** Whether the enterprise is whom the paper goes to. */
    boolean toEnterprise() {
        return form == DispositionForm.LETTER || form == DispositionForm.DECISION;
    }
}
