/* URLs: a base up to the first line end, and behind it a reference.  What comes out is ASCII, and reads as
 * itself. */
#include "base/file_reference.h"
#include "base/url.h"
#include "base/url_parser.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_url(dl_arena *arena, dl_span url) {
    if (!dl_url_scheme_length(url)) return; /* left as it was, for want of a base */
    for (size_t i = 0; i < url.size; i++) {
        if ((unsigned char)url.data[i] < 0x20 || (unsigned char)url.data[i] >= 0x7F) abort();
    }
    if (!dl_span_equal(dl_url_resolve(arena, DL_SPAN_NONE, url), url)) abort();
}

/* A path that is no text comes back from its reference. */
static void check_path(dl_arena *arena, dl_span path) {
    if (path.size == 0 || memchr(path.data, '\0', path.size) || dl_path_is_text(path)) return;
    dl_span text = dl_path_text(arena, path);
    char *back = malloc(text.size + 1);
    if (!back || !dl_path_is_text(text) || !dl_read_file_reference(text, back)) abort();
    if (!dl_span_equal(dl_span_from_string(back), path)) abort();
    free(back);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    dl_span reference = dl_span_of(size ? (const char *)data : "", size), base;
    dl_span_split(&reference, '\n', &base);
    check_path(&arena, base);
    check_url(&arena, dl_url_resolve(&arena, DL_SPAN_NONE, base));
    check_url(&arena, dl_url_resolve(&arena, base, reference));
    dl_arena_release(&arena);
    return 0;
}
