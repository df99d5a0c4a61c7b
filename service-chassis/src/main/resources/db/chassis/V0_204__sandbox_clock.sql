-- How far the sandbox clock runs ahead of the machine's; empty in production.
CREATE TABLE sandbox_clock (
    only_row    boolean CONSTRAINT sandbox_clock_pk PRIMARY KEY DEFAULT true CHECK (only_row),
    ahead_nanos numeric(20) NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON sandbox_clock TO ${app_role};
