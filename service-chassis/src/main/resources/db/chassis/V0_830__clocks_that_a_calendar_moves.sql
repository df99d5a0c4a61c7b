-- Serves the count again of open clocks that a corrected calendar year can reach, in chunks; most clocks are met long since.
CREATE INDEX statutory_clock_movable ON statutory_clock (id) WHERE lapse IS NULL AND met_at IS NULL AND ended_at IS NULL;
