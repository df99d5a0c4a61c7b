-- The two questions that every row-level security policy asks. The settings are written by the chassis at the
-- start of each transaction (local to it); unset or empty, both functions are false and nothing is visible.

CREATE FUNCTION chassis_in_scope(path text) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN path ^@ ANY (string_to_array(current_setting('app.scope', true), ','));

COMMENT ON FUNCTION chassis_in_scope(text) IS
    'Is this reporting path (CN/150000/150100/150105/) inside one of the divisions that the caller acts for?';

CREATE FUNCTION chassis_is_party(uscc text) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN uscc = ANY (string_to_array(current_setting('app.uscc', true), ','));

COMMENT ON FUNCTION chassis_is_party(text) IS
    'Is this unified social credit code one of those that the caller acts for?';

GRANT EXECUTE ON FUNCTION chassis_in_scope(text), chassis_is_party(text) TO ${app_role};
