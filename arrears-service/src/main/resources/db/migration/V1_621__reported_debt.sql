-- One lead for one debt, however many reports tell of it: by the enterprise that they name as the employer, and the period.

CREATE TABLE reported_debt (
    employer_uscc text NOT NULL CHECK (employer_uscc ~ '^[0-9A-HJ-NP-RTUWXY]{18}$'),
    period        text NOT NULL,
    lead_id       uuid NOT NULL,
    division_path text COLLATE "C" NOT NULL,
    told_as       text NOT NULL,
    -- Serves the search for the lead of a debt that is reported again.
    PRIMARY KEY (employer_uscc, period),
    FOREIGN KEY (lead_id, division_path) REFERENCES arrears_lead (id, division_path) ON UPDATE CASCADE
);
COMMENT ON COLUMN reported_debt.told_as IS 'Number under which the report that made the lead tells it';
-- Serves the cascade of a lead that goes to another division.
CREATE INDEX reported_debt_by_lead ON reported_debt (lead_id);

ALTER TABLE reported_debt ENABLE ROW LEVEL SECURITY;
ALTER TABLE reported_debt FORCE ROW LEVEL SECURITY;
CREATE POLICY reported_debt_scope ON reported_debt
    USING (chassis_in_scope(division_path)) WITH CHECK (chassis_in_scope(division_path));
GRANT SELECT, INSERT ON reported_debt TO ${app_role};
