package org.labourrights.reporting.enterprise;

/** Examples of the API description. */
final class PartnershipExamples {

    static final String AGREEMENT = """
            {"partnerUscc":"91150104MA0LWP5518","partnerType":"AGENT","agreementNo":"HZ-2026-001",\
            "signedOn":"2026-01-05","validTo":"2027-12-31","rightsClausesPresent":true}""";

    static final String PARTNERSHIP = """
            {"id":"01980f3a-7c11-7d52-9a55-2f5b2a1f7c11","platformUscc":"91150105MA0T1A2B95",\
            "partnerUscc":"91150104MA0LWP5518","partnerType":"AGENT","agreementNo":"HZ-2026-001",\
            "signedOn":"2026-01-05","validTo":"2027-12-31","rightsClausesPresent":true,"active":true,"version":0}""";

    static final String PAGE = "{\"items\":[" + PARTNERSHIP + "]}";

    static final String END = """
            {"endedOn":"2026-06-30","reason":"协议到期不再续签"}""";

    static final String SUPERVISION = """
            {"supervisedOn":"2026-03-20","findings":"书面协议已全部签订"}""";

    static final String SUPERVISION_RECORD = """
            {"id":"01980f3a-7c11-7d52-9a55-2f5b2a1f7c12","supervisedOn":"2026-03-20","findings":"书面协议已全部签订",\
            "recordedAt":"2026-03-20T16:00:00+08:00","recordedBy":"platform-admin"}""";

    static final String SUPERVISIONS = "{\"items\":[" + SUPERVISION_RECORD + "]}";

    private PartnershipExamples() {}
}
