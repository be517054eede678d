-- An event from its arrival on; its id alone outlives its turn. It waits while outcome is null. Later it is answered,
-- given-up (payload and error are kept), superseded (the same message came in a later wording) or unsent (its sender took
-- the message back). The payload is null once it is erased. All times are UTC.
CREATE TABLE inbox (
    id                INTEGER PRIMARY KEY AUTOINCREMENT,
    channel           TEXT    NOT NULL,
    event_id          TEXT    NOT NULL,
    conversation_id   TEXT    NOT NULL,
    message_id        TEXT,
    is_edit           INTEGER NOT NULL,
    erases_message_id TEXT,
    occurred_at       TEXT    NOT NULL,
    received_at       TEXT    NOT NULL,
    payload           TEXT,
    tries             INTEGER NOT NULL DEFAULT 0,
    not_before        TEXT,
    error             TEXT,
    outcome           TEXT    CHECK (outcome IN ('answered', 'given-up', 'superseded', 'unsent')),
    done_at           TEXT,
    CHECK ((outcome IS NULL) = (done_at IS NULL)),
    UNIQUE (channel, event_id)
);

CREATE INDEX inbox_waiting ON inbox (conversation_id, occurred_at, id) WHERE outcome IS NULL;
CREATE INDEX inbox_message ON inbox (channel, message_id) WHERE message_id IS NOT NULL;
CREATE INDEX inbox_erasure ON inbox (channel, erases_message_id) WHERE erases_message_id IS NOT NULL;

-- A message from the turn that says it on: waiting to be sent, or held until the person's next turn; later accepted by the
-- channel, said by the message whose key is in said_in, or dropped for a reason. The body is null once it is erased.
-- inbox_id is the event that it answers, if any; it may outlive that row.
CREATE TABLE outbox (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    key             TEXT    NOT NULL UNIQUE,
    channel         TEXT    NOT NULL,
    conversation_id TEXT    NOT NULL,
    inbox_id        INTEGER,
    address         TEXT    NOT NULL,
    body            TEXT,
    created_at      TEXT    NOT NULL,
    state           TEXT    NOT NULL CHECK (state IN ('waiting', 'held', 'accepted', 'said', 'dropped')),
    tries           INTEGER NOT NULL DEFAULT 0,
    first_tried_at  TEXT,
    not_before      TEXT,
    is_uncertain    INTEGER NOT NULL DEFAULT 0,
    reason          TEXT,
    path            TEXT,
    request_id      TEXT,
    said_in         TEXT,
    done_at         TEXT,
    CHECK ((state IN ('waiting', 'held')) = (done_at IS NULL))
);

CREATE INDEX outbox_open ON outbox (conversation_id, state, id) WHERE done_at IS NULL;

-- A button that was shown. inbox_id is the event whose turn showed it.
CREATE TABLE action (
    id              INTEGER PRIMARY KEY,
    token           TEXT    NOT NULL UNIQUE,
    conversation_id TEXT    NOT NULL,
    inbox_id        INTEGER NOT NULL,
    kind            TEXT    NOT NULL,
    data            TEXT    NOT NULL,
    expires_at      TEXT    NOT NULL,
    spent_at        TEXT
);

CREATE INDEX action_newest ON action (conversation_id, kind, id);
CREATE INDEX action_of ON action (inbox_id);

-- A person in a channel who proved to be an officer.
CREATE TABLE officer_link (
    channel   TEXT NOT NULL,
    person_id TEXT NOT NULL,
    agency_id TEXT NOT NULL,
    officer   TEXT NOT NULL,
    linked_at TEXT NOT NULL,
    PRIMARY KEY (channel, person_id)
);

-- A one-time code that was issued; the code itself is nowhere.
CREATE TABLE link_code (
    hash       TEXT NOT NULL PRIMARY KEY,
    agency_id  TEXT NOT NULL,
    officer    TEXT NOT NULL,
    expires_at TEXT NOT NULL
);

-- The wrong codes that a person typed since the last pause.
CREATE TABLE wrong_code (
    channel      TEXT    NOT NULL,
    person_id    TEXT    NOT NULL,
    count        INTEGER NOT NULL,
    paused_until TEXT,
    noted_at     TEXT    NOT NULL,
    PRIMARY KEY (channel, person_id)
);

-- A person who shut the channel out, and the conversation in which nothing is said since.
CREATE TABLE left_person (
    channel         TEXT NOT NULL,
    person_id       TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    left_at         TEXT NOT NULL,
    PRIMARY KEY (channel, person_id)
);

CREATE INDEX left_person_of ON left_person (conversation_id);
