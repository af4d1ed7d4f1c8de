/* The links by which a story is filed under its topics: a row of short links near the story, each to a page
 * that is called as the link is. */
#ifndef DL_RECORD_TOPIC_LINKS_H
#define DL_RECORD_TOPIC_LINKS_H

#include "record/record.h"

enum { DL_MOST_TOPIC_LINKS = 30 };

typedef struct dl_topic_link {
    dl_span text; /* cleaned */
    dl_node node;
} dl_topic_link;

/* Fills `links` with the row that stands nearest behind the body or, failing that, between headline and body;
 * returns how many. */
uint32_t dl_find_topic_links(const dl_record *record, const dl_claims *claims,
                             dl_topic_link links[DL_MOST_TOPIC_LINKS]);

/* Where the story begins on the page: at its headline when that comes before the body, else with the body; 0
 * when there is no body. */
dl_node dl_start_of_story(const dl_record *record, const dl_claims *claims);

#endif
