-- The credit archive (劳动保障守法诚信档案): records, what was corrected in them, and what agencies are asked to do.

CREATE TABLE credit_record (
    id                 uuid CONSTRAINT credit_record_pk PRIMARY KEY,
    kind               text NOT NULL CHECK (kind IN ('BAD_RECORD', 'PUBLICATION', 'BLACKLIST', 'RED_LIST', 'GRADE',
                                                     'HARMONIOUS_UNIT_EVALUATION')),
    cause              text NOT NULL CHECK (cause IN ('CASE_DECIDED', 'RECTIFICATION_ESCALATED', 'ARREARS_CONFIRMED',
                                                      'BLACKLISTED', 'PUBLISHED', 'GRADED', 'MANUAL')),
    uscc               text NOT NULL,
    division_path      text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    agency_id          text NOT NULL,
    source_ref         text NOT NULL,
    source_no          text,
    fact               text NOT NULL,
    basis              text NOT NULL,
    violation_types    text[] NOT NULL DEFAULT '{}',
    grave_reason       text CHECK (grave_reason IN ('CHILD_LABOR', 'FORCED_LABOR', 'REFUSED_RECTIFICATION', 'OBSTRUCTION',
                                                    'MASS_INCIDENT', 'CRIMINAL_LIABILITY')),
    level              text CHECK (level IN ('A', 'B', 'C')),
    grade_year         integer,
    investigated_count integer CHECK (investigated_count >= 0),
    grave_reasons      text[],
    complaint_id       uuid,
    lead_no            text,
    recorded_on        date NOT NULL,
    valid_to           date NOT NULL,
    state              text NOT NULL CHECK (state IN ('VALID', 'REPAIRED', 'WITHDRAWN')),
    end_reason         text,
    repair_evidence    text,
    ended_on           date,
    created_at         timestamptz NOT NULL,
    created_by         text NOT NULL,
    updated_at         timestamptz NOT NULL,
    updated_by         text NOT NULL,
    version            bigint NOT NULL DEFAULT 0,
    CONSTRAINT credit_record_term CHECK (valid_to >= recorded_on),
    -- A grade says of which year, and what it rests on.
    CONSTRAINT credit_record_grade CHECK (
        CASE WHEN kind = 'GRADE'
             THEN num_nonnulls(level, grade_year, investigated_count, grave_reasons) = 4
             ELSE num_nonnulls(level, grade_year, investigated_count, grave_reasons) = 0 END),
    CONSTRAINT credit_record_ended CHECK ((state = 'VALID') = (num_nonnulls(end_reason, ended_on) = 0)),
    -- Made good only with what shows it.
    CONSTRAINT credit_record_repaired CHECK ((state = 'REPAIRED') = (repair_evidence IS NOT NULL))
) WITH (fillfactor = 85);

-- Keeps the record of a source one, and serves its repair.
CREATE UNIQUE INDEX credit_record_once ON credit_record (kind, source_ref) WHERE state = 'VALID';
-- Serves GET /credit-records and the export.
CREATE INDEX credit_record_by_division ON credit_record (division_path, id);
-- Serves the archive of one enterprise, and the figures of a year.
CREATE INDEX credit_record_by_uscc ON credit_record (uscc, kind, recorded_on);
-- Serves GET /credit-records?kind=&state=.
CREATE INDEX credit_record_by_kind ON credit_record (kind, state, division_path, id);

CREATE TABLE credit_correction (
    id            uuid CONSTRAINT credit_correction_pk PRIMARY KEY,
    record_id     uuid NOT NULL REFERENCES credit_record,
    division_path text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    old_fact      text NOT NULL,
    old_basis     text NOT NULL,
    old_valid_to  date NOT NULL,
    reason        text NOT NULL,
    corrected_at  timestamptz NOT NULL,
    corrected_by  text NOT NULL
);
-- Serves the history of a record.
CREATE INDEX credit_correction_by_record ON credit_correction (record_id, id);

CREATE TABLE credit_measure (
    id            uuid CONSTRAINT credit_measure_pk PRIMARY KEY,
    record_id     uuid NOT NULL REFERENCES credit_record,
    uscc          text NOT NULL,
    division_path text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    purpose       text NOT NULL CHECK (purpose IN ('PUNISHMENT', 'INCENTIVE')),
    agency_id     text NOT NULL,
    measure       text NOT NULL,
    due_on        date,
    state         text NOT NULL CHECK (state IN ('ASKED', 'ANSWERED', 'LIFTED')),
    result        text CHECK (result IN ('TAKEN', 'NOT_APPLICABLE', 'IN_PREPARATION')),
    explanation   text,
    answered_on   date,
    created_at    timestamptz NOT NULL,
    created_by    text NOT NULL,
    updated_at    timestamptz NOT NULL,
    updated_by    text NOT NULL,
    version       bigint NOT NULL DEFAULT 0,
    CONSTRAINT credit_measure_answered CHECK (state <> 'ANSWERED' OR num_nonnulls(result, explanation, answered_on) = 3)
) WITH (fillfactor = 85);
-- Keeps an agency from being asked twice.
CREATE UNIQUE INDEX credit_measure_once ON credit_measure (record_id, agency_id, purpose) WHERE state <> 'LIFTED';
-- Serves GET /credit-measures.
CREATE INDEX credit_measure_by_division ON credit_measure (division_path, id);
CREATE INDEX credit_measure_by_agency ON credit_measure (agency_id, state, division_path, id);

ALTER TABLE credit_record ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit_record FORCE ROW LEVEL SECURITY;
CREATE POLICY credit_record_scope ON credit_record
    USING (chassis_in_scope(division_path) OR chassis_is_party(uscc))
    WITH CHECK (chassis_in_scope(division_path));
ALTER TABLE credit_correction ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit_correction FORCE ROW LEVEL SECURITY;
CREATE POLICY credit_correction_scope ON credit_correction
    USING (chassis_in_scope(division_path)
           OR EXISTS (SELECT FROM credit_record r WHERE r.id = record_id AND chassis_is_party(r.uscc)))
    WITH CHECK (chassis_in_scope(division_path));
ALTER TABLE credit_measure ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit_measure FORCE ROW LEVEL SECURITY;
-- Members of other agencies see what their own was asked for; the labour bureaux act for every agency here.
CREATE POLICY credit_measure_scope ON credit_measure
    USING (chassis_in_scope(division_path)
           AND (chassis_is_agency(agency_id) OR chassis_is_agency('HRSS-' || split_part(agency_id, '-', 2))))
    WITH CHECK (chassis_in_scope(division_path));
GRANT SELECT, INSERT, UPDATE ON credit_record, credit_measure TO ${app_role};
GRANT SELECT, INSERT ON credit_correction TO ${app_role};
