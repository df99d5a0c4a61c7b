package org.labourrights.inspection.register.inspector;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;

/** Why the register refuses. */
public sealed interface InspectorProblem extends Problem {

    /** Certificate or login belong to another inspector on the roll (409). */
    record OnRoll(String pointer) implements InspectorProblem {
        @Override
        public String code() {
            return "E-INSPECTOR-ON-ROLL";
        }

        @Override
        public List<FieldProblem> errors() {
            return List.of(FieldProblem.of(pointer, code()));
        }
    }

    /** Some of the inspectors cannot go on that day (422). */
    record Unfit(List<Of> inspectors) implements InspectorProblem {

        public Unfit {
            inspectors = List.copyOf(inspectors);
        }

        @Override
        public String code() {
            return "E-INSPECTOR-UNFIT";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of(
                    "officers",
                    inspectors.stream().map(Of::officerNo).distinct().collect(Collectors.joining(", ")));
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("inspectors", inspectors);
        }
    }

    /** One of them, by public number. */
    @Schema(name = "UnfitInspector", description = "不能派出的执法人员 An inspector who cannot go")
    record Of(String officerNo, Unfitness why) {}
}
