-- The evidence of leads is kept by the chassis, in its own tables.

-- Row-level security holds for the owner as well.
SELECT set_config('app.scope', 'CN/', true);

-- As before: whoever sees the lead, wherever it has gone.
CREATE POLICY attachment_of_leads ON attachment
    USING (family = 'lead' AND EXISTS (SELECT FROM arrears_lead l WHERE l.id = subject))
    WITH CHECK (family = 'lead' AND EXISTS (SELECT FROM arrears_lead l WHERE l.id = subject));

INSERT INTO attachment (id, family, subject, name, media_type, bytes, sha256, added_at, added_by)
SELECT id, 'lead', lead_id, name, media_type, bytes, sha256, added_at, added_by FROM lead_attachment;

INSERT INTO attachment_content (attachment_id, part, content)
SELECT attachment_id, part, content FROM lead_attachment_content;

DROP TABLE lead_attachment_content, lead_attachment;
