package org.labourrights.inspection.register.inspector;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.codes.CodeLists;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/** Makes entries of what people send, or says what is wrong with it. */
@ApplicationScoped
class InspectorFields {

    /** Code list. */
    static final String SPECIALITIES = "inspector-speciality";

    /** Nobody issues a certificate for longer; a year mistyped by a digit is refused. */
    private static final int YEARS_AHEAD = 20;

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final CertificateIndex index;
    private final CodeLists codes;
    private final Policies policies;
    private final Clock clock;

    InspectorFields(CertificateIndex index, CodeLists codes, Policies policies, Clock clock) {
        this.index = index;
        this.codes = codes;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * @param capacity null: as the policy of the place says
     * @throws ProblemException {@code E-INSPECTOR-FIELDS} (422)
     */
    InspectorEntry entry(
            DivisionCode division,
            String name,
            Certificate certificate,
            List<String> specialities,
            @Nullable Integer capacity,
            @Nullable String account) {
        LocalDate today = LocalDate.now(clock);
        List<FieldProblem> wrong = new ArrayList<>();
        for (int i = 0; i < specialities.size(); i++) {
            codes.check(SPECIALITIES, specialities.get(i), today, "/specialities/" + i)
                    .ifPresent(wrong::add);
        }
        LocalDate from = certificate.validFrom() == null ? EARLIEST : certificate.validFrom();
        LocalDate latest = today.plusYears(YEARS_AHEAD);
        if (from.isBefore(EARLIEST) || from.isAfter(latest)) {
            wrong.add(outside("/certificateValidFrom", EARLIEST, latest));
        } else if (certificate.validTo().isBefore(from) || certificate.validTo().isAfter(latest)) {
            wrong.add(outside("/certificateValidTo", from, latest));
        }
        if (!wrong.isEmpty()) {
            throw refused(wrong);
        }
        int teams = capacity == null ? policies.value(InspectorKeys.CAPACITY, division, today) : capacity;
        return new InspectorEntry(name, certificate, index.of(certificate.number()), specialities, teams, account);
    }

    static ProblemException refused(List<FieldProblem> wrong) {
        return new ProblemException(Problem.of("E-INSPECTOR-FIELDS", wrong));
    }

    private static FieldProblem outside(String pointer, LocalDate from, LocalDate to) {
        return new FieldProblem(pointer, "E-REGISTER-DAY", Map.of("from", from, "to", to));
    }
}
