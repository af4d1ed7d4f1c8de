/* The tokenizer: WHATWG HTML, "13.2.5 Tokenization", as one function that walks the page.
 *
 * This is the body of a source file, built once for each instruction set.  Before it is included, TOKENIZE
 * is the name of the function it defines; the scan_… functions below it uses are defined by html/scan.h for
 * the instruction set. A test defines SINK_… to see the tokens; otherwise they go to the tree builder.
 *
 * No state is kept between bytes: the place in the code is the state.  The page is followed by DL_PAGE_END,
 * which ends every scan, so that a scan compares bytes only.  Its bytes are in such an order that no tag,
 * name or value can begin in them: whether the end has been passed is only checked where they can lead, which
 * is off the path of the usual tags. */

#include "html/doctype.h"
#include "html/fast.h"
#include "html/lookup.h"
#include "html/values.h"

#include <assert.h>

#ifndef SINK_START
#define SINK_START(parser, name, offset, attributes, count, self_closing)                                    \
    dl_fast_start_tag(parser, name, offset, attributes, count, self_closing)
#define SINK_END(parser, name, offset)         dl_fast_end_tag(parser, name, offset)
#define SINK_POP(parser, at)                   dl_fast_pop(parser, at)
#define SINK_COMMENT(parser, token)            dl_build(parser, token)
#define SINK_DOCTYPE(parser, token)            dl_build(parser, token)
#define SINK_TEXT(parser, offset, length, run) dl_fast_text(parser, offset, length, run)
#define IN_FOREIGN(parser)                     dl_build_in_foreign(parser)
#endif

/* --- attributes --- */

enum { MANY_ATTRIBUTES = 32 };

static uint32_t name_hash(const dl_parser *p, const dl_attribute *attribute) {
    if (attribute->name != DL_ATTR_UNKNOWN) return attribute->name * 0x9E3779B1u;
    const char *name = p->doc.page.data + attribute->name_offset;
    uint32_t size = attribute->name_length & DL_NAME_LENGTH_BITS, hash = size;
    for (uint32_t i = 0; i < size; i++) hash = (hash ^ (unsigned char)dl_ascii_lower(name[i])) * 0x01000193u;
    return hash * 0x9E3779B1u;
}

static bool same_name(const dl_parser *p, const dl_attribute *a, const dl_attribute *b) {
    if (a->name != b->name || a->name_length != b->name_length) return false;
    if (a->name != DL_ATTR_UNKNOWN) return true;
    size_t size = a->name_length & DL_NAME_LENGTH_BITS;
    return dl_span_equal_nocase(dl_span_of(p->doc.page.data + a->name_offset, size),
                                dl_span_of(p->doc.page.data + b->name_offset, size));
}

/* Adds the attribute to the set of a tag that has many; false when it is there already. */
static bool note_seen(dl_parser *p, uint32_t index) {
    const dl_attribute *attributes = p->doc.attributes;
    uint32_t mask = p->seen_capacity - 1;
    uint32_t slot = name_hash(p, &attributes[index]) >> 7 & mask;
    dl_attribute bare = attributes[index];
    bare.name_length &= DL_NAME_LENGTH_BITS;
    for (; p->seen[slot]; slot = (slot + 1) & mask) {
        dl_attribute other = attributes[p->seen[slot] - 1];
        other.name_length &= DL_NAME_LENGTH_BITS;
        if (same_name(p, &bare, &other)) return false;
        if (!dl_step(p)) return false;
    }
    p->seen[slot] = index + 1;
    return true;
}

/* Whether an earlier attribute of the tag, from `first` on, has the same name as the one at `index`. */
static bool is_duplicate(dl_parser *p, uint32_t first, uint32_t index) {
    uint32_t count = index - first;
    if (count < MANY_ATTRIBUTES) {
        dl_attribute bare = p->doc.attributes[index];
        bare.name_length &= DL_NAME_LENGTH_BITS;
        for (uint32_t i = first; i < index; i++) {
            dl_attribute other = p->doc.attributes[i];
            other.name_length &= DL_NAME_LENGTH_BITS;
            if (same_name(p, &bare, &other)) return true;
        }
        return false;
    }
    if (count == MANY_ATTRIBUTES || count * 2 >= p->seen_capacity) {
        uint32_t capacity = count == MANY_ATTRIBUTES ? MANY_ATTRIBUTES * 8 : p->seen_capacity * 4;
        uint32_t *seen = dl_allocator_resize(p->allocator, p->seen, capacity * sizeof *seen);
        if (!seen) {
            p->stopped = DL_PARSE_NO_MEMORY;
            return true;
        }
        memset(seen, 0, capacity * sizeof *seen);
        p->seen = seen;
        p->seen_capacity = capacity;
        for (uint32_t i = first; i < index; i++) note_seen(p, i);
    }
    return !note_seen(p, index);
}

