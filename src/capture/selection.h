/* Choosing captures by what is known before their pages are unpacked: host, URL, and time of capture. */
#ifndef DL_CAPTURE_SELECTION_H
#define DL_CAPTURE_SELECTION_H

#include "base/arena.h"

/* What is asked for, as texts; absent or none: not asked for. */
typedef struct dl_selection_terms {
    dl_span hosts; /* comma-separated; each stands for its subdomains too */
    dl_span since, until;
    const dl_span *patterns; /* of URLs, with "*" and "?" */
    size_t pattern_count;
    bool pages_only; /* of a WACZ, what its list of pages names */
} dl_selection_terms;

typedef struct dl_selection {
    dl_arena arena;
    dl_span *hosts; /* as URLs have them, sorted */
    size_t host_count;
    dl_span *patterns;
    size_t pattern_count;
    char since[16], until[16]; /* as dl_time_digits; empty: none */
    bool pages_only;           /* looked at where the list is */
} dl_selection;

typedef enum dl_selection_result {
    DL_SELECTION_OK = 0,
    DL_SELECTION_BAD, /* something that is no host, or no date */
    DL_SELECTION_NO_MEMORY,
} dl_selection_result;

/* Everything is copied.  To be released whatever the result. */
dl_selection_result dl_selection_init(dl_selection *selection, const dl_selection_terms *terms,
                                      const dl_allocator *allocator);
void dl_selection_release(dl_selection *selection);

/* Whether it asks for hosts, times or URLs, so that a record, of which dateline does not compare these,
 * cannot be chosen.  NULL does not. */
bool dl_selection_asks(const dl_selection *selection);

/* Whether a capture of the URL and time, which may be absent, is wanted; NULL wants all.  May be called from
 * several threads, each with its arena. */
bool dl_selection_has(const dl_selection *selection, dl_arena *arena, dl_span url, dl_span captured);

/* "2024-05-03T18:19:08Z", or less of a date, as the 14 digits of indexes in UTC: "20240503181908".  Absent if
 * it is none. */
dl_span dl_time_digits(dl_arena *arena, dl_span time);

/* Whether the pattern, in which "*" stands for any bytes and "?" for one, fits all of the text. */
bool dl_glob_matches(dl_span pattern, dl_span text);

#endif
