/* What the readers of all kinds of lists share: they fill in drafts of entries, from which the list is made
 * at the end.  Internal to the reader of lists. */
#ifndef DL_FOLLOW_LIST_MAKER_H
#define DL_FOLLOW_LIST_MAKER_H

#include "base/buffer.h"
#include "follow/list.h"

/* What is kept of an entry; more is left out, or cut. */
enum {
    DL_LIST_MOST_AUTHORS = 32,
    DL_LIST_MOST_KEYWORDS = 64,
    DL_LIST_URL_BYTES = 2 << 10,  /* what https://www.sitemaps.org/protocol.html allows */
    DL_LIST_LINE_BYTES = 2 << 10, /* titles, names, ids, dates */
};

/* An entry whose texts may lie anywhere that holds until it is added.  Its lists of authors and keywords are
 * those here. */
typedef struct dl_list_draft {
    dl_list_entry entry;
    dl_span authors[DL_LIST_MOST_AUTHORS];
    dl_span keywords[DL_LIST_MOST_KEYWORDS];
} dl_list_draft;

typedef struct dl_list_maker {
    dl_list *list;
    dl_arena *arena;  /* of the list */
    dl_arena scratch; /* for texts of the entry that is being read; empty after each */
    dl_arena work;    /* for what is needed just once */
    dl_span url;      /* of the list, without a fragment */
    int64_t now_ms;
    dl_buffer entries;                     /* dl_list_entry; all that were added */
    dl_span authors[DL_LIST_MOST_AUTHORS]; /* of the list, for entries without any */
    size_t author_count;
    dl_span publisher; /* the same */
    bool failed;       /* without memory, also in an arena or buffer that was emptied since */
} dl_list_maker;

void dl_list_maker_init(dl_list_maker *maker, dl_list *list, dl_span url, int64_t now_ms, dl_arena *arena);
void dl_list_maker_release(dl_list_maker *maker);

/* Forgets the entries and what is known of the list itself; what is wrong with it stays. */
void dl_list_maker_restart(dl_list_maker *maker, dl_list_kind kind);

bool dl_list_maker_failed(const dl_list_maker *maker);

/* The absolute URL, of http or https and without a fragment, that a reference names; valid until the next
 * call. Absent if it is none.  `base` may be absent: the list's URL. */
dl_span dl_list_url(dl_list_maker *maker, dl_span base, dl_span reference);

/* What was marked up, once or twice escaped, as one line of plain text. */
dl_span dl_list_plain(dl_list_maker *maker, dl_span text);

/* The same of text that is plain already. */
dl_span dl_list_line(dl_list_maker *maker, dl_span text);

/* HTML without its tags and comments, scripts and styles; references stay. */
dl_span dl_list_without_tags(dl_list_maker *maker, dl_span html);

/* Copies of a text that is to stay: that of `to` if it has none yet and the text is not empty. */
void dl_list_keep(dl_list_maker *maker, dl_span *to, dl_span text);

/* The name in "mail@example.org (Name)", "Name <mail@example.org>" or just "Name"; empty if there is only an
 * address. */
dl_span dl_list_author(dl_list_maker *maker, dl_span text);

/* Adds a text that is not empty and not among them. */
void dl_list_add_text(dl_span *texts, size_t *count, size_t most, dl_span text);
void dl_list_add_author(dl_list_maker *maker, dl_list_draft *draft, dl_span text);
void dl_list_add_keyword(dl_list_maker *maker, dl_list_draft *draft, dl_span text);
void dl_list_add_keywords(dl_list_maker *maker, dl_list_draft *draft, dl_span text); /* with commas between */

/* Adds the entry, if it has a URL, and empties draft and scratch arena.  False when no more are wanted. */
bool dl_list_add(dl_list_maker *maker, dl_list_draft *draft);

/* Makes the list of what was added: one entry of a URL, the newest; none of the list's own URL; dates read;
 * what the entries do not say taken from the list. */
void dl_list_finish(dl_list_maker *maker);

/* The problem, as text in the arena. */
void dl_list_say(dl_list_maker *maker, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Whether the URL's text after the scheme is the same. */
bool dl_list_same_url(dl_span a, dl_span b);

#endif
