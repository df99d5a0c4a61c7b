-- The supervised objects (监管对象名录库): what of the enterprise directory lists and draws choose by, and the last inspection.
-- Name and industries stand in directory_enterprise.

CREATE TABLE supervised_object (
    uscc              text COLLATE "C" PRIMARY KEY CHECK (uscc ~ '^[0-9A-HJ-NP-RTUWXY]{18}$'),
    division_path     text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    role              text CHECK (role IN ('PLATFORM', 'PARTNER')),
    status            text NOT NULL CHECK (status IN ('ACTIVE', 'SUSPENDED', 'CANCELLED', 'EXITED')),
    credit_level      text CHECK (credit_level IN ('A', 'B', 'C')),
    risk_level        text CHECK (risk_level IN ('GREEN', 'BLUE', 'YELLOW', 'ORANGE', 'RED')),
    last_inspected_on date
) WITH (fillfactor = 85);

COMMENT ON COLUMN supervised_object.division_path IS 'Path of the place of registration; the nation where nobody told it';

-- Serves GET /supervised-objects and its export.
CREATE INDEX supervised_object_by_division ON supervised_object (division_path, uscc);
-- Serves the list of one risk level, and the strata of a draw.
CREATE INDEX supervised_object_by_risk ON supervised_object (risk_level, division_path, uscc);
-- Serves the list of one credit grade; most enterprises have none.
CREATE INDEX supervised_object_by_credit ON supervised_object (credit_level, division_path, uscc)
    WHERE credit_level IS NOT NULL;

ALTER TABLE supervised_object ENABLE ROW LEVEL SECURITY;
ALTER TABLE supervised_object FORCE ROW LEVEL SECURITY;
CREATE POLICY supervised_object_scope ON supervised_object
    USING (chassis_in_scope(division_path)) WITH CHECK (chassis_in_scope(division_path));
GRANT SELECT, INSERT, UPDATE ON supervised_object TO ${app_role};
