-- Rectification (限期整改): ordered, handed in by the enterprise, verified by two inspectors, extended once or escalated.

CREATE TABLE rectification (
    id                 uuid PRIMARY KEY,
    rectification_no   text NOT NULL UNIQUE,
    disposition_id     uuid NOT NULL UNIQUE REFERENCES disposition,
    finding_id         uuid NOT NULL REFERENCES finding,
    type               text NOT NULL,
    uscc               text NOT NULL,
    division_path      text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    agency_id          text NOT NULL,
    state              text NOT NULL CHECK (state IN ('ISSUED', 'IN_PROGRESS', 'SUBMITTED', 'VERIFIED_PASSED',
                                                      'VERIFIED_FAILED', 'EXTENDED', 'ESCALATED', 'WITHDRAWN')),
    due_on             date NOT NULL,
    extended           boolean NOT NULL DEFAULT false,
    statement          text,
    submitted_on       date,
    verified_on        date,
    verifier_ids       text[],
    verification_note  text,
    reason             text,
    created_at         timestamptz NOT NULL,
    created_by         text NOT NULL,
    updated_at         timestamptz NOT NULL,
    updated_by         text NOT NULL,
    version            bigint NOT NULL DEFAULT 0,
    CONSTRAINT rectification_verified_by_two CHECK (state NOT IN ('VERIFIED_PASSED', 'VERIFIED_FAILED')
                                                    OR cardinality(verifier_ids) >= 2)
) WITH (fillfactor = 85);

COMMENT ON COLUMN rectification.statement IS 'What the enterprise says it did, encrypted: may name people';
COMMENT ON COLUMN rectification.reason IS 'Why it was extended, escalated or withdrawn';

-- Serve GET /rectifications.
CREATE INDEX rectification_by_division ON rectification (division_path, id);
CREATE INDEX rectification_by_state ON rectification (state, division_path, id);
CREATE INDEX rectification_by_uscc ON rectification (uscc, division_path, id);
CREATE INDEX rectification_by_finding ON rectification (finding_id);

ALTER TABLE rectification ENABLE ROW LEVEL SECURITY;
ALTER TABLE rectification FORCE ROW LEVEL SECURITY;
CREATE POLICY rectification_scope ON rectification
    USING ((chassis_in_scope(division_path) AND inspection_has_office()) OR chassis_is_party(uscc))
    WITH CHECK ((chassis_in_scope(division_path) AND inspection_has_office()) OR chassis_is_party(uscc));
CREATE POLICY attachment_of_rectifications ON attachment
    USING (family = 'rectification' AND EXISTS (SELECT FROM rectification r WHERE r.id = subject))
    WITH CHECK (family = 'rectification' AND EXISTS (SELECT FROM rectification r WHERE r.id = subject));
GRANT SELECT, INSERT, UPDATE ON rectification TO ${app_role};
