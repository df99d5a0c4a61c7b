package org.labourrights.kernel.document.print;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the paper, in its order.
 *
 * @param template file below {@code templates/} that lays it out, {@code document.html}
 * @param issuer 发文机关, full name
 * @param officialNumber 发文字号, {@code 提示函〔2026〕31号}
 * @param number number in this system, for enquiries
 * @param title two lines of a title that would not fit one, or one line
 * @param addressee 主送单位; null for a document that is addressed to nobody
 * @param paragraphs 正文
 * @param parties who signs, as the paper calls them, 申请人; none for a document that its issuer alone answers for
 * @param date 成文日期, {@code 2026年10月16日}
 * @param code 核验码, at the foot of each page; null of what was issued before there were codes
 * @param verifiedAt where anybody checks it, the code goes behind it; null: the paper names no address
 */
public record DocumentPage(
        String template,
        String issuer,
        String officialNumber,
        String number,
        List<String> title,
        @Nullable String addressee,
        List<String> paragraphs,
        List<String> parties,
        String date,
        @Nullable String code,
        @Nullable String verifiedAt) {
    public DocumentPage {
        title = List.copyOf(title);
        paragraphs = List.copyOf(paragraphs);
        parties = List.copyOf(parties);
    }

    /** What a phone reads to get to the check of this document, as an image for the template; null without an address. */
    public @Nullable String square() {
        return code == null || verifiedAt == null ? null : SquareCode.image(verifiedAt + code);
    }

    /** Size of the red head in points: as large as one line of the page (440 pt) allows. */
    public int issuerSize() {
        return Math.min(34, 440 / issuer.length() - 1);
    }
}
