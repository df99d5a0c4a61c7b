-- Corrections of filed daily layoff reports: the day keeps when it was first filed, what it said before stays readable.

ALTER TABLE daily_layoff_report ADD COLUMN revision integer NOT NULL DEFAULT 0 CHECK (revision >= 0);
COMMENT ON COLUMN daily_layoff_report.revision IS 'How often it was corrected';

CREATE TABLE daily_layoff_report_revision (
    report_id     uuid NOT NULL REFERENCES daily_layoff_report,
    revision      integer NOT NULL CHECK (revision >= 0),
    division_path text COLLATE "C" NOT NULL,
    zero_report   boolean NOT NULL,
    enterprises   jsonb NOT NULL,
    reason        text NOT NULL CHECK (char_length(reason) BETWEEN 10 AND 500),
    replaced_at   timestamptz NOT NULL,
    replaced_by   text NOT NULL,
    -- Serves GET /daily-layoff-reports/{dailyReportId}/corrections as well.
    PRIMARY KEY (report_id, revision)
);
COMMENT ON TABLE daily_layoff_report_revision IS 'What a daily report said until it was corrected, and why it was';

ALTER TABLE daily_layoff_report_revision ENABLE ROW LEVEL SECURITY;
ALTER TABLE daily_layoff_report_revision FORCE ROW LEVEL SECURITY;
CREATE POLICY daily_layoff_report_revision_scope ON daily_layoff_report_revision
    USING (chassis_in_scope(division_path)) WITH CHECK (chassis_in_scope(division_path));
GRANT SELECT, INSERT ON daily_layoff_report_revision TO ${app_role};
