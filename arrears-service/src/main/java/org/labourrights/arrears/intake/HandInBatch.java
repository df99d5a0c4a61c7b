package org.labourrights.arrears.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.http.CurrentLanguage;
import org.labourrights.chassis.http.DoorJson;
import org.labourrights.chassis.problem.Failures;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.problem.ProblemResponses;
import org.labourrights.chassis.text.Encoding;

/**
 * Hands many tickets in, one after the other, each in a transaction of its own: what is wrong with one does not hurt the
 * others, and the result of each is written before the next is read.
 */
@ApplicationScoped
class HandInBatch {

    private static final int CREATED = 201;

    /** A ticket with all its claims and facts takes less than a third of it. */
    private static final int LONGEST_LINE = 1 << 20;

    private final HandInTicket handIn;
    private final ObjectMapper json;
    private final Validator validator;
    private final Failures failures;
    private final ProblemResponses problems;
    private final CurrentLanguage language;

    HandInBatch(
            HandInTicket handIn,
            DoorJson door,
            Validator validator,
            Failures failures,
            ProblemResponses problems,
            CurrentLanguage language) {
        this.handIn = handIn;
        this.json = door.mapper();
        this.validator = validator;
        this.failures = failures;
        this.problems = problems;
        this.language = language;
    }

    /** One ticket a line; empty lines are passed over. */
    void lines(InputStream in, Encoding encoding, OutputStream out) throws IOException {
        Lines lines = new Lines(in, LONGEST_LINE, encoding);
        int item = 0;
        while (lines.next()) {
            if (!lines.blank()) {
                write(out, result(++item, lines.number(), () -> json.readValue(lines.text(), Ticket.class)));
            }
        }
    }

    /** An array of tickets; where it is no JSON any more, the last result says so. */
    void array(InputStream in, OutputStream out) throws IOException {
        int item = 0;
        try (JsonParser parser = json.getFactory().createParser(in)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw new ProblemException(Problem.of("E-SHAPE"));
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                // Whole before it is judged: what is wrong with one item must leave the parser at the next.
                TokenBuffer whole = new TokenBuffer(parser);
                whole.copyCurrentStructure(parser);
                write(out, result(++item, null, () -> json.readValue(whole.asParser(json), Ticket.class)));
            }
        } catch (JsonProcessingException | CharConversionException | ProblemException e) {
            write(out, refused(item + 1, null, e));
        }
    }

    private interface Reading {
        @Nullable
        Ticket ticket() throws IOException;
    }

    // Whatever one item fails with is its result; the items after it are tried all the same.
    private TicketResult result(int item, @Nullable Integer line, Reading reading) {
        try {
            Ticket ticket = valid(reading.ticket());
            TicketReceipt receipt = QuarkusTransaction.requiringNew().call(() -> handIn.handIn(ticket));
            return new TicketResult(item, line, CREATED, receipt, null, List.of());
        } catch (IOException | RuntimeException e) {
            return refused(item, line, e);
        }
    }

    private Ticket valid(@Nullable Ticket ticket) {
        if (ticket == null) {
            throw new ProblemException(Problem.of("E-SHAPE", List.of(FieldProblem.of("", "E-REQUIRED"))));
        }
        Set<ConstraintViolation<Ticket>> violations = validator.validate(ticket);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return ticket;
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
