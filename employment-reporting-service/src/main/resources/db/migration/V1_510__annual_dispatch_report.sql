-- Annual reports of labour dispatch agencies (劳务派遣年度经营情况报告) and their verification.

CREATE TABLE annual_dispatch_report (
    id               uuid PRIMARY KEY,
    -- One report settles one obligation.
    obligation_id    uuid NOT NULL UNIQUE REFERENCES reporting_obligation,
    uscc             text NOT NULL,
    division_path    text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%/'),
    year             integer NOT NULL,
    dispatched_total integer NOT NULL CHECK (dispatched_total >= 0),
    clients          jsonb NOT NULL,
    fees_income      numeric(14, 2) NOT NULL CHECK (fees_income >= 0),
    state            text NOT NULL CHECK (state IN ('SUBMITTED', 'QUALIFIED', 'UNQUALIFIED', 'EXITED')),
    findings         text CHECK (char_length(findings) BETWEEN 10 AND 1000),
    rectify_due      jsonb,
    exit_decision    text CHECK (char_length(exit_decision) BETWEEN 2 AND 100),
    created_at       timestamptz NOT NULL,
    created_by       text NOT NULL,
    updated_at       timestamptz NOT NULL,
    updated_by       text NOT NULL,
    version          bigint NOT NULL DEFAULT 0,
    CONSTRAINT annual_dispatch_report_findings CHECK ((findings IS NULL) = (rectify_due IS NULL)
        AND (state NOT IN ('UNQUALIFIED', 'EXITED') OR findings IS NOT NULL)),
    CONSTRAINT annual_dispatch_report_exit CHECK ((state = 'EXITED') = (exit_decision IS NOT NULL))
) WITH (fillfactor = 90);

COMMENT ON COLUMN annual_dispatch_report.rectify_due IS 'Due date of the rectification with its explanation';

-- Serves GET /dispatch-reports of a bureau in its default order.
CREATE INDEX annual_dispatch_report_by_division ON annual_dispatch_report (division_path, id);
-- Serves GET /dispatch-reports?state=.
CREATE INDEX annual_dispatch_report_by_state ON annual_dispatch_report (state, division_path, id);
-- Serves GET /dispatch-reports of an agency, and ?uscc=.
CREATE INDEX annual_dispatch_report_by_agency ON annual_dispatch_report (uscc, division_path, id);

ALTER TABLE annual_dispatch_report ENABLE ROW LEVEL SECURITY;
ALTER TABLE annual_dispatch_report FORCE ROW LEVEL SECURITY;
CREATE POLICY annual_dispatch_report_scope ON annual_dispatch_report
    USING (chassis_in_scope(division_path) OR chassis_is_party(uscc))
    WITH CHECK (chassis_in_scope(division_path) OR chassis_is_party(uscc));
GRANT SELECT, INSERT, UPDATE ON annual_dispatch_report TO ${app_role};
