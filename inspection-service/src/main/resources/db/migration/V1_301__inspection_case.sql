-- Inspection cases (监察案件): what they are about, where they stand, and the limit of their investigation.

CREATE TABLE inspection_case (
    id                 uuid PRIMARY KEY,
    case_no            text NOT NULL CONSTRAINT inspection_case_no UNIQUE,
    complaint_id       uuid NOT NULL,
    lead_no            text,
    source             text NOT NULL CHECK (source IN ('LEAD', 'FINDING', 'RECTIFICATION', 'TRANSFER', 'MEDIA', 'MANUAL')),
    group_ref          uuid,
    uscc               text NOT NULL,
    division_path      text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    agency_id          text NOT NULL,
    violation_types    text[] NOT NULL CHECK (cardinality(violation_types) >= 1),
    worker_count       integer NOT NULL CHECK (worker_count >= 0),
    amount             numeric(14, 2) CHECK (amount >= 0),
    rural_workers      boolean,
    relation           text NOT NULL CHECK (relation IN ('ESTABLISHED', 'INCOMPLETE', 'CIVIL', 'NOT_APPLICABLE', 'UNKNOWN')),
    guidance_given     boolean NOT NULL DEFAULT false,
    state              text NOT NULL CHECK (state IN ('SUSPECTED', 'FILED', 'INVESTIGATING', 'EXTENDED', 'DECIDED', 'EXECUTING',
                                                      'CLOSED', 'CANCELLED', 'TRANSFERRED_AGENCY', 'TRANSFERRED_JUDICIAL')),
    state_before       text,
    opened_on          date NOT NULL,
    filed_on           date,
    investigation_due  date,
    extended_on        date,
    investigated_on    date,
    overdue_by         text,
    overdue_reason     text,
    outcome            text CHECK (outcome IN ('PENALTY', 'TREATMENT_DECISION', 'NO_PENALTY', 'CANCELLED')),
    decided_on         date,
    closed_on          date,
    end_reason         text,
    notice_document    uuid,
    decision_document  uuid,
    crime_suspicion    text CHECK (crime_suspicion IN ('MET', 'NEEDS_REVIEW')),
    lead_outcome       text,
    paid_on            date,
    revision           integer NOT NULL DEFAULT 0,
    created_at         timestamptz NOT NULL,
    created_by         text NOT NULL,
    updated_at         timestamptz NOT NULL,
    updated_by         text NOT NULL,
    version            bigint NOT NULL DEFAULT 0,
    -- Pitfall P20: labour inspection reaches labour relations; what is incomplete is guided and mediated first.
    CONSTRAINT inspection_case_relation CHECK (filed_on IS NULL OR relation IN ('ESTABLISHED', 'NOT_APPLICABLE')
        OR (relation = 'INCOMPLETE' AND guidance_given)),
    CONSTRAINT inspection_case_filed CHECK (filed_on IS NOT NULL
        OR state IN ('SUSPECTED', 'CANCELLED', 'TRANSFERRED_AGENCY', 'TRANSFERRED_JUDICIAL')),
    CONSTRAINT inspection_case_limit CHECK ((filed_on IS NULL) = (investigation_due IS NULL)),
    CONSTRAINT inspection_case_extended CHECK (state <> 'EXTENDED' OR extended_on IS NOT NULL),
    -- The investigation ended in time, or somebody answers for that it did not (劳动保障监察条例 §17).
    CONSTRAINT inspection_case_in_time CHECK (investigated_on IS NULL OR investigated_on <= investigation_due
        OR (overdue_by IS NOT NULL AND overdue_reason IS NOT NULL)),
    CONSTRAINT inspection_case_investigated CHECK (state NOT IN ('DECIDED', 'EXECUTING', 'CLOSED') OR investigated_on IS NOT NULL),
    CONSTRAINT inspection_case_decided CHECK (state NOT IN ('DECIDED', 'EXECUTING', 'CLOSED')
        OR (decided_on IS NOT NULL AND outcome IS NOT NULL AND decided_on >= investigated_on)),
    CONSTRAINT inspection_case_closed CHECK ((state IN ('CLOSED', 'CANCELLED')) <= (closed_on IS NOT NULL)),
    CONSTRAINT inspection_case_cancelled CHECK ((state = 'CANCELLED') <= (end_reason IS NOT NULL))
) WITH (fillfactor = 80);

COMMENT ON COLUMN inspection_case.complaint_id IS 'What K-03 and K-04 count once: that of the lead where the case grew out of one';
COMMENT ON COLUMN inspection_case.group_ref IS 'The task whose findings make one case together';
COMMENT ON COLUMN inspection_case.overdue_reason IS 'Encrypted: why the investigation ended after its limit';

