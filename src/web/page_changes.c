#include "web/page_changes.h"

#include "archive/times.h"
#include "web/changes.h"
#include "web/changes_list.h"
#include "web/charts.h"
#include "web/feed.h"
#include "web/similar.h"
#include "web/words.h"

/* --- one change --- */

/* "2 paragraphs", by what is counted of that kind. */
static void write_count(dl_html *html, const dl_event *event) {
    uint64_t count = event->count;
    switch (event->place.kind) {
    case DL_CHANGE_ADDED:
    case DL_CHANGE_CUT:
    case DL_CHANGE_MOVED:
        DL_HTML(html, "<span>%n %s</span>", count, dl_web_plural(count, "paragraph", "paragraphs"));
        break;
    case DL_CHANGE_REWRITTEN:
        DL_HTML(html, "<span>%n %s</span>", count, dl_web_plural(count, "word", "words"));
        break;
    case DL_CHANGE_FACTS:
        if (count > 1) DL_HTML(html, "<span>%n values</span>", count);
        break;
    case DL_EVENT_REPLACED:
        DL_HTML(html, "<span>another story at the same address</span>");
        break;
    case DL_EVENT_UNPUBLISHED:
        DL_HTML(html, "<span>the address answers ");
        if (event->status) {
            DL_HTML(html, "%d</span>", (int64_t)event->status);
        } else {
            DL_HTML(html, "that it is gone</span>");
        }
        break;
    default:
        break;
    }
}

/* Only a page that gives a time says how long after it. */
static void write_delay(dl_html *html, const dl_event *event) {
    int64_t seen;
    if (event->place.kind == DL_EVENT_REPLACED || event->date_published.size < sizeof "2024-05-03T10" - 1 ||
        !dl_time_read(event->place.time, &seen) || seen < event->published)
        return;
    DL_HTML(html, "<span>");
    dl_web_write_span(html, seen - event->published);
    DL_HTML(html, " after publication</span>");
}

/* Of a change within the text, which story it is in. */
static void write_story(dl_html *html, const dl_event *event, const dl_excerpt *excerpt) {
    if (excerpt->is_headline || !event->headline.size) return;
    DL_HTML(html, "<a href=\"/story/%d\" lang=\"%t\"><bdi>%t</bdi></a>", (int64_t)event->story,
            event->language, event->headline);
}

static void write_links(dl_html *html, const dl_event *event, dl_arena *arena) {
    switch (event->place.kind) {
    case DL_EVENT_UNPUBLISHED:
        DL_HTML(html, "<a href=\"/story/%d\">Last text</a>", (int64_t)event->story);
        break;
    case DL_EVENT_REPLACED:
        if (event->replaced) DL_HTML(html, "<a href=\"/story/%d\">The old one</a>", (int64_t)event->replaced);
        DL_HTML(html, "<a href=\"/story/%d\">The new one</a>", (int64_t)event->story);
        break;
    default:
        DL_HTML(html, "<a href=\"%l\">Compare</a>", dl_web_event_address(event, arena));
    }
}

static void write_change(dl_html *html, const dl_event *event, const dl_excerpt *excerpt, dl_arena *arena) {
    dl_span name = event->site_name.size ? event->site_name : event->site;
    DL_HTML(html, "<article class=\"change\"><time datetime=\"%t\">%t</time>", event->place.time,
            dl_span_sub(event->place.time, 11, 5));
    dl_web_write_event_class(html, event->place.kind);
    DL_HTML(html, "<div><p class=\"w%s\" lang=\"%t\" dir=\"auto\">", excerpt->is_headline ? " head" : "",
            event->language);
    if (excerpt->label) DL_HTML(html, "<span lang=\"en\">%s: </span>", excerpt->label);
    dl_excerpt_write(html, excerpt);
    if (!excerpt->count) DL_HTML(html, "<span class=\"absent\" lang=\"en\">no headline on the page</span>");
    DL_HTML(html, "</p><p class=\"meta\"><a href=\"/site/%q\"><bdi>%t</bdi></a>", event->site, name);
    write_story(html, event, excerpt);
    write_delay(html, event);
    write_count(html, event);
    write_links(html, event, arena);
    DL_HTML(html, "</p></div></article>\n");
}

/* --- the list --- */

