-- The terms of letters are clocks of the chassis, which lets them run out and counts them again when the calendar changes.

-- Row-level security holds for the owner too.
SELECT set_config('app.scope', 'CN/', true);

-- A letter of before and its clock share an id, and so do the timers that are armed. How it would be due in other days was
-- never counted.
INSERT INTO statutory_clock (id, family, kind, purpose, subject, number, round, uscc, division_path, owner_agency, started_at,
                             due, due_at, provisional, policy_key, policy_item, met_at, ended_at)
SELECT id, 'letter',
       CASE WHEN cause = 'REPORT_RETURNED' THEN 'CORRECTION' WHEN type = 'REMINDER_LETTER' THEN 'REMINDER' ELSE 'RECTIFICATION' END,
       'WINDOW', id, letter_no, 1, uscc, division_path, issuer_id,
       (due ->> 'triggerDate')::date::timestamp AT TIME ZONE 'Asia/Shanghai', due,
       (due_on + 1)::timestamp AT TIME ZONE 'Asia/Shanghai', coalesce((due ->> 'provisional')::boolean, false),
       CASE WHEN cause = 'REPORT_RETURNED' THEN 'report.returnCorrectionDays'
            WHEN type = 'REMINDER_LETTER' THEN 'report.reminderLetterDays' ELSE 'report.rectificationLetterDays' END,
       policy_id,
       CASE WHEN expired_on IS NULL THEN complied_on::timestamp AT TIME ZONE 'Asia/Shanghai' END,
       CASE WHEN expired_on IS NOT NULL THEN expired_on::timestamp AT TIME ZONE 'Asia/Shanghai'
            WHEN state = 'WITHDRAWN' THEN updated_at END
FROM guidance_letter;

UPDATE timer SET kind = 'letter-clock-over', rung = 'DUE#1' WHERE kind = 'letter-expiry';

-- Letters about a missing report ran out with the ladder; now the ladder goes on when they run out.
INSERT INTO timer (id, kind, subject, rung, due_at, next_attempt_at, division_path)
SELECT gen_random_uuid(), 'letter-clock-over', id, 'DUE#1', due_at, due_at, division_path
FROM statutory_clock WHERE family = 'letter' AND met_at IS NULL AND ended_at IS NULL
ON CONFLICT DO NOTHING;
