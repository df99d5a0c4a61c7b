-- Serves GET /leads?dueBefore= of a county, a city and a province; of the whole country arrears_lead_by_due does.
CREATE INDEX arrears_lead_due_by_place ON arrears_lead (division_path, next_due_on, id) WHERE next_due_on IS NOT NULL;
