-- A timer that failed too often is set aside: nobody waits behind it, and an administrator finds and releases it.
ALTER TABLE timer DROP CONSTRAINT timer_state_check;
ALTER TABLE timer ADD CONSTRAINT timer_state_check
    CHECK (state IN ('PENDING', 'FIRED', 'CANCELLED', 'SET_ASIDE'));
ALTER TABLE timer ADD COLUMN set_aside_at timestamptz;
ALTER TABLE timer ADD CONSTRAINT timer_set_aside_when CHECK ((set_aside_at IS NOT NULL) = (state = 'SET_ASIDE'));

-- Serves the list of what is set aside, WHERE state = 'SET_ASIDE' AND id > ? ORDER BY id LIMIT n, and its counts by kind.
CREATE INDEX timer_set_aside ON timer (id) WHERE state = 'SET_ASIDE';
-- Serves the purge: WHERE state IN ('FIRED', 'CANCELLED') AND due_at < ? ORDER BY due_at LIMIT n.
CREATE INDEX timer_done ON timer (due_at) WHERE state IN ('FIRED', 'CANCELLED');
GRANT DELETE ON timer TO ${app_role};
