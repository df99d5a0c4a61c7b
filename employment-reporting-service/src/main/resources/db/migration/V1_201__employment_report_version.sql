-- Versions of a report as filed. What was filed never changes: only the decision columns can be written later.

CREATE TABLE employment_report_version (
    id               uuid PRIMARY KEY,
    report_id        uuid NOT NULL REFERENCES employment_report,
    report_version   integer NOT NULL CHECK (report_version >= 1),
    uscc             text NOT NULL,
    division_path    text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%/'),
    content          text NOT NULL CHECK (content IS JSON OBJECT),
    content_hash     text NOT NULL CHECK (content_hash ~ '^[0-9a-f]{64}$'),
    submitted_at     timestamptz NOT NULL,
    submitted_by     text NOT NULL,
    channel          text NOT NULL CHECK (channel IN ('API', 'WEB', 'FILE')),
    idempotency_key  text NOT NULL,
    timely           boolean NOT NULL,
    amendment_reason text,
    warnings         jsonb NOT NULL,
    outcome          text CHECK (outcome IN ('ACCEPTED', 'RETURNED', 'WITHDRAWN')),
    decided_at       timestamptz,
    decided_by       text,
    return_reasons   text[],
    decision_note    text CHECK (char_length(decision_note) <= 1000),
    version          bigint NOT NULL DEFAULT 0,
    CONSTRAINT report_version_once UNIQUE (report_id, report_version),
    CONSTRAINT report_version_decided CHECK ((outcome IS NULL) = (decided_at IS NULL)
                                             AND (outcome IS NULL) = (decided_by IS NULL)),
    CONSTRAINT report_version_returned CHECK (outcome IS DISTINCT FROM 'RETURNED'
                                              OR cardinality(return_reasons) >= 1)
) WITH (fillfactor = 90);

COMMENT ON COLUMN employment_report_version.content IS 'Canonical JSON (RFC 8785); its SHA-256 is content_hash';

ALTER TABLE employment_report_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE employment_report_version FORCE ROW LEVEL SECURITY;
CREATE POLICY employment_report_version_scope ON employment_report_version
    USING (chassis_in_scope(division_path) OR chassis_is_party(uscc))
    WITH CHECK (chassis_in_scope(division_path) OR chassis_is_party(uscc));
GRANT SELECT, INSERT,
      UPDATE (warnings, outcome, decided_at, decided_by, return_reasons, decision_note, version)
      ON employment_report_version TO ${app_role};
