-- The walk over due dates that the calendar may move is the chassis' own now, and begins anew at the next start.
UPDATE timer SET state = 'CANCELLED' WHERE kind = 'obligation-projection' AND state = 'PENDING';
