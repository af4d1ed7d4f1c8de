/* Links to what is not in the archive. */
#ifndef DL_WEB_LINKS_OUT_H
#define DL_WEB_LINKS_OUT_H

#include "web/html.h"

/* Whether the address leads out: only http and https do. */
bool dl_web_leads_out(dl_span url);

/* " href=\"…\" rel=\"noopener nofollow\"" of a link out of the archive. */
void dl_web_write_link_out(dl_html *html, dl_span url);

/* "example.org" of "https://www.example.org/a". */
dl_span dl_web_host_of(dl_span url);

#endif
