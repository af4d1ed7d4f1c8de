/* What a feed says of a page: where it is used, where the page knows better, and what is no such thing. */
#include "../capture/files.h"
#include "story.h"

/* Enough prose for a body, of so many sentences that differ. */
static void append_prose(dl_buffer *out, unsigned from, unsigned count) {
    static const char *const things[] = {"harbour", "lighthouse", "ferry", "market", "bridge", "library"};
    for (unsigned i = from; i < from + count; i++) {
        int a = 'a' + (int)i % 26, b = 'a' + (int)i * 7 % 26;
        dl_buffer_append_format(
            out,
            "<p>The council of Wendle decided on item %c%c that the %s of M%car%cen will be "
            "repaired before winter, and that L%cotte%c keeps boats in the %s of Gr%cem%c until "
            "then.</p>",
            a, b, things[i % 6], b, a, a, b, things[(i / 6) % 6], b, a);
    }
}

#define FEED(members) "{\"listType\":\"rss\",\"list\":\"https://n.example/feed\"," members "}"

/* The record of a page with that entry, as JSON; a file of claims too if `all`. */
static text record_of(const char *html, const char *entry, bool all) {
    static text out;
    dateline_extractor *extractor = new_extractor(NULL);
    dateline_page page = page_of(html);
    page.url = dateline_text_of("https://n.example/a");
    page.captured = dateline_text_of("2026-05-04T12:00:00Z");
    page.list_entry = dateline_text_of(entry);
    const dateline_record *record = extract(extractor, &page);
    memset(&out, 0, sizeof out);
    dateline_output_options options = DATELINE_OUTPUT_OPTIONS_INIT;
    options.claims = all;
    assert_int_equal(dateline_record_write(record, DATELINE_JSONL, &options, append, &out), DATELINE_OK);
    dateline_extractor_free(extractor);
    return out;
}

static void assert_part(const text *record, const char *part, bool wanted) {
    if (!strstr(record->bytes, part) == wanted)
        fail_msg("%s %s %s", part, wanted ? "is not in" : "is in", record->bytes);
}

/* A page that says nothing of itself. */
static dl_buffer bare_page(void) {
    dl_buffer html;
    dl_buffer_init(&html, 0, NULL);
    append_string(&html, "<!doctype html><title>n.example</title><div>");
    append_prose(&html, 0, 8);
    append_string(&html, "</div>");
    dl_buffer_append_byte(&html, '\0');
    return html;
}

static void each_member_fills_a_gap(void **state) {
    (void)state;
    static const struct {
        const char *entry;
        const char *wanted[3];
    } cases[] = {
        {FEED("\"title\":\"Council votes &amp; waits\""),
         {"\"headline\":\"Council votes & waits\"", "\"headline\":\"feed:title\""}},
        {FEED("\"published\":\"Sun, 03 May 2026 10:20:30 +0200\""),
         {"\"datePublished\":\"2026-05-03T10:20:30+02:00\"", "\"datePublished\":\"feed:published\""}},
        {FEED("\"published\":\"2026-05-03\",\"updated\":\"2026-05-04T08:00:00Z\""),
         {"\"dateModified\":\"2026-05-04T08:00:00+00:00\"", "\"dateModified\":\"feed:updated\""}},
        {FEED("\"authors\":[\"Ann Lee\",\"By Bob Ray\",\"Ann Lee\"]"),
         {"{\"name\":\"Ann Lee\",\"type\":\"Person\"},{\"name\":\"Bob Ray\"",
          "\"author\":\"feed:authors[0]\"", "\"author[1]\":\"feed:authors[1]\""}},
        {FEED("\"keywords\":[\"Harbours\",\" Ferries \",\"harbours\",\"\"]"),
         {"\"keywords\":[\"Harbours\",\"Ferries\"]", "\"keywords\":\"feed:keywords[0]\"",
          "\"keywords[1]\":\"feed:keywords[1]\""}},
        {FEED("\"summary\":\"<p>The <b>council</b> of Wendle has decided what to do.</p>\""),
         {"\"description\":\"The council of Wendle has decided what to do.\"",
          "\"description\":\"feed:summary\""}},
        {FEED("\"language\":\"en-gb\""), {"\"inLanguage\":\"en-GB\"", "\"inLanguage\":\"feed:language\""}},
        {FEED("\"publisher\":\"The Wendle Courant\""),
         {"\"name\":\"The Wendle Courant\"", "\"publisher\":\"feed:publisher\""}},
        {"{\"listType\":\"sitemap\",\"title\":\"Council votes\",\"published\":\"2026-05-03T10:00:00Z\"}",
         {"\"headline\":\"sitemap:title\"", "\"datePublished\":\"sitemap:published\""}},
        {"{\"listType\":\"atom\",\"title\":\"Council votes\"}", {"\"headline\":\"feed:title\""}},
        {"{\"listType\":\"rdf\",\"title\":\"Council votes\"}", {"\"headline\":\"feed:title\""}},
        {"{\"listType\":\"json-feed\",\"title\":\"Council votes\"}", {"\"headline\":\"feed:title\""}},
        {" {\"title\":\"Council "
         "votes\",\"title\":\"Twice\",\"x\":[1,{\"y\":null}],\"summary\":5,\"authors\":\"A\","
         "\"keywords\":[1,{},\"Ports\"],\"listType\":\"rss\"} ",
         {"\"headline\":\"Council votes\"", "\"keywords\":[\"Ports\"]"}},
    };
    dl_buffer html = bare_page();
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        text record = record_of(html.data, cases[i].entry, false);
        for (size_t k = 0; k < 3 && cases[i].wanted[k]; k++) assert_part(&record, cases[i].wanted[k], true);
    }
    dl_buffer_release(&html);
}

