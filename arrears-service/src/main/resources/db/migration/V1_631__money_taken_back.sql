-- What was recorded by mistake is taken back by a row of its own, with reason; nothing is overwritten or deleted.

ALTER TABLE lead_payment
    ADD COLUMN kind text NOT NULL DEFAULT 'PAYMENT' CHECK (kind IN ('PAYMENT', 'REVERSAL')),
    ADD COLUMN reverses uuid,
    ADD COLUMN reverses_kind text GENERATED ALWAYS AS (CASE WHEN reverses IS NOT NULL THEN 'PAYMENT' END) STORED,
    ADD COLUMN reversal_reason text
        CHECK (reversal_reason IN ('WRONG_AMOUNT', 'WRONG_LEAD', 'NOT_RECEIVED', 'ENTERED_TWICE', 'OTHER')),
    ADD CONSTRAINT lead_payment_reversal
        CHECK ((kind = 'REVERSAL') = (reverses IS NOT NULL) AND (reverses IS NULL) = (reversal_reason IS NULL)),
    ADD CONSTRAINT lead_payment_as_entered UNIQUE (id, kind, lead_id, amount, worker_count),
    -- Takes back a payment and no reversal, of the same lead and all of it.
    ADD CONSTRAINT lead_payment_reverses FOREIGN KEY (reverses, reverses_kind, lead_id, amount, worker_count)
        REFERENCES lead_payment (id, kind, lead_id, amount, worker_count);
-- A payment is taken back once; finds the reversals of a page of payments.
CREATE UNIQUE INDEX lead_payment_reversed ON lead_payment (reverses) WHERE reverses IS NOT NULL;
REVOKE UPDATE ON lead_payment FROM ${app_role};

COMMENT ON COLUMN lead_payment.reverses IS 'Payment that was recorded by mistake; counts as not paid from this row on';

DO $$
DECLARE
    bound text;
BEGIN
    FOR bound IN SELECT conname FROM pg_constraint
                 WHERE conrelid IN ('payment_commitment'::regclass, 'payment_installment'::regclass) AND contype = 'c'
                   AND pg_get_constraintdef(oid) LIKE '%BROKEN%' LOOP
        EXECUTE format('ALTER TABLE payment_commitment DROP CONSTRAINT IF EXISTS %I', bound);
        EXECUTE format('ALTER TABLE payment_installment DROP CONSTRAINT IF EXISTS %I', bound);
    END LOOP;
END $$;
ALTER TABLE payment_commitment
    ADD CONSTRAINT payment_commitment_state CHECK (state IN ('PENDING', 'KEPT', 'BROKEN', 'VOIDED'));
ALTER TABLE payment_installment
    ADD CONSTRAINT payment_installment_state CHECK (state IN ('PENDING', 'KEPT', 'BROKEN', 'VOIDED')),
    ADD CONSTRAINT payment_installment_voided CHECK (state <> 'VOIDED' OR paid = 0);

-- A promise that a payment kept is open again when the payment is taken back, whatever was promised since; that no second one
-- is made while one is open is held under the lock of the lead.
DROP INDEX payment_commitment_open;
-- Serves the check whether a promise stands.
CREATE INDEX payment_commitment_open ON payment_commitment (lead_id) WHERE state = 'PENDING';

ALTER TABLE emergency_advance
    ADD COLUMN voided boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT emergency_advance_voided CHECK (NOT voided OR recovered = 0);
COMMENT ON COLUMN emergency_advance.voided IS 'Recorded by mistake: the fund never paid it';
