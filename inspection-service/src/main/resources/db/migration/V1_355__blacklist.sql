-- The blacklist of employers that owe migrant workers their wages (人社部令第45号). What the regulation forbids cannot be
-- stored, whoever writes it: nobody without migrant workers (P22), nobody without a notice before.

CREATE TABLE blacklist_entry (
    id                  uuid CONSTRAINT blacklist_entry_pk PRIMARY KEY,
    uscc                text NOT NULL,
    division_path       text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    agency_id           text NOT NULL,
    case_id             uuid NOT NULL CONSTRAINT blacklist_entry_case UNIQUE,
    case_no             text NOT NULL,
    complaint_id        uuid,
    lead_no             text,
    workers             integer NOT NULL CHECK (workers > 0),
    unpaid              numeric(14,2) NOT NULL CHECK (unpaid > 0),
    rural_workers       boolean NOT NULL CONSTRAINT blacklist_entry_rural CHECK (rural_workers),
    order_due_on        date NOT NULL,
    list_trigger        text NOT NULL CHECK (list_trigger IN ('AMOUNT', 'AMOUNT_TO_REVIEW', 'MASS_INCIDENT')),
    state               text NOT NULL CHECK (state IN ('CANDIDATE', 'PRE_NOTICE', 'OBJECTION_FILED', 'LISTED', 'NOT_LISTED',
                                                       'REMOVED_EARLY', 'EXPIRED', 'REVOKED')),
    subject_name        text,
    explanation         text,
    pre_notice_on       date,
    objection_due_on    date,
    objected_on         date,
    verified_on         date,
    findings            text,
    decided_on          date,
    decision_reason     text,
    expires_on          date,
    listed_persons      text[],
    paid_on             date,
    promised_on         date,
    new_arrears_on      date,
    removal_asked_on    date,
    removed_on          date,
    removal_explanation text,
    unpublished_on      date,
    created_at          timestamptz NOT NULL,
    created_by          text NOT NULL,
    updated_at          timestamptz NOT NULL,
    updated_by          text NOT NULL,
    version             bigint NOT NULL DEFAULT 0,
    -- Told before, with what and why.
    CONSTRAINT blacklist_entry_notice CHECK (
        state IN ('CANDIDATE', 'NOT_LISTED') OR num_nonnulls(pre_notice_on, subject_name, explanation) = 3),
    -- Nobody is listed before the time to object is over, or the objection was verified (§6).
    CONSTRAINT blacklist_entry_heard CHECK (
        state NOT IN ('LISTED', 'REMOVED_EARLY', 'EXPIRED', 'REVOKED')
        OR (objection_due_on IS NOT NULL AND decided_on > pre_notice_on
            AND CASE WHEN objected_on IS NULL THEN decided_on > objection_due_on ELSE verified_on <= decided_on END)),
    CONSTRAINT blacklist_entry_decided CHECK (
        (state IN ('CANDIDATE', 'PRE_NOTICE', 'OBJECTION_FILED')) = (num_nonnulls(decided_on, decision_reason) = 0)),
    CONSTRAINT blacklist_entry_term CHECK (
        (state IN ('LISTED', 'REMOVED_EARLY', 'EXPIRED', 'REVOKED')) = (expires_on IS NOT NULL)),
    CONSTRAINT blacklist_entry_removed CHECK (
        (state IN ('REMOVED_EARLY', 'EXPIRED', 'REVOKED')) = (removed_on IS NOT NULL)),
    CONSTRAINT blacklist_entry_early CHECK (
        state <> 'REMOVED_EARLY' OR (paid_on IS NOT NULL AND promised_on IS NOT NULL)),
    -- Who was named with the enterprise is named while it is listed and no longer.
    CONSTRAINT blacklist_entry_persons CHECK ((state = 'LISTED') = (listed_persons IS NOT NULL))
) WITH (fillfactor = 85);

COMMENT ON COLUMN blacklist_entry.listed_persons IS
    'Names that are public by 人社部令第45号 while the enterprise is listed; everything else of people is in the vault';

-- Serves GET /blacklist-entries.
CREATE INDEX blacklist_entry_by_division ON blacklist_entry (division_path, id);
CREATE INDEX blacklist_entry_by_state ON blacklist_entry (state, division_path, id);
-- Serves the entries of an enterprise, and whether it is listed.
CREATE INDEX blacklist_entry_by_uscc ON blacklist_entry (uscc, state);
-- Serves the public list.
CREATE INDEX blacklist_entry_public ON blacklist_entry (decided_on DESC, id) WHERE state = 'LISTED';

-- One step after the other: nobody writes a listed enterprise without the steps before.
CREATE FUNCTION blacklist_entry_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'CANDIDATE' THEN
            RAISE EXCEPTION 'An entry of the blacklist begins as CANDIDATE' USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
    END IF;
    IF (NEW.uscc, NEW.case_id, NEW.order_due_on) IS DISTINCT FROM (OLD.uscc, OLD.case_id, OLD.order_due_on)
       OR (OLD.pre_notice_on IS NOT NULL AND NEW.pre_notice_on IS DISTINCT FROM OLD.pre_notice_on) THEN
        RAISE EXCEPTION 'Whom an entry is about, and when it was told, stays' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (
        ('CANDIDATE', 'PRE_NOTICE'), ('CANDIDATE', 'NOT_LISTED'),
        ('PRE_NOTICE', 'OBJECTION_FILED'), ('PRE_NOTICE', 'LISTED'), ('PRE_NOTICE', 'NOT_LISTED'),
        ('OBJECTION_FILED', 'LISTED'), ('OBJECTION_FILED', 'NOT_LISTED'),
        ('LISTED', 'REMOVED_EARLY'), ('LISTED', 'EXPIRED'), ('LISTED', 'REVOKED')) THEN
        RAISE EXCEPTION 'An entry of the blacklist does not go from % to %', OLD.state, NEW.state
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER blacklist_entry_step BEFORE INSERT OR UPDATE ON blacklist_entry
    FOR EACH ROW EXECUTE FUNCTION blacklist_entry_step();

ALTER TABLE blacklist_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE blacklist_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY blacklist_entry_scope ON blacklist_entry
    USING (chassis_in_scope(division_path) OR chassis_is_party(uscc))
    WITH CHECK (chassis_in_scope(division_path));
GRANT SELECT, INSERT, UPDATE ON blacklist_entry TO ${app_role};
