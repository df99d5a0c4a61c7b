package org.labourrights.inspection.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.labourrights.inspection.task.RecordRule.Attested;
import org.labourrights.inspection.task.RecordRule.Said;

class RecordRuleTest {

    private static final List<String> ITEMS = List.of("CHK-05", "CHK-20");
    private static final Said FIVE = new Said("CHK-05", ChecklistResult.NONCONFORM);
    private static final Said TWENTY = new Said("CHK-20", ChecklistResult.CONFORM);
    private static final List<Attested> SIGNED = List.of(new Attested(true, true));

    @Test
    void isCompleteWhenAllIsAnsweredShownAndSigned() {
        assertThat(RecordRule.lacking(ITEMS, List.of(FIVE, TWENTY), SIGNED, true))
                .isEmpty();
        assertThat(RecordRule.nonConform(List.of(TWENTY, FIVE))).containsExactly("CHK-05");
    }

    @Test
    void namesEverythingThatItLacks() {
        assertThat(RecordRule.lacking(ITEMS, List.of(FIVE), List.of(), true))
                .containsExactly(RecordLack.ANSWERS, RecordLack.IDENTITY, RecordLack.SIGNATURE);
        assertThat(RecordRule.lacking(ITEMS, List.of(FIVE, TWENTY), List.of(new Attested(false, true)), true))
                .containsExactly(RecordLack.IDENTITY);
        assertThat(RecordRule.lacking(ITEMS, List.of(FIVE, TWENTY), List.of(new Attested(true, false)), true))
                .containsExactly(RecordLack.SIGNATURE);
    }

    @Test
    void twoWhoSayTheSameAgreeAndTwoWhoDoNotAreShown() {
        Said otherwise = new Said("CHK-05", ChecklistResult.CONFORM);
        assertThat(RecordRule.contradictions(List.of(FIVE, FIVE, TWENTY))).isEmpty();
        assertThat(RecordRule.contradictions(List.of(FIVE, TWENTY, otherwise))).containsExactly("CHK-05");
        assertThat(RecordRule.lacking(ITEMS, List.of(FIVE, TWENTY, otherwise), SIGNED, true))
                .containsExactly(RecordLack.AGREEMENT);
    }

    @Test
    void aFiledReportIsReviewedWithoutAVisit() {
        assertThat(RecordRule.lacking(ITEMS, List.of(FIVE, TWENTY), List.of(new Attested(false, false)), false))
                .isEmpty();
    }
}
