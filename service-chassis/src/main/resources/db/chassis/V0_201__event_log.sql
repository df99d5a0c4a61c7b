-- The append-only log of the service: outbox, audit trail and integration feed in one table.
CREATE TABLE event_log (
    -- Drawn one by one (CACHE 1): what is appended later has the larger number, whoever appends it. The relay
    -- relies on that order and on nothing else.
    seq            bigint      GENERATED ALWAYS AS IDENTITY (CACHE 1),
    id             uuid        NOT NULL,
    type           text        NOT NULL CHECK (type ~ '^[a-z][a-z0-9.]*\.v[0-9]+$'),
    subject        text        NOT NULL CHECK (subject <> ''),
    division_path  text COLLATE "C" NOT NULL CHECK (division_path ~ '^CN/([0-9]{6,12}/)*$'),
    uscc           text        CHECK (length(uscc) = 18),
    occurred_at    timestamptz NOT NULL,
    recorded_at    timestamptz NOT NULL,
    actor          text        NOT NULL,
    reason         text,
    correlation_id text        NOT NULL,
    causation_id   text,
    -- W3C trace context of the change, continued by the relay and by consumers.
    traceparent    text,
    -- Without a topic the event matters only inside and is not relayed.
    topic          text,
    -- json, not jsonb: the text is evidence and keeps its key order.
    payload        json        NOT NULL,
    CONSTRAINT event_log_pk PRIMARY KEY (seq),
    CONSTRAINT event_log_id_unique UNIQUE (id)
);

-- Serves the audit trail of one case: WHERE subject = ? ORDER BY seq.
CREATE INDEX event_log_subject ON event_log (subject, seq);
-- Serves the feed of one enterprise: WHERE uscc = ? AND seq > ? ORDER BY seq.
CREATE INDEX event_log_uscc ON event_log (uscc, seq) WHERE uscc IS NOT NULL;

CREATE FUNCTION event_log_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'event_log is append-only: % refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;

-- For each statement, not row: a statement that row-level security leaves without rows is refused as well.
CREATE TRIGGER event_log_refuses_change BEFORE UPDATE OR DELETE OR TRUNCATE ON event_log
    FOR EACH STATEMENT EXECUTE FUNCTION event_log_is_append_only();

ALTER TABLE event_log ENABLE ROW LEVEL SECURITY;
ALTER TABLE event_log FORCE ROW LEVEL SECURITY;
-- Read by whose region or whose own it is; appended by any use case, which may act on a case of another region.
CREATE POLICY event_log_read ON event_log FOR SELECT
    USING (chassis_in_scope(division_path) OR chassis_is_party(uscc));
CREATE POLICY event_log_append ON event_log FOR INSERT WITH CHECK (true);

GRANT SELECT, INSERT ON event_log TO ${app_role};

-- How far each reader of the log has come: 'settled' (no smaller number can still appear) and 'kafka' (acknowledged).
CREATE TABLE event_log_position (
    reader text   CONSTRAINT event_log_position_pk PRIMARY KEY,
    seq    bigint NOT NULL
);
INSERT INTO event_log_position (reader, seq) VALUES ('settled', 0), ('kafka', 0);
GRANT SELECT, UPDATE ON event_log_position TO ${app_role};
