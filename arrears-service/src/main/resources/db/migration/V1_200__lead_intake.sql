-- What a lead says of what is owed, and what the lists of leads are found by.

ALTER TABLE arrears_lead
    ADD COLUMN uscc_check_overridden boolean NOT NULL DEFAULT false,
    ADD COLUMN deposit_refund boolean NOT NULL DEFAULT false,
    -- The next of the three days that somebody still has to keep; null when nobody has.
    ADD COLUMN next_due_on date GENERATED ALWAYS AS (
        CASE WHEN state NOT IN ('CLOSED', 'REJECTED', 'WITHDRAWN') THEN
            LEAST(CASE WHEN accepted_at IS NULL THEN accept_due_on END,
                  CASE WHEN connected_at IS NULL THEN connect_due_on END,
                  CASE WHEN feedback_at IS NULL THEN feedback_due_on END)
        END) STORED,
    ADD CONSTRAINT arrears_lead_deposit CHECK (NOT (deposit_refund AND migrant_wage));

COMMENT ON COLUMN arrears_lead.deposit_refund IS 'Nothing but deposits is claimed (保证金): for the inspection, not in K-04';

-- Unique, so that the rows of a lead can carry its path and follow it to another division.
DROP INDEX arrears_lead_by_division;
-- Serves GET /leads of a bureau in its default order, and the keys of the rows of a lead.
CREATE UNIQUE INDEX arrears_lead_by_division ON arrears_lead (division_path, id);
-- Serves GET /leads?channel=.
CREATE INDEX arrears_lead_by_channel ON arrears_lead (channel, division_path, id);
-- Serves GET /leads?dueBefore= : what somebody has to keep next.
CREATE INDEX arrears_lead_by_due ON arrears_lead (next_due_on, id) WHERE next_due_on IS NOT NULL;
-- Serves the milestones of leads that were merged into one.
CREATE INDEX arrears_lead_merged ON arrears_lead (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE lead_claim (
    id             uuid PRIMARY KEY,
    lead_id        uuid NOT NULL,
    division_path  text COLLATE "C" NOT NULL,
    line           integer NOT NULL CHECK (line >= 1),
    worker_ref     uuid,
    amount         numeric(14, 2) NOT NULL CHECK (amount > 0),
    period_start   date NOT NULL,
    period_end     date NOT NULL,
    pay_item       text NOT NULL,
    agreed_pay_day date,
    pay_due_on     date,
    arrears_from   date,
    premature      boolean NOT NULL,
    UNIQUE (lead_id, line),
    FOREIGN KEY (lead_id, division_path) REFERENCES arrears_lead (id, division_path) ON UPDATE CASCADE,
    CONSTRAINT lead_claim_period CHECK (period_start <= period_end),
    CONSTRAINT lead_claim_pay_day CHECK ((agreed_pay_day IS NULL) = (pay_due_on IS NULL)
        AND (agreed_pay_day IS NULL) = (arrears_from IS NULL)),
    CONSTRAINT lead_claim_advanced CHECK (pay_due_on <= agreed_pay_day AND arrears_from > pay_due_on)
);

COMMENT ON TABLE lead_claim IS 'What a lead claims, line by line (欠薪明细); workers are references into the schema pii';
COMMENT ON COLUMN lead_claim.pay_due_on IS 'Agreed pay day, advanced to the last working day before it (保障农民工工资支付条例 §14)';

ALTER TABLE lead_claim ENABLE ROW LEVEL SECURITY;
ALTER TABLE lead_claim FORCE ROW LEVEL SECURITY;
CREATE POLICY lead_claim_scope ON lead_claim
    USING (chassis_in_scope(division_path)
           OR EXISTS (SELECT FROM arrears_lead l WHERE l.id = lead_id AND chassis_is_person(l.person_key)))
    WITH CHECK (chassis_in_scope(division_path)
           OR EXISTS (SELECT FROM arrears_lead l WHERE l.id = lead_id AND chassis_is_person(l.person_key)));
GRANT SELECT, INSERT ON lead_claim TO ${app_role};

-- Why a bureau admitted a code whose check character fails; free text, encrypted.
CREATE TABLE lead_uscc_override (
    lead_id       uuid PRIMARY KEY,
    division_path text COLLATE "C" NOT NULL,
    uscc          text NOT NULL,
    reason        text NOT NULL CHECK (reason LIKE '%:%'),
    admitted_by   text NOT NULL,
    admitted_at   timestamptz NOT NULL,
    FOREIGN KEY (lead_id, division_path) REFERENCES arrears_lead (id, division_path) ON UPDATE CASCADE
);
ALTER TABLE lead_uscc_override ENABLE ROW LEVEL SECURITY;
ALTER TABLE lead_uscc_override FORCE ROW LEVEL SECURITY;
CREATE POLICY lead_uscc_override_scope ON lead_uscc_override
    USING (chassis_in_scope(division_path)) WITH CHECK (chassis_in_scope(division_path));
GRANT SELECT, INSERT ON lead_uscc_override TO ${app_role};
