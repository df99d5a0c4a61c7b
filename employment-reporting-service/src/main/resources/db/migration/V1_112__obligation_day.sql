-- Days on which obligations open, become overdue, or a new period begins: one timer a day, not one an obligation.

CREATE TABLE obligation_day (
    day   date PRIMARY KEY,
    -- Counts how often the day was worked; part of the timer's rung, so that a day can be armed again.
    round integer NOT NULL DEFAULT 0,
    armed boolean NOT NULL DEFAULT true
);

GRANT SELECT, INSERT, UPDATE ON obligation_day TO ${app_role};
