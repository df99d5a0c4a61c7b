package org.labourrights.reporting.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.labourrights.kernel.directory.EnterpriseRole;
import org.labourrights.kernel.directory.EnterpriseStatus;
import org.labourrights.kernel.directory.PartnerType;
import org.labourrights.kernel.directory.RiskLevel;
import org.labourrights.reporting.dispatch.DispatchReportState;
import org.labourrights.reporting.enterprise.BusinessModel;
import org.labourrights.reporting.enterprise.CollectiveContractStatus;
import org.labourrights.reporting.enterprise.CompanyLevel;
import org.labourrights.reporting.layoff.FollowUpItem;
import org.labourrights.reporting.layoff.LayoffAlternative;
import org.labourrights.reporting.layoff.LayoffReason;
import org.labourrights.reporting.layoff.LayoffState;
import org.labourrights.reporting.layoff.ProtectedGroup;
import org.labourrights.reporting.letter.LetterCause;
import org.labourrights.reporting.letter.LetterType;
import org.labourrights.reporting.report.ReturnReason;
import org.labourrights.reporting.report.content.PayCycle;
import org.labourrights.reporting.report.content.WorkHourSystem;
import org.labourrights.reporting.risk.ClearReason;
import org.labourrights.reporting.risk.ReadingStatus;
import org.labourrights.testkit.contract.WrittenCodes;

/** A code that was added to an enum stands in its list and in the schemas of events, and the other way round. */
class WrittenCodesTest {

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of(BusinessModel.class, "business-model"),
                Arguments.of(CompanyLevel.class, "company-level"),
                Arguments.of(EnterpriseStatus.class, "enterprise-status"),
                Arguments.of(CollectiveContractStatus.class, "collective-contract-status"),
                Arguments.of(PayCycle.class, "pay-cycle"),
                Arguments.of(WorkHourSystem.class, "work-hour-system"),
                Arguments.of(LetterType.class, "letter-type"),
                Arguments.of(LetterCause.class, "letter-cause"),
                Arguments.of(DispatchReportState.class, "dispatch-report-status"),
                Arguments.of(LayoffReason.class, "layoff-reason"),
                Arguments.of(LayoffAlternative.class, "layoff-alternative"),
                Arguments.of(LayoffState.class, "layoff-status"),
                Arguments.of(ProtectedGroup.class, "protected-group"),
                Arguments.of(FollowUpItem.class, "layoff-follow-up"));
    }

    static Stream<Arguments> events() {
        return Stream.of(
                Arguments.of(EnterpriseRole.class, "enterprise.registered.v1", "role"),
                Arguments.of(PartnerType.class, "enterprise.registered.v1", "partnerType"),
                Arguments.of(PartnerType.class, "partnership.changed.v1", "partnerType"),
                Arguments.of(EnterpriseStatus.class, "enterprise.status.changed.v1", "oldStatus"),
                Arguments.of(EnterpriseStatus.class, "enterprise.status.changed.v1", "newStatus"),
                Arguments.of(LayoffReason.class, "layoff.planned.v1", "reason"),
                Arguments.of(LetterType.class, "letter.issued.v1", "type"),
                Arguments.of(LetterType.class, "report.escalated.v1", "type"),
                Arguments.of(LetterCause.class, "letter.issued.v1", "cause"),
                Arguments.of(ReturnReason.class, "report.returned.v1", "reasons"),
                Arguments.of(RiskLevel.class, "risk.assessed.v1", "level"),
                Arguments.of(RiskLevel.class, "risk.assessed.v1", "heldLevel"),
                Arguments.of(ReadingStatus.class, "risk.assessed.v1", "status"),
                Arguments.of(ClearReason.class, "risk.warning.cleared.v1", "reason"));
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
