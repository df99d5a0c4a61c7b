-- Stored values are turned over to new keys, so that old ones can be taken away.

GRANT UPDATE (content) ON lead_attachment_content TO ${app_role};

-- The code of a receipt is made with an index key. Once that key is not the active one, the code is kept instead.
ALTER TABLE lead_receipt ADD COLUMN code text CHECK (code LIKE '%:%');
COMMENT ON COLUMN lead_receipt.code IS 'Encrypted; null while the active index key makes the code';
COMMENT ON COLUMN lead_receipt.code_hash IS 'SHA-256; the code itself has 100 random bits and stands nowhere in clear';
GRANT UPDATE (code) ON lead_receipt TO ${app_role};

-- Serves the turn of a login's index: WHERE person_key = ANY (…).
CREATE INDEX lead_text_by_key ON pii.lead_text (person_key) WHERE person_key IS NOT NULL;
