-- More may be confirmed than was claimed, and all of it is paid: what a group was paid has no bound in what it claims.

DO $$
DECLARE
    bound text;
BEGIN
    FOR bound IN SELECT conname FROM pg_constraint
                 WHERE conrelid = 'lead_group'::regclass AND contype = 'c'
                   AND pg_get_constraintdef(oid) LIKE '%paid_amount%' LOOP
        EXECUTE format('ALTER TABLE lead_group DROP CONSTRAINT %I', bound);
    END LOOP;
END $$;
ALTER TABLE lead_group ADD CONSTRAINT lead_group_paid CHECK (paid_amount >= 0);

COMMENT ON COLUMN lead_group.amount IS 'Claimed by its leads, in yuan';
COMMENT ON COLUMN lead_group.paid_amount IS 'Paid to its leads, in yuan; more than was claimed where more was confirmed';
