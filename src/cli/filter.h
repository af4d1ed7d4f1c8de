/* Which records are wanted: --only-articles, --since, --until, --language. */
#ifndef DL_CLI_FILTER_H
#define DL_CLI_FILTER_H

#include "cli/options.h"
#include "record/record.h"

typedef struct dl_filter {
    bool only_articles;
    dl_span since, until; /* absent: any */
    dl_span languages;    /* ranges divided by commas; absent: any */
} dl_filter;

dl_filter dl_filter_of(const dl_arguments *arguments);

/* Records with an error always pass, so that no failure goes unseen.  A record that does not say what is
 * asked about does not pass. */
bool dl_filter_passes(const dl_filter *filter, const dl_record *record);

/* Whether the type is schema.org's Article or one of its subtypes. */
bool dl_type_is_article(dl_span type);

/* Orders a record's date against a limit, both RFC 3339 or the beginning of it.  A limit without a time is
 * compared with the day, month or year that the page itself names, whatever its zone; one with a time is
 * compared as an instant, where a side that names no zone is taken for UTC. */
int dl_date_compare(dl_span date, dl_span limit);

#endif
