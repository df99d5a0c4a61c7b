-- Letters from before a document could have several addressees: each was served on its enterprise alone.

-- Row-level security holds for the owner too.
SELECT set_config('app.scope', 'CN/', true);

INSERT INTO document_addressee (document_id, code, position, uscc, division_path)
SELECT id, 'ADDRESSEE', 0, uscc, division_path FROM issued_document
ON CONFLICT DO NOTHING;

UPDATE proof_of_service p SET effective_on = d.service_effective_on
FROM issued_document d WHERE d.id = p.document_id AND p.served AND p.effective_on IS NULL;
