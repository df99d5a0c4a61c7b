-- A service notes topics that are not there and forgets them again; the positions of its other readers it only moves.
ALTER TABLE event_log_position ENABLE ROW LEVEL SECURITY;
ALTER TABLE event_log_position FORCE ROW LEVEL SECURITY;
CREATE POLICY event_log_position_read ON event_log_position FOR SELECT USING (true);
CREATE POLICY event_log_position_move ON event_log_position FOR UPDATE USING (true);
CREATE POLICY event_log_position_topic ON event_log_position FOR INSERT WITH CHECK (reader LIKE 'kafka:%');
CREATE POLICY event_log_position_topic_back ON event_log_position FOR DELETE USING (reader LIKE 'kafka:%');
