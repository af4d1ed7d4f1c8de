#include "web/speech_rail.h"

/* A list of more is folded; of mentions, those that come first are shown. */
enum { MOST_VOICES = 12, MOST_MENTIONS = 8 };

static void put_language(dl_html *html, const dl_web_story *story) {
    if (story->language.size) DL_HTML(html, " lang=\"%t\"", story->language);
}

static void put_voice(dl_html *html, const dl_web_story *story, uint32_t at) {
    const dl_web_voice *voice = &story->speech.voices.items[at];
    DL_HTML(html, "<li data-who=\"%d\"><a href=\"/speaker/%q\"><bdi", (int64_t)at + 1, voice->name);
    put_language(html, story);
    DL_HTML(html, ">%t</bdi></a><span class=\"num second\">%n</span>", voice->name, (uint64_t)voice->count);
    if (voice->role.size) {
        DL_HTML(html, "<small><bdi");
        put_language(html, story);
        DL_HTML(html, ">%t</bdi></small>", voice->role);
    }
    DL_HTML(html, "</li>");
}

static bool stood_before(const dl_span *shown, uint32_t count, dl_span mention) {
    for (uint32_t i = 0; i < count; i++) {
        if (dl_span_equal(shown[i], mention)) return true;
    }
    return false;
}

/* What they are called, each once. */
static void put_mentions(dl_html *html, const dl_web_story *story) {
    const dl_record *record = story->record;
    dl_span shown[MOST_MENTIONS];
    uint32_t count = 0;
    DL_HTML(html, "<small>");
    for (uint32_t i = 0; i < record->statements.count; i++) {
        const dl_speaker *speaker = &record->statements.items[i].speaker;
        if (speaker->name.size || !speaker->mention.size || stood_before(shown, count, speaker->mention))
            continue;
        if (count == MOST_MENTIONS) {
            DL_HTML(html, " and others");
            break;
        }
        DL_HTML(html, "%s“<bdi", count ? ", " : "");
        put_language(html, story);
        DL_HTML(html, ">%t</bdi>”", speaker->mention);
        shown[count++] = speaker->mention;
    }
    DL_HTML(html, "</small>");
}

/* Those whom the text does not name in full. */
static void put_others(dl_html *html, const dl_web_story *story) {
    const dl_web_speech *speech = &story->speech;
    if (speech->called) {
        DL_HTML(html,
                "<li data-who=\"%d\"><span class=\"absent\">no full name in the text</span><span class=\"num "
                "second\">%n</span>",
                (int64_t)speech->voices.count + 1, (uint64_t)speech->called);
        put_mentions(html, story);
        DL_HTML(html, "</li>");
    }
    if (speech->by_nobody)
        DL_HTML(html,
                "<li data-who=\"%d\"><span class=\"absent\">no speaker in the text</span><span class=\"num "
                "second\">%n</span></li>",
                (int64_t)speech->voices.count + 2, (uint64_t)speech->by_nobody);
}

void dl_web_write_who_said_what(dl_html *html, const dl_web_story *story) {
    const dl_web_speech *speech = &story->speech;
    uint32_t count = speech->voices.count;
    if (!count && !speech->called && !speech->by_nobody) return;
    DL_HTML(html, "<section aria-labelledby=\"s1\"><h2 class=\"label\" id=\"s1\">Who said what</h2>\n");
    if (speech->pieces.count)
        DL_HTML(html, "<label class=\"switch\"><input type=\"checkbox\" id=\"mark-said\"> Mark it in the "
                      "text</label>\n");
    DL_HTML(html, "<ul class=\"names\">");
    for (uint32_t i = 0; i < count && i < MOST_VOICES; i++) put_voice(html, story, i);
    put_others(html, story);
    DL_HTML(html, "</ul>");
    if (count > MOST_VOICES) {
        DL_HTML(html, "<details class=\"fold\"><summary>and %n more</summary><ul class=\"names\">",
                (uint64_t)count - MOST_VOICES);
        for (uint32_t i = MOST_VOICES; i < count; i++) put_voice(html, story, i);
        DL_HTML(html, "</ul></details>");
    }
    DL_HTML(html, "<p class=\"second small\">A machine found them; it <a "
                  "href=\"/help#said\">errs</a>.</p></section>\n");
}
