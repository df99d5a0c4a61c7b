package org.labourrights.verifier.verdict;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences for people, in English or Chinese. */
public final class Texts {

    private static final String NAME = "org.labourrights.verifier.texts";

    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        bundle = ResourceBundle.getBundle(
                NAME, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Texts english() {
        return new Texts(Locale.ROOT);
    }

    public static Texts chinese() {
        return new Texts(Locale.CHINESE);
    }

    public String of(String key, Object... words) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(words);
    }

    /** Several lines: the check and its title, the reason, the place and both values. */
    public String of(Break found) {
        return String.join(
                System.lineSeparator(),
                of("break.check", found.check(), of("check." + found.check())),
                "  " + of("reason." + found.reason(), found.words().toArray()),
                "  " + of("break.where", found.where().isEmpty() ? of("break.whole") : found.where()),
                "  " + of("break.expected", found.expected()),
                "  " + of("break.found", found.found()));
    }
}
