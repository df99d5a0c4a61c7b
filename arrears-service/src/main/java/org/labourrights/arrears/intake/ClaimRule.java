package org.labourrights.arrears.intake;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.LeadClaim;
import org.labourrights.arrears.lead.PayItem;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.chassis.time.DueDateRule;
import org.labourrights.kernel.person.PersonDetails;

/** What follows from the lines of a claim: since when it is owed, by how many, how much in all; pure. */
final class ClaimRule {

    private static final String PAY_DAY = "LAW 保障农民工工资支付条例 §14, 工资支付暂行规定 §7 · V";

    private final DueDateRule rule;

    ClaimRule(DueDateRule rule) {
        this.rule = rule;
    }

    /** The line with its pay day advanced to the last working day before it, and the day on which arrears begin. */
    LeadClaim dated(UUID id, ClaimLine line, @Nullable UUID workerRef, LocalDate receivedOn) {
        LocalDate agreed = line.agreedPayOn();
        DueDate due = agreed == null ? null : rule.payDay(agreed, PAY_DAY);
        LocalDate from = due == null ? null : due.firstDayLate();
        return new LeadClaim(
                id,
                workerRef,
                line.amount(),
                line.periodStart(),
                line.periodEnd(),
                line.payItem(),
                agreed,
                due == null ? null : due.dueOn(),
                from,
                from != null && receivedOn.isBefore(from));
    }

    /** A lead is premature when nothing of it is owed yet. */
    static boolean premature(List<LeadClaim> claims) {
        return !claims.isEmpty() && claims.stream().allMatch(LeadClaim::premature);
    }

    /** Whether nothing but deposits is claimed. */
    static boolean depositsOnly(List<ClaimLine> claims) {
        return !claims.isEmpty() && claims.stream().allMatch(line -> line.payItem() == PayItem.DEPOSIT);
    }

    static Yuan total(List<ClaimLine> claims) {
        return claims.stream().map(ClaimLine::amount).reduce(Yuan.ZERO, Yuan::plus);
    }

    /** Workers whom the lines name, each once, and one for each line that names nobody. */
    static int workers(List<ClaimLine> claims) {
        Set<Object> known = new HashSet<>();
        claims.forEach(line -> known.add(line.worker() == null ? line : sameness(line.worker())));
        long unnamed = claims.stream().filter(line -> line.worker() == null).count();
        long distinct =
                known.stream().filter(key -> !(key instanceof ClaimLine)).count();
        return Math.toIntExact(unnamed + distinct);
    }

    /** The document if there is one, else name and telephone. */
    private static Object sameness(PersonDetails worker) {
        return worker.idNo() != null
                ? worker.idNo().strip().toUpperCase(Locale.ROOT)
                : List.of(
                        worker.name(),
                        Objects.toString(
                                worker.phone() == null ? null : worker.phone().value()));
    }
}