static void write_list(dl_html *html, const dl_web_changes_list *list, dl_arena *arena) {
    int64_t last_day = INT64_MIN, seconds;
    for (uint32_t i = 0; i < list->events.count; i++) {
        const dl_event *event = &list->events.items[i];
        int64_t day = dl_time_read(event->place.time, &seconds) ? dl_time_day(seconds) : last_day;
        if (day != last_day) {
            DL_HTML(html, "<h2 class=\"day%s\">", i ? "" : " first");
            dl_web_write_weekday(html, (int32_t)day);
            DL_HTML(html, "</h2>\n");
        }
        last_day = day;
        write_change(html, event, &list->excerpts[i], arena);
    }
}

static void write_pages(dl_html *html, const dl_web_changes_form *form, const dl_web_changes_list *list,
                        dl_arena *arena) {
    dl_span next = dl_web_changes_next(form, list, "", arena);
    DL_HTML(html, "<nav class=\"pages gap-t\" aria-label=\"Pages\">");
    if (form->before.size)
        DL_HTML(html, "<a href=\"%l\">Newest changes</a>", dl_web_changes_address(form, "", 0, arena));
    if (next.size) {
        DL_HTML(html, "<span></span><a href=\"%l\" rel=\"next\">Earlier changes</a>", next);
    } else {
        DL_HTML(html, "<span class=\"second\">There are no earlier ones</span>");
    }
    DL_HTML(html, "</nav>\n");
}

/* --- the rail --- */

static void write_number(dl_html *html, uint64_t number, bool more) {
    DL_HTML(html, "<span class=\"num\">%n%s</span>", number, more ? "+" : "");
}

static void write_kind(dl_html *html, const dl_web_changes_form *form, const dl_event_counts *counts,
                       unsigned kind, dl_arena *arena) {
    dl_span name = dl_span_from_string(dl_event_name(kind));
    DL_HTML(html, "<a href=\"%l\"", dl_web_changes_address(form, "", kind, arena));
    if (form->kinds == 1u << kind) DL_HTML(html, " aria-current=\"true\"");
    DL_HTML(html,
            "><svg class=\"g %s\" viewBox=\"-6 -6 12 12\" aria-hidden=\"true\"><use href=\"#g-%t\"/></svg>"
            "<span>%s</span>",
            dl_web_change_class(name), name, dl_web_change_word(name));
    dl_web_write_sparkline(html, counts->days[kind], DL_EVENT_DAYS, 16);
    write_number(html, counts->sums[kind], counts->more[kind]);
    DL_HTML(html, "</a>\n");
}

/* All but those of dates. */
static void add_up(const dl_event_counts *counts, uint32_t days[DL_EVENT_DAYS], uint64_t *sum, bool *more) {
    memset(days, 0, DL_EVENT_DAYS * sizeof *days);
    *sum = *more = 0;
    for (size_t i = 0; i < DL_WEB_EVENT_KINDS; i++) {
        if (dl_web_event_order[i] == DL_CHANGE_DATE) continue;
        for (unsigned day = 0; day < DL_EVENT_DAYS; day++)
            days[day] += counts->days[dl_web_event_order[i]][day];
        *sum += counts->sums[dl_web_event_order[i]];
        *more |= counts->more[dl_web_event_order[i]];
    }
}

static void write_rail(dl_html *html, const dl_web_changes_form *form, const dl_event_counts *counts,
                       dl_arena *arena) {
    uint32_t days[DL_EVENT_DAYS];
    uint64_t sum;
    bool more;
    add_up(counts, days, &sum, &more);
    DL_HTML(html,
            "<aside class=\"rail\" aria-label=\"Narrow\"><section><h2 class=\"label\">Class, last 14 "
            "days</h2><nav class=\"legend\" aria-label=\"Class of change\"><a href=\"%l\"",
            dl_web_changes_address(form, "", DL_EVENT_KINDS, arena));
    if (form->all) DL_HTML(html, " aria-current=\"true\"");
    DL_HTML(html, "><span></span><span>All</span>");
    dl_web_write_sparkline(html, days, DL_EVENT_DAYS, 16);
    write_number(html, sum, more);
    DL_HTML(html, "</a>\n");
    for (size_t i = 0; i < DL_WEB_EVENT_KINDS; i++)
        write_kind(html, form, counts, dl_web_event_order[i], arena);
    DL_HTML(html,
            "</nav></section>\n<section><h2 class=\"label\">Keep up</h2><ul class=\"brief go\"><li><a "
            "href=\"%l\">Atom feed of this list</a></li><li><a href=\"%l\">JSON Feed</a></li></ul></section>"
            "</aside>",
            dl_web_changes_address(form, ".atom", 0, arena),
            dl_web_changes_address(form, ".feed.json", 0, arena));
}

