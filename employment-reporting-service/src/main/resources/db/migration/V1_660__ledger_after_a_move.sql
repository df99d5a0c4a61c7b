-- A bureau that an enterprise has left reads of the move, and keeps the history up to it.

ALTER TABLE ledger_entry ADD COLUMN left_path text COLLATE "C";
COMMENT ON COLUMN ledger_entry.left_path IS 'Place of registration that the enterprise left with this change';

DROP POLICY ledger_entry_scope ON ledger_entry;
CREATE POLICY ledger_entry_scope ON ledger_entry
    USING (chassis_in_scope(division_path) OR chassis_in_scope(left_path) OR chassis_is_party(uscc)
           OR reporting_any_in_scope(operating_paths))
    WITH CHECK (chassis_in_scope(division_path) OR chassis_in_scope(left_path) OR chassis_is_party(uscc)
                OR reporting_any_in_scope(operating_paths));

-- Serves GET /enterprises/{uscc}/ledger-entries, newest first, also where the enterprise itself is out of sight.
CREATE INDEX ledger_entry_of_code ON ledger_entry (uscc, id DESC);
DROP INDEX ledger_entry_of;
