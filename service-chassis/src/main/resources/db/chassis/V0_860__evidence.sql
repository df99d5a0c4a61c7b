-- The evidence log (存证日志): what is appended to event_log, numbered without a hole, hashed and sealed by signed
-- checkpoints. Its format is the page deploy/docs/evidence.md. Nothing here says anything of anybody: hashes, numbers, salts.
CREATE TABLE evidence_entry (
    number bigint CONSTRAINT evidence_entry_pk PRIMARY KEY,
    -- The event that it seals; not a foreign key, which would demand more than reading of event_log.
    seq    bigint NOT NULL,
    -- 32 random bytes for each part, in the order of their names. A part that is erased has zeros instead.
    salts  bytea  NOT NULL,
    -- Serves the look for the place of an event: WHERE seq = ?.
    CONSTRAINT evidence_entry_seq UNIQUE (seq)
);
GRANT SELECT, INSERT ON evidence_entry TO ${app_role};

-- The tree in tiles of 256 hashes: level 0 has the leaves, level n the roots of 256^n leaves each. A proof reads two tiles
-- of each level, whatever the size of the log. Only the last tile of a level grows.
CREATE TABLE evidence_tile (
    level    integer NOT NULL,
    position bigint  NOT NULL,
    hashes   bytea   NOT NULL CHECK (length(hashes) BETWEEN 32 AND 256 * 32 AND length(hashes) % 32 = 0),
    CONSTRAINT evidence_tile_pk PRIMARY KEY (level, position)
);
-- Hashes cannot be compressed.
ALTER TABLE evidence_tile ALTER COLUMN hashes SET STORAGE EXTERNAL;
GRANT SELECT, INSERT, UPDATE ON evidence_tile TO ${app_role};

CREATE TABLE evidence_checkpoint (
    number    bigint      CONSTRAINT evidence_checkpoint_pk PRIMARY KEY,
    size      bigint      NOT NULL CHECK (size >= 0),
    sealed_at timestamptz NOT NULL,
    -- Canonical JSON, the bytes that are signed.
    body      text        NOT NULL,
    signature text        NOT NULL,
    handover  text
);
-- Serves the first checkpoint that seals an entry: WHERE size >= ? ORDER BY size, number LIMIT 1.
CREATE INDEX evidence_checkpoint_size ON evidence_checkpoint (size, number);
GRANT SELECT, INSERT ON evidence_checkpoint TO ${app_role};
