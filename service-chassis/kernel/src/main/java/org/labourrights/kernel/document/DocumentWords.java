package org.labourrights.kernel.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says, in Chinese; head, numbers, date, seal place and signatures are added.
 *
 * @param title two lines of a title that would not fit one, or one line
 * @param addressee 主送单位; null for a document that is addressed to nobody
 * @param paragraphs 正文
 */
public record DocumentWords(List<String> title, @Nullable String addressee, List<String> paragraphs) {
    public DocumentWords {
        title = List.copyOf(title);
        paragraphs = List.copyOf(paragraphs);
    }
}
