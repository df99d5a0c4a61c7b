package org.labourrights.arrears.settlement;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.arrears.Fixtures;
import org.labourrights.arrears.handling.HandledLead;
import org.labourrights.arrears.settlement.MoneyHistory.Paid;
import org.labourrights.arrears.settlement.MoneyHistory.Told;
import org.labourrights.testkit.WithSuite;

/**
 * Random merges, un-merges, payments, reversals, promises and confirmed amounts over many leads, each in a division of its
 * own: after each step the sums of the service are those of the history, and at the end K-09 is the plain sum over the
 * closed leads.
 */
@QuarkusTest
@WithSuite
class MoneyReconcilesTest {

    private static final int STEPS = 180;
    private static final String REASON = "{\"reason\":\"OTHER\",\"explanation\":\"录入有误\"}";

    @Inject
    Clock clock;

    private final MoneyHistory history = new MoneyHistory();
    private Random random = new Random();
    private String division = "";
    private int refused;
    private int merged;
    private int parted;
    private int reversed;

    @ParameterizedTest(name = "seed {0} in {1}")
    @CsvSource({"1, 630102", "20261130, 630103"})
    void theSumsAreThoseOfTheHistoryAndK09IsThePlainSum(long seed, String place) {
        random = new Random(seed);
        division = place;

        for (int step = 0; step < STEPS; step++) {
            one(step, seed);
        }

        history.roots().forEach(it -> reconciles(it, "all of seed " + seed));
        String happened = "merged %d, parted %d, reversed %d, refused %d".formatted(merged, parted, reversed, refused);
        assertTrue(merged > 3 && parted > 1 && reversed > 4 && refused > 4, happened);
        recoveryIsThePlainSum();
    }

