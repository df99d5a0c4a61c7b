-- Dispositions (处置): what an agency, alone or jointly, did about an enterprise.

-- Joint work is open to all agencies of a place (domain 3.29 JOINT_MEMBER reads), and to nobody who acts for none.
CREATE FUNCTION inspection_has_office() RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce(current_setting('app.agency', true), '') <> '';

GRANT EXECUTE ON FUNCTION inspection_has_office() TO ${app_role};

CREATE TABLE disposition (
    id               uuid PRIMARY KEY,
    disposition_no   text NOT NULL UNIQUE,
    type             text NOT NULL,
    uscc             text NOT NULL,
    division_path    text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    agency_id        text NOT NULL,
    joint_agency_ids text[] NOT NULL,
    finding_id       uuid,
    task_id          uuid,
    owner_id         text,
    matter           text NOT NULL,
    issued_on        date NOT NULL,
    due_on           date,
    state            text NOT NULL CHECK (state IN ('ISSUED', 'COMPLETED', 'WITHDRAWN')),
    result           text,
    withdrawn_reason text,
    created_at       timestamptz NOT NULL,
    created_by       text NOT NULL,
    updated_at       timestamptz NOT NULL,
    updated_by       text NOT NULL,
    version          bigint NOT NULL DEFAULT 0,
    CONSTRAINT disposition_completed CHECK ((state = 'COMPLETED') <= (result IS NOT NULL)),
    CONSTRAINT disposition_withdrawn CHECK ((state = 'WITHDRAWN') = (withdrawn_reason IS NOT NULL))
) WITH (fillfactor = 85);

COMMENT ON COLUMN disposition.agency_id IS 'Agency that issues it';
COMMENT ON COLUMN disposition.joint_agency_ids IS 'Agencies that issue it together with that one (联合处置)';
COMMENT ON COLUMN disposition.owner_id IS 'Officer who studies a complex matter (承办人)';

-- Serve GET /dispositions, by state, enterprise and finding.
CREATE INDEX disposition_by_division ON disposition (division_path, id);
CREATE INDEX disposition_by_state ON disposition (state, division_path, id);
CREATE INDEX disposition_by_uscc ON disposition (uscc, division_path, id);
CREATE INDEX disposition_by_finding ON disposition (finding_id) WHERE finding_id IS NOT NULL;

ALTER TABLE disposition ENABLE ROW LEVEL SECURITY;
ALTER TABLE disposition FORCE ROW LEVEL SECURITY;
CREATE POLICY disposition_scope ON disposition
    USING (chassis_in_scope(division_path) AND inspection_has_office())
    WITH CHECK (chassis_in_scope(division_path) AND inspection_has_office());
GRANT SELECT, INSERT, UPDATE ON disposition TO ${app_role};
