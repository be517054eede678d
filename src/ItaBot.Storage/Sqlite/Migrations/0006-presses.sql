-- The same button pressed once can come as several events: one that says again what repeat_key stands for is repeated and
-- has no turn. The table is built anew because a constraint cannot be changed; its numbers go on where they were, since
-- messages and buttons refer to them for longer than its rows live.
CREATE TABLE inbox_with_repeats (
    id                INTEGER PRIMARY KEY AUTOINCREMENT,
    channel           TEXT    NOT NULL,
    event_id          TEXT    NOT NULL,
    conversation_id   TEXT    NOT NULL,
    message_id        TEXT,
    is_edit           INTEGER NOT NULL,
    erases_message_id TEXT,
    repeat_key        TEXT,
    occurred_at       TEXT    NOT NULL,
    received_at       TEXT    NOT NULL,
    payload           TEXT,
    tries             INTEGER NOT NULL DEFAULT 0,
    not_before        TEXT,
    error             TEXT,
    outcome           TEXT    CHECK (outcome IN ('answered', 'given-up', 'superseded', 'unsent', 'repeated')),
    done_at           TEXT,
    CHECK ((outcome IS NULL) = (done_at IS NULL)),
    UNIQUE (channel, event_id)
);

INSERT INTO inbox_with_repeats
    (id, channel, event_id, conversation_id, message_id, is_edit, erases_message_id, occurred_at, received_at,
     payload, tries, not_before, error, outcome, done_at)
SELECT id, channel, event_id, conversation_id, message_id, is_edit, erases_message_id, occurred_at, received_at,
    payload, tries, not_before, error, outcome, done_at
FROM inbox;

DELETE FROM sqlite_sequence WHERE name = 'inbox_with_repeats';
INSERT INTO sqlite_sequence (name, seq) SELECT 'inbox_with_repeats', seq FROM sqlite_sequence WHERE name = 'inbox';

DROP TABLE inbox;
ALTER TABLE inbox_with_repeats RENAME TO inbox;

CREATE INDEX inbox_waiting ON inbox (conversation_id, occurred_at, id) WHERE outcome IS NULL;
CREATE INDEX inbox_message ON inbox (channel, message_id) WHERE message_id IS NOT NULL;
CREATE INDEX inbox_erasure ON inbox (channel, erases_message_id) WHERE erases_message_id IS NOT NULL;
CREATE INDEX inbox_repeat ON inbox (channel, repeat_key, received_at) WHERE repeat_key IS NOT NULL;

-- Who used a button up. Nobody was noted before, so the buttons that were used up go: they had been of no use any more.
DELETE FROM action WHERE spent_at IS NOT NULL;
ALTER TABLE action ADD COLUMN spent_by TEXT CHECK ((spent_by IS NULL) = (spent_at IS NULL));
