CREATE TABLE agency (
    id       TEXT NOT NULL PRIMARY KEY,
    name     TEXT NOT NULL,
    type     TEXT NOT NULL,
    district TEXT,
    province TEXT
);

-- The document is the assessment as JSON; stored_at is UTC.
CREATE TABLE assessment (
    agency_id   TEXT    NOT NULL REFERENCES agency (id),
    fiscal_year INTEGER NOT NULL,
    document    TEXT    NOT NULL,
    stored_at   TEXT    NOT NULL,
    PRIMARY KEY (agency_id, fiscal_year)
);
