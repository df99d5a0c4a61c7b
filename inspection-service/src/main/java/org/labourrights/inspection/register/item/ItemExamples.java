package org.labourrights.inspection.register.item;

/** Requests as callers send them. */
final class ItemExamples {

    private static final String CONTENT = """
            "content": {"title": "骑手防暑物资发放", "basis": "本区专项行动方案", "objectType": "PARTNER",
             "frequency": "YEARLY", "records": ["发放登记表"], "severity": "MINOR", "violationType": "OTHER"}""";

    static final String ITEM =
            "{\"divisionCode\": \"150105\", " + CONTENT + ", \"validFrom\": \"2026-12-01\", \"reason\": \"本区专项整治要求\"}";

    static final String CHANGE = "{" + CONTENT + ", \"validFrom\": \"2027-01-01\", \"reason\": \"依据更新\"}";

    static final String REMOVAL = """
            {"removedOn": "2027-01-01", "reason": "专项整治结束"}""";

    private ItemExamples() {}
}
