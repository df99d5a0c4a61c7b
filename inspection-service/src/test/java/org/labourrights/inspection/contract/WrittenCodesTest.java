package org.labourrights.inspection.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.labourrights.inspection.campaign.CampaignType;
import org.labourrights.inspection.campaign.LeadershipRole;
import org.labourrights.inspection.casework.CaseOutcome;
import org.labourrights.inspection.casework.CaseSource;
import org.labourrights.inspection.credit.CreditCause;
import org.labourrights.inspection.credit.CreditKind;
import org.labourrights.inspection.credit.CreditState;
import org.labourrights.inspection.credit.GraveReason;
import org.labourrights.inspection.credit.MeasurePurpose;
import org.labourrights.inspection.credit.MeasureResult;
import org.labourrights.inspection.credit.blacklist.BlacklistTrigger;
import org.labourrights.inspection.disposition.DispositionType;
import org.labourrights.inspection.draw.engine.VoidReason;
import org.labourrights.inspection.plan.PlanType;
import org.labourrights.inspection.pool.PoolReason;
import org.labourrights.inspection.publication.PublicationCategory;
import org.labourrights.inspection.publication.ReviewResult;
import org.labourrights.inspection.task.ChecklistResult;
import org.labourrights.inspection.task.PartStatement;
import org.labourrights.inspection.violation.FindingClass;
import org.labourrights.inspection.violation.Severity;
import org.labourrights.inspection.violation.ViolationType;
import org.labourrights.testkit.contract.WrittenCodes;

/** A code that was added to an enum stands in its list and in the schemas of events, and the other way round. */
class WrittenCodesTest {

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of(ChecklistResult.class, "checklist-result"),
                Arguments.of(PartStatement.class, "part-statement"),
                Arguments.of(PoolReason.class, "pool-reason"),
                Arguments.of(ViolationType.class, "violation-type"),
                Arguments.of(PlanType.class, "plan-type"),
                Arguments.of(VoidReason.class, "draw-void-reason"),
                Arguments.of(DispositionType.class, "disposition-type"),
                Arguments.of(CreditKind.class, "credit-kind"),
                Arguments.of(CreditCause.class, "credit-cause"),
                Arguments.of(GraveReason.class, "grave-reason"),
                Arguments.of(MeasurePurpose.class, "measure-purpose"),
                Arguments.of(MeasureResult.class, "measure-result"),
                Arguments.of(BlacklistTrigger.class, "blacklist-trigger"),
                Arguments.of(PublicationCategory.class, "publication-category"),
                Arguments.of(ReviewResult.class, "publication-review"),
                Arguments.of(CaseSource.class, "case-source"),
                Arguments.of(CampaignType.class, "campaign-type"),
                Arguments.of(LeadershipRole.class, "leadership-role"));
    }

    static Stream<Arguments> events() {
        return Stream.of(
                Arguments.of(PoolReason.class, "inspection.target.added.v1", "reason"),
                Arguments.of(PlanType.class, "inspection.plan.published.v1", "type"),
                Arguments.of(DispositionType.class, "disposition.issued.v1", "type"),
                Arguments.of(ViolationType.class, "finding.confirmed.v1", "type"),
                Arguments.of(FindingClass.class, "finding.confirmed.v1", "class"),
                Arguments.of(Severity.class, "finding.confirmed.v1", "severity"),
                Arguments.of(CreditKind.class, "credit.recorded.v1", "kind"),
                Arguments.of(CreditCause.class, "credit.recorded.v1", "cause"),
                Arguments.of(CreditKind.class, "credit.repaired.v1", "kind"),
                Arguments.of(CreditState.class, "credit.repaired.v1", "state"),
                Arguments.of(PublicationCategory.class, "violation.published.v1", "category"),
                Arguments.of(CaseSource.class, "case.filed.v1", "source"),
                Arguments.of(CaseSource.class, "case.decided.v1", "source"),
                Arguments.of(CaseSource.class, "case.closed.v1", "source"),
                Arguments.of(CaseOutcome.class, "case.decided.v1", "outcome"),
                Arguments.of(CaseOutcome.class, "case.closed.v1", "outcome"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void listsHaveTheCodesOfTheirEnum(Class<? extends Enum<?>> type, String list) {
        assertEquals(WrittenCodes.of(type), WrittenCodes.list(list));
    }

    @ParameterizedTest
    @MethodSource("events")
    void schemasTakeTheCodesOfTheirEnum(Class<? extends Enum<?>> type, String event, String field) {
        assertEquals(WrittenCodes.of(type), WrittenCodes.event(event, field));
    }
}
