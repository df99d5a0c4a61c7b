-- What a caller might see and do when an answer was stored: a replay asks again when it is another since.

ALTER TABLE idempotency_key ADD COLUMN scope bytea CHECK (length(scope) = 32);

COMMENT ON COLUMN idempotency_key.scope IS
    'SHA-256 of roles, divisions and enterprises of the caller; null in rows from before, which are asked again always.';
