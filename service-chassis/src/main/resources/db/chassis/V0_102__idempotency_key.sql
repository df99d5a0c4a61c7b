-- The answer of every keyed request, stored in the transaction of its effect and replayed to a retry.

CREATE TABLE idempotency_key (
    caller       text        NOT NULL,
    key          text        NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
    request_hash bytea       NOT NULL CHECK (length(request_hash) = 32),
    status       smallint    NOT NULL CHECK (status BETWEEN 200 AND 399),
    headers      jsonb       NOT NULL,
    body         bytea       NOT NULL,
    created_at   timestamptz NOT NULL,
    PRIMARY KEY (caller, key)
);

COMMENT ON TABLE idempotency_key IS
    'Answers of keyed requests, each caller''s keys apart from all others; kept for some days, then purged.';

-- Serves the purge: DELETE … WHERE created_at < …
CREATE INDEX idempotency_key_created_at ON idempotency_key (created_at);

GRANT SELECT, INSERT, DELETE ON idempotency_key TO ${app_role};
