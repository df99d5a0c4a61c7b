-- People, words and paper of a document go with the retention of its subject; and a paper that could not be printed says so.

ALTER TABLE issued_document
    ADD COLUMN print_failed_at timestamptz,
    ADD COLUMN erased_at       timestamptz;
COMMENT ON COLUMN issued_document.print_failed_at IS 'When it was last tried in vain; tells nothing once there is a hash';
COMMENT ON COLUMN issued_document.erased_at IS 'When people, words and PDF were erased; numbers, days and hash stay';

ALTER TABLE proof_of_service
    ADD COLUMN erased_at timestamptz,
    DROP CONSTRAINT proof_of_service_refusal,
    ADD CONSTRAINT proof_of_service_refusal CHECK (served OR refusal IS NOT NULL OR erased_at IS NOT NULL);

ALTER TABLE document_signature
    ADD COLUMN erased_at timestamptz,
    DROP CONSTRAINT document_signature_or_refusal,
    DROP CONSTRAINT document_signature_signer,
    ADD CONSTRAINT document_signature_or_refusal CHECK (
        CASE WHEN erased_at IS NULL THEN (means IS NULL) = (refusal IS NOT NULL) ELSE refusal IS NULL END),
    ADD CONSTRAINT document_signature_signer CHECK (
        CASE WHEN erased_at IS NULL THEN (means IS NULL) = (signer IS NULL) ELSE signer IS NULL END);

GRANT UPDATE (erased_at) ON proof_of_service, document_signature TO ${app_role};
GRANT DELETE ON document_content TO ${app_role};
