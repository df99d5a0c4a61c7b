-- Statistics (统计): changes are appended in the transaction that makes them and folded into rollups by a background job.
-- A figure is rollup + changes not folded yet, read in one statement; no row is updated by two business transactions.

CREATE FUNCTION reporting_add(bigint[], bigint[]) RETURNS bigint[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (SELECT array_agg(coalesce(a, 0) + coalesce(b, 0) ORDER BY i)
            FROM unnest($1, $2) WITH ORDINALITY AS t(a, b, i));
CREATE AGGREGATE reporting_sum(bigint[]) (SFUNC = reporting_add, STYPE = bigint[], INITCOND = '{}', PARALLEL = SAFE,
                                          COMBINEFUNC = reporting_add);

CREATE TABLE statistic_change (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    measure       text COLLATE "C" NOT NULL,
    bucket        text COLLATE "C" NOT NULL,
    corrects      text COLLATE "C" NOT NULL DEFAULT '',
    division_path text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    facets        text[] NOT NULL,
    counts        bigint[] NOT NULL
);
COMMENT ON COLUMN statistic_change.bucket IS 'Reporting period, or day, that the figure is booked in';
COMMENT ON COLUMN statistic_change.corrects IS 'Frozen bucket that the change belongs to; empty: the bucket itself';
COMMENT ON COLUMN statistic_change.facets IS 'TOTAL and DIMENSION=key, each of which the counts are added to';
-- Serves the reading of changes that are not folded yet.
CREATE INDEX statistic_change_unfolded ON statistic_change (measure, division_path, bucket);

CREATE TABLE statistic_rollup (
    measure       text COLLATE "C" NOT NULL,
    division_path text COLLATE "C" NOT NULL,
    facet         text COLLATE "C" NOT NULL,
    bucket        text COLLATE "C" NOT NULL,
    corrects      text COLLATE "C" NOT NULL,
    counts        bigint[] NOT NULL,
    -- Serves every statistic: one division and measure, a range of facets, a range of buckets.
    PRIMARY KEY (measure, division_path, facet, bucket, corrects)
) WITH (fillfactor = 80);
COMMENT ON TABLE statistic_rollup IS 'Sums over a division and everything below it';

-- Headcount lines of accepted reports, so that a correction takes exactly its own figures out again.
CREATE TABLE statistic_line (
    period        text COLLATE "C" NOT NULL,
    employer_uscc text NOT NULL,
    obligation_id uuid NOT NULL,
    division      text NOT NULL,
    occupation    text NOT NULL,
    relation      text NOT NULL,
    reporter_uscc text NOT NULL,
    industry      text NOT NULL,
    division_path text COLLATE "C" NOT NULL,
    accepted_at   timestamptz NOT NULL,
    counts        bigint[] NOT NULL,
    -- Serves the reconciliation of all that is reported of one employer in one period.
    PRIMARY KEY (period, employer_uscc, obligation_id, division, occupation, relation)
);
-- Serves the replacement of the lines of one obligation by an amended report.
CREATE INDEX statistic_line_of ON statistic_line (obligation_id);

-- Every enterprise that the service ever heard of (K-15), whether it stands in the ledger or not.
CREATE TABLE known_enterprise (
    uscc          text PRIMARY KEY,
    division_path text COLLATE "C" NOT NULL,
    in_ledger     boolean NOT NULL,
    first_source  text NOT NULL,
    first_seen_at timestamptz NOT NULL
);
-- Serves GET /statistics/unregistered-enterprises: known, but not in the ledger.
CREATE INDEX known_enterprise_missing ON known_enterprise (division_path, uscc) WHERE NOT in_ledger;

ALTER TABLE statistic_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE statistic_change FORCE ROW LEVEL SECURITY;
-- Whoever changes something appends its figures, even of a neighbouring division; reading stays within the scope.
CREATE POLICY statistic_change_append ON statistic_change FOR INSERT WITH CHECK (true);
CREATE POLICY statistic_change_read ON statistic_change FOR SELECT USING (chassis_in_scope(division_path));
CREATE POLICY statistic_change_fold ON statistic_change FOR DELETE USING (chassis_in_scope(division_path));
ALTER TABLE statistic_rollup ENABLE ROW LEVEL SECURITY;
ALTER TABLE statistic_rollup FORCE ROW LEVEL SECURITY;
CREATE POLICY statistic_rollup_scope ON statistic_rollup
    USING (chassis_in_scope(division_path)) WITH CHECK (chassis_in_scope(division_path));
ALTER TABLE statistic_line ENABLE ROW LEVEL SECURITY;
ALTER TABLE statistic_line FORCE ROW LEVEL SECURITY;
CREATE POLICY statistic_line_scope ON statistic_line
    USING (chassis_in_scope(division_path)) WITH CHECK (chassis_in_scope(division_path));
ALTER TABLE known_enterprise ENABLE ROW LEVEL SECURITY;
ALTER TABLE known_enterprise FORCE ROW LEVEL SECURITY;
CREATE POLICY known_enterprise_scope ON known_enterprise
    USING (chassis_in_scope(division_path)) WITH CHECK (chassis_in_scope(division_path));
GRANT SELECT, INSERT, DELETE ON statistic_change, statistic_line TO ${app_role};
GRANT SELECT, INSERT, UPDATE ON statistic_rollup, known_enterprise TO ${app_role};
