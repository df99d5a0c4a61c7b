-- A masked form is most of the value: ten of eighteen signs of an id, seven of eleven of a telephone. It is made when it is
-- shown, from what is encrypted.

SELECT set_config('app.scope', 'CN/', true), set_config('app.agency', '*', true);

ALTER TABLE pii.person
    DROP CONSTRAINT person_erased,
    DROP COLUMN name_masked,
    DROP COLUMN id_no_masked,
    DROP COLUMN phone_masked,
    ADD CONSTRAINT person_erased CHECK (
        CASE WHEN erased_at IS NULL THEN row_key IS NOT NULL AND name IS NOT NULL
             ELSE coalesce(row_key, name, id_no, id_index, phone, phone_index, address, bank_account, person_key) IS NULL
        END);

UPDATE lead_feedback SET sent_to = 'PHONE' WHERE sent_to LIKE '%*%';
COMMENT ON COLUMN lead_feedback.sent_to IS
    'Number of the ticket, PHONE or RECEIPT; never a number of a telephone; null once the retention is over';
