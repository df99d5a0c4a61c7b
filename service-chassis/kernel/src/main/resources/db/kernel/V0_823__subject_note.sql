-- Notes in the files of subjects (办理记录): who wrote what at which step, and what stands in its place.

CREATE TABLE subject_note (
    id          uuid CONSTRAINT subject_note_pk PRIMARY KEY,
    family      text NOT NULL,
    subject     uuid NOT NULL,
    kind        text NOT NULL,
    code        text,
    text        text CHECK (text LIKE '%:%'),
    corrects    uuid CONSTRAINT subject_note_corrected UNIQUE REFERENCES subject_note CHECK (corrects <> id),
    reason      text CHECK (reason LIKE '%:%'),
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    CONSTRAINT subject_note_reason CHECK (reason IS NULL OR corrects IS NOT NULL)
);
COMMENT ON COLUMN subject_note.family IS 'Kind of aggregate, as its service declares it';
COMMENT ON COLUMN subject_note.subject IS 'Serves every kind of aggregate, so without a foreign key';
COMMENT ON COLUMN subject_note.text IS 'Encrypted; null once the retention is over';
COMMENT ON COLUMN subject_note.corrects IS 'The note in whose place this one stands; it is corrected once, and what corrects it again';
COMMENT ON COLUMN subject_note.reason IS 'Why that one was wrong, encrypted; null once the retention is over';

-- Serves the notes of a subject, the search for the latest of a kind, and their end.
CREATE INDEX subject_note_of_subject ON subject_note (subject, id);

-- As with attachments: whoever sees the subject sees its notes, by the policy of the service that declares a family.
ALTER TABLE subject_note ENABLE ROW LEVEL SECURITY;
ALTER TABLE subject_note FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON subject_note TO ${app_role};
-- Erasure, and values that are turned over to new keys.
GRANT UPDATE (text, reason) ON subject_note TO ${app_role};
