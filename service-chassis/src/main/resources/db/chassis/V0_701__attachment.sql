-- Attachments (附件) of whatever takes them: one row a file, and its content in a table of its own, encrypted, which lists
-- never touch.

CREATE TABLE attachment (
    id         uuid CONSTRAINT attachment_pk PRIMARY KEY,
    family     text NOT NULL,
    subject    uuid NOT NULL,
    name       text CHECK (name LIKE '%:%'),
    media_type text NOT NULL,
    bytes      bigint NOT NULL CHECK (bytes > 0),
    sha256     text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    added_at   timestamptz NOT NULL,
    added_by   text NOT NULL
);
COMMENT ON COLUMN attachment.family IS 'Kind of aggregate, as its service declares it';
COMMENT ON COLUMN attachment.subject IS 'What it belongs to; serves every kind of aggregate, so without a foreign key';
COMMENT ON COLUMN attachment.name IS 'Name of the file; may name somebody, encrypted; null once it is erased with its subject';
COMMENT ON COLUMN attachment.media_type IS 'By its content';
COMMENT ON COLUMN attachment.sha256 IS 'Of the content as it was handed in; stays when the content goes';
-- Serves the attachments of a subject in the order in which they came in, their number and sum, and their erasure.
CREATE INDEX attachment_of_subject ON attachment (subject, id);

CREATE TABLE attachment_content (
    attachment_id uuid NOT NULL CONSTRAINT attachment_content_of REFERENCES attachment,
    part          integer NOT NULL CHECK (part >= 0),
    content       bytea NOT NULL,
    CONSTRAINT attachment_content_pk PRIMARY KEY (attachment_id, part)
);
COMMENT ON COLUMN attachment_content.part IS 'From 0; each part is encrypted by itself, the hash covers all of them in their order';
-- Encrypted bytes do not shrink.
ALTER TABLE attachment_content ALTER COLUMN content SET STORAGE EXTERNAL;

-- An attachment is seen by whoever sees what it belongs to, and that moves between divisions and agencies: a path kept here
-- would stay behind. So there is no policy yet, and nobody sees a row: a service that declares a family adds its own.
ALTER TABLE attachment ENABLE ROW LEVEL SECURITY;
ALTER TABLE attachment FORCE ROW LEVEL SECURITY;
ALTER TABLE attachment_content ENABLE ROW LEVEL SECURITY;
ALTER TABLE attachment_content FORCE ROW LEVEL SECURITY;
CREATE POLICY attachment_content_scope ON attachment_content
    USING (EXISTS (SELECT FROM attachment a WHERE a.id = attachment_id))
    WITH CHECK (EXISTS (SELECT FROM attachment a WHERE a.id = attachment_id));
GRANT SELECT, INSERT ON attachment, attachment_content TO ${app_role};
-- Erasure, and values that are turned over to new keys.
GRANT UPDATE (name) ON attachment TO ${app_role};
GRANT UPDATE (content), DELETE ON attachment_content TO ${app_role};
