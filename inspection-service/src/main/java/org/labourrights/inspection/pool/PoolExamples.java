package org.labourrights.inspection.pool;

/** Requests as callers send them. */
final class PoolExamples {

    static final String TARGET = """
            {"uscc": "91150105MA0T1A2B95", "divisionCode": "150105", "reason": "媒体报道集中反映超时用工"}""";

    static final String REMOVAL = """
            {"reason": "企业已注销"}""";

    private PoolExamples() {}
}
