package org.labourrights.chassis.reference;

/** Kinds of agencies of the administration and of bodies that work with them (成员单位, code list 3.9). */
public enum AgencyType {
    /** Labour bureau; receives every report. */
    HRSS("人力资源和社会保障局"),
    /** Labour inspection. */
    HRSS_ENFORCEMENT("人力资源和社会保障综合行政执法机构"),
    /** Arbitration of labour and personnel disputes. */
    ARBITRATION("劳动人事争议仲裁院"),
    /** Trade unions. */
    UNION("总工会"),
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
    /** Medical insurance. */
    MEDICAL_INSURANCE("医疗保障局"),
    /** Court. */
    COURT("人民法院"),
    /** Justice: legal aid and people's mediation. */
    JUSTICE("司法局"),
    /** Federation of industry and commerce. */
    ACFIC("工商业联合会"),
    /** Public security. */
    PUBLIC_SECURITY("公安局"),
    /** Health. */
    HEALTH("卫生健康委员会"),
    /** Housing and construction. */
    HOUSING("住房和城乡建设局"),
    /** Taxes. */
    TAX("税务局"),
    /** Government data centre. */
    DATA_CENTER("政务服务局"),
    /** Education. */
    EDUCATION("教育局"),
    /** Culture, tourism and broadcasting. */
    CULTURE("文化旅游广电局"),
    /** Political and legal affairs commission; receives the ledger of disputes. */
    POLITICAL_LEGAL("党委政法委员会"),
    /** Organization department. */
    ORGANIZATION_DEPT("党委组织部"),
    /** Discipline inspection and supervision. */
    DISCIPLINE("纪委监委"),
    /** Local government, responsible for its territory. */
    LOCAL_GOV("人民政府");

    private final String office;

    AgencyType(String office) {
        this.office = office;
    }

    /** What its office is called after the name of a division. */
    String office() {
        return office;
    }
}
