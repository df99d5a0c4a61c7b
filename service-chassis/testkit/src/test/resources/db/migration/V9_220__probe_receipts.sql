-- What a service writes so that a receipt is seen by whoever sees what it was given for.
CREATE POLICY receipt_of_notes ON receipt
    USING (family = 'note' AND EXISTS (SELECT FROM probe_note n WHERE n.id = subject))
    WITH CHECK (family = 'note' AND EXISTS (SELECT FROM probe_note n WHERE n.id = subject));
