/* The public door: what dateline.h promises to those who call it. */
#include "extractor.h"
#include "story.h"

#include <pthread.h>

static void a_record_is_written_in_every_format_and_again(void **state) {
    (void)state;
    dateline_extractor *extractor = new_extractor(NULL);
    dateline_page page = story();
    const dateline_record *record = extract(extractor, &page);
    assert_null(dateline_record_error(record));
    for (int round = 0; round < 2; round++) {
        assert_writes(record, DATELINE_JSONL, "{\"source\":{\"path\":\"story.html\"");
        assert_writes(record, DATELINE_JSON, "\n  \"headline\": \"Harbour reopens\"");
        assert_writes(record, DATELINE_JSONLD, "\"@context\":\"https://schema.org\"");
        assert_writes(record, DATELINE_TEXT, "The harbour of Wendle is open again");
        assert_writes(record, DATELINE_MARKDOWN, "# Harbour reopens\n");
        assert_writes(record, DATELINE_HTML, "<h1 itemprop=\"headline\">Harbour reopens</h1>\n");
        assert_writes(record, DATELINE_CSV, ",Harbour reopens,");
        assert_writes(record, DATELINE_TEI, "<title type=\"main\">Harbour reopens</title>\n");
    }
    text out = {.stop_after = 1};
    assert_int_equal(dateline_record_write(record, DATELINE_JSONL, NULL, append, &out), DATELINE_STOPPED);
    dateline_extractor_free(extractor);
    dateline_extractor_free(NULL);
}

static void the_header_names_the_encoding(void **state) {
    (void)state;
    dateline_extractor *extractor = new_extractor(NULL);
    dateline_page page = page_of("<h1>\xCF\xF0\xE8\xE2\xE5\xF2</h1>");
    page.url = dateline_text_of("https://example.org/news/1");
    page.captured = dateline_text_of("2024-05-03T18:19:08Z");
    page.content_type = dateline_text_of("text/HTML; charset=\"windows-1251\"");
    const dateline_record *record = extract(extractor, &page);
    assert_writes(record, DATELINE_JSONL, "\"headline\":\"Привет\"");
    assert_writes(record, DATELINE_JSONL, "\"mediaType\":\"text/html\"");
    assert_writes(record, DATELINE_JSONL, "\"capturedAt\":\"2024-05-03T18:19:08Z\"");
    assert_writes(record, DATELINE_JSONL, "\"url\":\"https://example.org/news/1\"");
    dateline_extractor_free(extractor);
}

static void nothing_is_a_page_too(void **state) {
    (void)state;
    dateline_extractor *extractor = new_extractor(NULL);
    dateline_page page = DATELINE_PAGE_INIT;
    assert_writes(extract(extractor, &page), DATELINE_JSONL, "\"source\":{\"path\":\"\"");
    dateline_extractor_free(extractor);
}

/* Headers speak where the page does not. */
static void the_headers_of_language_and_change_count(void **state) {
    (void)state;
    dateline_extractor *extractor = new_extractor(NULL);
    dateline_page page = page_of("<title>1</title><p>12 34");
    page.content_language = dateline_text_of("pt-BR");
    assert_writes(extract(extractor, &page), DATELINE_JSONL, "\"inLanguage\":\"pt-BR\"");
    page = page_of("<html lang=de><title>1</title><p>12 34");
    page.content_language = dateline_text_of("pt-BR");
    assert_writes(extract(extractor, &page), DATELINE_JSONL, "\"inLanguage\":\"de\"");
    dateline_extractor_free(extractor);
}

