-- What enterprises are told of leads (告知单位): numbers of their own, because number and id of a lead say when somebody
-- came to the bureau. Nothing in a row leads to the reporter for whoever can only read this table.

CREATE TABLE enterprise_copy (
    id                 uuid PRIMARY KEY,
    copy_no            text NOT NULL UNIQUE,
    lead_id            uuid NOT NULL REFERENCES arrears_lead,
    division_path      text COLLATE "C" NOT NULL,
    uscc               text NOT NULL,
    agency_id          text,
    claim_worker_count integer NOT NULL CHECK (claim_worker_count >= 1),
    claim_total_amount numeric(14, 2) NOT NULL CHECK (claim_total_amount >= 0),
    demands            text[] NOT NULL CHECK (cardinality(demands) BETWEEN 1 AND 4),
    issued_on          date NOT NULL,
    answer_due_on      date NOT NULL CHECK (answer_due_on > issued_on),
    created_at         timestamptz NOT NULL,
    created_by         text NOT NULL,
    updated_at         timestamptz NOT NULL,
    updated_by         text NOT NULL,
    version            bigint NOT NULL DEFAULT 0
);

-- Serves the newest copy of a lead.
CREATE INDEX enterprise_copy_by_lead ON enterprise_copy (lead_id, id);
-- Serves the list of an enterprise's own copies.
CREATE INDEX enterprise_copy_by_enterprise ON enterprise_copy (uscc, id);

ALTER TABLE enterprise_copy ENABLE ROW LEVEL SECURITY;
ALTER TABLE enterprise_copy FORCE ROW LEVEL SECURITY;
CREATE POLICY enterprise_copy_scope ON enterprise_copy
    USING (chassis_in_scope(division_path) OR chassis_is_party(uscc))
    WITH CHECK (chassis_in_scope(division_path));
GRANT SELECT, INSERT, UPDATE ON enterprise_copy TO ${app_role};
