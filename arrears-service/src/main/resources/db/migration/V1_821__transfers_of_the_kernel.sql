-- The transfers of leads are kept by the kernel, in its own table.

-- Row-level security holds for the owner as well.
SELECT set_config('app.scope', 'CN/', true), set_config('app.agency', '*', true);

-- Which agency offered was not kept: the labour bureau of the place, but for leads that another one gave back.
INSERT INTO subject_transfer (
    id, family, subject, number, from_agency, from_path, from_state, to_agency, to_path, reason, explanation, due, due_on,
    state, answered_at, answered_by, remark, offered_at, offered_by)
SELECT id, 'lead', lead_id, lead_no, 'HRSS-' || substring(from_path FROM '([^/]+)/$'), from_path, from_state, to_agency_id,
    to_path, reason, explanation, confirm_due, confirm_due_on, state, answered_at,
    CASE WHEN state <> 'PENDING' THEN coalesce(answered_by, 'unknown') END, remark, recorded_at, recorded_by
FROM lead_transfer;

DROP TABLE lead_transfer;
