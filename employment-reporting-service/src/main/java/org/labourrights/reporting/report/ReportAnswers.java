package org.labourrights.reporting.report;

/** Examples of answers for the API description. */
final class ReportAnswers {

    static final String REPORT = """
            {"id":"01980f3e-5b7c-7c3e-9d2a-6f1f0a2b3c4d","obligationId":"01980a11-0c1d-7e2f-8a3b-4c5d6e7f8091",\
            "obligationNo":"YG-150105-2026H1-00017","uscc":"91150105MA0T1A2B95","period":"2026H1",\
            "reportKind":"EMPLOYMENT_PERIODIC","recipientLevel":"COUNTY","recipientDivision":"150105",\
            "state":"ACCEPTED","reportVersion":1,"acceptedVersion":1,"timely":true,\
            "firstSubmittedAt":"2026-07-14T10:12:00+08:00",\
            "versions":[{"reportVersion":1,\
            "contentHash":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",\
            "submittedAt":"2026-07-14T10:12:00+08:00","channel":"API","timely":true,"warnings":[],\
            "outcome":"ACCEPTED","decidedAt":"2026-07-17T09:30:00+08:00","returnReasons":[],"inForce":true}],\
            "createdAt":"2026-07-13T16:00:00+08:00","updatedAt":"2026-07-17T09:30:00+08:00","version":3}""";

    static final String DRAFT = """
            {"id":"01980f3e-5b7c-7c3e-9d2a-6f1f0a2b3c4d","obligationId":"01980a11-0c1d-7e2f-8a3b-4c5d6e7f8091",\
            "obligationNo":"YG-150105-2026H1-00017","uscc":"91150105MA0T1A2B95","period":"2026H1",\
            "reportKind":"EMPLOYMENT_PERIODIC","recipientLevel":"COUNTY","recipientDivision":"150105",\
            "state":"DRAFT","reportVersion":0,\
            "draft":{"obligationNo":"YG-150105-2026H1-00017","uscc":"91150105MA0T1A2B95","period":"2026H1",\
            "headcount":[]},\
            "versions":[],"createdAt":"2026-07-13T16:00:00+08:00","updatedAt":"2026-07-13T16:00:00+08:00",\
            "version":0}""";

    static final String RECEIPT = """
            {"reportId":"01980f3e-5b7c-7c3e-9d2a-6f1f0a2b3c4d","reportVersion":1,\
            "obligationNo":"YG-150105-2026H1-00017","uscc":"91150105MA0T1A2B95","period":"2026H1",\
            "state":"SUBMITTED","submittedAt":"2026-07-14T10:12:00+08:00","timely":true,\
            "contentHash":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",\
            "hashAlgorithm":"SHA-256","canonicalForm":"RFC 8785",\
            "canonicalUrl":"/api/reporting/v1/reports/01980f3e-5b7c-7c3e-9d2a-6f1f0a2b3c4d/versions/1/document",\
            "deduplicated":false,\
            "warnings":[{"code":"W-JUMP","pointer":"/headcount/1/endCount",\
            "detail":"期末人数 900 与期初人数 2282 相差一半以上，且没有说明。",\
            "parameters":{"start":2282,"end":900},"open":true}]}""";

    static final String PAGE = """
            {"items":[{"id":"01980f3e-5b7c-7c3e-9d2a-6f1f0a2b3c4d",\
            "obligationId":"01980a11-0c1d-7e2f-8a3b-4c5d6e7f8091","obligationNo":"YG-150105-2026H1-00017",\
            "uscc":"91150105MA0T1A2B95","period":"2026H1","recipientDivision":"150105","state":"SUBMITTED",\
            "reportVersion":1,"timely":true,"firstSubmittedAt":"2026-07-14T10:12:00+08:00",\
            "updatedAt":"2026-07-14T10:12:00+08:00","version":1}]}""";

    static final String ACCEPTANCE = """
            {"acknowledgements":[{"warning":"W-JUMP","pointer":"/headcount/1/endCount","note":"已电话核实"}]}""";

    static final String RETURN = """
            {"reasons":["INCONSISTENT"],"note":"合作企业人数与协议不符，请核对。"}""";

    static final String REASON = """
            {"reason":"复核后发现外包人员重复统计，更正人数。"}""";

    private ReportAnswers() {}
}
