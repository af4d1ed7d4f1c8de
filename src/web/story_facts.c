#include "web/story_facts.h"

#include "web/links_out.h"
#include "web/moments.h"
#include "web/names.h"
#include "web/speech_rail.h"
#include "web/story_body.h"

enum { MOST_AUTHORS = 12, MOST_KEYWORDS = 24, MOST_MENTIONS = 8 };

/* --- a row --- */

static void begin_fact(dl_html *html, const dl_web_cards *cards, const char *label, const char *member) {
    const dl_web_told *told = member ? dl_web_told_of(cards, dl_span_from_string(member)) : NULL;
    DL_HTML(html, "<div><dt><span>%s</span>", label);
    if (told && told->place.weak) {
        DL_HTML(html, "<span class=\"src\">weak</span>");
    } else if (told && told->place.source.data) {
        DL_HTML(html, "<span class=\"src\">%t</span>", told->place.source);
    }
    DL_HTML(html, "</dt><dd><span class=\"v\">");
}

static void end_fact(dl_html *html, dl_web_cards *cards, const char *label, const char *member) {
    DL_HTML(html, "</span>");
    if (member) dl_web_write_mark(html, cards, label, member);
    DL_HTML(html, "</dd></div>\n");
}

/* What a reader would look for, and is not there. */
static void put_absent(dl_html *html, const char *label) {
    DL_HTML(html, "<div><dt><span>%s</span></dt><dd class=\"absent\">not on the page</dd></div>\n", label);
}

/* A text of the page, in its language. */
static void put_text_fact(dl_html *html, dl_web_cards *cards, const char *label, const char *member,
                          dl_span text) {
    if (!text.size) return;
    begin_fact(html, cards, label, member);
    DL_HTML(html, "<bdi>%t</bdi>", text);
    end_fact(html, cards, label, member);
}

static void put_date_fact(dl_html *html, dl_web_cards *cards, const char *label, const char *member,
                          dl_span date) {
    if (!date.size) return;
    begin_fact(html, cards, label, member);
    dl_web_write_own_time(html, date, DL_WEB_MOMENT_FULL);
    end_fact(html, cards, label, member);
}

/* --- those of several values --- */

static void put_authors(dl_html *html, dl_web_cards *cards) {
    const dl_record *record = cards->story->record;
    const char *label = record->authors.count > 1 ? "Authors" : "Author";
    if (!record->authors.count) {
        put_absent(html, label);
        return;
    }
    begin_fact(html, cards, label, "author");
    for (uint32_t i = 0; i < record->authors.count && i < MOST_AUTHORS; i++) {
        dl_span name = record->authors.items[i].name.text;
        DL_HTML(html, "%s<a href=\"/author/%q\"><bdi>%t</bdi></a>", i ? ", " : "", name, name);
    }
    if (record->authors.count > MOST_AUTHORS)
        DL_HTML(html, " and %n more", (uint64_t)record->authors.count - MOST_AUTHORS);
    end_fact(html, cards, label, "author");
}

static void put_values(dl_html *html, dl_web_cards *cards, const char *label, const char *member,
                       const dl_values *values, bool keywords) {
    if (!values->count) {
        if (!keywords) put_absent(html, label);
        return;
    }
    begin_fact(html, cards, label, member);
    for (uint32_t i = 0; i < values->count && i < MOST_KEYWORDS; i++) {
        dl_span value = values->items[i].text;
        if (i) DL_HTML(html, ", ");
        if (keywords) {
            DL_HTML(html, "<a href=\"/keyword/%q\">", value);
        } else {
            DL_HTML(html, "<a href=\"/section/%q\">", value);
        }
        DL_HTML(html, "<bdi>%t</bdi></a>", value);
    }
    if (values->count > MOST_KEYWORDS) DL_HTML(html, " and %n more", (uint64_t)values->count - MOST_KEYWORDS);
    end_fact(html, cards, label, member);
}

/* --- others --- */

static void put_type(dl_html *html, dl_web_cards *cards) {
    dl_span type = cards->story->record->type.text, words = dl_web_value_words(DL_WEB_TICK_TYPE, type);
    if (!type.size) return;
    begin_fact(html, cards, "Type", "type");
    DL_HTML(html, "%t", words);
    if (!dl_span_equal(words, type)) DL_HTML(html, " <span class=\"quiet\">%t</span>", type);
    end_fact(html, cards, "Type", "type");
}

static void put_language_fact(dl_html *html, dl_web_cards *cards) {
    dl_span tag = cards->story->language;
    dl_span first = dl_span_sub(tag, 0, dl_span_find_byte(tag, '-', 0));
    if (!tag.size) {
        put_absent(html, "Language");
        return;
    }
    begin_fact(html, cards, "Language", "inLanguage");
    DL_HTML(html, "%t <span class=\"quiet\">%t%s</span>", dl_web_value_words(DL_WEB_TICK_LANGUAGE, first),
            tag, cards->story->right_to_left ? ", right to left" : "");
    end_fact(html, cards, "Language", "inLanguage");
}

