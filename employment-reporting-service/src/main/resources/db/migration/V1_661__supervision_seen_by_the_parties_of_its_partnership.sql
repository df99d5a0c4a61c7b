-- How a platform looked after its partner is seen by all who see their partnership: the bureau of the platform, which
-- records it, and the partner, whom it is about, were left out.

ALTER TABLE partnership_supervision ADD COLUMN platform_path text COLLATE "C";
ALTER TABLE partnership_supervision ADD COLUMN partner_uscc text;

-- The owner is bound by the policies too while they are forced.
ALTER TABLE partnership_supervision NO FORCE ROW LEVEL SECURITY;
ALTER TABLE partnership NO FORCE ROW LEVEL SECURITY;
UPDATE partnership_supervision s SET platform_path = p.platform_path, partner_uscc = p.partner_uscc
FROM partnership p WHERE p.id = s.partnership_id;
ALTER TABLE partnership FORCE ROW LEVEL SECURITY;
ALTER TABLE partnership_supervision FORCE ROW LEVEL SECURITY;

ALTER TABLE partnership_supervision ALTER COLUMN platform_path SET NOT NULL;
ALTER TABLE partnership_supervision ALTER COLUMN partner_uscc SET NOT NULL;

DROP POLICY partnership_supervision_scope ON partnership_supervision;
CREATE POLICY partnership_supervision_scope ON partnership_supervision
    USING (chassis_in_scope(division_path) OR chassis_in_scope(platform_path)
           OR chassis_is_party(platform_uscc) OR chassis_is_party(partner_uscc))
    WITH CHECK (chassis_in_scope(division_path) OR chassis_in_scope(platform_path) OR chassis_is_party(platform_uscc));
