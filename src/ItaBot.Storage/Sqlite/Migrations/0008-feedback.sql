-- A round of quick feedback. An agency has one open round at most; a round is open while closed_at is null. people counts
-- who has taken part, shown_people how many of them were ever shown. Times are UTC.
CREATE TABLE feedback_round (
    id           TEXT    NOT NULL PRIMARY KEY,
    agency_id    TEXT    NOT NULL,
    name         TEXT,
    rule_year    INTEGER NOT NULL,
    population   INTEGER,
    opened_at    TEXT    NOT NULL,
    closed_at    TEXT,
    people       INTEGER NOT NULL DEFAULT 0,
    shown_people INTEGER NOT NULL DEFAULT 0
);

CREATE UNIQUE INDEX feedback_round_open ON feedback_round (agency_id) WHERE closed_at IS NULL;
CREATE INDEX feedback_round_of ON feedback_round (agency_id, opened_at);

-- What the codes of an open round are made with. It goes when the round closes.
CREATE TABLE feedback_key (
    round_id TEXT NOT NULL PRIMARY KEY REFERENCES feedback_round (id),
    key      BLOB NOT NULL CHECK (length(key) = 32)
) WITHOUT ROWID;

-- The closed rounds whose keys are erased, while the pages of the file or its log may still hold copies of them.
CREATE TABLE erased_key (
    round_id TEXT NOT NULL PRIMARY KEY REFERENCES feedback_round (id)
) WITHOUT ROWID;

-- That somebody has answered in an open round: a keyed hash of who, in the order of the hashes. They go with the key.
CREATE TABLE feedback_code (
    round_id TEXT NOT NULL REFERENCES feedback_round (id),
    code     BLOB NOT NULL,
    PRIMARY KEY (round_id, code)
) WITHOUT ROWID;

-- How many people gave an item so many points in a week, by its Monday. No answer has a row of its own, so that nothing is
-- left of the person, nor of the other answers of the form.
CREATE TABLE feedback_answer (
    round_id TEXT    NOT NULL REFERENCES feedback_round (id),
    item     TEXT    NOT NULL,
    week     TEXT    NOT NULL,
    points   INTEGER NOT NULL CHECK (points IN (0, 20, 40, 60, 80, 100)),
    people   INTEGER NOT NULL,
    PRIMARY KEY (round_id, item, week, points)
) WITHOUT ROWID;

-- A comment as it was cleaned, by an id that chance drew. It is shown with others or not at all.
CREATE TABLE feedback_comment (
    id       BLOB    NOT NULL PRIMARY KEY,
    round_id TEXT    NOT NULL REFERENCES feedback_round (id),
    week     TEXT    NOT NULL,
    text     TEXT    NOT NULL,
    is_shown INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

CREATE INDEX feedback_comment_of ON feedback_comment (round_id);

-- How many people came for a service, or had used one at a time, and whether its id is shown; the number never is.
CREATE TABLE feedback_count (
    round_id TEXT    NOT NULL REFERENCES feedback_round (id),
    kind     TEXT    NOT NULL CHECK (kind IN ('service', 'time')),
    id       TEXT    NOT NULL,
    people   INTEGER NOT NULL,
    is_shown INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (round_id, kind, id)
) WITHOUT ROWID;

-- The answers to an item that were shown last: how many were worth so many points.
CREATE TABLE feedback_shown (
    round_id TEXT    NOT NULL REFERENCES feedback_round (id),
    item     TEXT    NOT NULL,
    at_0     INTEGER NOT NULL,
    at_20    INTEGER NOT NULL,
    at_40    INTEGER NOT NULL,
    at_60    INTEGER NOT NULL,
    at_80    INTEGER NOT NULL,
    at_100   INTEGER NOT NULL,
    PRIMARY KEY (round_id, item)
) WITHOUT ROWID;

-- What looked odd in a week, by its Monday.
CREATE TABLE feedback_oddity (
    round_id TEXT NOT NULL REFERENCES feedback_round (id),
    week     TEXT NOT NULL,
    oddity   TEXT NOT NULL CHECK (oddity IN ('burst', 'sameAnswers')),
    PRIMARY KEY (round_id, week, oddity)
) WITHOUT ROWID;

-- Who was invited to a round, on which day, how and with which text. invited_by is an officer's id.
CREATE TABLE feedback_invitation (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    round_id   TEXT NOT NULL REFERENCES feedback_round (id),
    day        TEXT NOT NULL,
    who        TEXT NOT NULL,
    how        TEXT NOT NULL,
    text       TEXT NOT NULL,
    invited_by TEXT
);

CREATE INDEX feedback_invitation_of ON feedback_invitation (round_id, day, id);

-- The questionnaire that a person is filling in, as JSON: the one row where answers stand beside a person, until it ends.
-- expected holds the items that may still get an answer from it, a JSON array.
CREATE TABLE feedback_form (
    person   TEXT NOT NULL PRIMARY KEY,
    round_id TEXT NOT NULL,
    used_at  TEXT NOT NULL,
    expected TEXT NOT NULL,
    form     TEXT NOT NULL
) WITHOUT ROWID;

CREATE INDEX feedback_form_of ON feedback_form (round_id);
CREATE INDEX feedback_form_use ON feedback_form (used_at);

-- What is left of an event whose turn leaves no trace: a hash by which it is known when it comes again, and the Monday of
-- the week of its turn.
CREATE TABLE forgotten_event (
    hash BLOB NOT NULL PRIMARY KEY,
    week TEXT NOT NULL
) WITHOUT ROWID;

CREATE INDEX forgotten_event_week ON forgotten_event (week);

-- Whether an event goes with its turn, and a message once it is settled. asked_at is when the event was received that the
-- message answers: that event may be gone.
ALTER TABLE inbox ADD COLUMN leaves_no_trace INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN leaves_no_trace INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN asked_at TEXT;
UPDATE outbox SET asked_at = (SELECT received_at FROM inbox WHERE inbox.id = outbox.inbox_id) WHERE done_at IS NULL;

CREATE INDEX inbox_done ON inbox (conversation_id) WHERE outcome IS NOT NULL;
CREATE INDEX outbox_done ON outbox (conversation_id) WHERE done_at IS NOT NULL;

-- However a message comes to be settled: accepted, said by another one or dropped, then or at once.
CREATE TRIGGER outbox_settled AFTER UPDATE OF done_at ON outbox
WHEN NEW.leaves_no_trace AND NEW.done_at IS NOT NULL
BEGIN
    DELETE FROM outbox WHERE id = NEW.id;
END;

CREATE TRIGGER outbox_settled_at_once AFTER INSERT ON outbox
WHEN NEW.leaves_no_trace AND NEW.done_at IS NOT NULL
BEGIN
    DELETE FROM outbox WHERE id = NEW.id;
END;
