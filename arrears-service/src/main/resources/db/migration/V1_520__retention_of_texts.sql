-- With the retention of a lead (个人信息保护法 §§19, 47) its texts go; dates, codes, amounts and hashes stay.

ALTER TABLE lead_contact ALTER COLUMN summary DROP NOT NULL;
ALTER TABLE lead_feedback ALTER COLUMN content DROP NOT NULL, ALTER COLUMN sent_to DROP NOT NULL;
ALTER TABLE lead_record ALTER COLUMN text DROP NOT NULL;
ALTER TABLE lead_transfer ALTER COLUMN explanation DROP NOT NULL;
ALTER TABLE lead_attachment ALTER COLUMN name DROP NOT NULL;
ALTER TABLE lead_uscc_override ALTER COLUMN reason DROP NOT NULL;

COMMENT ON COLUMN lead_contact.summary IS 'Encrypted; null once the retention is over';
COMMENT ON COLUMN lead_feedback.content IS 'Encrypted; null once the retention is over';
COMMENT ON COLUMN lead_feedback.sent_to IS 'Masked; null once the retention is over';
COMMENT ON COLUMN lead_record.text IS 'Encrypted; null once the retention is over';
COMMENT ON COLUMN lead_transfer.explanation IS 'Encrypted; null once the retention is over';
COMMENT ON COLUMN lead_attachment.name IS 'Name of the file; may name somebody, encrypted; null once the retention is over';
COMMENT ON COLUMN lead_uscc_override.reason IS 'Encrypted; null once the retention is over';

GRANT UPDATE (summary) ON lead_contact TO ${app_role};
GRANT UPDATE (content, sent_to) ON lead_feedback TO ${app_role};
GRANT UPDATE (text) ON lead_record TO ${app_role};
GRANT UPDATE (name) ON lead_attachment TO ${app_role};
GRANT DELETE ON lead_attachment_content TO ${app_role};
-- Serves the erasure with the lead.
CREATE INDEX lead_transfer_by_lead ON lead_transfer (lead_id);
