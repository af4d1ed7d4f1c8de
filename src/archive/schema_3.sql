-- Version 3: who said what (docs/statements.md), of records that were made with `--statements`.

CREATE TABLE speaker (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,                     -- as it was met first
    folded TEXT NOT NULL,                   -- its words, as the search index has them: 'ottoline farrow'
    named INTEGER NOT NULL,                 -- 1: a full name; 0: what a text says where it gives none: 'Farrow', 'officials'
    statements INTEGER NOT NULL DEFAULT 0,  -- in the newest revisions of stories
    UNIQUE (folded, named)
);

CREATE TABLE speaker_word (                 -- each word of each name
    word TEXT NOT NULL,
    speaker INTEGER NOT NULL,
    PRIMARY KEY (word, speaker)
) WITHOUT ROWID;

CREATE TABLE wording (                      -- what is said, each text once
    id INTEGER PRIMARY KEY,
    hash INTEGER NOT NULL,                  -- of its words, as the search index has them
    text TEXT NOT NULL
);
CREATE INDEX wording_of_hash ON wording(hash);

CREATE TABLE statement (                    -- of each revision
    revision INTEGER NOT NULL REFERENCES revision(id),
    position INTEGER NOT NULL,              -- in the member `statements` of the record, from 0 on
    kind INTEGER NOT NULL,                  -- 0: direct, 1: indirect, 2: mixed
    speaker INTEGER REFERENCES speaker(id), -- NULL: the text does not say whose words they are
    wording INTEGER NOT NULL REFERENCES wording(id),
    mention TEXT,                           -- the speaker as the text has it beside the words: 'Farrow', 'she'
    role TEXT,                              -- 'harbour master'
    cue TEXT,                               -- 'said'
    date TEXT,                              -- when, if the text says so; ISO 8601, as precise as its words
    PRIMARY KEY (revision, position)
) WITHOUT ROWID;
CREATE INDEX statement_of_speaker ON statement(speaker, revision) WHERE speaker IS NOT NULL;
CREATE INDEX statement_of_wording ON statement(wording);
CREATE INDEX first_statement ON statement(revision) WHERE position = 0;

CREATE VIEW statements AS                   -- who says what in which story, now
    SELECT story.id AS story, site.host AS site, story.url, revision.headline, revision.date_published,
        CASE named WHEN 1 THEN speaker.name END AS speaker, mention, role,
        CASE kind WHEN 0 THEN 'direct' WHEN 1 THEN 'indirect' ELSE 'mixed' END AS kind, cue, statement.date,
        wording.text, revision.id AS revision, position
    FROM statement
    JOIN revision ON revision.id = statement.revision
    JOIN story ON story.id = revision.story AND story.newest = revision.id
    JOIN site ON site.id = story.site
    JOIN wording ON wording.id = statement.wording
    LEFT JOIN speaker ON speaker.id = statement.speaker;
