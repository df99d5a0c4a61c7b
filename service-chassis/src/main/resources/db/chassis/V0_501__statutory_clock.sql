-- Statutory clocks (法定时限) of whatever has them: one row a clock and round. A row says what is due, why, and what became
-- of it.

CREATE TABLE statutory_clock (
    id             uuid CONSTRAINT statutory_clock_pk PRIMARY KEY,
    family         text NOT NULL,
    kind           text NOT NULL,
    purpose        text NOT NULL CHECK (purpose IN ('DEADLINE', 'WINDOW', 'WAITING')),
    subject        uuid NOT NULL,
    number         text NOT NULL,
    round          integer NOT NULL CHECK (round >= 1),
    answered_by    uuid,
    uscc           text,
    division_path  text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    owner_agency   text NOT NULL,
    started_at     timestamptz NOT NULL,
    due            jsonb,
    lapse          jsonb,
    due_at         timestamptz NOT NULL,
    provisional    boolean NOT NULL,
    natural_due_on date,
    working_due_on date,
    policy_key     text NOT NULL,
    policy_item    uuid NOT NULL,
    generation     integer NOT NULL DEFAULT 1 CHECK (generation >= 1),
    extensions     integer NOT NULL DEFAULT 0 CHECK (extensions >= 0),
    warned_at      timestamptz,
    met_at         timestamptz,
    breached_at    timestamptz,
    ended_at       timestamptz,
    paused_since   timestamptz,
    pause_reason   text CHECK (pause_reason IN ('HEARING', 'EXPERT_OPINION', 'MATERIALS', 'FORCE_MAJEURE', 'CONSENT')),
    escalations    jsonb NOT NULL DEFAULT '[]',
    version        bigint NOT NULL DEFAULT 0,
    -- One running clock of a kind at a time; serves the clocks of a subject and the search for the one that a step meets.
    CONSTRAINT statutory_clock_round UNIQUE (subject, kind, round),
    CONSTRAINT statutory_clock_count CHECK (num_nonnulls(due, lapse) = 1),
    CONSTRAINT statutory_clock_pause CHECK ((paused_since IS NULL) = (pause_reason IS NULL)),
    CONSTRAINT statutory_clock_over CHECK (met_at IS NULL OR ended_at IS NULL),
    CONSTRAINT statutory_clock_missed CHECK (breached_at IS NULL OR purpose = 'DEADLINE')
) WITH (fillfactor = 80);

COMMENT ON COLUMN statutory_clock.family IS 'Kind of aggregate, as its service declares it; its timers are named so';
COMMENT ON COLUMN statutory_clock.purpose IS
    'DEADLINE: to be met before due_at; WINDOW: may be used before due_at; WAITING: not permitted before due_at';
COMMENT ON COLUMN statutory_clock.number IS 'Number of the subject, for people';
COMMENT ON COLUMN statutory_clock.answered_by IS 'Subject into which this one was merged: what is done there meets this clock';
COMMENT ON COLUMN statutory_clock.due IS 'Due date of a count in days, months or years with its explanation, day by day';
COMMENT ON COLUMN statutory_clock.lapse IS 'Period in minutes or hours with its explanation';
COMMENT ON COLUMN statutory_clock.due_at IS 'First instant that is late, the end of the due day; of a waiting period the first permitted';
COMMENT ON COLUMN statutory_clock.natural_due_on IS 'Due day if every day counted, for the on-time figure in natural days';
COMMENT ON COLUMN statutory_clock.working_due_on IS 'Due day if working days counted, for the on-time figure in working days';
COMMENT ON COLUMN statutory_clock.generation IS 'Counts the moves of the due date; rungs of an earlier one no longer fire';
COMMENT ON COLUMN statutory_clock.breached_at IS 'The due instant, once it has passed unmet';
COMMENT ON COLUMN statutory_clock.ended_at IS 'Nobody has to meet it any more, or a window or waiting period ran out as it should';

-- Serves the clocks that a step on the surviving subject meets as well.
CREATE INDEX statutory_clock_answered_by ON statutory_clock (answered_by) WHERE answered_by IS NOT NULL;
-- Serves the new projection of provisional due dates when a calendar year is loaded.
CREATE INDEX statutory_clock_provisional ON statutory_clock (id)
    WHERE provisional AND met_at IS NULL AND ended_at IS NULL;
-- Serves the list of what is missed and still open in the whole country, longest first.
CREATE INDEX statutory_clock_late ON statutory_clock (family, due_at, id)
    WHERE breached_at IS NOT NULL AND met_at IS NULL AND ended_at IS NULL;
-- Serves the same list of a county or city, whose missed clocks lie together.
CREATE INDEX statutory_clock_late_of_place ON statutory_clock (family, division_path, due_at, id)
    WHERE breached_at IS NOT NULL AND met_at IS NULL AND ended_at IS NULL;

ALTER TABLE statutory_clock ENABLE ROW LEVEL SECURITY;
ALTER TABLE statutory_clock FORCE ROW LEVEL SECURITY;
CREATE POLICY statutory_clock_scope ON statutory_clock
    USING (chassis_in_scope(division_path)) WITH CHECK (chassis_in_scope(division_path));
GRANT SELECT, INSERT, UPDATE ON statutory_clock TO ${app_role};
