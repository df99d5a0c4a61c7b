-- Employment reports (用工情况报告): the document's life.

CREATE TABLE employment_report (
    id                 uuid PRIMARY KEY,
    obligation_id      uuid NOT NULL REFERENCES reporting_obligation,
    obligation_no      text NOT NULL,
    uscc               text NOT NULL,
    report_kind        text NOT NULL,
    period             text COLLATE "C" NOT NULL,
    recipient_level    text NOT NULL,
    recipient_division text NOT NULL,
    division_path      text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%/'),
    state              text NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'ACCEPTED', 'RETURNED',
                                                      'AMENDMENT_DRAFT', 'VOIDED')),
    report_version     integer NOT NULL DEFAULT 0 CHECK (report_version >= 0),
    accepted_version   integer CHECK (accepted_version BETWEEN 1 AND report_version),
    content_hash       text CHECK (content_hash ~ '^[0-9a-f]{64}$'),
    draft              text CHECK (draft IS JSON OBJECT),
    amendment_reason   text CHECK (char_length(amendment_reason) BETWEEN 10 AND 500),
    first_submitted_at timestamptz,
    timely             boolean,
    correction         jsonb,
    void_reason        text CHECK (char_length(void_reason) BETWEEN 10 AND 500),
    own_end_count      bigint CHECK (own_end_count >= 0),
    created_at         timestamptz NOT NULL,
    created_by         text NOT NULL,
    updated_at         timestamptz NOT NULL,
    updated_by         text NOT NULL,
    version            bigint NOT NULL DEFAULT 0,
    CONSTRAINT report_submitted CHECK ((report_version = 0) = (content_hash IS NULL)
                                       AND (report_version = 0) = (first_submitted_at IS NULL)
                                       AND (report_version = 0) = (timely IS NULL)),
    CONSTRAINT report_draft_or_version CHECK (report_version > 0 OR draft IS NOT NULL),
    CONSTRAINT report_accepted CHECK (state <> 'ACCEPTED' OR accepted_version = report_version),
    CONSTRAINT report_returned CHECK (state <> 'RETURNED' OR correction IS NOT NULL),
    CONSTRAINT report_void CHECK ((state = 'VOIDED') = (void_reason IS NOT NULL))
) WITH (fillfactor = 85);

COMMENT ON COLUMN employment_report.draft IS 'Document in preparation: a first draft, a correction or an amendment';
COMMENT ON COLUMN employment_report.content_hash IS 'SHA-256 of the latest submitted version, to recognise it when sent again';
COMMENT ON COLUMN employment_report.timely IS 'Judged by the first valid submission, or by the first after a missed correction window';
COMMENT ON COLUMN employment_report.own_end_count IS 'Posts of the enterprise''s own lines in the accepted version';

-- One active report an obligation; a voided one makes room for the next.
CREATE UNIQUE INDEX report_active ON employment_report (obligation_id) WHERE state <> 'VOIDED';
-- Serves GET /reports of a bureau in its default order.
CREATE INDEX report_by_division ON employment_report (division_path, id);
-- Serves GET /reports?state=, the work list of the reviewing bureau.
CREATE INDEX report_by_state ON employment_report (state, division_path, id);
-- Serves the enterprise's own list, the accepted report of the period before, and partners' own figures.
CREATE INDEX report_by_enterprise ON employment_report (uscc, period, report_kind);

ALTER TABLE employment_report ENABLE ROW LEVEL SECURITY;
ALTER TABLE employment_report FORCE ROW LEVEL SECURITY;
CREATE POLICY employment_report_scope ON employment_report
    USING (chassis_in_scope(division_path) OR chassis_is_party(uscc))
    WITH CHECK (chassis_in_scope(division_path) OR chassis_is_party(uscc));
GRANT SELECT, INSERT, UPDATE ON employment_report TO ${app_role};