    private void one(int step, long seed) {
        String what = step + " of seed " + seed;
        if (history.roots().size() < 4 || random.nextInt(8) == 0) {
            enter();
            return;
        }
        Told lead = any(history.leads);
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> pay(lead);
            case 3, 4 -> reverse(any(withPayments(lead)));
            case 5, 6 -> merge(random.nextInt(4) == 0 ? lead : any(history.roots()), any(history.roots()));
            case 7 -> part(any(merged(lead)));
            case 8 -> substantiate(history.root(lead));
            default -> settleByPromise(history.root(lead));
        }
        reconciles(history.root(lead), what);
        reconciles(any(history.roots()), what);
    }

    private List<Told> withPayments(Told otherwise) {
        List<Told> all =
                history.leads.stream().filter(it -> !it.payments.isEmpty()).toList();
        return all.isEmpty() ? List.of(otherwise) : all;
    }

    private List<Told> merged(Told otherwise) {
        List<Told> all = history.leads.stream().filter(it -> it.into != null).toList();
        return all.isEmpty() ? List.of(otherwise) : all;
    }

    private void enter() {
        BigDecimal amount = yuan(100_00, 5_000_00);
        HandledLead lead = HandledLead.connected(division, """
                {"leadType":"COMPLAINT","channel":"ONSITE","uscc":"91152921MA0ARA0171","employerName":"虚构配送服务有限公司",\
                "reporter":{"anonymous":false,"name":"李小明","phone":"%s"},"employmentRelation":"ESTABLISHED","divisionCode":"%s",\
                "claimWorkerCount":1,"claimTotalAmount":"%s","migrantWage":true}""".formatted(phone(), division, amount));
        history.leads.add(new Told(lead, amount));
    }

    /** On a merged lead it is refused with the number of the survivor, and so is more than is owed. */
    private void pay(Told lead) {
        Told root = history.root(lead);
        BigDecimal rest = history.owed(root).subtract(history.paid(root)).max(BigDecimal.ZERO);
        BigDecimal amount = random.nextInt(4) == 0 ? rest : yuan(1_00, 1_500_00);
        if (amount.signum() == 0) {
            return;
        }
        ValidatableResponse answer = lead.lead.step("payments", """
                {"amount":"%s","workerCount":1,"paidOn":"%s","payer":"EMPLOYER"}""".formatted(amount, today()));
        if (lead != root) {
            refused++;
            answer.statusCode(409).body("survivorNo", equalTo(root.lead.text("leadNo")));
        } else if (amount.compareTo(rest) > 0) {
            refused++;
            answer.statusCode(422).body("code", equalTo("E-LEAD-OVERPAID"));
        } else {
            lead.payments.add(new Paid(answer.statusCode(201).extract().path("id"), amount));
        }
    }

    private void reverse(Told lead) {
        if (lead.payments.isEmpty()) {
            return;
        }
        Paid paid = any(lead.payments);
        ValidatableResponse answer = history.root(lead).lead.step("payments/" + paid.id + "/reversal", REASON);
        if (paid.takenBack) {
            refused++;
            answer.statusCode(409).body("code", equalTo("E-PAYMENT-REVERSED"));
        } else {
            answer.statusCode(201);
            paid.takenBack = true;
            reversed++;
        }
    }

    private void merge(Told lead, Told into) {
        if (lead == into) {
            return;
        }
        ValidatableResponse answer =
                lead.lead.step("merge", "{\"into\":\"" + into.lead.text("id") + "\",\"claims\":\"FURTHER\"}");
        int status = answer.extract().statusCode();
        if (status == 200) {
            lead.into = into;
            lead.confirmedAfterMerge = false;
            merged++;
        } else {
            // Merged before, or already at rest.
            refused++;
            assertEquals(409, status);
        }
    }

    private void part(Told lead) {
        Told from = lead.into;
        if (from == null) {
            return;
        }
        int status =
                lead.lead.step("unmerge", "{\"reason\":\"并非同一事项\"}").extract().statusCode();
        if (status == 200) {
            if (lead.confirmedAfterMerge) {
                from.confirmed = null;
                history.directlyIn(from).forEach(it -> it.confirmedAfterMerge = false);
            }
            lead.into = null;
            parted++;
        } else {
            // The other one is closed or merged itself, or was paid more since than it owes alone.
            refused++;
            assertTrue(status == 409 || status == 422, "status " + status);
        }
    }

    private void substantiate(Told root) {
        BigDecimal amount = history.paid(root).add(yuan(1_00, 3_000_00));
        int status = root.lead
                .step("substantiation", """
                        {"workerCount":1,"amount":"%s","periodStart":"2026-01-01","periodEnd":"2026-01-31",\
                        "findings":"属实"}""".formatted(amount))
                .extract()
                .statusCode();
        if (status == 200) {
            root.confirmed = amount;
            history.directlyIn(root).forEach(it -> it.confirmedAfterMerge = true);
        } else {
            assertEquals(409, status);
        }
    }

    /** A promise of the rest settles the lead in part, and the reporter's word closes it. */
    private void settleByPromise(Told root) {
        BigDecimal rest = history.owed(root).subtract(history.paid(root));
        if (rest.signum() > 0) {
            int status = root.lead
                    .step("commitments", """
                            {"promisedOn":"%s","installments":[{"dueOn":"%s","amount":"%s"}]}""".formatted(today(), today().plusDays(30), rest))
                    .extract()
                    .statusCode();
            assertTrue(status == 201 || status == 409, "status " + status);
            root.lead.step("resolution", "{\"resolution\":\"PAID_PARTIAL_WITH_AGREEMENT\",\"agreement\":\"分期\"}");
        }
        root.lead.step("confirmation", "{\"statement\":\"同意\"}");
    }

    private void reconciles(Told root, String what) {
        BigDecimal paid = history.paid(root);
        BigDecimal owed = history.owed(root);
        var shown = root.lead.read("settlement").extract();
        assertEquals(text(owed), shown.path("owed"), "owed after " + what);
        assertEquals(text(paid), shown.path("paid"), "paid after " + what);
        assertEquals(text(owed.subtract(paid).max(BigDecimal.ZERO)), shown.path("remaining"), "rest after " + what);
        var lead = root.lead.read().extract();
        assertEquals(text(history.claimed(root)), lead.path("claimTotalAmount"), "claimed after " + what);
        if ("PAID_IN_FULL".equals(lead.path("outcome"))) {
            assertTrue(owed.compareTo(paid) <= 0, "paid in full, yet owing after " + what);
        }
    }

    private void recoveryIsThePlainSum() {
        List<Told> closed = history.roots().stream()
                .filter(it -> it.lead.text("state").equals("CLOSED"))
                .toList();
        assertTrue(!closed.isEmpty(), "nothing is closed");

        Fixtures.officer(division)
                .get("/api/arrears/v1/statistics/rates?kpi=RECOVERY&period=" + today().getYear())
                .then()
                .statusCode(200)
                .body(
                        "total.numerator",
                        equalTo(fen(closed.stream().map(history::paid).toList())))
                .body(
                        "total.denominator",
                        equalTo(fen(closed.stream().map(history::owed).toList())));
    }

    private static int fen(List<BigDecimal> amounts) {
        return amounts.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .movePointRight(2)
                .intValueExact();
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private BigDecimal yuan(int least, int most) {
        return BigDecimal.valueOf(random.nextInt(least, most), 2);
    }

    /** Nobody stands behind two of them. */
    private String phone() {
        return "137%s%03d"
                .formatted(division.substring(1), history.leads.size())
                .substring(0, 11);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String text(BigDecimal amount) {
        return amount.setScale(2).toPlainString();
    }
}
