package org.labourrights.chassis.clock;

/**
 * One step of a clock's ladder, as a timer names it: {@code WARNING#1}, {@code DUE#2}, {@code ESCALATION-1#1}.
 *
 * @param level 0 but for escalations, which count from 1
 * @param generation of the due date that it belongs to
 */
record ClockRung(Step step, int level, int generation) {

    enum Step {
        WARNING,
        DUE,
        ESCALATION
    }

    static ClockRung of(Step step, int generation) {
        return new ClockRung(step, 0, generation);
    }

    static ClockRung escalation(int level, int generation) {
        return new ClockRung(Step.ESCALATION, level, generation);
    }

    /** @throws IllegalArgumentException if it is not the name of a rung */
    static ClockRung parse(String name) {
        int hash = name.indexOf('#');
        if (hash < 0) {
            throw new IllegalArgumentException("not a rung of a clock: " + name);
        }
        int dash = name.indexOf('-');
        Step step = Step.valueOf(name.substring(0, dash < 0 ? hash : dash));
        int level = dash < 0 ? 0 : Integer.parseInt(name.substring(dash + 1, hash));
        return new ClockRung(step, level, Integer.parseInt(name.substring(hash + 1)));
    }

    String name() {
        return step + (level == 0 ? "" : "-" + level) + "#" + generation;
    }
}
