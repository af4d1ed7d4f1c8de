/* Requests to the pages of a small archive: the first line is the target, those behind it are the headers
 * Accept, Accept-Datetime and Host.  Whatever is asked, the answer is no failure, its headers end where they
 * should, JSON can be read, and no text of the request or of a story has become markup. */
#include "archive/add.h"
#include "archive/followed.h"
#include "record/read_record.h"
#include "web/router.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* --- the archive --- */

#define HOSTILE "\\\"><img src=x onerror=alert(1)><script>alert(1)</script>]]>&amp;"
#define FIRST   "The weir at Upper Tane is to be rebuilt, two years after a flood tore it away, said the mayor."
#define SECOND  "Work begins in the spring and costs four million crowns, most of which the province pays."

#define PAGE(path, time, headline, rest)                                                                     \
    "{\"url\":\"https://a.example/" path "\",\"source\":{\"path\":\"none.warc\",\"capturedAt\":\"" time      \
    "\"},\"type\":\"NewsArticle\",\"headline\":\"" headline                                                  \
    "\",\"datePublished\":\"2024-05-01T08:00:00+02:00\"," rest "}"
#define FACTS(name, type)                                                                                    \
    "\"author\":[{\"name\":\"" name "\",\"type\":\"" type "\"}],\"articleSection\":[\"" name                 \
    "\"],\"keywords\":[\"" name "\"],"
#define BLOCKS(blocks) "\"blocks\":[" blocks "]"
#define P(text)        "{\"kind\":\"paragraph\",\"text\":\"" text "\"}"

static const char *const records[] = {
    PAGE("weir", "2024-05-02T10:00:00Z", "Weir to be rebuilt",
         FACTS("Ada Marsh", "Person") "\"inLanguage\":\"en\"," BLOCKS(P(FIRST) "," P(SECOND))),
    PAGE("weir", "2024-05-03T10:00:00Z", "Weir to be rebuilt in spring",
         FACTS("Ada Marsh", "Person") "\"inLanguage\":\"en\"," BLOCKS(P(FIRST))),
    PAGE("evil", "2024-05-03T10:00:00Z", HOSTILE,
         FACTS(HOSTILE, "Organization") "\"inLanguage\":\"" HOSTILE "\",\"publisher\":{\"name\":\"" HOSTILE
                                        "\"},\"description\":\"" HOSTILE "\"," BLOCKS(P(HOSTILE))),
    PAGE("weir2", "2024-05-04T10:00:00Z", "東京都議会が開会", BLOCKS(P(FIRST) "," P(SECOND))),
};

/* A list and a page of two sites, one with a name, an address and a problem that are hostile. */
static void follow(dl_archive *archive) {
    static const char evil[] = "\"><img src=x onerror=alert(1)><script>alert(1)</script>]]>&amp;";
    static const char *const texts[][3] = {{"A site", "https://a.example/rss", "HTTP status 503"},
                                           {"A site", "https://a.example/weir", NULL},
                                           {evil, "javascript:alert(1)", evil},
                                           {evil, "https://a.example/\"><script>alert(1)</script>", evil}};
    dateline_follow_store store = dl_followed_store(archive);
    for (size_t i = 0; i < DL_COUNT_OF(texts); i++) {
        dateline_followed row = DATELINE_FOLLOWED_INIT;
        const char *problem = texts[i][2];
        row.key = i + 1;
        row.site = (dateline_text){texts[i][0], strlen(texts[i][0])};
        row.url = (dateline_text){texts[i][1], strlen(texts[i][1])};
        row.host = (dateline_text){"a.example", 9};
        row.role = i % 2 ? DATELINE_FOLLOWED_PAGE : DATELINE_FOLLOWED_LIST;
        row.kind = row.seed = row.site;
        if (problem) row.problem = (dateline_text){problem, strlen(problem)};
        row.failures_in_a_row = problem != NULL;
        row.asked = 1;
        row.changes_per_day = 1e300;
        row.first_seen_ms = row.asked_ms = row.changed_ms = INT64_C(1714730000000);
        row.published_ms = DATELINE_NO_TIME;
        row.next_ms = i % 2 ? DATELINE_NEVER : INT64_MAX - 1;
        if (store.put(store.context, &row) != DATELINE_OK) abort();
    }
}

static void fill(dl_archive *archive, dl_arena *arena) {
    dl_addition added;
    for (size_t i = 0; i < DL_COUNT_OF(records); i++) {
        dl_record record;
        dl_read_error wrong;
        if (!dl_record_read(&record, dl_span_from_string(records[i]), arena, &wrong)) abort();
        if (!dl_archive_add(archive, &record, &added)) abort();
    }
    if (!dl_archive_add_gone(archive, DL_SPAN("https://a.example/evil"), DL_SPAN("2024-05-05T10:00:00Z"), 410,
                             &added))
        abort();
    follow(archive);
    if (!dl_archive_commit(archive)) abort();
}

/* It stays open when its file has no name any more. */
static void open_site(dl_web_site *site) {
    static const char *const endings[] = {"", "-wal", "-shm"};
    static const dl_archive_options options = {.no_copies = false};
    char path[] = "/tmp/dateline-fuzz-XXXXXX", name[60];
    dl_archive archive;
    dl_arena arena;
    int file = mkstemp(path);
    if (file < 0) abort();
    close(file);
    dl_arena_init(&arena, 0, NULL);
    if (!dl_archive_open(&archive, path, &options, NULL)) abort();
    fill(&archive, &arena);
    dl_archive_close(&archive);
    dl_arena_release(&arena);
    if (!dl_web_site_open(site, path, NULL, NULL) || !dl_searcher_stories(site->searcher)) abort();
    for (size_t i = 0; i < DL_COUNT_OF(endings); i++) {
        snprintf(name, sizeof name, "%s%s", path, endings[i]);
        unlink(name);
    }
}

