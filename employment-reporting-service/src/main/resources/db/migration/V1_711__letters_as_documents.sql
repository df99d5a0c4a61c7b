-- The papers of letters and how they were served move to the documents of the kernel; the letter keeps what it says.

-- Row-level security holds for the owner too.
SELECT set_config('app.scope', 'CN/', true);

-- A letter and its document of before share an id.
INSERT INTO issued_document (id, family, kind, subject, number, official_number, division_path, uscc, agency_id, issuer,
                             issued_on, state, in_force_on, ended_on, sha256, printed_at, served_on, service_method,
                             service_effective_on, created_at, created_by, updated_at, updated_by)
SELECT l.id, 'letter', l.type, l.id, l.letter_no,
       CASE l.type WHEN 'REMINDER_LETTER' THEN '提示函' ELSE '整改函' END
           || '〔' || extract(YEAR FROM l.issued_on)::integer || '〕' || l.sequence_no || '号',
       l.division_path, l.uscc, l.issuer_id, l.issuer_name, l.issued_on,
       CASE l.state WHEN 'WITHDRAWN' THEN 'WITHDRAWN' ELSE 'IN_FORCE' END, l.issued_on, l.withdrawn_on, d.sha256, d.printed_at,
       l.served_on, l.service_method, l.served_on, l.created_at, l.created_by, l.updated_at, l.updated_by
FROM guidance_letter l LEFT JOIN guidance_letter_document d ON d.letter_id = l.id;

-- Encrypted is only what the service wrote, which has the keys; these have no code, and keep their bytes and hash.
INSERT INTO document_content (document_id, part, encrypted, content)
SELECT letter_id, 0, false, pdf FROM guidance_letter_document;

INSERT INTO proof_of_service (id, document_id, method, served, on_day, recorded_at, recorded_by)
SELECT gen_random_uuid(), id, service_method, true, served_on, updated_at, served_by
FROM guidance_letter WHERE served_on IS NOT NULL;

-- What waits to be printed.
UPDATE timer SET kind = 'document-print' WHERE kind = 'letter-document';

DROP TABLE guidance_letter_document;
ALTER TABLE guidance_letter
    DROP CONSTRAINT guidance_letter_service,
    DROP CONSTRAINT guidance_letter_served,
    DROP COLUMN served_on,
    DROP COLUMN service_method,
    DROP COLUMN served_by;
