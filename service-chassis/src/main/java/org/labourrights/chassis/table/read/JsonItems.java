package org.labourrights.chassis.table.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.http.DoorJson;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.text.Encoding;

/**
 * Many requests in one body, for what a row of cells cannot hold: one JSON object a line, or an array of them. Each is read
 * and validated as the request alone would be, and what is wrong with one is found when that one is asked for.
 */
@ApplicationScoped
public class JsonItems {

    /** In bytes. */
    private static final int LONGEST_LINE = 1 << 20;

    private final ObjectMapper json;
    private final Validator validator;

    JsonItems(DoorJson door, Validator validator) {
        this.json = door.mapper();
        this.validator = validator;
    }

    /** One of many. */
    public interface Item<T> {

        /**
         * What it holds.
         *
         * @throws IOException where it is no JSON, or not of its type
         * @throws ProblemException where it is no text, too long, or null
         * @throws ConstraintViolationException where its values are not what they should be
         */
        T get() throws IOException;
    }

    /** Takes one item after the other. */
    public interface Taker<T> {

        /**
         * @param number counted from 1
         * @param line of the body, counted from 1 with the empty ones; null in an array
         */
        void take(int number, @Nullable Integer line, Item<T> item) throws IOException;
    }

    /** One item a line; empty lines are passed over. */
    public <T> void lines(InputStream in, Encoding encoding, Class<T> type, Taker<T> taker) throws IOException {
        Lines lines = new Lines(in, LONGEST_LINE, encoding);
        int number = 0;
        while (lines.next()) {
            if (!lines.blank()) {
                taker.take(++number, lines.number(), () -> valid(json.readValue(lines.text(), type)));
            }
        }
    }

    /** An array of items; where it is no JSON any more, a last item says so. */
    public <T> void array(InputStream in, Class<T> type, Taker<T> taker) throws IOException {
        int number = 0;
        Exception end;
        try (JsonParser parser = json.getFactory().createParser(in)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw new ProblemException(Problem.of("E-SHAPE"));
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                // Whole before it is judged: what is wrong with one item must leave the parser at the next.
                TokenBuffer whole = new TokenBuffer(parser);
                whole.copyCurrentStructure(parser);
                taker.take(++number, null, () -> valid(json.readValue(whole.asParser(json), type)));
            }
            return;
        } catch (JsonProcessingException | CharConversionException | ProblemException e) {
            end = e;
        }
        taker.take(number + 1, null, () -> {
            throw end instanceof IOException reading ? reading : new IOException(end);
        });
    }

    private <T> T valid(@Nullable T item) {
        if (item == null) {
            throw new ProblemException(Problem.of("E-SHAPE", List.of(FieldProblem.of("", "E-REQUIRED"))));
        }
        Set<ConstraintViolation<T>> violations = validator.validate(item);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return item;
    }
}
