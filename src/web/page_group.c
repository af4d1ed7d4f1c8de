#include "web/page_group.h"

#include "web/changes.h"
#include "web/group_json.h"
#include "web/group_parts.h"
#include "web/names.h"
#include "web/search_parts.h"
#include "web/similar.h"
#include "web/words.h"

/* Of fewer stories, shares say nothing that the list does not. */
enum { LEAST_COUNTED = 4 };

/* --- the head --- */

static void write_crumbs(dl_html *html, dl_group_kind kind) {
    static const struct {
        const char *path, *name;
    } crumbs[] = {
        [DL_GROUP_SITE] = {"/sites", "Sites"},
        [DL_GROUP_AUTHOR] = {"/people", "People"},
        [DL_GROUP_SECTION] = {"/search", "Sections"},
        [DL_GROUP_KEYWORD] = {"/search", "Keywords"},
    };
    DL_HTML(
        html,
        "<nav aria-label=\"Where this is\"><ul class=\"crumbs\"><li><a href=\"%s\">%s</a></li></ul></nav>",
        crumbs[kind].path, crumbs[kind].name);
}

/* "mostly in English" */
static void write_language(dl_html *html, const dl_web_group *group) {
    const dl_search_facet *languages = &group->found.facets[DL_FACET_LANGUAGE];
    if (!languages->count) return;
    DL_HTML(html, ", %sin %t", languages->count > 1 ? "mostly " : "",
            dl_web_value_words(DL_WEB_TICK_LANGUAGE, languages->values[0].name));
}

static void write_stand(dl_html *html, const dl_web_group *group) {
    DL_HTML(html, "<p class=\"stand gap-b\">");
    if (group->kind == DL_GROUP_SITE) {
        if (dl_span_contains(group->name, DL_SPAN("."))) {
            DL_HTML(html, "<a href=\"https://%q/\" rel=\"noopener nofollow\">%t</a>", group->name,
                    group->name);
        } else {
            DL_HTML(html, "Pages without an address"); /* they are known by their files */
        }
        write_language(html, group);
        DL_HTML(html, ". ");
    }
    DL_HTML(html, "%n %s", (uint64_t)group->group.count,
            dl_web_plural(group->group.count, "story", "stories"));
    if (group->kind == DL_GROUP_AUTHOR)
        DL_HTML(html, " %s them as author", dl_web_plural(group->group.count, "names", "name"));
    DL_HTML(html, ", published ");
    if (group->group.first_day != group->group.last_day) {
        DL_HTML(html, "from ");
        dl_web_write_day(html, group->group.first_day);
        DL_HTML(html, " to ");
    }
    dl_web_write_day(html, group->group.last_day);
    DL_HTML(html, ".</p>\n");
}

static void write_newest(dl_html *html, dl_web_site *site, const dl_web_group *group) {
    DL_HTML(html,
            "<section class=\"gap-t\"><div class=\"section\"><h2>Newest stories</h2><a href=\"%l\">All of "
            "them</a></div>\n<ol class=\"hits\">",
            dl_web_group_search_address(group, DL_SPAN("&sort=newest"), &site->arena));
    for (uint32_t i = 0; i < group->found.hit_count; i++)
        dl_web_write_hit(html, site, &group->found.hits[i], 3);
    DL_HTML(html, "</ol></section>\n");
}

static void write_parts(dl_html *html, const dl_web_group *group, dl_arena *arena) {
    DL_HTML(html, "<div class=\"pair\">\n");
    if (group->kind == DL_GROUP_SITE) {
        dl_web_write_group_hours(html, group);
    } else {
        dl_web_write_group_facet(html, group, DL_FACET_SITE, "Sites", arena);
    }
    dl_web_write_group_soon(html, group);
    dl_web_write_group_changes(html, group, arena);
    if (group->kind != DL_GROUP_SECTION)
        dl_web_write_group_facet(html, group, DL_FACET_SECTION, "Sections", arena);
    if (group->kind == DL_GROUP_SITE) {
        dl_web_write_group_facet(html, group, DL_FACET_TYPE, "Types", arena);
    } else if (group->kind != DL_GROUP_AUTHOR) {
        dl_web_write_group_facet(html, group, DL_FACET_AUTHOR, "Authors", arena);
    }
    if (group->found.facets[DL_FACET_LANGUAGE].count > 1)
        dl_web_write_group_facet(html, group, DL_FACET_LANGUAGE, "Languages", arena);
    DL_HTML(html, "</div>\n");
}

static void write_html(dl_web_site *site, const dl_web_request *request, dl_web_response *response,
                       const dl_web_group *group) {
    static const char *const places[] = {[DL_GROUP_SITE] = "/sites",
                                         [DL_GROUP_AUTHOR] = "/people",
                                         [DL_GROUP_SECTION] = NULL,
                                         [DL_GROUP_KEYWORD] = NULL};
    const dl_web_page page = {.title = group->title,
                              .current = places[group->kind],
                              .json = dl_web_page_as(request, DL_WEB_JSON, &site->arena)};
    dl_html html = dl_web_begin_html(response);
    dl_web_page_begin(&html, site, &page);
    dl_web_write_shapes(&html);
    write_crumbs(&html, group->kind);
    DL_HTML(&html, "<h1 class=\"title\" dir=\"auto\">%t</h1>", group->title);
    write_stand(&html, group);
    if (group->group.count >= LEAST_COUNTED) {
        dl_web_write_group_figures(&html, group);
        dl_web_write_group_plot(&html, group, &site->arena);
        write_parts(&html, group, &site->arena);
        if (group->kind == DL_GROUP_SITE) dl_web_write_group_authors(&html, group);
    }
    write_newest(&html, site, group);
    dl_web_page_end(&html, site, &page);
}

/* --- which one --- */

static void write_group(dl_web_site *site, const dl_web_request *request, dl_web_response *response,
                        dl_group_kind kind) {
    dl_web_group group;
    size_t prefix = strlen(dl_web_group_path(kind));
    dl_span name = dl_web_decode(dl_span_sub(request->path, prefix, request->path.size), false, &site->arena);
    if (dl_web_group_read(&group, site, kind, name)) {
        if (request->form == DL_WEB_HTML) {
            write_html(site, request, response, &group);
        } else {
            dl_web_write_group_json(response, &group);
        }
    } else if (!site->archive.failed) {
        dl_web_no_such_name(site, response, kind, name);
    }
    dl_web_group_release(&group);
}

void dl_web_page_site(dl_web_site *site, const dl_web_request *request, dl_web_response *response) {
    write_group(site, request, response, DL_GROUP_SITE);
}

void dl_web_page_author(dl_web_site *site, const dl_web_request *request, dl_web_response *response) {
    write_group(site, request, response, DL_GROUP_AUTHOR);
}

void dl_web_page_section(dl_web_site *site, const dl_web_request *request, dl_web_response *response) {
    write_group(site, request, response, DL_GROUP_SECTION);
}

void dl_web_page_keyword(dl_web_site *site, const dl_web_request *request, dl_web_response *response) {
    write_group(site, request, response, DL_GROUP_KEYWORD);
}
