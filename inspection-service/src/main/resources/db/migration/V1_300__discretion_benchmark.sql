-- What may be fined (法定罚款幅度) and how far a bureau goes within it (裁量基准): amounts with their legal basis, by date.

CREATE TABLE statutory_fine (
    id             uuid PRIMARY KEY,
    violation_type text NOT NULL,
    basis          text NOT NULL CHECK (basis IN ('TOTAL', 'PER_WORKER')),
    least          numeric(14, 2) NOT NULL CHECK (least >= 0),
    most           numeric(14, 2) NOT NULL,
    legal_basis    text NOT NULL,
    source_tag     text NOT NULL,
    valid_from     date NOT NULL,
    valid_to       date,
    CONSTRAINT statutory_fine_range CHECK (least <= most),
    CONSTRAINT statutory_fine_once UNIQUE (violation_type, valid_from)
);

COMMENT ON TABLE statutory_fine IS 'The law: the service reads it and never writes it';

CREATE TABLE discretion_benchmark (
    id         uuid PRIMARY KEY,
    fine_id    uuid NOT NULL REFERENCES statutory_fine,
    division   text NOT NULL,
    severity   text NOT NULL CHECK (severity IN ('MINOR', 'GENERAL', 'SERIOUS')),
    least      numeric(14, 2) NOT NULL CHECK (least >= 0),
    most       numeric(14, 2) NOT NULL,
    source_tag text NOT NULL,
    valid_from date NOT NULL,
    valid_to   date,
    CONSTRAINT discretion_benchmark_range CHECK (least <= most),
    CONSTRAINT discretion_benchmark_period CHECK (valid_to IS NULL OR valid_to >= valid_from),
    -- Serves the search for the row of a fine, a place and a severity.
    CONSTRAINT discretion_benchmark_once UNIQUE (fine_id, division, severity, valid_from)
);

CREATE FUNCTION discretion_benchmark_within_law() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM statutory_fine f
                   WHERE f.id = NEW.fine_id AND NEW.least >= f.least AND NEW.most <= f.most
                     AND NEW.valid_from >= f.valid_from) THEN
        RAISE EXCEPTION 'a benchmark lies within what the law allows' USING ERRCODE = 'check_violation',
            CONSTRAINT = 'discretion_benchmark_within_law';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER discretion_benchmark_within_law BEFORE INSERT OR UPDATE ON discretion_benchmark
    FOR EACH ROW EXECUTE FUNCTION discretion_benchmark_within_law();

INSERT INTO statutory_fine VALUES
    ('00000000-0000-7000-8000-000000000301', 'OVERTIME', 'PER_WORKER', 100, 500, '《劳动保障监察条例》第二十五条', 'LAW 劳动保障监察条例 §25 · V', '2004-12-01', NULL),
    ('00000000-0000-7000-8000-000000000302', 'WOMEN_PROTECTION', 'PER_WORKER', 1000, 5000, '《劳动保障监察条例》第二十三条', 'LAW 劳动保障监察条例 §23 · V', '2004-12-01', NULL),
    ('00000000-0000-7000-8000-000000000303', 'MINOR_PROTECTION', 'PER_WORKER', 1000, 5000, '《劳动保障监察条例》第二十三条', 'LAW 劳动保障监察条例 §23 · V', '2004-12-01', NULL),
    ('00000000-0000-7000-8000-000000000304', 'NOT_REPORTING', 'TOTAL', 2000, 20000, '《劳动保障监察条例》第三十条', 'LAW 劳动保障监察条例 §30 · V', '2004-12-01', NULL),
    ('00000000-0000-7000-8000-000000000305', 'OBSTRUCTION', 'TOTAL', 2000, 20000, '《劳动保障监察条例》第三十条', 'LAW 劳动保障监察条例 §30 · V', '2004-12-01', NULL);

-- No document divides the range of the law into grades: thirds, rounded, until a bureau says otherwise.
INSERT INTO discretion_benchmark (id, fine_id, division, severity, least, most, source_tag, valid_from)
SELECT gen_random_uuid(), f.id, 'CN', g.severity, f.least + (f.most - f.least) * g.low / 10,
       f.least + (f.most - f.least) * g.high / 10, 'DESIGN; within ' || f.source_tag, '2022-01-01'
FROM statutory_fine f, (VALUES ('MINOR', 0, 3), ('GENERAL', 3, 7), ('SERIOUS', 7, 10)) AS g (severity, low, high);

GRANT SELECT ON statutory_fine TO ${app_role};
GRANT SELECT ON discretion_benchmark TO ${app_role};
