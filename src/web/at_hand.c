#include "web/at_hand.h"

enum { MOST_FILES = 4 };

/* The digest of its bytes tells; without one, what is read from them. */
static bool is_the_page(dl_web_site *site, const dl_web_story *story, const dl_story_capture *place,
                        const dl_web_capture *capture) {
    if (place->offset.known && place->url.size && !dl_span_equal(place->url, capture->url)) return false;
    if (place->digest.size) return dl_span_equal(place->digest, capture->digest);
    dl_span headline = story->record->headline.text;
    return capture->compare_digest == dl_compare_digest(story->record, &site->archive.scratch) ||
           (headline.size && dl_span_equal(headline, capture->headline));
}

static void read_place(dl_web_site *site, const dl_web_story *story, const dl_story_capture *place,
                       dl_web_capture *capture) {
    site->captures.read(site->captures.context, place, site->deadline_ns, &site->arena, capture);
    dl_arena_reset(&site->archive.scratch);
    if (capture->state != DL_WEB_CAPTURE_THERE || is_the_page(site, story, place, capture)) return;
    *capture = (dl_web_capture){.state = DL_WEB_CAPTURE_OTHER};
}

void dl_web_read_page(dl_web_site *site, const dl_web_story *story, dl_web_capture *capture,
                      const dl_story_capture **place) {
    const dl_story_capture *first = NULL;
    *capture = (dl_web_capture){.state = DL_WEB_CAPTURE_NO_FILE};
    unsigned tried = 0;
    for (uint32_t i = 0; i < story->story.captures.count && tried < MOST_FILES; i++) {
        const dl_story_capture *one = &story->story.captures.items[i];
        dl_web_capture found = {.state = DL_WEB_CAPTURE_NO_READER};
        if (one->revision != dl_web_shown(story)->id || !one->path.size) continue;
        if (site->captures.read) read_place(site, story, one, &found);
        if (!first || found.state == DL_WEB_CAPTURE_THERE) {
            first = one;
            *capture = found;
        }
        if (found.state != DL_WEB_CAPTURE_NO_FILE) break;
        tried++;
    }
    *place = first;
}
