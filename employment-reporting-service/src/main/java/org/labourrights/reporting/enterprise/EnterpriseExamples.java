package org.labourrights.reporting.enterprise;

/** Examples of the API description; persons and numbers are made up. */
final class EnterpriseExamples {

    static final String REGISTRATION = """
            {"uscc":"91150105MA0T1A2B95","role":"PLATFORM","profile":{"name":"赛罕快送科技有限公司",\
            "platformBrands":["极速送"],"industries":["FOOD_DELIVERY"],"businessModel":"MIXED",\
            "registeredDivision":"150105","operatingDivisions":["150105"],"address":"呼和浩特市赛罕区示范路1号",\
            "headEnterprise":true,"companyLevel":"LOCAL","industryAuthorities":["MARKET_REGULATION-150105"],\
            "unionEstablished":true,"unionMemberCount":120},"contacts":{"legalRepresentative":"王示范",\
            "contactName":"李示例","contactPhone":"13800138000","contactEmail":"contact@example.com"}}""";

    static final String ENTERPRISE = """
            {"uscc":"91150105MA0T1A2B95","usccCheckOverridden":false,"role":"PLATFORM","status":"ACTIVE",\
            "profile":{"name":"赛罕快送科技有限公司","platformBrands":["极速送"],"industries":["FOOD_DELIVERY"],\
            "businessModel":"MIXED","registeredDivision":"150105","operatingDivisions":["150105"],\
            "address":"呼和浩特市赛罕区示范路1号","headEnterprise":true,"keyEnterprise":false,"companyLevel":"LOCAL",\
            "industryAuthorities":["MARKET_REGULATION-150105"],"unionEstablished":true,"unionMemberCount":120,\
            "mediationOrgEstablished":false,"collectiveContractStatus":"NONE"},"contacts":{\
            "legalRepresentative":"王*范","contactName":"李*例","contactPhone":"138****8000",\
            "contactEmail":"c***@example.com"},"version":0}""";

    static final String PAGE = """
            {"items":[{"uscc":"91150105MA0T1A2B95","name":"赛罕快送科技有限公司","role":"PLATFORM",\
            "industries":["FOOD_DELIVERY"],"registeredDivision":"150105","operatingDivisions":["150105"],\
            "headEnterprise":true,"keyEnterprise":false,"status":"ACTIVE"}]}""";

    static final String CONTACTS = """
            {"legalRepresentative":"王示范","contactName":"李示例","contactPhone":"13800138000",\
            "contactEmail":"contact@example.com"}""";

    static final String LEDGER_CHANGE = """
            {"reason":"SURVEY","source":"2026年一季度摸底调查","validFrom":"2026-03-01","profile":{\
            "name":"赛罕快送科技有限公司","platformBrands":["极速送"],"industries":["FOOD_DELIVERY"],\
            "businessModel":"MIXED","registeredDivision":"150105","operatingDivisions":["150105","150104"],\
            "address":"呼和浩特市赛罕区示范路1号","headEnterprise":true,"companyLevel":"LOCAL",\
            "industryAuthorities":["MARKET_REGULATION-150105"],"unionEstablished":true,"unionMemberCount":120}}""";

    static final String LEDGER_ENTRIES = """
            {"items":[{"id":"01980f3a-7c11-7d52-9a55-2f5b2a1f7c11","changedField":"operatingDivisions",\
            "oldValue":["150105"],"newValue":["150105","150104"],"reason":"SURVEY","source":"2026年一季度摸底调查",\
            "validFrom":"2026-03-01","enterpriseVersion":1,"recordedAt":"2026-03-02T09:30:00+08:00",\
            "recordedBy":"officer-150105"}]}""";

    static final String STATUS_CHANGE = """
            {"status":"SUSPENDED","reason":"停业整顿","validFrom":"2026-03-01"}""";

    private EnterpriseExamples() {}
}
