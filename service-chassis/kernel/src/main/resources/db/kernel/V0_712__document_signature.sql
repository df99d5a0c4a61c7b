-- What the parties of a document did with it: each signs once, or refuses once.

CREATE TABLE document_signature (
    id          uuid CONSTRAINT document_signature_pk PRIMARY KEY,
    document_id uuid NOT NULL REFERENCES issued_document,
    party       text NOT NULL,
    means       text,
    on_day      date NOT NULL,
    sha256      text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    signer      text,
    refusal     text,
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    -- Serves the signatures of a document.
    CONSTRAINT document_signature_once UNIQUE (document_id, party),
    CONSTRAINT document_signature_or_refusal CHECK ((means IS NULL) = (refusal IS NOT NULL)),
    CONSTRAINT document_signature_signer CHECK ((means IS NULL) = (signer IS NULL))
);
COMMENT ON COLUMN document_signature.party IS 'Code of the party, as the document is declared';
COMMENT ON COLUMN document_signature.means IS 'How it was signed; null when it was refused';
COMMENT ON COLUMN document_signature.sha256 IS 'Of the PDF that lay before the party';
COMMENT ON COLUMN document_signature.signer IS 'Who signed for the party, encrypted';
COMMENT ON COLUMN document_signature.refusal IS 'Why the party did not sign, encrypted';

ALTER TABLE document_signature ENABLE ROW LEVEL SECURITY;
ALTER TABLE document_signature FORCE ROW LEVEL SECURITY;
CREATE POLICY document_signature_scope ON document_signature
    USING (EXISTS (SELECT FROM issued_document d WHERE d.id = document_id))
    WITH CHECK (EXISTS (SELECT FROM issued_document d WHERE d.id = document_id));
GRANT SELECT, INSERT, UPDATE (signer, refusal) ON document_signature TO ${app_role};
