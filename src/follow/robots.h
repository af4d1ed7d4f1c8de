/* robots.txt: what a site lets a program fetch (RFC 9309), and what sites say in it beside that: Crawl-delay,
 * Sitemap.
 *
 * Lines are read as the reference parser of the RFC's authors reads them, which forgives a missing colon and
 * usual misspellings.  What the RFC calls other records (Crawl-delay, Sitemap, anything else) neither ends
 * nor begins a group. */
#ifndef DL_FOLLOW_ROBOTS_H
#define DL_FOLLOW_ROBOTS_H

#include "base/arena.h"

/* What is read of a file: the rest is ignored (RFC 9309, 2.5), and so is a line that is cut there. */
enum { DL_ROBOTS_MAX_BYTES = 500 << 10 };

typedef struct dl_robots dl_robots;

/* Reads what the file says to a program by its product token ("dateline"): letters, "_" and "-".  Everything
 * is kept in `arena`, which has to live as long as the result; so have `bytes`.  No input is an error.  NULL
 * when there is no memory. */
const dl_robots *dl_robots_read(dl_span bytes, dl_span agent, dl_arena *arena);

/* Whether the URL, which is absolute, may be fetched.  /robots.txt always may.  Uses the arena for as long as
 * it takes; without memory nothing may be fetched. */
bool dl_robots_allows(const dl_robots *robots, dl_span url);

/* Crawl-delay in milliseconds, as the file says it to this program, at most a day; 0: it says none. */
uint64_t dl_robots_delay_ms(const dl_robots *robots);

/* The URLs of the lines "Sitemap:", as written, in their order; absent after the last one. */
dl_span dl_robots_sitemap(const dl_robots *robots, size_t index);

#endif