static void limits_are_kept_and_forgotten(void **state) {
    (void)state;
    dateline_options options = {.size_bytes = sizeof options, .max_page_bytes = 1024, .max_nodes = 1000};
    dateline_extractor *extractor = new_extractor(&options);
    options.max_page_bytes = 1; /* it has its own */
    static char large[1026];
    memset(large, ' ', 1025);
    dateline_page page = page_of(large);
    page.path = dateline_text_of("large.html");
    const dateline_record *record = extract(extractor, &page);
    assert_string_equal(dateline_record_error(record), "too-large");
    assert_text(dateline_record_error_message(record), "the page has 1025 bytes; the limit is 1024");
    assert_writes(record, DATELINE_JSONL, "\"message\":\"the page has 1025 bytes; the limit is 1024\"");
    text out = {.size = 0};
    assert_int_equal(dateline_record_write(record, DATELINE_TEXT, NULL, append, &out), DATELINE_OK);
    assert_int_equal(out.size, 0);
    dateline_decoded decoded = DATELINE_DECODED_INIT;
    assert_int_equal(dateline_decode(extractor, &page, &decoded), DATELINE_TOO_LARGE);
    page.byte_count = 1024; /* the limit itself */
    assert_null(dateline_record_error(extract(extractor, &page)));
    assert_null(dateline_record_error_message(extract(extractor, &page)).data);
    dateline_extractor_free(extractor);
}

/* A page at the bound is whole, one over it is cut. */
static void bounds_of_nodes_and_attributes(void **state) {
    (void)state;
    enum { TAGS = 100 };
    static char many[TAGS * sizeof "<p a b>"];
    for (int i = 0; i < TAGS; i++) strcat(many, "<p a b>");
    dateline_page page = page_of(many);
    for (unsigned what = 0; what < 2; what++) {
        uint32_t whole_at = 0;
        for (uint32_t limit = 90; limit < 300 && !whole_at; limit++) {
            dateline_options options = DATELINE_OPTIONS_INIT;
            *(what ? &options.max_attributes : &options.max_nodes) = limit;
            dateline_extractor *extractor = new_extractor(&options);
            text out = {.size = 0};
            assert_int_equal(
                dateline_record_write(extract(extractor, &page), DATELINE_JSONL, NULL, append, &out),
                DATELINE_OK);
            if (!strstr(out.bytes, "\"truncated\":\"")) whole_at = limit;
            dateline_extractor_free(extractor);
        }
        /* Two attributes a tag, and room for one more is kept; html, head, body and the document are nodes
         * too, and there is no text. */
        assert_int_equal(whole_at, what ? 2 * TAGS + 1 : TAGS + 4);
    }
}

/* 64 bytes are allowed for each unit of work: what is behind them is not read, and no character is divided.
 */
static void a_limit_of_work_limits_bytes(void **state) {
    (void)state;
    enum { UNITS = 100, BYTES = 64 * UNITS };
    dateline_options options = DATELINE_OPTIONS_INIT;
    options.max_work = UNITS;
    dateline_extractor *extractor = new_extractor(&options);
    for (size_t size = BYTES - 3; size < BYTES + 3; size++) {
        static char bytes[BYTES + 8];
        size_t at = (size_t)sprintf(bytes, "<article><h1>Harbour!</h1><p>");
        for (; at + 2 <= size; at += 2) memcpy(bytes + at, "é", 2);
        if (at < size) bytes[at++] = '.';
        bytes[at] = 0;
        dateline_page page = page_of(bytes);
        const dateline_record *record = extract(extractor, &page);
        dateline_text why;
        dateline_result cut = dateline_get_text(record, dateline_member_named("truncated"), 0, &why);
        assert_int_equal(cut, size > BYTES ? DATELINE_OK : DATELINE_ABSENT);
        if (cut == DATELINE_OK) assert_text(why, "the page takes more work than the limit");
        text out = {.size = 0};
        assert_int_equal(dateline_record_write(record, DATELINE_TEXT, NULL, append, &out), DATELINE_OK);
        assert_null(strstr(out.bytes, "\xEF\xBF\xBD")); /* U+FFFD */
        assert_true(strstr(out.bytes, "éé") != NULL);
    }
    dateline_extractor_free(extractor);
}