/* --- tags --- */

static inline const char *skip_space(const char *at) {
    while (dl_ascii_is_space(*at)) at++;
    return at;
}

static inline uint16_t tag_number(dl_parser *p, const char *name, size_t size, dl_name_words words) {
    dl_tag known = dl_tag_from_words(words, dl_tag_hash(words), name, size);
    return known != DL_TAG_UNKNOWN ? (uint16_t)known : dl_own_name(p, dl_span_of(name, size));
}

/* What follows the name of an attribute when it isn't `="`: nothing, white space, another quote or none.
 * Returns where the tag goes on, NULL when the page ends before. */
static const char *read_rare_value(const char *at, const char *end, dl_span *value, bool *coded) {
    /* "After attribute name state" */
    *value = dl_span_of(at, 0);
    *coded = false;
    at = skip_space(at);
    if (at >= end) return NULL;
    if (*at != '=') return at;
    at = skip_space(at + 1);
    if (at >= end) return NULL;
    const char *from = at;
    if (*at == '"' || *at == '\'') {
        from++;
        at = scan_quoted(from, *at, coded);
        *value = dl_span_between(from, at);
        at++;
        return at > end ? NULL : at;
    }
    if (*at != '>') at = scan_unquoted(from, coded);
    *value = dl_span_between(from, at);
    return at >= end ? NULL : at;
}

/* Reads the attributes of a tag, from after its name, into the document's array.  Returns the place of the
 * ">", NULL when the page ends before (and no attributes are kept). */
static inline __attribute__((always_inline)) const char *read_attributes(dl_parser *p, const char *at,
                                                                         bool *self_closing) {
    const char *base = p->doc.page.data, *end = base + p->doc.page.size;
    dl_attribute *attributes = p->doc.attributes;
    uint32_t first = p->doc.attribute_count, index = first;
    uint32_t room = first + MANY_ATTRIBUTES < p->attribute_room ? first + MANY_ATTRIBUTES : p->attribute_room;
    uint64_t filter = 0; /* a bit for names of that hash */
    for (;;) {
        /* "Before attribute name state".  Names usually begin with a byte greater than ">", so the end of the
         * page is only checked for with the others. */
        if (*at == ' ') {
            at++;
            /* This empty statement keeps the compiler from making arithmetic of the branch.  One space is
             * what nearly always stands here, so the branch is predicted, and the loads that follow start
             * without waiting for the comparison. */
            __asm__ volatile("" : "+r"(at));
        }
        if ((unsigned char)*at <= '>') {
            if (*at != '>') at = skip_space(at);
            if (at >= end) goto cut;
            if (*at == '>') break;
            if (*at == '/') {
                at++;
                if (*at == '>' && at < end) {
                    *self_closing = true;
                    break;
                }
                continue;
            }
        }
        if (index == room) {
            if (index - first >= MANY_ATTRIBUTES) filter = ~0ull;
            if (index == p->attribute_room) {
                p->doc.attribute_count = index;
                if (!dl_parser_grow_attributes(p)) goto cut;
                attributes = p->doc.attributes;
            }
            room = p->attribute_room;
            if (index - first < MANY_ATTRIBUTES && room > first + MANY_ATTRIBUTES)
                room = first + MANY_ATTRIBUTES;
        }
        dl_name_words words;
        const char *name = at, *next;
        size_t size, value_size;
        dl_span value;
        bool coded;
        next = scan_attribute(at, &words, &size, &value_size, &coded);
        if (next) {
            at = next;
            value = dl_span_of(name + size + 2, value_size);
        } else {
            at = scan_attribute_name(at, &words);
            if (at == name) { /* "=" begins a name, too */
                at = scan_attribute_name(at + 1, &words);
                words = (dl_name_words){'=', 0};
            }
            size = (size_t)(at - name);
            if (at[0] == '=' && at[1] == '"') {
                value.data = at + 2;
                at = scan_quoted(value.data, '"', &coded);
                value.size = (size_t)(at - value.data);
                at++;
            } else {
                at = read_rare_value(at, end, &value, &coded);
                if (!at) goto cut;
            }
        }
        uint64_t hash = dl_attr_hash(words), bit = 1ull << (hash >> 58);
        unsigned number, name_length = (unsigned)size;
        if (size <= DL_SHORT_NAME_BYTES) {
            number = dl_attr_from_short(words, hash, size);
        } else {
            number = dl_attr_from_words(words, hash, name, size);
            if (size > DL_NAME_LENGTH_BITS) name_length = DL_NAME_LENGTH_BITS;
        }
        static_assert(DL_ATTRIBUTE_CODED == 1 << 15, "the bit must fit");
        attributes[index] = (dl_attribute){.name_offset = (uint32_t)(name - base),
                                           .value_offset = (uint32_t)(value.data - base),
                                           .value_length = (uint32_t)value.size,
                                           .name = (uint16_t)number,
                                           .name_length = (uint16_t)(name_length | (unsigned)coded << 15)};
        if ((filter & bit) && is_duplicate(p, first, index)) {
            if (p->stopped) goto cut;
            p->doc.attribute_count = index;
            if (!dl_parser_count_idle(p, 1)) goto cut;
            room = index; /* which may have become less: look at it again */
            continue;
        }
        filter |= bit;
        index++;
    }
    p->doc.attribute_count = index;
    return at;
cut:
    p->doc.attribute_count = first;
    return NULL;
}

