-- What the probe keeps of enterprises in a table of its own, as the directory tells.
CREATE TABLE probe_object (
    uscc    text CONSTRAINT probe_object_pk PRIMARY KEY,
    history text[] NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON probe_object TO ${app_role};
