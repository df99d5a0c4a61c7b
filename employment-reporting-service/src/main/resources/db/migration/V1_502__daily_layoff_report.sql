-- Daily layoff reports (裁员每日一报): one row a division and day, standing before it is filed, so that its lack shows.

CREATE TABLE daily_layoff_report (
    id            uuid PRIMARY KEY,
    division_code text NOT NULL,
    division_path text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%/'),
    report_date   date NOT NULL,
    cutoff_at     timestamptz NOT NULL,
    policy_id     uuid NOT NULL,
    state         text NOT NULL CHECK (state IN ('DUE', 'MISSING', 'FILED', 'FILED_LATE', 'RELEASED')),
    zero_report   boolean,
    enterprises   jsonb NOT NULL,
    submitted_at  timestamptz,
    submitted_by  text,
    created_at    timestamptz NOT NULL,
    created_by    text NOT NULL,
    updated_at    timestamptz NOT NULL,
    updated_by    text NOT NULL,
    version       bigint NOT NULL DEFAULT 0,
    CONSTRAINT daily_layoff_report_once UNIQUE (division_code, report_date),
    CONSTRAINT daily_layoff_report_filed CHECK ((state IN ('FILED', 'FILED_LATE')) = (submitted_at IS NOT NULL)
        AND (submitted_at IS NULL) = (submitted_by IS NULL) AND (submitted_at IS NULL) = (zero_report IS NULL))
) WITH (fillfactor = 90);

COMMENT ON COLUMN daily_layoff_report.policy_id IS 'Policy row that gave the cut-off';
COMMENT ON COLUMN daily_layoff_report.enterprises IS 'Counts by plan; a zero report carries those of the last one on';

-- Serves GET /daily-layoff-reports in its default order.
CREATE INDEX daily_layoff_report_by_division ON daily_layoff_report (division_path, id);
-- Serves GET /daily-layoff-reports?state=, the list of missing days.
CREATE INDEX daily_layoff_report_by_state ON daily_layoff_report (state, division_path, id);
-- Serves GET /statistics/daily-layoff-reports.
CREATE INDEX daily_layoff_report_by_day ON daily_layoff_report (report_date, division_path);

ALTER TABLE daily_layoff_report ENABLE ROW LEVEL SECURITY;
ALTER TABLE daily_layoff_report FORCE ROW LEVEL SECURITY;
CREATE POLICY daily_layoff_report_scope ON daily_layoff_report
    USING (chassis_in_scope(division_path)) WITH CHECK (chassis_in_scope(division_path));
GRANT SELECT, INSERT, UPDATE ON daily_layoff_report TO ${app_role};