/* In scripts without spaces characters are counted. */
static void put_words(dl_html *html, const dl_web_story *story) {
    const dl_record *record = story->record;
    bool characters = dl_span_starts_with(story->language, DL_SPAN("ja")) ||
                      dl_span_starts_with(story->language, DL_SPAN("zh"));
    DL_HTML(html,
            "<div><dt><span>%s</span><span class=\"src\">counted</span></dt><dd>%n in %n %s</dd></div>\n",
            characters ? "Characters" : "Words", (uint64_t)record->word_count,
            (uint64_t)record->body.blocks.count, record->body.blocks.count == 1 ? "block" : "blocks");
}

static void put_updates(dl_html *html, const dl_record *record) {
    uint32_t count = record->body.updates.count, timed = 0;
    if (!count) return;
    for (uint32_t i = 0; i < count; i++) timed += record->body.updates.items[i].date.size > 0;
    DL_HTML(html,
            "<div><dt><span>Entries</span></dt><dd>%n, of which %n have a time of their own</dd></div>\n",
            (uint64_t)count, (uint64_t)timed);
}

static void put_free(dl_html *html, dl_web_cards *cards) {
    dl_span free = cards->story->record->is_accessible_for_free.text;
    if (!free.size) return;
    begin_fact(html, cards, "Free to read", "isAccessibleForFree");
    DL_HTML(html, "%s", dl_span_equal(free, DL_SPAN("true")) ? "yes" : "no");
    end_fact(html, cards, "Free to read", "isAccessibleForFree");
}

static void put_incomplete(dl_html *html, dl_web_cards *cards) {
    const char *why = cards->story->record->body.incomplete;
    if (!why) return;
    begin_fact(html, cards, "Whole text", "bodyComplete");
    DL_HTML(html, "no: %s", why);
    end_fact(html, cards, "Whole text", "bodyComplete");
}

static void put_license(dl_html *html, dl_web_cards *cards) {
    dl_span license = cards->story->record->license.text;
    if (!license.size) return;
    begin_fact(html, cards, "Licence", "license");
    if (dl_web_leads_out(license)) {
        DL_HTML(html, "<a");
        dl_web_write_link_out(html, license);
        DL_HTML(html, "><code class=\"tiny\">%t</code></a>", license);
    } else {
        DL_HTML(html, "%t", license);
    }
    end_fact(html, cards, "Licence", "license");
}

/* Without its scheme, which nobody misses. */
static dl_span without_scheme(dl_span url) {
    size_t at = dl_span_find(url, DL_SPAN("://"), 0);
    return at == SIZE_MAX ? url : dl_span_sub(url, at + 3, url.size);
}

/* Browsers break lines only where they are told that they may. */
static void put_url(dl_html *html, dl_span url) {
    dl_span part, rest = without_scheme(url);
    for (bool first = true; dl_span_split(&rest, '/', &part); first = false)
        DL_HTML(html, "%s<wbr>%t", first ? "" : "/", part);
}

static void put_address(dl_html *html, dl_web_cards *cards) {
    dl_span url =
        cards->story->record->url.text.size ? cards->story->record->url.text : cards->story->story.url;
    begin_fact(html, cards, "Address", "url");
    DL_HTML(html, "<code class=\"tiny\">");
    put_url(html, url);
    DL_HTML(html, "</code>");
    end_fact(html, cards, "Address", "url");
}

static void put_captured(dl_html *html, const dl_web_story *story) {
    const dl_story_revision *revision = dl_web_shown(story);
    DL_HTML(html, "<div><dt><span>Captured</span></dt><dd>");
    dl_web_write_utc(html, revision->first_seen, DL_WEB_MOMENT_FULL);
    if (revision->captures > 1) {
        DL_HTML(html, ", then ");
        uint32_t more = revision->captures - 1;
        if (more == 1) {
            DL_HTML(html, "once, ");
        } else {
            DL_HTML(html, "%n times, last ", (uint64_t)more);
        }
        dl_web_write_utc(html, revision->last_seen, DL_WEB_MOMENT_FULL);
    }
    DL_HTML(html, "</dd></div>\n");
}

static void put_facts(dl_html *html, dl_web_cards *cards) {
    const dl_record *record = cards->story->record;
    if (record->published.text.size) {
        put_date_fact(html, cards, "Published", "datePublished", record->published.text);
    } else {
        put_absent(html, "Published");
    }
    put_date_fact(html, cards, "Changed, says the page", "dateModified", record->modified.text);
    put_date_fact(html, cards, "Created", "dateCreated", record->created.text);
    put_authors(html, cards);
    put_text_fact(html, cards, "Publisher", "publisher", record->publisher.name.text);
    put_values(html, cards, record->sections.count > 1 ? "Sections" : "Section", "articleSection",
               &record->sections, false);
    put_type(html, cards);
    put_text_fact(html, cards, "Genre", "genre", record->genre.text);
    put_values(html, cards, "Keywords", "keywords", &record->keywords, true);
    put_language_fact(html, cards);
    put_updates(html, record);
    put_words(html, cards->story);
    put_incomplete(html, cards);
    put_free(html, cards);
    put_license(html, cards);
    put_text_fact(html, cards, "Copyright", "copyrightHolder", record->copyright_holder.text);
    put_text_fact(html, cards, "Other headline", "alternativeHeadline", record->alternative_headline.text);
    put_address(html, cards);
    put_captured(html, cards->story);
}

