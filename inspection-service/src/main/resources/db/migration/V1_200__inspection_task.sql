-- Inspection tasks (检查任务): joint work in parts of agencies, the visits and the answers to the checklist.

CREATE TABLE inspection_task (
    id             uuid PRIMARY KEY,
    task_no        text NOT NULL UNIQUE,
    plan_no        text,
    type           text NOT NULL CHECK (type IN ('DAILY_PATROL', 'SPECIAL', 'JOINT', 'DOUBLE_RANDOM', 'COMPLAINT_TRIGGERED',
                                                 'ONLINE_REVIEW', 'CROSS_REGION', 'WOMEN_WORKER', 'WORKING_TIME', 'HR_MARKET',
                                                 'DISPATCH_VERIFICATION')),
    uscc           text NOT NULL,
    division_path  text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    lead_agency_id text NOT NULL,
    agency_ids     text[] NOT NULL CHECK (lead_agency_id = ANY (agency_ids)),
    planned_on     date NOT NULL,
    announced      boolean NOT NULL,
    on_site        boolean NOT NULL,
    state          text NOT NULL CHECK (state IN ('ASSIGNED', 'IN_PROGRESS', 'RECORDED', 'REVIEWED', 'CLOSED')),
    started_at     timestamptz,
    finished_at    timestamptz,
    recorded_at    timestamptz,
    closed_at      timestamptz,
    created_at     timestamptz NOT NULL,
    created_by     text NOT NULL,
    updated_at     timestamptz NOT NULL,
    updated_by     text NOT NULL,
    version        bigint NOT NULL DEFAULT 0,
    CONSTRAINT inspection_task_started CHECK ((state = 'ASSIGNED') = (started_at IS NULL)),
    CONSTRAINT inspection_task_closed CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL))
) WITH (fillfactor = 85);

COMMENT ON COLUMN inspection_task.division_path IS 'Where it is inspected: the place of use (pitfall P05)';
COMMENT ON COLUMN inspection_task.agency_ids IS 'Agencies that have a part; nobody else sees the task';
COMMENT ON COLUMN inspection_task.announced IS 'The enterprise is told before';
COMMENT ON COLUMN inspection_task.on_site IS 'False: a filed report is reviewed, nobody goes there';
COMMENT ON COLUMN inspection_task.recorded_at IS 'First time that the record was complete; stays when it is opened again';

-- Serve GET /tasks.
CREATE INDEX inspection_task_by_division ON inspection_task (division_path, id);
CREATE INDEX inspection_task_by_state ON inspection_task (state, division_path, id);
-- Serves GET /tasks?uscc= and the suggestion to go once.
CREATE INDEX inspection_task_by_uscc ON inspection_task (uscc, planned_on);

CREATE TABLE task_part (
    id            uuid PRIMARY KEY,
    task_id       uuid NOT NULL REFERENCES inspection_task,
    division_path text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    agency_id     text NOT NULL,
    items         text[] NOT NULL,
    state         text NOT NULL CHECK (state IN ('OPEN', 'CLOSED')),
    conclusion    text,
    basis         text,
    follow_up     text,
    closed_at     timestamptz,
    closed_by     text,
    created_at    timestamptz NOT NULL,
    created_by    text NOT NULL,
    updated_at    timestamptz NOT NULL,
    updated_by    text NOT NULL,
    version       bigint NOT NULL DEFAULT 0,
    CONSTRAINT task_part_once UNIQUE (task_id, agency_id),
    CONSTRAINT task_part_closed CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL AND closed_by IS NOT NULL))
);
COMMENT ON COLUMN task_part.items IS 'Items of the checklist that this agency answers for';

CREATE TABLE task_officer (
    id            uuid PRIMARY KEY,
    task_id       uuid NOT NULL REFERENCES inspection_task,
    part_id       uuid NOT NULL REFERENCES task_part,
    division_path text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    officer_no    text NOT NULL,
    planned_on    date NOT NULL,
    CONSTRAINT task_officer_once UNIQUE (task_id, officer_no)
);
-- Serves GET /mobile/tasks: the tasks of an officer on a day.
CREATE INDEX task_officer_of_a_day ON task_officer (officer_no, planned_on, task_id);

CREATE TABLE task_visit (
    id            uuid PRIMARY KEY,
    task_id       uuid NOT NULL REFERENCES inspection_task,
    division_path text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    content_hash  text NOT NULL CHECK (content_hash ~ '^[0-9a-f]{64}$'),
    officer_nos   text[] NOT NULL,
    started_at    timestamptz NOT NULL,
    finished_at   timestamptz NOT NULL CHECK (finished_at >= started_at),
    identity_shown boolean NOT NULL,
    signed        text NOT NULL CHECK (signed IN ('SIGNED', 'REFUSED', 'NONE')),
    place         text,
    signing       text,
    given_at      timestamptz NOT NULL,
    given_by      text NOT NULL
);
COMMENT ON COLUMN task_visit.id IS 'Drawn by the telephone: the same visit sent again is the same visit';
COMMENT ON COLUMN task_visit.content_hash IS 'SHA-256 of what was sent: the same id with other content is refused';
COMMENT ON COLUMN task_visit.place IS 'Where, in words; encrypted. Nobody is tracked';
COMMENT ON COLUMN task_visit.signing IS 'Who signed, or refused for which reason before which witnesses; encrypted';
CREATE INDEX task_visit_by_task ON task_visit (task_id, id);

