-- What risk is computed from: the sums of accepted reports and what the other services told.

CREATE TABLE risk_figures (
    uscc           text NOT NULL,
    period         text COLLATE "C" NOT NULL,
    period_start   date NOT NULL,
    period_end     date NOT NULL,
    division_path  text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    report_id      uuid NOT NULL,
    report_version integer NOT NULL CHECK (report_version >= 1),
    obligation_no  text NOT NULL,
    accepted_at    timestamptz NOT NULL,
    figures        jsonb NOT NULL,
    -- Serves the computation of one period, and the search for an enterprise's latest one.
    PRIMARY KEY (uscc, period)
);
COMMENT ON TABLE risk_figures IS 'Sums of the accepted report in force, one row an enterprise and period';

-- Serves the recomputation of the periods that an event falls into.
CREATE INDEX risk_figures_by_end ON risk_figures (uscc, period_end DESC);

-- A lead or a mediation case, gathered from its events in whatever order they arrive.
CREATE TABLE risk_complaint (
    reference             text PRIMARY KEY CHECK (char_length(reference) BETWEEN 1 AND 64),
    kind                  text NOT NULL CHECK (kind IN ('LEAD', 'MEDIATION')),
    uscc                  text,
    platform_uscc         text,
    division_path         text COLLATE "C" NOT NULL,
    counting_id           text,
    accepted_on           date,
    confirmed_on          date,
    confirmed_workers     bigint CHECK (confirmed_workers >= 0),
    confirmed_amount      numeric(14, 2) CHECK (confirmed_amount >= 0),
    paid_workers          bigint NOT NULL DEFAULT 0,
    remaining             numeric(14, 2),
    remaining_at          timestamptz,
    closed_on             date,
    outcome               text
);
COMMENT ON COLUMN risk_complaint.counting_id IS 'Shared by a lead and the cases that grew out of it: they count once';
COMMENT ON COLUMN risk_complaint.platform_uscc IS 'Platform that is liable together with the employer';
COMMENT ON COLUMN risk_complaint.remaining IS 'Yuan still owed after the latest payment';

-- Serves R-04 and R-10 of the employer and of the platform that answers for it.
CREATE INDEX risk_complaint_of ON risk_complaint (uscc) WHERE uscc IS NOT NULL;
CREATE INDEX risk_complaint_of_platform ON risk_complaint (platform_uscc) WHERE platform_uscc IS NOT NULL;

-- Findings, credit changes, cases, publications and collective disputes: shown beside the score, R-07 reads one kind.
CREATE TABLE risk_fact (
    event_id      text PRIMARY KEY,
    type          text NOT NULL,
    uscc          text NOT NULL,
    division_path text COLLATE "C" NOT NULL,
    reference     text NOT NULL,
    kind          text,
    workers       bigint,
    occurred_on   date NOT NULL
);
-- Serves the computation: the facts of one enterprise within a period.
CREATE INDEX risk_fact_of ON risk_fact (uscc, occurred_on);

ALTER TABLE risk_figures ENABLE ROW LEVEL SECURITY;
ALTER TABLE risk_figures FORCE ROW LEVEL SECURITY;
CREATE POLICY risk_figures_scope ON risk_figures
    USING (chassis_in_scope(division_path)) WITH CHECK (chassis_in_scope(division_path));
ALTER TABLE risk_complaint ENABLE ROW LEVEL SECURITY;
ALTER TABLE risk_complaint FORCE ROW LEVEL SECURITY;
CREATE POLICY risk_complaint_scope ON risk_complaint
    USING (chassis_in_scope(division_path)) WITH CHECK (chassis_in_scope(division_path));
ALTER TABLE risk_fact ENABLE ROW LEVEL SECURITY;
ALTER TABLE risk_fact FORCE ROW LEVEL SECURITY;
CREATE POLICY risk_fact_scope ON risk_fact
    USING (chassis_in_scope(division_path)) WITH CHECK (chassis_in_scope(division_path));
GRANT SELECT, INSERT, UPDATE ON risk_figures, risk_complaint TO ${app_role};
GRANT SELECT, INSERT ON risk_fact TO ${app_role};
