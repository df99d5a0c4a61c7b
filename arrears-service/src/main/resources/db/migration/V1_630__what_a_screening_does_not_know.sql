-- What nobody knows of a screening is null and not zero: unknown is for a person to look at.

ALTER TABLE crime_screening
    ALTER COLUMN distinct_workers DROP NOT NULL,
    ALTER COLUMN months DROP NOT NULL,
    ALTER COLUMN single_amount DROP NOT NULL;

COMMENT ON COLUMN crime_screening.distinct_workers IS 'Who are owed pay; null: unknown';
COMMENT ON COLUMN crime_screening.months IS 'Longest time for which one of them is owed pay; null: unknown';
COMMENT ON COLUMN crime_screening.single_amount IS 'Most that one of them is owed; null: unknown';
