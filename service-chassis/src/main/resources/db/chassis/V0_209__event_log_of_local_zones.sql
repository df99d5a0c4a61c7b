-- Zones without a national code carry an L in their path: 雄安新区 is CN/130000/1300L1/.
ALTER TABLE event_log DROP CONSTRAINT event_log_division_path_check;
ALTER TABLE event_log ADD CONSTRAINT event_log_division_path_check
    CHECK (division_path ~ '^CN/([0-9]{4}[0-9L][0-9]/)*$');