static void what_is_no_entry_says_nothing(void **state) {
    (void)state;
    static const char *const entries[] = {
        "{\"title\":\"Council votes\"}", /* of no list */
        "{\"listType\":\"text\",\"title\":\"Council votes\"}",
        "{\"listType\":\"page\",\"title\":\"Council votes\"}",
        "{\"listType\":\"RSS\",\"title\":\"Council votes\"}",
        "{\"listType\":[\"rss\"],\"title\":\"Council votes\"}",
        "[{\"listType\":\"rss\",\"title\":\"Council votes\"}]",
        "{\"listType\":\"rss\",\"title\":\"Council votes\"}x",
        "{\"listType\":\"rss\",\"title\":\"Council votes\",\"x\":[[[}}",
        "{\"listType\":\"rss\",\"title\":\"Council votes\"",
        "{\"listType\":\"rss\",\"title\":\"Council votes\xFF\"}",
        "{\"listType\":\"rss\",\"title\":{\"a\":\"Council votes\"}}",
        "{\"listType\":\"sitemap\",\"updated\":\"2026-05-03T10:00:00Z\"}", /* of sitemaps not even that */
        "",
    };
    dl_buffer html = bare_page();
    text without = record_of(html.data, "{}", true);
    for (size_t i = 0; i < DL_COUNT_OF(entries); i++) {
        text record = record_of(html.data, entries[i], true);
        if (strcmp(record.bytes, without.bytes) != 0) fail_msg("%s gives %s", entries[i], record.bytes);
    }
    dl_buffer_release(&html);
}

static void the_page_knows_better(void **state) {
    (void)state;
    dl_buffer html;
    dl_buffer_init(&html, 0, NULL);
    append_string(
        &html,
        "<!doctype html><html lang=en-GB><title>Own title - The Courant</title>"
        "<meta name=description content='Own description of the story, long enough.'>"
        "<meta name=keywords content='Own one, Own two'>"
        "<meta property=og:site_name content='The Courant'>"
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Own title\","
        "\"datePublished\":\"2026-05-01T09:00:00Z\",\"dateModified\":\"2026-05-01T10:00:00Z\","
        "\"author\":{\"@type\":\"Person\",\"name\":\"Own Author\"}}</script><article><h1>Own title</h1>");
    append_prose(&html, 0, 8);
    append_string(&html, "</article>");
    dl_buffer_append_byte(&html, '\0');
    static const char entry[] =
        FEED("\"title\":\"Other title\",\"published\":\"2026-05-03T10:00:00Z\","
             "\"updated\":\"2026-05-03T11:00:00Z\",\"authors\":[\"Other Author\"],\"keywords\":[\"Other\"],"
             "\"summary\":\"Other description of the story, long enough.\",\"content\":\"<p>Other text</p>\","
             "\"language\":\"en-us\",\"publisher\":\"Other Paper\"");
    text with = record_of(html.data, entry, false), without = record_of(html.data, "", false);
    assert_string_equal(with.bytes, without.bytes);
    text all = record_of(html.data, entry, true);
    static const char *const rivals[] = {
        "{\"value\":\"Other title\",\"provenance\":\"feed:title\"}",
        "{\"value\":\"2026-05-03T10:00:00Z\",\"provenance\":\"feed:published\"}",
        "{\"value\":\"Other Author\",\"provenance\":\"feed:authors[0]\"}",
        "\"provenance\":\"feed:summary\"",
        "\"provenance\":\"feed:content\"",
        "\"provenance\":\"feed:language\"",
        "\"provenance\":\"feed:publisher\"",
        "\"provenance\":\"feed:keywords[0]\"",
        "\"provenance\":\"feed:updated\""};
    for (size_t i = 0; i < DL_COUNT_OF(rivals); i++) assert_part(&all, rivals[i], true);
    dl_buffer_release(&html);
}

