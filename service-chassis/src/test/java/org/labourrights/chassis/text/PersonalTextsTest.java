package org.labourrights.chassis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

class PersonalTextsTest {

    private static final String NUMBER = "电话 13800138000";

    record Line(
            @Nullable @FreeText(max = 500, problem = FreeText.RULES)
            String note,

            UnifiedSocialCreditCode uscc) {}

    record Document(
            @FreeText(max = 500) String reason,
            @ConfidentialText(max = 500) String facts,
            String code,
            List<Line> lines,
            @Nullable Line last) {}

    @Test
    void namesEveryPlaceHoweverDeep() {
        UnifiedSocialCreditCode uscc = new UnifiedSocialCreditCode("91150105MA0T1A2B95");
        Document document = new Document(
                NUMBER,
                NUMBER,
                "13800138000",
                List.of(new Line("无", uscc), new Line(NUMBER, uscc)),
                new Line(NUMBER, uscc));

        assertEquals(List.of("/reason", "/lines/1/note", "/last/note"), PersonalTexts.in(document));
    }

    @Test
    void passesWhatIsLeftOut() {
        assertEquals(List.of(), PersonalTexts.in(new Document("复核", NUMBER, "A", List.of(), null)));
    }
}
