-- What was recorded of a duty: how far it is and who said so when, the day to which it was put off, whose it became, and
-- what shows it. A duty of which nothing was recorded has no row. due is the day as planned, which stays when it is put
-- off. A wish to put it off waits while wish_to is there; decided_… is the last wish that a supervisor answered. Lists are
-- JSON arrays, days have no time, times are UTC; people are ids of officers in small letters, null where nobody is known
-- by name.
CREATE TABLE duty_record (
    agency_id    TEXT    NOT NULL,
    duty         TEXT    NOT NULL,
    fiscal_year  INTEGER NOT NULL,
    due          TEXT    NOT NULL,
    state        TEXT    NOT NULL DEFAULT 'notStarted' CHECK (state IN ('notStarted', 'inProgress', 'done', 'postponed')),
    said_by      TEXT,
    said_at      TEXT,
    put_off_to   TEXT,
    handed_to    TEXT    NOT NULL DEFAULT '[]',
    links        TEXT    NOT NULL DEFAULT '[]',
    note         TEXT,
    wish_to      TEXT,
    wish_by      TEXT,
    wish_at      TEXT,
    decided_to   TEXT,
    decided_for  TEXT,
    wished_at    TEXT,
    is_granted   INTEGER,
    decided_by   TEXT,
    decided_at   TEXT,
    PRIMARY KEY (agency_id, duty, fiscal_year, due),
    CHECK (state <> 'postponed' OR put_off_to IS NOT NULL),
    CHECK ((wish_to IS NULL) = (wish_at IS NULL)),
    CHECK ((decided_to IS NULL) = (decided_at IS NULL))
);

-- Who changed what of a duty. It only grows: it outlives whoever said it and what was recorded since. details is JSON in
-- the form of its kind.
CREATE TABLE duty_change (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    agency_id   TEXT    NOT NULL,
    duty        TEXT    NOT NULL,
    fiscal_year INTEGER NOT NULL,
    due         TEXT    NOT NULL,
    changed_at  TEXT    NOT NULL,
    changed_by  TEXT,
    kind        TEXT    NOT NULL,
    details     TEXT    NOT NULL
);

CREATE INDEX duty_change_of ON duty_change (agency_id, duty, fiscal_year, due);

-- Where an OIT item is published, and what was found there when it was looked at last; checked_at is null where nobody
-- looked yet. fiscal_years are those that the page states, a JSON array.
CREATE TABLE disclosure (
    agency_id        TEXT    NOT NULL,
    fiscal_year      INTEGER NOT NULL,
    item             TEXT    NOT NULL,
    link             TEXT    NOT NULL,
    entered_by       TEXT,
    entered_at       TEXT,
    checked_at       TEXT,
    state            TEXT    CHECK (state IN ('unknown', 'good', 'stale', 'doubtful', 'bad')),
    failing_since    TEXT,
    reason           TEXT,
    status           INTEGER,
    fiscal_years     TEXT,
    certificate_ends TEXT,
    PRIMARY KEY (agency_id, fiscal_year, item),
    CHECK ((checked_at IS NULL) = (state IS NULL) AND (checked_at IS NULL) = (fiscal_years IS NULL))
);

-- Whom a unit means that a report names and the directory does not tell. unit is spelled as units are compared; people is
-- a JSON array of ids and never empty.
CREATE TABLE remembered_unit (
    agency_id TEXT NOT NULL,
    unit      TEXT NOT NULL,
    people    TEXT NOT NULL,
    PRIMARY KEY (agency_id, unit)
);

-- How somebody wants to be reminded. Without a row, as everybody is.
CREATE TABLE person_wishes (
    agency_id    TEXT    NOT NULL,
    person_id    TEXT    NOT NULL,
    hour         TEXT,
    locale       TEXT,
    is_stopped   INTEGER NOT NULL DEFAULT 0,
    paused_from  TEXT,
    paused_until TEXT,
    PRIMARY KEY (agency_id, person_id),
    CHECK ((paused_from IS NULL) = (paused_until IS NULL))
);

-- Of which duty somebody wants to hear again on which day. due is the day as planned.
CREATE TABLE duty_snooze (
    agency_id    TEXT    NOT NULL,
    person_id    TEXT    NOT NULL,
    duty         TEXT    NOT NULL,
    fiscal_year  INTEGER NOT NULL,
    due          TEXT    NOT NULL,
    wanted_on    TEXT    NOT NULL,
    PRIMARY KEY (agency_id, person_id, duty, fiscal_year, due)
);

CREATE INDEX duty_snooze_day ON duty_snooze (wanted_on);

-- All that somebody was told on a day. That there is one row for a person and day keeps a second process from telling it
-- again.
CREATE TABLE reminder_message (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    agency_id TEXT    NOT NULL,
    person_id TEXT    NOT NULL,
    day       TEXT    NOT NULL,
    UNIQUE (agency_id, day, person_id)
);

CREATE INDEX reminder_message_day ON reminder_message (day);

-- What a message said. That there is one row for an occasion of a duty and a person keeps it from being said twice, on
-- whichever day. due is the day as it was then.
CREATE TABLE reminder_sent (
    agency_id   TEXT    NOT NULL,
    duty        TEXT    NOT NULL,
    fiscal_year INTEGER NOT NULL,
    due         TEXT    NOT NULL,
    occasion    TEXT    NOT NULL,
    meant       TEXT    NOT NULL,
    person_id   TEXT    NOT NULL,
    message_id  INTEGER NOT NULL REFERENCES reminder_message (id) ON DELETE CASCADE,
    PRIMARY KEY (agency_id, duty, fiscal_year, due, occasion, meant, person_id)
);

CREATE INDEX reminder_sent_of ON reminder_sent (message_id);

-- A try to deliver a message by one channel. outbox_key is its row in the outbox, which goes earlier; null where nothing
-- was put there. noted_at is when the state came about.
CREATE TABLE reminder_attempt (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    message_id INTEGER NOT NULL REFERENCES reminder_message (id) ON DELETE CASCADE,
    channel    TEXT    NOT NULL,
    outbox_key TEXT,
    state      TEXT    NOT NULL CHECK (state IN ('queued', 'accepted', 'refused', 'noReference', 'quota')),
    reason     TEXT,
    noted_at   TEXT    NOT NULL,
    CHECK (state <> 'queued' OR outbox_key IS NOT NULL)
);

CREATE INDEX reminder_attempt_of ON reminder_attempt (message_id);
CREATE INDEX reminder_attempt_open ON reminder_attempt (id) WHERE state = 'queued';

-- The last day on which everybody of an agency got what was theirs: what came after it is caught up.
CREATE TABLE reminder_progress (
    agency_id TEXT NOT NULL PRIMARY KEY,
    up_to     TEXT NOT NULL
);

-- A holiday that was imported, with how far it can be relied on and where it comes from.
CREATE TABLE holiday (
    day      TEXT NOT NULL PRIMARY KEY,
    th       TEXT NOT NULL,
    en       TEXT NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('found', 'derived', 'unconfirmed')),
    source   TEXT NOT NULL
);
