#include "web/page_lists.h"

#include "web/charts.h"
#include "web/group.h"
#include "web/group_json.h"
#include "web/people_tabs.h"
#include "web/similar.h"
#include "web/words.h"

enum { ROWS = 100, ORGANIZATIONS = 15 };

/* What was asked for, and what there is. */
typedef struct list {
    const dl_web_request *request;
    dl_facet facet;
    dl_span name;  /* part of the names that are wanted; absent: all */
    dl_span host;  /* of people: the site that they write for; absent: all */
    uint32_t page; /* from 1 */
    dl_story_group group;
    dl_values_figures figures, organizations;
    dl_span *names, *titles, *organization_names;
} list;

/* --- reading --- */

static const char organization_query[] = "SELECT id FROM person WHERE organization";

/* There are far fewer sites than persons, and what a site calls itself is often learned later. */
static const char site_query[] =
    "SELECT id FROM site WHERE instr(lower(host), lower(?1)) OR instr(lower(name), lower(?1))";

static bool choose(dl_web_site *site, list *shown, const char *query, bool others, const bool **only) {
    bool *chosen = dl_group_choose(site->archive.db, &shown->group, shown->facet, query, shown->name, others,
                                   &site->arena);
    *only = chosen;
    if (!chosen) site->archive.failed = site->arena.failed ? SQLITE_NOMEM : sqlite3_errcode(site->archive.db);
    return chosen != NULL;
}

/* Those with the text in their name, but for organizations. */
static bool choose_people(dl_web_site *site, list *shown, const bool *organizations, const bool **only) {
    int result;
    bool *chosen =
        dl_name_list_choose(site->names, site->archive.db, &shown->group, shown->name, &site->arena, &result);
    site->archive.failed = result;
    if (!chosen) return false;
    for (uint32_t i = 0; i < shown->group.facets->ids[DL_FACET_AUTHOR].count; i++)
        chosen[i] = chosen[i] && !organizations[i];
    *only = chosen;
    return true;
}

static bool count_values(dl_web_site *site, list *shown, const bool *only, uint32_t first, uint32_t count,
                         dl_values_figures *figures, dl_span **names) {
    if (!dl_group_by_value(&shown->group, shown->facet, only, first, count, figures, &site->arena))
        site->archive.failed = SQLITE_NOMEM;
    else
        *names = dl_web_names_of(site, shown->facet, figures);
    return !site->archive.failed;
}

/* What sites call themselves; absent where they do not. */
static bool read_titles(dl_web_site *site, list *shown) {
    sqlite3_stmt *statement;
    const dl_values_figures *figures = &shown->figures;
    shown->titles = dl_arena_alloc_zero(&site->arena, (figures->count + (size_t)1) * sizeof *shown->titles);
    if (!shown->titles) return false;
    site->archive.failed =
        sqlite3_prepare_v2(site->archive.db, "SELECT name FROM site WHERE id = ?1", -1, &statement, NULL);
    if (site->archive.failed) return false;
    for (uint32_t i = 0; i < figures->count; i++) {
        sqlite3_bind_int64(statement, 1, figures->items[i].id);
        if (sqlite3_step(statement) == SQLITE_ROW)
            shown->titles[i] = dl_arena_copy(&site->arena, dl_column_text(statement, 0));
        sqlite3_reset(statement);
    }
    site->archive.failed = sqlite3_finalize(statement);
    return !site->archive.failed;
}

static bool find_group(dl_web_site *site, list *shown, sqlite3_int64 host) {
    dl_group_kind kind = host ? DL_GROUP_SITE : DL_GROUP_ALL;
    site->archive.failed = dl_group_find(site->searcher, kind, host, &shown->group, &site->arena);
    return !site->archive.failed;
}

static bool read_list(dl_web_site *site, list *shown, sqlite3_int64 host) {
    uint32_t first = (shown->page - 1) * ROWS;
    const bool *only = NULL, *organizations = NULL;
    bool of_people = shown->facet == DL_FACET_AUTHOR;
    if (!find_group(site, shown, host)) return false;
    if (of_people && !choose(site, shown, organization_query, false, &organizations)) return false;
    if (shown->name.size && of_people) {
        if (!choose_people(site, shown, organizations, &only)) return false;
    } else if (shown->name.size) {
        if (!choose(site, shown, site_query, false, &only)) return false;
    } else if (of_people && !choose(site, shown, organization_query, true, &only)) {
        return false;
    }
    if (!count_values(site, shown, only, first, ROWS, &shown->figures, &shown->names)) return false;
    if (!of_people) return read_titles(site, shown);
    return count_values(site, shown, organizations, 0, ORGANIZATIONS, &shown->organizations,
                        &shown->organization_names);
}

/* --- the table --- */

