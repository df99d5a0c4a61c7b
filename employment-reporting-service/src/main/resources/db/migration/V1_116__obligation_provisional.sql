-- Due dates that were counted without a loaded holiday notice are counted again when the year is loaded.

-- Serves the projection of provisional due dates in chunks.
CREATE INDEX obligation_provisional ON reporting_obligation (id)
    WHERE state IN ('PLANNED', 'OPEN') AND due ->> 'provisional' = 'true';
