-- The history of the ledger stays as it was written. What is encrypted in it is put under another key when keys change, and
-- nothing else: not which field, when, by whom and why, nor any value that stands in clear.

CREATE FUNCTION ledger_entry_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'ledger_entry is append-only' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER ledger_entry_refuses_change BEFORE UPDATE ON ledger_entry FOR EACH ROW
    WHEN (NOT (OLD.personal
        AND (OLD.old_value IS NULL) = (NEW.old_value IS NULL) AND (OLD.new_value IS NULL) = (NEW.new_value IS NULL)
        AND coalesce(NEW.old_value, 'a:b') ~ '^[A-Za-z0-9-]{1,32}:[A-Za-z0-9_-]+$'
        AND coalesce(NEW.new_value, 'a:b') ~ '^[A-Za-z0-9-]{1,32}:[A-Za-z0-9_-]+$'))
    EXECUTE FUNCTION ledger_entry_is_append_only();
GRANT UPDATE (old_value, new_value) ON ledger_entry TO ${app_role};
