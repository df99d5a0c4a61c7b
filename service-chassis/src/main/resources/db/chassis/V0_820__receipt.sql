-- Codes (查询码) by which whoever handed something in without a login comes back to it.

CREATE TABLE receipt (
    code_hash text CONSTRAINT receipt_pk PRIMARY KEY CHECK (code_hash ~ '^[0-9a-f]{64}$'),
    family    text NOT NULL,
    subject   uuid NOT NULL,
    code      text CHECK (code LIKE '%:%'),
    given_at  timestamptz NOT NULL,
    CONSTRAINT receipt_one_a_subject UNIQUE (subject, family)
);
COMMENT ON COLUMN receipt.code_hash IS 'SHA-256; the code itself has 100 random bits and stands nowhere in clear';
COMMENT ON COLUMN receipt.family IS 'Kind of aggregate, as its service declares it';
COMMENT ON COLUMN receipt.subject IS 'What it was given for; serves every kind of aggregate, so without a foreign key';
COMMENT ON COLUMN receipt.code IS 'Encrypted; null while the active index key makes the code';

-- As with attachments: whoever sees the subject sees that it has a code, by the policy of the service that declares a family.
ALTER TABLE receipt ENABLE ROW LEVEL SECURITY;
ALTER TABLE receipt FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON receipt TO ${app_role};
GRANT UPDATE (code) ON receipt TO ${app_role};
