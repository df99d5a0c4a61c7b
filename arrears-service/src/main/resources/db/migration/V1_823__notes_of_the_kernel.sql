-- The written records of leads are kept by the kernel, in its own table.

-- Row-level security holds for the owner as well.
SELECT set_config('app.scope', 'CN/', true);

CREATE POLICY note_of_leads ON subject_note
    USING (family = 'lead' AND EXISTS (SELECT FROM arrears_lead l WHERE l.id = subject))
    WITH CHECK (family = 'lead' AND EXISTS (SELECT FROM arrears_lead l WHERE l.id = subject));

INSERT INTO subject_note (id, family, subject, kind, code, text, recorded_at, recorded_by)
SELECT id, 'lead', lead_id, kind, code, text, recorded_at, recorded_by FROM lead_record;

DROP TABLE lead_record;
