package org.labourrights.inspection.draw;

/** Requests as callers send them. */
final class DrawExamples {

    static final String COMMITMENT = """
            {"visitOn": "2027-01-20", "publicValue": {"kind": "双色球", "number": "2026150", "day": "2027-01-10",
              "template": "## ## ## ## ## ##+##", "wording": "红球由小到大，加号后为蓝球，见中国福利彩票官网"},
             "excludedTargets": [], "excludedInspectors": []}""";

    static final String VALUE = """
            {"value": "03 07 12 18 25 31+09"}""";

    static final String TARGET = """
            {"uscc": "91150105MA0T1A2B95", "reason": "DEREGISTERED", "note": "经查已于上月注销"}""";

    static final String OFFICER = """
            {"uscc": "91150105MA0T1A2B95", "officerNo": "HRSS-150105-001", "reason": "RECUSED", "note": "抽签后申报回避"}""";

    static final String VOID = """
            {"reason": "LIST_ERROR", "note": "名单漏列两家企业"}""";

    private DrawExamples() {}
}
