package org.labourrights.reporting.reference;

/**
 * Kinds of agencies that receive reports or supervise an industry (成员单位, code list 3.9, the part that matters here).
 */
public enum AgencyType {
    /** Labour bureau; receives every report. */
    HRSS("人力资源和社会保障局"),
    /** Market regulation. */
    MARKET_REGULATION("市场监督管理局"),
    /** Transport. */
    TRANSPORT("交通运输局"),
    /** Postal administration. */
    POSTAL("邮政管理局"),
    /** Emergency management. */
    EMERGENCY("应急管理局"),
    /** Development and reform. */
    DRC("发展和改革委员会"),
    /** Culture, tourism and broadcasting. */
    CULTURE("文化旅游广电局"),
    /** Housing and construction. */
    HOUSING("住房和城乡建设局"),
    /** Health. */
    HEALTH("卫生健康委员会"),
    /** Education. */
    EDUCATION("教育局"),
    /** Government data centre. */
    DATA_CENTER("政务服务局");

    private final String office;

    AgencyType(String office) {
        this.office = office;
    }

    /** What its office is called after the name of a division. */
    String office() {
        return office;
    }
}
