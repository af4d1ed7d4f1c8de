/* Texts and names that differ from their bytes in the page. */
#include "html/values.h"

#include "base/references.h"
#include "html/doctype.h"
#include "html/lookup.h"

enum { MOST_DECODED = 1 << 26, MOST_OWN_NAMES = 0xF000 - DL_TAG_COUNT };

/* --- decoded values --- */

/* The number of a new entry, whose bytes (`size` of them) can be written; 0 on failure. */
static uint32_t new_decoded(dl_parser *p, size_t size, uint32_t source_length) {
    if (p->decoded_count == 0) p->decoded_count = 1; /* 0 means none */
    if (!DL_PARSER_ROOM(p, decoded, decoded_count, decoded_capacity, MOST_DECODED)) return 0;
    char *data = dl_arena_alloc_bytes(&p->arena, size);
    if (!data) {
        p->stopped = DL_PARSE_NO_MEMORY;
        return 0;
    }
    p->decoded[p->decoded_count] =
        (dl_decoded){.data = data, .capacity = (uint32_t)size, .source_length = source_length};
    return p->decoded_count++;
}

static uint32_t decode_new(dl_parser *p, dl_span raw, unsigned flags, uint32_t source_length) {
    size_t bound = dl_decoded_bound(raw.size);
    uint32_t number = new_decoded(p, bound, source_length);
    if (!number) return 0;
    dl_decoded *entry = &p->decoded[number];
    entry->size = (uint32_t)dl_decode_markup(raw, (dl_decode_flags)flags, entry->data);
    dl_arena_shrink_bytes(&p->arena, entry->data, bound, entry->size);
    entry->capacity = entry->size;
    return number;
}

static dl_span decode_identifier(dl_parser *p, dl_span raw) {
    if (!raw.data || (!memchr(raw.data, '\r', raw.size) && !memchr(raw.data, 0, raw.size))) return raw;
    char *bytes = dl_arena_alloc_bytes(&p->arena, dl_decoded_bound(raw.size));
    return bytes ? dl_span_of(bytes, dl_decode_markup(raw, 0, bytes)) : raw;
}

static unsigned decode_flags(unsigned run) {
    return (run & DL_RUN_RAW ? 0u : DL_DECODE_REFERENCES) | (run & DL_RUN_KEEP ? 0u : DL_DECODE_DROP_NUL);
}

void dl_text_set(dl_parser *p, dl_node text, dl_run run) {
    dl_node_data *data = &p->doc.nodes[text];
    if (!text) return;
    data->offset = run.offset;
    data->length = run.length;
    if (run.run & DL_RUN_RAW) data->flags |= DL_TEXT_RAW;
    if (run.run & DL_RUN_NUL) {
        uint32_t number = decode_new(p, dl_raw(p, run.offset, run.length), decode_flags(run.run), run.length);
        data->length = number;
        data->flags |= DL_TEXT_DECODED;
    } else if (run.run & DL_RUN_CODED) {
        data->flags |= DL_TEXT_CODED;
    }
}

/* Makes sure that the node's text is an entry of the table; 0 on failure. */
static uint32_t own_text(dl_parser *p, dl_node text) {
    dl_node_data *data = &p->doc.nodes[text];
    if (data->flags & DL_TEXT_DECODED) return data->length;
    unsigned flags = data->flags & DL_TEXT_RAW ? 0 : DL_DECODE_REFERENCES;
    uint32_t number = decode_new(p, dl_raw(p, data->offset, data->length), flags, data->length);
    if (!number) return 0;
    data->length = number;
    data->flags = (uint8_t)((data->flags & ~DL_TEXT_CODED) | DL_TEXT_DECODED);
    return number;
}

void dl_text_append(dl_parser *p, dl_node text, dl_run run) {
    dl_node_data *data = &p->doc.nodes[text];
    bool same_kind = !(data->flags & DL_TEXT_RAW) == !(run.run & DL_RUN_RAW);
    if (!(data->flags & DL_TEXT_DECODED) && !(run.run & DL_RUN_NUL) && same_kind &&
        data->offset + data->length == run.offset) {
        data->length += run.length;
        if (run.run & DL_RUN_CODED) data->flags |= DL_TEXT_CODED;
        return;
    }
    uint32_t number = own_text(p, text);
    if (!number) return;
    dl_decoded *entry = &p->decoded[number];
    size_t needed = entry->size + dl_decoded_bound(run.length);
    if (needed > entry->capacity) {
        size_t capacity = needed > 2 * (size_t)entry->capacity ? needed : 2 * (size_t)entry->capacity;
        char *larger = capacity < UINT32_MAX ? dl_arena_alloc_bytes(&p->arena, capacity) : NULL;
        if (!larger) {
            p->stopped = DL_PARSE_NO_MEMORY;
            return;
        }
        memcpy(larger, entry->data, entry->size);
        entry->data = larger;
        entry->capacity = (uint32_t)capacity;
    }
    entry->size += (uint32_t)dl_decode_markup(
        dl_raw(p, run.offset, run.length), (dl_decode_flags)decode_flags(run.run), entry->data + entry->size);
    entry->source_length =
        run.offset + run.length > data->offset ? run.offset + run.length - data->offset : 0;
}

