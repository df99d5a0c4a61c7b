-- Who made an obligation stands beside when, as on every other record; those that stand were planned by the service.
ALTER TABLE reporting_obligation ADD COLUMN created_by text NOT NULL DEFAULT 'system';
ALTER TABLE reporting_obligation ALTER COLUMN created_by DROP DEFAULT;
