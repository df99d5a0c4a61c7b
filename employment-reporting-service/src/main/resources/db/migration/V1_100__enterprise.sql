-- The base ledger (用工基础台账): one row an enterprise.

CREATE FUNCTION reporting_any_in_scope(paths text[]) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN EXISTS (SELECT FROM unnest(paths) AS p (path) WHERE chassis_in_scope(p.path));

CREATE FUNCTION reporting_any_party(usccs text[]) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN EXISTS (SELECT FROM unnest(usccs) AS u (uscc) WHERE chassis_is_party(u.uscc));

CREATE TABLE enterprise (
    id                           uuid PRIMARY KEY,
    uscc                         text NOT NULL UNIQUE CHECK (uscc ~ '^[0-9A-HJ-NP-RTUWXY]{18}$'),
    uscc_check_overridden        boolean NOT NULL DEFAULT false,
    uscc_override_reason         text,
    name                         text NOT NULL CHECK (char_length(name) BETWEEN 2 AND 200),
    role                         text NOT NULL CHECK (role IN ('PLATFORM', 'PARTNER')),
    partner_type                 text CHECK (partner_type IN ('LABOR_DISPATCH', 'FRANCHISEE', 'AGENT', 'OUTSOURCING',
                                                              'OTHER_COOPERATION')),
    platform_brands              text[] NOT NULL DEFAULT '{}',
    industries                   text[] NOT NULL CHECK (cardinality(industries) >= 1),
    business_model               text NOT NULL CHECK (business_model IN ('SELF_OPERATED', 'CROWDSOURCED',
                                                      'AGENT_FRANCHISE', 'MIXED', 'THIRD_PARTY')),
    registered_division          text NOT NULL,
    division_path                text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%/'),
    operating_divisions          text[] NOT NULL CHECK (cardinality(operating_divisions) >= 1),
    operating_paths              text[] NOT NULL CHECK (cardinality(operating_paths) = cardinality(operating_divisions)),
    address                      text NOT NULL CHECK (char_length(address) BETWEEN 1 AND 300),
    head_enterprise              boolean NOT NULL DEFAULT false,
    key_enterprise               boolean NOT NULL DEFAULT false,
    company_level                text CHECK (company_level IN ('HEAD_OFFICE_PROVINCE', 'REGIONAL', 'LOCAL')),
    legal_representative         text NOT NULL,
    contact_name                 text NOT NULL,
    contact_phone                text NOT NULL,
    contact_email                text,
    industry_authorities         text[] NOT NULL CHECK (cardinality(industry_authorities) >= 1),
    liaison_officer_id           text,
    dispatch_license_no          text,
    dispatch_license_valid_to    date,
    union_established            boolean NOT NULL DEFAULT false,
    union_member_count           integer NOT NULL DEFAULT 0 CHECK (union_member_count >= 0),
    mediation_org_established    boolean NOT NULL DEFAULT false,
    collective_contract_status   text NOT NULL DEFAULT 'NONE'
                                 CHECK (collective_contract_status IN ('NONE', 'NEGOTIATING', 'SIGNED', 'EXPIRED')),
    credit_level                 text CHECK (credit_level IN ('A', 'B', 'C')),
    status                       text NOT NULL DEFAULT 'ACTIVE'
                                 CHECK (status IN ('ACTIVE', 'SUSPENDED', 'CANCELLED', 'EXITED')),
    workforce_period             text,
    workforce_report_id          uuid,
    workforce_report_version     integer,
    established_count            integer CHECK (established_count >= 0),
    incomplete_count             integer CHECK (incomplete_count >= 0),
    civil_count                  integer CHECK (civil_count >= 0),
    created_at                   timestamptz NOT NULL,
    created_by                   text NOT NULL,
    updated_at                   timestamptz NOT NULL,
    updated_by                   text NOT NULL,
    version                      bigint NOT NULL DEFAULT 0,
    CONSTRAINT enterprise_partner_type CHECK ((role = 'PARTNER') = (partner_type IS NOT NULL)),
    CONSTRAINT enterprise_brands CHECK (role <> 'PLATFORM' OR cardinality(platform_brands) >= 1),
    CONSTRAINT enterprise_override_reason CHECK (uscc_check_overridden = (uscc_override_reason IS NOT NULL)),
    CONSTRAINT enterprise_dispatch_license
        CHECK (partner_type IS DISTINCT FROM 'LABOR_DISPATCH'
               OR (dispatch_license_no IS NOT NULL AND dispatch_license_valid_to IS NOT NULL))
);

COMMENT ON COLUMN enterprise.legal_representative IS 'Personal, AES-256-GCM with key id, as the three contact columns';

-- Serves GET /enterprises in its default order, the export, and the planning of obligations in chunks.
CREATE INDEX enterprise_by_division ON enterprise (division_path, id);
-- Serves GET /enterprises?role=&status=.
CREATE INDEX enterprise_by_role ON enterprise (role, status, division_path, id);
-- Serves GET /enterprises?headEnterprise=true and ?keyEnterprise=true.
CREATE INDEX enterprise_head ON enterprise (division_path, id) WHERE head_enterprise;
CREATE INDEX enterprise_key ON enterprise (division_path, id) WHERE key_enterprise;
-- Serves GET /enterprises?liaisonOfficerId= (定点联系人).
CREATE INDEX enterprise_by_liaison ON enterprise (liaison_officer_id, division_path, id)
    WHERE liaison_officer_id IS NOT NULL;

ALTER TABLE enterprise ENABLE ROW LEVEL SECURITY;
ALTER TABLE enterprise FORCE ROW LEVEL SECURITY;
CREATE POLICY enterprise_scope ON enterprise
    USING (chassis_in_scope(division_path) OR chassis_is_party(uscc) OR reporting_any_in_scope(operating_paths))
    WITH CHECK (chassis_in_scope(division_path) OR chassis_is_party(uscc) OR reporting_any_in_scope(operating_paths));
GRANT SELECT, INSERT, UPDATE ON enterprise TO ${app_role};
