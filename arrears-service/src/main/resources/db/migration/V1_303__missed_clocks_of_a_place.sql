-- A bureau's missed clocks lie together, and the few there are get sorted; the nation's come in order by lead_clock_missed.

-- Serves GET /clocks of a county or city.
CREATE INDEX lead_clock_missed_of_place ON lead_clock (division_path, due_at, id)
    WHERE breached_at IS NOT NULL AND met_at IS NULL AND ended_at IS NULL;
