-- People as services keep them, one of each kind of protected column.
CREATE TABLE probe_person (
    id          uuid NOT NULL,
    part        integer NOT NULL,
    row_key     text NOT NULL,
    phone       text,
    phone_index text,
    login       text,
    photo       bytea,
    -- Made with an index key as long as it is not kept.
    badge_hash  text,
    badge       text,
    updated_at  timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT probe_person_pk PRIMARY KEY (id, part)
);
CREATE INDEX probe_person_login ON probe_person (login);
GRANT SELECT, INSERT, DELETE ON probe_person TO ${app_role};
GRANT UPDATE (row_key, phone_index, login, photo, badge) ON probe_person TO ${app_role};

-- Beside a value in clear.
CREATE TABLE probe_history (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    personal boolean NOT NULL,
    value    text NOT NULL
);
GRANT SELECT, INSERT, DELETE ON probe_history TO ${app_role};
GRANT UPDATE (value) ON probe_history TO ${app_role};
