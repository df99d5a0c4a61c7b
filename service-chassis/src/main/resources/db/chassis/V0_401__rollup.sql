-- Figures that are kept and not counted: changes are appended in the transaction that makes them and folded into rollups
-- in the background. A figure is rollup + changes not folded yet, read in one statement; no row is updated by two
-- business transactions.

CREATE FUNCTION chassis_add(bigint[], bigint[]) RETURNS bigint[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (SELECT array_agg(coalesce(a, 0) + coalesce(b, 0) ORDER BY i)
            FROM unnest($1, $2) WITH ORDINALITY AS t(a, b, i));
CREATE AGGREGATE chassis_sum(bigint[]) (SFUNC = chassis_add, STYPE = bigint[], INITCOND = '{}', PARALLEL = SAFE,
                                        COMBINEFUNC = chassis_add);

CREATE TABLE rollup_change (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    measure       text COLLATE "C" NOT NULL,
    bucket        text COLLATE "C" NOT NULL,
    corrects      text COLLATE "C" NOT NULL DEFAULT '',
    division_path text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    facets        text[] NOT NULL,
    counts        bigint[] NOT NULL
);
COMMENT ON COLUMN rollup_change.bucket IS 'Period, or day, that the figure is booked in';
COMMENT ON COLUMN rollup_change.corrects IS 'Frozen period that the change belongs to; empty: the bucket itself';
COMMENT ON COLUMN rollup_change.facets IS 'TOTAL and DIMENSION=key, each of which the counts are added to';
-- Serves the reading of changes that are not folded yet.
CREATE INDEX rollup_change_unfolded ON rollup_change (measure, division_path, bucket);

CREATE TABLE rollup (
    measure       text COLLATE "C" NOT NULL,
    division_path text COLLATE "C" NOT NULL,
    facet         text COLLATE "C" NOT NULL,
    bucket        text COLLATE "C" NOT NULL,
    corrects      text COLLATE "C" NOT NULL,
    counts        bigint[] NOT NULL,
    -- Serves every statistic: one division and measure, a range of facets, a range of buckets.
    PRIMARY KEY (measure, division_path, facet, bucket, corrects)
) WITH (fillfactor = 80);
COMMENT ON TABLE rollup IS 'Sums over a division and everything below it';

ALTER TABLE rollup_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE rollup_change FORCE ROW LEVEL SECURITY;
-- Whoever changes something appends its figures, even of a neighbouring division; reading stays within the scope.
CREATE POLICY rollup_change_append ON rollup_change FOR INSERT WITH CHECK (true);
CREATE POLICY rollup_change_read ON rollup_change FOR SELECT USING (chassis_in_scope(division_path));
CREATE POLICY rollup_change_fold ON rollup_change FOR DELETE USING (chassis_in_scope(division_path));
ALTER TABLE rollup ENABLE ROW LEVEL SECURITY;
ALTER TABLE rollup FORCE ROW LEVEL SECURITY;
CREATE POLICY rollup_scope ON rollup
    USING (chassis_in_scope(division_path)) WITH CHECK (chassis_in_scope(division_path));
GRANT SELECT, INSERT, DELETE ON rollup_change TO ${app_role};
GRANT SELECT, INSERT, UPDATE ON rollup TO ${app_role};
