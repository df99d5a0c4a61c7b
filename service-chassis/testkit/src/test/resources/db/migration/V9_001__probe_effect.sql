-- What the probe's timers and consumers did; without a unique key, so that a second effect shows.
CREATE TABLE probe_effect (
    position bigint GENERATED ALWAYS AS IDENTITY,
    cause    uuid NOT NULL,
    what     text NOT NULL
);
GRANT SELECT, INSERT ON probe_effect TO ${app_role};
