-- After a merge there is one matter. Nothing moves: each row stays with the lead on which it was recorded, so that a wrong
-- merge can be undone; the lead that goes on reads and counts the rows of both.

CREATE TABLE lead_merge (
    id              uuid PRIMARY KEY,
    merged_id       uuid NOT NULL REFERENCES arrears_lead,
    into_id         uuid NOT NULL REFERENCES arrears_lead,
    claim_added     numeric(14, 2) NOT NULL CHECK (claim_added >= 0),
    workers_added   integer NOT NULL CHECK (workers_added >= 0),
    owed_added      numeric(14, 2) NOT NULL,
    confirmed       boolean NOT NULL,
    covered         boolean NOT NULL DEFAULT false,
    merged_at       timestamptz NOT NULL,
    merged_by       text NOT NULL,
    undone_at       timestamptz,
    undone_by       text,
    CONSTRAINT lead_merge_two CHECK (merged_id <> into_id),
    CONSTRAINT lead_merge_undone CHECK ((undone_at IS NULL) = (undone_by IS NULL))
);
COMMENT ON TABLE lead_merge IS 'What each merged lead added to the lead that goes on';
COMMENT ON COLUMN lead_merge.owed_added IS 'Confirmed of the merged lead or else claimed, beyond what the other one claims';
COMMENT ON COLUMN lead_merge.confirmed IS 'The facts of the merged lead were found out before';
COMMENT ON COLUMN lead_merge.covered IS 'The facts were found out since for both together';
-- A lead goes on within one other at a time; finds the merge that is undone.
CREATE UNIQUE INDEX lead_merge_one ON lead_merge (merged_id) WHERE undone_at IS NULL;
-- Serves the leads of a matter, with its payments, claims and people.
CREATE INDEX lead_merge_into ON lead_merge (into_id) WHERE undone_at IS NULL;

ALTER TABLE lead_merge ENABLE ROW LEVEL SECURITY;
ALTER TABLE lead_merge FORCE ROW LEVEL SECURITY;
CREATE POLICY lead_merge_scope ON lead_merge
    USING (EXISTS (SELECT FROM arrears_lead l WHERE l.id IN (into_id, merged_id)))
    WITH CHECK (EXISTS (SELECT FROM arrears_lead l WHERE l.id IN (into_id, merged_id)));
GRANT SELECT, INSERT, UPDATE ON lead_merge TO ${app_role};

ALTER TABLE arrears_lead
    ADD COLUMN matter_path text COLLATE "C",
    ADD COLUMN confirmed_alone numeric(14, 2) CHECK (confirmed_alone >= 0);
COMMENT ON COLUMN arrears_lead.confirmed_alone IS 'confirmed_amount without what merged leads add to it';
COMMENT ON COLUMN arrears_lead.matter_path IS 'Division of the lead into which this one was merged; it sees this one too';
COMMENT ON COLUMN arrears_lead.merged_into IS 'The lead that goes on; itself merged nowhere';

SELECT set_config('app.scope', 'CN/', true);

UPDATE arrears_lead SET confirmed_alone = confirmed_amount WHERE confirmed_amount IS NOT NULL;

-- Who was merged into a lead that was merged itself goes on where that one does.
INSERT INTO lead_merge (id, merged_id, into_id, claim_added, workers_added, owed_added, confirmed, merged_at, merged_by)
SELECT gen_random_uuid(), id, merged_into, 0, 0, 0, false, updated_at, updated_by
FROM arrears_lead WHERE merged_into IS NOT NULL;
WITH RECURSIVE goes_on (id, into_id) AS (
    SELECT id, merged_into FROM arrears_lead WHERE merged_into IS NOT NULL
    UNION ALL
    SELECT g.id, l.merged_into FROM goes_on g JOIN arrears_lead l ON l.id = g.into_id WHERE l.merged_into IS NOT NULL)
UPDATE arrears_lead m SET merged_into = s.id, matter_path = s.division_path
FROM goes_on g JOIN arrears_lead s ON s.id = g.into_id
WHERE m.id = g.id AND s.merged_into IS NULL;

ALTER TABLE arrears_lead
    ADD CONSTRAINT arrears_lead_matter CHECK ((merged_into IS NULL) = (matter_path IS NULL)),
    ADD CONSTRAINT arrears_lead_merged CHECK ((merged_into IS NULL) = (state <> 'DUPLICATE_MERGED'));

-- Whoever handles the matter reads the merged lead with its rows, in whatever division it came in.
CREATE POLICY arrears_lead_matter ON arrears_lead FOR SELECT USING (chassis_in_scope(matter_path));
CREATE POLICY lead_claim_matter ON lead_claim FOR SELECT
    USING (EXISTS (SELECT FROM arrears_lead l WHERE l.id = lead_id AND chassis_in_scope(l.matter_path)));
CREATE POLICY person_matter ON pii.person FOR SELECT
    USING (EXISTS (SELECT FROM arrears_lead l WHERE l.id = lead_id AND chassis_in_scope(l.matter_path)));
CREATE POLICY lead_text_matter ON pii.lead_text FOR SELECT
    USING (EXISTS (SELECT FROM arrears_lead l WHERE l.id = lead_id AND chassis_in_scope(l.matter_path)));
