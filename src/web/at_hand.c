#include "web/at_hand.h"

const dl_story_capture *dl_web_capture_of(const dl_web_story *story) {
    for (uint32_t i = 0; i < story->story.captures.count; i++) {
        const dl_story_capture *capture = &story->story.captures.items[i];
        if (capture->revision == dl_web_shown(story)->id && capture->path.size) return capture;
    }
    return NULL;
}

/* The digest of its bytes tells; without one, what is read from them. */
static bool is_the_page(dl_web_site *site, const dl_web_story *story, const dl_story_capture *place,
                        const dl_web_capture *capture) {
    if (place->offset.known && place->url.size && !dl_span_equal(place->url, capture->url)) return false;
    if (place->digest.size) return dl_span_equal(place->digest, capture->digest);
    dl_span headline = story->record->headline.text;
    return capture->compare_digest == dl_compare_digest(story->record, &site->archive.scratch) ||
           (headline.size && dl_span_equal(headline, capture->headline));
}

void dl_web_read_page(dl_web_site *site, const dl_web_story *story, dl_web_capture *capture) {
    const dl_story_capture *place = dl_web_capture_of(story);
    *capture = (dl_web_capture){.state = DL_WEB_CAPTURE_NO_READER};
    if (!site->captures.read) return;
    if (!place) {
        capture->state = DL_WEB_CAPTURE_NO_FILE;
        return;
    }
    site->captures.read(site->captures.context, place, site->deadline_ns, &site->arena, capture);
    dl_arena_reset(&site->archive.scratch);
    if (capture->state != DL_WEB_CAPTURE_THERE || is_the_page(site, story, place, capture)) return;
    *capture = (dl_web_capture){.state = DL_WEB_CAPTURE_OTHER};
}
