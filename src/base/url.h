/* URLs: taken apart, and references made absolute, after the WHATWG URL Standard
 * (https://url.spec.whatwg.org/). Queries are always encoded as UTF-8, whatever the page's encoding. */
#ifndef DL_BASE_URL_H
#define DL_BASE_URL_H

#include "base/url_escapes.h"

/* The parts of an absolute URL, as written, without their delimiters; absent when there is none. */
typedef struct dl_url {
    dl_span scheme;
    dl_span credentials;
    dl_span host;
    dl_span port;
    dl_span path; /* with its leading slash */
    dl_span query;
    dl_span fragment;
} dl_url;

/* Takes an absolute URL with an authority ("https://host/…") apart; false when it is anything else. */
bool dl_url_split(dl_span url, dl_url *parts);

/* The URL that `reference` names on a page at `base`, as the standard parses and serialises it: an empty one
 * names the page.  When base is absent or itself no URL, a relative reference comes back trimmed, as written,
 * and an empty one is absent.  Absent, too, when no URL can be made of it.  The result may be the reference
 * itself. */
dl_span dl_url_resolve(dl_arena *arena, dl_span base, dl_span reference);

/* The path's last segment ("photo.jpg"), as written; empty when the path ends in a slash. */
dl_span dl_url_file_name(dl_span url);

/* Whether the path ends as names of files with a picture do (".jpg"). */
bool dl_url_is_picture(dl_span url);

/* The URL up to its fragment. */
dl_span dl_url_without_fragment(dl_span url);

/* Whether two absolute URLs name the same page, as sites treat URLs: scheme, "www.", case of the host,
 * fragment, a closing slash and the query's presence on one side only do not matter. */
bool dl_url_same_page(dl_span a, dl_span b);

/* The last eight bytes of a URL's path as one number, 0 when it is shorter.  Two that are not 0 and differ
 * are those of two pages: enough to tell most pages apart when one is compared with many. */
uint64_t dl_url_end_of_path(dl_span url);

static inline bool dl_urls_end_apart(uint64_t a, uint64_t b) {
    return a && b && a != b;
}

/* Whether a text that may be a name or an address is an address: "https://…", "//…", "/…" or "www.…", and no
 * white space in it. */
bool dl_url_is_likely(dl_span text);

#endif
