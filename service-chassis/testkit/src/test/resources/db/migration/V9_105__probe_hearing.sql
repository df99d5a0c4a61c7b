-- Hearings, the aggregate of a service as small as one can be.
CREATE TABLE probe_hearing (
    id            uuid          CONSTRAINT probe_hearing_pk PRIMARY KEY,
    hearing_no    text          NOT NULL UNIQUE,
    division_path text          COLLATE "C" NOT NULL,
    uscc          text          NOT NULL,
    created_at    timestamptz   NOT NULL,
    created_by    text          NOT NULL,
    updated_at    timestamptz   NOT NULL,
    updated_by    text          NOT NULL,
    version       bigint        NOT NULL
);
ALTER TABLE probe_hearing ENABLE ROW LEVEL SECURITY;
ALTER TABLE probe_hearing FORCE ROW LEVEL SECURITY;
CREATE POLICY probe_hearing_scope ON probe_hearing
    USING (chassis_in_scope(division_path)) WITH CHECK (chassis_in_scope(division_path));
CREATE POLICY attachment_of_hearings ON attachment
    USING (family = 'hearing' AND EXISTS (SELECT FROM probe_hearing h WHERE h.id = subject))
    WITH CHECK (family = 'hearing' AND EXISTS (SELECT FROM probe_hearing h WHERE h.id = subject));
GRANT SELECT, INSERT, UPDATE ON probe_hearing TO ${app_role};
