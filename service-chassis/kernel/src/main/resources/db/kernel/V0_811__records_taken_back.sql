-- A service or a signature that was recorded wrongly is taken back: the record stays, marked with who did so and why.

ALTER TABLE proof_of_service
    ADD COLUMN taken_back_at     timestamptz,
    ADD COLUMN taken_back_by     text,
    ADD COLUMN taken_back_reason text,
    ADD CONSTRAINT proof_of_service_taken_back CHECK (num_nulls(taken_back_at, taken_back_by) IN (0, 2)),
    ADD CONSTRAINT proof_of_service_taken_back_reason CHECK (taken_back_reason IS NULL OR taken_back_at IS NOT NULL);
COMMENT ON COLUMN proof_of_service.taken_back_reason IS 'Why the record was wrong, encrypted';

-- Serves the services that stand; each addressee is served once.
CREATE UNIQUE INDEX proof_of_service_once ON proof_of_service (document_id, addressee)
    WHERE served AND taken_back_at IS NULL;

ALTER TABLE document_signature
    ADD COLUMN taken_back_at     timestamptz,
    ADD COLUMN taken_back_by     text,
    ADD COLUMN taken_back_reason text,
    ADD CONSTRAINT document_signature_taken_back CHECK (num_nulls(taken_back_at, taken_back_by) IN (0, 2)),
    ADD CONSTRAINT document_signature_taken_back_reason CHECK (taken_back_reason IS NULL OR taken_back_at IS NOT NULL),
    DROP CONSTRAINT document_signature_once;
COMMENT ON COLUMN document_signature.taken_back_reason IS 'Why the record was wrong, encrypted';

CREATE UNIQUE INDEX document_signature_once ON document_signature (document_id, party) WHERE taken_back_at IS NULL;
-- Serves the signatures of a document.
CREATE INDEX document_signature_of_document ON document_signature (document_id, id);

GRANT UPDATE (taken_back_at, taken_back_by, taken_back_reason) ON proof_of_service, document_signature TO ${app_role};
