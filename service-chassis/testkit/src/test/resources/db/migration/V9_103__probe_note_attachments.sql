-- What a service writes so that the attachments of its family are seen by whoever sees what they belong to.
CREATE POLICY attachment_of_notes ON attachment
    USING (family = 'note' AND EXISTS (SELECT FROM probe_note n WHERE n.id = subject))
    WITH CHECK (family = 'note' AND EXISTS (SELECT FROM probe_note n WHERE n.id = subject));