-- Serves GET /cases.
CREATE INDEX inspection_case_by_division ON inspection_case (division_path, id);
CREATE INDEX inspection_case_by_state ON inspection_case (state, division_path, id);
CREATE INDEX inspection_case_by_uscc ON inspection_case (uscc, division_path, id);
-- Serves the search for the case that another finding of the same task belongs to.
CREATE INDEX inspection_case_of_group ON inspection_case (group_ref) WHERE group_ref IS NOT NULL;
-- One open case for a complaint.
CREATE UNIQUE INDEX inspection_case_of_complaint ON inspection_case (complaint_id) WHERE state NOT IN ('CLOSED', 'CANCELLED');
-- Serves what arrears tells of a lead.
CREATE INDEX inspection_case_of_lead ON inspection_case (lead_no) WHERE lead_no IS NOT NULL;

-- The limit is that of the clock and no other, and the day on which the investigation ended is the day on which that was
-- recorded: neither can be written otherwise.
CREATE FUNCTION inspection_case_limit_of_clock() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.investigation_due IS NOT NULL
       AND (TG_OP = 'INSERT' OR NEW.investigation_due IS DISTINCT FROM OLD.investigation_due
            OR NEW.investigated_on IS DISTINCT FROM OLD.investigated_on)
       AND NOT EXISTS (SELECT FROM statutory_clock c
                       WHERE c.subject = NEW.id AND c.family = 'case' AND c.kind = 'INVESTIGATION'
                         AND (c.due ->> 'dueOn')::date = NEW.investigation_due) THEN
        RAISE EXCEPTION 'the limit of an investigation is that of its clock' USING ERRCODE = 'check_violation',
            CONSTRAINT = 'inspection_case_limit_of_clock';
    END IF;
    IF TG_OP = 'UPDATE' AND OLD.filed_on IS NOT NULL AND NEW.filed_on IS DISTINCT FROM OLD.filed_on THEN
        RAISE EXCEPTION 'a case is filed once' USING ERRCODE = 'check_violation',
            CONSTRAINT = 'inspection_case_filed_once';
    END IF;
    IF NEW.investigated_on IS NOT NULL
       AND (TG_OP = 'INSERT' OR OLD.investigated_on IS NULL)
       AND NEW.investigated_on <> (NEW.updated_at AT TIME ZONE 'Asia/Shanghai')::date THEN
        RAISE EXCEPTION 'an investigation ends on the day on which that is recorded' USING ERRCODE = 'check_violation',
            CONSTRAINT = 'inspection_case_investigated_today';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER inspection_case_limit_of_clock BEFORE INSERT OR UPDATE ON inspection_case
    FOR EACH ROW EXECUTE FUNCTION inspection_case_limit_of_clock();

CREATE TABLE case_cause (
    id            uuid PRIMARY KEY,
    case_id       uuid NOT NULL REFERENCES inspection_case,
    division_path text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    source        text NOT NULL,
    source_ref    text NOT NULL,
    given_at      timestamptz NOT NULL,
    given_by      text NOT NULL,
    withdrawn_at  timestamptz,
    CONSTRAINT case_cause_once UNIQUE (source_ref)
);
CREATE INDEX case_cause_of_case ON case_cause (case_id);

CREATE TABLE case_penalty (
    id             uuid PRIMARY KEY,
    case_id        uuid NOT NULL REFERENCES inspection_case,
    division_path  text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    violation_type text NOT NULL,
    severity       text NOT NULL,
    benchmark_id   uuid NOT NULL REFERENCES discretion_benchmark,
    worker_count   integer NOT NULL CHECK (worker_count >= 1),
    amount         numeric(14, 2) NOT NULL CHECK (amount >= 0),
    noticed_amount numeric(14, 2),
    grade_reason   text NOT NULL,
    amount_reason  text NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text NOT NULL,
    version        bigint NOT NULL DEFAULT 0,
    CONSTRAINT case_penalty_once UNIQUE (case_id, violation_type),
    -- What the party says for itself never makes it dearer (行政处罚法 §45).
    CONSTRAINT case_penalty_not_dearer CHECK (noticed_amount IS NULL OR amount <= noticed_amount)
);
COMMENT ON COLUMN case_penalty.grade_reason IS 'Encrypted, as amount_reason: they may name people';

CREATE FUNCTION case_penalty_within_benchmark() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM discretion_benchmark b JOIN statutory_fine f ON f.id = b.fine_id
                   WHERE b.id = NEW.benchmark_id AND b.severity = NEW.severity
                     AND f.violation_type = NEW.violation_type
                     AND (b.division = 'CN' OR position('/' || b.division || '/' IN NEW.division_path) > 0)
                     AND NEW.amount BETWEEN b.least * CASE f.basis WHEN 'PER_WORKER' THEN NEW.worker_count ELSE 1 END
                                        AND b.most * CASE f.basis WHEN 'PER_WORKER' THEN NEW.worker_count ELSE 1 END) THEN
        RAISE EXCEPTION 'a penalty lies within its benchmark' USING ERRCODE = 'check_violation',
            CONSTRAINT = 'case_penalty_within_benchmark';
    END IF;
    IF NOT EXISTS (SELECT FROM inspection_case c
                   WHERE c.id = NEW.case_id AND NEW.violation_type = ANY (c.violation_types)
                     AND NEW.worker_count <= greatest(c.worker_count, 1)) THEN
        RAISE EXCEPTION 'a penalty is for what its case is about' USING ERRCODE = 'check_violation',
            CONSTRAINT = 'case_penalty_of_case';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER case_penalty_within_benchmark BEFORE INSERT OR UPDATE ON case_penalty
    FOR EACH ROW EXECUTE FUNCTION case_penalty_within_benchmark();

