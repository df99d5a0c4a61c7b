-- Complaints that have to become a case have a clock of their own (立案).
ALTER TABLE lead_clock DROP CONSTRAINT lead_clock_kind_check;
ALTER TABLE lead_clock ADD CONSTRAINT lead_clock_kind_check
    CHECK (kind IN ('ACCEPT', 'CONNECT', 'FEEDBACK', 'REJECTION_NOTICE', 'FILING', 'PETITION_ROUTING', 'PETITION_ANSWER',
                    'PETITION_REVIEW', 'TRANSFER_CONFIRMATION', 'OBJECTION', 'REOPENED'));