static void assert_cut_for_work(uint64_t max_work, const char *html, bool wanted) {
    dateline_options options = DATELINE_OPTIONS_INIT;
    options.max_work = max_work;
    dateline_extractor *extractor = new_extractor(&options);
    dateline_page page = page_of(html);
    dateline_text why;
    dateline_result cut =
        dateline_get_text(extract(extractor, &page), dateline_member_named("truncated"), 0, &why);
    assert_int_equal(cut, wanted ? DATELINE_OK : DATELINE_ABSENT);
    if (wanted) assert_text(why, "the page takes more work than the limit");
    dateline_extractor_free(extractor);
}

/* What stages behind the parser do counts, too: searches of selectors, and the parse of a text that is
 * markup.
 */
static void a_limit_of_work_limits_later_stages(void **state) {
    (void)state;
    enum { PARAGRAPHS = 400 };
    static char searched[20000], markup[20000];
    strcpy(searched, "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Harbour\","
                     "\"speakable\":{\"cssSelector\":\"b ~ p\"}}</script><body>");
    strcpy(markup, "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Harbour\","
                   "\"articleBody\":\"");
    for (int i = 0; i < PARAGRAPHS; i++) {
        strcat(searched, "<p>x");
        strcat(markup, "<p>The boats are out again.</p>");
    }
    strcat(markup, "\"}</script><body>x");
    assert_cut_for_work(3 * PARAGRAPHS, searched, true);
    assert_cut_for_work(30 * PARAGRAPHS, searched, false);
    assert_cut_for_work(2 * PARAGRAPHS - 10, markup, true);
    assert_cut_for_work(2 * PARAGRAPHS + 10, markup, false);
}

static void text_is_decoded(void **state) {
    (void)state;
    dateline_extractor *extractor = new_extractor(NULL);
    dateline_page page = page_of("<meta charset=windows-1252><p>caf\xE9");
    dateline_decoded decoded = DATELINE_DECODED_INIT;
    assert_int_equal(dateline_decode(extractor, &page, &decoded), DATELINE_OK);
    assert_text(decoded.text, "<meta charset=windows-1252><p>café");
    assert_string_equal(decoded.charset, "windows-1252");
    assert_string_equal(decoded.source, "meta");
    assert_int_equal(decoded.replaced, 0);
    page = page_of("<p>é é é é é é é é\xFF");
    page.content_type = dateline_text_of("text/html; charset=utf-8");
    assert_int_equal(dateline_decode(extractor, &page, &decoded), DATELINE_OK);
    assert_text(decoded.text, "<p>é é é é é é é é\uFFFD");
    assert_string_equal(decoded.source, "http");
    assert_int_equal(decoded.replaced, 1);
    dateline_extractor_free(extractor);
}

/* --- versions and arguments --- */

static void versions_are_told(void **state) {
    (void)state;
    assert_int_equal(dateline_abi(), DATELINE_ABI);
    assert_true(strchr(dateline_version(), '.') != NULL);
}

static void results_have_a_text(void **state) {
    (void)state;
    const char *texts[] = {
#define X(name, number, meaning) [number] = meaning,
        DATELINE_RESULTS(X)
#undef X
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        assert_non_null(texts[i]); /* no number is left out */
        assert_string_equal(dateline_result_text((dateline_result)i), texts[i]);
    }
    assert_non_null(dateline_result_text((dateline_result)1000));
    assert_non_null(dateline_result_text((dateline_result)-1));
}

