-- What mediation and inspection report of cases that may have grown out of leads.

CREATE TABLE related_case (
    id            uuid PRIMARY KEY,
    kind          text NOT NULL,
    ref_no        text NOT NULL,
    complaint_id  uuid,
    uscc          text,
    status        text NOT NULL,
    happened_on   date NOT NULL,
    due_on        date,
    amount        numeric(14, 2),
    division_path text COLLATE "C" NOT NULL,
    CONSTRAINT related_case_once UNIQUE (kind, ref_no)
);

COMMENT ON COLUMN related_case.complaint_id IS 'Null until an event names the complaint or its lead';

-- Serve GET /leads/{id}/related-cases.
CREATE INDEX related_case_by_complaint ON related_case (complaint_id, id) WHERE complaint_id IS NOT NULL;
CREATE INDEX related_case_by_employer ON related_case (uscc, happened_on) WHERE complaint_id IS NULL;

ALTER TABLE related_case ENABLE ROW LEVEL SECURITY;
ALTER TABLE related_case FORCE ROW LEVEL SECURITY;
-- A case may be filed elsewhere; whoever sees the lead sees what became of it.
CREATE POLICY related_case_scope ON related_case
    USING (chassis_in_scope(division_path)
           OR EXISTS (SELECT FROM arrears_lead l WHERE l.complaint_id = related_case.complaint_id))
    WITH CHECK (chassis_in_scope(division_path));
GRANT SELECT, INSERT, UPDATE ON related_case TO ${app_role};
