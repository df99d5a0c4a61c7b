package org.labourrights.inspection.credit;

/** Requests as callers send them. */
final class CreditExamples {

    static final String RECORD = """
            {"kind": "RED_LIST", "uscc": "91150105MA0T1A2B95", "divisionCode": "150105",
             "fact": "连续三年无劳动保障违法行为", "basis": "企业劳动保障守法诚信等级评价办法"}""";

    static final String GRADING = """
            {"uscc": "91150105MA0T1A2B95", "divisionCode": "150105", "year": 2025}""";

    static final String REPAIR = """
            {"reason": "已足额支付并书面承诺", "evidence": "支付凭证及信用承诺书，档号 2026-118"}""";

    static final String WITHDRAWAL = """
            {"reason": "处理决定已被依法撤销"}""";

    static final String AMENDMENT = """
            {"fact": "连续两年无劳动保障违法行为", "reason": "事实表述有误"}""";

    static final String MEASURES = """
            {"purpose": "PUNISHMENT", "agencyIds": ["MARKET_REGULATION-150105", "TAX-150105"],
             "measure": "限制参加政府采购和评优评先"}""";

    static final String ANSWER = """
            {"result": "TAKEN", "explanation": "已列入重点监管名单"}""";

    private CreditExamples() {}
}
