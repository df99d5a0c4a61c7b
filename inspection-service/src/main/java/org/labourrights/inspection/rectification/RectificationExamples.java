package org.labourrights.inspection.rectification;

/** Requests as callers send them. */
final class RectificationExamples {

    static final String SUBMISSION = """
            {"statement": "已制定轮休办法并向骑手公示"}""";

    static final String VERIFICATION = """
            {"passed": true, "officerIds": ["officer-7", "officer-9"], "explanation": "已建立轮休制度并公示"}""";

    static final String REASON = """
            {"reason": "系统改造尚需时日，企业已制定计划"}""";

    private RectificationExamples() {}
}
