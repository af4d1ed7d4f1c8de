#include "web/page_event.h"

#include "archive/times.h"
#include "web/changes.h"
#include "web/event_view.h"
#include "web/moments.h"
#include "web/story_json.h"
#include "web/story_timeline.h"

typedef struct event_page {
    dl_html *html;
    dl_web_site *site;
    dl_web_event event;
    dl_web_story story; /* from which one came here */
    bool has_story, own;
} event_page;

/* --- the head --- */

static int64_t first_second(const dl_web_event *event) {
    return event->stories.items[0].seconds;
}

static int64_t last_second(const dl_web_event *event) {
    return event->stories.items[event->stories.count - 1].seconds;
}

/* A day of a second since 1970. */
static void put_day(const event_page *p, int64_t seconds, dl_web_moment_form form) {
    dl_web_write_utc_words(p->html, dl_span_sub(dl_time_write(seconds, &p->site->arena), 0, 10), form);
}

static void put_title(const event_page *p) {
    DL_HTML(p->html, "<h1 class=\"title\">One event, told ");
    dl_web_write_times(p->html, p->event.all);
    DL_HTML(p->html, "</h1>\n");
}

static void put_stand(const event_page *p) {
    const dl_web_event *event = &p->event;
    DL_HTML(p->html, "<p class=\"stand gap-b\">Stories of ");
    put_day(p, first_second(event), DL_WEB_MOMENT_LONG);
    if (dl_time_day(first_second(event)) != dl_time_day(last_second(event))) {
        DL_HTML(p->html, " to ");
        put_day(p, last_second(event), DL_WEB_MOMENT_LONG);
    }
    DL_HTML(p->html, " that share words which are rare elsewhere, ");
    if (event->languages > 1) {
        DL_HTML(p->html, "in ");
        dl_web_write_count(p->html, event->languages);
        DL_HTML(p->html, " languages ");
    }
    DL_HTML(p->html, "at ");
    dl_web_write_count(p->html, event->lanes.count);
    DL_HTML(p->html, " %s. A machine put them together; <a href=\"/help\">it errs</a>.</p>\n",
            event->lanes.count == 1 ? "site" : "sites");
}

/* --- stories by time and site --- */

static double place_of(const dl_web_event *event, int64_t seconds) {
    int64_t span = last_second(event) - first_second(event);
    return span > 0 ? 1.5 + 97 * (double)(seconds - first_second(event)) / (double)span : 50;
}

/* The stories of a lane; of the last one, those of all others too. */
static void put_lane(const event_page *p, uint32_t lane, bool rest) {
    const dl_web_event *event = &p->event;
    uint32_t count = 0;
    for (uint32_t i = 0; i < event->stories.count; i++)
        count += rest ? event->stories.items[i].lane >= lane : event->stories.items[i].lane == lane;
    DL_HTML(
        p->html,
        "<svg width=\"100%%\" height=\"18\" role=\"img\" aria-label=\"%n %s\"><line class=\"grid\" x1=\"0\" "
        "x2=\"100%%\" y1=\"9\" y2=\"9\"/>",
        (uint64_t)count, count == 1 ? "story" : "stories");
    for (uint32_t i = 0; i < event->stories.count; i++) {
        const dl_web_event_story *story = &event->stories.items[i];
        if (rest ? story->lane < lane : story->lane != lane) continue;
        DL_HTML(p->html, "<circle class=\"b on\" cx=\"");
        dl_web_write_percent(p->html, place_of(event, story->seconds));
        DL_HTML(p->html, "\" cy=\"9\" r=\"4.5\" fill-opacity=\".75\"/>");
    }
    DL_HTML(p->html, "</svg>");
}

