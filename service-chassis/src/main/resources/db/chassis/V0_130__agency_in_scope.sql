-- The fourth question of row-level security: is this row addressed to an agency that the caller acts for?

CREATE FUNCTION chassis_is_agency(agency text) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN ARRAY[agency, split_part(agency, '-', 1), '*'] && string_to_array(current_setting('app.agency', true), ',');

COMMENT ON FUNCTION chassis_is_agency(text) IS
    'Does the caller act for this agency (TRANSPORT-150105), for all of its kind (TRANSPORT), or for every one? Narrows '
    'a division in scope, so ask chassis_in_scope as well';

GRANT EXECUTE ON FUNCTION chassis_is_agency(text) TO ${app_role};
