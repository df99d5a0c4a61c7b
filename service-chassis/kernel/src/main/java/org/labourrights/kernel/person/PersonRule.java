package org.labourrights.kernel.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.IdentifierException;
import org.labourrights.chassis.identifier.ResidentId;
import org.labourrights.chassis.problem.FieldProblem;

/** What details of a person must fulfil beyond their shape; pure. */
final class PersonRule {

    private PersonRule() {}

    /** Empty when nothing is wrong; {@code E-CHILD-LABOUR} also tells that the matter is one for the inspection. */
    static List<FieldProblem> faults(PersonEntry entry, LocalDate today) {
        PersonDetails details = entry.details();
        List<FieldProblem> faults = new ArrayList<>();
        IdType type = details.idType();
        String number = details.idNo();
        if (type == null && number != null) {
            faults.add(FieldProblem.of(entry.pointer() + "/idType", "E-REQUIRED"));
        }
        if (type != null && number == null) {
            faults.add(FieldProblem.of(entry.pointer() + "/idNo", "E-REQUIRED"));
        }
        if (type != null && type.checked() && number != null) {
            String fault = identityFault(number, entry.role(), today);
            if (fault != null) {
                faults.add(FieldProblem.of(entry.pointer() + "/idNo", fault));
            }
        }
        return faults;
    }

    private static @Nullable String identityFault(String number, PersonRole role, LocalDate today) {
        ResidentId id;
        try {
            id = ResidentId.parse(number);
        } catch (IdentifierException e) {
            return e.code();
        }
        if (id.birthDate().isAfter(today)) {
            return "E-ID-DATE";
        }
        if (!role.ofWorkingAge()) {
            return null;
        }
        return switch (id.workingAgeOn(today)) {
            case CHILD -> "E-CHILD-LABOUR";
            case IMPLAUSIBLE -> "E-WORKER-AGE";
            case MINOR, ADULT -> null;
        };
    }
}
