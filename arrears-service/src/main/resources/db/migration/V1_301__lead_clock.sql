-- Clocks of a lead (时限): one row a clock and round. A row says what is due, why, and what became of it.

CREATE TABLE lead_clock (
    id             uuid PRIMARY KEY,
    lead_id        uuid NOT NULL REFERENCES arrears_lead,
    lead_no        text NOT NULL,
    kind           text NOT NULL CHECK (kind IN ('ACCEPT', 'CONNECT', 'FEEDBACK', 'REJECTION_NOTICE', 'PETITION_ROUTING',
                                                 'PETITION_ANSWER', 'PETITION_REVIEW', 'TRANSFER_CONFIRMATION',
                                                 'OBJECTION', 'REOPENED')),
    round          integer NOT NULL CHECK (round >= 1),
    answered_by    uuid REFERENCES arrears_lead,
    uscc           text,
    division_path  text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    owner_agency   text NOT NULL,
    started_at     timestamptz NOT NULL,
    due            jsonb NOT NULL,
    due_at         timestamptz NOT NULL,
    provisional    boolean NOT NULL,
    natural_due_on date NOT NULL,
    working_due_on date NOT NULL,
    policy_key     text NOT NULL,
    policy_item    uuid NOT NULL,
    generation     integer NOT NULL DEFAULT 1 CHECK (generation >= 1),
    extended       boolean NOT NULL DEFAULT false,
    warned_at      timestamptz,
    met_at         timestamptz,
    breached_at    timestamptz,
    ended_at       timestamptz,
    paused_since   timestamptz,
    pause_reason   text CHECK (pause_reason IN ('HEARING', 'EXPERT_OPINION', 'MATERIALS', 'FORCE_MAJEURE', 'CONSENT')),
    escalations    jsonb NOT NULL DEFAULT '[]',
    version        bigint NOT NULL DEFAULT 0,
    -- One running clock of a kind at a time; serves GET /leads/{id}/clocks and the search for the clock that a step meets.
    CONSTRAINT lead_clock_round UNIQUE (lead_id, kind, round),
    CONSTRAINT lead_clock_pause CHECK ((paused_since IS NULL) = (pause_reason IS NULL)),
    CONSTRAINT lead_clock_over CHECK (met_at IS NULL OR ended_at IS NULL)
) WITH (fillfactor = 80);

COMMENT ON COLUMN lead_clock.answered_by IS 'Lead into which this one was merged: what is done there meets this clock';
COMMENT ON COLUMN lead_clock.due IS 'Due date with its explanation, day by day';
COMMENT ON COLUMN lead_clock.due_at IS 'First instant that is late: the end of the due day';
COMMENT ON COLUMN lead_clock.natural_due_on IS 'Due day if every day counted, for the on-time figure in natural days';
COMMENT ON COLUMN lead_clock.working_due_on IS 'Due day if working days counted, for the on-time figure in working days';
COMMENT ON COLUMN lead_clock.generation IS 'Counts the moves of the due date; rungs of an earlier one no longer fire';
COMMENT ON COLUMN lead_clock.breached_at IS 'The due instant, once it has passed unmet';
COMMENT ON COLUMN lead_clock.ended_at IS 'Nobody has to meet it any more: withdrawn, refused, or a period that ran out as it should';

-- Serves the clocks that a step on the surviving lead meets as well.
CREATE INDEX lead_clock_answered_by ON lead_clock (answered_by) WHERE answered_by IS NOT NULL;
-- Serves the new projection of provisional due dates when a calendar year is loaded.
CREATE INDEX lead_clock_provisional ON lead_clock (id) WHERE provisional AND met_at IS NULL AND ended_at IS NULL;
-- Serves GET /clocks of a bureau: what is missed and still open, longest first.
CREATE INDEX lead_clock_missed ON lead_clock (due_at, id) WHERE breached_at IS NOT NULL AND met_at IS NULL AND ended_at IS NULL;

ALTER TABLE lead_clock ENABLE ROW LEVEL SECURITY;
ALTER TABLE lead_clock FORCE ROW LEVEL SECURITY;
CREATE POLICY lead_clock_scope ON lead_clock
    USING (chassis_in_scope(division_path)) WITH CHECK (chassis_in_scope(division_path));
GRANT SELECT, INSERT, UPDATE ON lead_clock TO ${app_role};
