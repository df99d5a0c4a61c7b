-- An emergency response of a place concerns every lead of it: all bureaus below see that it runs, not only the place's.

ALTER POLICY related_case_scope ON related_case
    USING (chassis_in_scope(division_path)
           OR kind = 'EMERGENCY'
           OR EXISTS (SELECT FROM arrears_lead l WHERE l.complaint_id = related_case.complaint_id));

-- Serves GET /leads/{id}/related-cases: the emergencies of the place and of those above it.
CREATE INDEX related_case_emergency ON related_case (division_path, id)
    WHERE kind = 'EMERGENCY' AND complaint_id IS NULL AND uscc IS NULL;
