-- Evidence of leads. The content lies in a table of its own, encrypted: lists never touch it.

CREATE TABLE lead_attachment (
    id            uuid PRIMARY KEY,
    lead_id       uuid NOT NULL,
    division_path text COLLATE "C" NOT NULL,
    name          text NOT NULL CHECK (name LIKE '%:%'),
    media_type    text NOT NULL,
    bytes         bigint NOT NULL CHECK (bytes > 0),
    sha256        text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    added_at      timestamptz NOT NULL,
    added_by      text NOT NULL,
    FOREIGN KEY (lead_id, division_path) REFERENCES arrears_lead (id, division_path) ON UPDATE CASCADE
);
COMMENT ON COLUMN lead_attachment.name IS 'Name of the file; may name somebody, encrypted';
COMMENT ON COLUMN lead_attachment.sha256 IS 'Of the content as it was handed in';
-- Serves GET /leads/{id}/attachments.
CREATE INDEX lead_attachment_by_lead ON lead_attachment (lead_id, id);

CREATE TABLE lead_attachment_content (
    attachment_id uuid PRIMARY KEY REFERENCES lead_attachment,
    content       bytea NOT NULL
);
-- Encrypted bytes do not shrink.
ALTER TABLE lead_attachment_content ALTER COLUMN content SET STORAGE EXTERNAL;

ALTER TABLE lead_attachment ENABLE ROW LEVEL SECURITY;
ALTER TABLE lead_attachment FORCE ROW LEVEL SECURITY;
CREATE POLICY lead_attachment_scope ON lead_attachment
    USING (EXISTS (SELECT FROM arrears_lead l WHERE l.id = lead_id))
    WITH CHECK (EXISTS (SELECT FROM arrears_lead l WHERE l.id = lead_id));
ALTER TABLE lead_attachment_content ENABLE ROW LEVEL SECURITY;
ALTER TABLE lead_attachment_content FORCE ROW LEVEL SECURITY;
CREATE POLICY lead_attachment_content_scope ON lead_attachment_content
    USING (EXISTS (SELECT FROM lead_attachment a WHERE a.id = attachment_id))
    WITH CHECK (EXISTS (SELECT FROM lead_attachment a WHERE a.id = attachment_id));
GRANT SELECT, INSERT ON lead_attachment, lead_attachment_content TO ${app_role};
