package org.labourrights.reporting.letter;

import org.labourrights.chassis.policy.PolicyKey;

/** Kind of guidance letter (指导函种类). */
public enum LetterType {
    /** 提示函: reminds of what is missing or amiss. */
    REMINDER_LETTER("TS", "提示函", LetterKeys.REMINDER_DAYS),
    /** 整改函: demands it to be set right. */
    RECTIFICATION_LETTER("ZG", "整改函", LetterKeys.RECTIFICATION_DAYS);

    private final String prefix;
    private final String chinese;
    private final PolicyKey<Integer> policyKey;

    LetterType(String prefix, String chinese, PolicyKey<Integer> policyKey) {
        this.prefix = prefix;
        this.chinese = chinese;
        this.policyKey = policyKey;
    }

    /** First part of the letter's number, {@code TS} in {@code TS-130102-2026-00031}. */
    public String prefix() {
        return prefix;
    }

    /** What the letter calls itself. */
    public String chinese() {
        return chinese;
    }

    /** Policy that gives the days until it is due. */
    public PolicyKey<Integer> policyKey() {
        return policyKey;
    }
}
