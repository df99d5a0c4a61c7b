package org.labourrights.gateway.exchange;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** Writes the few small JSON texts of the hot path without a tree or a mapper. */
final class Json {

    private Json() {}

    /** Appends {@code text} as a JSON string with its quotes. */
    static StringBuilder quoted(StringBuilder out, CharSequence text) {
        out.append('"');
        JsonStringEncoder.getInstance().quoteAsString(text, out);
        return out.append('"');
    }
}
