package org.labourrights.inspection.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.problem.WrongState;
import org.labourrights.chassis.record.Recorded;
import org.labourrights.chassis.record.Stamp;

/** A plan of inspections (检查计划). */
@Entity
@Table(name = "inspection_plan")
public class InspectionPlan extends Recorded {

    @Id
    private UUID id;

    @Column(name = "plan_no")
    private String planNo;

    @Column(name = "division_path")
    private String divisionPath;

    @Column(name = "lead_agency")
    private String leadAgencyId;

    @Column(name = "member_agencies")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] memberAgencyIds;

    @JdbcTypeCode(SqlTypes.JSON)
    private PlanContent content;

    @Enumerated(EnumType.STRING)
    private PlanType type;

    private String period;

    @Enumerated(EnumType.STRING)
    private SelectionMethod method;

    @Enumerated(EnumType.STRING)
    private PlanState state = PlanState.DRAFT;

    @Embedded
    private PlanDraw draw = new PlanDraw();

    /** Who entered what it says last. */
    @Column(name = "drafted_by")
    private String draftedBy;

    @Column(name = "approved_by")
    private @Nullable String approvedBy;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "closing_note")
    private @Nullable String closingNote;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected InspectionPlan() {}

    @SuppressWarnings("NullAway.Init")
    InspectionPlan(
            UUID id,
            String planNo,
            String divisionPath,
            String leadAgencyId,
            PlanContent content,
            List<String> members,
            Stamp made) {
        super(made);
        this.id = id;
        this.planNo = planNo;
        this.divisionPath = divisionPath;
        this.leadAgencyId = leadAgencyId;
        say(content, members, made);
    }

    /**
     * Corrects a draft whose lists are not frozen.
     *
     * @throws ProblemException {@code E-STATE} (409) otherwise
     */
    void correct(PlanContent corrected, List<String> members, Stamp stamp) {
        require(state == PlanState.DRAFT && draw().state() == DrawState.NONE, PlanState.DRAFT);
        say(corrected, members, stamp);
        touched(stamp);
    }

    void approve(Stamp stamp) {
        go(PlanState.APPROVED, stamp);
        approvedBy = stamp.by();
        approvedAt = stamp.at();
    }

    void publish(Stamp stamp) {
        go(PlanState.PUBLISHED, stamp);
        publishedAt = stamp.at();
    }

    void begin(Stamp stamp) {
        go(PlanState.EXECUTING, stamp);
    }

    void close(String note, Stamp stamp) {
        go(PlanState.CLOSED, stamp);
        closingNote = note;
    }

    /** Its lists are frozen; to be called by the draw alone, as the next two. */
    public void committed(int attempt, String algorithm, String commitment, Stamp stamp) {
        require(state == PlanState.DRAFT, PlanState.DRAFT);
        draw().commit(attempt, algorithm, commitment);
        touched(stamp);
    }

    public void drawn(String seed, int objects, Stamp stamp) {
        require(state == PlanState.DRAFT, PlanState.DRAFT);
        draw().draw(seed, objects);
        touched(stamp);
    }

    /** The draw does not hold: the plan is a draft again, and whoever approved it has approved nothing. */
    public void drawVoided(Stamp stamp) {
        if (state != PlanState.DRAFT) {
            go(PlanState.DRAFT, stamp);
        }
        approvedBy = null;
        approvedAt = null;
        publishedAt = null;
        draw().voided();
        touched(stamp);
    }

    private void say(PlanContent said, List<String> members, Stamp stamp) {
        content = said;
        type = said.type();
        period = said.period();
        method = said.method();
        memberAgencyIds = members.toArray(String[]::new);
        draftedBy = stamp.by();
    }

    private void go(PlanState to, Stamp stamp) {
        require(state.next().contains(to), to);
        state = to;
        touched(stamp);
    }

    private void require(boolean allowed, PlanState to) {
        if (!allowed) {
            throw new ProblemException(WrongState.of(id, state, to, version()).numbered("planNo", planNo));
        }
    }

    public UUID id() {
        return id;
    }

    public String planNo() {
        return planNo;
    }

    public String divisionPath() {
        return divisionPath;
    }

    public DivisionCode division() {
        return DivisionCode.ofPath(divisionPath);
    }

    public String leadAgencyId() {
        return leadAgencyId;
    }

    public List<String> memberAgencyIds() {
        return List.of(memberAgencyIds);
    }

    public PlanContent content() {
        return content;
    }

    public PlanState state() {
        return state;
    }

    public PlanDraw draw() {
        return draw;
    }

    /** Whether this person entered or corrected it. */
    boolean isDraftOf(String subject) {
        return subject.equals(createdBy()) || subject.equals(draftedBy);
    }

    String draftedBy() {
        return draftedBy;
    }

    Optional<String> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }

    Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    Optional<String> closingNote() {
        return Optional.ofNullable(closingNote);
    }
}
