-- What each event told of a lead or a case: kept, so that what is merged, parted or taken back, and what comes late or
-- twice, ends in the same figures.
CREATE TABLE risk_complaint_part (
    reference     text NOT NULL REFERENCES risk_complaint,
    event_id      text NOT NULL CHECK (char_length(event_id) BETWEEN 1 AND 64),
    sequence      bigint NOT NULL CHECK (sequence >= 0),
    told_at       timestamptz NOT NULL,
    kind          text NOT NULL CHECK (kind IN ('LEAD', 'MEDIATION')),
    uscc          text,
    division_path text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    counting_id   text,
    step          text NOT NULL CHECK (step IN ('RECEIVED', 'ACCEPTED', 'HELD_LIABLE', 'CONFIRMED', 'PAID', 'TAKEN_BACK',
                                                'STANDS', 'MERGED', 'PARTED', 'CLOSED')),
    said          jsonb NOT NULL,
    -- Serves the telling of one complaint anew.
    PRIMARY KEY (reference, event_id)
);
COMMENT ON COLUMN risk_complaint_part.sequence IS 'Number in the log of the service that told it; 0: none was given';
COMMENT ON COLUMN risk_complaint_part.said IS 'Days, counts and amounts, by step; never a person';

-- The lead that goes on may be stored after the one that was merged into it, in the same transaction.
ALTER TABLE risk_complaint ADD COLUMN merged_into text
    REFERENCES risk_complaint DEFERRABLE INITIALLY DEFERRED CHECK (merged_into <> reference);
COMMENT ON COLUMN risk_complaint.merged_into IS 'Lead that goes on in its place and has its sums';
-- Serves R-10: the leads with which a mediation case counts.
CREATE INDEX risk_complaint_counted_with ON risk_complaint (counting_id) WHERE counting_id IS NOT NULL;

-- What was gathered before, as if its events had come first; the amount of a payment was not kept, what was left is.
SELECT set_config('app.scope', 'CN/', true);
INSERT INTO risk_complaint_part (reference, event_id, sequence, told_at, kind, uscc, division_path, counting_id, step, said)
SELECT c.reference, 'before-' || said.step, 0, coalesce(c.remaining_at, '2022-01-01 00:00:00+08') + said.after, c.kind,
       c.uscc, c.division_path, c.counting_id, said.step, said.what
FROM risk_complaint c
CROSS JOIN LATERAL (VALUES
    ('RECEIVED', interval '-6 second', c.received_on IS NOT NULL,
     jsonb_build_object('on', c.received_on, 'workers', NULL)),
    ('ACCEPTED', interval '-5 second', c.accepted_on IS NOT NULL, jsonb_build_object('on', c.accepted_on)),
    ('HELD_LIABLE', interval '-4 second', c.platform_uscc IS NOT NULL, jsonb_build_object('platform', c.platform_uscc)),
    ('CONFIRMED', interval '-3 second', c.confirmed_on IS NOT NULL,
     jsonb_build_object('on', c.confirmed_on, 'workers', c.confirmed_workers, 'amount', c.confirmed_amount)),
    ('PAID', interval '-2 second', c.remaining IS NOT NULL,
     jsonb_build_object('workers', c.paid_workers, 'remaining', c.remaining,
                        'amount', greatest(coalesce(c.confirmed_amount, c.remaining) - c.remaining, 0))),
    ('CLOSED', interval '-1 second', c.closed_on IS NOT NULL,
     jsonb_build_object('on', c.closed_on, 'outcome', c.outcome))
) AS said (step, after, known, what)
WHERE said.known;
-- The moment of what is left is that of its part now.
ALTER TABLE risk_complaint DROP COLUMN remaining_at;

ALTER TABLE risk_complaint_part ENABLE ROW LEVEL SECURITY;
ALTER TABLE risk_complaint_part FORCE ROW LEVEL SECURITY;
CREATE POLICY risk_complaint_part_scope ON risk_complaint_part
    USING (chassis_in_scope(division_path)) WITH CHECK (chassis_in_scope(division_path));
GRANT SELECT, INSERT ON risk_complaint_part TO ${app_role};
