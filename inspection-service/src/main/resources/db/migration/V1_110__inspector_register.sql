-- The register of inspectors (执法人员名录库) of all agencies. A labour bureau sees all of its divisions, another agency its own.

CREATE TABLE inspector (
    id                     uuid PRIMARY KEY,
    officer_no             text COLLATE "C" NOT NULL CONSTRAINT inspector_officer_no UNIQUE
                           CHECK (officer_no ~ '^[A-Z0-9][A-Z0-9-]{0,39}$'),
    agency_id              text NOT NULL,
    division_path          text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    name                   text NOT NULL,
    certificate_no         text NOT NULL,
    certificate_index      text NOT NULL,
    certificate_valid_from date,
    certificate_valid_to   date NOT NULL,
    specialities           text[] NOT NULL DEFAULT '{}',
    capacity               integer NOT NULL CHECK (capacity BETWEEN 1 AND 1000),
    account                text,
    state                  text NOT NULL CHECK (state IN ('ON_ROLL', 'OFF_ROLL')),
    left_reason            text,
    created_at             timestamptz NOT NULL,
    created_by             text NOT NULL,
    updated_at             timestamptz NOT NULL,
    updated_by             text NOT NULL,
    version                bigint NOT NULL DEFAULT 0,
    CONSTRAINT inspector_left CHECK ((state = 'OFF_ROLL') = (left_reason IS NOT NULL)),
    CONSTRAINT inspector_certificate CHECK (certificate_valid_from <= certificate_valid_to)
) WITH (fillfactor = 85);

COMMENT ON COLUMN inspector.officer_no IS 'Public number, by which draws and bundles name the inspector (12.1)';
COMMENT ON COLUMN inspector.name IS 'Encrypted';
COMMENT ON COLUMN inspector.certificate_no IS 'Encrypted';

-- One certificate and one login, one inspector on the roll; serves the search for either.
CREATE UNIQUE INDEX inspector_certificate_once ON inspector (certificate_index) WHERE state = 'ON_ROLL';
CREATE UNIQUE INDEX inspector_account_once ON inspector (account) WHERE state = 'ON_ROLL' AND account IS NOT NULL;
-- Serves GET /inspectors, the export, and who can be drawn in a division.
CREATE INDEX inspector_by_division ON inspector (state, division_path, id);
-- Serves GET /inspectors of one agency.
CREATE INDEX inspector_by_agency ON inspector (agency_id, state, division_path, id);

CREATE TABLE inspector_recusal (
    id            uuid PRIMARY KEY,
    inspector_id  uuid NOT NULL REFERENCES inspector,
    agency_id     text NOT NULL,
    division_path text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    uscc          text NOT NULL,
    reason        text NOT NULL,
    ended_at      timestamptz,
    end_reason    text,
    created_at    timestamptz NOT NULL,
    created_by    text NOT NULL,
    updated_at    timestamptz NOT NULL,
    updated_by    text NOT NULL,
    version       bigint NOT NULL DEFAULT 0,
    CONSTRAINT inspector_recusal_ended CHECK ((ended_at IS NULL) = (end_reason IS NULL))
) WITH (fillfactor = 85);

COMMENT ON COLUMN inspector_recusal.reason IS 'Encrypted: it may name relatives';

-- One standing recusal for an inspector and an enterprise; serves who is recused from what.
CREATE UNIQUE INDEX inspector_recusal_standing ON inspector_recusal (inspector_id, uscc) WHERE ended_at IS NULL;
-- Serves GET /inspectors/{id}/recusals.
CREATE INDEX inspector_recusal_of_inspector ON inspector_recusal (inspector_id, id);

CREATE TABLE inspector_change (
    id            uuid PRIMARY KEY,
    inspector_id  uuid NOT NULL REFERENCES inspector,
    agency_id     text NOT NULL,
    division_path text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    step          text NOT NULL CHECK (step IN ('ENTERED', 'CORRECTED', 'LEFT_ROLL', 'RETURNED', 'RECUSED',
                                                'RECUSAL_ENDED')),
    fields        jsonb NOT NULL,
    reason        text,
    changed_at    timestamptz NOT NULL,
    changed_by    text NOT NULL
);

COMMENT ON COLUMN inspector_change.fields IS 'What was changed, before and after; of personal data only that it was';

-- Serves GET /inspectors/{id}/changes.
CREATE INDEX inspector_change_of_inspector ON inspector_change (inspector_id, id DESC);

-- Who acts for all labour agencies (or is the service itself) sees every agency; no token can claim a kind.
ALTER TABLE inspector ENABLE ROW LEVEL SECURITY;
ALTER TABLE inspector FORCE ROW LEVEL SECURITY;
CREATE POLICY inspector_scope ON inspector
    USING (chassis_in_scope(division_path) AND (chassis_is_agency('HRSS') OR chassis_is_agency(agency_id)))
    WITH CHECK (chassis_in_scope(division_path) AND (chassis_is_agency('HRSS') OR chassis_is_agency(agency_id)));
ALTER TABLE inspector_recusal ENABLE ROW LEVEL SECURITY;
ALTER TABLE inspector_recusal FORCE ROW LEVEL SECURITY;
CREATE POLICY inspector_recusal_scope ON inspector_recusal
    USING (chassis_in_scope(division_path) AND (chassis_is_agency('HRSS') OR chassis_is_agency(agency_id)))
    WITH CHECK (chassis_in_scope(division_path) AND (chassis_is_agency('HRSS') OR chassis_is_agency(agency_id)));
ALTER TABLE inspector_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE inspector_change FORCE ROW LEVEL SECURITY;
CREATE POLICY inspector_change_scope ON inspector_change
    USING (chassis_in_scope(division_path) AND (chassis_is_agency('HRSS') OR chassis_is_agency(agency_id)))
    WITH CHECK (chassis_in_scope(division_path) AND (chassis_is_agency('HRSS') OR chassis_is_agency(agency_id)));

GRANT SELECT, INSERT, UPDATE ON inspector, inspector_recusal TO ${app_role};
GRANT SELECT, INSERT ON inspector_change TO ${app_role};