/* A struct of a newer program: what it says in a member that is not known here is refused, unless it is 0. */
static void newer_structs(void **state) {
    (void)state;
    struct {
        dateline_options known;
        uint64_t added[4];
    } newer = {.known = {.size_bytes = sizeof newer, .max_page_bytes = 5}};
    dateline_extractor *extractor;
    assert_int_equal(dateline_extractor_new(&newer.known, &extractor), DATELINE_OK);
    dateline_page page = story();
    assert_string_equal(dateline_record_error(extract(extractor, &page)), "too-large");
    dateline_extractor_free(extractor);
    newer.added[3] = 1;
    assert_int_equal(dateline_extractor_new(&newer.known, &extractor), DATELINE_BAD_ARGUMENT);
    assert_null(extractor);

    struct {
        dateline_decoded known;
        uint64_t added[4];
    } filled = {.known = {.size_bytes = sizeof filled}, .added = {1, 2, 3, 4}};
    extractor = new_extractor(NULL);
    assert_int_equal(dateline_decode(extractor, &page, &filled.known), DATELINE_OK);
    assert_string_equal(filled.known.charset, "UTF-8");
    assert_int_equal(filled.added[0] | filled.added[3], 0);
    assert_int_equal(filled.known.size_bytes, sizeof filled);
    dateline_extractor_free(extractor);
}

/* A struct of an older program ends before members that are known here: they take their defaults, and are not
 * written to. */
static void older_structs(void **state) {
    (void)state;
    dateline_options options = {.size_bytes = offsetof(dateline_options, max_depth),
                                .max_page_bytes = 5,
                                .max_nodes = 1,
                                .preference = (dateline_preference)7};
    dateline_extractor *extractor = new_extractor(&options);
    dateline_page page = story();
    assert_string_equal(dateline_record_error(extract(extractor, &page)), "too-large");
    dateline_extractor_free(extractor);

    page.size_bytes = offsetof(dateline_page, path);
    extractor = new_extractor(NULL);
    assert_writes(extract(extractor, &page), DATELINE_JSONL, "{\"source\":{\"path\":\"\"");
    dateline_decoded decoded = {.size_bytes = offsetof(dateline_decoded, source), .source = "untouched"};
    assert_int_equal(dateline_decode(extractor, &page, &decoded), DATELINE_OK);
    assert_string_equal(decoded.charset, "UTF-8");
    assert_string_equal(decoded.source, "untouched");
    dateline_extractor_free(extractor);
}

static void what_is_no_argument_is_refused(void **state) {
    (void)state;
    dateline_extractor *extractor = NULL;
    const dateline_record *record;
    dateline_page page = story(), sizeless = {.bytes = STORY, .byte_count = 5};
    text out = {.size = 0};
    dateline_options options = {0};
    assert_int_equal(dateline_extractor_new(&options, &extractor), DATELINE_BAD_ARGUMENT);
    options.size_bytes = SIZE_MAX; /* what an uninitialised one may say */
    assert_int_equal(dateline_extractor_new(&options, &extractor), DATELINE_BAD_ARGUMENT);
    options = (dateline_options)DATELINE_OPTIONS_INIT;
    for (int preference = -1; preference <= 7; preference++) {
        options.preference = (dateline_preference)preference;
        dateline_result result = dateline_extractor_new(&options, &extractor);
        assert_int_equal(result, preference < 0 || preference > 2 ? DATELINE_BAD_ARGUMENT : DATELINE_OK);
        dateline_extractor_free(extractor);
    }
    options.preference = DATELINE_BALANCED;
    dateline_allocator allocator = DATELINE_ALLOCATOR_INIT; /* without a function */
    options.allocator = &allocator;
    assert_int_equal(dateline_extractor_new(&options, &extractor), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_extractor_new(NULL, NULL), DATELINE_BAD_ARGUMENT);
    extractor = new_extractor(NULL);
    assert_int_equal(dateline_extract(extractor, &sizeless, &record), DATELINE_BAD_ARGUMENT);
    assert_null(record);
    assert_int_equal(dateline_extract(extractor, NULL, &record), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_extract(NULL, &page, &record), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_extract(extractor, &page, NULL), DATELINE_BAD_ARGUMENT);
    page.bytes = NULL;
    assert_int_equal(dateline_extract(extractor, &page, &record), DATELINE_BAD_ARGUMENT);
    page = story();
    record = extract(extractor, &page);
    assert_int_equal(dateline_record_write(NULL, DATELINE_JSONL, NULL, append, &out), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_record_write(record, DATELINE_JSONL, NULL, NULL, &out), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_record_write(record, (dateline_format)99, NULL, append, &out),
                     DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_record_write(record, (dateline_format)-1, NULL, append, &out),
                     DATELINE_BAD_ARGUMENT);
    assert_int_equal(
        dateline_record_write(record, (dateline_format)dateline_format_count(), NULL, append, &out),
        DATELINE_BAD_ARGUMENT);
    const dateline_member beyond = 200;
    dateline_output_options output = {.size_bytes = sizeof output, .members = &beyond, .member_count = 1};
    assert_int_equal(dateline_record_write(record, DATELINE_JSONL, &output, append, &out),
                     DATELINE_BAD_ARGUMENT);
    output.members = NULL;
    assert_int_equal(dateline_record_write(record, DATELINE_JSONL, &output, append, &out),
                     DATELINE_BAD_ARGUMENT);
    assert_int_equal(out.size, 0);
    dateline_extractor_free(extractor);
    assert_null(dateline_record_error(NULL));
}

