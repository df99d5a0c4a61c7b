-- Offers of subjects to other agencies and divisions (移送). Both sides keep seeing them, wherever the subject is now.

CREATE TABLE subject_transfer (
    id          uuid CONSTRAINT subject_transfer_pk PRIMARY KEY,
    family      text NOT NULL,
    subject     uuid NOT NULL,
    number      text NOT NULL,
    from_agency text NOT NULL,
    from_path   text COLLATE "C" NOT NULL CHECK (from_path LIKE 'CN/%'),
    from_state  text NOT NULL,
    to_agency   text NOT NULL,
    to_path     text COLLATE "C" NOT NULL CHECK (to_path LIKE 'CN/%'),
    reason      text NOT NULL,
    explanation text,
    due         jsonb,
    due_on      date NOT NULL,
    state       text NOT NULL CHECK (state IN ('PENDING', 'CONFIRMED', 'REFUSED', 'TAKEN_BACK', 'SUPERSEDED')),
    answered_at timestamptz,
    answered_by text,
    remark      text,
    offered_at  timestamptz NOT NULL,
    offered_by  text NOT NULL,
    CONSTRAINT subject_transfer_answered CHECK (
        (state = 'PENDING') = (answered_at IS NULL) AND (state = 'PENDING') = (answered_by IS NULL))
);
COMMENT ON COLUMN subject_transfer.family IS 'Kind of aggregate, as its service declares it';
COMMENT ON COLUMN subject_transfer.subject IS 'Serves every kind of aggregate, so without a foreign key';
COMMENT ON COLUMN subject_transfer.from_agency IS 'Agency in charge when it was offered';
COMMENT ON COLUMN subject_transfer.from_state IS 'In which it was offered, as its service calls it';
COMMENT ON COLUMN subject_transfer.explanation IS 'Encrypted; null once the retention is over';
COMMENT ON COLUMN subject_transfer.due IS 'By when the other side confirms, with its explanation; null of minutes and hours';
COMMENT ON COLUMN subject_transfer.answered_at IS 'When the other side answered, or the offer was ended without an answer';
COMMENT ON COLUMN subject_transfer.remark IS 'Encrypted; null once the retention is over';

-- One open offer of a subject at a time; finds it for the answer.
CREATE UNIQUE INDEX subject_transfer_open ON subject_transfer (subject, family) WHERE state = 'PENDING';
-- Serves the offers that wait for an answer.
CREATE INDEX subject_transfer_offered ON subject_transfer (family, to_path, due_on, id) WHERE state = 'PENDING';
-- Serves the transfers of a subject, and their end.
CREATE INDEX subject_transfer_of_subject ON subject_transfer (subject, id);

ALTER TABLE subject_transfer ENABLE ROW LEVEL SECURITY;
ALTER TABLE subject_transfer FORCE ROW LEVEL SECURITY;
-- The labour bureau of the place that offers sees what other agencies there offer as well.
CREATE POLICY subject_transfer_scope ON subject_transfer
    USING ((chassis_in_scope(from_path) AND (chassis_is_agency(from_agency) OR chassis_is_agency('HRSS')))
           OR (chassis_in_scope(to_path) AND chassis_is_agency(to_agency)))
    WITH CHECK ((chassis_in_scope(from_path) AND (chassis_is_agency(from_agency) OR chassis_is_agency('HRSS')))
           OR (chassis_in_scope(to_path) AND chassis_is_agency(to_agency)));
GRANT SELECT, INSERT, UPDATE ON subject_transfer TO ${app_role};
