package org.labourrights.inspection.draw.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.labourrights.inspection.draw.engine.Samples.DRAWN;
import static org.labourrights.inspection.draw.engine.Samples.LATER;
import static org.labourrights.inspection.draw.engine.Samples.SECRET;
import static org.labourrights.inspection.draw.engine.Samples.VALUE;
import static org.labourrights.inspection.draw.engine.Samples.VALUE_DAY;
import static org.labourrights.inspection.draw.engine.Samples.example;

import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class BundleTest {

    private static final String FIRST = "91150104MA0LWP5518";
    private static final String SECOND = "91150105MA0T1A2B95";
    private static final String THIRD = "91130102MA0TJY1146";

    @Test
    void readingWhatWasWrittenGivesTheSameBytes() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 50; round++) {
            Bundle bundle = Bundle.drawn(Samples.random(random, 20, 60), SECRET, VALUE, DRAWN);
            String uscc = bundle.visits().getFirst().uscc();
            Bundle more = bundle.replaceTarget(LATER, TargetReason.MOVED_AWAY, "迁往\"外地\"\\𠮷", uscc);

            assertThat(Bundle.read(more.bytes()).bytes()).isEqualTo(more.bytes());
            assertThat(Bundle.read(more.bytes()).visits()).isEqualTo(more.visits());
        }
    }

    @Test
    void aSubstituteComesInItsOrderWithATeamOfItsOwn() {
        Bundle bundle = Bundle.drawn(example(), SECRET, VALUE, DRAWN);

        Bundle once = bundle.replaceTarget(LATER, TargetReason.DEREGISTERED, "", FIRST);
        Bundle twice = once.replaceTarget(LATER, TargetReason.MOVED_AWAY, "", SECOND);
        Bundle none = twice.replaceTarget(LATER, TargetReason.MOVED_AWAY, "", THIRD);

        assertThat(bundle.visits()).extracting(Visit::uscc).containsExactly(FIRST);
        assertThat(once.visits()).extracting(Visit::uscc).containsExactly(SECOND);
        assertThat(once.visits().getFirst().team())
                .extracting(Member::officer)
                .containsExactly("HRSS-150105-002", "UNION-150100-001");
        assertThat(twice.visits()).extracting(Visit::uscc).containsExactly(THIRD);
        assertThat(none.visits()).isEmpty();
        assertThat(none.records()).last().isInstanceOfSatisfying(Change.TargetReplaced.class, last -> assertThat(
                        last.substitute())
                .isEmpty());
        refused(Rule.NOT_STANDING, () -> once.replaceTarget(LATER, TargetReason.DEREGISTERED, "", FIRST));
        refused(Rule.RECORD_DATE, () -> once.replaceTarget(DRAWN, TargetReason.DEREGISTERED, "", SECOND));
    }

    @Test
    void theTeamOfWhoFallsAwayIsFreeForTheSubstitute() {
        CommitmentDocument good = example();
        List<Inspector> once = good.inspectors().stream()
                .map(one -> new Inspector(
                        one.officer(), one.agency(), one.certificateValidTo(), List.of(), 1, one.recusals()))
                .toList();
        CommitmentDocument document = Samples.document(good.strata(), good.targets(), once, good.team());
        Bundle bundle = Bundle.drawn(document, SECRET, VALUE, DRAWN);
        String drawn = bundle.visits().getFirst().uscc();

        Bundle replaced = bundle.replaceTarget(LATER, TargetReason.DEREGISTERED, "", drawn);

        assertThat(replaced.visits().getFirst().team())
                .extracting(Member::officer)
                .contains("UNION-150100-001");
        String second = replaced.visits().getFirst().uscc();
        Bundle again = replaced.replaceTarget(LATER, TargetReason.DEREGISTERED, "", second);
        assertThat(again.visits().getFirst().team()).extracting(Member::officer).contains("UNION-150100-001");
        assertThat(Bundle.read(replaced.bytes()).visits()).isEqualTo(replaced.visits());
    }

    @Test
    void theNextOfficerOfTheAgencyTakesThePlaceOfOneWhoFiledARecusal() {
        Bundle bundle = Bundle.drawn(example(), SECRET, VALUE, DRAWN)
                .replaceTarget(LATER, TargetReason.DEREGISTERED, "", FIRST);

        Bundle replaced = bundle.replaceOfficer(LATER, OfficerReason.RECUSED, "", SECOND, "HRSS-150105-002");

        assertThat(replaced.visits().getFirst().team())
                .extracting(Member::officer)
                .containsExactly("UNION-150100-001", "HRSS-150105-001");
        refused(
                Rule.NOT_IN_TEAM,
                () -> replaced.replaceOfficer(LATER, OfficerReason.RECUSED, "", SECOND, "HRSS-150105-002"));
        refused(
                Rule.NO_REPLACEMENT,
                () -> replaced.replaceOfficer(LATER, OfficerReason.UNABLE, "", SECOND, "HRSS-150105-001"));
    }

    @Test
    void anOfficerWhoseCertificateRanOutComesIntoNoLaterTeam() {
        Bundle bundle = Bundle.drawn(example(), SECRET, VALUE, DRAWN)
                .replaceTarget(LATER, TargetReason.DEREGISTERED, "", FIRST)
                .replaceOfficer(LATER, OfficerReason.CERTIFICATE_INVALID, "", SECOND, "HRSS-150105-002")
                .replaceTarget(LATER, TargetReason.DEREGISTERED, "", SECOND);

        assertThat(bundle.visits().getFirst().team())
                .extracting(Member::officer)
                .containsExactlyInAnyOrder("UNION-150100-001", "HRSS-150105-001");
    }

    @Test
    void aVoidStaysAndIsFollowedByANewCommitmentThatNamesIt() {
        Bundle voided = Bundle.drawn(example(), SECRET, VALUE, DRAWN).voided(LATER, VoidReason.LIST_ERROR, "名单漏列");
        CommitmentDocument next = second(voided);
        Bundle followed = voided.succeeded(LATER, next.commitment());

        assertThat(next.attempt()).isEqualTo(2);
        assertThat(next.former().getFirst().head()).isEqualTo(voided.head());
        assertThat(followed.asFormer()).isEqualTo(voided.asFormer());
        assertThat(followed.visits()).isEmpty();
        assertThat(followed.result()).isNotEmpty();
        refused(Rule.ALREADY_VOIDED, () -> voided.voided(LATER, VoidReason.LIST_ERROR, ""));
        refused(Rule.ALREADY_VOIDED, () -> voided.replaceTarget(LATER, TargetReason.DEREGISTERED, "", FIRST));
        refused(Rule.NOT_VOIDED, () -> followed.succeeded(LATER, next.commitment()));
    }

    @Test
    void nothingIsVoidedWithoutADrawOnceTheValueIsKnown() {
        refused(Rule.VOID_REASON, () -> Bundle.undrawn(example(), SECRET, VALUE_DAY, VoidReason.PLAN_CANCELLED, ""));
        refused(
                Rule.VOID_REASON,
                () -> Bundle.undrawn(example(), SECRET, VALUE_DAY.minusDays(1), VoidReason.PUBLIC_VALUE_ABSENT, ""));
        refused(Rule.VOID_REASON, () -> Bundle.impossible(example(), SECRET, VALUE, DRAWN, DRAWN, ""));

        Bundle early = Bundle.undrawn(example(), SECRET, VALUE_DAY.minusDays(1), VoidReason.PLAN_CANCELLED, "计划取消");
        assertThat(early.visits()).isEmpty();
        assertThat(Bundle.read(early.bytes()).bytes()).isEqualTo(early.bytes());
    }

    @Test
    void aDrawThatCannotFillATeamIsShownWithItsSeed() {
        CommitmentDocument document = example(new TeamRules(4, List.of()));

        Bundle bundle = Bundle.impossible(document, SECRET, VALUE, DRAWN, DRAWN, "");

        assertThat(bundle.seed()).isPresent();
        assertThat(bundle.result()).isEmpty();
        assertThat(Bundle.read(bundle.bytes()).isVoid()).isTrue();
    }

    @Test
    void aChangedFileIsNotRead() {
        String file = new String(
                Bundle.drawn(example(), SECRET, VALUE, DRAWN)
                        .replaceTarget(LATER, TargetReason.DEREGISTERED, "注销", FIRST)
                        .bytes(),
                UTF_8);

        unreadable(file, "\"quota\":1", "\"quota\":2");
        unreadable(file, "\"capacity\":2", "\"capacity\":3");
        unreadable(file, "注销", "注 销");
        unreadable(file, "\"ticketNo\":1", "\"ticketNo\":2");
        unreadable(file, "\"drawnOn\":\"2026-11-27\"", "\"drawnOn\":\"2026-11-28\"");
        unreadable(file, "\"seq\":1", "\"seq\":1.0");
        unreadable(file, "\"seq\":1", "\"seq\":\"1\"");
        unreadable(file, "\"seq\":1", "\"seq\":1,\"seq\":1");
        unreadable(file, "\"seq\":1", "\"seq\":1,\"name\":\"\"");
        unreadable(file, "\"note\":\"注销\",", "");
        unreadable(file, "\"on\":\"2026-12-02\"", "\"on\":\"2026-02-30\"");
    }

    private static CommitmentDocument second(Bundle voided) {
        CommitmentDocument first = voided.document();
        return new CommitmentDocument(
                first.algorithm(),
                first.planNo(),
                2,
                List.of(voided.asFormer().orElseThrow()),
                LATER,
                LATER.plusDays(30),
                new AnnouncedValue("双色球", "2026141", LATER.plusDays(3), "## ## ## ## ## ##+##", "同上"),
                first.secretHash(),
                first.reasonWeights(),
                first.strata(),
                first.targets(),
                first.excludedTargets(),
                first.inspectors(),
                first.excludedInspectors(),
                first.team());
    }

    private static void unreadable(String file, String old, String changed) {
        assertThat(file).contains(old);
        assertThatThrownBy(() -> Bundle.read(file.replace(old, changed).getBytes(UTF_8)))
                .isInstanceOf(DrawRefused.class);
    }

    private static void refused(Rule rule, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(DrawRefused.class, refused -> assertThat(refused.rule())
                .isEqualTo(rule));
    }
}