static void write_row(dl_html *html, const list *shown, uint32_t at) {
    const dl_value_figures *figures = &shown->figures.items[at];
    const char *path = dl_web_group_path(shown->facet == DL_FACET_SITE ? DL_GROUP_SITE : DL_GROUP_AUTHOR);
    bool titled = shown->titles && shown->titles[at].size;
    DL_HTML(html, "<tr><th scope=\"row\"><a href=\"%s%q\"><bdi>%t</bdi></a>", path, shown->names[at],
            titled ? shown->titles[at] : shown->names[at]);
    if (titled) DL_HTML(html, "<br><span class=\"second tiny\">%t</span>", shown->names[at]);
    DL_HTML(html, "</th><td class=\"n\" data-h=\"Stories\">%n</td><td data-h=\"24 months\">",
            (uint64_t)figures->stories);
    dl_web_write_sparkline(html, figures->months, DL_GROUP_MONTHS, 18);
    DL_HTML(html, "</td><td class=\"n\" data-h=\"Changed\">");
    dl_web_write_share(html, figures->changed, figures->stories);
    DL_HTML(html, "</td><td class=\"n\" data-h=\"Headline\">");
    dl_web_write_share(html, figures->headlines_changed, figures->stories);
    DL_HTML(html, "</td><td data-h=\"Last story\">");
    dl_web_write_day(html, figures->last_day);
    DL_HTML(html, "</td></tr>\n");
}

static void write_table(dl_html *html, const list *shown) {
    bool sites = shown->facet == DL_FACET_SITE;
    DL_HTML(
        html,
        "<div class=\"tw\"><table class=\"table list\"><caption class=\"vh\">%s, those with most stories "
        "first</caption><thead><tr><th scope=\"col\">%s</th><th scope=\"col\" class=\"n\">Stories</th><th "
        "scope=\"col\">24 months</th><th scope=\"col\" class=\"n\">Changed</th><th scope=\"col\" "
        "class=\"n\">Headline</th><th scope=\"col\">Last story</th></tr></thead><tbody>\n",
        sites ? "Sites" : "People", sites ? "Site" : "Name");
    for (uint32_t i = 0; i < shown->figures.count; i++) write_row(html, shown, i);
    DL_HTML(html, "</tbody></table></div>\n");
}

static void write_parameters(dl_html *html, const list *shown) {
    if (shown->name.size) DL_HTML(html, "&amp;name=%q", shown->name);
    if (shown->host.size) DL_HTML(html, "&amp;site=%q", shown->host);
}

static void write_pages(dl_html *html, const list *shown) {
    uint64_t first = (uint64_t)(shown->page - 1) * ROWS, last = first + shown->figures.count;
    DL_HTML(html, "<nav class=\"pages\" aria-label=\"Pages\"><span class=\"second\">%n to %n of %n</span>",
            first + 1, last, last + shown->figures.others);
    if (shown->page > 1) {
        DL_HTML(html, "<a rel=\"prev\" href=\"?page=%d", (int64_t)shown->page - 1);
        write_parameters(html, shown);
        DL_HTML(html, "\">Previous %d</a>", (int64_t)ROWS);
    }
    if (shown->figures.others && shown->page < DL_WEB_LIST_PAGES) {
        DL_HTML(html, "<a rel=\"next\" href=\"?page=%d", (int64_t)shown->page + 1);
        write_parameters(html, shown);
        DL_HTML(html, "\">Next %d</a>", (int64_t)ROWS);
    }
    DL_HTML(html, "</nav>\n");
}

/* --- around it --- */

static void write_form(dl_html *html, const list *shown) {
    bool sites = shown->facet == DL_FACET_SITE;
    DL_HTML(
        html,
        "<form class=\"range\" action=\"%s\"><label for=\"name\">%s</label><input class=\"box\" id=\"name\" "
        "name=\"name\" type=\"search\" value=\"%t\" autocomplete=\"off\" spellcheck=\"false\">",
        sites ? "/sites" : "/people", sites ? "Address or name" : "Name", shown->name);
    if (shown->host.size) DL_HTML(html, "<input type=\"hidden\" name=\"site\" value=\"%t\">", shown->host);
    DL_HTML(html, "<button class=\"btn\">Find</button></form>\n");
}

static void write_nothing(dl_html *html, const list *shown) {
    bool sites = shown->facet == DL_FACET_SITE;
    DL_HTML(html, "<div class=\"state gap-t\"><p class=\"stand\">");
    if (shown->name.size) {
        DL_HTML(html, "No %s has “<bdi>%t</bdi>” in its name.", sites ? "site" : "author", shown->name);
    } else {
        DL_HTML(html, "%s", sites ? "There is no story in this archive yet." : "No story names an author.");
    }
    DL_HTML(html, "</p><p><a class=\"btn\" href=\"%s\">%s</a></p></div>\n", sites ? "/sites" : "/people",
            sites ? "All sites" : "All people");
}

