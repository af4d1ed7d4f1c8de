#include "sized.h"

/* A larger size means a struct without its _INIT. */
enum { LARGEST_STRUCT_BYTES = 4096 };

static size_t size_of_sized(const void *given) {
    size_t size;
    memcpy(&size, given, sizeof size);
    return size >= sizeof size && size <= LARGEST_STRUCT_BYTES ? size : 0;
}

bool dl_sized_read(void *to, size_t known_bytes, const void *from) {
    size_t given_bytes = size_of_sized(from);
    memset(to, 0, known_bytes);
    if (!given_bytes) return false;
    memcpy(to, from, given_bytes < known_bytes ? given_bytes : known_bytes);
    for (size_t i = known_bytes; i < given_bytes; i++) {
        if (((const char *)from)[i]) return false;
    }
    return true;
}

bool dl_sized_fill(void *to, size_t known_bytes, const void *from) {
    size_t given_bytes = to ? size_of_sized(to) : 0, start = sizeof given_bytes;
    if (!given_bytes) return false;
    size_t filled = given_bytes < known_bytes ? given_bytes : known_bytes;
    memset((char *)to + start, 0, given_bytes - start);
    if (from) memcpy((char *)to + start, (const char *)from + start, filled - start);
    return true;
}

bool dl_allocator_read(dl_allocator *allocator, const dateline_allocator *given) {
    dateline_allocator known;
    *allocator = (dl_allocator){0};
    if (!given) return true;
    if (!dl_sized_read(&known, sizeof known, given) || !known.resize) return false;
    *allocator = (dl_allocator){known.resize, known.context};
    return true;
}
