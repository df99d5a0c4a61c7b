package org.labourrights.reporting.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;

/** What a letter refuses. */
sealed interface LetterProblem extends Problem {

    /** A letter is served between its issue and today (422). */
    record ServedOutside(LocalDate issuedOn, LocalDate today) implements LetterProblem {
        @Override
        public String code() {
            return "E-LETTER-SERVED-ON";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("from", issuedOn, "to", today);
        }

        @Override
        public List<FieldProblem> errors() {
            return List.of(new FieldProblem("/servedOn", code(), parameters()));
        }
    }

    /** There is no service to take back (409). */
    record NotServed(String letterNo) implements LetterProblem {
        @Override
        public String code() {
            return "E-LETTER-NOT-SERVED";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("letterNo", letterNo);
        }
    }

    /** What a letter asks for is done between its issue and its due date, and not after today (422). */
    record CompliedOutside(LocalDate issuedOn, LocalDate last) implements LetterProblem {
        @Override
        public String code() {
            return "E-LETTER-COMPLIED-ON";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("from", issuedOn, "to", last);
        }

        @Override
        public List<FieldProblem> errors() {
            return List.of(new FieldProblem("/compliedOn", code(), parameters()));
        }
    }

    /** A letter about a report is complied with by filing it (409). */
    record EndsByFiling(UUID id, String letterNo, LetterState state, long version) implements LetterProblem {
        @Override
        public String code() {
            return "E-LETTER-BY-FILING";
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("id", id.toString(), "letterNo", letterNo, "state", state.name(), "version", version);
        }
    }

    /** Letters are issued on working days (409). */
    record DayOff(LocalDate today, LocalDate next) implements LetterProblem {
        @Override
        public String code() {
            return "E-LETTER-DAY-OFF";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("today", today, "next", next);
        }
    }

    /** A warning brings one letter of each type (409). */
    record AlreadySent(UUID id, String letterNo, LetterState state) implements LetterProblem {
        @Override
        public String code() {
            return "E-LETTER-SENT";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("letterNo", letterNo);
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("id", id.toString(), "letterNo", letterNo, "state", state.name());
        }
    }

    /** The fonts lack characters of the letter (409): it is printed when a font that has them is added. */
    record NoGlyph(String letterNo, List<String> characters) implements LetterProblem {
        @Override
        public String code() {
            return "E-LETTER-GLYPH";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("letterNo", letterNo, "characters", String.join(", ", characters));
        }
    }
}
