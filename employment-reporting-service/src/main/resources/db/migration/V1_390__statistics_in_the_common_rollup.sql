-- The figures go on in the rollup tables that all services share the form of.

-- The owner is held by row-level security too; without a scope it would move nothing.
SELECT set_config('app.scope', 'CN/', true);

INSERT INTO rollup (measure, division_path, facet, bucket, corrects, counts)
SELECT measure, division_path, facet, bucket, corrects, counts FROM statistic_rollup;
INSERT INTO rollup_change (measure, bucket, corrects, division_path, facets, counts)
SELECT measure, bucket, corrects, division_path, facets, counts FROM statistic_change ORDER BY id;

DROP TABLE statistic_change, statistic_rollup;
DROP AGGREGATE reporting_sum(bigint[]);
DROP FUNCTION reporting_add(bigint[], bigint[]);