static void write_organizations(dl_html *html, const list *shown) {
    DL_HTML(
        html,
        "<aside class=\"rail\" aria-label=\"Organizations\"><section><h2 class=\"label\">Organizations</h2>");
    if (!shown->organizations.count) {
        DL_HTML(html, "<p class=\"absent\">none is named as author</p>");
    } else {
        DL_HTML(html, "<ul class=\"names\">");
        for (uint32_t i = 0; i < shown->organizations.count; i++)
            DL_HTML(html,
                    "<li><a href=\"/author/%q\"><bdi>%t</bdi></a><span class=\"num second\">%n</span></li>",
                    shown->organization_names[i], shown->organization_names[i],
                    (uint64_t)shown->organizations.items[i].stories);
        DL_HTML(html, "</ul>");
        if (shown->organizations.others)
            DL_HTML(html, "<p class=\"second small\">and %n more</p>", (uint64_t)shown->organizations.others);
    }
    DL_HTML(html, "</section></aside>");
}

static void write_body(dl_html *html, const list *shown) {
    bool people = shown->facet == DL_FACET_AUTHOR;
    if (people) DL_HTML(html, "<div class=\"well\"><div>\n");
    write_form(html, shown);
    if (shown->figures.count) {
        DL_HTML(html, "<div class=\"gap-t\"></div>");
        write_table(html, shown);
        write_pages(html, shown);
    } else {
        write_nothing(html, shown);
    }
    if (!people) return;
    DL_HTML(html, "</div>\n");
    write_organizations(html, shown);
    DL_HTML(html, "</div>\n");
}

static void write_html(dl_web_site *site, dl_web_response *response, const list *shown) {
    bool sites = shown->facet == DL_FACET_SITE;
    const dl_web_page page = {.title = sites ? DL_SPAN("Sites") : DL_SPAN("People"),
                              .current = sites ? "/sites" : "/people",
                              .json = dl_web_page_as(shown->request, DL_WEB_JSON, &site->arena)};
    dl_html html = dl_web_begin_html(response);
    dl_web_page_begin(&html, site, &page);
    DL_HTML(&html, "<h1 class=\"title\">%t</h1><p class=\"stand gap-b\">", page.title);
    if (sites) {
        DL_HTML(&html,
                "By how many stories of theirs are here. “Changed” is the share of stories that another "
                "capture showed changed, “Headline” of those whose headline did.");
    } else {
        DL_HTML(&html, "Authors, by how many stories name them");
        if (shown->host.size)
            DL_HTML(&html, ", at <a href=\"/site/%q\"><bdi>%t</bdi></a>", shown->host, shown->host);
        DL_HTML(&html, ". Two people of one name are one here.");
    }
    DL_HTML(&html, "</p>\n");
    if (!sites) dl_web_write_people_tabs(&html, site, false);
    write_body(&html, shown);
    dl_web_page_end(&html, site, &page);
}

/* --- for machines --- */

static void write_values(dl_writer *json, const char *key, const char *of_one,
                         const dl_values_figures *figures, const dl_span *names, const dl_span *titles) {
    dl_writer_key(json, key);
    dl_writer_begin_array(json);
    for (uint32_t i = 0; i < figures->count; i++)
        dl_web_write_value_json(json, of_one, names[i], titles ? titles[i] : DL_SPAN_NONE,
                                &figures->items[i]);
    dl_writer_end_array(json);
}

static void write_json(dl_web_response *response, const list *shown) {
    bool sites = shown->facet == DL_FACET_SITE;
    dl_writer json = dl_web_begin_json(response);
    dl_writer_begin_object(&json);
    write_values(&json, sites ? "sites" : "people", sites ? "site" : "author", &shown->figures, shown->names,
                 shown->titles);
    if (!sites)
        write_values(&json, "organizations", "author", &shown->organizations, shown->organization_names,
                     NULL);
    dl_writer_key(&json, "page");
    dl_writer_uint(&json, shown->page);
    dl_writer_key(&json, "others");
    dl_writer_uint(&json, shown->figures.others);
    dl_writer_end_object(&json);
    dl_buffer_append_byte(&response->body, '\n');
}

/* --- which one --- */

static void write_list(dl_web_site *site, const dl_web_request *request, dl_web_response *response,
                       dl_facet facet) {
    list shown = {.request = request, .facet = facet, .name = dl_web_parameter_of(request, "name")};
    uint64_t page = 1;
    sqlite3_int64 host = 0;
    if (!dl_span_to_uint(dl_web_parameter_of(request, "page"), &page)) page = 1; /* web/parameters.h */
    shown.page = (uint32_t)page;
    if (facet == DL_FACET_AUTHOR) shown.host = dl_web_parameter_of(request, "site");
    if (shown.host.size) {
        host = dl_group_id(site->archive.db, DL_GROUP_SITE, shown.host);
        if (!host) {
            dl_web_no_such_name(site, response, DL_GROUP_SITE, shown.host);
            return;
        }
    }
    if (!read_list(site, &shown, host)) return;
    if (request->form == DL_WEB_HTML) {
        write_html(site, response, &shown);
    } else {
        write_json(response, &shown);
    }
}

void dl_web_page_sites(dl_web_site *site, const dl_web_request *request, dl_web_response *response) {
    write_list(site, request, response, DL_FACET_SITE);
}

void dl_web_page_people(dl_web_site *site, const dl_web_request *request, dl_web_response *response) {
    write_list(site, request, response, DL_FACET_AUTHOR);
}
