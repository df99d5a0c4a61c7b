package org.labourrights.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.group.GroupMember;
import org.labourrights.chassis.group.GroupedSubject;
import org.labourrights.chassis.group.Groups;
import org.labourrights.chassis.group.Share;
import org.labourrights.chassis.group.SubjectGroup;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.testkit.WithSuite;

/** Cases of one enterprise act as one, and each threshold raises the alarm once. */
@QuarkusTest
@WithSuite
class GroupsTest extends CaseScene {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final String KEY = "-20260901";

    @Inject
    Groups groups;

    @Inject
    CaseGroups cases;

    @Test
    void eachThresholdRaisesTheAlarmOnce() {
        String uscc = "91150105MA0GRP0011";
        UUID first = come(uscc, "150105", DAY, 6);
        come(uscc, "150105", DAY.plusDays(1), 3);
        assertEquals(List.of(), alarms(uscc));

        UUID third = come(uscc, "150105", DAY.plusDays(2), 2);
        assertEquals(List.of("11 3 LARGE"), alarms(uscc));
        gives(first, uscc, "150105", DAY, Share.NONE);
        gives(first, uscc, "150105", DAY, open(6));
        come(uscc, "150105", DAY.plusDays(3), 30);
        assertEquals(List.of("11 3 LARGE"), alarms(uscc));

        gives(third, uscc, "150105", DAY.plusDays(2), open(11));
        assertEquals(List.of("11 3 LARGE", "50 4 GREAT"), alarms(uscc));
        come(uscc, "150105", DAY.plusDays(3), 30);
        assertEquals(List.of("11 3 LARGE", "50 4 GREAT"), alarms(uscc));
    }

    @Test
    void oneCaseIsNoGroupAndALateOneOpensAnother() {
        String uscc = "91150105MA0GRP0022";
        come(uscc, "150105", DAY, 12);
        come(uscc, "150105", DAY.plusDays(90), 12);

        assertEquals(List.of(), alarms(uscc));
        assertEquals(List.of(), shown("150105", uscc));
    }

    @Test
    void aPlaceSeesWhatItsOwnCasesMake() {
        String uscc = "91150105MA0GRP0033";
        come(uscc, "150105", DAY, 3);
        come(uscc, "150104", DAY, 4);

        assertEquals(List.of("7 of 2 in 150100"), shown("150100", uscc));
        UUID group = inCity(uscc).id();
        assertEquals("3 of 1, whole false, members 1", seen("150105", group));
        assertEquals("7 of 2, whole true, members 2", seen("150100", group));
        ProblemException hidden = assertThrows(ProblemException.class, () -> seen("152921", group));
        assertEquals("E-NOT-FOUND", hidden.problem().code());
        assertEquals(Optional.empty(), inTransaction(() -> groups.level(cases, groups.get(cases, group))));
    }

    private UUID come(String uscc, String place, LocalDate day, int people) {
        UUID subject = UUID.randomUUID();
        gives(subject, uscc, place, day, open(people));
        return subject;
    }

    private static Share open(int people) {
        return new Share(true, true, people, Yuan.ZERO, Yuan.ZERO);
    }

    private void gives(UUID subject, String uscc, String place, LocalDate day, Share share) {
        String path = "CN/150000/150100/" + place + "/";
        inTransaction(() -> {
            groups.follow(
                    cases,
                    new GroupedSubject(
                            subject,
                            "AJ-" + subject,
                            UnifiedSocialCreditCode.unchecked(uscc),
                            new DivisionCode(place),
                            path,
                            day,
                            share));
            return true;
        });
    }

    private List<String> alarms(String uscc) {
        return inTransaction(() -> database.list(
                "SELECT concat_ws(' ', payload->>'people', payload->>'cases', payload->>'scale') FROM event_log"
                        + " WHERE type = 'probe.group.detected.v1' AND subject = ? ORDER BY seq",
                row -> row.getString(1),
                uscc + KEY));
    }

    private SubjectGroup inCity(String uscc) {
        return inTransaction(() -> groups.page(cases, UnifiedSocialCreditCode.unchecked(uscc), false, new PageRequest())
                .items()
                .getFirst());
    }

    private List<String> shown(String place, String uscc) {
        return as(
                "clerk",
                Roles.COUNTY_OFFICER,
                place,
                "HRSS-" + place,
                () ->
                        groups
                                .page(cases, UnifiedSocialCreditCode.unchecked(uscc), false, new PageRequest())
                                .items()
                                .stream()
                                .map(each -> each.sums().all().people() + " of "
                                        + each.sums().all().subjects() + " in "
                                        + each.division().value())
                                .toList());
    }

    private String seen(String place, UUID id) {
        return as("clerk", Roles.COUNTY_OFFICER, place, "HRSS-" + place, () -> {
            SubjectGroup group = groups.get(cases, id);
            List<GroupMember> members = groups.members(group, new PageRequest()).items();
            var seen = groups.seen(group).all();
            return seen.people() + " of " + seen.subjects() + ", whole " + groups.whole(group) + ", members "
                    + members.size();
        });
    }
}