/* --- JSON (RFC 8259), strictly --- */

typedef struct reader {
    dl_span text;
    size_t at;
} reader;

static char peek(reader *r) {
    while (r->at < r->text.size && dl_ascii_is_space(r->text.data[r->at])) r->at++;
    return r->at < r->text.size ? r->text.data[r->at] : '\0';
}

static bool take(reader *r, char c) {
    bool there = peek(r) == c;
    r->at += there;
    return there;
}

static bool read_string(reader *r) {
    if (!take(r, '"')) return false;
    for (; r->at < r->text.size; r->at++) {
        unsigned char c = (unsigned char)r->text.data[r->at];
        if (c < ' ') return false;
        if (c == '"') return take(r, '"');
        if (c == '\\' && (++r->at == r->text.size || !memchr("\"\\/bfnrtu", r->text.data[r->at], 9)))
            return false;
    }
    return false;
}

static bool read_number(reader *r) {
    size_t start = r->at;
    while (r->at < r->text.size && (dl_ascii_is_digit(r->text.data[r->at]) || r->text.data[r->at] == '.'))
        r->at++;
    return r->at > start;
}

static bool read_word(reader *r, dl_span word) {
    bool there = dl_span_starts_with(dl_span_sub(r->text, r->at, r->text.size), word);
    if (there) r->at += word.size;
    return there;
}

static bool read_value(reader *r, unsigned depth) {
    char c = peek(r), end = c == '{' ? '}' : ']';
    if (c == '"') return read_string(r);
    if (dl_ascii_is_digit(c)) return read_number(r);
    if (read_word(r, DL_SPAN("true")) || read_word(r, DL_SPAN("false"))) return true;
    if (!depth || (c != '{' && c != '[')) return false;
    r->at++;
    if (take(r, end)) return true;
    do {
        if (c == '{' && (peek(r) != '"' || !read_string(r) || !take(r, ':'))) return false;
        if (!read_value(r, depth - 1)) return false;
    } while (take(r, ','));
    return take(r, end);
}

static bool is_json(dl_span text) {
    reader r = {.text = text};
    return read_value(&r, 40) && peek(&r) == '\0' && r.at == text.size;
}

/* --- answers --- */

static unsigned count(dl_span text, dl_span part) {
    unsigned found = 0;
    for (size_t at = 0; (at = dl_span_find(text, part, at)) != SIZE_MAX; at += part.size) found++;
    return found;
}

static void check_body(const dl_web_response *response) {
    dl_span body = dl_buffer_span(&response->body), type = dl_span_from_string(response->type);
    if (response->constant.data) return;
    if (dl_span_starts_with(type, DL_SPAN("text/html"))) {
        if (count(body, DL_SPAN("<script")) != 1 || count(body, DL_SPAN("</html>")) != 1) abort();
        /* As the value of a field it is a text. */
        if (dl_span_contains(body, DL_SPAN("<img")) ||
            dl_span_contains(body, DL_SPAN("href=\"javascript:")) ||
            dl_span_contains(body, DL_SPAN("action=\"javascript:")))
            abort();
    } else if (dl_span_starts_with(type, DL_SPAN("application/atom+xml"))) {
        if (count(body, DL_SPAN("<feed")) != 1 || dl_span_contains(body, DL_SPAN("<script"))) abort();
    } else if (dl_span_contains(type, DL_SPAN("json")) && !is_json(body)) {
        abort();
    }
}

static void check_headers(const dl_web_response *response) {
    for (uint32_t i = 0; i < response->header_count; i++) {
        dl_span value = response->headers[i].value;
        for (size_t k = 0; k < value.size; k++) {
            if (value.data[k] < ' ' || value.data[k] > '~') abort();
        }
    }
}

static void check(const dl_web_site *site, const dl_web_response *response) {
    static const unsigned statuses[] = {200, 302, 303, 400, 404};
    bool known = false;
    for (size_t i = 0; i < DL_COUNT_OF(statuses); i++) known |= response->status == statuses[i];
    if (!known || !response->type || response->body.failed) abort();
    if (!sqlite3_get_autocommit(site->archive.db)) abort();
    check_headers(response);
    check_body(response);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static dl_web_site site;
    static dl_web_response response;
    static bool open;
    dl_span rest = dl_span_of((const char *)data, size), target = DL_SPAN(""), headers[3] = {{NULL, 0}};
    dl_web_request request;
    if (!open) {
        open_site(&site);
        dl_buffer_init(&response.body, 0, NULL);
        open = true;
    }
    dl_span_split(&rest, '\n', &target);
    for (size_t i = 0; i < DL_COUNT_OF(headers); i++) dl_span_split(&rest, '\n', &headers[i]);
    dl_arena_reset(&site.arena);
    dl_buffer_clear(&response.body);
    response = (dl_web_response){.body = response.body};
    if (!dl_web_request_read(&request, target, &site.arena)) return 0;
    request.accept = headers[0];
    request.accept_datetime = headers[1];
    request.base =
        dl_web_base_of(&(dl_web_origin){headers[2], headers[1], headers[0], headers[1]}, &site.arena);
    dl_web_answer(&site, &request, &response);
    check(&site, &response);
    return 0;
}
