-- The notice before a layoff and the time in which those laid off go first are clocks of the chassis, beside the days that the
-- plan keeps to check its steps against.

-- Row-level security holds for the owner too.
SELECT set_config('app.scope', 'CN/', true);

-- What was counted names key and source, not the row: it is the nearest that held on the day from which was counted.
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
CROSS JOIN LATERAL (
    SELECT r.id, r.key FROM policy_item r
    WHERE r.key = CASE c.kind WHEN 'NOTICE' THEN 'layoff.noticeDays' ELSE 'layoff.rehireMonths' END
        AND r.voided_at IS NULL
        AND position('/' || r.division_code || '/' IN '/' || p.division_path) > 0
        AND (c.due ->> 'triggerDate')::date >= r.valid_from
        AND (r.valid_to IS NULL OR (c.due ->> 'triggerDate')::date <= r.valid_to)
    ORDER BY position('/' || r.division_code || '/' IN '/' || p.division_path) DESC
    LIMIT 1
) AS i
WHERE c.due IS NOT NULL;

INSERT INTO timer (id, kind, subject, rung, due_at, next_attempt_at, division_path)
SELECT gen_random_uuid(), 'layoff-clock-over', id, 'DUE#1', due_at, due_at, division_path
FROM statutory_clock WHERE family = 'layoff' AND ended_at IS NULL;
