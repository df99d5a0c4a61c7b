-- A lead that an agency of another kind has taken over stays open there until that agency closes it.

ALTER TABLE arrears_lead ADD COLUMN taken_over_by text;
COMMENT ON COLUMN arrears_lead.taken_over_by IS
    'Agency of another kind that is in charge in the division, TRANSPORT-152921; null: the labour bureau is';

-- Serves GET /leads of a member of another agency.
CREATE INDEX arrears_lead_taken_over ON arrears_lead (division_path, id) WHERE taken_over_by IS NOT NULL;
