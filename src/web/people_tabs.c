#include "web/people_tabs.h"

static void put_tab(dl_html *html, const char *path, const char *name, bool current) {
    DL_HTML(html, "<a href=\"%s\"", path);
    if (current) DL_HTML(html, " aria-current=\"page\"");
    DL_HTML(html, ">%s</a>", name);
}

void dl_web_write_people_tabs(dl_html *html, dl_web_site *site, bool quoted) {
    if (!quoted &&
        !dl_web_ask_number(site, "SELECT EXISTS (SELECT 1 FROM speaker WHERE named AND statements > 0)"))
        return;
    DL_HTML(html, "<nav class=\"tabs gap-b\" aria-label=\"People\">");
    put_tab(html, "/people", "Authors", !quoted);
    put_tab(html, "/speakers", "Quoted", quoted);
    DL_HTML(html, "</nav>\n");
}
