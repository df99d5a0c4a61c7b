-- Plans of inspections (检查计划).

CREATE TABLE inspection_plan (
    id              uuid PRIMARY KEY,
    plan_no         text NOT NULL UNIQUE,
    division_path   text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    lead_agency     text NOT NULL,
    member_agencies text[] NOT NULL,
    content         jsonb NOT NULL,
    type            text NOT NULL,
    period          text NOT NULL,
    method          text NOT NULL CHECK (method IN ('DOUBLE_RANDOM', 'TARGETED')),
    state           text NOT NULL CHECK (state IN ('DRAFT', 'APPROVED', 'PUBLISHED', 'EXECUTING', 'CLOSED')),
    draw_state      text NOT NULL CHECK (draw_state IN ('NONE', 'COMMITTED', 'DRAWN')),
    draw_attempt    integer NOT NULL,
    draw_algorithm  text,
    commitment      text,
    seed            text,
    objects         integer NOT NULL,
    drafted_by      text NOT NULL,
    approved_by     text,
    approved_at     timestamptz,
    published_at    timestamptz,
    closing_note    text,
    created_at      timestamptz NOT NULL,
    created_by      text NOT NULL,
    updated_at      timestamptz NOT NULL,
    updated_by      text NOT NULL,
    version         bigint NOT NULL DEFAULT 0,
    CONSTRAINT inspection_plan_drawn CHECK (
        state = 'DRAFT' OR method = 'TARGETED'
        OR (draw_state = 'DRAWN' AND seed IS NOT NULL AND draw_algorithm IS NOT NULL AND commitment IS NOT NULL
            AND objects > 0)),
    CONSTRAINT inspection_plan_second_person CHECK (
        (state = 'DRAFT') = (approved_by IS NULL) AND approved_by <> created_by AND approved_by <> drafted_by)
) WITH (fillfactor = 85);

COMMENT ON CONSTRAINT inspection_plan_drawn ON inspection_plan IS
    'A double-random plan is approved only with seed, algorithm and digest of the lists (domain 4.4)';
COMMENT ON COLUMN inspection_plan.commitment IS 'Digest of the frozen lists and rules, as draw_commitment has it';

-- Serves GET /plans; state, type and period are few and filter behind it.
CREATE INDEX inspection_plan_by_division ON inspection_plan (division_path, id);

ALTER TABLE inspection_plan ENABLE ROW LEVEL SECURITY;
ALTER TABLE inspection_plan FORCE ROW LEVEL SECURITY;
CREATE POLICY inspection_plan_scope ON inspection_plan
    USING (chassis_in_scope(division_path)) WITH CHECK (chassis_in_scope(division_path));
GRANT SELECT, INSERT, UPDATE ON inspection_plan TO ${app_role};
