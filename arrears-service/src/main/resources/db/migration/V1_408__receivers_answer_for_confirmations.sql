-- The agency that a lead is offered to answers for the confirmation, not the one that offered it.

SELECT set_config('app.scope', 'CN/', true);

UPDATE lead_clock c
SET owner_agency = t.to_agency_id, division_path = t.to_path, version = c.version + 1
FROM lead_transfer t
WHERE t.lead_id = c.lead_id AND t.state = 'PENDING'
  AND c.kind = 'TRANSFER_CONFIRMATION' AND c.met_at IS NULL AND c.ended_at IS NULL;