CREATE TABLE case_hearing (
    id             uuid PRIMARY KEY,
    case_id        uuid NOT NULL REFERENCES inspection_case,
    division_path  text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    asked_on       date NOT NULL,
    scheduled_on   date,
    place          text,
    document_id    uuid,
    held_on        date,
    withdrawn_on   date,
    created_at     timestamptz NOT NULL,
    created_by     text NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text NOT NULL,
    version        bigint NOT NULL DEFAULT 0,
    CONSTRAINT case_hearing_once UNIQUE (case_id),
    CONSTRAINT case_hearing_end CHECK (held_on IS NULL OR withdrawn_on IS NULL),
    CONSTRAINT case_hearing_noticed CHECK (held_on IS NULL OR document_id IS NOT NULL)
);

CREATE TABLE payment_order (
    id             uuid PRIMARY KEY,
    case_id        uuid NOT NULL REFERENCES inspection_case,
    division_path  text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    amount         numeric(14, 2) NOT NULL CHECK (amount > 0),
    order_days     integer NOT NULL CHECK (order_days BETWEEN 1 AND 180),
    document_id    uuid NOT NULL UNIQUE,
    term           uuid NOT NULL UNIQUE,
    state          text NOT NULL CHECK (state IN ('ISSUED', 'SERVED', 'EXPIRED', 'PAID', 'WITHDRAWN')),
    served_on      date,
    due_on         date,
    ended_on       date,
    created_at     timestamptz NOT NULL,
    created_by     text NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text NOT NULL,
    version        bigint NOT NULL DEFAULT 0,
    CONSTRAINT payment_order_served CHECK ((served_on IS NULL) = (due_on IS NULL)),
    CONSTRAINT payment_order_expired CHECK (state <> 'EXPIRED' OR due_on IS NOT NULL)
);
COMMENT ON COLUMN payment_order.term IS 'Subject of its clock: another one after a service that was recorded wrongly';
-- One order that has to be paid, and the orders of a case.
CREATE UNIQUE INDEX payment_order_standing ON payment_order (case_id) WHERE state IN ('ISSUED', 'SERVED', 'EXPIRED');
CREATE INDEX payment_order_of_case ON payment_order (case_id);

CREATE TABLE case_payment (
    id            uuid PRIMARY KEY,
    case_id       uuid NOT NULL REFERENCES inspection_case,
    division_path text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    amount        numeric(14, 2) NOT NULL CHECK (amount > 0),
    paid_on       date NOT NULL,
    source_ref    text NOT NULL UNIQUE,
    recorded_at   timestamptz NOT NULL,
    recorded_by   text NOT NULL,
    taken_back_at timestamptz
);
CREATE INDEX case_payment_of_case ON case_payment (case_id);

CREATE TABLE case_transfer (
    id            uuid PRIMARY KEY,
    case_id       uuid NOT NULL REFERENCES inspection_case,
    division_path text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    to_agency_id  text NOT NULL,
    judicial      boolean NOT NULL,
    transferred_on date NOT NULL,
    reason        text NOT NULL,
    accepted      boolean,
    replied_on    date,
    recorded_at   timestamptz NOT NULL,
    recorded_by   text NOT NULL,
    CONSTRAINT case_transfer_reply CHECK ((accepted IS NULL) = (replied_on IS NULL))
);
COMMENT ON COLUMN case_transfer.reason IS 'Encrypted';
CREATE INDEX case_transfer_of_case ON case_transfer (case_id);

CREATE TABLE case_execution (
    id            uuid PRIMARY KEY,
    case_id       uuid NOT NULL REFERENCES inspection_case,
    division_path text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    kind          text NOT NULL CHECK (kind IN ('PERFORMED', 'COURT_APPLIED', 'COURT_ENFORCED')),
    on_day        date NOT NULL,
    recorded_at   timestamptz NOT NULL,
    recorded_by   text NOT NULL
);
CREATE INDEX case_execution_of_case ON case_execution (case_id);

DO $$
DECLARE each text;
BEGIN
    FOREACH each IN ARRAY ARRAY['inspection_case', 'case_cause', 'case_penalty', 'case_hearing', 'payment_order',
                                'case_payment', 'case_transfer', 'case_execution'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', each);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', each);
        EXECUTE format('CREATE POLICY %I ON %I USING (chassis_in_scope(division_path)) '
                       'WITH CHECK (chassis_in_scope(division_path))', each || '_scope', each);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO ${app_role}', each);
    END LOOP;
END $$;
GRANT DELETE ON case_penalty TO ${app_role};
