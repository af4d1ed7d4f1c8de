-- Version 2: what is followed (docs/follow.md).  Times are milliseconds since 1970, UTC; of next_ms the largest number
-- means never.

CREATE TABLE followed (                     -- feeds, sitemaps, home pages, pages: whatever is asked for again
    key INTEGER PRIMARY KEY,                -- of what all forms of its address have in common, as address.hash
    url TEXT NOT NULL,
    site TEXT NOT NULL,                     -- as the configuration calls it
    host TEXT NOT NULL,
    role INTEGER NOT NULL,                  -- 0: a list of pages; 1: a page that was not asked for yet; 2: a page
    kind TEXT,                              -- of a list: 'rss'
    seed TEXT,                              -- of what the configuration names, its key there: 'feed'
    hops INTEGER NOT NULL,                  -- redirects and indexes that led to it
    next_ms INTEGER NOT NULL,               -- when it is due; of role 1: the time by which the newest come first
    first_seen_ms INTEGER,
    published_ms INTEGER,
    asked_ms INTEGER,
    changed_ms INTEGER,
    asked INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    unchanged_in_a_row INTEGER NOT NULL,
    failures_in_a_row INTEGER NOT NULL,
    gone_in_a_row INTEGER NOT NULL,
    changes_per_day REAL,                   -- as estimated
    status INTEGER,                         -- of HTTP, the last one
    outcome TEXT,                           -- of the last time: 'response', 'no-host', 'robots' and so on
    problem TEXT,
    etag TEXT,                              -- as the server gave them
    last_modified TEXT,
    digest TEXT,                            -- of the last response that was kept in full, and its record
    record_id TEXT,
    record_date TEXT,
    record_digest TEXT,
    entry_hash INTEGER,                     -- of what a list says of the page,
    entry TEXT,                             -- and that, until it was kept with the page: JSON
    interval_s INTEGER,                     -- what a list wishes
    skip_hours INTEGER,
    skip_days INTEGER
);
-- What is due; behind next_ms is what counting a whole site takes, so that no row has to be read for that.
CREATE INDEX followed_by_time ON followed(site, host, role, next_ms, first_seen_ms, asked_ms, changed_ms, asked,
    failures_in_a_row, gone_in_a_row, seed);
CREATE INDEX followed_with_problem ON followed(site, role, asked_ms) WHERE problem IS NOT NULL;

CREATE TABLE followed_host (
    host TEXT PRIMARY KEY,
    next_ms INTEGER NOT NULL,
    failures_in_a_row INTEGER NOT NULL,
    day INTEGER NOT NULL,                   -- since 1970; and the requests of it
    day_requests INTEGER NOT NULL,
    robots_ms INTEGER,                      -- when robots.txt was asked for
    robots_status INTEGER,
    robots TEXT,
    holder TEXT,                            -- the follower that asks it, until
    held_until_ms INTEGER
) WITHOUT ROWID;
