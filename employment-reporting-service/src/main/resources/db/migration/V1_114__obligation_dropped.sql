-- Planned obligations that nobody owes any more are dropped: the enterprise left, moved, or reports in other periods.

-- Serves the search for planned obligations of many enterprises.
CREATE INDEX obligation_planned ON reporting_obligation (uscc) WHERE state = 'PLANNED';

GRANT DELETE ON reporting_obligation, obligation_urging TO ${app_role};
