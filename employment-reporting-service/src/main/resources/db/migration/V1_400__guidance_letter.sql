-- Guidance letters (提示函, 整改函) and their documents.

CREATE TABLE guidance_letter (
    id              uuid PRIMARY KEY,
    letter_no       text NOT NULL UNIQUE,
    sequence_no     bigint NOT NULL,
    type            text NOT NULL CHECK (type IN ('REMINDER_LETTER', 'RECTIFICATION_LETTER')),
    cause           text NOT NULL CHECK (cause IN ('REPORT_OVERDUE', 'REPORT_RETURNED', 'RISK')),
    uscc            text NOT NULL,
    enterprise_name text NOT NULL,
    obligation_id   uuid NOT NULL REFERENCES reporting_obligation,
    obligation_no   text NOT NULL,
    report_kind     text NOT NULL,
    period          text NOT NULL,
    report_due_on   date NOT NULL,
    round           smallint NOT NULL CHECK (round >= 1),
    division_code   text NOT NULL,
    division_path   text COLLATE "C" NOT NULL,
    issuer_id       text NOT NULL,
    issuer_name     text NOT NULL,
    legal_basis     text[] NOT NULL CHECK (cardinality(legal_basis) >= 1),
    issued_on       date NOT NULL,
    due_on          date NOT NULL CHECK (due_on > issued_on),
    due             jsonb NOT NULL,
    policy_id       uuid NOT NULL,
    state           text NOT NULL CHECK (state IN ('ISSUED', 'SERVED', 'COMPLIED', 'EXPIRED', 'WITHDRAWN')),
    served_on       date CHECK (served_on >= issued_on),
    service_method  text CHECK (service_method IN ('DIRECT', 'EMS', 'ELECTRONIC', 'PUBLIC_NOTICE', 'ON_SITE_POSTING')),
    served_by       text,
    expired_on      date,
    withdrawn_on    date,
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL,
    updated_by      text NOT NULL,
    version         bigint NOT NULL DEFAULT 0,
    CONSTRAINT guidance_letter_once UNIQUE (obligation_id, round, type),
    CONSTRAINT guidance_letter_service CHECK ((served_on IS NULL) = (service_method IS NULL)
                                              AND (served_on IS NULL) = (served_by IS NULL)),
    CONSTRAINT guidance_letter_served CHECK (state <> 'SERVED' OR served_on IS NOT NULL),
    CONSTRAINT guidance_letter_withdrawn CHECK ((state = 'WITHDRAWN') = (withdrawn_on IS NOT NULL))
) WITH (fillfactor = 90);

COMMENT ON COLUMN guidance_letter.round IS 'Which time the obligation was overdue: a returned report can make it so again';
COMMENT ON COLUMN guidance_letter.due IS 'Due date with its explanation: trigger, length, days skipped and why';
COMMENT ON COLUMN guidance_letter.policy_id IS 'Policy row that gave the length';

-- Serves GET /letters of a bureau in its default order.
CREATE INDEX guidance_letter_by_division ON guidance_letter (division_path, id);
-- Serves GET /letters?state=.
CREATE INDEX guidance_letter_by_state ON guidance_letter (state, division_path, id);
-- Serves GET /letters of an enterprise, and ?uscc=.
CREATE INDEX guidance_letter_by_enterprise ON guidance_letter (uscc, division_path, id);

ALTER TABLE guidance_letter ENABLE ROW LEVEL SECURITY;
ALTER TABLE guidance_letter FORCE ROW LEVEL SECURITY;
CREATE POLICY guidance_letter_scope ON guidance_letter
    USING (chassis_in_scope(division_path) OR chassis_is_party(uscc))
    WITH CHECK (chassis_in_scope(division_path) OR chassis_is_party(uscc));
GRANT SELECT, INSERT, UPDATE ON guidance_letter TO ${app_role};

CREATE TABLE guidance_letter_document (
    letter_id     uuid PRIMARY KEY REFERENCES guidance_letter,
    division_path text COLLATE "C" NOT NULL,
    uscc          text NOT NULL,
    pdf           bytea NOT NULL,
    sha256        text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    printed_at    timestamptz NOT NULL
);
COMMENT ON TABLE guidance_letter_document IS 'Printed once, never changed';

ALTER TABLE guidance_letter_document ENABLE ROW LEVEL SECURITY;
ALTER TABLE guidance_letter_document FORCE ROW LEVEL SECURITY;
CREATE POLICY guidance_letter_document_scope ON guidance_letter_document
    USING (chassis_in_scope(division_path) OR chassis_is_party(uscc))
    WITH CHECK (chassis_in_scope(division_path) OR chassis_is_party(uscc));
GRANT SELECT, INSERT ON guidance_letter_document TO ${app_role};
