-- Things that come in as files.
CREATE TABLE probe_register (
    id            uuid          CONSTRAINT probe_register_pk PRIMARY KEY,
    division_path text          COLLATE "C" NOT NULL,
    uscc          text          NOT NULL,
    day           date          NOT NULL,
    amount        numeric(14,2) NOT NULL,
    colour        text,
    remark        text,
    CONSTRAINT probe_register_once UNIQUE (uscc, day)
);
ALTER TABLE probe_register ENABLE ROW LEVEL SECURITY;
ALTER TABLE probe_register FORCE ROW LEVEL SECURITY;
CREATE POLICY probe_register_scope ON probe_register
    USING (chassis_in_scope(division_path)) WITH CHECK (chassis_in_scope(division_path));
GRANT SELECT, INSERT ON probe_register TO ${app_role};
