package org.labourrights.chassis.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages of every text for callers; Chinese unless English is preferred. */
public enum Language {
    ZH("zh-CN"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** Language tag for {@code Content-Language}. */
    public String tag() {
        return tag;
    }

    /** Chooses by the header {@code Accept-Language}; Chinese when it is absent, unreadable or names neither. */
    public static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 200) {
            return ZH;
        }
        try {
            for (Locale.LanguageRange range : Locale.LanguageRange.parse(acceptLanguage)) {
                if (range.getWeight() == 0) {
                    continue;
                }
                String language = List.of(range.getRange().split("-")).getFirst();
                switch (language) {
                    case "zh", "*" -> {
                        return ZH;
                    }
                    case "en" -> {
                        return EN;
                    }
                    default -> {}
                }
            }
        } catch (IllegalArgumentException unreadable) {
            return ZH;
        }
        return ZH;
    }
}
