-- What this service knows of enterprises, told by events of the base ledger. The register is public: no row-level
-- security, because a lead may be about an enterprise that is registered anywhere.

CREATE TABLE employer (
    uscc                text PRIMARY KEY CHECK (uscc ~ '^[0-9A-HJ-NP-RTUWXY]{18}$'),
    name                text,
    name_seq            bigint NOT NULL DEFAULT -1,
    role                text,
    partner_type        text,
    registered_division text,
    division_seq        bigint NOT NULL DEFAULT -1,
    industries          text[] NOT NULL DEFAULT '{}',
    industries_seq      bigint NOT NULL DEFAULT -1,
    status              text NOT NULL DEFAULT 'ACTIVE',
    status_seq          bigint NOT NULL DEFAULT -1
);
COMMENT ON COLUMN employer.name_seq IS
    'Sequence of the event that told it: events may come in any order, and the newest word on each field holds';
GRANT SELECT, INSERT, UPDATE ON employer TO ${app_role};

-- Pieces of one and two characters of each name, as Chinese search words are too short for trigrams.
CREATE TABLE employer_name_piece (
    uscc     text PRIMARY KEY REFERENCES employer,
    name_key text NOT NULL,
    pieces   text[] NOT NULL
);
-- Serves GET /employers?name= and the suggestions for a name that a reporter wrote.
CREATE INDEX employer_name_pieces ON employer_name_piece USING gin (pieces);
GRANT SELECT, INSERT, UPDATE ON employer_name_piece TO ${app_role};

CREATE TABLE employer_partnership (
    platform_uscc text NOT NULL,
    partner_uscc  text NOT NULL,
    partner_type  text,
    active        boolean NOT NULL,
    told_at       timestamptz NOT NULL,
    PRIMARY KEY (platform_uscc, partner_uscc)
);
-- Serves the platforms that an employer works for.
CREATE INDEX employer_partnership_of_partner ON employer_partnership (partner_uscc, platform_uscc) WHERE active;
GRANT SELECT, INSERT, UPDATE ON employer_partnership TO ${app_role};
