-- The file of a lead: contacts, answers and written records. Free text is encrypted by the service. A row is visible to
-- whoever sees the lead, so that the file goes with it to another division.

CREATE TABLE lead_contact (
    id           uuid PRIMARY KEY,
    lead_id      uuid NOT NULL REFERENCES arrears_lead,
    contacted_at timestamptz NOT NULL,
    with_party   text NOT NULL CHECK (with_party IN ('REPORTER', 'ENTERPRISE', 'AGENCY')),
    method       text NOT NULL CHECK (method IN ('PHONE', 'VISIT', 'ONLINE')),
    summary      text NOT NULL,
    recorded_at  timestamptz NOT NULL,
    recorded_by  text NOT NULL,
    CONSTRAINT lead_contact_not_ahead CHECK (contacted_at <= recorded_at)
);
-- Serves GET /leads/{id}/contacts.
CREATE INDEX lead_contact_by_lead ON lead_contact (lead_id, id);

CREATE TABLE lead_feedback (
    id           uuid PRIMARY KEY,
    lead_id      uuid NOT NULL REFERENCES arrears_lead,
    feedback_at  timestamptz NOT NULL,
    stage        text NOT NULL CHECK (stage IN ('PROGRESS', 'RESULT')),
    content      text NOT NULL,
    sent_to      text NOT NULL,
    channel_back text NOT NULL,
    recorded_at  timestamptz NOT NULL,
    recorded_by  text NOT NULL
);
COMMENT ON COLUMN lead_feedback.sent_to IS 'Masked';
-- Serves GET /leads/{id}/feedbacks.
CREATE INDEX lead_feedback_by_lead ON lead_feedback (lead_id, id);

CREATE TABLE lead_record (
    id          uuid PRIMARY KEY,
    lead_id     uuid NOT NULL REFERENCES arrears_lead,
    kind        text NOT NULL,
    code        text,
    text        text NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL
);
-- Serves GET /leads/{id}/records.
CREATE INDEX lead_record_by_lead ON lead_record (lead_id, id);

DO $$
DECLARE
    child text;
BEGIN
    FOREACH child IN ARRAY ARRAY['lead_contact', 'lead_feedback', 'lead_record'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', child);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', child);
        -- The subquery runs under the policy of the lead itself.
        EXECUTE format('CREATE POLICY %I ON %I USING (EXISTS (SELECT FROM arrears_lead l WHERE l.id = lead_id))'
                       ' WITH CHECK (EXISTS (SELECT FROM arrears_lead l WHERE l.id = lead_id))', child || '_scope', child);
        EXECUTE format('GRANT SELECT, INSERT ON %I TO ${app_role}', child);
    END LOOP;
END $$;
