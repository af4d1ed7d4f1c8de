/* Links between an original, its time gate, its time maps and its mementos (RFC 8288, RFC 6690). */
#ifndef DL_WEB_MEMENTO_LINKS_H
#define DL_WEB_MEMENTO_LINKS_H

#include "web/memento.h"

typedef struct dl_web_links {
    dl_buffer *out;
    const char *separator; /* ", ", or a line for each */
    const dl_web_original *original;
    bool begun;
} dl_web_links;

void dl_web_add_link(dl_web_links *links, dl_span address, dl_span relation);
/* An attribute of the link before: a time, as HTTP writes it. */
void dl_web_add_link_time(dl_web_links *links, const char *name, dl_span captured);

/* To a time map that begins and ends with these. */
void dl_web_add_timemap(dl_web_links *links, dl_span address, const char *relation, dl_span from,
                        dl_span until);

/* To a memento; whether it is the first or the last one of all is said, too. */
void dl_web_add_memento(dl_web_links *links, const dl_web_memento *memento, const char *relation);

/* The header Link of a time gate, or of the memento that is shown, with those beside it. */
void dl_web_add_link_header(dl_web_response *response, dl_web_site *site, const dl_web_original *original,
                            const dl_web_memento *shown, bool of_gate);

#endif