/* --- the page --- */

static void write_stand(dl_html *html, const dl_web_changes_form *form, const dl_event_counts *counts) {
    uint32_t days[DL_EVENT_DAYS];
    uint64_t sum;
    bool more;
    add_up(counts, days, &sum, &more);
    DL_HTML(html, "<p class=\"stand gap-b\">%s%n in the fourteen days to ", more ? "More than " : "", sum);
    dl_web_write_day(html, counts->last_day);
    if (form->host.size) DL_HTML(html, ", at <bdi>%t</bdi>", form->host);
    DL_HTML(html, ". ");
    if (form->all) DL_HTML(html, "What only moved a date is left out unless you ask for it. ");
    if (form->host.size) DL_HTML(html, "<a href=\"/changes\">Changes of all sites</a>");
    DL_HTML(html, "</p>\n");
}

static void write_nothing(dl_html *html, const dl_web_changes_form *form) {
    bool narrowed = !form->all || form->host.size || form->before.size;
    DL_HTML(
        html,
        "<div class=\"state\"><p class=\"stand\">%s</p><p><a class=\"btn\" href=\"%s\">%s</a></p></div>\n",
        narrowed
            ? "Nothing of this kind has changed, as far as the captures show."
            : "Nothing has changed yet: a change is seen when a page is captured again and says something "
              "else.",
        narrowed ? "/changes" : "/search", narrowed ? "All changes" : "All stories");
}

static void write_html(dl_web_site *site, const dl_web_request *request, dl_web_response *response,
                       const dl_web_changes_form *form, const dl_web_changes_list *list) {
    dl_arena *arena = &site->arena;
    dl_event_counts counts;
    if (!dl_events_count(&site->archive, form->request.site, &counts)) return;
    const dl_web_page page = {.title = DL_SPAN("Newest changes"),
                              .current = "/changes",
                              .json = dl_web_page_as(request, DL_WEB_JSON, arena),
                              .atom = dl_web_changes_address(form, ".atom", 0, arena)};
    dl_html html = dl_web_begin_html(response);
    dl_web_page_begin(&html, site, &page);
    dl_web_write_shapes(&html);
    DL_HTML(&html, "<h1 class=\"title\">Newest changes</h1>\n");
    if (counts.last_day) write_stand(&html, form, &counts);
    DL_HTML(&html, "<div class=\"well\"><div>\n");
    if (list->events.count) {
        write_list(&html, list, arena);
        write_pages(&html, form, list, arena);
    } else {
        write_nothing(&html, form);
    }
    DL_HTML(&html, "</div>\n");
    write_rail(&html, form, &counts, arena);
    DL_HTML(&html, "</div>\n");
    dl_web_page_end(&html, site, &page);
}

/* --- for machines --- */

static void write_event_json(dl_writer *json, const dl_event *event, const dl_excerpt *excerpt,
                             dl_arena *arena) {
    dl_writer_begin_object(json);
    dl_writer_member(json, "kind", dl_span_from_string(dl_event_name(event->place.kind)));
    dl_writer_member(json, "seen", event->place.time);
    dl_writer_member(json, "site", event->site);
    dl_writer_member(json, "url", event->url);
    dl_writer_member(json, "headline", event->headline);
    dl_writer_member(json, "headlineBefore", event->headline_before);
    dl_writer_member(json, "inLanguage", event->language);
    dl_writer_member(json, "datePublished", event->date_published);
    dl_writer_member_uint(json, "story", (uint64_t)event->story);
    dl_writer_member_uint(json, "revision", (uint64_t)event->revision);
    if (!event->replaced) dl_writer_member_uint(json, "revisionBefore", (uint64_t)event->before);
    dl_writer_member_uint(json, "replaced", (uint64_t)event->replaced);
    dl_writer_member_uint(json, "status", event->status);
    dl_writer_member_uint(json, "count", event->count);
    dl_writer_member(json, "page", dl_web_event_address(event, arena));
    if (excerpt->count) {
        dl_writer_key(json, "words");
        dl_excerpt_write_json(json, excerpt);
    }
    dl_writer_end_object(json);
}

