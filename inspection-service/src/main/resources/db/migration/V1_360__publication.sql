-- Publication of grave violations (社会公布): nothing is published that a second person has not approved, whoever writes it.

CREATE TABLE publication_batch (
    id            uuid CONSTRAINT publication_batch_pk PRIMARY KEY,
    division_path text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    agency_id     text NOT NULL,
    period        text NOT NULL CHECK (period ~ '^20[0-9]{2}(Q[1-4]|H[12]|-[0-9]{2}-[0-9]{2})$'),
    period_end    date,
    campaign_id   uuid,
    state         text NOT NULL CHECK (state IN ('DRAFT', 'APPROVED', 'PUBLISHED')),
    approved_by   text,
    approved_at   timestamptz,
    published_on  date,
    created_at    timestamptz NOT NULL,
    created_by    text NOT NULL,
    updated_at    timestamptz NOT NULL,
    updated_by    text NOT NULL,
    version       bigint NOT NULL DEFAULT 0,
    CONSTRAINT publication_batch_approved CHECK ((state = 'DRAFT') = (num_nonnulls(approved_by, approved_at) = 0)),
    CONSTRAINT publication_batch_second CHECK (approved_by <> created_by),
    CONSTRAINT publication_batch_published CHECK ((state = 'PUBLISHED') = (published_on IS NOT NULL))
);
-- Serves GET /publication-rounds.
CREATE INDEX publication_batch_by_division ON publication_batch (division_path, id);
CREATE INDEX publication_batch_by_campaign ON publication_batch (campaign_id, id) WHERE campaign_id IS NOT NULL;

CREATE TABLE publication (
    id                       uuid CONSTRAINT publication_pk PRIMARY KEY,
    batch_id                 uuid NOT NULL REFERENCES publication_batch,
    division_path            text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    agency_id                text NOT NULL,
    period                   text NOT NULL,
    uscc                     text NOT NULL,
    case_no                  text,
    subject_name             text NOT NULL,
    address                  text NOT NULL,
    category                 text NOT NULL CHECK (category IN ('WAGE_ARREARS', 'SOCIAL_INSURANCE', 'WORKING_TIME',
                                                               'WOMEN_AND_MINORS', 'CHILD_LABOR', 'SOCIAL_EFFECT', 'OTHER')),
    facts                    text NOT NULL,
    handling                 text NOT NULL,
    representative_ref       uuid NOT NULL,
    published_representative text,
    state                    text NOT NULL CHECK (state IN ('DRAFT', 'APPROVED', 'PUBLISHED', 'CORRECTED', 'WITHDRAWN')),
    approved_by              text,
    published_on             date,
    corrected_on             date,
    withdrawn_on             date,
    change_reason            text,
    objected_on              date,
    review_result            text CHECK (review_result IN ('REJECTED', 'CORRECT', 'WITHDRAW')),
    findings                 text,
    created_at               timestamptz NOT NULL,
    created_by               text NOT NULL,
    updated_at               timestamptz NOT NULL,
    updated_by               text NOT NULL,
    version                  bigint NOT NULL DEFAULT 0,
    CONSTRAINT publication_approved CHECK (state IN ('DRAFT', 'WITHDRAWN') OR approved_by IS NOT NULL),
    CONSTRAINT publication_second CHECK (approved_by <> created_by),
    CONSTRAINT publication_published CHECK (state NOT IN ('PUBLISHED', 'CORRECTED') OR published_on IS NOT NULL),
    CONSTRAINT publication_withdrawn CHECK ((state = 'WITHDRAWN') = (withdrawn_on IS NOT NULL)),
    -- The representative is named while it is public and no longer.
    CONSTRAINT publication_representative CHECK (
        (state IN ('PUBLISHED', 'CORRECTED')) = (published_representative IS NOT NULL)),
    CONSTRAINT publication_reviewed CHECK (num_nonnulls(review_result, findings) IN (0, 2))
) WITH (fillfactor = 85);

COMMENT ON COLUMN publication.published_representative IS
    'The name that is public by 社会公布办法 while the violation is published; before and after it is in the vault alone';

-- Serves what is in a batch.
CREATE INDEX publication_by_batch ON publication (batch_id, id);
-- Serves the public list, also of one enterprise, batch or division.
CREATE INDEX publication_public ON publication (published_on DESC, id) WHERE state IN ('PUBLISHED', 'CORRECTED');
CREATE INDEX publication_by_uscc ON publication (uscc, published_on DESC, id);

-- One step after the other, for the batch and for what is in it.
CREATE FUNCTION publication_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'DRAFT' THEN
            RAISE EXCEPTION 'What is published begins as DRAFT' USING ERRCODE = 'check_violation';
        END IF;
    ELSIF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (
        ('DRAFT', 'APPROVED'), ('DRAFT', 'WITHDRAWN'), ('APPROVED', 'PUBLISHED'), ('APPROVED', 'WITHDRAWN'),
        ('PUBLISHED', 'CORRECTED'), ('PUBLISHED', 'WITHDRAWN'), ('CORRECTED', 'WITHDRAWN')) THEN
        RAISE EXCEPTION 'A publication does not go from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
    ELSIF OLD.approved_by IS NOT NULL AND NEW.approved_by IS DISTINCT FROM OLD.approved_by THEN
        RAISE EXCEPTION 'Who approved a publication stays' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER publication_batch_step BEFORE INSERT OR UPDATE ON publication_batch
    FOR EACH ROW EXECUTE FUNCTION publication_step();
CREATE TRIGGER publication_step BEFORE INSERT OR UPDATE ON publication
    FOR EACH ROW EXECUTE FUNCTION publication_step();

ALTER TABLE publication_batch ENABLE ROW LEVEL SECURITY;
ALTER TABLE publication_batch FORCE ROW LEVEL SECURITY;
CREATE POLICY publication_batch_scope ON publication_batch
    USING (chassis_in_scope(division_path)) WITH CHECK (chassis_in_scope(division_path));
ALTER TABLE publication ENABLE ROW LEVEL SECURITY;
ALTER TABLE publication FORCE ROW LEVEL SECURITY;
-- An enterprise sees its own once everybody may.
CREATE POLICY publication_scope ON publication
    USING (chassis_in_scope(division_path) OR (chassis_is_party(uscc) AND state IN ('PUBLISHED', 'CORRECTED')))
    WITH CHECK (chassis_in_scope(division_path));
GRANT SELECT, INSERT, UPDATE ON publication_batch, publication TO ${app_role};
