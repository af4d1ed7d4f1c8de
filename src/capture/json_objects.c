#include "capture/json_objects.h"

#include "capture/sniff.h"

/* A little more than values/strict_json.h reads.  It also limits how often bytes are looked at again, where
 * objects that are never closed stand in each other. */
enum { MOST_DEPTH = 80 };

/* How looking for the end of an object ended. */
typedef enum scan_result { SCAN_CLOSED, SCAN_MISTAKE, SCAN_OUT_OF_BYTES } scan_result;

/* From the quote at *at on: goes to the closing one; false if there is none. */
static bool pass_string(dl_span bytes, size_t *at) {
    for (++*at; *at < bytes.size; ++*at) {
        if (bytes.data[*at] == '"') return true;
        if (bytes.data[*at] == '\\') ++*at;
    }
    return false;
}

/* From the brace at *at on: goes behind the one that closes it, or to the mistake.  Only what shows that a
 * brace, bracket or quote is missing counts as one, which the next string does at the latest: reading the
 * object finds the others. */
static scan_result pass_object(dl_span bytes, size_t *at) {
    char closing[MOST_DEPTH] = {'}'};
    unsigned depth = 1;
    bool behind_value = false;
    while (depth && ++*at < bytes.size) {
        char c = bytes.data[*at];
        switch (c) {
        case '"':
            if (behind_value) return SCAN_MISTAKE;
            if (!pass_string(bytes, at)) return SCAN_OUT_OF_BYTES;
            behind_value = true;
            break;
        case '{':
        case '[':
            if (depth == MOST_DEPTH) return SCAN_MISTAKE;
            closing[depth++] = c == '{' ? '}' : ']';
            break;
        case '}':
        case ']':
            if (closing[--depth] != c) return SCAN_MISTAKE;
            behind_value = true;
            break;
        case ',':
        case ':':
            behind_value = false;
            break;
        default:
            behind_value |= !dl_ascii_is_space(c);
        }
    }
    if (depth) return SCAN_OUT_OF_BYTES;
    ++*at;
    return SCAN_CLOSED;
}

static bool begins_as_record(dl_span bytes, size_t at) {
    return dl_is_record_line(dl_span_sub(bytes, at, DL_SNIFF_BYTES));
}

size_t dl_record_object_find(dl_span bytes, size_t from) {
    for (;; from++) {
        from = dl_span_find_byte(bytes, '{', from);
        if (from == SIZE_MAX || begins_as_record(bytes, from)) return from;
    }
}

/* White space, and what stands between the items of an array. */
static size_t pass_between(dl_span bytes, size_t at) {
    while (at < bytes.size && (dl_ascii_is_space(bytes.data[at]) || bytes.data[at] == '[' ||
                               bytes.data[at] == ',' || bytes.data[at] == ']'))
        at++;
    return at;
}

dl_object_step dl_json_object_next(dl_span bytes, size_t from, bool is_all, dl_json_object *object) {
    size_t start = pass_between(bytes, from), at = start;
    *object = (dl_json_object){start, bytes.size};
    if (at >= bytes.size) return DL_OBJECT_NONE;
    scan_result passed = bytes.data[at] == '{' ? pass_object(bytes, &at) : SCAN_MISTAKE;
    if (passed == SCAN_OUT_OF_BYTES && !is_all) return DL_OBJECT_CUT;
    if (passed == SCAN_CLOSED && begins_as_record(bytes, start)) {
        object->end = at;
        return DL_OBJECT_FOUND;
    }
    size_t next = dl_record_object_find(bytes, passed == SCAN_CLOSED ? at : start + 1);
    if (next == SIZE_MAX && !is_all) return DL_OBJECT_CUT;
    if (next != SIZE_MAX) object->end = next;
    if (passed == SCAN_CLOSED && pass_between(bytes, at) >= object->end) object->end = at;
    return DL_OBJECT_FOUND;
}

size_t dl_json_object_last_end(dl_span bytes, size_t from) {
    dl_json_object object;
    size_t last = SIZE_MAX;
    while (dl_json_object_next(bytes, from, false, &object) == DL_OBJECT_FOUND) last = from = object.end;
    return last;
}
