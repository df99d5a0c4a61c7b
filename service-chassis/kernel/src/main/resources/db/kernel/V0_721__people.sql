-- People behind subjects (leads, cases, disputes), apart from everything else: a schema of its own, each value encrypted under
-- a key of its row, visible by division and to the person alone. Everywhere else only the id of the row stands. A masked form
-- is most of the value, so none is kept.

CREATE SCHEMA vault;
GRANT USAGE ON SCHEMA vault TO ${app_role};

CREATE TABLE vault.person (
    id            uuid CONSTRAINT person_pk PRIMARY KEY,
    family        text NOT NULL,
    subject       uuid,
    role          text NOT NULL,
    whistle       boolean NOT NULL DEFAULT false,
    division_path text COLLATE "C" NOT NULL,
    person_key    text,
    row_key       text,
    name          text,
    id_type       text CHECK (id_type IN ('ID_CARD', 'HK_MACAO_PERMIT', 'TAIWAN_PERMIT', 'FOREIGN_PASSPORT',
                                          'RESIDENCE_PERMIT')),
    id_no         text,
    id_index      text,
    phone         text,
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
             ELSE coalesce(row_key, name, id_no, id_index, phone, phone_index, address, bank_account, person_key) IS NULL
        END)
);

COMMENT ON COLUMN vault.person.family IS 'Kind of subject, as its service declares it';
COMMENT ON COLUMN vault.person.subject IS 'Whose people they are: its handler may read them, and they are erased with it';
COMMENT ON COLUMN vault.person.role IS 'As what somebody stands in the subject, as the family declares it';
COMMENT ON COLUMN vault.person.whistle IS 'The subject came from a whistle-blower: nobody behind it is compared with others';
COMMENT ON COLUMN vault.person.row_key IS 'Key of this row, encrypted; deleted to erase the person in every backup';
COMMENT ON COLUMN vault.person.bank_account IS 'Sensitive (PIPL §28); deleted after the payment';

-- Serves the people of a subject, and their erasure.
CREATE INDEX person_by_subject ON vault.person (subject, id) WHERE subject IS NOT NULL;
-- Serves the copy for the person, and the turn of a login's index.
CREATE INDEX person_by_key ON vault.person (person_key, id) WHERE person_key IS NOT NULL;
-- Serves the search for subjects of the same document.
CREATE INDEX person_by_id ON vault.person (id_index) WHERE id_index IS NOT NULL;
-- Serves the search for subjects of the same telephone.
CREATE INDEX person_by_phone ON vault.person (phone_index) WHERE phone_index IS NOT NULL;

ALTER TABLE vault.person ENABLE ROW LEVEL SECURITY;
ALTER TABLE vault.person FORCE ROW LEVEL SECURITY;
CREATE POLICY person_scope ON vault.person
    USING (chassis_in_scope(division_path) OR chassis_is_person(person_key))
    WITH CHECK (chassis_in_scope(division_path) OR chassis_is_person(person_key));
GRANT SELECT, INSERT, UPDATE ON vault.person TO ${app_role};

CREATE TABLE vault.subject_text (
    id            uuid CONSTRAINT subject_text_pk PRIMARY KEY,
    family        text NOT NULL,
    subject       uuid NOT NULL,
    division_path text COLLATE "C" NOT NULL,
    person_key    text,
    kind          text NOT NULL,
    content       text NOT NULL CHECK (content LIKE '%:%'),
    created_at    timestamptz NOT NULL,
    created_by    text NOT NULL,
    updated_at    timestamptz NOT NULL,
    updated_by    text NOT NULL,
    version       bigint NOT NULL DEFAULT 0
);

COMMENT ON TABLE vault.subject_text IS 'Free text about a subject, which may name anybody; the newest of a kind holds';

-- Serves the newest text of a kind of a subject, and the erasure with the subject.
CREATE INDEX subject_text_by_subject ON vault.subject_text (subject, kind, id);
-- Serves the turn of a login's index: WHERE person_key = ANY (…).
CREATE INDEX subject_text_by_key ON vault.subject_text (person_key) WHERE person_key IS NOT NULL;

ALTER TABLE vault.subject_text ENABLE ROW LEVEL SECURITY;
ALTER TABLE vault.subject_text FORCE ROW LEVEL SECURITY;
CREATE POLICY subject_text_scope ON vault.subject_text
    USING (chassis_in_scope(division_path) OR chassis_is_person(person_key))
    WITH CHECK (chassis_in_scope(division_path) OR chassis_is_person(person_key));
-- Texts are deleted with the retention of their subject.
GRANT SELECT, INSERT, UPDATE, DELETE ON vault.subject_text TO ${app_role};
