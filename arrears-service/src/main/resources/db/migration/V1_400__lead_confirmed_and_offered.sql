-- What was confirmed beside what is claimed, and the division that a lead is offered to.

ALTER TABLE arrears_lead
    ADD COLUMN confirmed_amount numeric(14, 2) CHECK (confirmed_amount >= 0),
    ADD COLUMN transfer_path text COLLATE "C",
    DROP CONSTRAINT arrears_lead_check,
    ADD CONSTRAINT arrears_lead_paid CHECK (paid_amount BETWEEN 0 AND greatest(claim_total_amount, confirmed_amount)),
    ADD CONSTRAINT arrears_lead_offered CHECK (transfer_path IS NULL OR state = 'TRANSFERRED');

COMMENT ON COLUMN arrears_lead.confirmed_amount IS 'Found to be owed; null until the facts are confirmed';
COMMENT ON COLUMN arrears_lead.transfer_path IS 'Division that has to confirm a transfer; it sees the lead meanwhile';

-- Serves the events of other services, which know the complaint and not the lead.
CREATE INDEX arrears_lead_by_complaint ON arrears_lead (complaint_id);

ALTER POLICY arrears_lead_scope ON arrears_lead
    USING (chassis_in_scope(division_path) OR chassis_in_scope(transfer_path) OR chassis_is_person(person_key))
    WITH CHECK (chassis_in_scope(division_path) OR chassis_in_scope(transfer_path) OR chassis_is_person(person_key));
