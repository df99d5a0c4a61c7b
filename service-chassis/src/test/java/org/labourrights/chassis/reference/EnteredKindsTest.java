package org.labourrights.chassis.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.reference.BureauCodeKind.Names;
import org.labourrights.chassis.reference.entry.ReferenceChange;
import org.labourrights.chassis.reference.entry.ReferenceRow;

/** What the kinds of the chassis refuse beyond key, content and days. */
class EnteredKindsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final Names EXPRESS = new Names("快递（快递物流）", "Express");
    private static final Names NEW = new Names("低空物流", "Low-altitude logistics");

    private final AgencyKind agencies = new AgencyKind(new Divisions());
    private final BureauCodeKind codes = new BureauCodeKind();

    @ParameterizedTest
    @CsvSource({
        "TRANSPORT-150105, ''",
        "HRSS_ENFORCEMENT-150105-2, ''",
        "HRSS-1300L1, ''",
        "HRSS-150105-2, E-REFERENCE-LABOUR",
        "TRANSPORT-150105-1, E-REFERENCE-KEY",
        "TRANSPORT-150105-100, E-REFERENCE-KEY",
        "TRANSPORT, E-REFERENCE-KEY",
        "BAKERY-150105, E-REFERENCE-KEY",
        "TRANSPORT-199999, E-DIVISION",
        "TRANSPORT-CN, E-REFERENCE-KEY",
    })
    void readsTheIdOfAnAgency(String key, String wrong) {
        assertEquals(wrong.isEmpty() ? List.of() : List.of(wrong), codesOf(agencies.wrongKey(key)));
    }

    @Test
    void aLabourBureauIsRenamedAndNeverEnded() {
        ReferenceRow<String> ended = new ReferenceRow<>(TODAY, TODAY.plusYears(1), "赛罕区人社局", "source");
        ReferenceRow<String> renamed = new ReferenceRow<>(TODAY, null, "赛罕区人社局", "source");

        assertEquals(List.of("E-REFERENCE-LABOUR"), codesOf(agencies.wrong(change("HRSS-150105", null, ended))));
        assertEquals(List.of(), codesOf(agencies.wrong(change("HRSS-150105", null, renamed))));
        assertEquals(List.of(), codesOf(agencies.wrong(change("TRANSPORT-150105", null, ended))));
    }

    @Test
    void anAgencyThatWasInOfficeIsEndedAndNotTakenBack() {
        ReferenceRow<String> begun = new ReferenceRow<>(TODAY, null, "二中队", "source");
        ReferenceRow<String> toCome = new ReferenceRow<>(TODAY.plusDays(1), null, "二中队", "source");
        String key = "HRSS_ENFORCEMENT-150105-2";

        assertEquals(List.of("E-REFERENCE-USED"), codesOf(agencies.wrong(change(key, begun, null))));
        assertEquals(List.of(), codesOf(agencies.wrong(change(key, toCome, null))));
        assertEquals(List.of(), codesOf(agencies.wrong(change("TRANSPORT-150105", begun, null))));
    }

    @ParameterizedTest
    @CsvSource({
        "industry/LOW_ALTITUDE, ''",
        "occupation/DELIVERY_RIDER, ''",
        "role/GUEST, E-REFERENCE-LIST",
        "employment-relation/CIVIL, E-REFERENCE-LIST",
        "no-list/A1, E-REFERENCE-LIST",
        "industry, E-REFERENCE-KEY",
        "industry/low, E-REFERENCE-KEY",
    })
    void addsCodesOnlyToListsOfTheBureau(String key, String wrong) {
        assertEquals(wrong.isEmpty() ? List.of() : List.of(wrong), codesOf(codes.wrongKey(key)));
    }

    @Test
    void aCodeKeepsItsMeaning() {
        var sameNames = new ReferenceRow<>(TODAY, TODAY.plusDays(30), EXPRESS, "source");
        var otherNames = new ReferenceRow<>(TODAY, null, NEW, "source");

        assertEquals(List.of(), codesOf(codes.wrong(change("industry/EXPRESS", null, sameNames, seed()))));
        assertEquals(
                List.of("E-REFERENCE-MEANING"),
                codesOf(codes.wrong(change("industry/EXPRESS", null, otherNames, seed()))));
    }

    @Test
    void aCodeInUseIsEndedAndNothingElse() {
        var begun = new ReferenceRow<>(TODAY.minusDays(5), null, NEW, "source");
        var ended = new ReferenceRow<>(TODAY.minusDays(5), TODAY, NEW, "source");
        var endedBefore = new ReferenceRow<>(TODAY.minusDays(5), TODAY.minusDays(1), NEW, "source");
        var later = new ReferenceRow<>(TODAY, null, NEW, "source");
        var otherNames = new ReferenceRow<>(TODAY.minusDays(5), null, EXPRESS, "source");
        String key = "industry/LOW_ALTITUDE";

        assertEquals(List.of(), codesOf(codes.wrong(change(key, begun, ended))));
        assertEquals(List.of("E-REFERENCE-USED"), codesOf(codes.wrong(change(key, begun, null))));
        assertEquals(List.of("E-REFERENCE-DAYS"), codesOf(codes.wrong(change(key, begun, endedBefore))));
        assertEquals(List.of("E-REFERENCE-USED"), codesOf(codes.wrong(change(key, begun, later))));
        assertEquals(List.of("E-REFERENCE-MEANING"), codesOf(codes.wrong(change(key, begun, otherNames))));
    }

    @Test
    void aCodeIsNotAddedBackwardsAndMayChangeUntilItBegins() {
        var yesterday = new ReferenceRow<>(TODAY.minusDays(1), null, NEW, "source");
        var tomorrow = new ReferenceRow<>(TODAY.plusDays(1), null, NEW, "source");
        var otherNames = new ReferenceRow<>(TODAY.plusDays(2), null, EXPRESS, "source");
        String key = "industry/LOW_ALTITUDE";

        assertEquals(List.of("E-REFERENCE-DAYS"), codesOf(codes.wrong(change(key, null, yesterday))));
        assertEquals(List.of(), codesOf(codes.wrong(change(key, tomorrow, otherNames))));
        assertEquals(List.of(), codesOf(codes.wrong(change(key, tomorrow, null))));
    }

    private List<ReferenceRow<Names>> seed() {
        return codes.seed("industry/EXPRESS");
    }

    private static <T> ReferenceChange<T> change(
            String key, @Nullable ReferenceRow<T> before, @Nullable ReferenceRow<T> after) {
        return change(key, before, after, List.of());
    }

    private static <T> ReferenceChange<T> change(
            String key,
            @Nullable ReferenceRow<T> before,
            @Nullable ReferenceRow<T> after,
            List<ReferenceRow<T>> others) {
        return new ReferenceChange<>(key, before, after, others, TODAY);
    }

    private static List<String> codesOf(List<FieldProblem> problems) {
        return problems.stream().map(FieldProblem::code).toList();
    }
}
