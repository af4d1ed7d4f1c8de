#include "web/page_story.h"

#include "archive/times.h"
#include "web/at_hand.h"
#include "web/changes.h"
#include "web/moments.h"
#include "web/page_copies.h"
#include "web/page_revisions.h"
#include "web/page_source.h"
#include "web/story_body.h"
#include "web/story_facts.h"
#include "web/story_json.h"
#include "web/story_live.h"
#include "web/story_path.h"
#include "web/story_timeline.h"

enum { SAME_START_BYTES = 60 };

/* --- above the text --- */

/* The publisher, the section, the day: each leads to more of it. */
static void put_crumbs(dl_html *html, const dl_web_story *story, dl_arena *arena) {
    const dl_record *record = story->record;
    dl_span host = story->story.site, published = record->published.text;
    int64_t seconds;
    DL_HTML(html,
            "<nav aria-label=\"Where this is\"><ul class=\"crumbs\"><li><a "
            "href=\"/site/%q\"><bdi>%t</bdi></a></li>",
            host, story->site_name);
    if (record->sections.count) {
        dl_span section = record->sections.items[0].text;
        DL_HTML(html, "<li><a href=\"/search?site=%q&amp;section=%q\"><bdi>%t</bdi></a></li>", host, section,
                section);
    }
    if (dl_time_read(published, &seconds)) {
        dl_span day = dl_span_sub(dl_time_write(seconds, arena), 0, 10);
        DL_HTML(html, "<li><a href=\"/search?site=%q&amp;since=%q&amp;until=%q\">", host, day, day);
        dl_web_write_utc_words(html, dl_span_sub(published, 0, 10), DL_WEB_MOMENT_LONG);
        DL_HTML(html, "</a></li>");
    }
    DL_HTML(html, "</ul></nav>\n");
}

static void put_kicker(dl_html *html, const dl_record *record) {
    if (record->kicker.text.size) {
        DL_HTML(html, "<p class=\"kick\">%t</p>", record->kicker.text);
    } else if (record->sections.count) {
        DL_HTML(html, "<p class=\"kick\">%t</p>", record->sections.items[0].text);
    }
}

/* A description that only repeats how the text begins says nothing more. */
static bool repeats_text(const dl_record *record) {
    dl_span start = dl_span_sub(record->description.text, 0, SAME_START_BYTES);
    return dl_span_contains(dl_span_sub(record->body.text, 0, 4 * SAME_START_BYTES), start);
}

static void put_head(dl_html *html, dl_web_cards *cards) {
    const dl_web_story *story = cards->story;
    const dl_record *record = story->record;
    DL_HTML(html, "<header class=\"story-head\">");
    put_kicker(html, record);
    if (record->headline.text.size) {
        DL_HTML(html, "<h1><span class=\"v\"><bdi>%t</bdi></span>", story->headline);
        dl_web_write_mark(html, cards, "Headline", "headline");
    } else {
        DL_HTML(html, "<h1><span class=\"v absent\" lang=\"en\" dir=\"ltr\">%t</span>", story->headline);
    }
    DL_HTML(html, "</h1>");
    if (record->description.text.size && !repeats_text(record))
        DL_HTML(html, "<p class=\"stand\">%t</p>", record->description.text);
    dl_web_write_byline(html, story);
    DL_HTML(html, "</header>\n");
}

/* --- what became of it --- */

