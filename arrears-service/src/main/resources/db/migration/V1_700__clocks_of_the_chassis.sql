-- The clocks of leads are run by the chassis, in its own table. lead_clock stays as the view of them by the names that it
-- had, for whoever looks up the clocks of a lead in the database.

-- Row-level security holds for the owner as well.
SELECT set_config('app.scope', 'CN/', true);

INSERT INTO statutory_clock (id, family, kind, purpose, subject, number, round, answered_by, uscc, division_path,
                             owner_agency, started_at, due, due_at, provisional, natural_due_on, working_due_on,
                             policy_key, policy_item, generation, extensions, warned_at, met_at, breached_at, ended_at,
                             paused_since, pause_reason, escalations, version)
SELECT id, 'lead', kind, CASE WHEN kind = 'OBJECTION' THEN 'WINDOW' ELSE 'DEADLINE' END, lead_id, lead_no, round,
       answered_by, uscc, division_path, owner_agency, started_at, due, due_at, provisional, natural_due_on,
       working_due_on, policy_key, policy_item, generation, extended::integer, warned_at, met_at, breached_at, ended_at,
       paused_since, pause_reason, escalations, version
FROM lead_clock;

-- What is armed already goes on under the name that the chassis gives it; the rungs of deadlines keep theirs.
UPDATE timer SET kind = 'lead-clock-over' WHERE kind = 'lead-objection';

DROP TABLE lead_clock;

ALTER TABLE statutory_clock ADD CONSTRAINT statutory_clock_of_leads
    CHECK (family <> 'lead'
           OR kind IN ('ACCEPT', 'CONNECT', 'FEEDBACK', 'REJECTION_NOTICE', 'FILING', 'PETITION_ROUTING', 'PETITION_ANSWER',
                       'PETITION_REVIEW', 'PETITION_RECHECK', 'TRANSFER_CONFIRMATION', 'OBJECTION', 'REOPENED'));

-- With the rights and the reach of whoever asks, not of its owner.
CREATE VIEW lead_clock WITH (security_invoker = true) AS
SELECT id, family, kind, purpose, subject AS lead_id, number AS lead_no, round, answered_by, uscc, division_path,
       owner_agency, started_at, due, due_at, provisional, natural_due_on, working_due_on, policy_key, policy_item,
       generation, extensions, warned_at, met_at, breached_at, ended_at, paused_since, pause_reason, escalations, version
FROM statutory_clock
WHERE family = 'lead';
GRANT SELECT, INSERT, UPDATE ON lead_clock TO ${app_role};
