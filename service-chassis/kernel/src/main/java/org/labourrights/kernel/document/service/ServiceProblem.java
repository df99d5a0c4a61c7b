package org.labourrights.kernel.document.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.kernel.document.ServiceMethod;

/** Why a service is not recorded. */
sealed interface ServiceProblem extends Problem {

    /** Documents of this kind are not served so (422). */
    record WrongMethod(String number, ServiceMethod method) implements ServiceProblem {
        @Override
        public String code() {
            return "E-DOCUMENT-METHOD";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("number", number, "method", method.name());
        }

        @Override
        public List<FieldProblem> errors() {
            return List.of(new FieldProblem("/method", code(), parameters()));
        }
    }

    /** Documents have several addressees, and it is not said on which of them; or there is no such one (422). */
    record NoAddressee(String number, List<String> addressees) implements ServiceProblem {
        @Override
        public String code() {
            return "E-DOCUMENT-ADDRESSEE";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("number", number, "addressees", String.join(", ", addressees));
        }

        @Override
        public List<FieldProblem> errors() {
            return List.of(new FieldProblem("/addressee", code(), parameters()));
        }
    }

    /** It is served on that addressee already (409). */
    record Served(String number, String addressee, LocalDate on) implements ServiceProblem {
        @Override
        public String code() {
            return "E-DOCUMENT-SERVED";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("number", number, "addressee", addressee, "on", on);
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("number", number, "addressee", addressee, "servedOn", on.toString());
        }
    }

    /** Only what was refused is left in place (422). */
    record NotRefused(String number) implements ServiceProblem {
        @Override
        public String code() {
            return "E-DOCUMENT-REFUSAL";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("number", number);
        }

        @Override
        public List<FieldProblem> errors() {
            return List.of(new FieldProblem("/refusal", code(), parameters()));
        }
    }

    /** What is refused and left in place has a witness (422). */
    record NoWitness(String number) implements ServiceProblem {
        @Override
        public String code() {
            return "E-DOCUMENT-WITNESS";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("number", number);
        }

        @Override
        public List<FieldProblem> errors() {
            return List.of(new FieldProblem("/refusal/witnesses", code(), parameters()));
        }
    }
}
