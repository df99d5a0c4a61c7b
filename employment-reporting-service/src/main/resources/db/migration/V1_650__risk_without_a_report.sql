-- Risk of every enterprise of the ledger, with or without an accepted report: what its indicators are computed from.

-- The owner is held by row-level security too; without a scope it would reach nothing.
SELECT set_config('app.scope', 'CN/', true);

-- A computation without a report knows less: it never clears what a report has shown.
ALTER TABLE risk_standing
    ADD COLUMN reported_level text CHECK (reported_level IN ('GREEN', 'BLUE', 'YELLOW', 'ORANGE', 'RED'));
UPDATE risk_standing SET reported_level = held_level WHERE period IS NOT NULL;
COMMENT ON COLUMN risk_standing.reported_level IS 'Held level of the last computation that rested on a report';

-- R-10 counts a complaint from the day on which it is first known, whatever became of it since.
ALTER TABLE risk_complaint ADD COLUMN received_on date;
ALTER TABLE risk_complaint
    ADD COLUMN known_on date GENERATED ALWAYS AS (coalesce(received_on, accepted_on, confirmed_on, closed_on)) STORED;
DROP INDEX risk_complaint_of, risk_complaint_of_platform;
-- Serve R-04 and R-10 of the employer and of the platform that answers for it.
CREATE INDEX risk_complaint_of ON risk_complaint (uscc, known_on) WHERE uscc IS NOT NULL;
CREATE INDEX risk_complaint_of_platform ON risk_complaint (platform_uscc, known_on) WHERE platform_uscc IS NOT NULL;

-- Figures that were taken over before the enterprise's own people and its own count of disputes were kept apart.
UPDATE risk_figures f
SET figures = jsonb_set(
    jsonb_set(f.figures, '{headcount,ownIncomplete}', to_jsonb((
        SELECT coalesce(sum((line ->> 'endCount')::bigint), 0)
        FROM jsonb_array_elements(v.content::jsonb -> 'headcount') AS line
        WHERE line ->> 'employmentRelation' = 'INCOMPLETE' AND line ->> 'employerUscc' = f.uscc))),
    '{disputes}', coalesce(v.content::jsonb -> 'disputes' -> 'disputeCount', '0'::jsonb))
FROM employment_report_version v
WHERE v.report_id = f.report_id AND v.report_version = f.report_version;

-- Serves R-11: the obligations of an enterprise in its last periods.
CREATE INDEX obligation_by_enterprise_due ON reporting_obligation (uscc, due_on);

-- Registrations as individual business (个体工商户) that a finding of inducement rests on; R-07 looks for many at one
-- address or agent within a week. Opaque keys only: what stands behind them stays with the inspection.
CREATE TABLE risk_registration (
    uscc          text NOT NULL,
    registration  text NOT NULL CHECK (char_length(registration) BETWEEN 1 AND 64),
    division_path text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    address_key   text CHECK (char_length(address_key) BETWEEN 1 AND 64),
    agent_key     text CHECK (char_length(agent_key) BETWEEN 1 AND 64),
    registered_on date NOT NULL,
    -- One registration counts once, however many findings speak of it.
    PRIMARY KEY (uscc, registration),
    CONSTRAINT risk_registration_place CHECK (address_key IS NOT NULL OR agent_key IS NOT NULL)
);
COMMENT ON TABLE risk_registration IS 'Individual businesses that workers of the enterprise were induced to register';
-- Serves R-07: the registrations of one enterprise within a period.
CREATE INDEX risk_registration_of ON risk_registration (uscc, registered_on);

ALTER TABLE risk_registration ENABLE ROW LEVEL SECURITY;
ALTER TABLE risk_registration FORCE ROW LEVEL SECURITY;
CREATE POLICY risk_registration_scope ON risk_registration
    USING (chassis_in_scope(division_path)) WITH CHECK (chassis_in_scope(division_path));
GRANT SELECT, INSERT ON risk_registration TO ${app_role};

-- A licence that runs out is a fact of its day; those that the ledger holds already get their timer here.
INSERT INTO timer (id, kind, subject, rung, due_at, next_attempt_at, division_path)
SELECT uuidv7(), 'dispatch-license-end', id, (dispatch_license_valid_to + 1)::text, ends_at, ends_at, division_path
FROM (SELECT id, dispatch_license_valid_to, division_path,
             (dispatch_license_valid_to + 1)::timestamp AT TIME ZONE 'Asia/Shanghai' AS ends_at
      FROM enterprise WHERE dispatch_license_valid_to IS NOT NULL) AS licensed;

-- Serves the question which platforms name a partner in an accepted report, when its licence or status changes.
CREATE INDEX risk_figures_partners ON risk_figures USING gin ((figures -> 'partners') jsonb_path_ops);
