-- A wrong row can be taken back: it stays readable for what was decided under it, and governs no day any more. Who closed
-- or voided a row, and why, stands with it.
ALTER TABLE policy_item
    ADD COLUMN closed_at    timestamptz NULL,
    ADD COLUMN closed_by    text        NULL,
    ADD COLUMN close_reason text        NULL,
    ADD COLUMN voided_at    timestamptz NULL,
    ADD COLUMN voided_by    text        NULL,
    ADD COLUMN void_reason  text        NULL,
    -- Deferred: the row that takes the place is inserted after the other has made room for it.
    ADD COLUMN replaced_by  uuid        NULL REFERENCES policy_item (id) DEFERRABLE INITIALLY DEFERRED,
    ADD COLUMN ended_by     uuid        NULL REFERENCES policy_item (id) DEFERRABLE INITIALLY DEFERRED,
    ADD COLUMN end_before   date        NULL,
    ADD CONSTRAINT policy_item_closed CHECK (num_nonnulls(closed_at, closed_by, close_reason) IN (0, 3)),
    ADD CONSTRAINT policy_item_voided CHECK (num_nonnulls(voided_at, voided_by, void_reason) IN (0, 3)),
    ADD CONSTRAINT policy_item_replaced CHECK (replaced_by IS NULL OR voided_at IS NOT NULL);
COMMENT ON COLUMN policy_item.ended_by IS 'The row whose beginning ended this one; voiding that one lets this go on.';
COMMENT ON COLUMN policy_item.end_before IS 'The end that this row had before ended_by gave it another.';

ALTER TABLE policy_item DROP CONSTRAINT policy_item_no_overlap;
ALTER TABLE policy_item ADD CONSTRAINT policy_item_no_overlap EXCLUDE USING gist (
    key WITH =, division_code WITH =, daterange(valid_from, valid_to, '[]') WITH &&) WHERE (voided_at IS NULL);
DROP INDEX policy_item_start;
CREATE UNIQUE INDEX policy_item_start ON policy_item (key, division_code, valid_from) WHERE voided_at IS NULL;
COMMENT ON INDEX policy_item_start IS 'Seeding and adding: the rows of a key and division in force.';
CREATE INDEX policy_item_page ON policy_item (key, division_code, valid_from, id);
COMMENT ON INDEX policy_item_page IS 'List of rows by key, division, start and id; was a seed voided.';
CREATE INDEX policy_item_ended_by ON policy_item (ended_by) WHERE ended_by IS NOT NULL;
COMMENT ON INDEX policy_item_ended_by IS 'Voiding: the row that goes on.';

-- Rows stored so far that end on the day before the next one began.
UPDATE policy_item p SET ended_by = s.id
FROM policy_item s
WHERE s.key = p.key AND s.division_code = p.division_code AND s.valid_from = p.valid_to + 1;

GRANT UPDATE (closed_at, closed_by, close_reason, voided_at, voided_by, void_reason, replaced_by, ended_by, end_before)
    ON policy_item TO ${app_role};
