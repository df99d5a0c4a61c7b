package org.labourrights.gateway.exchange;

import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** The languages that problems are written in; Chinese unless English is preferred. */
public enum Language {
    ZH("zh-CN"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }

    /** Reads an {@code Accept-Language} value by its weights (RFC 9110 §12.5.4); a malformed one means Chinese. */
    public static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return ZH;
        }
        try {
            for (LanguageRange range : LanguageRange.parse(acceptLanguage)) {
                String language = range.getRange().toLowerCase(Locale.ROOT);
                if (range.getWeight() > 0 && (language.startsWith("zh") || language.equals("*"))) {
                    return ZH;
                }
                if (range.getWeight() > 0 && language.startsWith("en")) {
                    return EN;
                }
            }
        } catch (IllegalArgumentException malformed) {
            return ZH;
        }
        return ZH;
    }
}
