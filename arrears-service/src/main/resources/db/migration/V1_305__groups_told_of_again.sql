COMMENT ON COLUMN lead_group.detected_at IS 'When the threshold was reached';
COMMENT ON COLUMN lead_group.detected_level IS 'Level that was told of last; the alarm is raised again at a graver one';
