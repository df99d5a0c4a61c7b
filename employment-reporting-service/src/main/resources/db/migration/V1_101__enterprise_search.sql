-- What an enterprise is found by besides its own columns. Separate tables, because the operators of arrays are not
-- leakproof: under row-level security an index on an array column would never be used.

CREATE TABLE enterprise_industry (
    industry      text NOT NULL,
    division_path text COLLATE "C" NOT NULL,
    enterprise_id uuid NOT NULL REFERENCES enterprise,
    uscc          text NOT NULL,
    -- Serves GET /enterprises?industry=.
    PRIMARY KEY (industry, division_path, enterprise_id)
);
-- Serves the rewrite when the industries of one enterprise change.
CREATE INDEX enterprise_industry_of ON enterprise_industry (enterprise_id);

CREATE TABLE enterprise_operation (
    division_path text COLLATE "C" NOT NULL,
    enterprise_id uuid NOT NULL REFERENCES enterprise,
    uscc          text NOT NULL,
    -- Serves GET /enterprises?operatingDivision=: a range of the path of the place of work.
    PRIMARY KEY (division_path, enterprise_id)
);
-- Serves the rewrite when the places of work of one enterprise change.
CREATE INDEX enterprise_operation_of ON enterprise_operation (enterprise_id);

ALTER TABLE enterprise_industry ENABLE ROW LEVEL SECURITY;
ALTER TABLE enterprise_industry FORCE ROW LEVEL SECURITY;
CREATE POLICY enterprise_industry_scope ON enterprise_industry
    USING (chassis_in_scope(division_path) OR chassis_is_party(uscc))
    WITH CHECK (chassis_in_scope(division_path) OR chassis_is_party(uscc));
ALTER TABLE enterprise_operation ENABLE ROW LEVEL SECURITY;
ALTER TABLE enterprise_operation FORCE ROW LEVEL SECURITY;
CREATE POLICY enterprise_operation_scope ON enterprise_operation
    USING (chassis_in_scope(division_path) OR chassis_is_party(uscc))
    WITH CHECK (chassis_in_scope(division_path) OR chassis_is_party(uscc));
GRANT SELECT, INSERT, DELETE ON enterprise_industry, enterprise_operation TO ${app_role};

-- Pieces of one and two characters of each name. Two characters are the usual length of a Chinese search word, too
-- short for trigrams. No row-level security: it would forbid the index (see above), and the pieces of a name that
-- stands in the public register say nothing of a region; the enterprise itself is read under its own policy.
CREATE TABLE enterprise_name_piece (
    enterprise_id uuid PRIMARY KEY REFERENCES enterprise,
    name_key      text NOT NULL,
    pieces        text[] NOT NULL
);
-- Serves GET /enterprises?name=.
CREATE INDEX enterprise_name_pieces ON enterprise_name_piece USING gin (pieces);
GRANT SELECT, INSERT, UPDATE ON enterprise_name_piece TO ${app_role};