/* Stores the number of attributes in an entry before them when it does not fit into the node. */
static bool note_many(dl_parser *p, uint32_t first, uint32_t count) {
    if (p->doc.attribute_count >= p->attribute_room && !dl_parser_grow_attributes(p)) return false;
    dl_attribute *attributes = p->doc.attributes + first;
    memmove(attributes + 1, attributes, count * sizeof *attributes);
    *attributes = (dl_attribute){.value_length = count};
    p->doc.attribute_count++;
    return true;
}

/* Reads a start tag and hands it on; `open` is at its "<".  Returns where the page goes on, NULL when it ends
 * before the tag does (which is then dropped). */
static inline const char *read_start_tag(dl_parser *p, const char *open, size_t name_size) {
    const char *name = open + 1, *at;
    dl_name_words words;
    unsigned number;
    if (name_size <= DL_SHORT_NAME_BYTES) {
        words = scan_name_words(name, name_size);
        at = name + name_size;
        number = dl_tag_from_short(words, dl_tag_hash(words), name_size);
        if (number == DL_TAG_UNKNOWN) number = dl_own_name(p, dl_span_of(name, name_size));
    } else {
        at = scan_tag_name(name, &words);
        number = tag_number(p, name, (size_t)(at - name), words);
    }
    uint32_t first = p->doc.attribute_count, count = 0;
    bool self_closing = false;
    if (*at != '>') {
        at = read_attributes(p, at, &self_closing);
        if (!at) return NULL;
        count = p->doc.attribute_count - first;
        if (count >= DL_COUNT_MANY && !note_many(p, first++, count)) return NULL;
    }
    SINK_START(p, number, (uint32_t)(open - p->doc.page.data), first, count, self_closing);
    return at + 1;
}

/* The same for an end tag, whose attributes are ignored. */
static const char *read_end_tag(dl_parser *p, const char *open) {
    const char *name = open + 2;
    dl_name_words words;
    const char *at = scan_tag_name(name, &words);
    unsigned number = tag_number(p, name, (size_t)(at - name), words);
    if (*at != '>') {
        uint32_t first = p->doc.attribute_count;
        bool self_closing;
        at = read_attributes(p, at, &self_closing);
        if (!at) return NULL;
        uint32_t count = p->doc.attribute_count - first;
        p->doc.attribute_count = first;
        if (!dl_parser_count_idle(p, count)) return NULL;
    }
    SINK_END(p, number, (uint32_t)(open - p->doc.page.data));
    return at + 1;
}

/* --- comments and declarations --- */

static void emit_comment(dl_parser *p, const char *from, const char *to) {
    dl_token t = {.kind = DL_TOKEN_COMMENT,
                  .offset = (uint32_t)(from - p->doc.page.data),
                  .length = (uint32_t)(to - from),
                  .run = DL_RUN_RAW | DL_RUN_KEEP | DL_RUN_CODED};
    SINK_COMMENT(p, &t);
}

/* "Bogus comment state", from its first character. */
static const char *read_bogus_comment(dl_parser *p, const char *from, const char *end) {
    const char *close = from < end ? memchr(from, '>', (size_t)(end - from)) : NULL;
    emit_comment(p, from, close ? close : end);
    return close ? close + 1 : end;
}

