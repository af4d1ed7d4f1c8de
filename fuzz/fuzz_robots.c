/* robots.txt: the URL up to the first line end, and behind it the file; and that first line as the value of
 * Retry-After, too.  What is allowed must not depend on how a line ends, on rules that say nothing, or on
 * whether the URL's unreserved octets are encoded; asking must keep no memory. */
#include "follow/retry_after.h"
#include "follow/robots.h"
#include "values/http_date.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char agent[] = "dateline";

static bool allows(dl_span text, dl_span url, dl_arena *arena) {
    const dl_robots *robots = dl_robots_read(text, DL_SPAN(agent), arena);
    if (!robots) abort();
    if (dl_robots_delay_ms(robots) > 24 * 60 * 60 * 1000) abort();
    for (size_t i = 0; dl_span_present(dl_robots_sitemap(robots, i)); i++) {
        if (dl_span_empty(dl_robots_sitemap(robots, i))) abort();
    }
    size_t used = arena->used_bytes;
    bool allowed = dl_robots_allows(robots, url);
    if (allowed != dl_robots_allows(robots, url) || arena->used_bytes != used) abort();
    return allowed;
}

static dl_span with_returns(dl_span text, dl_arena *arena) {
    dl_span copy = dl_arena_copy(arena, text);
    for (size_t i = 0; i < copy.size; i++) {
        if (copy.data[i] == '\n') ((char *)copy.data)[i] = '\r';
    }
    return copy;
}

/* "https://example.org/" and `path`, in which letters are encoded or not. */
static dl_span made_url(dl_span path, bool encoded, dl_arena *arena) {
    static const char host[] = "https://example.org/";
    char *bytes = dl_arena_alloc_bytes(arena, sizeof host + 3 * path.size), *to = bytes;
    memcpy(to, host, sizeof host - 1);
    to += sizeof host - 1;
    for (size_t i = 0; i < path.size; i++) {
        char c = path.data[i];
        bool in_escape = (i && path.data[i - 1] == '%') || (i > 1 && path.data[i - 2] == '%');
        if (encoded && dl_ascii_is_alpha(c) && !in_escape) {
            *to++ = '%';
            *to++ = "0123456789abcdef"[c >> 4];
            *to++ = "0123456789abcdef"[c & 15];
        } else {
            *to++ = c;
        }
    }
    return dl_span_between(bytes, to);
}

static void check_robots(dl_span path, dl_span text, dl_arena *arena) {
    dl_span url = made_url(path, false, arena);
    bool allowed = allows(text, url, arena);
    if (allows(with_returns(text, arena), url, arena) != allowed) abort();
    if (allows(text, made_url(path, true, arena), arena) != allowed) abort();
    /* Not if something of it is behind the limit, or if its last line goes on. */
    dl_span parts[] = {text, DL_SPAN("\nDisallow:\nCrawl-delay: 1\nNo-such-line: /")};
    dl_span longer = dl_arena_join(arena, parts, DL_COUNT_OF(parts), DL_SPAN(""));
    if (longer.size < DL_ROBOTS_MAX_BYTES && allows(longer, url, arena) != allowed) abort();
    (void)allows(text, path, arena);
}

static void check_dates(dl_span value, dl_arena *arena) {
    static const int64_t now = INT64_C(1717372800);
    int64_t seconds, again;
    if (dl_retry_after_ms(value, now * 1000) > DL_RETRY_AFTER_MOST_MS) abort();
    if (!dl_http_date_read_any(value, now, &seconds)) return;
    if (!dl_http_date_read(dl_http_date_write(seconds, arena), &again) || again != seconds) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    dl_span text = dl_span_of(size ? (const char *)data : "", size), line;
    dl_span_split(&text, '\n', &line);
    if (!dl_span_present(text)) text = DL_SPAN("");
    check_robots(line, text, &arena);
    check_dates(line, &arena);
    dl_arena_release(&arena);
    return 0;
}
