-- Whom a document is served on (受送达人): each on its own.

CREATE TABLE document_addressee (
    document_id   uuid NOT NULL REFERENCES issued_document,
    code          text NOT NULL CHECK (code ~ '^[A-Z][A-Z0-9_-]{0,39}$'),
    position      integer NOT NULL CHECK (position >= 0),
    uscc          text,
    division_path text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    -- Serves the addressees of a document.
    CONSTRAINT document_addressee_pk PRIMARY KEY (document_id, code)
);
COMMENT ON TABLE document_addressee IS 'Who they are the subject knows; a document that is not served has none';
COMMENT ON COLUMN document_addressee.code IS 'Names it within its document, ADDRESSEE where there is but one';
COMMENT ON COLUMN document_addressee.uscc IS 'The enterprise that it is, which sees the document';
COMMENT ON COLUMN document_addressee.division_path IS 'As the document has it: its own policy asks this one, and none asks the other';

ALTER TABLE document_addressee ENABLE ROW LEVEL SECURITY;
ALTER TABLE document_addressee FORCE ROW LEVEL SECURITY;
CREATE POLICY document_addressee_scope ON document_addressee
    USING (chassis_in_scope(division_path) OR chassis_is_party(uscc))
    WITH CHECK (chassis_in_scope(division_path) OR chassis_is_party(uscc));
GRANT SELECT, INSERT, UPDATE (division_path) ON document_addressee TO ${app_role};

-- Whoever it is served on sees it.
DROP POLICY issued_document_scope ON issued_document;
CREATE POLICY issued_document_scope ON issued_document
    USING (chassis_in_scope(division_path) OR chassis_is_party(uscc)
        OR EXISTS (SELECT FROM document_addressee a WHERE a.document_id = issued_document.id AND chassis_is_party(a.uscc)))
    WITH CHECK (chassis_in_scope(division_path) OR chassis_is_party(uscc));

-- The default is for what earlier migrations move here.
ALTER TABLE proof_of_service
    ADD COLUMN addressee    text NOT NULL DEFAULT 'ADDRESSEE',
    ADD COLUMN effective_on date,
    ADD CONSTRAINT proof_of_service_effective CHECK (effective_on IS NULL OR served AND effective_on >= on_day);
COMMENT ON COLUMN proof_of_service.effective_on IS 'From which day it counts as served: later than on_day after a public notice';

-- An addressee sees how the document was served on itself alone.
DROP POLICY proof_of_service_scope ON proof_of_service;
CREATE POLICY proof_of_service_scope ON proof_of_service
    USING (EXISTS (SELECT FROM document_addressee a WHERE a.document_id = proof_of_service.document_id AND a.code = addressee))
    WITH CHECK (EXISTS (SELECT FROM issued_document d WHERE d.id = document_id));

COMMENT ON COLUMN issued_document.served_on IS 'On the last of its addressees; null until it is served on all';
COMMENT ON COLUMN issued_document.service_method IS 'By which it was served on the last of them';
COMMENT ON COLUMN issued_document.service_effective_on IS 'From which day it counts as served on all of them';