/* Four times along the line, as days or, of less than two days, as times of day. */
static void put_ticks(const event_page *p) {
    int64_t first = first_second(&p->event), span = last_second(&p->event) - first;
    bool days = span >= 2 * 86400;
    DL_HTML(p->html, "<span></span><div class=\"ticks\" aria-hidden=\"true\">");
    for (int64_t i = 0; i < 4; i++) {
        DL_HTML(p->html, "<span>");
        dl_web_write_utc_words(p->html, dl_time_write(first + span * i / 3, &p->site->arena),
                               days ? DL_WEB_MOMENT_DAY : DL_WEB_MOMENT_CLOCK);
        DL_HTML(p->html, "</span>");
    }
    DL_HTML(p->html, "</div>");
}

static void put_finding(const event_page *p) {
    const dl_web_event *event = &p->event;
    uint32_t day = 0;
    for (uint32_t i = 0; i < event->stories.count; i++)
        day += event->stories.items[i].seconds - first_second(event) < 86400;
    DL_HTML(p->html, "Stories by time and site. <strong>");
    if (day == event->stories.count) {
        DL_HTML(p->html, "All of them within a day.</strong> ");
    } else {
        dl_web_write_first_count(p->html, day);
        DL_HTML(p->html, " of %n within a day.</strong> ", (uint64_t)event->stories.count);
    }
    if (event->lanes.count > 1 && event->lanes.items[0].stories > event->lanes.items[1].stories)
        DL_HTML(p->html, "<bdi>%t</bdi> has most, %n.", event->lanes.items[0].name,
                (uint64_t)event->lanes.items[0].stories);
}

static void put_figure(const event_page *p) {
    const dl_web_event *event = &p->event;
    uint32_t count = event->lanes.count, shown = count > DL_WEB_MOST_LANES ? DL_WEB_MOST_LANES - 1 : count;
    if (last_second(event) <= first_second(event)) return;
    DL_HTML(p->html, "<figure class=\"gap-b\"><figcaption class=\"small\">");
    put_finding(p);
    DL_HTML(p->html, "</figcaption>\n<div class=\"lanes\">");
    for (uint32_t i = 0; i < shown; i++) {
        DL_HTML(p->html, "<span><bdi>%t</bdi></span>", event->lanes.items[i].name);
        put_lane(p, i, false);
    }
    if (shown < count) {
        DL_HTML(p->html, "<span>%n more</span>", (uint64_t)count - shown);
        put_lane(p, shown, true);
    }
    put_ticks(p);
    DL_HTML(p->html, "</div></figure>\n");
}

/* --- in order of time --- */

static void put_since(const event_page *p, const dl_web_event_story *story) {
    if (story->change == DL_CHANGE_COUNT && !story->unpublished && !story->copy) return;
    DL_HTML(p->html, "<span class=\"tiny second\">");
    if (story->unpublished) {
        dl_web_write_class(p->html, DL_SPAN("unpublished"), NULL);
        DL_HTML(p->html, " since");
    } else if (story->change != DL_CHANGE_COUNT) {
        dl_web_write_class(p->html, dl_span_from_string(dl_change_name(story->change)),
                           story->change == DL_CHANGE_ADDED ? "Added" : NULL);
        DL_HTML(p->html, " since");
    }
    if (story->copy && (story->unpublished || story->change != DL_CHANGE_COUNT)) DL_HTML(p->html, "; ");
    if (story->copy) DL_HTML(p->html, "<a href=\"/story/%d/copies\">a copy</a>", (int64_t)story->story);
    DL_HTML(p->html, "</span>");
}

static void put_story(const event_page *p, const dl_web_event_story *story) {
    DL_HTML(p->html, "<li><p class=\"tiny second w\">");
    if (story->published.size) {
        dl_web_write_utc(p->html, story->published, DL_WEB_MOMENT_FULL);
        if (story->published.size < 16) DL_HTML(p->html, ", no time");
    } else {
        DL_HTML(p->html, "seen ");
        dl_web_write_utc(p->html, story->first_seen, DL_WEB_MOMENT_FULL);
    }
    DL_HTML(p->html, "<br><b><bdi>%t</bdi></b></p><div><p", story->site_name);
    dl_web_write_language(p->html, story->language, story->headline);
    DL_HTML(p->html, "><a href=\"/story/%d\">%t</a></p>", (int64_t)story->story, story->headline);
    put_since(p, story);
    DL_HTML(p->html, "</div></li>\n");
}

