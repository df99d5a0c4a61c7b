-- What falls due later. No row-level security: a row holds ids and times only, and the enterprise whose filing
-- cancels a timer must reach it although the timer belongs to the bureau.
CREATE TABLE timer (
    id              uuid        CONSTRAINT timer_pk PRIMARY KEY,
    kind            text        NOT NULL,
    subject         uuid        NOT NULL,
    rung            text        NOT NULL,
    due_at          timestamptz NOT NULL,
    division_path   text COLLATE "C" NOT NULL,
    payload         json,
    state           text        NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'FIRED', 'CANCELLED')),
    attempts        integer     NOT NULL DEFAULT 0,
    -- due_at until a firing fails, then later and later: a failing timer steps behind all others.
    next_attempt_at timestamptz NOT NULL,
    last_failure    text,
    fired_at        timestamptz,
    traceparent     text,
    -- Each rung of a subject fires once, whoever schedules it how often.
    CONSTRAINT timer_rung_once UNIQUE (kind, subject, rung)
);

-- Serves the sweep: WHERE state = 'PENDING' AND next_attempt_at <= ? ORDER BY next_attempt_at, id LIMIT n.
CREATE INDEX timer_due ON timer (next_attempt_at, id) WHERE state = 'PENDING';
-- Serves the count of failing timers in the metrics.
CREATE INDEX timer_failing ON timer (id) WHERE state = 'PENDING' AND attempts > 0;

GRANT SELECT, INSERT, UPDATE ON timer TO ${app_role};
