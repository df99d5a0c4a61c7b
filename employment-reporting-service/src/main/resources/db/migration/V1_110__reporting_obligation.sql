-- Reporting obligations (报告义务).

CREATE TABLE reporting_obligation (
    id                   uuid PRIMARY KEY,
    obligation_no        text NOT NULL UNIQUE,
    enterprise_id        uuid NOT NULL REFERENCES enterprise,
    uscc                 text NOT NULL,
    report_kind          text NOT NULL CHECK (report_kind IN ('EMPLOYMENT_PERIODIC', 'LABOR_RELATION_OPERATION',
                                              'POLICY_PROGRESS', 'DISPATCH_ANNUAL', 'LAYOFF_DAILY')),
    period               text COLLATE "C" NOT NULL,
    open_on              date NOT NULL,
    due_on               date NOT NULL,
    last_day             date NOT NULL,
    due                  jsonb NOT NULL,
    recipient_level      text NOT NULL CHECK (recipient_level IN ('PROVINCE', 'CITY', 'COUNTY')),
    recipient_division   text NOT NULL,
    division_path        text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%/'),
    recipient_agency_ids text[] NOT NULL CHECK (cardinality(recipient_agency_ids) >= 1),
    urged_by             text[] NOT NULL DEFAULT '{}',
    state                text NOT NULL CHECK (state IN ('PLANNED', 'OPEN', 'SUBMITTED', 'FULFILLED', 'FULFILLED_LATE',
                                                        'OVERDUE', 'ESCALATED', 'EXEMPTED')),
    escalation_level     smallint NOT NULL DEFAULT 0 CHECK (escalation_level BETWEEN 0 AND 4),
    judged_filing_on     date,
    correction_due_on    date,
    settled_on           date,
    exempt_reason        text CHECK (char_length(exempt_reason) BETWEEN 10 AND 500),
    exempt_approval_no   text CHECK (char_length(exempt_approval_no) BETWEEN 1 AND 100),
    exempted_by          text,
    policy_rows          jsonb NOT NULL,
    created_at           timestamptz NOT NULL,
    updated_at           timestamptz NOT NULL,
    updated_by           text NOT NULL,
    version              bigint NOT NULL DEFAULT 0,
    CONSTRAINT obligation_once UNIQUE (uscc, report_kind, period, recipient_level, recipient_division),
    CONSTRAINT obligation_last_day CHECK (last_day >= due_on AND due_on >= open_on),
    CONSTRAINT obligation_exemption CHECK ((state = 'EXEMPTED') = (exempt_reason IS NOT NULL
                                            AND exempt_approval_no IS NOT NULL AND exempted_by IS NOT NULL)),
    CONSTRAINT obligation_settled CHECK ((state IN ('FULFILLED', 'FULFILLED_LATE', 'EXEMPTED'))
                                         = (settled_on IS NOT NULL))
) WITH (fillfactor = 90);

COMMENT ON COLUMN reporting_obligation.due IS 'Due date with its explanation: trigger, length, days skipped and why';
COMMENT ON COLUMN reporting_obligation.last_day IS 'due_on, or the later end of a correction window';
COMMENT ON COLUMN reporting_obligation.policy_rows IS 'Policy rows that it was planned under, by key';

-- Serves GET /obligations of a bureau in its default order.
CREATE INDEX obligation_by_division ON reporting_obligation (division_path, id);
-- Serves GET /obligations?status=.
CREATE INDEX obligation_by_state ON reporting_obligation (state, division_path, id);
-- Serves GET /obligations?period=.
CREATE INDEX obligation_by_period ON reporting_obligation (period, division_path, id);
-- Serves GET /obligations?uscc=, the enterprise's own list, newest first.
CREATE INDEX obligation_by_enterprise ON reporting_obligation (uscc, id DESC);
-- Serves the opening of planned obligations in chunks.
CREATE INDEX obligation_to_open ON reporting_obligation (open_on, id) WHERE state = 'PLANNED';
-- Serves the overdue sweep in chunks.
CREATE INDEX obligation_to_watch ON reporting_obligation (last_day, id) WHERE state = 'OPEN';

ALTER TABLE reporting_obligation ENABLE ROW LEVEL SECURITY;
ALTER TABLE reporting_obligation FORCE ROW LEVEL SECURITY;
CREATE POLICY reporting_obligation_scope ON reporting_obligation
    USING (chassis_in_scope(division_path) OR chassis_is_party(uscc) OR reporting_any_party(urged_by))
    WITH CHECK (chassis_in_scope(division_path) OR chassis_is_party(uscc));
GRANT SELECT, INSERT, UPDATE ON reporting_obligation TO ${app_role};
