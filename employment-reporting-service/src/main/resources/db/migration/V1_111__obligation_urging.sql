-- Which platform must urge which partner to report (督促合作企业), one row for each obligation of the partner.

CREATE TABLE obligation_urging (
    platform_uscc text NOT NULL,
    obligation_id uuid NOT NULL REFERENCES reporting_obligation,
    partner_uscc  text NOT NULL,
    division_path text COLLATE "C" NOT NULL,
    warned_on     date,
    -- Serves GET /enterprises/{uscc}/urge-list.
    PRIMARY KEY (platform_uscc, obligation_id)
);

COMMENT ON COLUMN obligation_urging.warned_on IS 'First day on which the partner''s report was missing';

-- Serves the warning of all platforms of one overdue obligation.
CREATE INDEX obligation_urging_of ON obligation_urging (obligation_id);

ALTER TABLE obligation_urging ENABLE ROW LEVEL SECURITY;
ALTER TABLE obligation_urging FORCE ROW LEVEL SECURITY;
CREATE POLICY obligation_urging_scope ON obligation_urging
    USING (chassis_in_scope(division_path) OR chassis_is_party(platform_uscc) OR chassis_is_party(partner_uscc))
    WITH CHECK (chassis_in_scope(division_path));
GRANT SELECT, INSERT, UPDATE ON obligation_urging TO ${app_role};
