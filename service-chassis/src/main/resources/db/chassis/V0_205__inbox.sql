-- What each consumer of this service has had, noted in the transaction of the effect.
CREATE TABLE inbox (
    consumer    text        NOT NULL,
    event_id    uuid        NOT NULL,
    type        text        NOT NULL,
    received_at timestamptz NOT NULL,
    outcome     text        NOT NULL CHECK (outcome IN ('DONE', 'OUTDATED', 'REFUSED')),
    reason      text        CHECK ((reason IS NOT NULL) = (outcome = 'REFUSED')),
    CONSTRAINT inbox_pk PRIMARY KEY (consumer, event_id)
);
-- Serves the purge: WHERE received_at < ? ORDER BY received_at LIMIT n.
CREATE INDEX inbox_received ON inbox (received_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON inbox TO ${app_role};

-- The newest event of each aggregate that a consumer has had: what is older is dropped.
CREATE TABLE inbox_newest (
    consumer text   NOT NULL,
    source   text   NOT NULL,
    subject  text   NOT NULL,
    sequence bigint NOT NULL,
    CONSTRAINT inbox_newest_pk PRIMARY KEY (consumer, source, subject)
);
GRANT SELECT, INSERT, UPDATE ON inbox_newest TO ${app_role};
