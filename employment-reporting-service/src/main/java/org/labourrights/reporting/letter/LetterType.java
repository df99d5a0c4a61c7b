package org.labourrights.reporting.letter;

import org.labourrights.chassis.clock.DeclaredClock;
import org.labourrights.kernel.document.DeclaredDocument;
import org.labourrights.kernel.document.NumberPattern;
import org.labourrights.kernel.document.ServiceMethod;

/** Kind of guidance letter (指导函种类). */
public enum LetterType {
    /** 提示函: reminds of what is missing or amiss. */
    REMINDER_LETTER("TS", "提示函", "Reminder letter", LetterClocks.REMINDER),
    /** 整改函: demands it to be set right. */
    RECTIFICATION_LETTER("ZG", "整改函", "Rectification letter", LetterClocks.RECTIFICATION);

    private final DeclaredDocument document;
    private final DeclaredClock term;

    LetterType(String prefix, String chinese, String english, DeclaredClock term) {
        this.document = DeclaredDocument.of(
                        name(),
                        chinese,
                        english,
                        NumberPattern.of(prefix + "-{division}-{year}", chinese + "〔{year}〕{number}号"))
                .servedBy(ServiceMethod.values());
        this.term = term;
    }

    /** Its paper: numbered {@code TS-130102-2026-00031}, 提示函〔2026〕31号, signed by nobody else, served in any way. */
    DeclaredDocument document() {
        return document;
    }

    /** What the letter calls itself. */
    public String chinese() {
        return document.zh();
    }

    /** How long it leaves. */
    DeclaredClock term() {
        return term;
    }
}
