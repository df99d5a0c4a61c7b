-- Rows of files that were taken in, so that one that comes again gets its first answer.
CREATE TABLE imported_row (
    -- Blind index of caller, table and key of the row: what stood in a file stands nowhere in clear.
    row_key     text        CONSTRAINT imported_row_pk PRIMARY KEY CHECK (row_key ~ '^[A-Za-z0-9-]+:[0-9a-f]{64}$'),
    -- Blind index of the whole row.
    content     text        NOT NULL CHECK (content ~ '^[A-Za-z0-9-]+:[0-9a-f]{64}$'),
    table_name  text        NOT NULL,
    -- What it has become; empty only within the transaction that takes it in.
    reference   text        NOT NULL DEFAULT '',
    imported_at timestamptz NOT NULL
);
COMMENT ON TABLE imported_row IS 'Rows that were taken in from files; kept for some weeks, then purged.';
COMMENT ON COLUMN imported_row.reference IS 'An id or a number that the service gave, never a person.';
-- Serves the purge: WHERE imported_at < … ORDER BY imported_at
CREATE INDEX imported_row_imported_at ON imported_row (imported_at);
GRANT SELECT, INSERT, DELETE ON imported_row TO ${app_role};
GRANT UPDATE (reference) ON imported_row TO ${app_role};
