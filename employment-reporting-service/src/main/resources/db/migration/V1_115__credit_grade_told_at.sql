-- When the inspection service gave the grade: one that was told earlier and arrives later does not overwrite it.
ALTER TABLE enterprise ADD COLUMN credit_told_at timestamptz;
COMMENT ON COLUMN enterprise.credit_told_at IS 'Time of the event that gave credit_level; null for grades copied before it was kept';
