package org.labourrights.kernel.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.reference.Agencies;
import org.labourrights.chassis.reference.Agency;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;

/**
 * Who may answer for a subject: an officer of an agency whose division covers it. Anybody else would not see it, and nobody
 * but its handler may read who stands behind it, so nobody gives that to themselves. To another place it goes by a transfer.
 */
@ApplicationScoped
public class Assignments {

    private final Agencies agencies;
    private final Divisions divisions;
    private final CurrentCaller caller;
    private final Clock clock;

    Assignments(Agencies agencies, Divisions divisions, CurrentCaller caller, Clock clock) {
        this.agencies = agencies;
        this.divisions = divisions;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The officer that was named.
     *
     * @param pointer of the agency in the request, {@code /handlerAgencyId}
     * @throws ProblemException {@link AssignmentProblems#fields} (422) with {@code E-AGENCY} or {@code E-AGENCY-REACH}
     */
    public Handler named(AssignmentProblems problems, InCharge place, String officer, String agencyId, String pointer) {
        Agency agency =
                agencies.find(agencyId, LocalDate.now(clock)).orElseThrow(() -> refused(problems, pointer, "E-AGENCY"));
        boolean reaches = place.agency() == null
                ? place.path().startsWith(divisions.path(agency.divisionCode()))
                : agency.agencyId().equals(place.agency());
        if (!reaches) {
            throw refused(problems, pointer, "E-AGENCY-REACH");
        }
        return new Handler(officer, agencyId);
    }

    /**
     * The handler hands a subject over, or somebody above does because the handler is away.
     *
     * @throws ProblemException {@link AssignmentProblems#handler} (403) for everybody else
     */
    public HandingOver handingOver(AssignmentProblems problems, Handler present) {
        boolean superior = superior(present);
        if (!superior && !present.officer().equals(caller.get().subject())) {
            throw new ProblemException(Problem.of(problems.handler()));
        }
        return new HandingOver(present, superior);
    }

    /**
     * To whom. The subject stays with the agency that has it; a superior may also have it handled in the own bureau.
     *
     * @throws ProblemException what {@link #named} says, {@code E-AGENCY-OTHER} (422), {@link AssignmentProblems#self} (403)
     *     for whoever names themselves
     */
    public Handler next(
            AssignmentProblems problems,
            HandingOver over,
            InCharge place,
            String officer,
            String agencyId,
            String pointer) {
        Handler to = named(problems, place, officer, agencyId, pointer);
        Caller who = caller.get();
        if (to.officer().equals(who.subject())) {
            throw new ProblemException(Problem.of(problems.self()));
        }
        boolean stays = to.agencyId().equals(over.from().agencyId());
        if (!stays && !(over.superior() && who.actsFor(to.agencyId()))) {
            throw refused(problems, pointer, "E-AGENCY-OTHER");
        }
        return to;
    }

    /**
     * Whether the caller stands above a handler: in a bureau of a division above the handler's, or as head of the inspection
     * of the handler's own division.
     */
    public boolean superior(Handler handler) {
        Caller who = caller.get();
        return agencies.find(handler.agencyId())
                .filter(agency -> who.actsFor(agency.agencyId()))
                .map(agency -> divisions.path(agency.divisionCode()))
                .filter(path -> who.hasRole(Roles.INSPECTION_LEAD) && who.covers(path)
                        || who.hasAnyRole(Roles.BUREAU)
                                && who.paths().stream().anyMatch(own -> path.startsWith(own) && !path.equals(own)))
                .isPresent();
    }

    private static ProblemException refused(AssignmentProblems problems, String pointer, String code) {
        return new ProblemException(Problem.of(problems.fields(), List.of(FieldProblem.of(pointer, code))));
    }
}
