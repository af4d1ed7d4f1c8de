#include "web/page_revisions.h"

#include "archive/write_differences.h"
#include "web/changes.h"
#include "web/diff_section.h"
#include "web/moments.h"
#include "web/revisions_texts.h"
#include "web/story_json.h"
#include "web/story_timeline.h"

/* --- the finding --- */

static uint32_t count_of(const dl_web_revisions *p, dl_change change, uint32_t *first) {
    uint32_t count = 0;
    for (uint32_t i = 1; p->counts && i < p->story->story.revisions.count; i++) {
        if (!p->counts[i].of[change]) continue;
        if (!count++ && first) *first = i;
    }
    return count;
}

static void put_correction(const dl_web_revisions *p, const char *before) {
    uint32_t first = 0, count = count_of(p, DL_CHANGE_CORRECTION, &first);
    bool is_published;
    if (!count) return;
    int64_t since = dl_web_published(&p->story->story, &is_published);
    DL_HTML(p->html, "%sthe %scorrection came ", before, count > 1 ? "first " : "");
    dl_web_write_rough_duration(p->html,
                                dl_web_seconds_of(p->story->story.revisions.items[first].first_seen) - since);
    DL_HTML(p->html, " after %s", is_published ? "publication" : "it was first seen");
}

/* "The headline changed twice; the correction came 16 hours after publication." */
static void put_finding(const dl_web_revisions *p) {
    const dl_story *story = &p->story->story;
    uint32_t headlines = count_of(p, DL_CHANGE_HEADLINE, NULL), cuts = count_of(p, DL_CHANGE_CUT, NULL);
    uint32_t corrections = count_of(p, DL_CHANGE_CORRECTION, NULL);
    if (!headlines && !corrections && !cuts && !story->unpublished.size) return;
    DL_HTML(p->html, " <strong>");
    if (headlines) {
        DL_HTML(p->html, "The headline changed ");
        dl_web_write_times(p->html, headlines);
        put_correction(p, "; ");
    } else if (corrections) {
        DL_HTML(p->html, "Of its texts, ");
        put_correction(p, "");
    } else if (cuts) {
        DL_HTML(p->html, "Something was cut ");
        dl_web_write_times(p->html, cuts);
    }
    if (story->unpublished.size)
        DL_HTML(p->html, "%s found gone ", headlines || corrections || cuts ? "; it was" : "It was");
    if (story->unpublished.size) {
        dl_web_write_rough_duration(p->html, dl_web_seconds_of(story->unpublished) -
                                                 dl_web_seconds_of(story->last_seen));
        DL_HTML(p->html, " after it was last seen");
    }
    DL_HTML(p->html, ".</strong>");
}

static uint32_t unchanged_captures(const dl_story *story) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < story->revisions.count; i++) count += story->revisions.items[i].captures;
    return count > story->revisions.count ? count - story->revisions.count : 0;
}

static void put_figure(const dl_web_revisions *p) {
    const dl_story *story = &p->story->story;
    uint32_t count = story->revisions.count, unchanged = unchanged_captures(story);
    DL_HTML(p->html, "<figure class=\"gap-b\"><figcaption class=\"small\">");
    dl_web_write_first_count(p->html, count);
    DL_HTML(p->html, " %s", count == 1 ? "text, seen for " : "texts in ");
    dl_span end = count == 1 ? story->last_seen : story->revisions.items[count - 1].first_seen;
    dl_web_write_rough_duration(p->html, dl_web_seconds_of(end) - dl_web_seconds_of(story->first_seen));
    DL_HTML(p->html, ".");
    put_finding(p);
    if (unchanged) {
        DL_HTML(p->html, " Small ticks are the ");
        if (unchanged == 1) {
            DL_HTML(p->html, "one capture that showed no change.");
        } else {
            dl_web_write_count(p->html, unchanged);
            DL_HTML(p->html, " captures that showed no change.");
        }
    }
    DL_HTML(p->html, "</figcaption>\n");
    dl_web_write_timeline(p->html, p->site, p->story, p->from, p->to);
    DL_HTML(p->html, "</figure>\n");
}

/* Another story that was at the same address. */
static void put_other(const dl_web_revisions *p) {
    dl_web_other other;
    if (!dl_web_story_at_same_address(p->site, p->story, &other)) return;
    DL_HTML(p->html, "<p class=\"small gap-b\">");
    dl_web_write_class(p->html, DL_SPAN("replaced"), NULL);
    DL_HTML(p->html, " Another story is at the same address, first seen ");
    dl_web_write_utc(p->html, other.first_seen, DL_WEB_MOMENT_FULL);
    DL_HTML(p->html, ": <a href=\"/story/%d\"><bdi>%t</bdi></a></p>\n", (int64_t)other.story,
            other.headline.size ? other.headline : DL_SPAN("(no headline on the page)"));
}

/* --- the pages --- */

