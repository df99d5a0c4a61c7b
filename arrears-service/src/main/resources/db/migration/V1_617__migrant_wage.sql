-- Whether wages of migrant workers are owed has three values: what nobody said was counted as no until now.

ALTER TABLE arrears_lead DROP CONSTRAINT arrears_lead_deposit;

ALTER TABLE arrears_lead
    ALTER COLUMN migrant_wage TYPE text
        USING CASE WHEN migrant_wage THEN 'YES' WHEN deposit_refund THEN 'NO' ELSE 'UNKNOWN' END;

ALTER TABLE arrears_lead
    ADD CONSTRAINT arrears_lead_migrant_wage CHECK (migrant_wage IN ('YES', 'NO', 'UNKNOWN')),
    -- A deposit is no wage.
    ADD CONSTRAINT arrears_lead_deposit CHECK (NOT deposit_refund OR migrant_wage = 'NO');

COMMENT ON COLUMN arrears_lead.migrant_wage IS 'YES counts in K-04; UNKNOWN until somebody decides, and no lead is closed with it';
