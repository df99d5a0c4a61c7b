-- Reference data entered while the service runs: minimum wages, agencies, codes of a bureau. A row is a version of an entry
-- and says what is known of it from then on; the highest version counts. Rows are never changed or deleted.
CREATE SEQUENCE reference_entry_revision;

CREATE TABLE reference_entry (
    id          uuid        NOT NULL,
    version     integer     NOT NULL CHECK (version >= 0),
    kind        text        NOT NULL CHECK (length(kind) BETWEEN 1 AND 60),
    key         text        NOT NULL CHECK (length(key) BETWEEN 1 AND 100),
    content     jsonb       NOT NULL,
    valid_from  date        NOT NULL,
    valid_to    date        NULL CHECK (valid_to >= valid_from),
    source      text        NOT NULL CHECK (length(source) BETWEEN 3 AND 300),
    withdrawn   boolean     NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text        NOT NULL,
    reason      text        NOT NULL CHECK (length(reason) BETWEEN 3 AND 500),
    revision    bigint      NOT NULL DEFAULT nextval('reference_entry_revision'),
    PRIMARY KEY (id, version)
);
COMMENT ON TABLE reference_entry IS 'What administrators entered over the data that came with the application.';
COMMENT ON COLUMN reference_entry.key IS 'What the entry is about, in the form of its kind: 150105, TRANSPORT-150105-2, industry/LOW_ALTITUDE.';
COMMENT ON COLUMN reference_entry.content IS 'As the kind reads it; kept also where the service does not know the kind.';
COMMENT ON COLUMN reference_entry.withdrawn IS 'The entry was taken back: what came with the application counts again.';
COMMENT ON COLUMN reference_entry.recorded_by IS 'Who entered it; in a service that follows, the service that told of it.';
COMMENT ON COLUMN reference_entry.revision IS 'Grows with every row in the order of commits, so that replicas notice one.';

CREATE INDEX reference_entry_place ON reference_entry (kind, key, valid_from, id);
COMMENT ON INDEX reference_entry_place IS 'Entries of a kind or a key by page, and what another entry of the key may overlap.';
CREATE INDEX reference_entry_latest ON reference_entry (revision DESC);
COMMENT ON INDEX reference_entry_latest IS 'Refresh of a replica: SELECT max(revision).';

GRANT SELECT, INSERT ON reference_entry TO ${app_role};
GRANT USAGE ON reference_entry_revision TO ${app_role};
