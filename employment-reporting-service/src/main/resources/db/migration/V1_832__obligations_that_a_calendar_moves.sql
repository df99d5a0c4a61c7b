-- Serves the count again of due dates that a corrected calendar year can reach, in chunks: most obligations are settled long
-- since, and of the others nearly all are due late enough, so that the state decides and not the day.
CREATE INDEX obligation_movable ON reporting_obligation (id) WHERE state IN ('PLANNED', 'OPEN');
