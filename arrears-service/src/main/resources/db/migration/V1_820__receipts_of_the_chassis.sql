-- The receipt codes of leads are kept by the chassis, in its own table.

-- Row-level security holds for the owner as well.
SELECT set_config('app.scope', 'CN/', true);

CREATE POLICY receipt_of_leads ON receipt
    USING (family = 'lead' AND EXISTS (SELECT FROM arrears_lead l WHERE l.id = subject))
    WITH CHECK (family = 'lead' AND EXISTS (SELECT FROM arrears_lead l WHERE l.id = subject));

INSERT INTO receipt (code_hash, family, subject, code, given_at)
SELECT code_hash, 'lead', lead_id, code, given_at FROM lead_receipt;

DROP TABLE lead_receipt;
