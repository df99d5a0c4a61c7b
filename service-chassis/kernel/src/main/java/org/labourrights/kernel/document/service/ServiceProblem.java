package org.labourrights.kernel.document.service;

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
