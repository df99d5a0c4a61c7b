-- Offers of leads to other agencies and divisions. Both sides keep seeing them, wherever the lead is now.

CREATE TABLE lead_transfer (
    id             uuid PRIMARY KEY,
    lead_id        uuid NOT NULL REFERENCES arrears_lead,
    lead_no        text NOT NULL,
    from_path      text COLLATE "C" NOT NULL,
    from_state     text NOT NULL,
    to_agency_id   text NOT NULL,
    to_path        text COLLATE "C" NOT NULL,
    reason         text NOT NULL,
    explanation    text NOT NULL,
    confirm_due    jsonb NOT NULL,
    confirm_due_on date NOT NULL,
    state          text NOT NULL CHECK (state IN ('PENDING', 'CONFIRMED', 'REFUSED')),
    answered_at    timestamptz,
    answered_by    text,
    remark         text,
    recorded_at    timestamptz NOT NULL,
    recorded_by    text NOT NULL,
    CONSTRAINT lead_transfer_answered CHECK ((state = 'PENDING') = (answered_at IS NULL))
);

COMMENT ON COLUMN lead_transfer.confirm_due IS 'By when the other side confirms, with its explanation';

-- One open offer of a lead at a time; finds it for the answer.
CREATE UNIQUE INDEX lead_transfer_open ON lead_transfer (lead_id) WHERE state = 'PENDING';
-- Serves GET /transfers.
CREATE INDEX lead_transfer_offered ON lead_transfer (to_path, confirm_due_on, id) WHERE state = 'PENDING';

ALTER TABLE lead_transfer ENABLE ROW LEVEL SECURITY;
ALTER TABLE lead_transfer FORCE ROW LEVEL SECURITY;
CREATE POLICY lead_transfer_scope ON lead_transfer
    USING (chassis_in_scope(from_path) OR chassis_in_scope(to_path))
    WITH CHECK (chassis_in_scope(from_path) OR chassis_in_scope(to_path));
GRANT SELECT, INSERT, UPDATE ON lead_transfer TO ${app_role};

-- An agency that has taken a lead over for good keeps seeing it.
ALTER TABLE arrears_lead
    DROP CONSTRAINT arrears_lead_offered,
    ADD CONSTRAINT arrears_lead_offered CHECK (transfer_path IS NULL OR state IN ('TRANSFERRED', 'CLOSED'));
