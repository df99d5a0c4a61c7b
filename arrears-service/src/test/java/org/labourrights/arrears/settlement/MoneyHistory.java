package org.labourrights.arrears.settlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.handling.HandledLead;

/**
 * What has happened to the money of some leads, told as a plain list and added up afresh at each question: nothing of it is
 * kept up by differences, as the service does.
 */
final class MoneyHistory {

    final List<Told> leads = new ArrayList<>();

    /** A lead with what was recorded on it. */
    static final class Told {
        final HandledLead lead;
        final BigDecimal claimed;
        final List<Paid> payments = new ArrayList<>();

        @Nullable
        BigDecimal confirmed;

        @Nullable
        Told into;

        boolean confirmedAfterMerge;

        Told(HandledLead lead, BigDecimal claimed) {
            this.lead = lead;
            this.claimed = claimed;
        }
    }

    /** A payment. */
    static final class Paid {
        final String id;
        final BigDecimal amount;
        boolean takenBack;

        Paid(String id, BigDecimal amount) {
            this.id = id;
            this.amount = amount;
        }
    }

    List<Told> roots() {
        return leads.stream().filter(it -> it.into == null).toList();
    }

    List<Told> directlyIn(Told lead) {
        return leads.stream().filter(it -> it.into == lead).toList();
    }

    Told root(Told lead) {
        return lead.into == null ? lead : root(lead.into);
    }

    List<Told> matter(Told lead) {
        return Stream.concat(Stream.of(lead), directlyIn(lead).stream().flatMap(it -> matter(it).stream()))
                .toList();
    }

    BigDecimal claimed(Told lead) {
        return sum(matter(lead).stream().map(it -> it.claimed));
    }

    BigDecimal paid(Told lead) {
        return sum(matter(lead).stream()
                .flatMap(it -> it.payments.stream())
                .filter(it -> !it.takenBack)
                .map(it -> it.amount));
    }

    /**
     * Confirmed where the facts were found out, else claimed. What was confirmed of a lead holds for all that had been
     * merged into it by then; what is merged later comes on top.
     */
    BigDecimal owed(Told lead) {
        return confirmedOf(lead).orElseGet(() -> claimed(lead));
    }

    private Optional<BigDecimal> confirmedOf(Told lead) {
        List<Told> later =
                directlyIn(lead).stream().filter(it -> !it.confirmedAfterMerge).toList();
        BigDecimal confirmed = lead.confirmed;
        if (confirmed == null && later.stream().noneMatch(it -> confirmedOf(it).isPresent())) {
            return Optional.empty();
        }
        BigDecimal own = confirmed == null ? lead.claimed : confirmed;
        return Optional.of(own.add(sum(later.stream().map(this::owed))));
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
