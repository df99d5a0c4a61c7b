-- The money of leads: payments, promises with instalments, advances of the emergency fund. Visible with the lead.

CREATE TABLE lead_payment (
    id           uuid PRIMARY KEY,
    lead_id      uuid NOT NULL REFERENCES arrears_lead,
    amount       numeric(14, 2) NOT NULL CHECK (amount > 0),
    worker_count integer NOT NULL CHECK (worker_count >= 0),
    paid_on      date NOT NULL,
    payer        text NOT NULL CHECK (payer IN ('EMPLOYER', 'PLATFORM', 'SECURITY_DEPOSIT', 'COURT')),
    recorded_at  timestamptz NOT NULL,
    recorded_by  text NOT NULL
);
-- Serves GET /leads/{id}/payments.
CREATE INDEX lead_payment_by_lead ON lead_payment (lead_id, id);

CREATE TABLE payment_commitment (
    id          uuid PRIMARY KEY,
    lead_id     uuid NOT NULL REFERENCES arrears_lead,
    promised_on date NOT NULL,
    state       text NOT NULL CHECK (state IN ('PENDING', 'KEPT', 'BROKEN')),
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL
);
-- Serves GET /leads/{id}/settlement and the check whether a promise stands.
CREATE INDEX payment_commitment_by_lead ON payment_commitment (lead_id, id);
-- One open promise of a lead at a time.
CREATE UNIQUE INDEX payment_commitment_open ON payment_commitment (lead_id) WHERE state = 'PENDING';

CREATE TABLE payment_installment (
    id            uuid PRIMARY KEY,
    lead_id       uuid NOT NULL REFERENCES arrears_lead,
    commitment_id uuid NOT NULL REFERENCES payment_commitment,
    due_on        date NOT NULL,
    amount        numeric(14, 2) NOT NULL CHECK (amount > 0),
    paid          numeric(14, 2) NOT NULL CHECK (paid BETWEEN 0 AND amount),
    state         text NOT NULL CHECK (state IN ('PENDING', 'KEPT', 'BROKEN')),
    recorded_at   timestamptz NOT NULL,
    recorded_by   text NOT NULL,
    -- Finds the instalments of a promise in the order of their days.
    CONSTRAINT payment_installment_of_day UNIQUE (commitment_id, due_on)
);
-- Serves the foreign key.
CREATE INDEX payment_installment_by_lead ON payment_installment (lead_id);

CREATE TABLE emergency_advance (
    id           uuid PRIMARY KEY,
    lead_id      uuid NOT NULL REFERENCES arrears_lead,
    amount       numeric(14, 2) NOT NULL CHECK (amount > 0),
    worker_count integer NOT NULL CHECK (worker_count >= 1),
    advanced_on  date NOT NULL,
    recovered    numeric(14, 2) NOT NULL CHECK (recovered BETWEEN 0 AND amount),
    recorded_at  timestamptz NOT NULL,
    recorded_by  text NOT NULL
);
-- Serves GET /leads/{id}/settlement.
CREATE INDEX emergency_advance_by_lead ON emergency_advance (lead_id, id);

DO $$
DECLARE
    child text;
BEGIN
    FOREACH child IN ARRAY ARRAY['lead_payment', 'payment_commitment', 'payment_installment', 'emergency_advance'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', child);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', child);
        EXECUTE format('CREATE POLICY %I ON %I USING (EXISTS (SELECT FROM arrears_lead l WHERE l.id = lead_id))'
                       ' WITH CHECK (EXISTS (SELECT FROM arrears_lead l WHERE l.id = lead_id))', child || '_scope', child);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO ${app_role}', child);
    END LOOP;
END $$;