/* The text of a feed takes the place of a body that is hardly there, and of no other. */
static void content_stands_in_for_a_missing_body(void **state) {
    (void)state;
    dl_buffer html, entry, links;
    dl_buffer *all[] = {&html, &entry, &links};
    for (size_t i = 0; i < DL_COUNT_OF(all); i++) dl_buffer_init(all[i], 0, NULL);
    append_string(&entry, "{\"listType\":\"rss\",\"content\":\"<h2>What was decided</h2>");
    append_prose(&entry, 0, 12);
    append_string(&entry, "\",\"contentCut\":false}");
    dl_buffer_append_byte(&entry, '\0');
    text record = record_of("<!doctype html><title>x</title><h1>Council votes</h1><p>Please subscribe.",
                            entry.data, false);
    assert_part(&record, "\"articleBody\":\"What was decided\\n\\nThe council of Wendle", true);
    assert_part(&record, "\"kind\":\"heading\",\"text\":\"What was decided\"", true);
    assert_part(&record, "\"articleBody\":\"feed:content\"", true);
    assert_part(&record, "bodyComplete", false);
    char *cut = strstr(entry.data, "false");
    assert_non_null(cut);
    memcpy(cut, "true ", 5);
    record = record_of("<!doctype html><title>x</title><h1>Council votes</h1><p>Please subscribe.",
                       entry.data, false);
    assert_part(&record, "\"bodyComplete\":false", true);
    /* A page with all of its text; what the feed has is much longer only by its tags. */
    append_string(&html, "<!doctype html><title>x</title><article><h1>Council votes</h1>");
    append_prose(&html, 0, 10);
    append_string(&html, "</article>");
    dl_buffer_append_byte(&html, '\0');
    append_string(&links, "{\"listType\":\"rss\",\"content\":\"");
    for (unsigned i = 0; i < 10; i++)
        dl_buffer_append_format(
            &links,
            "<p>Item %u. <a href='https://n.example/x%u/y%u/z%u/a%ub/c%ud/e%uf/g%uh/i%uj/k%ul/"
            "m%un/o%up/q%ur/s%ut/u%uv/w%ux'>More of it</a></p>",
            i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i);
    for (unsigned i = 0; i < 40; i++)
        dl_buffer_append_format(&links, "<img alt='' src='b%u/c%u/d%u/e%u/f%u/g%u/h%u'>", i, i, i, i, i, i,
                                i);
    append_string(&links, "\"}");
    dl_buffer_append_byte(&links, '\0');
    text with = record_of(html.data, links.data, false), without = record_of(html.data, "", false);
    assert_string_equal(with.bytes, without.bytes);
    /* The page's own data come before the feed's, even if they have less. */
    dl_buffer_clear(&html);
    append_string(
        &html, "<!doctype html><title>x</title><script type=application/ld+json>{\"@type\":\"NewsArticle\","
               "\"articleBody\":\"");
    append_prose(&html, 100, 6);
    append_string(&html, "\"}</script><h1>Council votes</h1><p>Please subscribe.");
    dl_buffer_append_byte(&html, '\0');
    record = record_of(html.data, entry.data, false);
    assert_part(&record, "\"articleBody\":\"jsonld:$.articleBody", true);
    for (size_t i = 0; i < DL_COUNT_OF(all); i++) dl_buffer_release(all[i]);
}

/* --- captures --- */

static void append_entry(dl_buffer *out, const char *names, const char *json) {
    char headers[300];
    snprintf(headers, sizeof headers, "Content-Type: application/json\r\nWARC-Concurrent-To: <%s>\r\n",
             names);
    append_record(out, "metadata", "urn:dateline:entry:x", headers, dl_span_from_string(json));
}

