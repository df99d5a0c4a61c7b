package org.labourrights.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NeedlesTest {

    private static final String NAME = "轩辕测乌";
    private static final String PHONE = "13917314159";

    private final Needles needles = new Needles(List.of(NAME, PHONE));

    @Test
    void findsATextHoweverItIsWrittenDown() {
        byte[] plain = NAME.getBytes(StandardCharsets.UTF_8);
        String url = URLEncoder.encode(NAME, StandardCharsets.UTF_8);

        assertEquals(Set.of(NAME), in("住" + NAME + "处"));
        assertEquals(Set.of(NAME), in("name=" + url + "&"));
        assertEquals(Set.of(NAME), in("name=" + url.toLowerCase(Locale.ROOT)));
        assertEquals(Set.of(NAME), in("{\"name\":\"\\u8f69\\u8f95\\u6d4b\\u4e4c\"}"));
        assertEquals(Set.of(NAME), in("\\x" + HexFormat.of().formatHex(plain) + "00"));
        assertEquals(Set.of(PHONE), in("tel:" + PHONE));
    }

    @Test
    void findsATextWithinBase64WhereverItBegins() {
        for (String before : List.of("", "a", "ab", "abc")) {
            byte[] text = (before + NAME + "后" + PHONE + "!").getBytes(StandardCharsets.UTF_8);

            assertEquals(Set.of(NAME, PHONE), in(Base64.getEncoder().encodeToString(text)), before);
        }
    }

    @Test
    void findsNothingElse() {
        assertEquals(Set.of(), in("轩辕测丙 1391731415 " + PHONE.substring(1)));
    }

    private Set<String> in(String text) {
        return needles.in(text.getBytes(StandardCharsets.UTF_8));
    }
}
