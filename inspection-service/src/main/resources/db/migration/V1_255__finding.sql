-- Findings (问题): recorded by an inspector, confirmed by somebody else, and the track that each takes.

CREATE TABLE finding (
    id                    uuid PRIMARY KEY,
    finding_no            text NOT NULL UNIQUE,
    task_id               uuid,
    lead_no               text,
    uscc                  text NOT NULL,
    division_path         text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    agency_id             text NOT NULL,
    joint_agency_ids      text[] NOT NULL,
    item_code             text NOT NULL,
    type                  text NOT NULL,
    finding_class         text NOT NULL CHECK (finding_class IN ('ILLEGAL', 'IRREGULAR', 'COMPLEX')),
    severity              text NOT NULL CHECK (severity IN ('MINOR', 'GENERAL', 'SERIOUS')),
    affected_workers      int NOT NULL CHECK (affected_workers >= 0),
    amount                numeric(14, 2) CHECK (amount >= 0),
    curable               boolean NOT NULL,
    harmless              boolean NOT NULL,
    rectification_days    int CHECK (rectification_days > 0),
    joint_platform        text,
    owner_id              text,
    facts                 text NOT NULL,
    state                 text NOT NULL CHECK (state IN ('RECORDED', 'CONFIRMED', 'WITHDRAWN')),
    first_violation       boolean,
    confirmed_at          timestamptz,
    confirmed_by          text,
    study_conclusion      text,
    studied_at            timestamptz,
    penalty_waived_on     date,
    withdrawn_reason      text,
    created_at            timestamptz NOT NULL,
    created_by            text NOT NULL,
    updated_at            timestamptz NOT NULL,
    updated_by            text NOT NULL,
    version               bigint NOT NULL DEFAULT 0,
    CONSTRAINT finding_confirmed_by_another CHECK (confirmed_by <> created_by),
    CONSTRAINT finding_confirmed CHECK (state <> 'CONFIRMED' OR confirmed_by IS NOT NULL),
    CONSTRAINT finding_withdrawn CHECK ((state = 'WITHDRAWN') = (withdrawn_reason IS NOT NULL)),
    CONSTRAINT finding_not_penalised CHECK (penalty_waived_on IS NULL
                                            OR (severity = 'MINOR' AND harmless AND first_violation))
) WITH (fillfactor = 85);

COMMENT ON COLUMN finding.facts IS 'What was found, encrypted: may name people';
COMMENT ON COLUMN finding.joint_platform IS 'Platform that answers with a partner (连带责任)';
COMMENT ON COLUMN finding.penalty_waived_on IS 'First, minor, cured in time and without harm: no penalty (行政处罚法 §33)';

-- Serve GET /findings.
CREATE INDEX finding_by_division ON finding (division_path, id);
CREATE INDEX finding_by_state ON finding (state, division_path, id);
-- Serves GET /findings?uscc and the question whether a violation is the first.
CREATE INDEX finding_by_uscc ON finding (uscc, type, state);
CREATE INDEX finding_by_task ON finding (task_id) WHERE task_id IS NOT NULL;

CREATE TABLE finding_registration (
    id               uuid PRIMARY KEY,
    finding_id       uuid NOT NULL REFERENCES finding,
    division_path    text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    registration_key text NOT NULL,
    address_key      text,
    agent_key        text,
    registered_on    date NOT NULL,
    CONSTRAINT finding_registration_lies_somewhere CHECK (address_key IS NOT NULL OR agent_key IS NOT NULL)
);

COMMENT ON TABLE finding_registration IS
    'Registrations as individual business that an inducement rests on (诱导注册个体工商户): hashes alone, nobody is named';

CREATE INDEX finding_registration_of ON finding_registration (finding_id);

ALTER TABLE finding ENABLE ROW LEVEL SECURITY;
ALTER TABLE finding FORCE ROW LEVEL SECURITY;
CREATE POLICY finding_scope ON finding
    USING (chassis_in_scope(division_path) AND inspection_has_office())
    WITH CHECK (chassis_in_scope(division_path) AND inspection_has_office());
ALTER TABLE finding_registration ENABLE ROW LEVEL SECURITY;
ALTER TABLE finding_registration FORCE ROW LEVEL SECURITY;
CREATE POLICY finding_registration_scope ON finding_registration
    USING (chassis_in_scope(division_path) AND inspection_has_office())
    WITH CHECK (chassis_in_scope(division_path) AND inspection_has_office());
CREATE POLICY attachment_of_findings ON attachment
    USING (family = 'finding' AND EXISTS (SELECT FROM finding f WHERE f.id = subject))
    WITH CHECK (family = 'finding' AND EXISTS (SELECT FROM finding f WHERE f.id = subject));
GRANT SELECT, INSERT, UPDATE ON finding TO ${app_role};
GRANT SELECT, INSERT, UPDATE, DELETE ON finding_registration TO ${app_role};
