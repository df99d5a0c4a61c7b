package org.labourrights.reporting.letter;

import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.kernel.document.DeclaredDocument;
import org.labourrights.kernel.document.NumberPattern;
import org.labourrights.kernel.document.ServiceMethod;

/** Kind of guidance letter (指导函种类). */
public enum LetterType {
    /** 提示函: reminds of what is missing or amiss. */
    REMINDER_LETTER("TS", "提示函", "Reminder letter", LetterKeys.REMINDER_DAYS),
    /** 整改函: demands it to be set right. */
    RECTIFICATION_LETTER("ZG", "整改函", "Rectification letter", LetterKeys.RECTIFICATION_DAYS);

    private final DeclaredDocument document;
    private final PolicyKey<Integer> policyKey;

    LetterType(String prefix, String chinese, String english, PolicyKey<Integer> policyKey) {
        this.document = DeclaredDocument.of(
                        name(),
                        chinese,
                        english,
                        NumberPattern.of(prefix + "-{division}-{year}", chinese + "〔{year}〕{number}号"))
                .servedBy(ServiceMethod.values());
        this.policyKey = policyKey;
    }

    /** Its paper: numbered {@code TS-130102-2026-00031}, 提示函〔2026〕31号, signed by nobody else, served in any way. */
    DeclaredDocument document() {
        return document;
    }

    /** What the letter calls itself. */
    public String chinese() {
        return document.zh();
    }

    /** Policy that gives the days until it is due. */
    public PolicyKey<Integer> policyKey() {
        return policyKey;
    }
}
