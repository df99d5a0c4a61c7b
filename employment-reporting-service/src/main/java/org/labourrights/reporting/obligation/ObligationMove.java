package org.labourrights.reporting.obligation;

import java.time.LocalDate;

/** What the beginning of a day does to obligations by itself. */
enum ObligationMove {
    /** The period is over: the report can be filed. */
    OPEN("obligation-open", ObligationState.PLANNED, ObligationState.OPEN, "open_on", "open_on <= ?") {
        @Override
        ObligationEvent event(ObligationFacts moved, LocalDate day) {
            return new ObligationOpened(moved);
        }

        @Override
        boolean onlyOwed() {
            return true;
        }
    },
    /** The last day passed without a report. */
    OVERDUE("obligation-overdue", ObligationState.OPEN, ObligationState.OVERDUE, "last_day", "last_day < ?") {
        @Override
        ObligationEvent event(ObligationFacts moved, LocalDate day) {
            return new ObligationOverdue(moved, day);
        }

        @Override
        boolean onlyOwed() {
            return false;
        }
    };

    private final String kind;
    private final ObligationState from;
    private final ObligationState target;
    private final String dayColumn;
    private final String due;

    /** @param due condition with one parameter, the day that begins */
    ObligationMove(String kind, ObligationState from, ObligationState target, String dayColumn, String due) {
        this.kind = kind;
        this.from = from;
        this.target = target;
        this.dayColumn = dayColumn;
        this.due = due;
    }

    /** Kind of the timers that move a chunk. */
    String kind() {
        return kind;
    }

    /** Kind of the timers that move one obligation alone. */
    String kindOfOne() {
        return kind + "-one";
    }

    ObligationState from() {
        return from;
    }

    ObligationState target() {
        return target;
    }

    /** The column whose day decides, and by which the obligations are taken up. */
    String dayColumn() {
        return dayColumn;
    }

    String due() {
        return due;
    }

    /** Whether it is asked again, before the move, if the enterprise owes the report at all. */
    abstract boolean onlyOwed();

    /** What is to be told of an obligation that was moved. */
    abstract ObligationEvent event(ObligationFacts moved, LocalDate day);
}
