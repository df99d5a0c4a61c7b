-- The two reviews of a petition (复查、复核): who reviewed decides who is above, and after the second nothing follows.

CREATE TABLE petition_review (
    id            uuid PRIMARY KEY,
    lead_id       uuid NOT NULL REFERENCES arrears_lead,
    stage         text NOT NULL CHECK (stage IN ('REVIEW', 'RECHECK')),
    reviewer_path text COLLATE "C" NOT NULL CHECK (reviewer_path LIKE 'CN/%'),
    requested_on  date NOT NULL,
    result        text CHECK (result IN ('UPHELD', 'CHANGED')),
    concluded_on  date,
    recorded_at   timestamptz NOT NULL,
    recorded_by   text NOT NULL,
    -- Each stage is gone through once; finds it for the opinion.
    CONSTRAINT petition_review_once UNIQUE (lead_id, stage),
    CONSTRAINT petition_review_concluded CHECK ((result IS NULL) = (concluded_on IS NULL))
);

ALTER TABLE petition_review ENABLE ROW LEVEL SECURITY;
ALTER TABLE petition_review FORCE ROW LEVEL SECURITY;
-- The subquery runs under the policy of the lead itself.
CREATE POLICY petition_review_scope ON petition_review
    USING (EXISTS (SELECT FROM arrears_lead l WHERE l.id = lead_id))
    WITH CHECK (EXISTS (SELECT FROM arrears_lead l WHERE l.id = lead_id));
GRANT SELECT, INSERT ON petition_review TO ${app_role};
GRANT UPDATE (result, concluded_on) ON petition_review TO ${app_role};

SELECT set_config('app.scope', 'CN/', true);

-- Reviews that were asked for before: by the level above the lead's place, concluded when their clock was met.
INSERT INTO petition_review (id, lead_id, stage, reviewer_path, requested_on, result, concluded_on, recorded_at, recorded_by)
SELECT DISTINCT ON (r.lead_id) r.id, r.lead_id, 'REVIEW', regexp_replace(l.division_path, '[^/]+/$', ''),
       (r.recorded_at AT TIME ZONE 'Asia/Shanghai')::date, o.code,
       (o.recorded_at AT TIME ZONE 'Asia/Shanghai')::date, r.recorded_at, r.recorded_by
FROM lead_record r
JOIN arrears_lead l ON l.id = r.lead_id
LEFT JOIN lead_record o ON o.lead_id = r.lead_id AND o.kind = 'PETITION_REVIEW_OPINION' AND o.id > r.id
WHERE r.kind = 'PETITION_REVIEW_REQUEST'
ORDER BY r.lead_id, r.id, o.id;

ALTER TABLE lead_clock DROP CONSTRAINT lead_clock_kind_check;
ALTER TABLE lead_clock ADD CONSTRAINT lead_clock_kind_check
    CHECK (kind IN ('ACCEPT', 'CONNECT', 'FEEDBACK', 'REJECTION_NOTICE', 'FILING', 'PETITION_ROUTING', 'PETITION_ANSWER',
                    'PETITION_REVIEW', 'PETITION_RECHECK', 'TRANSFER_CONFIRMATION', 'OBJECTION', 'REOPENED'));
