-- What an import replaced: the document that was current from stored_at to replaced_at, both UTC.
CREATE TABLE assessment_history (
    id          INTEGER PRIMARY KEY,
    agency_id   TEXT    NOT NULL REFERENCES agency (id),
    fiscal_year INTEGER NOT NULL,
    document    TEXT    NOT NULL,
    stored_at   TEXT    NOT NULL,
    replaced_at TEXT    NOT NULL
);

CREATE INDEX assessment_history_of ON assessment_history (agency_id, fiscal_year, id);
