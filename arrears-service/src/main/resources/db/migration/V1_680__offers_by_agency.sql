-- An offer is for the agency that it is addressed to, not for every agency of the division.

SELECT set_config('app.scope', 'CN/', true), set_config('app.agency', '*', true);

ALTER TABLE arrears_lead ADD COLUMN transfer_agency text;
UPDATE arrears_lead l
SET transfer_agency = (SELECT t.to_agency_id FROM lead_transfer t
                       WHERE t.lead_id = l.id AND t.to_path = l.transfer_path AND t.state IN ('PENDING', 'CONFIRMED')
                       ORDER BY t.id DESC LIMIT 1)
WHERE transfer_path IS NOT NULL;
COMMENT ON COLUMN arrears_lead.transfer_agency IS
    'Agency that has to confirm a transfer, or has taken the lead over; sees the lead as well';

ALTER POLICY arrears_lead_scope ON arrears_lead
    USING (chassis_in_scope(division_path) OR chassis_is_person(person_key)
           OR (chassis_in_scope(transfer_path) AND chassis_is_agency(transfer_agency)))
    WITH CHECK (chassis_in_scope(division_path) OR chassis_is_person(person_key)
           OR (chassis_in_scope(transfer_path) AND chassis_is_agency(transfer_agency)));

-- The side that offers is a labour bureau.
ALTER POLICY lead_transfer_scope ON lead_transfer
    USING ((chassis_in_scope(from_path) AND chassis_is_agency('HRSS'))
           OR (chassis_in_scope(to_path) AND chassis_is_agency(to_agency_id)))
    WITH CHECK ((chassis_in_scope(from_path) AND chassis_is_agency('HRSS'))
           OR (chassis_in_scope(to_path) AND chassis_is_agency(to_agency_id)));