/* From after "<!--". */
static const char *read_comment(dl_parser *p, const char *from, const char *end) {
    if (from < end && *from == '>') {
        emit_comment(p, from, from);
        return from + 1;
    }
    if (end - from >= 2 && from[0] == '-' && from[1] == '>') {
        emit_comment(p, from, from);
        return from + 2;
    }
    for (const char *at = from;;) {
        const char *close = at < end ? memchr(at, '>', (size_t)(end - at)) : NULL;
        if (!close) break;
        if (close - from >= 2 && close[-1] == '-' && close[-2] == '-') {
            emit_comment(p, from, close - 2);
            return close + 1;
        }
        if (close - from >= 3 && close[-1] == '!' && close[-2] == '-' && close[-3] == '-') {
            emit_comment(p, from, close - 3);
            return close + 1;
        }
        at = close + 1;
    }
    /* The page ends in the comment: dashes that might have begun its end do not count. */
    const char *to = end;
    if (to - from >= 3 && to[-1] == '!' && to[-2] == '-' && to[-3] == '-') {
        to -= 3;
    } else if (to - from >= 2 && to[-1] == '-' && to[-2] == '-') {
        to -= 2;
    } else if (to - from >= 1 && to[-1] == '-') {
        to -= 1;
    }
    emit_comment(p, from, to);
    return end;
}

static bool follows_nocase(const char *at, const char *end, const char *lower, size_t size) {
    if ((size_t)(end - at) < size) return false;
    for (size_t i = 0; i < size; i++) {
        if (dl_ascii_lower(at[i]) != lower[i]) return false;
    }
    return true;
}

static void emit_raw(dl_parser *p, const char *from, const char *to) {
    if (to > from)
        SINK_TEXT(p, (uint32_t)(from - p->doc.page.data), (uint32_t)(to - from),
                  DL_RUN_RAW | DL_RUN_KEEP | DL_RUN_CODED);
}

/* "CDATA section state", from its first character. */
static const char *read_cdata(dl_parser *p, const char *from, const char *end) {
    for (const char *at = from;;) {
        const char *close = at < end ? memchr(at, '>', (size_t)(end - at)) : NULL;
        if (!close) {
            emit_raw(p, from, end);
            return end;
        }
        if (close - from >= 2 && close[-1] == ']' && close[-2] == ']') {
            emit_raw(p, from, close - 2);
            return close + 1;
        }
        at = close + 1;
    }
}

/* "Markup declaration open state": `open` is at "<!". */
static const char *read_declaration(dl_parser *p, const char *open, const char *end) {
    const char *at = open + 2;
    if (end - at >= 2 && at[0] == '-' && at[1] == '-') return read_comment(p, at + 2, end);
    if (follows_nocase(at, end, "doctype", 7)) {
        dl_doctype_token doctype;
        dl_token t = {
            .kind = DL_TOKEN_DOCTYPE, .offset = (uint32_t)(open - p->doc.page.data), .doctype = &doctype};
        uint32_t next = dl_read_doctype(p->doc.page, t.offset, &doctype);
        SINK_DOCTYPE(p, &t);
        return p->doc.page.data + next;
    }
    if (end - at >= 7 && memcmp(at, "[CDATA[", 7) == 0 && IN_FOREIGN(p)) return read_cdata(p, at + 7, end);
    return read_bogus_comment(p, at, end);
}

/* --- raw text --- */

/* Whether the appropriate end tag stands at `at`, which is at "</". */
static bool is_end_tag_of(dl_parser *p, const char *at, const char *end) {
    dl_span name = dl_tag_to_name((dl_tag)p->raw_name);
    if (name.size == 0) return false;
    if (!follows_nocase(at + 2, end, name.data, name.size) || at + 2 + name.size >= end) return false;
    char after = at[2 + name.size];
    return dl_ascii_is_space(after) || after == '/' || after == '>';
}

/* The "</" of the end tag that ends RCDATA or RAWTEXT, or the end. */
static const char *find_end_tag(dl_parser *p, const char *at, const char *end) {
    for (;; at += 2) {
        at = scan_end_tag_open(at);
        if (at >= end) return end;
        if (is_end_tag_of(p, at, end)) return at;
    }
}