static dl_span decoded_span(const dl_parser *p, uint32_t number) {
    if (!number) return DL_SPAN(""); /* there was no memory for it */
    return dl_span_of(p->decoded[number].data, p->decoded[number].size);
}

/* The text of a node whose bytes in the page may not be what it says. */
static __attribute__((noinline)) dl_span coded_text(dl_parser *p, dl_node node) {
    dl_node_data *data = &p->doc.nodes[node];
    dl_span raw = dl_raw(p, data->offset, data->length);
    /* Scripts, styles and comments have not been searched for such bytes. */
    if ((data->flags & DL_TEXT_RAW) && !(data->flags & DL_TEXT_DECODED) &&
        !memchr(raw.data, '\r', raw.size) && !memchr(raw.data, '\0', raw.size)) {
        data->flags &= (uint8_t)~DL_TEXT_CODED;
        return raw;
    }
    return decoded_span(p, own_text(p, node));
}

dl_span dl_node_text(dl_document *doc, dl_node node) {
    dl_parser *p = (dl_parser *)doc;
    const dl_node_data *data = &doc->nodes[node];
    if (data->type != DL_NODE_TEXT && data->type != DL_NODE_COMMENT) return DL_SPAN_NONE;
    if (data->flags & (DL_TEXT_CODED | DL_TEXT_DECODED)) return coded_text(p, node);
    return dl_raw(p, data->offset, data->length);
}

dl_span dl_decoded_attribute_value(dl_document *doc, const dl_attribute *attribute) {
    dl_parser *p = (dl_parser *)doc;
    dl_attribute *own = doc->attributes + (attribute - doc->attributes);
    if (own->name_length & DL_ATTRIBUTE_CODED) {
        dl_span raw = dl_raw(p, own->value_offset, own->value_length);
        uint32_t number = decode_new(p, raw, DL_DECODE_REFERENCES | DL_DECODE_ATTRIBUTE, own->value_length);
        if (!number) return raw;
        own->value_length = number;
        own->name_length = (uint16_t)((own->name_length & ~DL_ATTRIBUTE_CODED) | DL_ATTRIBUTE_DECODED);
    }
    return decoded_span(p, own->value_length);
}

/* --- names --- */

/* Where a tag name of the page ends. */
static bool ends_tag_name(char c) {
    return dl_ascii_is_space(c) || c == '/' || c == '>';
}

static dl_span lower_name(dl_arena *arena, dl_span raw) {
    bool plain = true;
    for (size_t i = 0; i < raw.size && plain; i++) {
        plain = raw.data[i] && !(raw.data[i] >= 'A' && raw.data[i] <= 'Z');
    }
    if (plain) return raw;
    size_t bound = dl_decoded_bound(raw.size);
    char *bytes = dl_arena_alloc_bytes(arena, bound), *out = bytes;
    if (!bytes) return raw;
    for (size_t i = 0; i < raw.size; i++) {
        if (raw.data[i]) {
            *out++ = dl_ascii_lower(raw.data[i]);
        } else {
            memcpy(out, "\xEF\xBF\xBD", 3);
            out += 3;
        }
    }
    dl_arena_shrink_bytes(arena, bytes, bound, (size_t)(out - bytes));
    return dl_span_between(bytes, out);
}

dl_doctype dl_doctype_of(dl_document *doc, dl_node node) {
    dl_parser *p = (dl_parser *)doc;
    dl_doctype_token token = {0};
    if (doc->nodes[node].type == DL_NODE_DOCTYPE) dl_read_doctype(doc->page, doc->nodes[node].offset, &token);
    dl_doctype doctype = {token.name, decode_identifier(p, token.public_id),
                          decode_identifier(p, token.system_id)};
    if (doctype.name.data) doctype.name = lower_name(&p->arena, doctype.name);
    return doctype;
}

