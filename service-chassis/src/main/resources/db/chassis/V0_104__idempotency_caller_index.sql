-- No table holds a login: of the caller only a blind index is kept, so that a dump does not say who sent what.

-- The index is made with a key that the database does not know, so old rows cannot be turned into it here. They are
-- deleted: each only replays an answer for some days, and the worst that its absence does is that a call repeated across
-- this change is judged afresh by the rules of its case.
DELETE FROM idempotency_key;

ALTER TABLE idempotency_key
    ADD CONSTRAINT idempotency_key_caller_is_index CHECK (caller ~ '^[A-Za-z0-9-]+:[0-9a-f]{64}$');

COMMENT ON COLUMN idempotency_key.caller IS 'Blind index of the caller''s login: <key id>:<HMAC-SHA256 in hex>.';
