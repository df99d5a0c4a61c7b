-- Every change of the base ledger (台账动态调整), append-only.

CREATE TABLE ledger_entry (
    id                 uuid PRIMARY KEY,
    enterprise_id      uuid NOT NULL REFERENCES enterprise,
    uscc               text NOT NULL,
    division_path      text COLLATE "C" NOT NULL,
    operating_paths    text[] NOT NULL,
    changed_field      text NOT NULL,
    personal           boolean NOT NULL,
    old_value          text,
    new_value          text,
    reason             text NOT NULL CHECK (reason IN ('REGISTERED', 'REPORT_ACCEPTED', 'SURVEY', 'MANUAL',
                                                       'INSPECTION')),
    note               text CHECK (char_length(note) <= 1000),
    source             text CHECK (char_length(source) <= 200),
    effective_date     date NOT NULL,
    enterprise_version bigint NOT NULL,
    recorded_at        timestamptz NOT NULL,
    recorded_by        text NOT NULL
);

COMMENT ON COLUMN ledger_entry.old_value IS 'JSON text; encrypted like the field itself where personal';
COMMENT ON COLUMN ledger_entry.source IS 'What the change rests on: report id and version, survey, inspection record';

-- Serves GET /enterprises/{uscc}/ledger-entries, newest first.
CREATE INDEX ledger_entry_of ON ledger_entry (enterprise_id, id DESC);
-- One accepted version of a report changes the ledger once, however often its event arrives.
CREATE UNIQUE INDEX ledger_entry_of_report ON ledger_entry (enterprise_id, source, changed_field)
    WHERE reason = 'REPORT_ACCEPTED';

ALTER TABLE ledger_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE ledger_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY ledger_entry_scope ON ledger_entry
    USING (chassis_in_scope(division_path) OR chassis_is_party(uscc) OR reporting_any_in_scope(operating_paths))
    WITH CHECK (chassis_in_scope(division_path) OR chassis_is_party(uscc) OR reporting_any_in_scope(operating_paths));
GRANT SELECT, INSERT ON ledger_entry TO ${app_role};