/* The same for script data with its escapes ("13.2.5.18 Script data escape start state" on). */
static const char *find_script_end(dl_parser *p, const char *at, const char *end) {
    enum { PLAIN, ESCAPED, DOUBLE_ESCAPED } state = PLAIN;
    for (;;) {
        if (state == PLAIN) {
            at = scan_script(at); /* "</" or "<!" */
            if (at >= end) return end;
            if (at[1] == '/') {
                if (is_end_tag_of(p, at, end)) return at;
                at += 2;
            } else if (end - at >= 4 && at[2] == '-' && at[3] == '-') {
                state = ESCAPED;
                at += 2; /* its dashes can be those of "-->" */
            } else {
                at += 2;
            }
            continue;
        }
        while (at < end && *at != '<' && *at != '-') at++;
        if (at >= end) return end;
        if (*at == '-') {
            if (end - at >= 3 && at[1] == '-' && at[2] == '>') {
                state = PLAIN;
                at += 3;
            } else {
                at++;
            }
            continue;
        }
        bool closes = end - at >= 2 && at[1] == '/';
        if (closes && is_end_tag_of(p, at, end)) {
            if (state == ESCAPED) return at;
            state = ESCAPED;
        } else if (!closes && state == ESCAPED && follows_nocase(at + 1, end, "script", 6) && at + 7 < end &&
                   (dl_ascii_is_space(at[7]) || at[7] == '/' || at[7] == '>')) {
            state = DOUBLE_ESCAPED;
        }
        at++;
    }
}

/* RCDATA, RAWTEXT, script data or PLAINTEXT up to the end tag (which is read as any other) or the end. */
static const char *read_raw(dl_parser *p, const char *from, const char *end) {
    const char *to = end;
    if (p->content == DL_CONTENT_SCRIPT) {
        to = find_script_end(p, from, end);
    } else if (p->content != DL_CONTENT_PLAINTEXT) {
        to = find_end_tag(p, from, end);
    }
    if (to > from) {
        unsigned run = DL_RUN_RAW | DL_RUN_KEEP | DL_RUN_CODED; /* decoded when it is asked for */
        if (p->content == DL_CONTENT_RCDATA) {
            run = DL_RUN_CODED | DL_RUN_KEEP;
            if (memchr(from, '\0', (size_t)(to - from))) run |= DL_RUN_NUL;
        }
        SINK_TEXT(p, (uint32_t)(from - p->doc.page.data), (uint32_t)(to - from), run);
    }
    p->content = DL_CONTENT_DATA;
    return to;
}

/* --- all --- */

static inline void emit_text(dl_parser *p, const char *from, const char *to, unsigned run) {
    if (run && memchr(from, '\0', (size_t)(to - from))) run |= DL_RUN_NUL;
    if (to > from) SINK_TEXT(p, (uint32_t)(from - p->doc.page.data), (uint32_t)(to - from), run);
}

/* Whether something that is no tag begins at the "<" (which may be that behind the page). */
static bool begins_rare(const char *open, const char *end) {
    char c = open[1];
    return end - open >= 2 && (c == '!' || c == '?' || (c == '/' && end - open >= 3));
}

static const char *read_rare(dl_parser *p, const char *open, const char *end) {
    if (open[1] == '!') return read_declaration(p, open, end);
    if (open[1] == '?') return read_bogus_comment(p, open + 1, end);
    return open[2] == '>' ? open + 3 : read_bogus_comment(p, open + 2, end);
}

void TOKENIZE(dl_parser *p) {
    const char *end = p->doc.page.data + p->doc.page.size;
    const char *at = p->doc.page.data;
    if (p->content != DL_CONTENT_DATA) at = read_raw(p, at, end);
    const char *text = at; /* where the run of text began */
    unsigned run = 0;
    size_t name_size;
    while (!p->stopped) {
        at = scan_text(at, &run, &name_size);
        if (dl_ascii_is_alpha(at[1])) {
            emit_text(p, text, at, run);
            at = read_start_tag(p, at, name_size);
            if (!at) return;
            if (p->content != DL_CONTENT_DATA && !p->stopped) at = read_raw(p, at, end);
        } else if (at[1] == '/' && dl_ascii_is_alpha(at[2])) {
            emit_text(p, text, at, run);
            size_t popped = SINK_POP(p, at);
            if (popped) {
                at += popped;
            } else {
                at = read_end_tag(p, at);
                if (!at) return;
            }
        } else if (begins_rare(at, end)) {
            emit_text(p, text, at, run);
            at = read_rare(p, at, end);
        } else if (at < end) { /* "<" that begins nothing is text */
            at++;
            continue;
        } else {
            emit_text(p, text, end, run);
            return;
        }
        text = at;
        run = 0;
    }
}
