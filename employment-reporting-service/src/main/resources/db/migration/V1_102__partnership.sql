-- Who works for which platform (合作用工关系).

CREATE TABLE partnership (
    id                     uuid PRIMARY KEY,
    platform_uscc          text NOT NULL,
    partner_uscc           text NOT NULL,
    partner_type           text NOT NULL CHECK (partner_type IN ('LABOR_DISPATCH', 'FRANCHISEE', 'AGENT', 'OUTSOURCING',
                                                                 'OTHER_COOPERATION')),
    agreement_no           text,
    signed_on              date NOT NULL,
    valid_to               date,
    rights_clauses_present boolean NOT NULL,
    active                 boolean NOT NULL DEFAULT true,
    ended_on               date,
    end_reason             text,
    platform_path          text COLLATE "C" NOT NULL,
    division_path          text COLLATE "C" NOT NULL,
    created_at             timestamptz NOT NULL,
    created_by             text NOT NULL,
    updated_at             timestamptz NOT NULL,
    updated_by             text NOT NULL,
    version                bigint NOT NULL DEFAULT 0,
    CONSTRAINT partnership_of_two CHECK (platform_uscc <> partner_uscc),
    CONSTRAINT partnership_term CHECK (valid_to >= signed_on),
    CONSTRAINT partnership_end CHECK (active = (ended_on IS NULL))
);

COMMENT ON COLUMN partnership.division_path IS 'Path of the partner''s place of registration';

-- One running partnership a pair. Serves as well GET /enterprises/{uscc}/partnerships of a platform, by partner.
CREATE UNIQUE INDEX partnership_running ON partnership (platform_uscc, partner_uscc) WHERE active;
-- Serves GET /enterprises/{uscc}/partnerships of a platform.
CREATE INDEX partnership_of_platform ON partnership (platform_uscc, id);
-- Serves GET /enterprises/{uscc}/partnerships of a partner, and who urges it when its obligations are planned.
CREATE INDEX partnership_of_partner ON partnership (partner_uscc, id);

ALTER TABLE partnership ENABLE ROW LEVEL SECURITY;
ALTER TABLE partnership FORCE ROW LEVEL SECURITY;
CREATE POLICY partnership_scope ON partnership
    USING (chassis_in_scope(division_path) OR chassis_in_scope(platform_path)
           OR chassis_is_party(platform_uscc) OR chassis_is_party(partner_uscc))
    WITH CHECK (chassis_in_scope(division_path) OR chassis_in_scope(platform_path) OR chassis_is_party(platform_uscc));
GRANT SELECT, INSERT, UPDATE ON partnership TO ${app_role};

-- How the platform looked after its partner (督促和监督记录), append-only.
CREATE TABLE partnership_supervision (
    id             uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership,
    platform_uscc  text NOT NULL,
    division_path  text COLLATE "C" NOT NULL,
    supervised_on  date NOT NULL,
    finding        text NOT NULL CHECK (char_length(finding) BETWEEN 2 AND 1000),
    recorded_at    timestamptz NOT NULL,
    recorded_by    text NOT NULL
);
-- Serves GET /partnerships/{id}/supervision-records.
CREATE INDEX partnership_supervision_of ON partnership_supervision (partnership_id, id);

ALTER TABLE partnership_supervision ENABLE ROW LEVEL SECURITY;
ALTER TABLE partnership_supervision FORCE ROW LEVEL SECURITY;
CREATE POLICY partnership_supervision_scope ON partnership_supervision
    USING (chassis_in_scope(division_path) OR chassis_is_party(platform_uscc))
    WITH CHECK (chassis_in_scope(division_path) OR chassis_is_party(platform_uscc));
GRANT SELECT, INSERT ON partnership_supervision TO ${app_role};
