-- Where each overdue obligation stands on the escalation ladder.

CREATE TABLE escalation_ladder (
    obligation_id uuid PRIMARY KEY REFERENCES reporting_obligation,
    uscc          text NOT NULL,
    division_path text COLLATE "C" NOT NULL,
    round         smallint NOT NULL CHECK (round >= 1),
    level         smallint NOT NULL CHECK (level BETWEEN 0 AND 4),
    running       boolean NOT NULL,
    updated_at    timestamptz NOT NULL,
    version       bigint NOT NULL DEFAULT 0
) WITH (fillfactor = 80);
COMMENT ON COLUMN escalation_ladder.level IS 'Level of the present round; the highest ever reached stays with the obligation';

-- Serves the rise to level 4 when inspection files a case against the enterprise.
CREATE INDEX escalation_ladder_in_pool ON escalation_ladder (uscc) WHERE level = 3;

ALTER TABLE escalation_ladder ENABLE ROW LEVEL SECURITY;
ALTER TABLE escalation_ladder FORCE ROW LEVEL SECURITY;
CREATE POLICY escalation_ladder_scope ON escalation_ladder
    USING (chassis_in_scope(division_path) OR chassis_is_party(uscc))
    WITH CHECK (chassis_in_scope(division_path) OR chassis_is_party(uscc));
GRANT SELECT, INSERT, UPDATE ON escalation_ladder TO ${app_role};
