-- Layoff plans (裁员方案), 劳动合同法 §41.

CREATE TABLE layoff_plan (
    id                    uuid PRIMARY KEY,
    uscc                  text NOT NULL,
    division_code         text NOT NULL,
    division_path         text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%/'),
    reason                text NOT NULL CHECK (reason IN ('REORGANIZATION', 'SERIOUS_DIFFICULTY', 'TRANSFORMATION',
                                                          'OBJECTIVE_CHANGE', 'BUSINESS_LINE_WITHDRAWAL')),
    planned_count         integer NOT NULL CHECK (planned_count >= 1),
    total_employees       integer NOT NULL,
    start_on              date NOT NULL,
    end_on                date NOT NULL,
    alternatives_used     jsonb NOT NULL,
    compensation_total    numeric(14, 2) NOT NULL CHECK (compensation_total >= 0),
    protected_groups      jsonb NOT NULL,
    protected_explanation text CHECK (char_length(protected_explanation) BETWEEN 10 AND 500),
    triggered             boolean NOT NULL,
    threshold_policy_id   uuid NOT NULL,
    state                 text NOT NULL CHECK (state IN ('PLANNED', 'NOTICE_GIVEN', 'OPINION_HEARD', 'REPORTED',
                                                         'IMPLEMENTING', 'COMPLETED', 'CANCELLED')),
    notice_on             date,
    earliest_start        jsonb,
    opinion_heard_on      date CHECK (opinion_heard_on >= notice_on),
    reported_on           date CHECK (reported_on >= opinion_heard_on),
    started_on            date CHECK (started_on > reported_on),
    ended_on              date CHECK (ended_on >= started_on),
    cancel_reason         text CHECK (char_length(cancel_reason) BETWEEN 10 AND 500),
    created_at            timestamptz NOT NULL,
    created_by            text NOT NULL,
    updated_at            timestamptz NOT NULL,
    updated_by            text NOT NULL,
    version               bigint NOT NULL DEFAULT 0,
    CONSTRAINT layoff_plan_figures CHECK (total_employees >= planned_count AND end_on >= start_on),
    CONSTRAINT layoff_plan_notice CHECK ((notice_on IS NULL) = (earliest_start IS NULL)),
    CONSTRAINT layoff_plan_reported_first CHECK (reported_on < start_on),
    CONSTRAINT layoff_plan_started CHECK (started_on >= start_on),
    CONSTRAINT layoff_plan_ended CHECK ((state IN ('COMPLETED', 'CANCELLED')) = (ended_on IS NOT NULL)),
    CONSTRAINT layoff_plan_cancelled CHECK ((state = 'CANCELLED') = (cancel_reason IS NOT NULL)),
    CONSTRAINT layoff_plan_steps CHECK (
        (state NOT IN ('NOTICE_GIVEN', 'OPINION_HEARD', 'REPORTED', 'IMPLEMENTING', 'COMPLETED') OR notice_on IS NOT NULL)
        AND (state NOT IN ('OPINION_HEARD', 'REPORTED', 'IMPLEMENTING', 'COMPLETED') OR opinion_heard_on IS NOT NULL)
        AND (state NOT IN ('REPORTED', 'IMPLEMENTING', 'COMPLETED') OR reported_on IS NOT NULL)
        AND (state NOT IN ('IMPLEMENTING', 'COMPLETED') OR started_on IS NOT NULL))
) WITH (fillfactor = 90);

COMMENT ON COLUMN layoff_plan.earliest_start IS 'End of the notice period with its explanation; never rolled';
COMMENT ON COLUMN layoff_plan.threshold_policy_id IS 'Policy row that gave the threshold';

-- Serves GET /layoff-plans of a bureau in its default order.
CREATE INDEX layoff_plan_by_division ON layoff_plan (division_path, id);
-- Serves GET /layoff-plans?state=.
CREATE INDEX layoff_plan_by_state ON layoff_plan (state, division_path, id);
-- Serves GET /layoff-plans of an enterprise, and ?uscc=.
CREATE INDEX layoff_plan_by_enterprise ON layoff_plan (uscc, division_path, id);
-- Serves the question which plans of a division run on a day: the daily report names them all.
CREATE INDEX layoff_plan_running ON layoff_plan (division_code, reported_on) WHERE reported_on IS NOT NULL;

ALTER TABLE layoff_plan ENABLE ROW LEVEL SECURITY;
ALTER TABLE layoff_plan FORCE ROW LEVEL SECURITY;
CREATE POLICY layoff_plan_scope ON layoff_plan
    USING (chassis_in_scope(division_path) OR chassis_is_party(uscc))
    WITH CHECK (chassis_in_scope(division_path) OR chassis_is_party(uscc));
GRANT SELECT, INSERT, UPDATE ON layoff_plan TO ${app_role};