static void put_changes(dl_html *html, const dl_web_story *view) {
    const dl_story *story = &view->story;
    uint32_t count = story->revisions.count;
    if (count > 1 || story->unpublished.size) dl_web_write_dots(html, story);
    if (count > 1) {
        DL_HTML(html, "<a href=\"/story/%d/revisions\">%n revisions, the last on ", (int64_t)story->id,
                (uint64_t)count);
        dl_web_write_utc(html, dl_span_sub(story->revisions.items[count - 1].first_seen, 0, 10),
                         DL_WEB_MOMENT_LONG);
        DL_HTML(html, "</a>");
    } else if (!story->unpublished.size) {
        DL_HTML(html, "<a href=\"/story/%d/revisions\">Unchanged</a><span class=\"second\">",
                (int64_t)story->id);
        uint32_t captures = story->revisions.items[0].captures;
        if (captures == 1) {
            DL_HTML(html, "seen once, on ");
        } else {
            DL_HTML(html, "seen %n times until ", (uint64_t)captures);
        }
        dl_web_write_utc(html, dl_span_sub(story->last_seen, 0, 10), DL_WEB_MOMENT_LONG);
        DL_HTML(html, "</span>");
    }
}

static void put_unpublished(dl_html *html, const dl_story *story) {
    if (!story->unpublished.size) return;
    DL_HTML(html, "<span>");
    dl_web_write_class(html, DL_SPAN("unpublished"), NULL);
    DL_HTML(html, " found gone on ");
    dl_web_write_utc(html, story->unpublished, DL_WEB_MOMENT_FULL);
    DL_HTML(html, "</span>");
}

/* Not the newest text: which one, and the way to the newest. */
static void put_which(dl_html *html, const dl_web_story *view) {
    if (dl_web_shows_newest(view)) return;
    const dl_story *story = &view->story;
    const dl_story_revision *shown = dl_web_shown(view);
    DL_HTML(html, "<p class=\"note gap-b\" lang=\"en\" dir=\"ltr\"><b>Text %n of %n</b>, seen ",
            (uint64_t)view->shown + 1, (uint64_t)story->revisions.count);
    dl_web_write_utc(html, shown->first_seen, DL_WEB_MOMENT_FULL);
    if (!dl_span_equal(shown->first_seen, shown->last_seen)) {
        DL_HTML(html, " to ");
        dl_web_write_utc(html, shown->last_seen, DL_WEB_MOMENT_FULL);
    }
    DL_HTML(html,
            ". <a href=\"/story/%d\">The newest text</a>, <a href=\"/story/%d/diff/%d/%d\">what changed "
            "since</a></p>\n",
            (int64_t)story->id, (int64_t)story->id, (int64_t)shown->id,
            (int64_t)story->revisions.items[story->revisions.count - 1].id);
}

static void put_standing(dl_html *html, dl_web_site *site, const dl_web_story *view) {
    dl_web_other other;
    DL_HTML(html,
            "<div class=\"standing\" lang=\"en\" dir=\"ltr\"><a class=\"jump-in\" href=\"#facts\">Facts</a>");
    put_changes(html, view);
    put_unpublished(html, &view->story);
    if (view->copies)
        DL_HTML(html, "<a href=\"/story/%d/copies\">also at %n %s</a>", (int64_t)view->story.id, view->copies,
                view->copies == 1 ? "address" : "addresses");
    if (view->event)
        DL_HTML(html, "<a href=\"/event/%d?story=%d\">%n stories on this event</a>", (int64_t)view->event,
                (int64_t)view->story.id, view->event_stories);
    if (dl_web_story_at_same_address(site, view, &other)) {
        DL_HTML(html, "<span>another story at this address: <a href=\"/story/%d\"><bdi>%t</bdi></a></span>",
                (int64_t)other.story,
                other.headline.size ? other.headline : DL_SPAN("(no headline on the page)"));
    }
    DL_HTML(html, "</div>\n");
}

/* --- the text --- */

static void put_incomplete(dl_html *html, const dl_body *body) {
    if (body->incomplete)
        DL_HTML(html,
                "<p class=\"note\" lang=\"en\" dir=\"ltr\"><b>The capture holds only part of the text:</b> "
                "%s.</p>\n",
                body->incomplete);
}

