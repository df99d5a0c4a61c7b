package org.labourrights.kernel.signature;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.kernel.document.SigningMeans;

/** Why a signature is not recorded. */
sealed interface SignatureProblem extends Problem {

    /** The party signed or refused before (409). */
    record AlreadyGiven(String number, String party, boolean signed, LocalDate on) implements SignatureProblem {
        @Override
        public String code() {
            return "E-SIGNATURE-GIVEN";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("number", number, "party", party, "on", on);
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("number", number, "party", party, "signed", signed, "on", on.toString());
        }
    }

    /** A signature that a document needs is taken back before its service, not after it (409). */
    record Served(String number, String party) implements SignatureProblem {
        @Override
        public String code() {
            return "E-SIGNATURE-SERVED";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("number", number, "party", party);
        }
    }

    /** The party does not sign so (422). */
    record WrongMeans(String number, String party, SigningMeans means) implements SignatureProblem {
        @Override
        public String code() {
            return "E-SIGNATURE-MEANS";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("number", number, "party", party, "means", means.name());
        }

        @Override
        public List<FieldProblem> errors() {
            return List.of(new FieldProblem("/means", code(), parameters()));
        }
    }
}
