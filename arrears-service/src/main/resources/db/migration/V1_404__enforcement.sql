-- Money that a court enforces after a lead was closed. Visible with the lead.

CREATE TABLE lead_enforcement (
    id            uuid PRIMARY KEY,
    lead_id       uuid NOT NULL REFERENCES arrears_lead,
    court_case_no text NOT NULL,
    applied_on    date NOT NULL,
    next_check_on date NOT NULL,
    state         text NOT NULL CHECK (state IN ('OPEN', 'PAID', 'TERMINATED')),
    recorded_at   timestamptz NOT NULL,
    recorded_by   text NOT NULL
);
-- Serves GET /leads/{id}/enforcement.
CREATE INDEX lead_enforcement_by_lead ON lead_enforcement (lead_id, id);
-- One open enforcement of a lead at a time.
CREATE UNIQUE INDEX lead_enforcement_open ON lead_enforcement (lead_id) WHERE state = 'OPEN';

DO $$
DECLARE
    child text;
BEGIN
    FOREACH child IN ARRAY ARRAY['lead_enforcement'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', child);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', child);
        EXECUTE format('CREATE POLICY %I ON %I USING (EXISTS (SELECT FROM arrears_lead l WHERE l.id = lead_id))'
                       ' WITH CHECK (EXISTS (SELECT FROM arrears_lead l WHERE l.id = lead_id))', child || '_scope', child);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO ${app_role}', child);
    END LOOP;
END $$;
