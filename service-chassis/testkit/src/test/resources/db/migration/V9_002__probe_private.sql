-- As services keep what is personal in a schema of its own.
CREATE SCHEMA probe_private;
CREATE TABLE probe_private.secret (
    id   uuid PRIMARY KEY,
    text text NOT NULL
);
GRANT USAGE ON SCHEMA probe_private TO ${app_role};
GRANT SELECT (id), INSERT ON probe_private.secret TO ${app_role};
