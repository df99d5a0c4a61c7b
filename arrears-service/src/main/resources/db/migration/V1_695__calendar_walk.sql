-- The walk over clocks that the calendar may move is the chassis' own now, and begins anew at the next start.
UPDATE timer SET state = 'CANCELLED' WHERE kind = 'lead-clock-projection' AND state = 'PENDING';
