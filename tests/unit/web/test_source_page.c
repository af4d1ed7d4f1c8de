/* The captured source of a story: read from its file, and only if it is the page that was read there. */
#include <sys/stat.h>

#include "made.h"
#include "read_again.h"
#include "web/source_lines.h"

#define URL "https://www.harbour.example/a"
#define PAGE                                                                                                 \
    "<!doctype html>\n<html lang=\"en\"><head><title>Weir rebuilt</title>\n<meta property=\"og:title\" "     \
    "content=\"A new "                                                                                       \
    "weir\">\n<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"headline\": \"Weir "       \
    "rebuilt\", "                                                                                            \
    "\"datePublished\": \"2025-03-04T18:02:00+01:00\"}</script></head>\n<body><article><h1>Weir "            \
    "rebuilt</h1>\n<p>The "                                                                                  \
    "council of Upper Tane has voted to rebuild the old weir beside the mill, two years after a flood tore " \
    "it "                                                                                                    \
    "away.</p>\n<p>Work is to begin in the spring and will cost four million crowns, most of which the "     \
    "province pays, "                                                                                        \
    "and boats can pass from the summer on.</p></article><meta name=\"twitter:title\" content=\"A NEW "      \
    "weir\">"                                                                                                \
    "</body></html>\n"
#define RECORD                                                                                               \
    "{\"url\":\"" URL                                                                                        \
    "\",\"source\":{\"path\":\"%s\"%s,\"capturedAt\":\"2025-03-04T20:00:00Z\",\"url\":\"" URL                \
    "\"},\"type\":\"NewsArticle\",\"headline\":\"Weir "                                                      \
    "rebuilt\",\"datePublished\":\"2025-03-04T18:02:00+01:00\","                                             \
    "\"inLanguage\":\"en\",\"wordCount\":40,\"blocks\":[{\"kind\":\"paragraph\",\"text\":\"The council of "  \
    "Upper Tane has "                                                                                        \
    "voted to rebuild the old weir beside the mill, two years after a flood tore it "                        \
    "away.\"}],\"provenance\":{"                                                                             \
    "\"headline\":\"visible:h1@%d\",\"datePublished\":\"jsonld:$.datePublished@%d\"}}"

enum { DATE_AT = 220, HEADLINE_AT = 279 };

typedef struct files {
    char folder[40], warc[60], page[60];
    size_t second_at; /* the record in the WARC file */
} files;

static void write_file(const char *path, const char *text) {
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    fputs(text, file);
    assert_int_equal(fclose(file), 0);
}

