-- The third question of row-level security: is this row about the person who asks?

CREATE FUNCTION chassis_is_person(key text) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN key = ANY (string_to_array(current_setting('app.person', true), ','));

COMMENT ON FUNCTION chassis_is_person(text) IS
    'Is this blind index one under which the calling person may be stored?';

GRANT EXECUTE ON FUNCTION chassis_is_person(text) TO ${app_role};
