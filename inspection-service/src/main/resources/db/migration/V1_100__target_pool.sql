-- The target pool (检查对象池): one waiting entry for each enterprise and place, with all its reasons.

CREATE TABLE pool_target (
    id            uuid PRIMARY KEY,
    uscc          text NOT NULL,
    division_path text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    state         text NOT NULL CHECK (state IN ('WAITING', 'INSPECTED', 'REMOVED')),
    left_reason   text,
    created_at    timestamptz NOT NULL,
    created_by    text NOT NULL,
    updated_at    timestamptz NOT NULL,
    updated_by    text NOT NULL,
    version       bigint NOT NULL DEFAULT 0,
    CONSTRAINT pool_target_left CHECK ((state = 'REMOVED') <= (left_reason IS NOT NULL))
) WITH (fillfactor = 85);

COMMENT ON COLUMN pool_target.division_path IS 'Where it is to be inspected: the place of use, not of registration (pitfall P05)';

-- Serves the search for the entry that one more reason belongs to, and keeps it one.
CREATE UNIQUE INDEX pool_target_waiting ON pool_target (uscc, division_path) WHERE state = 'WAITING';
-- Serves GET /pool-targets.
CREATE INDEX pool_target_by_division ON pool_target (state, division_path, id);
CREATE INDEX pool_target_by_uscc ON pool_target (uscc, division_path, id);

CREATE TABLE pool_target_reason (
    id            uuid PRIMARY KEY,
    target_id     uuid NOT NULL REFERENCES pool_target,
    division_path text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    reason        text NOT NULL CHECK (reason IN ('REPORT_OVERDUE', 'RISK_WARNING', 'LEAD', 'LEAD_GROUP', 'CREDIT_C',
                                                  'TRANSFERRED', 'MANUAL')),
    source_ref    text NOT NULL,
    note          text,
    given_at      timestamptz NOT NULL,
    given_by      text NOT NULL,
    CONSTRAINT pool_target_reason_once UNIQUE (target_id, source_ref)
);

ALTER TABLE pool_target ENABLE ROW LEVEL SECURITY;
ALTER TABLE pool_target FORCE ROW LEVEL SECURITY;
CREATE POLICY pool_target_scope ON pool_target
    USING (chassis_in_scope(division_path)) WITH CHECK (chassis_in_scope(division_path));
ALTER TABLE pool_target_reason ENABLE ROW LEVEL SECURITY;
ALTER TABLE pool_target_reason FORCE ROW LEVEL SECURITY;
CREATE POLICY pool_target_reason_scope ON pool_target_reason
    USING (chassis_in_scope(division_path)) WITH CHECK (chassis_in_scope(division_path));
GRANT SELECT, INSERT, UPDATE ON pool_target TO ${app_role};
GRANT SELECT, INSERT ON pool_target_reason TO ${app_role};
