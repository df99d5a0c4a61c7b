-- An offer ends with the step that overtakes it, so that the lead can be offered again.

SELECT set_config('app.scope', 'CN/', true);

ALTER TABLE lead_transfer
    DROP CONSTRAINT lead_transfer_state_check,
    ADD CONSTRAINT lead_transfer_state_check CHECK (state IN ('PENDING', 'CONFIRMED', 'REFUSED', 'SUPERSEDED'));

UPDATE lead_transfer t
SET state = 'SUPERSEDED', answered_at = l.updated_at, answered_by = l.updated_by
FROM arrears_lead l
WHERE l.id = t.lead_id AND t.state = 'PENDING' AND l.state <> 'TRANSFERRED';

COMMENT ON COLUMN lead_transfer.answered_at IS 'When the other side answered, or another step of the lead ended the offer';