CREATE TABLE task_answer (
    id            uuid PRIMARY KEY,
    task_id       uuid NOT NULL REFERENCES inspection_task,
    visit_id      uuid REFERENCES task_visit,
    division_path text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    agency_id     text NOT NULL,
    item_code     text NOT NULL,
    result        text NOT NULL CHECK (result IN ('CONFORM', 'NONCONFORM', 'NA')),
    note          text,
    officer_no    text NOT NULL,
    answered_at   timestamptz NOT NULL,
    given_at      timestamptz NOT NULL,
    given_by      text NOT NULL,
    reason        text,
    superseded_by uuid,
    CONSTRAINT task_answer_why CHECK ((visit_id IS NULL) = (reason IS NOT NULL))
);
COMMENT ON TABLE task_answer IS 'Each answer by whom and when; nothing is overwritten, what a person settled names its reason';
COMMENT ON COLUMN task_answer.note IS 'May name people; encrypted';
-- An item stands once in a visit.
CREATE UNIQUE INDEX task_answer_once ON task_answer (visit_id, item_code) WHERE visit_id IS NOT NULL;
CREATE INDEX task_answer_by_task ON task_answer (task_id, item_code, answered_at);

ALTER TABLE inspection_task ENABLE ROW LEVEL SECURITY;
ALTER TABLE inspection_task FORCE ROW LEVEL SECURITY;
-- For the agencies that have a part, in their divisions.
CREATE POLICY inspection_task_scope ON inspection_task
    USING (chassis_in_scope(division_path)
           AND EXISTS (SELECT FROM unnest(agency_ids) agency WHERE chassis_is_agency(agency)))
    WITH CHECK (chassis_in_scope(division_path)
           AND EXISTS (SELECT FROM unnest(agency_ids) agency WHERE chassis_is_agency(agency)));
-- All of them see all parts and answers; each writes its own.
ALTER TABLE task_part ENABLE ROW LEVEL SECURITY;
ALTER TABLE task_part FORCE ROW LEVEL SECURITY;
CREATE POLICY task_part_read ON task_part FOR SELECT USING (EXISTS (SELECT FROM inspection_task t WHERE t.id = task_id));
CREATE POLICY task_part_assign ON task_part FOR INSERT WITH CHECK (EXISTS (SELECT FROM inspection_task t WHERE t.id = task_id));
CREATE POLICY task_part_own ON task_part FOR UPDATE
    USING (EXISTS (SELECT FROM inspection_task t WHERE t.id = task_id) AND chassis_is_agency(agency_id))
    WITH CHECK (EXISTS (SELECT FROM inspection_task t WHERE t.id = task_id) AND chassis_is_agency(agency_id));
ALTER TABLE task_officer ENABLE ROW LEVEL SECURITY;
ALTER TABLE task_officer FORCE ROW LEVEL SECURITY;
CREATE POLICY task_officer_scope ON task_officer
    USING (EXISTS (SELECT FROM inspection_task t WHERE t.id = task_id)) WITH CHECK (EXISTS (SELECT FROM inspection_task t WHERE t.id = task_id));
ALTER TABLE task_visit ENABLE ROW LEVEL SECURITY;
ALTER TABLE task_visit FORCE ROW LEVEL SECURITY;
CREATE POLICY task_visit_scope ON task_visit
    USING (EXISTS (SELECT FROM inspection_task t WHERE t.id = task_id)) WITH CHECK (EXISTS (SELECT FROM inspection_task t WHERE t.id = task_id));
ALTER TABLE task_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE task_answer FORCE ROW LEVEL SECURITY;
CREATE POLICY task_answer_read ON task_answer FOR SELECT USING (EXISTS (SELECT FROM inspection_task t WHERE t.id = task_id));
CREATE POLICY task_answer_own ON task_answer FOR INSERT
    WITH CHECK (EXISTS (SELECT FROM inspection_task t WHERE t.id = task_id) AND chassis_is_agency(agency_id));
CREATE POLICY task_answer_settle ON task_answer FOR UPDATE
    USING (EXISTS (SELECT FROM inspection_task t WHERE t.id = task_id) AND chassis_is_agency(agency_id))
    WITH CHECK (EXISTS (SELECT FROM inspection_task t WHERE t.id = task_id) AND chassis_is_agency(agency_id));

-- Photographs and papers of a task (现场照片).
CREATE POLICY attachment_of_tasks ON attachment
    USING (family = 'task' AND EXISTS (SELECT FROM inspection_task t WHERE t.id = subject))
    WITH CHECK (family = 'task' AND EXISTS (SELECT FROM inspection_task t WHERE t.id = subject));

GRANT SELECT, INSERT, UPDATE ON inspection_task, task_part TO ${app_role};
GRANT SELECT, INSERT, DELETE ON task_officer TO ${app_role};
GRANT SELECT, INSERT ON task_visit TO ${app_role};
GRANT SELECT, INSERT ON task_answer TO ${app_role};
GRANT UPDATE (superseded_by, note) ON task_answer TO ${app_role};
GRANT UPDATE (place, signing) ON task_visit TO ${app_role};