/* The table is no larger than this page's names need, whatever came before: the steps of a search depend on
 * it, and the page may be cut by them. */
static bool rehash_own_names(dl_parser *p) {
    uint32_t count = p->own_name_slot_count ? p->own_name_slot_count * 2 : DL_LEAST_NAME_SLOTS;
    if (count > p->own_name_slot_capacity) {
        uint16_t *larger = dl_allocator_resize(p->allocator, p->own_name_slots, count * sizeof *larger);
        if (!larger) {
            p->stopped = DL_PARSE_NO_MEMORY;
            return false;
        }
        p->own_name_slots = larger;
        p->own_name_slot_capacity = count;
    }
    uint16_t *slots = p->own_name_slots;
    memset(slots, 0, count * sizeof *slots);
    for (uint32_t i = 0; i < p->own_name_count; i++) {
        uint32_t slot = (uint32_t)dl_span_hash(p->own_names[i]) & (count - 1);
        while (slots[slot]) slot = (slot + 1) & (count - 1);
        slots[slot] = (uint16_t)(i + 1);
    }
    p->own_name_slot_count = count;
    return true;
}

uint16_t dl_own_name(dl_parser *p, dl_span raw) {
    dl_span name = lower_name(&p->arena, raw);
    if (p->own_name_count * 2 >= p->own_name_slot_count && !rehash_own_names(p)) return DL_TAG_UNKNOWN;
    uint32_t slot = (uint32_t)dl_span_hash(name) & (p->own_name_slot_count - 1);
    for (; p->own_name_slots[slot]; slot = (slot + 1) & (p->own_name_slot_count - 1)) {
        uint32_t number = p->own_name_slots[slot] - 1u;
        if (dl_span_equal(p->own_names[number], name)) return (uint16_t)(DL_TAG_COUNT + number);
        p->work--;
    }
    if (!DL_PARSER_ROOM(p, own_names, own_name_count, own_name_capacity, MOST_OWN_NAMES))
        return DL_TAG_UNKNOWN;
    p->own_names[p->own_name_count++] = name;
    p->own_name_slots[slot] = (uint16_t)p->own_name_count;
    return (uint16_t)(DL_TAG_COUNT + p->own_name_count - 1);
}

dl_span dl_tag_name(const dl_document *doc, dl_node node) {
    const dl_parser *p = (const dl_parser *)doc;
    const dl_node_data *data = &doc->nodes[node];
    if (data->type != DL_NODE_ELEMENT) return DL_SPAN_NONE;
    if (data->name >= DL_TAG_COUNT) return p->own_names[data->name - DL_TAG_COUNT];
    if ((data->flags & DL_NAMESPACE_BITS) == DL_NS_SVG) return dl_tag_to_svg_name((dl_tag)data->name);
    return dl_tag_to_name((dl_tag)data->name);
}

/* The name's bytes in the page. */
static dl_span raw_attribute_name(const dl_document *doc, const dl_attribute *attribute) {
    size_t size = attribute->name_length & DL_NAME_LENGTH_BITS;
    if (size == DL_NAME_LENGTH_BITS) { /* longer than the field holds */
        size_t left = doc->page.size - attribute->name_offset;
        const char *name = doc->page.data + attribute->name_offset;
        while (size < left && !ends_tag_name(name[size]) && name[size] != '=') size++;
    }
    return dl_span_of(doc->page.data + attribute->name_offset, size);
}

dl_span dl_attribute_name(dl_document *doc, const dl_attribute *attribute) {
    dl_parser *p = (dl_parser *)doc;
    if (attribute->name != DL_ATTR_UNKNOWN) {
        return attribute->name_length & DL_ATTRIBUTE_SVG ? dl_attr_to_svg_name((dl_attr)attribute->name)
                                                         : dl_attr_to_name((dl_attr)attribute->name);
    }
    return lower_name(&p->arena, raw_attribute_name(doc, attribute));
}

const dl_attribute *dl_find_attribute_named(dl_document *doc, dl_node node, dl_span name) {
    dl_attr known = dl_attr_from_name(name);
    if (known != DL_ATTR_UNKNOWN) return dl_find_attribute(doc, node, known);
    uint32_t count = dl_attribute_count(doc, node);
    const dl_attribute *attribute = dl_attributes(doc, node);
    for (; count; count--, attribute++) {
        if (attribute->name == DL_ATTR_UNKNOWN &&
            dl_span_equal_nocase(raw_attribute_name(doc, attribute), name)) {
            return attribute;
        }
    }
    return NULL;
}
