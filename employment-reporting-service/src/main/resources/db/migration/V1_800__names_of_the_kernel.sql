-- Names of enterprises are filed by the kernel, in the table that every directory has.
SELECT set_config('app.scope', 'CN/', true);
INSERT INTO directory_name (uscc, name_key, pieces)
SELECT e.uscc, n.name_key, n.pieces FROM enterprise_name_piece n JOIN enterprise e ON e.id = n.enterprise_id;
DROP TABLE enterprise_name_piece;
