-- Stored values are turned over to the active keys along the primary keys of their tables. How far it has come is moved in
-- the transaction of the values, so that a replica that is killed leaves nothing half done.
CREATE TABLE key_rotation (
    id         uuid        CONSTRAINT key_rotation_pk PRIMARY KEY,
    -- Ids of the keys that it turns over to.
    field_key  text        NOT NULL,
    index_key  text        NOT NULL,
    state      text        NOT NULL CHECK (state IN ('RUNNING', 'DONE', 'SUPERSEDED')),
    -- Every table is walked in each pass; the last pass has found nothing to turn over, and its counts stand.
    pass       integer     NOT NULL DEFAULT 1,
    -- By the clock of the database: what began before might still write back an old value, and is waited for.
    waits_for  timestamptz NOT NULL DEFAULT clock_timestamp(),
    -- Somebody asked for another pass behind this one.
    once_more  boolean     NOT NULL DEFAULT false,
    started_at timestamptz NOT NULL,
    started_by text        NOT NULL,
    ended_at   timestamptz,
    CONSTRAINT key_rotation_ended CHECK ((ended_at IS NULL) = (state = 'RUNNING'))
);
-- One at a time; serves the look for work.
CREATE UNIQUE INDEX key_rotation_running ON key_rotation (state) WHERE state = 'RUNNING';
-- Serves the progress: ORDER BY started_at DESC LIMIT 1.
CREATE INDEX key_rotation_started ON key_rotation (started_at);
GRANT SELECT, INSERT, UPDATE ON key_rotation TO ${app_role};

CREATE TABLE key_rotation_table (
    rotation_id uuid    NOT NULL REFERENCES key_rotation,
    table_name  text    NOT NULL,
    done        boolean NOT NULL DEFAULT false,
    -- Primary key of the last row that was walked in this pass.
    position    text[],
    walked      bigint  NOT NULL DEFAULT 0,
    turned      bigint  NOT NULL DEFAULT 0,
    busy        bigint  NOT NULL DEFAULT 0,
    -- Turned over in the passes before.
    turned_before bigint NOT NULL DEFAULT 0,
    -- Number of values by key id, by column, as far as this pass has come.
    in_use      jsonb   NOT NULL DEFAULT '{"columns": {}}',
    CONSTRAINT key_rotation_table_pk PRIMARY KEY (rotation_id, table_name)
);
GRANT SELECT, INSERT, UPDATE ON key_rotation_table TO ${app_role};

-- Values that no key opens. Nobody waits for them; they are counted, and an administrator gives them up or mends them.
CREATE TABLE key_rotation_unreadable (
    id           uuid        CONSTRAINT key_rotation_unreadable_pk PRIMARY KEY,
    table_name   text        NOT NULL,
    row_key      text[]      NOT NULL,
    column_name  text        NOT NULL,
    -- Id of the key that the value names; '' where it names none.
    key_id       text        NOT NULL,
    reason       text        NOT NULL,
    set_aside_at timestamptz NOT NULL,
    state        text        NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'GIVEN_UP')),
    rotation_id  uuid        NOT NULL REFERENCES key_rotation,
    pass         integer     NOT NULL,
    CONSTRAINT key_rotation_unreadable_once UNIQUE (table_name, row_key, column_name)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON key_rotation_unreadable TO ${app_role};

-- Stored answers are encrypted, too.
GRANT UPDATE (body) ON idempotency_key TO ${app_role};
