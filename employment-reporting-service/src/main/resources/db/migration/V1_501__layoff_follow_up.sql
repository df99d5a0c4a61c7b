-- The five follow-ups (五个跟上去) of each layoff plan.

CREATE TABLE layoff_follow_up (
    id             uuid PRIMARY KEY,
    plan_id        uuid NOT NULL REFERENCES layoff_plan,
    uscc           text NOT NULL,
    division_path  text COLLATE "C" NOT NULL,
    item           text NOT NULL CHECK (item IN ('POVERTY_SAFETY_NET', 'UNEMPLOYMENT_INSURANCE', 'EMPLOYMENT_SERVICE',
                                                 'SKILL_TRAINING', 'HARDSHIP_SUBSIDY')),
    status         text NOT NULL CHECK (status IN ('NOT_STARTED', 'IN_PROGRESS', 'DONE', 'NOT_NEEDED')),
    persons_served integer NOT NULL CHECK (persons_served >= 0),
    done_on        date,
    created_at     timestamptz NOT NULL,
    created_by     text NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text NOT NULL,
    version        bigint NOT NULL DEFAULT 0,
    -- Serves GET /layoff-plans/{planId}/follow-ups as well.
    CONSTRAINT layoff_follow_up_once UNIQUE (plan_id, item),
    CONSTRAINT layoff_follow_up_done CHECK ((status = 'DONE') = (done_on IS NOT NULL)),
    CONSTRAINT layoff_follow_up_served CHECK (persons_served = 0 OR status IN ('IN_PROGRESS', 'DONE'))
) WITH (fillfactor = 90);

-- Plans drawn up before follow-ups were kept have theirs from now on.
INSERT INTO layoff_follow_up (id, plan_id, uscc, division_path, item, status, persons_served, created_at, created_by,
                              updated_at, updated_by)
SELECT gen_random_uuid(), p.id, p.uscc, p.division_path, item, 'NOT_STARTED', 0, p.created_at, p.created_by,
       p.created_at, p.created_by
FROM layoff_plan p,
     unnest(ARRAY ['POVERTY_SAFETY_NET', 'UNEMPLOYMENT_INSURANCE', 'EMPLOYMENT_SERVICE', 'SKILL_TRAINING',
                   'HARDSHIP_SUBSIDY']) AS item;

ALTER TABLE layoff_follow_up ENABLE ROW LEVEL SECURITY;
ALTER TABLE layoff_follow_up FORCE ROW LEVEL SECURITY;
CREATE POLICY layoff_follow_up_scope ON layoff_follow_up
    USING (chassis_in_scope(division_path) OR chassis_is_party(uscc))
    WITH CHECK (chassis_in_scope(division_path) OR chassis_is_party(uscc));
GRANT SELECT, INSERT, UPDATE ON layoff_follow_up TO ${app_role};
