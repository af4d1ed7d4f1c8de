/* What a search page was asked: words, what narrows them, order and page; and the query that comes of it. */
#ifndef DL_WEB_SEARCH_FORM_H
#define DL_WEB_SEARCH_FORM_H

#include "archive/search.h"
#include "web/request.h"

enum { DL_WEB_HITS = 20, DL_WEB_FACET_VALUES = 7, DL_WEB_SEARCH_PAGES = 5000 };

/* What can be ticked; the names of parameters, which are fields of the query language too, and of facets. */
typedef enum dl_web_tick {
    DL_WEB_TICK_SITE,
    DL_WEB_TICK_LANGUAGE,
    DL_WEB_TICK_SECTION,
    DL_WEB_TICK_AUTHOR,
    DL_WEB_TICK_TYPE,
    DL_WEB_TICK_CHANGED,
    DL_WEB_TICK_COUNT
} dl_web_tick;

extern const struct dl_web_tick_row {
    const char *parameter, *facet, *label, *several; /* "lang", "language", "Language", "languages" */
    const char *condition;                           /* in a query: "lang"; of whole names */
    const char *none; /* "no language on the page"; NULL: there always is one */
} dl_web_ticks[DL_WEB_TICK_COUNT];

typedef struct dl_web_search_form {
    const dl_web_request *request;
    dl_span words;        /* as typed; absent: none */
    dl_span since, until; /* absent: any */
    dl_search_order order;
    uint32_t page; /* from 1 */
} dl_web_search_form;

void dl_web_search_form_read(dl_web_search_form *form, const dl_web_request *request);

/* The query: all that was typed and ticked, but for one facet (DL_WEB_TICK_COUNT: none left out). `*typed_at`
 * is where what was typed begins in it. */
dl_span dl_web_search_query(const dl_web_search_form *form, dl_web_tick without, size_t *typed_at,
                            dl_arena *arena);

/* The parameter that asks for stories without any value of the facets that it names. */
#define DL_WEB_WITHOUT "without"

/* Whether that value of a facet is ticked; that there is none (an absent value); and whether any of these is.
 */
bool dl_web_is_ticked(const dl_web_search_form *form, dl_web_tick tick, dl_span value);
bool dl_web_any_ticked(const dl_web_search_form *form, dl_web_tick tick);
/* Whether anything narrows what was typed. */
bool dl_web_is_narrowed(const dl_web_search_form *form);

/* The address of the same search but for what is changed: parameters of the name `drop` (with `value`, if
 * that is present) are left out, `add` gets its value, or is left out too if that is absent.  The page is
 * dropped.  `add` may be NULL. */
dl_span dl_web_search_address(const dl_web_search_form *form, const char *drop, dl_span value,
                              const char *add, dl_span added, dl_arena *arena);

#endif
