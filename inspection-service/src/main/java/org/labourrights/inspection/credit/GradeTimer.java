package org.labourrights.inspection.credit;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.MonthDay;
import java.util.Objects;
import java.util.UUID;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;
import org.labourrights.chassis.time.timer.TimerRequest;

/** Grades an enterprise when a year with a bad record is over, whoever forgets it. */
@ApplicationScoped
class GradeTimer implements TimerHandler {

    static final String KIND = "credit-grade";

    private final GradeEnterprise grade;

    GradeTimer(GradeEnterprise grade) {
        this.grade = grade;
    }

    /** One grading of an enterprise, a place and a year, on the day that the policy gives in the next year. */
    static TimerRequest request(UnifiedSocialCreditCode uscc, String divisionPath, int year, MonthDay day) {
        UUID subject = UUID.nameUUIDFromBytes(
                (KIND + " " + uscc.value() + " " + divisionPath).getBytes(StandardCharsets.UTF_8));
        return new TimerRequest(
                KIND,
                subject,
                Integer.toString(year),
                day.atYear(year + 1).atStartOfDay(ClockSource.ZONE).toInstant(),
                divisionPath,
                "\"" + uscc.value() + "\"");
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(FiredTimer timer) {
        String uscc = Objects.requireNonNull(timer.payloadJson()).replace("\"", "");
        grade.ofYear(UnifiedSocialCreditCode.unchecked(uscc), timer.divisionPath(), Integer.parseInt(timer.rung()));
    }
}
