package org.labourrights.chassis.clock;

/** Why a clock stands; codes instead of free text, because the words become part of the explanation of the due date. */
public enum PauseReason {
    HEARING("听证"),
    EXPERT_OPINION("鉴定或专家意见"),
    MATERIALS("待补充材料"),
    FORCE_MAJEURE("不可抗力"),
    CONSENT("当事人同意");

    private final String words;

    PauseReason(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
