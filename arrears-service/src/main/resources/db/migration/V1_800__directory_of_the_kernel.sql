-- The directory of employers is kept by the kernel. Sequences move as they are, so that an older word still undoes no newer one.
-- Names move without the divisions above their enterprise, which SQL does not know: leads ask for names anywhere, and the next
-- change of an enterprise files it with them.

INSERT INTO directory_enterprise (uscc, name, name_seq, role, partner_type, registered_division, division_seq, industries,
                                  industries_seq, status, status_seq)
SELECT uscc, name, name_seq, role, partner_type, registered_division, division_seq, industries, industries_seq, status, status_seq
FROM employer;

INSERT INTO directory_name (uscc, name_key, pieces) SELECT uscc, name_key, pieces FROM employer_name_piece;

INSERT INTO directory_partnership (platform_uscc, partner_uscc, partner_type, active, told_at, told_seq)
SELECT platform_uscc, partner_uscc, partner_type, active, told_at, 0 FROM employer_partnership;

DROP TABLE employer_partnership;
DROP TABLE employer_name_piece;
DROP TABLE employer;
