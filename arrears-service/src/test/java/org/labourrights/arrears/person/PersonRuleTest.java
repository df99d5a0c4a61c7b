package org.labourrights.arrears.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.chassis.problem.FieldProblem;

class PersonRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

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
        List<FieldProblem> faults = PersonRule.faults(entry(IdType.ID_CARD, number, PersonStanding.WORKER), TODAY);

        assertEquals(code == null ? List.of() : List.of(FieldProblem.of("/reporter/idNo", code)), faults);
    }

    @Test
    void aChildMayReportWhatIsDoneToOthers() {
        assertEquals(
                List.of(),
                PersonRule.faults(entry(IdType.ID_CARD, "150105202006075122", PersonStanding.REPORTER), TODAY));
    }

    @Test
    void aWorkerIsSixteenOnTheBirthday() {
        LocalDate birthday = LocalDate.of(2036, 6, 7);
        PersonEntry entry = entry(IdType.ID_CARD, "150105202006075122", PersonStanding.WORKER);

        assertEquals(1, PersonRule.faults(entry, birthday.minusDays(1)).size());
        assertEquals(0, PersonRule.faults(entry, birthday).size());
    }

    @Test
    void aPassportIsFreeText() {
        assertEquals(
                List.of(),
                PersonRule.faults(entry(IdType.FOREIGN_PASSPORT, "E12345678", PersonStanding.WORKER), TODAY));
    }

    @Test
    void aNumberWantsItsKindAndAKindItsNumber() {
        assertEquals(
                List.of(FieldProblem.of("/reporter/idType", "E-REQUIRED")),
                PersonRule.faults(entry(null, "150105199003075122", PersonStanding.WORKER), TODAY));
        assertEquals(
                List.of(FieldProblem.of("/reporter/idNo", "E-REQUIRED")),
                PersonRule.faults(entry(IdType.ID_CARD, null, PersonStanding.WORKER), TODAY));
    }

    @Test
    void findsCoordinatesInAText() {
        assertTrue(WhereaboutsRule.tells("送餐到 40.842400, 111.749100 附近"));
        assertTrue(WhereaboutsRule.tells("111.7491，40.8424"));
        assertFalse(WhereaboutsRule.tells("欠 3 个月工资共 8600.00, 另扣押金 500.0000 元"));
        assertFalse(WhereaboutsRule.tells("在示例路 1 号送餐"));
    }

    private static PersonEntry entry(@Nullable IdType type, @Nullable String number, PersonStanding standing) {
        return new PersonEntry(
                new PersonDetails("李小明", type, number, null, null, null),
                standing,
                "CN/150000/150100/150105/",
                null,
                "/reporter");
    }
}
