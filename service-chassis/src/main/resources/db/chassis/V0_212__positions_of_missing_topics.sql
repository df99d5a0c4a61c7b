-- Readers 'kafka:<topic>' stand for topics that are not there: their events wait, the others go on.
GRANT INSERT, DELETE ON event_log_position TO ${app_role};