static void write_json(dl_web_site *site, dl_web_response *response, const dl_web_changes_form *form,
                       const dl_web_changes_list *list) {
    dl_writer json = dl_web_begin_json(response);
    dl_writer_begin_object(&json);
    dl_writer_key(&json, "changes");
    dl_writer_begin_array(&json);
    for (uint32_t i = 0; i < list->events.count; i++)
        write_event_json(&json, &list->events.items[i], &list->excerpts[i], &site->arena);
    dl_writer_end_array(&json);
    dl_writer_member(&json, "next", dl_web_changes_next(form, list, ".json", &site->arena));
    dl_writer_end_object(&json);
    dl_buffer_append_byte(&response->body, '\n');
}

/* "Headline: Ferry crews to walk out". */
static dl_span title_of(const dl_event *event, dl_arena *arena) {
    dl_span kind =
        dl_span_from_string(dl_web_change_word(dl_span_from_string(dl_event_name(event->place.kind))));
    const dl_span parts[] = {kind, DL_SPAN(": "), event->headline.size ? event->headline : event->url};
    return dl_arena_join(arena, parts, DL_COUNT_OF(parts), DL_SPAN(""));
}

static void add_entry(dl_web_feed *feed, const dl_event *event, const dl_excerpt *excerpt,
                      dl_buffer *content) {
    dl_arena *arena = feed->arena;
    dl_html html = {content};
    dl_buffer_clear(content);
    DL_HTML(&html, "<p>");
    if (excerpt->label) DL_HTML(&html, "%s: ", excerpt->label);
    dl_excerpt_write(&html, excerpt);
    DL_HTML(&html, "</p>");
    const dl_web_feed_entry entry = {
        .key = dl_arena_format(arena, "%s %.*s %.*s", dl_event_name(event->place.kind),
                               DL_SPAN_ARG(event->place.time), DL_SPAN_ARG(event->url)),
        .title = title_of(event, arena),
        .address = dl_web_event_address(event, arena),
        .original = event->url,
        .updated = event->place.time,
        .content = dl_buffer_span(content),
        .language = event->language,
        .site = event->site,
    };
    dl_web_feed_add(feed, &entry);
}

static void write_feed(dl_web_site *site, const dl_web_request *request, dl_web_response *response,
                       const dl_web_changes_form *form, const dl_web_changes_list *list) {
    const dl_span parts[] = {DL_SPAN("Changes at "), form->host};
    const dl_web_feed_head head = {
        .title = form->host.size ? dl_arena_join(&site->arena, parts, DL_COUNT_OF(parts), DL_SPAN(""))
                                 : DL_SPAN("Newest changes"),
        .home = dl_web_changes_address(form, "", 0, &site->arena),
        .next = dl_web_changes_next(form, list, dl_web_form_ending(request->form), &site->arena),
        .updated = list->events.count ? list->events.items[0].place.time : DL_SPAN_NONE,
    };
    dl_web_feed feed;
    dl_buffer content;
    dl_buffer_init(&content, 0, site->allocator);
    dl_web_feed_begin(&feed, request, response, &head, &site->arena);
    for (uint32_t i = 0; i < list->events.count; i++)
        add_entry(&feed, &list->events.items[i], &list->excerpts[i], &content);
    dl_web_feed_end(&feed);
    if (content.failed) response->body.failed = true;
    dl_buffer_release(&content);
}

/* --- what was asked for --- */

/* True if it was a question that cannot be answered. */
static bool refuse(dl_web_site *site, dl_web_response *response, const dl_web_changes_form *form) {
    if (form->has_unknown_kind) {
        dl_web_state(
            site, response, 400, "There is no such class of change",
            "Classes are unpublished, replaced, headline, correction, cut, added, rewritten, moved, facts "
            "and date.");
    } else if (form->bad_before.size) {
        dl_web_state(
            site, response, 400, "That is not a time",
            "A time is written 2024, 2024-12 or 2024-12-31, or as the page itself links to earlier changes.");
    } else if (form->unknown_host.size) {
        dl_web_no_such_name(site, response, DL_GROUP_SITE, form->unknown_host);
    } else {
        return false;
    }
    return true;
}

void dl_web_page_changes(dl_web_site *site, const dl_web_request *request, dl_web_response *response) {
    dl_web_changes_form form;
    dl_web_changes_list list;
    dl_web_changes_form_read(&form, site, request);
    if (refuse(site, response, &form) || !dl_web_changes_read(&list, site, &form)) return;
    if (request->form == DL_WEB_HTML) {
        write_html(site, request, response, &form, &list);
    } else if (request->form == DL_WEB_JSON) {
        write_json(site, response, &form, &list);
    } else {
        write_feed(site, request, response, &form, &list);
    }
}
