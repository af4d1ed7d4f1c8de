-- The tables of an archive, version 1.  Times are text in UTC ('2024-05-03T10:20:30Z'), which sorts as it reads; dates
-- are as the page gives them, with their offset.  Names of tables are singular, those of views plural.  docs/archive.md
-- has a drawing, and questions with their answers.

CREATE TABLE site (id INTEGER PRIMARY KEY, host TEXT NOT NULL UNIQUE, name TEXT); -- host: without "www."
CREATE TABLE type (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE language (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE section (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE keyword (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, organization INTEGER NOT NULL DEFAULT 0);
CREATE INDEX organization ON person(organization) WHERE organization;
CREATE TABLE file (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE);

CREATE TABLE story (
    id INTEGER PRIMARY KEY,
    site INTEGER NOT NULL REFERENCES site(id),
    url TEXT NOT NULL,                      -- of its newest revision, without what only tracks
    newest INTEGER REFERENCES revision(id) DEFERRABLE INITIALLY DEFERRED,
    revisions INTEGER NOT NULL DEFAULT 0,
    first_seen TEXT NOT NULL,
    last_seen TEXT NOT NULL,
    unpublished TEXT,                       -- when it was first found gone, if it was not seen since
    shares_address INTEGER NOT NULL DEFAULT 0 -- 1: another story was seen at one of its addresses
);
CREATE INDEX unpublished_story ON story(newest) WHERE unpublished IS NOT NULL;
CREATE INDEX story_of_site ON story(site);
-- Changes by time, the newest first, of all sites and of one.
CREATE INDEX story_by_unpublished ON story(unpublished) WHERE unpublished IS NOT NULL;
CREATE INDEX story_by_site_and_unpublished ON story(site, unpublished) WHERE unpublished IS NOT NULL;
CREATE INDEX story_by_replacing ON story(first_seen) WHERE shares_address;
CREATE INDEX story_by_site_and_replacing ON story(site, first_seen) WHERE shares_address;

CREATE TABLE revision (
    id INTEGER PRIMARY KEY,
    story INTEGER NOT NULL REFERENCES story(id),
    site INTEGER NOT NULL REFERENCES site(id),  -- of the story
    first_seen TEXT NOT NULL,               -- the captures that show it
    last_seen TEXT NOT NULL,
    digest INTEGER NOT NULL,                -- of all that counts when captures are compared
    change TEXT NOT NULL,                   -- the most telling change from the revision before: 'first', 'headline' and so on
    headline TEXT,
    date_published TEXT,
    date_modified TEXT,
    published INTEGER NOT NULL,             -- seconds since 1970; without a date, when it was first seen
    type INTEGER REFERENCES type(id),
    language INTEGER REFERENCES language(id),
    section INTEGER REFERENCES section(id), -- the first one
    words INTEGER NOT NULL
);
CREATE INDEX revision_of_story ON revision(story, first_seen, digest);
CREATE INDEX revision_by_change ON revision(change, first_seen) WHERE change != 'first';
CREATE INDEX revision_by_site_and_change ON revision(site, change, first_seen) WHERE change != 'first';

CREATE TABLE change (                       -- every kind of change of a revision
    revision INTEGER NOT NULL REFERENCES revision(id),
    kind TEXT NOT NULL,
    count INTEGER NOT NULL,                 -- how many words, blocks or values
    PRIMARY KEY (revision, kind)
) WITHOUT ROWID;

CREATE TABLE text (                         -- the whole record and its rivals: JSON without its source, a zstd frame
    revision INTEGER PRIMARY KEY REFERENCES revision(id),
    record BLOB NOT NULL
);

CREATE TABLE address (                      -- where a story is found
    hash INTEGER NOT NULL,                  -- of what all forms of an address have in common
    story INTEGER NOT NULL REFERENCES story(id),
    url TEXT NOT NULL,
    PRIMARY KEY (hash, story)
) WITHOUT ROWID;
CREATE INDEX address_of_story ON address(story);

CREATE TABLE capture (
    story INTEGER NOT NULL REFERENCES story(id),
    captured TEXT NOT NULL,
    hash INTEGER NOT NULL,                  -- of address and digest
    revision INTEGER NOT NULL REFERENCES revision(id),
    status INTEGER,                         -- of HTTP
    url TEXT,
    file INTEGER REFERENCES file(id),
    offset INTEGER,
    member_offset INTEGER,
    record_id TEXT,
    media_type TEXT,
    charset TEXT,
    digest TEXT,                            -- of the payload
    assumed INTEGER NOT NULL,               -- 1: nobody said when; it is the latest date of the page, or when it was added
    PRIMARY KEY (story, captured, hash)
) WITHOUT ROWID;

CREATE TABLE gone (                         -- captures that found nothing, whether or not there is a story
    hash INTEGER NOT NULL,
    captured TEXT NOT NULL,
    status INTEGER,
    url TEXT NOT NULL,
    PRIMARY KEY (hash, captured)
) WITHOUT ROWID;

CREATE TABLE revision_author (
    revision INTEGER NOT NULL REFERENCES revision(id),
    position INTEGER NOT NULL,
    person INTEGER NOT NULL REFERENCES person(id),
    PRIMARY KEY (revision, position)
) WITHOUT ROWID;
CREATE INDEX revision_of_author ON revision_author(person);

CREATE TABLE revision_section (
    revision INTEGER NOT NULL REFERENCES revision(id),
    position INTEGER NOT NULL,
    section INTEGER NOT NULL REFERENCES section(id),
    PRIMARY KEY (revision, position)
) WITHOUT ROWID;
CREATE INDEX revision_of_section ON revision_section(section);

CREATE TABLE revision_keyword (
    revision INTEGER NOT NULL REFERENCES revision(id),
    position INTEGER NOT NULL,
    keyword INTEGER NOT NULL REFERENCES keyword(id),
    PRIMARY KEY (revision, position)
) WITHOUT ROWID;
CREATE INDEX revision_of_keyword ON revision_keyword(keyword);

CREATE TABLE picture (
    revision INTEGER NOT NULL REFERENCES revision(id),
    position INTEGER NOT NULL,
    url TEXT NOT NULL,
    width INTEGER,
    height INTEGER,
    caption TEXT,
    credit TEXT,
    PRIMARY KEY (revision, position)
) WITHOUT ROWID;

CREATE TABLE mention (                      -- other articles that the story links to
    revision INTEGER NOT NULL REFERENCES revision(id),
    position INTEGER NOT NULL,
    url TEXT NOT NULL,
    name TEXT,
    PRIMARY KEY (revision, position)
) WITHOUT ROWID;

CREATE TABLE shingle (                      -- by which copies of a text are found
    part INTEGER NOT NULL,                  -- revision / 65536, so that new rows are near each other
    hash INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (part, hash, revision)
) WITHOUT ROWID;

CREATE TABLE sketch (                       -- and by which texts are compared
    revision INTEGER PRIMARY KEY,
    story INTEGER NOT NULL,
    site INTEGER NOT NULL,
    shingles INTEGER NOT NULL,              -- of the text
    hashes BLOB NOT NULL                    -- the smallest of them, in order, six bytes each
);
CREATE INDEX sketch_of_story ON sketch(story);

CREATE TABLE copy (                         -- a story whose text is in another one, which had it first
    story INTEGER NOT NULL REFERENCES story(id),
    origin INTEGER NOT NULL REFERENCES story(id),
    kind TEXT NOT NULL,                     -- 'exact', 'copy', 'part'
    percent INTEGER NOT NULL,               -- of the story's text that is in the origin's,
    origin_percent INTEGER NOT NULL,        -- and the other way round
    PRIMARY KEY (story, origin)
) WITHOUT ROWID;
CREATE INDEX copy_of_origin ON copy(origin);

CREATE TABLE cluster (                      -- stories about the same event
    id INTEGER PRIMARY KEY,
    stories INTEGER NOT NULL,
    first TEXT NOT NULL,                    -- when they were published
    last TEXT NOT NULL
);
CREATE TABLE cluster_story (
    cluster INTEGER NOT NULL REFERENCES cluster(id),
    story INTEGER NOT NULL REFERENCES story(id),
    PRIMARY KEY (cluster, story)
) WITHOUT ROWID;
CREATE UNIQUE INDEX cluster_of_story ON cluster_story(story);

CREATE TABLE cluster_vector (               -- what stories are compared by
    story INTEGER PRIMARY KEY REFERENCES story(id),
    published INTEGER NOT NULL,             -- seconds since 1970
    words BLOB NOT NULL                     -- its language, and words with their weights, four bytes each
);
CREATE INDEX cluster_vector_of_time ON cluster_vector(published);
CREATE TABLE cluster_state (name TEXT PRIMARY KEY, value) WITHOUT ROWID;

CREATE TABLE facet (                        -- of each story's newest revision, what searches count by
    revision INTEGER PRIMARY KEY REFERENCES revision(id),
    story INTEGER NOT NULL,
    site INTEGER NOT NULL,
    day INTEGER NOT NULL,                   -- days since 1970-01-01 in UTC
    language INTEGER NOT NULL,              -- 0: none, here and below
    section INTEGER NOT NULL,
    type INTEGER NOT NULL,
    author INTEGER NOT NULL,
    published INTEGER NOT NULL,
    changes INTEGER NOT NULL,               -- kinds of change of all of the story's revisions, as bits
    revisions INTEGER NOT NULL,
    tokens INTEGER NOT NULL                 -- in all columns of the index
);

CREATE TABLE facet_change (                 -- the latest changes of facet, by which open searches follow them
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL
);
CREATE TRIGGER facet_inserted AFTER INSERT ON facet BEGIN
    INSERT INTO facet_change(revision) VALUES (NEW.revision);
    DELETE FROM facet_change WHERE id <= last_insert_rowid() - 65536;
END;
CREATE TRIGGER facet_updated AFTER UPDATE ON facet BEGIN
    INSERT INTO facet_change(revision) VALUES (NEW.revision), (OLD.revision);
    DELETE FROM facet_change WHERE id <= last_insert_rowid() - 65536;
END;
CREATE TRIGGER facet_deleted AFTER DELETE ON facet BEGIN
    INSERT INTO facet_change(revision) VALUES (OLD.revision);
    DELETE FROM facet_change WHERE id <= last_insert_rowid() - 65536;
END;

-- The search index, of the same revisions.  It needs dateline's extension of SQLite.
CREATE VIEW indexed AS
    SELECT facet.revision AS revision,
        dateline_column(text.record, 'headline') AS headline,
        dateline_column(text.record, 'author') AS author,
        dateline_column(text.record, 'section') AS section,
        dateline_column(text.record, 'keyword') AS keyword,
        dateline_column(text.record, 'description') AS description,
        dateline_column(text.record, 'body') AS body
    FROM facet JOIN text ON text.revision = facet.revision;
CREATE VIRTUAL TABLE fts USING fts5(headline, author, section, keyword, description, body,
    content='indexed', content_rowid='revision', tokenize='dateline');

-- Views for the usual questions.

CREATE VIEW stories AS                      -- what each story says now
    SELECT story.id AS story, site.host AS site, story.url, revision.headline, revision.date_published,
        (SELECT group_concat(name, '; ') FROM (SELECT person.name FROM revision_author
            JOIN person ON person.id = person WHERE revision = revision.id ORDER BY position)) AS authors,
        section.name AS section, type.name AS type, language.name AS language, words, story.revisions,
        story.first_seen, story.last_seen, story.unpublished, revision.id AS revision
    FROM story
    JOIN site ON site.id = story.site
    JOIN revision ON revision.id = story.newest
    LEFT JOIN section ON section.id = revision.section
    LEFT JOIN type ON type.id = revision.type
    LEFT JOIN language ON language.id = revision.language;

CREATE VIEW history AS                      -- what each story said when
    SELECT story.id AS story, story.url, revision.id AS revision, revision.first_seen, revision.last_seen, change,
        headline, date_published, date_modified, words
    FROM story JOIN revision ON revision.story = story.id
    ORDER BY story.id, revision.first_seen, digest;

CREATE VIEW changes AS                      -- what was changed, and how much of it
    SELECT story.id AS story, story.url, revision.id AS revision, revision.first_seen AS seen, kind, count,
        revision.headline
    FROM change JOIN revision ON revision.id = change.revision JOIN story ON story.id = revision.story
    WHERE kind != 'first';

CREATE VIEW captures AS                     -- which bytes show it
    SELECT story, revision, captured, assumed, url, path, offset, member_offset, record_id, status
    FROM capture LEFT JOIN file ON file.id = capture.file;

CREATE VIEW authors AS                      -- who wrote what
    SELECT person.name AS author, organization, story.id AS story, story.url, revision.headline, revision.date_published
    FROM story
    JOIN revision ON revision.id = story.newest
    JOIN revision_author ON revision_author.revision = revision.id
    JOIN person ON person.id = person;

CREATE VIEW keywords AS                     -- what is about what
    SELECT keyword.name AS keyword, story.id AS story, story.url, revision.headline
    FROM story
    JOIN revision ON revision.id = story.newest
    JOIN revision_keyword ON revision_keyword.revision = revision.id
    JOIN keyword ON keyword.id = keyword;

CREATE VIEW copies AS                       -- who took it from whom
    SELECT copy.story, story.url, copy.origin, origin.url AS origin_url, kind, percent, origin_percent
    FROM copy JOIN story ON story.id = copy.story JOIN story AS origin ON origin.id = copy.origin;

CREATE VIEW events AS                       -- who else wrote of it
    SELECT cluster, story.id AS story, story.url, revision.headline, revision.date_published
    FROM cluster_story
    JOIN story ON story.id = cluster_story.story
    JOIN revision ON revision.id = story.newest;
