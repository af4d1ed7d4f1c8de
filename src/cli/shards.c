#include "cli/shards.h"

#include "cli/terminal.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MOST_DIGITS = 9 };

/* The place for a number that begins at the "%"; NULL if it is none. */
static const char *read_place(const char *at, unsigned *width) {
    const char *digits = ++at;
    *width = 0;
    while (*at >= '0' && *at <= '9' && at - digits <= 2) *width = *width * 10 + (unsigned)(*at++ - '0');
    bool padded = digits == at || (*digits == '0' && *width > 0 && *width <= MOST_DIGITS);
    return *at == 'd' && padded ? at + 1 : NULL;
}

/* The path of the part; NULL without memory, or if the pattern is none. */
static char *name_of(const char *pattern, uint64_t number) {
    buffer name = {.data = NULL};
    unsigned places = 0;
    while (*pattern) {
        unsigned width;
        const char *after = *pattern == '%' && pattern[1] != '%' ? read_place(pattern, &width) : NULL;
        if (after) {
            buffer_append_format(&name, "%0*llu", (int)width, (unsigned long long)number);
            pattern = after;
            places++;
            continue;
        }
        if (*pattern == '%' && *++pattern != '%') places = 2;
        buffer_append_byte(&name, *pattern++);
    }
    buffer_append_byte(&name, 0);
    if (places == 1 && !name.failed) return name.data;
    buffer_release(&name);
    return NULL;
}

bool dl_shards_check(const char *path) {
    char *name = path ? name_of(path, 0) : NULL;
    bool well = name != NULL;
    free(name);
    if (!well) {
        dl_say(
            "--shard needs --output with one place for the number of a part, such as part-%%04d.jsonl.zst");
    }
    return well;
}

dateline_packing dl_packing_of(const char *path) {
    dateline_text name = dateline_text_of(path);
    if (!path) return DATELINE_PACKING_NONE;
    if (text_ends_with_nocase(name, TEXT(".gz"))) return DATELINE_PACKING_GZIP;
    if (text_ends_with_nocase(name, TEXT(".zst"))) return DATELINE_PACKING_ZSTD;
    return DATELINE_PACKING_NONE;
}

bool dl_shards_open(dl_shards *parts, uint64_t number, uint64_t kept_bytes) {
    parts->number = number;
    if (parts->numbered) {
        parts->name = name_of(parts->path, number);
        if (!parts->name) {
            dl_say("out of memory");
            return false;
        }
    }
    const char *path = parts->numbered ? parts->name : parts->path;
    parts->is_open = parts->stays ? dl_sink_open_partial(&parts->sink, path, kept_bytes)
                                  : dl_sink_open(&parts->sink, path);
    return parts->is_open;
}

static void forget_part(dl_shards *parts) {
    free(parts->name);
    parts->name = NULL;
    parts->is_open = false;
}

bool dl_shards_next(dl_shards *parts, uint64_t number) {
    if (parts->is_open && parts->number == number)
        return true; /* it was opened to see whether that can be done */
    uint64_t size = 0;
    bool well = true;
    if (parts->is_open && parts->stays) {
        well = dl_sink_sync(&parts->sink, &size);
        parts->earlier_bytes += size;
        dl_sink_leave(&parts->sink);
    } else if (parts->is_open) {
        well = dl_sink_close(&parts->sink);
        parts->appeared = parts->number + 1;
    }
    forget_part(parts);
    return well && dl_shards_open(parts, number, 0);
}

bool dl_shards_appear(dl_shards *parts) {
    bool well = true;
    while (well && parts->numbered && parts->appeared < parts->number) {
        char *name = name_of(parts->path, parts->appeared);
        well = name && dl_sink_let_appear(name);
        free(name);
        parts->appeared++;
    }
    return well;
}

/* An earlier run with more parts leaves some that are taken for parts of this one. */
static void say_what_follows(const dl_shards *parts) {
    char *name = name_of(parts->path, parts->number + 1);
    if (name && access(name, F_OK) == 0) dl_say("%s: this part is from an earlier run", name);
    free(name);
}

bool dl_shards_close(dl_shards *parts) {
    if (!parts->is_open) return true;
    bool well = dl_sink_close(&parts->sink);
    if (well && parts->numbered) say_what_follows(parts);
    forget_part(parts);
    return well;
}

void dl_shards_discard(dl_shards *parts) {
    if (parts->is_open) dl_sink_discard(&parts->sink);
    forget_part(parts);
}

void dl_shards_leave(dl_shards *parts) {
    if (parts->is_open) dl_sink_leave(&parts->sink);
    forget_part(parts);
}
