-- The content of evidence in parts, so that it is written and read without being held whole.

ALTER TABLE lead_attachment_content ADD COLUMN part integer NOT NULL DEFAULT 0 CHECK (part >= 0);
ALTER TABLE lead_attachment_content ALTER COLUMN part DROP DEFAULT;
ALTER TABLE lead_attachment_content DROP CONSTRAINT lead_attachment_content_pkey;
ALTER TABLE lead_attachment_content ADD PRIMARY KEY (attachment_id, part);
COMMENT ON COLUMN lead_attachment_content.part IS 'From 0; each part is encrypted by itself, the hash covers all of them in their order';
