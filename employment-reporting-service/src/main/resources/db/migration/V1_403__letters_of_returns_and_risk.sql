-- Letters about a returned report and about a risk warning, beside those about a missing one.

ALTER TABLE guidance_letter
    ADD COLUMN warning_id  uuid REFERENCES risk_warning,
    ADD COLUMN grounds     text[] NOT NULL DEFAULT '{}',
    ADD COLUMN complied_on date CHECK (complied_on BETWEEN issued_on AND due_on),
    ALTER COLUMN obligation_id DROP NOT NULL,
    ALTER COLUMN obligation_no DROP NOT NULL,
    ALTER COLUMN report_kind DROP NOT NULL,
    ALTER COLUMN report_due_on DROP NOT NULL,
    DROP CONSTRAINT guidance_letter_once,
    ADD CONSTRAINT guidance_letter_subject CHECK (
        CASE cause
            WHEN 'RISK' THEN warning_id IS NOT NULL AND obligation_id IS NULL
            ELSE warning_id IS NULL AND obligation_id IS NOT NULL AND obligation_no IS NOT NULL
                AND report_kind IS NOT NULL AND report_due_on IS NOT NULL
        END),
    ADD CONSTRAINT guidance_letter_grounds CHECK ((cause = 'REPORT_OVERDUE') = (cardinality(grounds) = 0)),
    ADD CONSTRAINT guidance_letter_complied CHECK ((state = 'COMPLIED') = (complied_on IS NOT NULL));
ALTER TABLE guidance_letter ALTER COLUMN grounds DROP DEFAULT;

COMMENT ON COLUMN guidance_letter.round IS 'Which climb of the ladder, or which return of the report, the letter belongs to';
COMMENT ON COLUMN guidance_letter.grounds IS 'Why, as the document says it: reasons of a return, level and indicators of a warning';

-- Serves GET /letters?obligationId=, and the letters of a climb or of the returns of one obligation.
CREATE UNIQUE INDEX guidance_letter_once ON guidance_letter (obligation_id, cause, round, type);
-- Serves GET /letters?warningId=, and whether a warning brought a letter before.
CREATE UNIQUE INDEX guidance_letter_once_a_warning ON guidance_letter (warning_id, type) WHERE warning_id IS NOT NULL;
