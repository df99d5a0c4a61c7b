-- Subjects of one enterprise that act as one (并案), and what each gives to the sums of its group.

CREATE TABLE subject_group (
    id             uuid CONSTRAINT subject_group_pk PRIMARY KEY,
    family         text NOT NULL,
    group_key      text NOT NULL,
    uscc           text NOT NULL,
    division_path  text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    first_on       date NOT NULL,
    last_on        date NOT NULL,
    subjects       integer NOT NULL CHECK (subjects >= 0),
    people         integer NOT NULL CHECK (people >= subjects),
    amount         numeric(14, 2) NOT NULL CHECK (amount >= 0),
    open_subjects  integer NOT NULL CHECK (open_subjects BETWEEN 0 AND subjects),
    open_people    integer NOT NULL CHECK (open_people BETWEEN 0 AND people),
    open_amount    numeric(14, 2) NOT NULL CHECK (open_amount BETWEEN 0 AND amount),
    paid_amount    numeric(14, 2) NOT NULL CHECK (paid_amount >= 0),
    detected_at    timestamptz,
    detected_level text,
    version        bigint NOT NULL DEFAULT 0,
    CONSTRAINT subject_group_key UNIQUE (family, group_key),
    CONSTRAINT subject_group_span CHECK (first_on <= last_on)
) WITH (fillfactor = 70);
COMMENT ON COLUMN subject_group.family IS 'Kind of aggregate, as its service declares it';
COMMENT ON COLUMN subject_group.group_key IS 'Enterprise and day of the first subject: 91150104MA0LWP5518-20260810';
COMMENT ON COLUMN subject_group.division_path IS 'Smallest division that holds all its subjects';
COMMENT ON COLUMN subject_group.paid_amount IS 'May pass the amount: what is confirmed later may be more than what was claimed';
COMMENT ON COLUMN subject_group.detected_at IS 'When the threshold was reached';
COMMENT ON COLUMN subject_group.detected_level IS 'Level that was told of last; the alarm is raised again at a graver one';

-- Serves the search for the group that a subject fits into.
CREATE INDEX subject_group_of ON subject_group (uscc, family, first_on DESC);
-- Serves the list of groups of a bureau in its default order.
CREATE INDEX subject_group_by_division ON subject_group (division_path, id) WHERE subjects >= 2;

CREATE TABLE subject_group_member (
    subject       uuid CONSTRAINT subject_group_member_pk PRIMARY KEY,
    group_id      uuid NOT NULL REFERENCES subject_group,
    number        text NOT NULL,
    division_path text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    came_on       date NOT NULL,
    counted       boolean NOT NULL,
    open          boolean NOT NULL,
    people        integer NOT NULL,
    amount        numeric(14, 2) NOT NULL,
    paid          numeric(14, 2) NOT NULL,
    CONSTRAINT subject_group_member_open CHECK (counted OR NOT open)
) WITH (fillfactor = 85);
COMMENT ON COLUMN subject_group_member.subject IS 'Serves every kind of aggregate, so without a foreign key';

-- Serves the subjects of a group, and the search whether a group has one in the caller's division.
CREATE INDEX subject_group_member_by_group ON subject_group_member (group_id, came_on, subject);

ALTER TABLE subject_group_member ENABLE ROW LEVEL SECURITY;
ALTER TABLE subject_group_member FORCE ROW LEVEL SECURITY;
CREATE POLICY subject_group_member_scope ON subject_group_member
    USING (chassis_in_scope(division_path)) WITH CHECK (chassis_in_scope(division_path));
-- A group over several counties is seen by each of them through its own subject.
ALTER TABLE subject_group ENABLE ROW LEVEL SECURITY;
ALTER TABLE subject_group FORCE ROW LEVEL SECURITY;
CREATE POLICY subject_group_scope ON subject_group
    USING (chassis_in_scope(division_path)
           OR EXISTS (SELECT FROM subject_group_member m
                      WHERE m.group_id = subject_group.id AND chassis_in_scope(m.division_path)))
    WITH CHECK (chassis_in_scope(division_path));
GRANT SELECT, INSERT, UPDATE ON subject_group, subject_group_member TO ${app_role};
