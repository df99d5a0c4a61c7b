package org.labourrights.kernel.document.verification;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.time.DueDateText;
import org.labourrights.kernel.document.IssuedDocument;

/** Says of a genuine document whether it holds, in words for whoever holds the paper. */
@Schema(name = "DocumentStatement")
public record Statement(
        @Schema(examples = "本文书真实，现行有效。") String zh,

        @Schema(examples = "This document is genuine and in force.")
        String en) {

    static Statement of(IssuedDocument document) {
        LocalDate ended = document.endedOn().orElse(document.issuedOn());
        return switch (document.state()) {
            case IN_FORCE -> new Statement("本文书真实，现行有效。", "This document is genuine and in force.");
            case AWAITING_SIGNATURES ->
                new Statement(
                        "本文书真实，各方尚未签署完毕，尚未生效。",
                        "This document is genuine. Not all parties have signed it, and it is not in force yet.");
            case NOT_AGREED ->
                on(
                        ended,
                        "本文书真实，有关方于{day}拒绝签署，未生效。",
                        "This document is genuine. A party refused to sign it on {day}, and it never came into force.");
            case WITHDRAWN ->
                on(
                        ended,
                        "本文书真实，已于{day}由发文机关撤回，不再有效。",
                        "This document is genuine. Its issuer withdrew it on {day}; it is no longer in force.");
            case SUPERSEDED ->
                on(
                        ended,
                        "本文书真实，已于{day}被新的文书替代，不再有效。",
                        "This document is genuine. Another one took its place on {day}; it is no longer in force.");
        };
    }

    private static Statement on(LocalDate day, String zh, String en) {
        return new Statement(zh.replace("{day}", DueDateText.date(day)), en.replace("{day}", day.toString()));
    }
}