static void append_page(dl_buffer *out, const char *id) {
    dl_buffer block;
    dl_buffer_init(&block, 0, NULL);
    append_string(&block, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!doctype html><p>Hello");
    dl_buffer_append_format(
        out,
        "WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <%s>\r\nWARC-Date: 2024-05-03T10:20:30Z\r\n"
        "WARC-Target-URI: https://n.example/\r\n" HTTP_RECORD "Content-Length: %zu\r\n\r\n%.*s\r\n\r\n",
        id, block.size, DL_SPAN_ARG(dl_buffer_span(&block)));
    dl_buffer_release(&block);
}

/* What a reader gives with the pages of the archive, one after another. */
static void check_entries(const char *path, const char *wanted, unsigned skipped) {
    dateline_reader *reader;
    const dateline_capture *capture;
    dateline_reader_options options = DATELINE_READER_OPTIONS_INIT;
    unsigned given = 0;
    dl_buffer found;
    dl_buffer_init(&found, 0, NULL);
    options.skipped = 1;
    assert_int_equal(dateline_reader_new(&options, &reader), DATELINE_OK);
    assert_int_equal(dateline_reader_add(reader, dateline_text_of(path), NULL), DATELINE_OK);
    while (dateline_reader_next(reader, &capture) == DATELINE_OK) {
        bool is_metadata = capture->skipped && strcmp(capture->skipped, "metadata") == 0;
        given += is_metadata;
        if (is_metadata) assert_null(capture->list_entry.data);
        if (capture->kind == DATELINE_CAPTURE_SKIPPED) continue;
        assert_int_equal(capture->kind, DATELINE_CAPTURE_PAGE);
        dl_buffer_append_format(&found, "%.*s;", (int)capture->list_entry.size_bytes,
                                capture->list_entry.data);
    }
    assert_span(dl_buffer_span(&found), wanted);
    assert_int_equal(given, skipped);
    dateline_reader_free(reader);
    dl_buffer_release(&found);
}

static void entries_belong_to_the_next_response(void **state) {
    (void)state;
    dl_buffer large;
    dl_buffer_init(&large, 0, NULL);
    append_string(&large, "{\"x\":\"");
    while (large.size < DL_LIST_ENTRY_BYTES - 1) dl_buffer_append_byte(&large, 'x');
    append_string(&large, "\"}");
    dl_buffer_append_byte(&large, '\0');
    /* e: an entry for "urn:N", p: a page "urn:N", q: a request, m: other metadata, L: an entry that is too
     * large */
    static const struct {
        const char *records, *wanted;
        unsigned skipped;
    } cases[] = {
        {"e1p1e2p2", "{\"n\":1};{\"n\":2};", 2},
        {"e1p2", ";", 1},
        {"e1e2p2", "{\"n\":2};", 2},
        {"e1e2p1", ";", 2},
        {"e1q0p1", ";", 1},
        {"e1m1p1", ";", 2},
        {"p1e1p1e1p1", ";{\"n\":1};{\"n\":1};", 2},
        {"e1p1p1", "{\"n\":1};;", 1},
        {"L1p1", ";", 1},
        {"m1p1", ";", 1},
        {"p1e1", ";", 1},
        {"e1", "", 1},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        for (unsigned packing = 0; packing < 3; packing++) {
            dl_buffer out, record;
            dl_buffer_init(&out, 0, NULL);
            dl_buffer_init(&record, 0, NULL);
            for (const char *at = cases[i].records; *at; at += 2) {
                char id[16], json[16];
                snprintf(id, sizeof id, "urn:%c", at[1]);
                snprintf(json, sizeof json, "{\"n\":%c}", at[1]);
                if (*at == 'e') append_entry(&record, id, json);
                if (*at == 'L') append_entry(&record, id, large.data);
                if (*at == 'p') append_page(&record, id);
                if (*at == 'q') append_record(&record, "request", "https://n.example/", "", DL_SPAN("GET"));
                if (*at == 'm')
                    append_record(&record, "metadata", "urn:x", "Content-Type: application/json\r\n",
                                  DL_SPAN("{\"m\":1}"));
                if (packing == 2) continue;
                if (packing) append_gzip(&out, dl_buffer_span(&record));
                if (!packing) dl_buffer_append(&out, dl_buffer_span(&record));
                dl_buffer_clear(&record);
            }
            if (packing == 2) append_gzip(&out, dl_buffer_span(&record));
            check_entries(write_file("entries.warc", dl_buffer_span(&out)), cases[i].wanted,
                          cases[i].skipped);
            dl_buffer_release(&out);
            dl_buffer_release(&record);
        }
    }
    dl_buffer_release(&large);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_member_fills_a_gap),
        cmocka_unit_test(what_is_no_entry_says_nothing),
        cmocka_unit_test(the_page_knows_better),
        cmocka_unit_test(content_stands_in_for_a_missing_body),
        cmocka_unit_test(entries_belong_to_the_next_response),
    };
    return cmocka_run_group_tests(tests, make_scratch, remove_scratch);
}