static void put_text(dl_html *html, dl_web_site *site, const dl_web_story *story,
                     const dl_web_capture *capture, const dl_web_request *request) {
    const dl_body *body = &story->record->body;
    uint32_t end = dl_web_blocks_before_entries(body);
    if (end) {
        DL_HTML(html, "<div class=\"body\">\n");
        dl_web_write_blocks(html, site, story, capture, 0, end);
        put_incomplete(html, body);
        DL_HTML(html, "</div>\n");
    } else if (!body->updates.count) {
        DL_HTML(html, "<p class=\"absent\" lang=\"en\" dir=\"ltr\">No text was found on the page.</p>\n");
    }
    bool oldest = dl_span_equal(dl_web_parameter_of(request, "order"), DL_SPAN("oldest"));
    dl_web_write_live(html, story, oldest);
}

static void put_article(dl_html *html, dl_web_cards *cards, const dl_web_request *request) {
    const dl_web_story *story = cards->story;
    DL_HTML(html, "<div class=\"well\">\n<article class=\"story-main\"");
    if (story->language.size) DL_HTML(html, " lang=\"%t\"", story->language);
    if (story->right_to_left) DL_HTML(html, " dir=\"rtl\"");
    DL_HTML(html, ">\n");
    put_head(html, cards);
    put_standing(html, cards->site, story);
    put_which(html, story);
    put_text(html, cards->site, story, cards->capture, request);
    DL_HTML(html, "</article>\n");
    dl_web_write_facts(html, cards);
    DL_HTML(html, "</div>\n");
    dl_web_write_cards(html, cards);
}

static void write_story(dl_web_site *site, const dl_web_request *request, const dl_web_story *story,
                        dl_web_response *response) {
    dl_web_capture capture;
    const dl_story_capture *place;
    dl_web_cards cards;
    dl_web_read_page(site, story, &capture, &place);
    dl_web_cards_begin(&cards, site, story, &capture);
    const dl_web_page page = {
        .title = story->headline,
        .json = dl_arena_format(&site->arena, "/story/%lld.json?revision=%lld", (long long)story->story.id,
                                (long long)dl_web_shown(story)->id),
    };
    dl_html html = dl_web_begin_html(response);
    dl_web_page_begin(&html, site, &page);
    dl_web_write_shapes(&html);
    put_crumbs(&html, story, &site->arena);
    put_article(&html, &cards, request);
    dl_web_page_end(&html, site, &page);
}

/* --- which page of it --- */

static void answer(dl_web_site *site, const dl_web_request *request, const dl_web_story_path *path,
                   const dl_web_story *story, dl_web_response *response) {
    switch (path->page) {
    case DL_WEB_STORY_SOURCE:
        dl_web_write_source(site, request, story, path->json, response);
        break;
    case DL_WEB_STORY_REVISIONS:
        dl_web_write_revisions(site, request, story, path->json, response);
        break;
    case DL_WEB_STORY_DIFF:
        dl_web_write_diff(site, request, story, path, response);
        break;
    case DL_WEB_STORY_COPIES:
        dl_web_write_copies(site, story, path->json, response);
        break;
    default:
        if (path->json) {
            dl_web_write_story_json(site, story, true, response);
        } else {
            write_story(site, request, story, response);
        }
    }
}

static void answer_nothing(dl_web_site *site, const dl_web_story_path *path, dl_web_response *response) {
    if (path->json) {
        dl_web_write_json_error(response, 404, "not-found",
                                "the archive has no such story, or no such revision of it");
    } else {
        dl_web_no_story(site, response, path->story);
    }
}

void dl_web_page_story(dl_web_site *site, const dl_web_request *request, dl_web_response *response) {
    dl_web_story_path path;
    dl_web_story story;
    bool found =
        dl_web_story_path_read(&path, request) && dl_web_story_read(site, path.story, path.revision, &story);
    if (found) {
        answer(site, request, &path, &story, response);
    } else if (!site->archive.failed) {
        answer_nothing(site, &path, response);
    }
}
