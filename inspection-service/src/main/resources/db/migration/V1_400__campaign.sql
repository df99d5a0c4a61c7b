-- Campaigns (专项行动) with their tasks, and the reports of their units (推进情况).
-- A labour bureau sees those of its office, another agency what it takes part in.

CREATE TABLE campaign (
    id               uuid PRIMARY KEY,
    type             text NOT NULL CHECK (type IN ('SPECIAL_ACTION', 'PILOT_ZONE', 'SPECIAL_INSPECTION')),
    division_path    text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    office_agency_id text NOT NULL,
    state            text NOT NULL CHECK (state IN ('OPEN', 'WITHDRAWN')),
    name             text NOT NULL,
    start_on         date NOT NULL,
    end_on           date NOT NULL,
    summary_due_on   date,
    stages           jsonb NOT NULL,
    leadership       jsonb NOT NULL,
    unit_agency_ids  jsonb NOT NULL,
    created_at       timestamptz NOT NULL,
    created_by       text NOT NULL,
    updated_at       timestamptz NOT NULL,
    updated_by       text NOT NULL,
    version          bigint NOT NULL DEFAULT 0,
    CONSTRAINT campaign_span CHECK (start_on <= end_on)
);

COMMENT ON COLUMN campaign.leadership IS 'Posts and agencies; who holds them is kept nowhere';

-- Serves GET /campaigns.
CREATE INDEX campaign_latest ON campaign (state, id DESC);

CREATE TABLE campaign_unit (
    id               uuid PRIMARY KEY,
    campaign_id      uuid NOT NULL REFERENCES campaign,
    agency_id        text NOT NULL,
    office_agency_id text NOT NULL,
    division_path    text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    CONSTRAINT campaign_unit_once UNIQUE (campaign_id, agency_id)
);

CREATE TABLE campaign_task (
    id               uuid PRIMARY KEY,
    campaign_id      uuid NOT NULL REFERENCES campaign,
    division_path    text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    office_agency_id text NOT NULL,
    state            text NOT NULL CHECK (state IN ('OPEN', 'DONE', 'WITHDRAWN')),
    title            text NOT NULL,
    owner_agency_id  text NOT NULL,
    co_agency_ids    jsonb NOT NULL,
    due_on           date NOT NULL,
    late_at_start    boolean NOT NULL,
    completed_on     date,
    created_at       timestamptz NOT NULL,
    created_by       text NOT NULL,
    updated_at       timestamptz NOT NULL,
    updated_by       text NOT NULL,
    version          bigint NOT NULL DEFAULT 0,
    CONSTRAINT campaign_task_done CHECK ((state = 'DONE') = (completed_on IS NOT NULL))
);

-- Serves GET /campaigns/{campaignId}/tasks.
CREATE INDEX campaign_task_by_day ON campaign_task (campaign_id, due_on, id);

CREATE TABLE campaign_progress (
    id               uuid PRIMARY KEY,
    campaign_id      uuid NOT NULL REFERENCES campaign,
    division_path    text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    office_agency_id text NOT NULL,
    agency_id        text NOT NULL,
    due_on           date NOT NULL,
    state            text NOT NULL CHECK (state IN ('DUE', 'MISSING', 'SUBMITTED_ON_TIME', 'SUBMITTED_LATE', 'WITHDRAWN')),
    submitted_at     timestamptz,
    progress         text,
    problems         jsonb,
    created_at       timestamptz NOT NULL,
    created_by       text NOT NULL,
    updated_at       timestamptz NOT NULL,
    updated_by       text NOT NULL,
    version          bigint NOT NULL DEFAULT 0,
    CONSTRAINT campaign_progress_once UNIQUE (campaign_id, agency_id, due_on),
    CONSTRAINT campaign_progress_submitted CHECK (
        (state IN ('SUBMITTED_ON_TIME', 'SUBMITTED_LATE'))
        = (submitted_at IS NOT NULL AND progress IS NOT NULL AND problems IS NOT NULL))
) WITH (fillfactor = 85);

