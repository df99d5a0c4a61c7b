package org.labourrights.kernel.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.chassis.problem.FieldProblem;

class PersonRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final PersonRole WORKER = PersonRole.of("WORKER").working();
    private static final PersonRole INFORMANT = PersonRole.of("INFORMANT");

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, ",
        "440524188001010014, E-WORKER-AGE",
        "150105199003075122, ",
        "13010219850615102X, ",
        "152921199211203016, ",
        "150105198802290016, E-ID-CHECK",
        "150105199002300017, E-ID-DATE",
        "150105202006075122, E-CHILD-LABOUR",
        "15010519900307512, E-ID-FORMAT",
        "13010219850615102x, "
    })
    void judgesTheTestVectorsAsWorkers(String number, @Nullable String code) {
        List<FieldProblem> faults = PersonRule.faults(entry(IdType.ID_CARD, number, WORKER), TODAY);

        assertEquals(code == null ? List.of() : List.of(FieldProblem.of("/reporter/idNo", code)), faults);
    }

    @Test
    void aChildMayReportWhatIsDoneToOthers() {
        assertEquals(List.of(), PersonRule.faults(entry(IdType.ID_CARD, "150105202006075122", INFORMANT), TODAY));
    }

    @Test
    void aWorkerIsSixteenOnTheBirthday() {
        LocalDate birthday = LocalDate.of(2036, 6, 7);
        PersonEntry entry = entry(IdType.ID_CARD, "150105202006075122", WORKER);

        assertEquals(1, PersonRule.faults(entry, birthday.minusDays(1)).size());
        assertEquals(0, PersonRule.faults(entry, birthday).size());
    }

    @Test
    void aPassportIsFreeText() {
        assertEquals(List.of(), PersonRule.faults(entry(IdType.FOREIGN_PASSPORT, "E12345678", WORKER), TODAY));
    }

    @Test
    void aNumberWantsItsKindAndAKindItsNumber() {
        assertEquals(
                List.of(FieldProblem.of("/reporter/idType", "E-REQUIRED")),
                PersonRule.faults(entry(null, "150105199003075122", WORKER), TODAY));
        assertEquals(
                List.of(FieldProblem.of("/reporter/idNo", "E-REQUIRED")),
                PersonRule.faults(entry(IdType.ID_CARD, null, WORKER), TODAY));
    }

    private static PersonEntry entry(@Nullable IdType type, @Nullable String number, PersonRole role) {
        return new PersonEntry(
                "case",
                role,
                new PersonDetails("李小明", type, number, null, null, null),
                "CN/150000/150100/150105/",
                null,
                "/reporter");
    }
}
