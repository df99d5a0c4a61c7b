-- Who made a letter stands beside when, as on every other record; those that stand were issued by the ladder.
ALTER TABLE guidance_letter ADD COLUMN created_by text NOT NULL DEFAULT 'system';
ALTER TABLE guidance_letter ALTER COLUMN created_by DROP DEFAULT;
