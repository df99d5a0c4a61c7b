-- A ticket is known by channel, sender and number: nobody takes the number of a system before its own ticket comes.

SELECT set_config('app.scope', 'CN/', true), set_config('app.agency', '*', true);

ALTER TABLE arrears_lead ADD COLUMN ticket_sender text, ADD COLUMN ticket_digest text;
UPDATE arrears_lead SET ticket_sender = created_by WHERE external_no IS NOT NULL;
ALTER TABLE arrears_lead ADD CONSTRAINT arrears_lead_ticket CHECK ((external_no IS NULL) = (ticket_sender IS NULL));
COMMENT ON COLUMN arrears_lead.ticket_sender IS 'System, member or bureau that handed the ticket in';
COMMENT ON COLUMN arrears_lead.ticket_digest IS 'Keyed digest of the ticket as handed in; null once the retention is over';

-- Serves the search for what a ticket has become, and the hint that two leads have the same number.
DROP INDEX arrears_lead_by_ticket;
CREATE UNIQUE INDEX arrears_lead_by_ticket ON arrears_lead (channel, external_no, ticket_sender)
    WHERE external_no IS NOT NULL;
