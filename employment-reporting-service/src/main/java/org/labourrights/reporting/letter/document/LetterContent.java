package org.labourrights.reporting.letter.document;

import java.util.List;

/**
 * The words of a letter, in the order in which they stand on the page.
 *
 * @param issuer 发文机关, full name
 * @param documentNumber 发文字号, {@code 提示函〔2026〕31号}
 * @param letterNo number in this system, for enquiries
 * @param title two lines of a title that would not fit one, or one line
 * @param addressee 主送单位
 * @param paragraphs 正文
 * @param date 成文日期, {@code 2026年10月16日}
 */
public record LetterContent(
        String issuer,
        String documentNumber,
        String letterNo,
        List<String> title,
        String addressee,
        List<String> paragraphs,
        String date) {
    public LetterContent {
        title = List.copyOf(title);
        paragraphs = List.copyOf(paragraphs);
    }

    /** Size of the red head in points: as large as one line of the page (440 pt) allows. */
    public int issuerSize() {
        return Math.min(34, 440 / issuer.length() - 1);
    }
}
