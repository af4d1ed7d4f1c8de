/* What the page of newest changes shows, for people and for machines. */
#ifndef DL_WEB_CHANGES_LIST_H
#define DL_WEB_CHANGES_LIST_H

#include "archive/events.h"
#include "web/excerpt.h"
#include "web/site.h"

enum { DL_WEB_CHANGES = 20 };

/* What was asked for. */
typedef struct dl_web_changes_form {
    unsigned kinds; /* as bits */
    bool all;       /* no kind was named: all but those of dates */
    dl_span host;   /* absent: of all sites */
    dl_span before; /* as it was given; absent: the newest */
    dl_events_request request;
    bool has_unknown_kind;            /* what cannot be answered: this, */
    dl_span unknown_host, bad_before; /* and these; absent: all can */
} dl_web_changes_form;

/* Reads kind=, site= and before=. */
void dl_web_changes_form_read(dl_web_changes_form *form, dl_web_site *site, const dl_web_request *request);

typedef struct dl_web_changes_list {
    dl_events events;
    dl_excerpt *excerpts; /* of each */
} dl_web_changes_list;

/* False on failure, which the archive tells. */
bool dl_web_changes_read(dl_web_changes_list *list, dl_web_site *site, const dl_web_changes_form *form);

/* "/changes", a form's ending, and the same site and kinds; `kind` other than 0 takes the place of the kinds,
 * and DL_EVENT_KINDS is all of them. */
dl_span dl_web_changes_address(const dl_web_changes_form *form, const char *ending, unsigned kind,
                               dl_arena *arena);
/* The same from the last event of the list on. */
dl_span dl_web_changes_next(const dl_web_changes_form *form, const dl_web_changes_list *list,
                            const char *ending, dl_arena *arena);

/* Where the two texts are compared, or what there is to see instead. */
dl_span dl_web_event_address(const dl_event *event, dl_arena *arena);

#endif
