-- What leads and complaints were counted as; the figures themselves stand in the common rollup.

CREATE TABLE counted (
    subject       text PRIMARY KEY,
    division_path text COLLATE "C" NOT NULL,
    contributions jsonb NOT NULL
) WITH (fillfactor = 80);
COMMENT ON TABLE counted IS 'What each lead and complaint adds to the figures, so that a change takes exactly that out again';

ALTER TABLE counted ENABLE ROW LEVEL SECURITY;
ALTER TABLE counted FORCE ROW LEVEL SECURITY;
CREATE POLICY counted_scope ON counted
    USING (chassis_in_scope(division_path)) WITH CHECK (chassis_in_scope(division_path));
GRANT SELECT, INSERT, UPDATE ON counted TO ${app_role};

-- Leads and cases that share a complaint (诉求标识); it counts once in K-04, and is closed when the last of them is.
CREATE TABLE complaint_member (
    complaint_id  uuid NOT NULL,
    name          text NOT NULL,
    division_path text COLLATE "C" NOT NULL,
    accepted_on   date NOT NULL,
    ended_on      date,
    -- Serves the members of a complaint.
    PRIMARY KEY (complaint_id, name)
);

ALTER TABLE complaint_member ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaint_member FORCE ROW LEVEL SECURITY;
CREATE POLICY complaint_member_scope ON complaint_member
    USING (chassis_in_scope(division_path)) WITH CHECK (chassis_in_scope(division_path));
-- A lead that turns out to be a duplicate leaves the complaint.
GRANT SELECT, INSERT, UPDATE, DELETE ON complaint_member TO ${app_role};
