/* Stories that have something in common: a site, an author, a section, a keyword, a
 * speaker; and what can be counted of
 * them without reading them. */
#ifndef DL_ARCHIVE_GROUP_H
#define DL_ARCHIVE_GROUP_H

#include "archive/search.h"

typedef enum dl_group_kind {
    DL_GROUP_SITE,
    DL_GROUP_AUTHOR, /* a person or an organization */
    DL_GROUP_SECTION,
    DL_GROUP_KEYWORD,
    DL_GROUP_SPEAKER, /* with a full name: who is quoted */
    DL_GROUP_ALL,     /* whatever they have in common */
} dl_group_kind;

/* So many are looked at; of a larger group, those added last. */
enum { DL_GROUP_MOST_STORIES = 300000, DL_GROUP_MONTHS = 24 };

typedef struct dl_story_group {
    const dl_facets *facets; /* of the searcher; valid until its next use */
    uint32_t *rows;          /* of these: those added last come first */
    uint32_t count;
    bool cut;                            /* there are more */
    uint32_t changed, headlines_changed; /* after they were first seen */
    int32_t first_day, last_day; /* of publication, since 1970; no later than the archive was last added to,
                                    since a page can give any date; undefined in an empty group */
    int32_t archive_day;         /* when that was */
} dl_story_group;

/* The id of what is called so, exactly, of a speaker without regard to case and accents; 0: nothing is. */
sqlite3_int64 dl_group_id(sqlite3 *db, dl_group_kind kind, dl_span text);

/* The group of that id, which is not used for all stories; in the arena.  Run this and what follows within
 * one transaction.  Returns a result code of SQLite. */
int dl_group_find(dl_searcher *searcher, dl_group_kind kind, sqlite3_int64 id, dl_story_group *group,
                  dl_arena *arena);

/* Counts values of all facets, kinds of change and days of the group, and shows its newest stories, as a
 * search would: `request` has no query.  Returns a result code of SQLite; release the results in either
 * case. */
int dl_group_search(dl_searcher *searcher, const dl_story_group *group, const dl_search_request *request,
                    dl_search_results *results);

/* What is known of the stories of one value of a facet. */
typedef struct dl_value_figures {
    sqlite3_int64 id;
    uint32_t stories, changed, headlines_changed;
    int32_t last_day;                 /* since 1970: of publication */
    uint32_t months[DL_GROUP_MONTHS]; /* stories a month; the last one is `last_month` of all */
} dl_value_figures;

typedef struct dl_values_figures {
    dl_value_figures *items; /* most stories first */
    uint32_t count;
    uint32_t others;    /* values that come behind these */
    int32_t last_month; /* since the year 0: of the group's last day */
} dl_values_figures;

/* Figures of the values of a facet in a group: `count` of them from number `first` on; in the arena.  Stories
 * without a value are not counted.  `only` says by number in the facet which values are wanted; NULL: all.
 * False without memory. */
bool dl_group_by_value(const dl_story_group *group, dl_facet facet, const bool *only, uint32_t first,
                       uint32_t count, dl_values_figures *figures, dl_arena *arena);

/* For `only`: whether it is one of the ids that a query gives, or with `others`, none of them; in the arena,
 * NULL without memory or on failure.  The first parameter of the query, if it has one, is `text`. */
bool *dl_group_choose(sqlite3 *db, const dl_story_group *group, dl_facet facet, const char *query,
                      dl_span text, bool others, dl_arena *arena);

#endif
