-- Whether an answer can reach whoever reported a lead: K-07 holds nobody to a feedback that nobody could get.

SELECT set_config('app.scope', 'CN/', true);

ALTER TABLE arrears_lead ADD COLUMN answerable boolean NOT NULL DEFAULT true;

UPDATE arrears_lead l
SET answerable = false
WHERE person_key IS NULL
  AND (external_no IS NULL
       OR channel IN ('INSPECTION_FOUND', 'REPORT_ANALYSIS', 'SELF_SCREENING', 'PUBLIC_OPINION'))
  AND NOT EXISTS (SELECT FROM lead_receipt r WHERE r.lead_id = l.id)
  AND NOT EXISTS (SELECT FROM pii.person p WHERE p.id = l.reporter_ref AND p.phone_index IS NOT NULL);

ALTER TABLE arrears_lead ALTER COLUMN answerable DROP DEFAULT;

COMMENT ON COLUMN arrears_lead.answerable IS 'By login, receipt code, telephone or the ticket of the channel';
