-- The state is JSON in the form that version names; expires_at is UTC.
CREATE TABLE conversation (
    id         TEXT    NOT NULL PRIMARY KEY,
    version    INTEGER NOT NULL,
    state      TEXT    NOT NULL,
    expires_at TEXT    NOT NULL
);

CREATE INDEX conversation_expiry ON conversation (expires_at);
