-- What somebody wrote by hand ends with the retention, also the name of an employer: a foreman is known by his own. The code
-- of the employer stays.

ALTER TABLE lead_enforcement ALTER COLUMN court_case_no DROP NOT NULL;
COMMENT ON COLUMN lead_enforcement.court_case_no IS 'Encrypted; null once the retention is over';

ALTER TABLE arrears_lead
    ADD COLUMN employer_erased boolean NOT NULL DEFAULT false,
    DROP CONSTRAINT arrears_lead_employer,
    ADD CONSTRAINT arrears_lead_employer
        CHECK (uscc IS NOT NULL OR employer_name IS NOT NULL OR employer_erased);
COMMENT ON COLUMN arrears_lead.employer_name IS 'Encrypted; null once the retention is over';
COMMENT ON COLUMN arrears_lead.employer_erased IS 'There was a name, and its retention is over';
