-- Beside the pieces of a name stand the codes of the divisions above the enterprise, so that GET /enterprises?name= of a
-- province reads what has the word and lies there, not every bearer of the word in the country. Codes have six digits, no
-- piece of a name has more than two characters: they cannot be taken for each other.
SELECT set_config('app.scope', 'CN/', true);
UPDATE enterprise_name_piece n
SET pieces = n.pieces || (string_to_array(trim('/' FROM e.division_path), '/'))[2:]
FROM enterprise e
WHERE e.id = n.enterprise_id;