-- Serves GET /campaigns/{campaignId}/progress-reports, and the month that is followed.
CREATE INDEX campaign_progress_by_day ON campaign_progress (campaign_id, due_on, id);

CREATE TABLE campaign_change (
    id            uuid PRIMARY KEY,
    campaign_id   uuid NOT NULL REFERENCES campaign,
    subject       uuid NOT NULL,
    division_path text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    reason        text NOT NULL,
    before        jsonb NOT NULL,
    changed_at    timestamptz NOT NULL,
    changed_by    text NOT NULL
);

COMMENT ON COLUMN campaign_change.subject IS 'The campaign, task or report that was corrected';

-- Serves GET /campaigns/{campaignId}/changes.
CREATE INDEX campaign_change_latest ON campaign_change (campaign_id, id DESC);

ALTER TABLE campaign_unit ENABLE ROW LEVEL SECURITY;
ALTER TABLE campaign_unit FORCE ROW LEVEL SECURITY;
CREATE POLICY campaign_unit_scope ON campaign_unit
    USING (chassis_in_scope(division_path)
           AND (chassis_is_agency(office_agency_id) OR chassis_is_agency(agency_id)))
    WITH CHECK (chassis_in_scope(division_path) AND chassis_is_agency(office_agency_id));

ALTER TABLE campaign ENABLE ROW LEVEL SECURITY;
ALTER TABLE campaign FORCE ROW LEVEL SECURITY;
CREATE POLICY campaign_scope ON campaign
    USING ((chassis_in_scope(division_path) AND chassis_is_agency(office_agency_id))
           OR EXISTS (SELECT FROM campaign_unit u WHERE u.campaign_id = campaign.id))
    WITH CHECK (chassis_in_scope(division_path) AND chassis_is_agency(office_agency_id));

ALTER TABLE campaign_task ENABLE ROW LEVEL SECURITY;
ALTER TABLE campaign_task FORCE ROW LEVEL SECURITY;
CREATE POLICY campaign_task_scope ON campaign_task
    USING (chassis_in_scope(division_path)
           AND (chassis_is_agency(office_agency_id) OR chassis_is_agency(owner_agency_id)
                OR EXISTS (SELECT FROM jsonb_array_elements_text(co_agency_ids) c WHERE chassis_is_agency(c))))
    WITH CHECK (chassis_in_scope(division_path)
                AND (chassis_is_agency(office_agency_id) OR chassis_is_agency(owner_agency_id)));

ALTER TABLE campaign_progress ENABLE ROW LEVEL SECURITY;
ALTER TABLE campaign_progress FORCE ROW LEVEL SECURITY;
CREATE POLICY campaign_progress_scope ON campaign_progress
    USING (chassis_in_scope(division_path)
           AND (chassis_is_agency(office_agency_id) OR chassis_is_agency(agency_id)))
    WITH CHECK (chassis_in_scope(division_path)
                AND (chassis_is_agency(office_agency_id) OR chassis_is_agency(agency_id)));

-- What was corrected is seen by whoever sees what it stood in.
ALTER TABLE campaign_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE campaign_change FORCE ROW LEVEL SECURITY;
CREATE POLICY campaign_change_scope ON campaign_change
    USING (EXISTS (SELECT FROM campaign c WHERE c.id = subject)
           OR EXISTS (SELECT FROM campaign_task t WHERE t.id = subject)
           OR EXISTS (SELECT FROM campaign_progress p WHERE p.id = subject))
    WITH CHECK (chassis_in_scope(division_path));

CREATE POLICY attachment_of_progress ON attachment
    USING (family = 'progress' AND EXISTS (SELECT FROM campaign_progress p WHERE p.id = subject))
    WITH CHECK (family = 'progress' AND EXISTS (SELECT FROM campaign_progress p WHERE p.id = subject));

GRANT SELECT, INSERT, UPDATE ON campaign, campaign_task, campaign_progress TO ${app_role};
GRANT SELECT, INSERT, DELETE ON campaign_unit TO ${app_role};
GRANT SELECT, INSERT ON campaign_change TO ${app_role};
