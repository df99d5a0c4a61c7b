-- Effective-dated policy values with their source. Rows are closed, never changed or deleted: aggregates keep the id of
-- the row under which they were created.
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE SEQUENCE policy_revision;

CREATE TABLE policy_item (
    id            uuid PRIMARY KEY,
    key           text        NOT NULL CHECK (key ~ '^[a-z][A-Za-z0-9]*([.][A-Za-z0-9-]+)+$'),
    division_code text        NOT NULL,
    value         jsonb       NOT NULL,
    unit          text        NOT NULL,
    valid_from    date        NOT NULL,
    valid_to      date        NULL CHECK (valid_to >= valid_from),
    source_tag    text        NOT NULL CHECK (length(source_tag) BETWEEN 3 AND 500),
    origin        text        NOT NULL CHECK (origin IN ('SEED', 'ADMIN')),
    recorded_by   text        NOT NULL,
    recorded_at   timestamptz NOT NULL,
    reason        text        NULL,
    revision      bigint      NOT NULL DEFAULT nextval('policy_revision'),
    CONSTRAINT policy_item_no_overlap EXCLUDE USING gist (
        key WITH =, division_code WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
);
COMMENT ON COLUMN policy_item.valid_to IS 'Last valid day; null while open.';
COMMENT ON COLUMN policy_item.revision IS 'Grows with every insert and every closing, so that replicas notice a change.';

CREATE UNIQUE INDEX policy_item_start ON policy_item (key, division_code, valid_from);
COMMENT ON INDEX policy_item_start IS 'Seeding: is this row already there; list of rows by key and division.';
CREATE INDEX policy_item_revision ON policy_item (revision DESC);
COMMENT ON INDEX policy_item_revision IS 'Refresh of the cache: SELECT max(revision).';

GRANT SELECT, INSERT ON policy_item TO ${app_role};
GRANT UPDATE (valid_to, revision) ON policy_item TO ${app_role};
GRANT USAGE ON policy_revision TO ${app_role};