static void put_address(const event_page *p, bool own) {
    DL_HTML(p->html, "/event/%d", (int64_t)p->event.id);
    if (p->has_story) DL_HTML(p->html, "?story=%d", (int64_t)p->story.story.id);
    if (own && p->has_story) DL_HTML(p->html, "&amp;view=own");
    if (own && !p->has_story) DL_HTML(p->html, "?view=own");
}

static void put_views(const event_page *p) {
    if (!p->event.copies) return;
    DL_HTML(p->html, "<nav class=\"tabs\" aria-label=\"Which\"><a href=\"");
    put_address(p, false);
    DL_HTML(p->html, "\"");
    if (!p->own) DL_HTML(p->html, " aria-current=\"true\"");
    DL_HTML(p->html, ">All %n</a><a href=\"", (uint64_t)p->event.stories.count);
    put_address(p, true);
    DL_HTML(p->html, "\"");
    if (p->own) DL_HTML(p->html, " aria-current=\"true\"");
    DL_HTML(p->html, ">Without copies, %n</a></nav>", (uint64_t)p->event.stories.count - p->event.copies);
}

static void put_stories(const event_page *p) {
    const dl_web_event *event = &p->event;
    DL_HTML(p->html, "<div class=\"section\"><h2>In order of time</h2>");
    put_views(p);
    DL_HTML(p->html, "</div>\n<ol class=\"history ev\">");
    for (uint32_t i = 0; i < event->stories.count; i++) {
        if (!p->own || !event->stories.items[i].copy) put_story(p, &event->stories.items[i]);
    }
    DL_HTML(p->html, "</ol>\n");
    if (event->all > event->stories.count)
        DL_HTML(p->html, "<p class=\"small second\">%n stories are known; the first %n are shown.</p>\n",
                event->all, (uint64_t)event->stories.count);
}

/* --- the rail --- */

static void put_rail(const event_page *p) {
    const dl_web_event *event = &p->event;
    DL_HTML(p->html, "<aside class=\"rail\" aria-label=\"What they share\">");
    if (event->shared.count) {
        DL_HTML(p->html, "<section><h2 class=\"label\">Keywords they share</h2><ul class=\"names\">");
        for (uint32_t i = 0; i < event->shared.count; i++)
            DL_HTML(p->html,
                    "<li><a href=\"/keyword/%q\"><bdi>%t</bdi></a><span class=\"num second\">%n</span></li>",
                    event->shared.items[i].keyword, event->shared.items[i].keyword,
                    (uint64_t)event->shared.items[i].stories);
        DL_HTML(p->html, "</ul></section>\n");
    }
    DL_HTML(p->html, "<section><h2 class=\"label\">Sites</h2><ul class=\"names\">");
    for (uint32_t i = 0; i < event->lanes.count && i < 2 * DL_WEB_MOST_LANES; i++)
        DL_HTML(
            p->html, "<li><a href=\"/site/%q\"><bdi>%t</bdi></a><span class=\"num second\">%n</span></li>",
            event->lanes.items[i].site, event->lanes.items[i].name, (uint64_t)event->lanes.items[i].stories);
    DL_HTML(p->html, "</ul></section></aside>");
}

/* --- JSON --- */

