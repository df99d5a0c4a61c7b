-- What a service knows of enterprises, told by events of the base ledger; empty where no consumer is declared. The register is
-- public: no row-level security, because a case may be about an enterprise that is registered anywhere.

CREATE TABLE directory_enterprise (
    uscc                text CONSTRAINT directory_enterprise_pk PRIMARY KEY CHECK (uscc ~ '^[0-9A-HJ-NP-RTUWXY]{18}$'),
    name                text,
    name_seq            bigint NOT NULL DEFAULT -1,
    role                text CHECK (role IN ('PLATFORM', 'PARTNER')),
    partner_type        text CHECK (partner_type IN ('LABOR_DISPATCH', 'FRANCHISEE', 'AGENT', 'OUTSOURCING',
                                                     'OTHER_COOPERATION')),
    registered_division text,
    division_seq        bigint NOT NULL DEFAULT -1,
    industries          text[] NOT NULL DEFAULT '{}',
    industries_seq      bigint NOT NULL DEFAULT -1,
    status              text NOT NULL DEFAULT 'ACTIVE' CHECK (status IN ('ACTIVE', 'SUSPENDED', 'CANCELLED', 'EXITED')),
    status_seq          bigint NOT NULL DEFAULT -1
);
COMMENT ON COLUMN directory_enterprise.name_seq IS
    'Sequence of the event that told it: events may come in any order, and the newest word on each field holds';
GRANT SELECT, INSERT, UPDATE ON directory_enterprise TO ${app_role};

-- Pieces of one and two characters of each name, as Chinese search words are too short for trigrams, and beside them the codes
-- of the divisions above the enterprise, so that a word and a place are sought in one index. A table of its own without
-- row-level security, also for a service whose enterprises have it: the operators of arrays are not leakproof, and the index
-- would never be used.
CREATE TABLE directory_name (
    uscc     text CONSTRAINT directory_name_pk PRIMARY KEY,
    name_key text NOT NULL,
    pieces   text[] NOT NULL
);
-- Serves every search by a part of the name, and the suggestions for a name that somebody wrote.
CREATE INDEX directory_name_pieces ON directory_name USING gin (pieces);
GRANT SELECT, INSERT, UPDATE ON directory_name TO ${app_role};

CREATE TABLE directory_partnership (
    platform_uscc text NOT NULL,
    partner_uscc  text NOT NULL,
    partner_type  text CHECK (partner_type IN ('LABOR_DISPATCH', 'FRANCHISEE', 'AGENT', 'OUTSOURCING',
                                               'OTHER_COOPERATION')),
    active        boolean NOT NULL,
    signed_on     date,
    valid_to      date,
    ended_on      date,
    told_at       timestamptz NOT NULL,
    told_seq      bigint NOT NULL,
    CONSTRAINT directory_partnership_pk PRIMARY KEY (platform_uscc, partner_uscc)
);
COMMENT ON COLUMN directory_partnership.signed_on IS 'Unknown where an event of earlier days told the partnership';
-- Serves the platforms that an enterprise works for.
CREATE INDEX directory_partnership_of_partner ON directory_partnership (partner_uscc, platform_uscc) WHERE active;
GRANT SELECT, INSERT, UPDATE ON directory_partnership TO ${app_role};

-- How the authorities judge an enterprise is for the bureaus of its place alone.
CREATE TABLE directory_standing (
    uscc          text CONSTRAINT directory_standing_pk PRIMARY KEY,
    division_path text COLLATE "C" NOT NULL,
    credit_level  text CHECK (credit_level IN ('A', 'B', 'C')),
    credit_seq    bigint NOT NULL DEFAULT -1,
    risk_level    text CHECK (risk_level IN ('GREEN', 'BLUE', 'YELLOW', 'ORANGE', 'RED')),
    risk_seq      bigint NOT NULL DEFAULT -1
);
COMMENT ON COLUMN directory_standing.division_path IS 'Path of the place of registration; the nation before it was told';
ALTER TABLE directory_standing ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory_standing FORCE ROW LEVEL SECURITY;
CREATE POLICY directory_standing_scope ON directory_standing
    USING (chassis_in_scope(division_path)) WITH CHECK (chassis_in_scope(division_path));
GRANT SELECT, INSERT, UPDATE ON directory_standing TO ${app_role};