/* --- ways on --- */

const char *dl_web_why_not_at_hand(dl_web_capture_state state) {
    switch (state) {
    case DL_WEB_CAPTURE_THERE:
        return NULL;
    case DL_WEB_CAPTURE_NO_FILE:
        return "the file is not at hand";
    case DL_WEB_CAPTURE_NOT_IN_IT:
        return "the file has no page at that place any more";
    case DL_WEB_CAPTURE_OTHER:
        return "the file has another page at that place now";
    case DL_WEB_CAPTURE_TOO_SLOW:
        return "it takes too long to find in its file";
    case DL_WEB_CAPTURE_NO_MEMORY:
        return "out of memory to read it";
    default:
        return "files are not read here";
    }
}

static void put_ways(dl_html *html, const dl_web_cards *cards) {
    const dl_web_story *story = cards->story;
    int64_t id = story->story.id, revision = dl_web_shown(story)->id;
    DL_HTML(
        html,
        "<section aria-labelledby=\"l-go\"><h2 class=\"label\" id=\"l-go\">Elsewhere</h2><ul class=\"brief "
        "go\"><li><a href=\"/story/%d/source?revision=%d\">The captured source</a> <span class=\"second "
        "tiny\">",
        id, revision);
    const char *why = cards->capture ? dl_web_why_not_at_hand(cards->capture->state) : NULL;
    if (cards->capture && !why) {
        DL_HTML(html, "%n bytes", (uint64_t)cards->capture->page.size);
    } else {
        DL_HTML(html, "%s", why ? why : "");
    }
    DL_HTML(html, "</span></li>");
    if (dl_web_leads_out(story->story.url)) {
        DL_HTML(html, "<li><a");
        dl_web_write_link_out(html, story->story.url);
        DL_HTML(html,
                ">The page as it is now</a> <span class=\"second tiny\">%t, leaves this archive</span></li>",
                dl_web_host_of(story->story.url));
    }
    DL_HTML(html,
            "<li><a href=\"/story/%d.json?revision=%d\">The record as JSON</a> <span class=\"second "
            "tiny\">with where "
            "each value was read</span></li></ul></section>\n",
            id, revision);
}

static void put_mentions(dl_html *html, const dl_web_story *story) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < story->record->mentions.count && count < MOST_MENTIONS; i++) {
        const dl_mention *mention = &story->record->mentions.items[i];
        if (!dl_web_leads_out(mention->url.text)) continue;
        if (!count++) DL_HTML(html, "<section><h2 class=\"label\">It links to</h2><ul class=\"brief go\">");
        DL_HTML(html, "<li><a");
        dl_web_write_link_out(html, mention->url.text);
        DL_HTML(html, "><bdi>%t</bdi></a> <span class=\"second tiny\">%t</span></li>",
                mention->name.size ? mention->name : without_scheme(mention->url.text),
                dl_web_host_of(mention->url.text));
    }
    if (count) DL_HTML(html, "</ul></section>\n");
}

void dl_web_write_facts(dl_html *html, dl_web_cards *cards) {
    DL_HTML(html,
            "<aside class=\"rail\" id=\"facts\" aria-label=\"Facts\">\n<section aria-labelledby=\"f1\"><h2 "
            "class=\"label\" id=\"f1\">Facts on the page</h2>\n<dl class=\"facts\">\n");
    put_facts(html, cards);
    DL_HTML(html, "</dl></section>\n");
    dl_web_write_who_said_what(html, cards->story);
    dl_web_write_other_pictures(html, cards->story);
    put_mentions(html, cards->story);
    put_ways(html, cards);
    DL_HTML(html, "</aside>");
}

/* --- the line under the headline --- */

void dl_web_write_byline(dl_html *html, const dl_web_story *story) {
    const dl_record *record = story->record;
    uint32_t count = record->authors.count;
    DL_HTML(html, "<p class=\"by\"><span lang=\"en\" dir=\"ltr\">");
    if (!count) DL_HTML(html, "No author on the page");
    for (uint32_t i = 0; i < count && i < MOST_AUTHORS; i++) {
        dl_span name = record->authors.items[i].name.text;
        DL_HTML(html, "%s<b><a href=\"/author/%q\"><bdi", !i ? "By " : i + 1 == count ? " and " : ", ", name);
        if (story->language.size) DL_HTML(html, " lang=\"%t\"", story->language);
        DL_HTML(html, ">%t</bdi></a></b>", name);
    }
    if (count > MOST_AUTHORS) DL_HTML(html, " and %n more", (uint64_t)count - MOST_AUTHORS);
    if (record->published.text.size) {
        DL_HTML(html, ", published ");
        dl_web_write_own_time(html, record->published.text, DL_WEB_MOMENT_LONG);
    } else {
        DL_HTML(html, ", first seen ");
        dl_web_write_utc(html, story->story.first_seen, DL_WEB_MOMENT_LONG);
    }
    DL_HTML(html, "</span></p>");
}
