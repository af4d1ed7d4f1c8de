#include "web/similar.h"

#include "archive/similar_names.h"

static const struct {
    const char *path, *name, *sentence, *list, *list_name;
} kinds[] = {
    [DL_GROUP_SITE] = {"/site/", "site", "No story of this archive is of that site.", "/sites", "All sites"},
    [DL_GROUP_AUTHOR] = {"/author/", "person", "No story of this archive names them as author.", "/people",
                         "All people"},
    [DL_GROUP_SECTION] = {"/section/", "section", "No story of this archive is in a section of that name.",
                          "/search", "All stories"},
    [DL_GROUP_KEYWORD] = {"/keyword/", "keyword", "No story of this archive has that keyword.", "/search",
                          "All stories"},
    [DL_GROUP_SPEAKER] = {"/speaker/", "speaker", "No story of this archive says that they said something.",
                          "/speakers", "All who are quoted"},
};

const char *dl_web_group_path(dl_group_kind kind) {
    return kinds[kind].path;
}

void dl_web_no_such_name(dl_web_site *site, dl_web_response *response, dl_group_kind kind, dl_span name) {
    dl_similar_names similar;
    const dl_span title[] = {DL_SPAN("No "), dl_span_from_string(kinds[kind].name), DL_SPAN(" of that name")};
    const dl_web_page page = {.title = dl_arena_join(&site->arena, title, DL_COUNT_OF(title), DL_SPAN(""))};
    if (response->form != DL_WEB_HTML) {
        dl_web_state(site, response, 404, "There is nothing of that name", kinds[kind].sentence);
        return;
    }
    if (dl_similar_names_find(site->archive.db, kind, name, &similar, &site->arena) != SQLITE_OK)
        similar.count = 0;
    response->status = 404;
    dl_html html = dl_web_begin_html(response);
    dl_web_page_begin(&html, site, &page);
    DL_HTML(&html,
            "<div class=\"state\"><h1 class=\"title\">Nothing under <bdi>%t</bdi></h1>\n<p "
            "class=\"stand\">%s Names are compared letter by letter, as the pages write them.</p>\n",
            name, kinds[kind].sentence);
    if (similar.count) {
        DL_HTML(&html, "<div class=\"section\"><h2>Names like it</h2></div>\n<ul class=\"brief go\">");
        for (uint32_t i = 0; i < similar.count; i++)
            DL_HTML(&html, "<li><a href=\"%s%q\"><bdi>%t</bdi></a></li>", kinds[kind].path, similar.items[i],
                    similar.items[i]);
        DL_HTML(&html, "</ul>\n");
    }
    DL_HTML(
        &html,
        "<p class=\"gap-t\"><a class=\"btn main\" href=\"/search?q=%q\">Search for it</a> <a class=\"btn\" "
        "href=\"%s\">%s</a></p></div>\n",
        name, kinds[kind].list, kinds[kind].list_name);
    dl_web_page_end(&html, site, &page);
}
