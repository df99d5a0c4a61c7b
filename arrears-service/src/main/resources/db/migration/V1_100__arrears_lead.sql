-- Wage-arrears leads (欠薪线索). No person in this schema: reporter and workers are references into the schema pii.

CREATE TABLE arrears_lead (
    id                 uuid PRIMARY KEY,
    lead_no            text NOT NULL UNIQUE,
    complaint_id       uuid NOT NULL,
    lead_type          text NOT NULL CHECK (lead_type IN ('COMPLAINT', 'REPORT')),
    channel            text NOT NULL,
    external_no        text,
    received_at        timestamptz NOT NULL,
    uscc               text,
    employer_name      text,
    platform_uscc      text,
    employment_relation text NOT NULL CHECK (employment_relation IN ('ESTABLISHED', 'INCOMPLETE', 'CIVIL', 'UNKNOWN')),
    occupation         text,
    industry           text,
    division_code      text NOT NULL,
    division_path      text COLLATE "C" NOT NULL,
    claim_worker_count integer NOT NULL CHECK (claim_worker_count >= 1),
    claim_total_amount numeric(14, 2) NOT NULL CHECK (claim_total_amount >= 0),
    migrant_wage       boolean NOT NULL,
    premature_claim    boolean NOT NULL,
    state              text NOT NULL,
    outcome            text,
    handler_id         text,
    handler_agency_id  text,
    deadlines          jsonb NOT NULL,
    accept_due_on      date NOT NULL,
    connect_due_on     date NOT NULL,
    feedback_due_on    date NOT NULL,
    accepted_at        timestamptz,
    connected_at       timestamptz,
    feedback_at        timestamptz,
    paid_amount        numeric(14, 2) NOT NULL DEFAULT 0 CHECK (paid_amount BETWEEN 0 AND claim_total_amount),
    paid_worker_count  integer NOT NULL DEFAULT 0 CHECK (paid_worker_count BETWEEN 0 AND claim_worker_count),
    paid_on            date,
    closed_on          date,
    merged_into        uuid REFERENCES arrears_lead,
    reporter_ref       uuid,
    person_key         text,
    created_at         timestamptz NOT NULL,
    created_by         text NOT NULL,
    updated_at         timestamptz NOT NULL,
    updated_by         text NOT NULL,
    version            bigint NOT NULL DEFAULT 0,
    CONSTRAINT arrears_lead_employer CHECK (uscc IS NOT NULL OR employer_name IS NOT NULL),
    CONSTRAINT arrears_lead_handler CHECK ((handler_id IS NULL) = (handler_agency_id IS NULL)),
    CONSTRAINT arrears_lead_accepted CHECK (state IN ('RECEIVED', 'REJECTED', 'TRANSFERRED', 'WITHDRAWN', 'RESOLVED',
                                                      'CLOSED', 'DUPLICATE_MERGED') OR handler_id IS NOT NULL)
) WITH (fillfactor = 85);

COMMENT ON COLUMN arrears_lead.complaint_id IS 'Shared by the lead and every case that grows out of it (诉求标识)';
COMMENT ON COLUMN arrears_lead.deadlines IS 'The three clocks with their explanation, day by day';
COMMENT ON COLUMN arrears_lead.person_key IS 'Blind index of the login that reported it; a worker sees own leads by it';

-- One lead for one ticket of a channel, however often it is handed in.
CREATE UNIQUE INDEX arrears_lead_by_ticket ON arrears_lead (channel, external_no) WHERE external_no IS NOT NULL;
-- Serves GET /leads of a bureau in its default order.
CREATE INDEX arrears_lead_by_division ON arrears_lead (division_path, id);
-- Serves GET /leads?state= of a bureau.
CREATE INDEX arrears_lead_by_state ON arrears_lead (state, division_path, id);
-- Serves GET /leads?uscc= and the search for leads of the same employer.
CREATE INDEX arrears_lead_by_employer ON arrears_lead (uscc, received_at, id) WHERE uscc IS NOT NULL;
-- Serves GET /leads?handler= : what an officer has on the desk.
CREATE INDEX arrears_lead_by_handler ON arrears_lead (handler_id, id) WHERE handler_id IS NOT NULL;
-- Serves the list of a worker's own leads.
CREATE INDEX arrears_lead_by_person ON arrears_lead (person_key, id) WHERE person_key IS NOT NULL;

ALTER TABLE arrears_lead ENABLE ROW LEVEL SECURITY;
ALTER TABLE arrears_lead FORCE ROW LEVEL SECURITY;
CREATE POLICY arrears_lead_scope ON arrears_lead
    USING (chassis_in_scope(division_path) OR chassis_is_person(person_key))
    WITH CHECK (chassis_in_scope(division_path) OR chassis_is_person(person_key));
GRANT SELECT, INSERT, UPDATE ON arrears_lead TO ${app_role};
