-- Letters that the ladder drafts where an officer of the recipient issues them (policy letter.issue = OFFICER).

CREATE TABLE letter_draft (
    id            uuid PRIMARY KEY,
    obligation_id uuid NOT NULL REFERENCES reporting_obligation,
    obligation_no text NOT NULL,
    uscc          text NOT NULL,
    round         smallint NOT NULL CHECK (round >= 1),
    type          text NOT NULL CHECK (type IN ('REMINDER_LETTER', 'RECTIFICATION_LETTER')),
    division_code text NOT NULL,
    division_path text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%/'),
    state         text NOT NULL CHECK (state IN ('OPEN', 'ISSUED', 'DROPPED')),
    letter_id     uuid REFERENCES guidance_letter,
    created_at    timestamptz NOT NULL,
    created_by    text NOT NULL,
    updated_at    timestamptz NOT NULL,
    updated_by    text NOT NULL,
    version       bigint NOT NULL DEFAULT 0,
    CONSTRAINT letter_draft_issued CHECK ((state = 'ISSUED') = (letter_id IS NOT NULL))
) WITH (fillfactor = 90);

-- One draft of a kind waits for an officer. Serves as well what is dropped when the report comes in.
CREATE UNIQUE INDEX letter_draft_open ON letter_draft (obligation_id, type) WHERE state = 'OPEN';
-- Serves GET /letter-drafts of a bureau in its default order.
CREATE INDEX letter_draft_by_division ON letter_draft (division_path, id);
-- Serves GET /letter-drafts?state=.
CREATE INDEX letter_draft_by_state ON letter_draft (state, division_path, id);
-- Serves GET /letter-drafts?uscc=.
CREATE INDEX letter_draft_by_enterprise ON letter_draft (uscc, division_path, id);
-- Serves the foreign key.
CREATE INDEX letter_draft_of_letter ON letter_draft (letter_id) WHERE letter_id IS NOT NULL;

ALTER TABLE letter_draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE letter_draft FORCE ROW LEVEL SECURITY;
-- What has not been issued is the bureau's alone.
CREATE POLICY letter_draft_scope ON letter_draft
    USING (chassis_in_scope(division_path)) WITH CHECK (chassis_in_scope(division_path));
GRANT SELECT, INSERT, UPDATE ON letter_draft TO ${app_role};

-- Serves GET /enterprises?companyLevelMissing=true: platforms that do not say where their manager stands.
CREATE INDEX enterprise_unplaced ON enterprise (division_path, id) WHERE role = 'PLATFORM' AND company_level IS NULL;
