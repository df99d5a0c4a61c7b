package org.labourrights.edge;

import org.jspecify.annotations.Nullable;

/** The languages of every text for callers; Chinese unless English is preferred. */
public enum Language {
    ZH("zh-CN"),
    EN("en");

    /** What is read of the header. Browsers send less; the library's own parser takes a second for 60 KB. */
    private static final int LONGEST = 256;

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** Language tag for {@code Content-Language}. */
    public String tag() {
        return tag;
    }

    /**
     * Chooses by the weights of {@code Accept-Language} (RFC 9110 §12.5.4), the earlier of equals; Chinese when it is
     * absent, unreadable, names neither, or is longer than any that is meant.
     */
    public static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > LONGEST) {
            return ZH;
        }
        Language best = ZH;
        int heaviest = 0;
        for (int from = 0; from < acceptLanguage.length(); ) {
            int comma = acceptLanguage.indexOf(',', from);
            int to = comma < 0 ? acceptLanguage.length() : comma;
            String range = acceptLanguage.substring(from, to);
            int weight = weight(range);
            Language named = named(range);
            if (named != null && weight > heaviest) {
                best = named;
                heaviest = weight;
            }
            from = to + 1;
        }
        return best;
    }

    private static @Nullable Language named(String range) {
        int end = 0;
        String tag = range.strip();
        while (end < tag.length() && tag.charAt(end) != '-' && tag.charAt(end) != ';' && tag.charAt(end) != ' ') {
            end++;
        }
        String language = tag.substring(0, end);
        if (language.equalsIgnoreCase("en")) {
            return EN;
        }
        return language.equalsIgnoreCase("zh") || language.equals("*") ? ZH : null;
    }

    /** Thousandths; 0 for what cannot be read, so that it decides nothing. */
    private static int weight(String range) {
        int parameter = range.indexOf(';');
        if (parameter < 0) {
            return 1_000;
        }
        String weight = range.substring(parameter + 1).strip();
        if (!weight.regionMatches(true, 0, "q=", 0, 2) || weight.length() > 7) {
            return 0;
        }
        try {
            return Math.clamp(Math.round(Double.parseDouble(weight.substring(2)) * 1_000), 0, 1_000);
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }
}
