-- Risk assessments (风险评估): one row a computation; the newest of an enterprise and period is the current one.

CREATE TABLE risk_assessment (
    id            uuid PRIMARY KEY,
    uscc          text NOT NULL,
    period        text COLLATE "C" NOT NULL,
    division_path text COLLATE "C" NOT NULL,
    computed_at   timestamptz NOT NULL,
    calc_version  text NOT NULL,
    cause         text NOT NULL,
    score         numeric(5, 2),
    points        bigint NOT NULL,
    weight        bigint NOT NULL,
    level         text CHECK (level IN ('GREEN', 'BLUE', 'YELLOW', 'ORANGE', 'RED')),
    held_level    text NOT NULL CHECK (held_level IN ('GREEN', 'BLUE', 'YELLOW', 'ORANGE', 'RED')),
    lifted_by_red boolean NOT NULL,
    indicators    jsonb NOT NULL,
    inputs        jsonb NOT NULL,
    input_refs    jsonb NOT NULL,
    policy_rows   uuid[] NOT NULL,
    current       boolean NOT NULL,
    CONSTRAINT risk_assessment_score CHECK ((score IS NULL) = (weight = 0))
) WITH (fillfactor = 90);
COMMENT ON COLUMN risk_assessment.held_level IS 'Level after hysteresis: a level clears only after several lower ones';
COMMENT ON COLUMN risk_assessment.score IS 'For display; points and weight are the exact figure';

-- One current computation an enterprise and period. Serves GET /risk-assessments?uscc=&period=.
CREATE UNIQUE INDEX risk_assessment_current ON risk_assessment (uscc, period) WHERE current;
-- Serves GET /risk-assessments?uscc=&history=true, newest first, and the levels before this one.
CREATE INDEX risk_assessment_of ON risk_assessment (uscc, period, id DESC);
-- Serves GET /risk-assessments of a bureau in its default order.
CREATE INDEX risk_assessment_by_division ON risk_assessment (division_path, id) WHERE current;
-- Serves GET /risk-assessments?period=.
CREATE INDEX risk_assessment_by_period ON risk_assessment (period, division_path, id) WHERE current;
-- Serves GET /risk-assessments?level=.
CREATE INDEX risk_assessment_by_level ON risk_assessment (held_level, division_path, id) WHERE current;

-- Where an enterprise stands: the row that concurrent computations of one enterprise queue on.
CREATE TABLE risk_standing (
    uscc          text PRIMARY KEY,
    division_path text COLLATE "C" NOT NULL,
    period        text COLLATE "C",
    period_end    date,
    levels        text[] NOT NULL DEFAULT '{}',
    held_level    text NOT NULL DEFAULT 'GREEN',
    warning_id    uuid
) WITH (fillfactor = 80);
COMMENT ON COLUMN risk_standing.levels IS 'Composite levels of the last computations of the latest period, newest first';

-- Early warnings (风险预警). A warning keeps its level for life; another level is another warning.
CREATE TABLE risk_warning (
    id               uuid PRIMARY KEY,
    uscc             text NOT NULL,
    period           text COLLATE "C" NOT NULL,
    division_path    text COLLATE "C" NOT NULL,
    assessment_id    uuid NOT NULL REFERENCES risk_assessment,
    level            text NOT NULL CHECK (level IN ('BLUE', 'YELLOW', 'ORANGE', 'RED')),
    indicators       text[] NOT NULL,
    actions          text[] NOT NULL,
    due              jsonb,
    due_on           date,
    state            text NOT NULL CHECK (state IN ('RAISED', 'ACKNOWLEDGED', 'CLEARED')),
    raised_at        timestamptz NOT NULL,
    acknowledged_at  timestamptz,
    acknowledged_by  text,
    acknowledge_note text CHECK (char_length(acknowledge_note) BETWEEN 2 AND 500),
    cleared_at       timestamptz,
    clear_reason     text CHECK (clear_reason IN ('LEVEL_CLEARED', 'LEVEL_FALLEN', 'LEVEL_RISEN')),
    supersedes       uuid REFERENCES risk_warning,
    version          bigint NOT NULL DEFAULT 0,
    CONSTRAINT risk_warning_acknowledged CHECK ((acknowledged_at IS NULL) = (acknowledged_by IS NULL)),
    CONSTRAINT risk_warning_cleared
        CHECK ((state = 'CLEARED') = (cleared_at IS NOT NULL) AND (cleared_at IS NULL) = (clear_reason IS NULL))
) WITH (fillfactor = 90);

-- At most one warning of an enterprise is open. Serves GET /risk-warnings?uscc=&open=true.
CREATE UNIQUE INDEX risk_warning_open ON risk_warning (uscc) WHERE state <> 'CLEARED';
-- Serves GET /risk-warnings?uscc=.
CREATE INDEX risk_warning_of ON risk_warning (uscc, id DESC);
-- Serves GET /risk-warnings of a bureau in its default order.
CREATE INDEX risk_warning_by_division ON risk_warning (division_path, id);
-- Serves GET /risk-warnings?state=.
CREATE INDEX risk_warning_by_state ON risk_warning (state, division_path, id);
-- Serves GET /risk-warnings?level=.
CREATE INDEX risk_warning_by_level ON risk_warning (level, division_path, id);
-- Serve the foreign keys.
CREATE INDEX risk_warning_of_assessment ON risk_warning (assessment_id);
CREATE INDEX risk_warning_supersedes ON risk_warning (supersedes) WHERE supersedes IS NOT NULL;

-- What was done about a warning (应对措施), append-only.
CREATE TABLE risk_measure (
    id            uuid PRIMARY KEY,
    warning_id    uuid NOT NULL REFERENCES risk_warning,
    division_path text COLLATE "C" NOT NULL,
    kind          text NOT NULL,
    taken_on      date NOT NULL,
    in_time       boolean,
    note          text NOT NULL CHECK (char_length(note) BETWEEN 2 AND 1000),
    recorded_at   timestamptz NOT NULL,
    recorded_by   text NOT NULL
);
-- Serves the measures of one warning.
CREATE INDEX risk_measure_of ON risk_measure (warning_id, id);

ALTER TABLE risk_assessment ENABLE ROW LEVEL SECURITY;
ALTER TABLE risk_assessment FORCE ROW LEVEL SECURITY;
CREATE POLICY risk_assessment_scope ON risk_assessment
    USING (chassis_in_scope(division_path)) WITH CHECK (chassis_in_scope(division_path));
ALTER TABLE risk_standing ENABLE ROW LEVEL SECURITY;
ALTER TABLE risk_standing FORCE ROW LEVEL SECURITY;
CREATE POLICY risk_standing_scope ON risk_standing
    USING (chassis_in_scope(division_path)) WITH CHECK (chassis_in_scope(division_path));
ALTER TABLE risk_warning ENABLE ROW LEVEL SECURITY;
ALTER TABLE risk_warning FORCE ROW LEVEL SECURITY;
CREATE POLICY risk_warning_scope ON risk_warning
    USING (chassis_in_scope(division_path)) WITH CHECK (chassis_in_scope(division_path));
ALTER TABLE risk_measure ENABLE ROW LEVEL SECURITY;
ALTER TABLE risk_measure FORCE ROW LEVEL SECURITY;
CREATE POLICY risk_measure_scope ON risk_measure
    USING (chassis_in_scope(division_path)) WITH CHECK (chassis_in_scope(division_path));
GRANT SELECT, INSERT, UPDATE ON risk_assessment, risk_standing, risk_warning TO ${app_role};
GRANT SELECT, INSERT ON risk_measure TO ${app_role};
