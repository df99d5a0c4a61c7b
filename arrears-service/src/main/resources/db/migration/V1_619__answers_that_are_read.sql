-- When an answer reached the channel that it goes back by, and when the reporter read it.

ALTER TABLE lead_feedback
    ADD COLUMN ticket_of text,
    ADD COLUMN delivered_at timestamptz,
    ADD COLUMN read_at timestamptz,
    ADD CONSTRAINT lead_feedback_delivered CHECK (delivered_at IS NULL OR ticket_of IS NOT NULL);

COMMENT ON COLUMN lead_feedback.ticket_of IS 'System that handed the ticket in and fetches its answers; null without a ticket';
COMMENT ON COLUMN lead_feedback.delivered_at IS 'When that system had it';
COMMENT ON COLUMN lead_feedback.read_at IS 'When the reporter read it, by receipt code or login';

SELECT set_config('app.scope', 'CN/', true), set_config('app.agency', '*', true);

UPDATE lead_feedback f
SET ticket_of = l.created_by
FROM arrears_lead l
WHERE l.id = f.lead_id AND l.external_no IS NOT NULL
  AND l.channel IN ('HOTLINE_12345', 'NATIONAL_ARREARS_PLATFORM');

-- Serves GET /tickets/answers: what a system has not fetched yet.
CREATE INDEX lead_feedback_waiting ON lead_feedback (ticket_of, id) WHERE ticket_of IS NOT NULL AND delivered_at IS NULL;

GRANT UPDATE (delivered_at, read_at) ON lead_feedback TO ${app_role};