static void put_json_story(dl_writer *json, const dl_web_event_story *story) {
    dl_writer_begin_object(json);
    dl_writer_member_uint(json, "story", (uint64_t)story->story);
    dl_writer_member(json, "url", story->url);
    dl_writer_member(json, "site", story->site);
    dl_writer_member(json, "headline", story->headline);
    dl_writer_member(json, "inLanguage", story->language);
    dl_writer_member(json, "datePublished", story->published);
    dl_writer_member(json, "firstSeen", story->first_seen);
    if (story->change != DL_CHANGE_COUNT)
        dl_writer_member(json, "change", dl_span_from_string(dl_change_name(story->change)));
    dl_writer_key(json, "copy");
    dl_writer_bool(json, story->copy);
    dl_writer_end_object(json);
}

static void put_json(const event_page *p, dl_web_response *response) {
    dl_writer json = dl_web_begin_json(response);
    dl_writer_begin_object(&json);
    dl_writer_member_uint(&json, "event", (uint64_t)p->event.id);
    dl_writer_member_uint(&json, "storyCount", p->event.all);
    dl_writer_key(&json, "stories");
    dl_writer_begin_array(&json);
    for (uint32_t i = 0; i < p->event.stories.count; i++) put_json_story(&json, &p->event.stories.items[i]);
    dl_writer_end_array(&json);
    dl_writer_key(&json, "keywords");
    dl_writer_begin_array(&json);
    for (uint32_t i = 0; i < p->event.shared.count; i++) {
        dl_writer_begin_object(&json);
        dl_writer_member(&json, "name", p->event.shared.items[i].keyword);
        dl_writer_member_uint(&json, "stories", p->event.shared.items[i].stories);
        dl_writer_end_object(&json);
    }
    dl_writer_end_array(&json);
    dl_writer_end_object(&json);
    dl_buffer_append_byte(&response->body, '\n');
}

/* --- the page --- */

static void put_page(event_page *p, dl_web_response *response) {
    const dl_web_page page = {
        .title = DL_SPAN("An event"),
        .json = dl_arena_format(&p->site->arena, "/event/%lld.json", (long long)p->event.id),
    };
    dl_html html = dl_web_begin_html(response);
    p->html = &html;
    dl_web_page_begin(&html, p->site, &page);
    dl_web_write_shapes(&html);
    if (p->has_story) dl_web_write_story_crumbs(&html, &p->story);
    put_title(p);
    if (p->has_story) dl_web_write_story_tabs(&html, &p->story, DL_WEB_TAB_EVENT);
    put_stand(p);
    put_figure(p);
    DL_HTML(&html, "<div class=\"well\"><div>");
    put_stories(p);
    DL_HTML(&html, "</div>\n");
    put_rail(p);
    DL_HTML(&html, "</div>\n");
    dl_web_page_end(&html, p->site, &page);
}

static sqlite3_int64 id_of(dl_span text) {
    uint64_t id;
    return dl_span_to_uint(text, &id) && id <= INT64_MAX ? (sqlite3_int64)id : 0;
}

void dl_web_page_event(dl_web_site *site, const dl_web_request *request, dl_web_response *response) {
    event_page p = {.site = site};
    dl_span path;
    bool json = dl_web_wants_json(request, &path);
    const dl_span before = DL_SPAN("/event/");
    sqlite3_int64 id = id_of(dl_span_sub(path, before.size, path.size));
    bool found = id && dl_web_event_read(site, id, &p.event);
    if (site->archive.failed) return;
    if (!found && json) {
        dl_web_write_json_error(response, 404, "not-found", "the archive has no such event");
    } else if (!found) {
        dl_web_state(
            site, response, 404, "There is no such event",
            "Stories are grouped again when others are added, and events can then get other numbers.");
    } else if (json) {
        put_json(&p, response);
    } else {
        sqlite3_int64 story = id_of(dl_web_parameter_of(request, "story"));
        p.has_story = story && dl_web_story_read(site, story, 0, &p.story) && p.story.event == id;
        p.own = dl_span_equal(dl_web_parameter_of(request, "view"), DL_SPAN("own"));
        put_page(&p, response);
    }
}
