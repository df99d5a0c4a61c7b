package org.labourrights.standalone.console;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labourrights.standalone.Ports;
import org.labourrights.standalone.SuiteFailure;
import org.labourrights.standalone.SuiteHome;
import org.labourrights.standalone.client.Answer;
import org.labourrights.standalone.scenario.Narrator;
import org.labourrights.standalone.scenario.Scenarios;
import org.labourrights.standalone.supervisor.StateFile;
import org.labourrights.standalone.supervisor.SuiteState;

/** Plays S-01, S-15 and S-02 for a person: every call, every answer, every figure beside the one it must be. */
final class Demo implements Narrator {

    private static final int LONGEST_BODY = 600;

    private int compared;
    private int different;

    int run(SuiteHome home, Ports ports) {
        Optional<SuiteState> state = new StateFile(home.stateFile()).read();
        if (state.flatMap(SuiteState::supervisorProcess).isEmpty()) {
            throw new SuiteFailure("The suite is not up (未在运行): run deploy/suite up first.");
        }
        try (Scenarios scenarios = new Scenarios(ports, this)) {
            String today = scenarios.today();
            if (today.compareTo(Scenarios.LATEST_START) > 0) {
                throw new SuiteFailure(
                        "The clock of this suite stands at " + today
                                + ", past the beginning of the demonstration (演示已经播放过，沙箱时钟不能回拨).\n"
                                + "  To play it again from the start: deploy/suite down --wipe && deploy/suite up && deploy/suite demo");
            }
            scenarios.prepareHalfYear();
            scenarios.halfYearReportOnTimeAndItsRisk();
            scenarios.registerForTheOverdueQuarter();
            scenarios.quarterFallsDue();
            scenarios.quarterIsOverdue();
        }
        System.out.printf(
                "%n%d figures compared, %d differ (比对 %d 项，%d 项不符).%n", compared, different, compared, different);
        return different == 0 ? 0 : 1;
    }

    @Override
    public void step(String title) {
        System.out.println("\n=== " + title);
    }

    @Override
    public void call(String client, String call, Answer answer) {
        String body = answer.text().strip();
        System.out.printf("  %s [%s]%n    %d %s%n", call, client, answer.status(), shorten(body));
    }

    @Override
    public void check(String what, @Nullable Object expected, @Nullable Object actual) {
        compared++;
        if (Objects.equals(expected, actual)) {
            System.out.printf("    ✓ %s: %s%n", what, actual);
        } else {
            different++;
            System.out.printf("    ✗ %s: %s, expected %s (不符)%n", what, actual, expected);
        }
    }

    @Override
    public void show(String line) {
        System.out.println("    » " + shorten(line));
    }

    private static String shorten(String text) {
        return text.length() <= LONGEST_BODY ? text : text.substring(0, LONGEST_BODY) + " …";
    }
}
