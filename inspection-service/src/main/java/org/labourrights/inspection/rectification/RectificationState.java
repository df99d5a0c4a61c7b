package org.labourrights.inspection.rectification;

/** Where a rectification stands (domain 4.4). */
public enum RectificationState {
    /** Ordered (已责令). */
    ISSUED,
    /** The order is served: the enterprise has it in hand (整改中). */
    IN_PROGRESS,
    /** The enterprise says that it is done (已提交). */
    SUBMITTED,
    /** Two inspectors found it done (核查通过). */
    VERIFIED_PASSED,
    /** Two inspectors found it not done (核查未通过). */
    VERIFIED_FAILED,
    /** Given more time, once (已延期). */
    EXTENDED,
    /** Failed for good (已升级处理). */
    ESCALATED,
    /** Taken back with its finding (已撤回). */
    WITHDRAWN;

    boolean leadsTo(RectificationState next) {
        return switch (this) {
            case ISSUED -> next == IN_PROGRESS || next == SUBMITTED || next == VERIFIED_FAILED || next == WITHDRAWN;
            case IN_PROGRESS, EXTENDED -> next == SUBMITTED || next == VERIFIED_FAILED || next == WITHDRAWN;
            case SUBMITTED ->
                next == SUBMITTED || next == VERIFIED_PASSED || next == VERIFIED_FAILED || next == WITHDRAWN;
            case VERIFIED_FAILED -> next == EXTENDED || next == ESCALATED || next == WITHDRAWN;
            case VERIFIED_PASSED, ESCALATED -> next == WITHDRAWN;
            case WITHDRAWN -> false;
        };
    }
}
