-- People behind leads, apart from everything else: a schema of its own, each value encrypted under a key of its row,
-- visible by division and to the person alone. Everywhere else only the id of the row stands.

CREATE SCHEMA pii;
GRANT USAGE ON SCHEMA pii TO ${app_role};

CREATE TABLE pii.person (
    id            uuid PRIMARY KEY,
    lead_id       uuid,
    division_path text COLLATE "C" NOT NULL,
    person_key    text,
    row_key       text,
    name          text,
    name_masked   text,
    id_type       text CHECK (id_type IN ('ID_CARD', 'HK_MACAO_PERMIT', 'TAIWAN_PERMIT', 'FOREIGN_PASSPORT',
                                          'RESIDENCE_PERMIT')),
    id_no         text,
    id_no_masked  text,
    id_index      text,
    phone         text,
    phone_masked  text,
    phone_index   text,
    address       text,
    bank_account  text,
    erased_at     timestamptz,
    created_at    timestamptz NOT NULL,
    created_by    text NOT NULL,
    updated_at    timestamptz NOT NULL,
    updated_by    text NOT NULL,
    version       bigint NOT NULL DEFAULT 0,
    CONSTRAINT person_id CHECK ((id_type IS NULL) = (id_no IS NULL)),
    CONSTRAINT person_encrypted CHECK (
        (row_key IS NULL OR row_key LIKE '%:%') AND (name IS NULL OR name LIKE 'row:%')
        AND (id_no IS NULL OR id_no LIKE 'row:%') AND (phone IS NULL OR phone LIKE 'row:%')
        AND (address IS NULL OR address LIKE 'row:%') AND (bank_account IS NULL OR bank_account LIKE 'row:%')),
    -- Erased means that nothing is left, not that nobody looks.
    CONSTRAINT person_erased CHECK (
        CASE WHEN erased_at IS NULL THEN row_key IS NOT NULL AND name IS NOT NULL
             ELSE coalesce(row_key, name, name_masked, id_no, id_no_masked, id_index, phone, phone_masked, phone_index,
                           address, bank_account, person_key) IS NULL END)
);

COMMENT ON COLUMN pii.person.row_key IS 'Key of this row, encrypted; deleted to erase the person in every backup';
COMMENT ON COLUMN pii.person.name_masked IS 'Made when the name came in, so that lists and exports decipher nothing';
COMMENT ON COLUMN pii.person.bank_account IS 'Sensitive (PIPL §28); deleted after the payment';

-- Serves the people of a lead, and their erasure.
CREATE INDEX person_by_lead ON pii.person (lead_id, id) WHERE lead_id IS NOT NULL;
-- Serves the copy for the person.
CREATE INDEX person_by_key ON pii.person (person_key, id) WHERE person_key IS NOT NULL;
-- Serves the search for leads of the same document at intake.
CREATE INDEX person_by_id ON pii.person (id_index) WHERE id_index IS NOT NULL;
-- Serves the search for leads of the same telephone at intake.
CREATE INDEX person_by_phone ON pii.person (phone_index) WHERE phone_index IS NOT NULL;

ALTER TABLE pii.person ENABLE ROW LEVEL SECURITY;
ALTER TABLE pii.person FORCE ROW LEVEL SECURITY;
CREATE POLICY person_scope ON pii.person
    USING (chassis_in_scope(division_path) OR chassis_is_person(person_key))
    WITH CHECK (chassis_in_scope(division_path) OR chassis_is_person(person_key));
GRANT SELECT, INSERT, UPDATE ON pii.person TO ${app_role};

CREATE TABLE pii.lead_text (
    id            uuid PRIMARY KEY,
    lead_id       uuid NOT NULL,
    division_path text COLLATE "C" NOT NULL,
    person_key    text,
    kind          text NOT NULL CHECK (kind IN ('FACTS', 'DEMAND')),
    content       text NOT NULL CHECK (content LIKE '%:%'),
    created_at    timestamptz NOT NULL,
    created_by    text NOT NULL,
    updated_at    timestamptz NOT NULL,
    updated_by    text NOT NULL,
    version       bigint NOT NULL DEFAULT 0
);

-- Serves the newest text of a kind of a lead, and the erasure with the lead.
CREATE INDEX lead_text_by_lead ON pii.lead_text (lead_id, kind, id);

ALTER TABLE pii.lead_text ENABLE ROW LEVEL SECURITY;
ALTER TABLE pii.lead_text FORCE ROW LEVEL SECURITY;
CREATE POLICY lead_text_scope ON pii.lead_text
    USING (chassis_in_scope(division_path) OR chassis_is_person(person_key))
    WITH CHECK (chassis_in_scope(division_path) OR chassis_is_person(person_key));
-- Texts are deleted with the retention of the lead.
GRANT SELECT, INSERT, UPDATE, DELETE ON pii.lead_text TO ${app_role};
