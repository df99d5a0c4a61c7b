-- The groups of leads are kept by the chassis, in its own tables.

-- Row-level security holds for the owner as well.
SELECT set_config('app.scope', 'CN/', true);

INSERT INTO subject_group (
    id, family, group_key, uscc, division_path, first_on, last_on, subjects, people, amount, open_subjects, open_people,
    open_amount, paid_amount, detected_at, detected_level, version)
SELECT id, 'lead', group_key, uscc, division_path, first_on, last_on, leads, workers, amount, open_leads, open_workers,
    open_amount, paid_amount, detected_at, detected_level, version
FROM lead_group;

INSERT INTO subject_group_member (
    subject, group_id, number, division_path, came_on, counted, open, people, amount, paid)
SELECT lead_id, group_id, lead_no, division_path, received_on, counted, open, workers, amount, paid
FROM lead_group_member;

DROP TABLE lead_group_member, lead_group;
