-- Notice, opinion and report bind plans that meet the threshold (劳动合同法 §41); those below it are recorded all the same.

ALTER TABLE layoff_plan
    DROP CONSTRAINT layoff_plan_steps,
    ADD CONSTRAINT layoff_plan_steps CHECK (
        (state <> 'NOTICE_GIVEN' OR notice_on IS NOT NULL)
        AND (state <> 'OPINION_HEARD' OR (notice_on IS NOT NULL AND opinion_heard_on IS NOT NULL))
        AND (state <> 'REPORTED' OR (notice_on IS NOT NULL AND opinion_heard_on IS NOT NULL AND reported_on IS NOT NULL))
        AND (state NOT IN ('IMPLEMENTING', 'COMPLETED')
             OR (started_on IS NOT NULL
                 AND (NOT triggered
                      OR (notice_on IS NOT NULL AND opinion_heard_on IS NOT NULL AND reported_on IS NOT NULL)))));

-- Serves R-09: what an enterprise carried out within a period, above the threshold and below it.
CREATE INDEX layoff_plan_started ON layoff_plan (uscc, started_on) WHERE started_on IS NOT NULL;
