-- People of leads, and the texts that name them, are kept by the kernel, in the schema that all services have. Values move as
-- they are: a ciphertext names its key and is bound to no table, and an index to the kind of value alone.

-- A row that no policy shows must move too, and whoever owns the tables sees all of them for that long.
ALTER TABLE pii.person NO FORCE ROW LEVEL SECURITY;
ALTER TABLE pii.lead_text NO FORCE ROW LEVEL SECURITY;
ALTER TABLE arrears_lead NO FORCE ROW LEVEL SECURITY;
ALTER TABLE vault.person NO FORCE ROW LEVEL SECURITY;
ALTER TABLE vault.subject_text NO FORCE ROW LEVEL SECURITY;

INSERT INTO vault.person (id, family, subject, role, whistle, division_path, person_key, row_key, name, id_type, id_no, id_index,
                          phone, phone_index, address, bank_account, erased_at, created_at, created_by, updated_at,
                          updated_by, version)
SELECT p.id, 'lead', p.lead_id,
       CASE WHEN l.reporter_ref IS DISTINCT FROM p.id THEN 'WORKER'
            WHEN l.lead_type = 'REPORT' THEN 'INFORMANT'
            ELSE 'COMPLAINANT' END,
       coalesce(l.lead_type = 'REPORT', false), p.division_path, p.person_key, p.row_key, p.name, p.id_type, p.id_no, p.id_index,
       p.phone, p.phone_index, p.address, p.bank_account, p.erased_at, p.created_at, p.created_by, p.updated_at,
       p.updated_by, p.version
FROM pii.person p LEFT JOIN arrears_lead l ON l.id = p.lead_id;

INSERT INTO vault.subject_text (id, family, subject, division_path, person_key, kind, content, created_at, created_by,
                                updated_at, updated_by, version)
SELECT id, 'lead', lead_id, division_path, person_key, kind, content, created_at, created_by, updated_at, updated_by, version
FROM pii.lead_text;

ALTER TABLE arrears_lead FORCE ROW LEVEL SECURITY;
ALTER TABLE vault.person FORCE ROW LEVEL SECURITY;
ALTER TABLE vault.subject_text FORCE ROW LEVEL SECURITY;

DROP TABLE pii.lead_text;
DROP TABLE pii.person;
DROP SCHEMA pii;

ALTER TABLE vault.person ADD CONSTRAINT person_of_leads
    CHECK (family <> 'lead' OR role IN ('COMPLAINANT', 'INFORMANT', 'WORKER'));
ALTER TABLE vault.subject_text ADD CONSTRAINT subject_text_of_leads
    CHECK (family <> 'lead' OR kind IN ('FACTS', 'DEMAND'));

-- Whoever handles the matter reads the people of the merged lead, in whatever division it came in.
CREATE POLICY person_matter ON vault.person FOR SELECT
    USING (family = 'lead'
           AND EXISTS (SELECT FROM arrears_lead l WHERE l.id = subject AND chassis_in_scope(l.matter_path)));
CREATE POLICY subject_text_matter ON vault.subject_text FOR SELECT
    USING (family = 'lead'
           AND EXISTS (SELECT FROM arrears_lead l WHERE l.id = subject AND chassis_in_scope(l.matter_path)));

-- What is armed already goes on under the name that the kernel gives it.
UPDATE timer SET kind = 'lead-people-retention' WHERE kind = 'personal-data-retention';
UPDATE timer SET kind = 'lead-account-retention' WHERE kind = 'bank-account-retention';

-- A change of keys that is under way goes on where it was, along the same primary keys.
UPDATE key_rotation_table SET table_name = 'vault.person' WHERE table_name = 'pii.person';
UPDATE key_rotation_table SET table_name = 'vault.subject_text' WHERE table_name = 'pii.lead_text';
UPDATE key_rotation_unreadable SET table_name = 'vault.person' WHERE table_name = 'pii.person';
UPDATE key_rotation_unreadable SET table_name = 'vault.subject_text' WHERE table_name = 'pii.lead_text';
