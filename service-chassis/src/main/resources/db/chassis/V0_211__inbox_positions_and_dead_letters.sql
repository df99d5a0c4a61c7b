-- How far each consumer has come in each partition, moved in the transaction of the effect: what lies before is never
-- consumed again, whatever Kafka remembers and however long ago it was. Consumer '' is the reader of the partition: from
-- there it reads on. The topic's id, not its name: a topic that is made anew begins anew.
CREATE TABLE inbox_position (
    topic_id    text   NOT NULL,
    partition   int    NOT NULL,
    consumer    text   NOT NULL,
    topic       text   NOT NULL,
    next_offset bigint NOT NULL CHECK (next_offset >= 0),
    CONSTRAINT inbox_position_pk PRIMARY KEY (topic_id, partition, consumer)
) WITH (fillfactor = 50);
GRANT SELECT, INSERT, UPDATE, DELETE ON inbox_position TO ${app_role};

-- What could not be consumed, with what is needed to consume it after all. Events carry no personal data.
CREATE TABLE dead_letter (
    id            uuid        CONSTRAINT dead_letter_pk PRIMARY KEY,
    -- Without one it is no event at all; every consumer that wants it may have it later.
    consumer      text,
    topic         text        NOT NULL,
    partition     int         NOT NULL,
    record_offset bigint      NOT NULL,
    record_key    text,
    value         bytea,
    traceparent   text,
    event_id      uuid,
    type          text,
    subject       text,
    division_path text COLLATE "C" NOT NULL,
    reason        text        NOT NULL,
    detail        text        NOT NULL,
    attempts      int         NOT NULL,
    put_at        timestamptz NOT NULL,
    state         text        NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'REPLAYED', 'DISMISSED')),
    CONSTRAINT dead_letter_once UNIQUE NULLS NOT DISTINCT (topic, partition, record_offset, consumer, event_id)
);
-- Serves the list, WHERE state = 'WAITING' AND id > ? ORDER BY id LIMIT n, and its counts by reason.
CREATE INDEX dead_letter_waiting ON dead_letter (id) WHERE state = 'WAITING';
ALTER TABLE dead_letter ENABLE ROW LEVEL SECURITY;
ALTER TABLE dead_letter FORCE ROW LEVEL SECURITY;
CREATE POLICY dead_letter_scope ON dead_letter
    USING (chassis_in_scope(division_path)) WITH CHECK (chassis_in_scope(division_path));
GRANT SELECT, INSERT ON dead_letter TO ${app_role};
GRANT UPDATE (state) ON dead_letter TO ${app_role};

-- No consumer drops an event because a newer one of the same subject has come before it: each tolerates any order.
DROP TABLE inbox_newest;
UPDATE inbox SET outcome = 'DONE' WHERE outcome = 'OUTDATED';
ALTER TABLE inbox DROP CONSTRAINT inbox_outcome_check;
ALTER TABLE inbox DROP CONSTRAINT IF EXISTS inbox_check;
ALTER TABLE inbox DROP CONSTRAINT IF EXISTS inbox_reason_check;
ALTER TABLE inbox ADD CONSTRAINT inbox_outcome_check CHECK (outcome IN ('DONE', 'REFUSED', 'DEAD'));
ALTER TABLE inbox ADD CONSTRAINT inbox_reason_check CHECK ((reason IS NULL) = (outcome = 'DONE'));
-- Of the machine, not of the domain: a sandbox that sleeps for a year has not forgotten what it had.
ALTER TABLE inbox ALTER COLUMN received_at SET DEFAULT now();