static dl_span json_address(const dl_web_revisions *p, bool diff) {
    const dl_story *story = &p->story->story;
    if (!diff) return dl_arena_format(&p->site->arena, "/story/%lld/revisions.json", (long long)story->id);
    return dl_arena_format(&p->site->arena, "/story/%lld/diff/%lld/%lld.json", (long long)story->id,
                           (long long)story->revisions.items[p->from].id,
                           (long long)story->revisions.items[p->to].id);
}

static void put_diff(const dl_web_revisions *p) {
    dl_web_diff diff;
    if (p->to == UINT32_MAX || !dl_web_diff_find(p->site, p->story, p->from, p->to, &diff)) return;
    dl_web_write_diff_section(p->html, &diff, p->in_one);
}

/* On the page of a pair the comparison comes first. */
static void put_page(dl_web_revisions *p, bool is_diff, dl_web_response *response) {
    const dl_web_page page = {
        .title = is_diff ? DL_SPAN("What changed") : DL_SPAN("What became of the story"),
        .json = json_address(p, is_diff),
    };
    dl_html html = dl_web_begin_html(response);
    p->html = &html;
    p->counts = dl_web_story_counts(p->site, p->story);
    p->in_one = dl_span_equal(dl_web_parameter_of(p->request, "view"), DL_SPAN("inline"));
    dl_web_page_begin(&html, p->site, &page);
    dl_web_write_shapes(&html);
    dl_web_write_story_crumbs(&html, p->story);
    DL_HTML(&html, "<h1 class=\"title\">What became of the story</h1>\n");
    dl_web_write_story_tabs(&html, p->story, DL_WEB_TAB_REVISIONS);
    put_figure(p);
    put_other(p);
    if (is_diff) {
        put_diff(p);
        DL_HTML(&html, "<div class=\"gap\"></div>\n");
        dl_web_write_texts(p);
    } else {
        dl_web_write_texts(p);
        put_diff(p);
    }
    dl_web_page_end(&html, p->site, &page);
}

void dl_web_write_revisions(dl_web_site *site, const dl_web_request *request, const dl_web_story *story,
                            bool json, dl_web_response *response) {
    uint32_t count = story->story.revisions.count;
    dl_web_revisions p = {
        .site = site, .request = request, .story = story, .from = UINT32_MAX, .to = UINT32_MAX};
    if (json) {
        dl_web_write_story_json(site, story, false, response);
        return;
    }
    if (count > 1) {
        p.from = count - 2;
        p.to = count - 1;
    }
    put_page(&p, false, response);
}

/* --- one pair --- */

static void put_json_diff(dl_web_revisions *p, dl_web_response *response) {
    const dl_story_revision *revisions = p->story->story.revisions.items;
    dl_web_diff diff;
    if (!dl_web_diff_find(p->site, p->story, p->from, p->to, &diff)) return;
    dl_writer json = dl_web_begin_json(response);
    dl_writer_begin_object(&json);
    dl_web_put_story_members(&json, p->story);
    for (int side = 0; side < 2; side++) {
        const dl_story_revision *revision = &revisions[side ? p->to : p->from];
        dl_writer_key(&json, side ? "to" : "from");
        dl_writer_begin_object(&json);
        dl_writer_member_uint(&json, "revision", (uint64_t)revision->id);
        dl_writer_member(&json, "firstSeen", revision->first_seen);
        dl_writer_member(&json, "lastSeen", revision->last_seen);
        dl_writer_end_object(&json);
    }
    dl_writer_key(&json, "differences");
    dl_differences_write_json(&diff.differences, &response->body);
    json.after_key = false;
    dl_writer_end_object(&json);
    dl_buffer_append_byte(&response->body, '\n');
}

/* The address of the pair in order of time. */
static void redirect(const dl_web_revisions *p, dl_web_response *response) {
    response->status = 303;
    response->type = "text/plain; charset=utf-8";
    bool in_one = dl_span_equal(dl_web_parameter_of(p->request, "view"), DL_SPAN("inline"));
    const dl_story *story = &p->story->story;
    dl_web_add_header(response, "Location",
                      dl_arena_format(&p->site->arena, "/story/%lld/diff/%lld/%lld%s", (long long)story->id,
                                      (long long)story->revisions.items[p->from].id,
                                      (long long)story->revisions.items[p->to].id,
                                      in_one ? "?view=inline" : ""));
}

void dl_web_write_diff(dl_web_site *site, const dl_web_request *request, const dl_web_story *story,
                       const dl_web_story_path *path, dl_web_response *response) {
    dl_web_revisions p = {.site = site, .request = request, .story = story};
    p.from = dl_web_revision_number(story, path->from);
    p.to = dl_web_revision_number(story, path->to);
    if (p.from == UINT32_MAX || p.to == UINT32_MAX) {
        if (path->json) {
            dl_web_write_json_error(response, 404, "not-found", "the story has no such revision");
        } else {
            dl_web_no_story(site, response, story->story.id);
        }
        return;
    }
    bool turned = p.from > p.to;
    if (turned) {
        uint32_t later = p.from;
        p.from = p.to;
        p.to = later;
    }
    if (path->json) {
        put_json_diff(&p, response);
    } else if (turned || path->asked) {
        redirect(&p, response);
    } else {
        put_page(&p, true, response);
    }
}
