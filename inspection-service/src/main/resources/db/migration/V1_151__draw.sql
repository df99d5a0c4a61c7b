-- The draw (双随机抽签), in pieces that are written once: the service may insert, but neither update nor delete. So a plan is
-- not drawn twice under a commitment, and nothing that was committed, drawn or recorded can be changed in silence.

CREATE TABLE draw_commitment (
    id            uuid PRIMARY KEY,
    plan_id       uuid NOT NULL REFERENCES inspection_plan,
    plan_no       text NOT NULL,
    division_path text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    lead_agency   text NOT NULL,
    attempt       integer NOT NULL CHECK (attempt >= 1),
    commitment    text NOT NULL UNIQUE CHECK (commitment ~ '^[0-9a-f]{64}$'),
    secret        text NOT NULL,
    committed_on  date NOT NULL,
    visit_on      date NOT NULL,
    value_kind    text NOT NULL,
    value_number  text NOT NULL,
    value_day     date NOT NULL,
    value_template text NOT NULL,
    value_wording text NOT NULL,
    committed_at  timestamptz NOT NULL,
    committed_by  text NOT NULL,
    CONSTRAINT draw_commitment_attempt UNIQUE (plan_id, attempt),
    CONSTRAINT draw_commitment_before_value CHECK (committed_on < value_day AND value_day <= visit_on)
);

COMMENT ON COLUMN draw_commitment.secret IS 'Encrypted; shown to nobody before the draw, published by it';

-- Serves GET /public/draws/{planNo}; the list of all goes along the key, the newest first.
CREATE INDEX draw_commitment_by_number ON draw_commitment (plan_no, attempt);

-- Lists of up to 10^5 enterprises, compressed, outside of every row that is listed.
CREATE TABLE draw_document (
    commitment_id uuid PRIMARY KEY REFERENCES draw_commitment,
    division_path text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    content       bytea NOT NULL
);
ALTER TABLE draw_document ALTER COLUMN content SET STORAGE EXTERNAL;

CREATE TABLE draw_start (
    commitment_id uuid PRIMARY KEY REFERENCES draw_commitment,
    division_path text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    content       bytea NOT NULL,
    head          text NOT NULL CHECK (head ~ '^[0-9a-f]{64}$'),
    drawn_on      date,
    public_value  text,
    seed          text,
    made_at       timestamptz NOT NULL,
    made_by       text NOT NULL,
    CONSTRAINT draw_start_value CHECK ((drawn_on IS NULL) = (seed IS NULL) AND (seed IS NULL) = (public_value IS NULL))
);
ALTER TABLE draw_start ALTER COLUMN content SET STORAGE EXTERNAL;

COMMENT ON TABLE draw_start IS 'What a draw gave, with the secret revealed; without value and seed when it was voided before';

CREATE TABLE draw_record (
    commitment_id uuid NOT NULL REFERENCES draw_start,
    seq           integer NOT NULL CHECK (seq >= 1),
    division_path text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    kind          text NOT NULL CHECK (kind IN ('TARGET_REPLACED', 'OFFICER_REPLACED', 'VOIDED', 'SUCCEEDED')),
    reason        text,
    on_day        date NOT NULL,
    previous      text NOT NULL,
    digest        text NOT NULL,
    content       text NOT NULL,
    made_at       timestamptz NOT NULL,
    made_by       text NOT NULL,
    PRIMARY KEY (commitment_id, seq)
);
CREATE UNIQUE INDEX draw_record_voided_once ON draw_record (commitment_id) WHERE kind = 'VOIDED';

CREATE FUNCTION draw_commitment_follows_a_void() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.attempt > 1 AND NOT EXISTS (
        SELECT FROM draw_commitment c JOIN draw_record r ON r.commitment_id = c.id AND r.kind = 'VOIDED'
        WHERE c.plan_id = NEW.plan_id AND c.attempt = NEW.attempt - 1) THEN
        RAISE EXCEPTION 'attempt % of plan % has not been voided', NEW.attempt - 1, NEW.plan_no
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER draw_commitment_follows_a_void BEFORE INSERT ON draw_commitment
    FOR EACH ROW EXECUTE FUNCTION draw_commitment_follows_a_void();

CREATE FUNCTION draw_record_goes_on() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    last draw_record%ROWTYPE;
BEGIN
    SELECT * INTO last FROM draw_record WHERE commitment_id = NEW.commitment_id ORDER BY seq DESC LIMIT 1;
    IF NEW.seq <> coalesce(last.seq, 0) + 1
        OR NEW.previous IS DISTINCT FROM
            coalesce(last.digest, (SELECT head FROM draw_start WHERE commitment_id = NEW.commitment_id))
        OR coalesce(last.kind, '') = 'SUCCEEDED'
        OR (coalesce(last.kind, '') = 'VOIDED') <> (NEW.kind = 'SUCCEEDED') THEN
        RAISE EXCEPTION 'record % does not follow the last one', NEW.seq USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER draw_record_goes_on BEFORE INSERT ON draw_record
    FOR EACH ROW EXECUTE FUNCTION draw_record_goes_on();

ALTER TABLE draw_commitment ENABLE ROW LEVEL SECURITY;
ALTER TABLE draw_commitment FORCE ROW LEVEL SECURITY;
CREATE POLICY draw_commitment_scope ON draw_commitment
    USING (chassis_in_scope(division_path)) WITH CHECK (chassis_in_scope(division_path));
ALTER TABLE draw_document ENABLE ROW LEVEL SECURITY;
ALTER TABLE draw_document FORCE ROW LEVEL SECURITY;
CREATE POLICY draw_document_scope ON draw_document
    USING (chassis_in_scope(division_path)) WITH CHECK (chassis_in_scope(division_path));
ALTER TABLE draw_start ENABLE ROW LEVEL SECURITY;
ALTER TABLE draw_start FORCE ROW LEVEL SECURITY;
CREATE POLICY draw_start_scope ON draw_start
    USING (chassis_in_scope(division_path)) WITH CHECK (chassis_in_scope(division_path));
ALTER TABLE draw_record ENABLE ROW LEVEL SECURITY;
ALTER TABLE draw_record FORCE ROW LEVEL SECURITY;
CREATE POLICY draw_record_scope ON draw_record
    USING (chassis_in_scope(division_path)) WITH CHECK (chassis_in_scope(division_path));
-- The secret alone is written again when keys are turned over; that it is still the one that was committed, its hash in the
-- document says.
GRANT SELECT, INSERT, UPDATE (secret) ON draw_commitment TO ${app_role};
GRANT SELECT, INSERT ON draw_document, draw_start, draw_record TO ${app_role};
