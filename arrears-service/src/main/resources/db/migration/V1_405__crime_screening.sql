-- Crime screenings with the facts and thresholds that they rested on. Visible with the lead.

CREATE TABLE crime_screening (
    id                     uuid PRIMARY KEY,
    lead_id                uuid NOT NULL REFERENCES arrears_lead,
    distinct_workers       integer NOT NULL CHECK (distinct_workers >= 1),
    months                 integer NOT NULL CHECK (months >= 0),
    single_amount          numeric(14, 2) NOT NULL CHECK (single_amount >= 0),
    amount                 numeric(14, 2) NOT NULL CHECK (amount > 0),
    local_threshold_single numeric(14, 2) CHECK (local_threshold_single BETWEEN 5000 AND 20000),
    local_threshold_group  numeric(14, 2) CHECK (local_threshold_group BETWEEN 30000 AND 100000),
    order_served_on        date,
    order_deadline         date,
    absconded              boolean NOT NULL,
    evidence_destroyed     boolean NOT NULL,
    result                 text NOT NULL CHECK (result IN ('NOT_MET', 'MET', 'NEEDS_REVIEW')),
    basis                  text CHECK (basis IN ('SINGLE', 'GROUP')),
    decision               text CHECK (decision IN ('TRANSFER', 'NO_TRANSFER')),
    decided_at             timestamptz,
    decided_by             text,
    recorded_at            timestamptz NOT NULL,
    recorded_by            text NOT NULL,
    CONSTRAINT crime_screening_basis CHECK ((result = 'NOT_MET') = (basis IS NULL)),
    CONSTRAINT crime_screening_decided CHECK ((decision IS NULL) = (decided_by IS NULL))
);
-- Serves GET /leads/{id}/crime-screenings.
CREATE INDEX crime_screening_by_lead ON crime_screening (lead_id, id);

DO $$
DECLARE
    child text;
BEGIN
    FOREACH child IN ARRAY ARRAY['crime_screening'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', child);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', child);
        EXECUTE format('CREATE POLICY %I ON %I USING (EXISTS (SELECT FROM arrears_lead l WHERE l.id = lead_id))'
                       ' WITH CHECK (EXISTS (SELECT FROM arrears_lead l WHERE l.id = lead_id))', child || '_scope', child);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO ${app_role}', child);
    END LOOP;
END $$;
