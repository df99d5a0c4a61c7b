CREATE TABLE probe_note (
    id            uuid PRIMARY KEY,
    division_path text COLLATE "C" NOT NULL,
    uscc          text NOT NULL,
    text          text NOT NULL UNIQUE,
    secret        text,
    created_at    timestamptz NOT NULL,
    created_by    text NOT NULL,
    updated_at    timestamptz NOT NULL,
    updated_by    text NOT NULL,
    version       bigint NOT NULL
);

ALTER TABLE probe_note ENABLE ROW LEVEL SECURITY;
ALTER TABLE probe_note FORCE ROW LEVEL SECURITY;

CREATE POLICY probe_note_scope ON probe_note
    USING (chassis_in_scope(division_path) OR chassis_is_party(uscc))
    WITH CHECK (chassis_in_scope(division_path) OR chassis_is_party(uscc));

GRANT SELECT, INSERT, UPDATE ON probe_note TO ${app_role};
