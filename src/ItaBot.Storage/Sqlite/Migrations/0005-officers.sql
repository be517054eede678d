-- An officer as an administrator entered them. Ids are compared without regard to case; addresses are in small letters;
-- leave is from day to day, either end may be open. acting_for is another officer's id.
CREATE TABLE officer (
    id              TEXT NOT NULL COLLATE NOCASE PRIMARY KEY,
    name            TEXT NOT NULL,
    agency_id       TEXT NOT NULL,
    unit            TEXT NOT NULL,
    role            TEXT NOT NULL CHECK (role IN ('owner', 'supervisor', 'executive', 'administrator')),
    entra_object_id TEXT UNIQUE,
    email           TEXT UNIQUE,
    acting_for      TEXT COLLATE NOCASE,
    leave_from      TEXT,
    leave_to        TEXT,
    CHECK (leave_from IS NULL OR leave_to IS NULL OR leave_from <= leave_to)
);

CREATE INDEX officer_of ON officer (agency_id);

-- How a conversation is reached without being asked. kept_at is UTC.
CREATE TABLE conversation_reference (
    conversation_id          TEXT    NOT NULL PRIMARY KEY,
    channel                  TEXT    NOT NULL,
    tenant_id                TEXT    NOT NULL,
    service_url              TEXT    NOT NULL,
    external_conversation_id TEXT    NOT NULL,
    type                     TEXT    NOT NULL CHECK (type IN ('personal', 'groupChat', 'channel')),
    bot_id                   TEXT    NOT NULL,
    user_id                  TEXT    NOT NULL,
    directory_id             TEXT,
    is_dead                  INTEGER NOT NULL,
    greeted                  INTEGER NOT NULL,
    kept_at                  TEXT    NOT NULL
);

CREATE INDEX conversation_reference_of ON conversation_reference (directory_id, kept_at)
WHERE type = 'personal' AND is_dead = 0;

-- The officer of the directory that a link, or the code for it, is of; null where they are in none.
ALTER TABLE officer_link ADD COLUMN officer_id TEXT COLLATE NOCASE;
ALTER TABLE link_code ADD COLUMN officer_id TEXT COLLATE NOCASE;

-- Whether it makes its owner the first administrator; there is never more than one such code.
ALTER TABLE link_code ADD COLUMN is_administrators INTEGER NOT NULL DEFAULT 0;
