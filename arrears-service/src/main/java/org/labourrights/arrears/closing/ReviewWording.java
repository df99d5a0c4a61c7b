package org.labourrights.arrears.closing;

import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.time.DueDate;

/** What the reporter of a petition is told of a review (复查意见、复核意见); pure. */
final class ReviewWording {
    private ReviewWording() {}

    /** @param mayAsk until when the next level may be asked; null when there is none */
    static String of(ReviewStage stage, ReviewOpinion opinion, @Nullable DueDate mayAsk) {
        String result =
                switch (opinion.result()) {
                    case UPHELD -> "维持原意见";
                    case CHANGED -> "撤销或者变更原意见";
                };
        String next = mayAsk == null ? "本意见为终结意见，不再受理同一事实和理由的复查、复核申请。" : "不服本意见的，可以在" + mayAsk.dueOn() + "前申请复核。";
        return "您申请的信访" + stage.title() + "，意见为：" + result + "。" + opinion.opinion() + "。" + next;
    }
}
