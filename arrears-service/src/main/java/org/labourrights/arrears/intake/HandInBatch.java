package org.labourrights.arrears.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.http.CurrentLanguage;
import org.labourrights.chassis.http.DoorJson;
import org.labourrights.chassis.problem.Failures;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemResponses;
import org.labourrights.chassis.table.read.JsonItems;
import org.labourrights.chassis.text.Encoding;

/**
 * Hands many tickets in, one after the other, each in a transaction of its own: what is wrong with one does not hurt the
 * others, and the result of each is written before the next is read. A ticket has claims and facts that no row of cells holds,
 * and its number makes it known again for good, so that it is no table.
 */
@ApplicationScoped
class HandInBatch {

    private static final int CREATED = 201;

    private final HandInTicket handIn;
    private final JsonItems items;
    private final ObjectMapper json;
    private final Failures failures;
    private final ProblemResponses problems;
    private final CurrentLanguage language;

    HandInBatch(
            HandInTicket handIn,
            JsonItems items,
            DoorJson door,
            Failures failures,
            ProblemResponses problems,
            CurrentLanguage language) {
        this.handIn = handIn;
        this.items = items;
        this.json = door.mapper();
        this.failures = failures;
        this.problems = problems;
        this.language = language;
    }

    /** One ticket a line; empty lines are passed over. */
    void lines(InputStream in, Encoding encoding, OutputStream out) throws IOException {
        items.lines(in, encoding, Ticket.class, (item, line, ticket) -> write(out, result(item, line, ticket)));
    }

    /** An array of tickets; where it is no JSON any more, the last result says so. */
    void array(InputStream in, OutputStream out) throws IOException {
        items.array(in, Ticket.class, (item, line, ticket) -> write(out, result(item, line, ticket)));
    }

    // Whatever one item fails with is its result; the items after it are tried all the same.
    private TicketResult result(int item, @Nullable Integer line, JsonItems.Item<Ticket> given) {
        try {
            Ticket ticket = given.get();
            TicketReceipt receipt = QuarkusTransaction.requiringNew().call(() -> handIn.handIn(ticket));
            return new TicketResult(item, line, CREATED, receipt, null, List.of());
        } catch (IOException | RuntimeException e) {
            return refused(item, line, e);
        }
    }

    private TicketResult refused(int item, @Nullable Integer line, Exception e) {
        Problem problem = failures.problem(e);
        List<TicketResult.Fault> errors = problem.errors().stream()
                .map(error ->
                        new TicketResult.Fault(error.pointer(), error.code(), problems.detail(error, language.get())))
                .toList();
        return new TicketResult(item, line, problems.status(problem), null, problem.code(), errors);
    }

    private void write(OutputStream out, TicketResult result) throws IOException {
        out.write(json.writeValueAsBytes(result));
        out.write('\n');
        out.flush();
    }
}
