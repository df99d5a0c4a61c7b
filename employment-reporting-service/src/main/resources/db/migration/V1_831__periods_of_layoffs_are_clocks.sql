-- The notice before a layoff and the time in which those laid off go first are clocks of the chassis, beside the days that the
-- plan keeps to check its steps against.

-- Row-level security holds for the owner too.
SELECT set_config('app.scope', 'CN/', true);

-- The basis of a count names its row: "layoff.noticeDays CN 2022-01-01: …".
INSERT INTO statutory_clock (id, family, kind, purpose, subject, number, round, uscc, division_path, owner_agency, started_at,
                             due, due_at, provisional, policy_key, policy_item, ended_at)
SELECT gen_random_uuid(), 'layoff', c.kind, c.purpose, p.id, p.id::text, 1, p.uscc, p.division_path,
       'HRSS-' || p.division_code, (c.due ->> 'triggerDate')::date::timestamp AT TIME ZONE 'Asia/Shanghai', c.due,
       c.over_at, false, i.key, i.id,
       CASE WHEN p.state = 'CANCELLED' THEN least(p.updated_at, c.over_at) WHEN c.over_at <= p.updated_at THEN c.over_at END
FROM layoff_plan p
CROSS JOIN LATERAL (
    VALUES ('NOTICE', 'WAITING', p.earliest_start,
            (p.earliest_start ->> 'dueDate')::date::timestamp AT TIME ZONE 'Asia/Shanghai'),
           ('REHIRE', 'WINDOW', p.rehire_priority,
            ((p.rehire_priority ->> 'dueDate')::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai')
    ) AS c (kind, purpose, due, over_at)
JOIN policy_item i ON i.key = split_part(c.due ->> 'basis', ' ', 1)
    AND i.division_code = split_part(c.due ->> 'basis', ' ', 2)
    AND i.valid_from = split_part(split_part(c.due ->> 'basis', ' ', 3), ':', 1)::date
WHERE c.due IS NOT NULL;

INSERT INTO timer (id, kind, subject, rung, due_at, next_attempt_at, division_path)
SELECT gen_random_uuid(), 'layoff-clock-over', id, 'DUE#1', due_at, due_at, division_path
FROM statutory_clock WHERE family = 'layoff' AND ended_at IS NULL;
