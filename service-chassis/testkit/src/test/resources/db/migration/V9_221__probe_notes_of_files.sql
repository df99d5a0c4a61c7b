-- What a service writes so that the notes in a file are seen by whoever sees the subject.
CREATE POLICY note_of_probe_notes ON subject_note
    USING (family = 'note' AND EXISTS (SELECT FROM probe_note n WHERE n.id = subject))
    WITH CHECK (family = 'note' AND EXISTS (SELECT FROM probe_note n WHERE n.id = subject));
