-- Receipts of leads that were handed in without a login: whoever holds the code reads the state of the lead.

CREATE TABLE lead_receipt (
    code_hash     text PRIMARY KEY CHECK (code_hash ~ '^[0-9a-f]{64}$'),
    lead_id       uuid NOT NULL UNIQUE,
    division_path text COLLATE "C" NOT NULL,
    given_at      timestamptz NOT NULL,
    FOREIGN KEY (lead_id, division_path) REFERENCES arrears_lead (id, division_path) ON UPDATE CASCADE
);
COMMENT ON COLUMN lead_receipt.code_hash IS 'SHA-256; the code itself has 100 random bits and stands nowhere';

ALTER TABLE lead_receipt ENABLE ROW LEVEL SECURITY;
ALTER TABLE lead_receipt FORCE ROW LEVEL SECURITY;
CREATE POLICY lead_receipt_scope ON lead_receipt
    USING (chassis_in_scope(division_path)) WITH CHECK (chassis_in_scope(division_path));
GRANT SELECT, INSERT ON lead_receipt TO ${app_role};