static size_t put_response(FILE *file, const char *url, const char *page) {
    size_t at = (size_t)ftell(file);
    char http[100];
    snprintf(http, sizeof http, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n");
    fprintf(file,
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: "
            "<urn:uuid:0e4d1e1e-0000-4000-8000-00000000000%zu>\r\n"
            "WARC-Date: 2025-03-04T20:00:00Z\r\nWARC-Target-URI: %s\r\nWARC-Payload-Digest: "
            "sha1:%s\r\nContent-Type: "
            "application/http; msgtype=response\r\nContent-Length: %zu\r\n\r\n%s%s\r\n\r\n",
            at % 10, url, strcmp(page, PAGE) == 0 ? "WEIR" : "OTHER", strlen(http) + strlen(page), http,
            page);
    return at;
}

static void write_files(files *all) {
    snprintf(all->folder, sizeof all->folder, "/tmp/dateline-source-XXXXXX");
    assert_non_null(mkdtemp(all->folder));
    snprintf(all->warc, sizeof all->warc, "%s/a.warc", all->folder);
    snprintf(all->page, sizeof all->page, "%s/a.html", all->folder);
    FILE *file = fopen(all->warc, "wb");
    assert_non_null(file);
    put_response(file, "https://www.harbour.example/b",
                 "<!doctype html><title>Other</title><p>Something else.");
    all->second_at = put_response(file, URL, PAGE);
    assert_int_equal(fclose(file), 0);
    write_file(all->page, PAGE);
}

static void remove_files(const files *all) {
    unlink(all->warc);
    unlink(all->page);
    rmdir(all->folder);
}

/* The source page of a story with one record, whose source is at `path`, `more` of it in JSON. */
static dl_span get_source(made *test, const char *path, const char *more, const char *rest,
                          const char *headline) {
    char json[4000], target[100];
    *test = (made){0};
    store_make(&test->store, NULL);
    snprintf(json, sizeof json, RECORD, path, more, HEADLINE_AT, DATE_AT);
    if (headline) memcpy(strstr(json, "Weir rebuilt"), headline, strlen("Weir rebuilt"));
    store_add(&test->store, json);
    store_commit(&test->store);
    assert_true(dl_web_site_open(&test->site, test->store.path, NULL, NULL));
    test->site.captures = (dl_web_capture_reader){dl_read_capture_again, NULL};
    dl_buffer_init(&test->response.body, 0, NULL);
    snprintf(target, sizeof target, "/story/1%s", rest);
    return made_get(test, target);
}

static const char *in_warc(const files *all, const char *digest) {
    static char more[100];
    snprintf(more, sizeof more, ",\"offset\":%zu,\"digest\":\"sha1:%s\"", all->second_at, digest);
    return more;
}

static void the_place_is_marked(void **state) {
    const files *made_files = *state;
    made test;
    assert_memory_equal(&PAGE[DATE_AT], "2025-03-04T18", 13);
    assert_memory_equal(&PAGE[HEADLINE_AT], "<h1>", 4);
    dl_span body = get_source(&test, made_files->warc, in_warc(made_files, "WEIR"), "/source?byte=220", NULL);
    assert_int_equal(test.response.status, 200);
    assert_has(body, "Marked: where <b>Published</b> was read, bytes 220 to 245.");
    assert_has(body, "<mark id=\"hit\">2025-03-04T18:02:00+01:00</mark>");
    assert_has(body, "&lt;h1&gt;Weir rebuilt&lt;/h1&gt;");
    assert_has(body, "<span class=\"second\">rival of Headline</span>");
    assert_has(body, "<dt>File</dt><dd><code class=\"tiny\">");
    body = made_get(&test, "/story/1/source?member=headline");
    assert_has(body, "<mark id=\"hit\">Weir rebuilt</mark>&lt;/h1&gt;");
    body = made_get(&test, "/story/1/source?byte=999999999");
    assert_has_not(body, "Marked");
    body = made_get(&test, "/story/1/source?view=all");
    assert_has(body, "most of which the province pays");
    body = made_get(&test, "/story/1/source.json?byte=220");
    assert_has(body, "\"atHand\":true");
    assert_has(body, "\"start\":220,\"end\":245,\"text\":\"2025-03-04T18:02:00+01:00\"");
    assert_has(body, "{\"member\":\"headline\",\"byte\":279}");
    made_close(&test);
}

static void cards_show_it(void **state) {
    const files *made_files = *state;
    made test;
    dl_span body = get_source(&test, made_files->warc, in_warc(made_files, "WEIR"), "", NULL);
    assert_has(body, "aria-label=\"Headline: where it was read, 1 rival\"");
    assert_has(body, "<dt>The same in</dt><dd><code>jsonld:$.headline</code>");
    assert_has(body, "<pre>&lt;h1&gt;<mark>Weir rebuilt</mark>&lt;/h1&gt;");
    assert_has(
        body, "<li><bdi>A new weir</bdi><code>meta:og:title, <a href=\"/story/1/source?revision=1&amp;byte=");
    assert_has(body, "aria-label=\"Byte 304 of the source\">304</a>The council of Upper Tane");
    made_close(&test);
}

static void pages_without_offset_are_read_whole(void **state) {
    const files *made_files = *state;
    made test;
    assert_has(get_source(&test, made_files->page, "", "/source?byte=220", NULL),
               "<mark id=\"hit\">2025-03-04T18");
    made_close(&test);
    /* The path is one of a folder, a pipe, a device: none of them is opened. */
    char pipe[60];
    snprintf(pipe, sizeof pipe, "%s/pipe", made_files->folder);
    assert_int_equal(mkfifo(pipe, 0600), 0);
    const char *const paths[] = {made_files->folder, pipe, "/dev/zero", "/nowhere/a.html"};
    for (size_t i = 0; i < DL_COUNT_OF(paths); i++) {
        assert_has(get_source(&test, paths[i], "", "/source", NULL), "the file is not at hand");
        assert_has(made_get(&test, "/story/1/source.json"),
                   "\"atHand\":false,\"why\":\"the file is not at hand\"");
        assert_has(made_get(&test, "/story/1"), "the file is not at hand");
        made_close(&test);
    }
    unlink(pipe);
}

/* Nothing of a file is shown but the page that the archive read. */
static void other_contents_are_not_shown(void **state) {
    const files *made_files = *state;
    made test;
    char more[100];
    dl_span body =
        get_source(&test, made_files->warc, in_warc(made_files, "DIFFERS"), "/source?byte=220", NULL);
    assert_has(body, "the file has another page at that place now");
    assert_has_not(body, "og:title");
    made_close(&test);
    snprintf(more, sizeof more, ",\"offset\":%zu", made_files->second_at + 1);
    assert_has(get_source(&test, made_files->warc, more, "/source", NULL), "no page at that place any more");
    made_close(&test);
    /* Another URL is at the first offset. */
    assert_has(get_source(&test, made_files->warc, ",\"offset\":0", "/source", NULL),
               "another page at that place");
    made_close(&test);
    /* Without a digest, what is read from it has to be the same. */
    assert_has(get_source(&test, made_files->page, "", "/source", "Weir removed"),
               "another page at that place");
    made_close(&test);
    assert_has(get_source(&test, made_files->page, ",\"digest\":\"sha1:WEIR\"", "/source", NULL),
               "another page");
    made_close(&test);
}

static void without_a_reader_nothing_is_read(void **state) {
    const files *made_files = *state;
    made test;
    get_source(&test, made_files->page, "", "/source", NULL);
    test.site.captures.read = NULL;
    assert_has(made_get(&test, "/story/1/source"), "files are not read here");
    made_close(&test);
}

static void reading_ends_in_time(void **state) {
    const files *made_files = *state;
    made test;
    get_source(&test, made_files->page, "", "/source", NULL);
    test.site.limit_ns = 1;
    assert_has(made_get(&test, "/story/1/source"), "it takes too long to find in its file");
    made_close(&test);
}

/* --- rows --- */

/* Rows follow each other, and are the same from wherever they are looked for. */
static void rows_cover_the_page(void **state) {
    (void)state;
    enum { SIZE = 200000 };
    char *page = malloc(SIZE);
    for (size_t i = 0; i < SIZE; i++)
        page[i] = i < 1000   ? (i % 50 == 49 ? '\n' : 'a')
                  : i < 3000 ? (i % 300 == 0 ? '<' : 'b')
                  : i < 6000 ? (i % 7 ? 'c' : ' ')
                             : 'd';
    dl_span span = dl_span_of(page, SIZE);
    size_t rows = 0;
    for (size_t at = 0; at < SIZE; rows++) {
        dl_web_range row = dl_web_source_row(span, at);
        assert_int_equal(row.start, at);
        assert_true(row.end > row.start && row.end - row.start <= 480);
        dl_web_range again = dl_web_source_row(span, row.end - 1);
        assert_int_equal(again.start, row.start);
        assert_int_equal(again.end, row.end);
        at = row.end + (row.end < SIZE && page[row.end] == '\n');
    }
    assert_true(rows > 400);
    assert_int_equal(dl_web_source_row(span, 60).start, 50);
    assert_int_equal(dl_web_source_row(span, 60).end, 99);
    free(page);
    dl_web_range none = dl_web_source_row(DL_SPAN(""), 0);
    assert_int_equal(none.start, none.end);
}

static void rows_end_in_whole_characters(void **state) {
    (void)state;
    char page[3001];
    for (size_t i = 0; i < 3000; i += 3) memcpy(page + i, "\xE6\xA9\x8B", 3);
    dl_span span = dl_span_of(page, 3000);
    for (size_t at = 0; at < 3000;) {
        dl_web_range row = dl_web_source_row(span, at);
        assert_int_equal(row.start % 3, 0);
        assert_int_equal(row.end % 3, 0);
        assert_true(row.end > at);
        at = row.end;
    }
}

static int make_files(void **state) {
    static files all;
    write_files(&all);
    *state = &all;
    return 0;
}

static int drop_files(void **state) {
    remove_files(*state);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_place_is_marked),
        cmocka_unit_test(cards_show_it),
        cmocka_unit_test(pages_without_offset_are_read_whole),
        cmocka_unit_test(other_contents_are_not_shown),
        cmocka_unit_test(without_a_reader_nothing_is_read),
        cmocka_unit_test(reading_ends_in_time),
        cmocka_unit_test(rows_cover_the_page),
        cmocka_unit_test(rows_end_in_whole_characters),
    };
    return cmocka_run_group_tests(tests, make_files, drop_files);
}
