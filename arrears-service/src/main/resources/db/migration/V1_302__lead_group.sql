-- Leads of one employer that act as one (并案), and what each lead gives to the sums of its group.

CREATE TABLE lead_group (
    id             uuid PRIMARY KEY,
    group_key      text NOT NULL UNIQUE,
    uscc           text NOT NULL,
    division_path  text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    first_on       date NOT NULL,
    last_on        date NOT NULL,
    leads          integer NOT NULL CHECK (leads >= 0),
    workers        integer NOT NULL CHECK (workers >= leads),
    amount         numeric(14, 2) NOT NULL CHECK (amount >= 0),
    open_leads     integer NOT NULL CHECK (open_leads BETWEEN 0 AND leads),
    open_workers   integer NOT NULL CHECK (open_workers BETWEEN 0 AND workers),
    open_amount    numeric(14, 2) NOT NULL CHECK (open_amount BETWEEN 0 AND amount),
    paid_amount    numeric(14, 2) NOT NULL CHECK (paid_amount BETWEEN 0 AND amount),
    detected_at    timestamptz,
    detected_level text CHECK (detected_level IN ('LEVEL_1', 'LEVEL_2', 'LEVEL_3', 'LEVEL_4')),
    version        bigint NOT NULL DEFAULT 0,
    CONSTRAINT lead_group_span CHECK (first_on <= last_on)
) WITH (fillfactor = 70);

COMMENT ON COLUMN lead_group.group_key IS 'Employer and day of the first lead: 91150104MA0LWP5518-20260810';
COMMENT ON COLUMN lead_group.division_path IS 'Smallest division that holds all its leads';
COMMENT ON COLUMN lead_group.detected_at IS 'When the threshold was reached; the alarm is raised once';

-- Serves the search for the group that a lead fits into.
CREATE INDEX lead_group_of ON lead_group (uscc, first_on DESC);
-- Serves GET /groups of a bureau in its default order.
CREATE INDEX lead_group_by_division ON lead_group (division_path, id) WHERE leads >= 2;

CREATE TABLE lead_group_member (
    lead_id       uuid PRIMARY KEY REFERENCES arrears_lead,
    group_id      uuid NOT NULL REFERENCES lead_group,
    lead_no       text NOT NULL,
    division_path text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    received_on   date NOT NULL,
    counted       boolean NOT NULL,
    open          boolean NOT NULL,
    workers       integer NOT NULL,
    amount        numeric(14, 2) NOT NULL,
    paid          numeric(14, 2) NOT NULL,
    CONSTRAINT lead_group_member_open CHECK (counted OR NOT open)
) WITH (fillfactor = 85);

-- Serves GET /groups/{id}/leads, and the search whether a group has a lead in the caller's division.
CREATE INDEX lead_group_member_by_group ON lead_group_member (group_id, received_on, lead_id);

ALTER TABLE lead_group_member ENABLE ROW LEVEL SECURITY;
ALTER TABLE lead_group_member FORCE ROW LEVEL SECURITY;
CREATE POLICY lead_group_member_scope ON lead_group_member
    USING (chassis_in_scope(division_path)) WITH CHECK (chassis_in_scope(division_path));
-- A group over several counties is seen by each of them through its own lead.
ALTER TABLE lead_group ENABLE ROW LEVEL SECURITY;
ALTER TABLE lead_group FORCE ROW LEVEL SECURITY;
CREATE POLICY lead_group_scope ON lead_group
    USING (chassis_in_scope(division_path)
           OR EXISTS (SELECT 1 FROM lead_group_member m
                      WHERE m.group_id = lead_group.id AND chassis_in_scope(m.division_path)))
    WITH CHECK (chassis_in_scope(division_path));
GRANT SELECT, INSERT, UPDATE ON lead_group, lead_group_member TO ${app_role};
