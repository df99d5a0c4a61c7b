-- Documents (文书) of whatever has them: what was issued, under which number, whether it holds, and how it was served.

CREATE TABLE issued_document (
    id                   uuid CONSTRAINT issued_document_pk PRIMARY KEY,
    family               text NOT NULL,
    kind                 text NOT NULL,
    subject              uuid NOT NULL,
    number               text NOT NULL CONSTRAINT issued_document_number UNIQUE,
    official_number      text NOT NULL,
    division_path        text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    uscc                 text,
    agency_id            text NOT NULL,
    issuer               text NOT NULL,
    issued_on            date NOT NULL,
    state                text NOT NULL
        CHECK (state IN ('AWAITING_SIGNATURES', 'IN_FORCE', 'NOT_AGREED', 'WITHDRAWN', 'SUPERSEDED')),
    in_force_on          date CHECK (in_force_on >= issued_on),
    ended_on             date,
    supersedes           uuid REFERENCES issued_document,
    superseded_by        uuid REFERENCES issued_document,
    code                 text,
    -- Serves GET …/public/documents/{code}.
    code_hash            text CONSTRAINT issued_document_code UNIQUE CHECK (code_hash ~ '^[0-9a-f]{64}$'),
    sha256               text CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    printed_at           timestamptz,
    served_on            date CHECK (served_on >= in_force_on),
    service_method       text,
    service_effective_on date CHECK (service_effective_on >= served_on),
    created_at           timestamptz NOT NULL,
    created_by           text NOT NULL,
    updated_at           timestamptz NOT NULL,
    updated_by           text NOT NULL,
    version              bigint NOT NULL DEFAULT 0,
    CONSTRAINT issued_document_verified CHECK ((code IS NULL) = (code_hash IS NULL)),
    CONSTRAINT issued_document_printed CHECK ((sha256 IS NULL) = (printed_at IS NULL)),
    CONSTRAINT issued_document_service CHECK (num_nulls(served_on, service_method, service_effective_on) IN (0, 3)),
    CONSTRAINT issued_document_force CHECK (state <> 'IN_FORCE' OR in_force_on IS NOT NULL),
    CONSTRAINT issued_document_end CHECK (
        (state IN ('NOT_AGREED', 'WITHDRAWN', 'SUPERSEDED')) = (ended_on IS NOT NULL)),
    CONSTRAINT issued_document_successor CHECK ((state = 'SUPERSEDED') = (superseded_by IS NOT NULL))
) WITH (fillfactor = 90);

COMMENT ON TABLE issued_document IS 'What the paper says is printed once and stands in document_content';
COMMENT ON COLUMN issued_document.family IS 'Kind of aggregate that it is about, as its service declares it';
COMMENT ON COLUMN issued_document.official_number IS '发文字号, as the paper shows it';
COMMENT ON COLUMN issued_document.supersedes IS 'What it takes the place of when it holds: at its issue, or with its last signature';
COMMENT ON COLUMN issued_document.code IS 'Verification code, encrypted; null of what was printed before there were codes';
COMMENT ON COLUMN issued_document.code_hash IS 'SHA-256 of the code, by which it is found';
COMMENT ON COLUMN issued_document.sha256 IS 'Of the PDF; null until it is printed';
COMMENT ON COLUMN issued_document.service_effective_on IS 'From which day it counts as served: later than served_on after a public notice';

-- Serves the documents of a subject.
CREATE INDEX issued_document_of_subject ON issued_document (subject, family, id);
-- Serves the foreign key.
CREATE INDEX issued_document_predecessor ON issued_document (superseded_by) WHERE superseded_by IS NOT NULL;
CREATE INDEX issued_document_successor_to_be ON issued_document (supersedes) WHERE supersedes IS NOT NULL;

ALTER TABLE issued_document ENABLE ROW LEVEL SECURITY;
ALTER TABLE issued_document FORCE ROW LEVEL SECURITY;
CREATE POLICY issued_document_scope ON issued_document
    USING (chassis_in_scope(division_path) OR chassis_is_party(uscc))
    WITH CHECK (chassis_in_scope(division_path) OR chassis_is_party(uscc));
GRANT SELECT, INSERT, UPDATE ON issued_document TO ${app_role};

CREATE TABLE document_content (
    document_id uuid NOT NULL REFERENCES issued_document,
    part        integer NOT NULL CHECK (part >= 0),
    encrypted   boolean NOT NULL,
    content     bytea NOT NULL,
    CONSTRAINT document_content_pk PRIMARY KEY (document_id, part)
);
COMMENT ON TABLE document_content IS 'The PDF in parts; each is encrypted by itself, the hash covers all of them in their order';
COMMENT ON COLUMN document_content.encrypted IS 'False of what was stored before documents were encrypted, and moved here';
-- Encrypted bytes do not shrink.
ALTER TABLE document_content ALTER COLUMN content SET STORAGE EXTERNAL;

ALTER TABLE document_content ENABLE ROW LEVEL SECURITY;
ALTER TABLE document_content FORCE ROW LEVEL SECURITY;
CREATE POLICY document_content_scope ON document_content
    USING (EXISTS (SELECT FROM issued_document d WHERE d.id = document_id))
    WITH CHECK (EXISTS (SELECT FROM issued_document d WHERE d.id = document_id));
-- Changed by the rotation of keys alone.
GRANT SELECT, INSERT, UPDATE (content) ON document_content TO ${app_role};

CREATE TABLE proof_of_service (
    id           uuid CONSTRAINT proof_of_service_pk PRIMARY KEY,
    document_id  uuid NOT NULL REFERENCES issued_document,
    method       text NOT NULL,
    served       boolean NOT NULL,
    on_day       date NOT NULL,
    received_by  text,
    refusal      text,
    witnesses    text,
    recorded_at  timestamptz NOT NULL,
    recorded_by  text NOT NULL,
    CONSTRAINT proof_of_service_refusal CHECK (served OR refusal IS NOT NULL),
    CONSTRAINT proof_of_service_witnesses CHECK (witnesses IS NULL OR refusal IS NOT NULL)
);
COMMENT ON TABLE proof_of_service IS '送达回证: each attempt to serve a document, kept for good';
COMMENT ON COLUMN proof_of_service.served IS 'False when it was refused and not left in place';
COMMENT ON COLUMN proof_of_service.received_by IS 'Who took it, encrypted';
COMMENT ON COLUMN proof_of_service.refusal IS 'Why it was not taken, encrypted';
COMMENT ON COLUMN proof_of_service.witnesses IS 'Who saw it refused, one a line, encrypted';

-- Serves the attempts to serve a document.
CREATE INDEX proof_of_service_of_document ON proof_of_service (document_id, id);

ALTER TABLE proof_of_service ENABLE ROW LEVEL SECURITY;
ALTER TABLE proof_of_service FORCE ROW LEVEL SECURITY;
CREATE POLICY proof_of_service_scope ON proof_of_service
    USING (EXISTS (SELECT FROM issued_document d WHERE d.id = document_id))
    WITH CHECK (EXISTS (SELECT FROM issued_document d WHERE d.id = document_id));
GRANT SELECT, INSERT, UPDATE (received_by, refusal, witnesses) ON proof_of_service TO ${app_role};
