/* The captures of an address, as Memento (RFC 7089) speaks of them: the address is the original, each time at
 * which it was captured a memento. */
#ifndef DL_WEB_MEMENTO_H
#define DL_WEB_MEMENTO_H

#include "web/page.h"

enum {
    DL_WEB_LONGEST_ORIGINAL = 2000, /* it is in headers several times */
    DL_WEB_MOST_MEMENTOS = 5000,    /* of a part of a time map */
};

typedef struct dl_web_memento {
    dl_span captured; /* "2024-05-03T10:20:30Z" */
    sqlite3_int64 story, revision;
} dl_web_memento;

typedef struct dl_web_original {
    dl_span url;            /* as it was asked for, but for what cannot be in a header */
    sqlite3_int64 *stories; /* that were seen at the address, in all its forms */
    uint32_t story_count;
    dl_web_memento first, last;
    dl_span base; /* of whole addresses; empty if it is not known */
    dl_arena *arena;
} dl_web_original;

typedef enum dl_web_found { DL_WEB_FOUND, DL_WEB_FOUND_NOTHING, DL_WEB_NO_ADDRESS } dl_web_found;

/* `address` is what is behind "/timegate/" and the like: the URL as it is, or percent-encoded, with or
 * without "http://".  What fails is told by the archive; then nothing is found. */
dl_web_found dl_web_original_find(dl_web_original *original, dl_web_site *site, const dl_web_request *request,
                                  dl_span address);

/* The same; if it is not found, the answer is that. */
bool dl_web_original_or_answer(dl_web_original *original, dl_web_site *site, const dl_web_request *request,
                               dl_web_response *response, dl_span address);

/* The path without "/timegate/" and the like. */
dl_span dl_web_path_behind(const dl_web_request *request, const char *prefix);
/* "20240503" and "https://paper.example/story" of both with a slash between them; false without a slash. */
bool dl_web_split_time(dl_span rest, dl_span *digits, dl_span *address);

/* The last memento that is not later than the time; before the first one, that.  In the archive's form of
 * times. */
dl_web_memento dl_web_memento_at(dl_web_site *site, const dl_web_original *original, dl_span time);

/* The memento next to one of that time; absent `captured`: there is none. */
dl_web_memento dl_web_memento_beside(dl_web_site *site, const dl_web_original *original, dl_span captured,
                                     bool later);

typedef struct dl_web_mementos {
    dl_web_memento *items; /* in order of time, each time once */
    uint32_t count;
    dl_span next; /* the time of the one behind the last; absent: there is none */
} dl_web_mementos;

/* From that time on, or from the first one if it is absent; in the arena.  False on failure. */
bool dl_web_mementos_read(dl_web_mementos *mementos, dl_web_site *site, const dl_web_original *original,
                          dl_span from);

/* "http://localhost:8642/web/20240503102030/https://…" */
dl_span dl_web_memento_address(const dl_web_original *original, dl_span captured);
/* base, path and the original's URL */
dl_span dl_web_memento_page(const dl_web_original *original, const char *path);

/* "20240503102030" of "2024-05-03T10:20:30Z"; and back, where what is missing of 4 to 14 digits is the latest
 * that it can be.  Absent if it is no time. */
dl_span dl_web_memento_digits(dl_span captured, dl_arena *arena);
dl_span dl_web_memento_time(dl_span digits, dl_arena *arena);

/* "Thu, 31 May 2007 20:35:00 GMT" */
dl_span dl_web_memento_date(dl_span captured, dl_arena *arena);

#endif
