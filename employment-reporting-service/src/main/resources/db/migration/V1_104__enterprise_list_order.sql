-- Serves GET /enterprises?industry= and ?operatingDivision= in the order of the list, without sorting. The code that
-- row-level security asks for stands in the index beside the key: the planner takes the policy for far more selective
-- than it is, and where the table must be read for it, prefers to read and sort every row of a province.
ALTER TABLE enterprise_industry DROP CONSTRAINT enterprise_industry_pkey,
    ADD PRIMARY KEY (industry, division_path, enterprise_id) INCLUDE (uscc);
ALTER TABLE enterprise_operation DROP CONSTRAINT enterprise_operation_pkey,
    ADD PRIMARY KEY (division_path, enterprise_id) INCLUDE (uscc);
