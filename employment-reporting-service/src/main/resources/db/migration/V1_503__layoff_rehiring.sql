-- Who is hired again within six months of a layoff (优先招用, 劳动合同法 §41).

ALTER TABLE layoff_plan ADD COLUMN rehire_priority jsonb;
ALTER TABLE layoff_plan ADD CONSTRAINT layoff_plan_rehire_priority
    CHECK (rehire_priority IS NULL OR (state = 'COMPLETED' AND triggered));
COMMENT ON COLUMN layoff_plan.rehire_priority IS 'Until when those laid off go first, with its explanation; none for plans below the threshold';

CREATE TABLE layoff_rehiring (
    id            uuid PRIMARY KEY,
    plan_id       uuid NOT NULL REFERENCES layoff_plan,
    uscc          text NOT NULL,
    division_path text COLLATE "C" NOT NULL,
    hired_on      date NOT NULL,
    role          text NOT NULL CHECK (char_length(role) BETWEEN 2 AND 100),
    hired         integer NOT NULL CHECK (hired >= 1),
    offered       integer NOT NULL CHECK (offered >= 0),
    returned      integer NOT NULL CHECK (returned >= 0),
    explanation   text CHECK (char_length(explanation) BETWEEN 10 AND 500),
    created_at    timestamptz NOT NULL,
    created_by    text NOT NULL,
    updated_at    timestamptz NOT NULL,
    updated_by    text NOT NULL,
    version       bigint NOT NULL DEFAULT 0,
    CONSTRAINT layoff_rehiring_figures CHECK (returned <= offered AND returned <= hired)
);
COMMENT ON COLUMN layoff_rehiring.offered IS 'How many of those laid off were asked first';
COMMENT ON COLUMN layoff_rehiring.returned IS 'How many of those hired had been laid off';

-- Serves GET /layoff-plans/{planId}/rehirings.
CREATE INDEX layoff_rehiring_by_plan ON layoff_rehiring (plan_id, id);

ALTER TABLE layoff_rehiring ENABLE ROW LEVEL SECURITY;
ALTER TABLE layoff_rehiring FORCE ROW LEVEL SECURITY;
CREATE POLICY layoff_rehiring_scope ON layoff_rehiring
    USING (chassis_in_scope(division_path) OR chassis_is_party(uscc))
    WITH CHECK (chassis_in_scope(division_path) OR chassis_is_party(uscc));
GRANT SELECT, INSERT ON layoff_rehiring TO ${app_role};
