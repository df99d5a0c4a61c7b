-- An amendment that is given up after it was returned leaves a later version behind; what was accepted stays in force.
ALTER TABLE employment_report DROP CONSTRAINT report_accepted;
ALTER TABLE employment_report ADD CONSTRAINT report_accepted CHECK (state <> 'ACCEPTED' OR accepted_version IS NOT NULL);