static void formats_are_listed(void **state) {
    (void)state;
    static const char *const names[] = {"jsonl", "json", "jsonld", "text", "markdown", "html", "csv", "tei"};
    assert_int_equal(dateline_format_count(), sizeof names / sizeof *names);
    dateline_format_info info = DATELINE_FORMAT_INFO_INIT;
    for (uint32_t i = 0; i < dateline_format_count(); i++) {
        assert_int_equal(dateline_format_at(i, &info), DATELINE_OK);
        assert_string_equal(info.name, names[i]);
        assert_true(*info.meaning);
        assert_int_equal(info.has_fields, i <= DATELINE_JSON || i == DATELINE_CSV);
        assert_int_equal(info.has_claims, i <= DATELINE_JSON);
        assert_int_equal(info.has_comments, i <= DATELINE_JSONLD || i == DATELINE_CSV);
        assert_int_equal(*info.separator != '\0', i == DATELINE_TEXT || i == DATELINE_MARKDOWN);
    }
    assert_int_equal(dateline_format_at(dateline_format_count(), &info), DATELINE_BAD_ARGUMENT);
    assert_null(info.name);
    assert_int_equal(dateline_format_at(0, NULL), DATELINE_BAD_ARGUMENT);
}

static void files_begin_and_end_as_their_format_does(void **state) {
    (void)state;
    static const struct {
        dateline_format format;
        const char *head, *foot; /* how each begins; NULL: nothing */
    } cases[] = {
        {DATELINE_JSONL, NULL, NULL},
        {DATELINE_MARKDOWN, NULL, NULL},
        {DATELINE_HTML, "<!DOCTYPE html>\n<html", "</body>\n</html>\n"},
        {DATELINE_CSV, "headline,error.code,error.message\r\n", NULL},
        {DATELINE_TEI, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<teiCorpus xmlns=", "</teiCorpus>\n"}};
    const dateline_member member = dateline_member_named("headline");
    dateline_output_options options = {.size_bytes = sizeof options, .members = &member, .member_count = 1};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        text head = {.size = 0}, foot = {.size = 0}, stopped = {.stop_after = 1};
        assert_int_equal(dateline_format_head(cases[i].format, &options, append, &head), DATELINE_OK);
        assert_int_equal(dateline_format_foot(cases[i].format, &options, append, &foot), DATELINE_OK);
        assert_int_equal(
            strncmp(head.bytes, cases[i].head ? cases[i].head : "", head.size ? strlen(cases[i].head) : 1),
            0);
        assert_string_equal(foot.bytes, cases[i].foot ? cases[i].foot : "");
        assert_int_equal(head.size > 0, cases[i].head != NULL);
        assert_int_equal(dateline_format_head(cases[i].format, &options, append, &stopped),
                         cases[i].head ? DATELINE_STOPPED : DATELINE_OK);
        stopped = (text){.stop_after = 1};
        assert_int_equal(dateline_format_foot(cases[i].format, NULL, append, &stopped),
                         cases[i].foot ? DATELINE_STOPPED : DATELINE_OK);
    }
    assert_int_equal(dateline_format_head((dateline_format)99, NULL, append, &options),
                     DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_format_foot((dateline_format)99, NULL, append, &options),
                     DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_format_head(DATELINE_CSV, NULL, NULL, NULL), DATELINE_BAD_ARGUMENT);
    options.size_bytes = 0;
    assert_int_equal(dateline_format_foot(DATELINE_CSV, &options, append, &options), DATELINE_BAD_ARGUMENT);
}

static void claims_are_written_when_asked_for(void **state) {
    (void)state;
    dateline_extractor *extractor = new_extractor(NULL);
    dateline_page page = story();
    const dateline_record *record = extract(extractor, &page);
    dateline_output_options options = {.size_bytes = sizeof options, .claims = true};
    text out = {.size = 0};
    assert_int_equal(dateline_record_write(record, DATELINE_JSONL, &options, append, &out), DATELINE_OK);
    assert_non_null(strstr(out.bytes, "\"disagreements\":{"));
    assert_non_null(strstr(out.bytes, "\"headline.raw\":\"Harbour reopens\""));
    dateline_extractor_free(extractor);
}

/* --- memory --- */

static text json_of(const dateline_record *record) {
    text out = {.size = 0};
    assert_int_equal(dateline_record_write(record, DATELINE_JSON, NULL, append, &out), DATELINE_OK);
    return out;
}

/* Whichever allocation fails, the record is whole or an error, and the extractor goes on when there is memory
 * again. The page is long enough for its claims and texts to need memory when all tables are there already.
 */
static void each_allocation_may_fail(void **state) {
    (void)state;
    static char long_page[20000];
    size_t size = (size_t)snprintf(long_page, sizeof long_page,
                                   "<!doctype html><title>Harbour reopens</title><article>");
    for (unsigned i = 0; size < sizeof long_page - 300; i++) {
        size += (size_t)snprintf(
            long_page + size, sizeof long_page - size,
            "<p>Ship %u came in at noon, &amp; its crew of %u went ashore to see the town.", i, i % 7);
    }
    dateline_page page = story();
    page.bytes = long_page;
    page.byte_count = size;
    dateline_extractor *unbounded = new_extractor(NULL);
    text whole = json_of(extract(unbounded, &page));
    unsigned failures = 0;
    for (size_t failing = 1;; failing++) {
        account held = {.fails_at = failing};
        dateline_allocator allocator = allocator_of(&held);
        dateline_options options = {.size_bytes = sizeof options, .allocator = &allocator};
        dateline_extractor *extractor;
        dateline_result made = dateline_extractor_new(&options, &extractor);
        assert_int_equal(made == DATELINE_OK, extractor != NULL);
        if (extractor) {
            const dateline_record *record = extract(extractor, &page);
            const char *error = dateline_record_error(record);
            held.fails_at = 0;
            if (error) {
                assert_string_equal(error, "no-memory");
                failures++;
                record = extract(extractor, &page);
                assert_null(dateline_record_error(record));
            }
            assert_string_equal(json_of(record).bytes, whole.bytes);
        } else {
            assert_int_equal(made, DATELINE_NO_MEMORY);
        }
        dateline_extractor_free(extractor);
        assert_int_equal(held.blocks, 0);
        if (held.calls < failing) break;
        assert_true(failing < 10000);
    }
    assert_true(failures > 10);
    dateline_extractor_free(unbounded);
}

/* Output is whole, or it is not written and the result says so. */
static void writing_may_run_out_of_memory(void **state) {
    (void)state;
    dateline_page page = story();
    account held = {.fails_at = 0};
    dateline_allocator allocator = allocator_of(&held);
    dateline_options options = {.size_bytes = sizeof options, .allocator = &allocator};
    dateline_output_options output = {.size_bytes = sizeof output, .claims = true};
    unsigned failures = 0;
    for (size_t failing = 1;; failing++) {
        dateline_extractor *extractor = new_extractor(&options);
        const dateline_record *record = extract(extractor, &page);
        text out = {.size = 0};
        held.fails_at = held.calls + failing;
        dateline_result result = dateline_record_write(record, DATELINE_JSON, &output, append, &out);
        bool failed = held.calls >= held.fails_at;
        held.fails_at = 0;
        assert_int_equal(result, failed ? DATELINE_NO_MEMORY : DATELINE_OK);
        assert_int_equal(out.size == 0, failed);
        failures += failed;
        assert_int_equal(dateline_record_write(record, DATELINE_JSON, &output, append, &out), DATELINE_OK);
        dateline_extractor_free(extractor);
        if (!failed) break;
    }
    assert_true(failures >= 2); /* of the output, and of what is made for it */
}

/* A page may need so much memory for each of its bytes, and no more (DESIGN.md, Budgets).  No page that we
 * know comes near that, so the ceiling itself is looked at; the arena's own tests tell that it is kept. */
static void memory_is_in_proportion_to_the_page(void **state) {
    (void)state;
    dateline_extractor *extractor = new_extractor(NULL);
    dateline_page page = story();
    extract(extractor, &page);
    assert_int_equal(extractor->arena.ceiling_bytes, ((size_t)30 << 20) + 4 * page.byte_count);
    page.byte_count = 10;
    extract(extractor, &page);
    assert_int_equal(extractor->arena.ceiling_bytes, ((size_t)30 << 20) + 4 * 10);
    assert_true(extractor->arena.used_bytes > 0);
    dateline_extractor_free(extractor);
}

/* --- threads --- */

static void *extract_often(void *context) {
    dateline_page page = story();
    dateline_extractor *extractor = new_extractor(NULL);
    for (int round = 0; extractor && round < 50; round++) {
        text *out = context;
        const dateline_record *record;
        out->size = 0;
        if (dateline_extract(extractor, &page, &record) != DATELINE_OK ||
            dateline_record_write(record, DATELINE_JSONL, NULL, append, out) != DATELINE_OK)
            break;
    }
    dateline_extractor_free(extractor);
    return NULL;
}

static void threads_do_not_know_each_other(void **state) {
    (void)state;
    enum { COUNT = 3 };
    static text outs[COUNT];
    pthread_t threads[COUNT];
    for (int i = 0; i < COUNT; i++) {
        assert_int_equal(pthread_create(&threads[i], NULL, extract_often, &outs[i]), 0);
    }
    for (int i = 0; i < COUNT; i++) pthread_join(threads[i], NULL);
    for (int i = 1; i < COUNT; i++) assert_string_equal(outs[i].bytes, outs[0].bytes);
    assert_non_null(strstr(outs[0].bytes, "Harbour reopens"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_record_is_written_in_every_format_and_again),
        cmocka_unit_test(the_header_names_the_encoding),
        cmocka_unit_test(nothing_is_a_page_too),
        cmocka_unit_test(the_headers_of_language_and_change_count),
        cmocka_unit_test(limits_are_kept_and_forgotten),
        cmocka_unit_test(bounds_of_nodes_and_attributes),
        cmocka_unit_test(a_limit_of_work_limits_bytes),
        cmocka_unit_test(a_limit_of_work_limits_later_stages),
        cmocka_unit_test(text_is_decoded),
        cmocka_unit_test(versions_are_told),
        cmocka_unit_test(results_have_a_text),
        cmocka_unit_test(newer_structs),
        cmocka_unit_test(older_structs),
        cmocka_unit_test(what_is_no_argument_is_refused),
        cmocka_unit_test(formats_are_listed),
        cmocka_unit_test(files_begin_and_end_as_their_format_does),
        cmocka_unit_test(claims_are_written_when_asked_for),
        cmocka_unit_test(each_allocation_may_fail),
        cmocka_unit_test(writing_may_run_out_of_memory),
        cmocka_unit_test(memory_is_in_proportion_to_the_page),
        cmocka_unit_test(threads_do_not_know_each_other),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
