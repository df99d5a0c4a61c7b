-- Holiday notices entered while the service runs. A row says what is known of a year from then on: its notice, or, without
-- one, that an entry was taken back and what came with the application counts again. The latest row of a year counts;
-- rows are never changed or deleted.
CREATE SEQUENCE holiday_notice_revision;

CREATE TABLE holiday_notice (
    id          uuid PRIMARY KEY,
    year        integer     NOT NULL CHECK (year BETWEEN 2000 AND 2200),
    content     jsonb       NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text        NOT NULL,
    reason      text        NOT NULL CHECK (length(reason) BETWEEN 3 AND 500),
    position    bigint      NOT NULL,
    revision    bigint      NOT NULL DEFAULT nextval('holiday_notice_revision')
);
COMMENT ON COLUMN holiday_notice.position IS 'Order of the entries of a year where they were made; the last one counts.';
COMMENT ON COLUMN holiday_notice.content IS 'The year as the notice gives it; null when an entry was taken back.';
COMMENT ON COLUMN holiday_notice.revision IS 'Grows with every row, so that replicas notice one.';

CREATE INDEX holiday_notice_year ON holiday_notice (year, position DESC);
COMMENT ON INDEX holiday_notice_year IS 'The latest row of each year.';
CREATE INDEX holiday_notice_latest ON holiday_notice (revision DESC);
COMMENT ON INDEX holiday_notice_latest IS 'Refresh of the calendar: SELECT max(revision).';

GRANT SELECT, INSERT ON holiday_notice TO ${app_role};
GRANT USAGE ON holiday_notice_revision TO ${app_role};
