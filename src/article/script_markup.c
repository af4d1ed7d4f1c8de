#include "article/script_markup.h"

#include "article/markup_body.h"
#include "base/text.h"
#include "values/script_strings.h"

enum {
    MOST_DEPTH = 40,
    MOST_MEMBERS = 200, /* of an object, among which one is looked for */
};

/* --- values --- */

uint32_t dl_script_item(const dl_script_json *from, uint32_t node) {
    if (!from->table || node == DL_JSON_ROOT || from->json.items[node].type != DL_JSON_NUMBER) return node;
    uint32_t index = dl_json_uint(&from->json, node);
    return index < from->table_size ? from->table[index] : node;
}

static uint8_t type_of(const dl_script_json *from, uint32_t node) {
    return node == DL_JSON_ROOT ? DL_JSON_NULL : from->json.items[node].type;
}

dl_span dl_script_key(const dl_script_json *from, uint32_t node) {
    dl_span key = dl_json_key_text(&from->json, node);
    if (!from->table || key.size < 2 || key.data[0] != '_') return key;
    uint64_t index;
    if (!dl_span_to_uint(dl_span_sub(key, 1, SIZE_MAX), &index) || index >= from->table_size) return key;
    dl_span named = dl_json_raw(&from->json, from->table[index]);
    return dl_span_present(named) ? named : key;
}

/* A bit that members of a name have, whatever its case; names of one bit are few. */
static uint64_t bit_of(dl_span name) {
    if (name.size == 0) return 1;
    unsigned first = (unsigned char)name.data[0] | 0x20u;
    unsigned last = (unsigned char)name.data[name.size - 1] | 0x20u;
    return UINT64_C(1) << ((first * 5 + last * 3 + (unsigned)name.size * 7) & 63);
}

/* The bits of the names of an object's members.  Many names are looked for in the same object, of which it
 * has few or none. */
static uint64_t bits_of_members(const dl_script_json *from, uint32_t object) {
    dl_script_object *known = &from->memo->objects[object % DL_COUNT_OF(from->memo->objects)];
    if (known->made && known->object == object) return known->bits;
    uint64_t bits = 0;
    unsigned looked_at = 0;
    for (uint32_t i = dl_json_first(&from->json, object); i != DL_JSON_ROOT && looked_at < MOST_MEMBERS;
         i = dl_json_next(&from->json, i), looked_at++) {
        if (*from->looks == 0) break;
        --*from->looks;
        bits |= bit_of(dl_script_key(from, i));
    }
    *known = (dl_script_object){.bits = bits, .object = object, .made = true};
    return bits;
}

uint32_t dl_script_member(const dl_script_json *from, uint32_t object, dl_span name) {
    if (type_of(from, object) != DL_JSON_OBJECT || !(bits_of_members(from, object) & bit_of(name)))
        return DL_JSON_ROOT;
    unsigned looked_at = 0;
    for (uint32_t i = dl_json_first(&from->json, object); i != DL_JSON_ROOT && looked_at < MOST_MEMBERS;
         i = dl_json_next(&from->json, i), looked_at++) {
        if (*from->looks == 0) break;
        --*from->looks;
        if (dl_span_equal_nocase(dl_script_key(from, i), name)) return dl_script_item(from, i);
    }
    return DL_JSON_ROOT;
}

dl_span dl_script_text(const dl_script_json *from, uint32_t node) {
    dl_span raw = dl_json_raw(&from->json, node);
    if (!dl_span_present(raw) || dl_span_find_byte(raw, '\\', 0) == SIZE_MAX) return raw;
    char *bytes = dl_arena_alloc_bytes(from->json.arena, raw.size);
    return bytes ? dl_script_unescape(raw, bytes) : DL_SPAN_NONE;
}

/* --- types of blocks --- */

typedef enum block_type {
    UNTYPED,
    INLINE,
    PARAGRAPH,
    HEADING,
    LIST,
    ITEM,
    QUOTE,
    CODE,
    TABLE,
    ROW,
    CELL,
    LINE_BREAK,
    OTHER, /* pictures, players, advertisements, other stories */
} block_type;

/* "article-body.rich-text", "core/paragraph", "TextBlockElement": the last part, in lower case, letters and
 * digits only. */
static dl_span plain_type(dl_span text, char room[DL_SCRIPT_TYPE_BYTES]) {
    for (const char *divider = "/.:"; *divider; divider++) {
        size_t at = dl_span_find_last_byte(text, *divider);
        if (at != SIZE_MAX) text = dl_span_sub(text, at + 1, SIZE_MAX);
    }
    size_t size = 0;
    for (size_t i = 0; i < text.size && size < DL_SCRIPT_TYPE_BYTES; i++) {
        if (dl_ascii_is_alnum(text.data[i])) room[size++] = dl_ascii_lower(text.data[i]);
    }
    return dl_span_of(room, size);
}

static bool is_any(dl_span text, const char *const *words) {
    for (; *words; words++) {
        if (dl_span_equal(text, dl_span_from_string(*words))) return true;
    }
    return false;
}

static bool has_any(dl_span text, const char *const *words) {
    for (; *words; words++) {
        if (dl_span_contains(text, dl_span_from_string(*words))) return true;
    }
    return false;
}

static block_type read_type(dl_span name) {
    static const char *const inline_names[] = {
        "text",    "span",     "link",     "hyperlink", "entryhyperlink", "a", "strong", "em",
        "bold",    "italic",   "fragment", "inline",    "mark",           "b", "i",      "mention",
        "urllink", "autolink", "string",   "u",         "emoji",          NULL};
    static const char *const breaks[] = {"br", "break", "hardbreak", "linebreak", NULL};
    static const char *const others[] = {
        "image",     "img",        "photo",   "picture", "figure",    "gallery",  "slideshow",
        "video",     "audio",      "podcast", "embed",   "iframe",    "advert",   "promo",
        "related",   "newsletter", "divider", "social",  "tweet",     "twitter",  "instagram",
        "facebook",  "youtube",    "author",  "byline",  "comment",   "poll",     "quiz",
        "form",      "button",     "sponsor", "teaser",  "card",      "recirc",   "interstitial",
        "pullquote", "caption",    "rawhtml", "signup",  "separator", "tracking", "script",
        "person",    "nav",        "menu",    NULL};
    static const char *const other_names[] = {"ad",          "ads",    "article", "story", "post",
                                              "newsarticle", "hr",     "page",    "tag",   "oembed",
                                              "media",       "widget", NULL};
    static const char *const headings[] = {"head", "title", "crosshead", "h1", "h2",
                                           "h3",   "h4",    "h5",        "h6", NULL};
    if (is_any(name, inline_names)) return INLINE;
    if (is_any(name, breaks)) return LINE_BREAK;
    if (has_any(name, others) || is_any(name, other_names)) return OTHER;
    if (dl_span_contains(name, DL_SPAN("listitem")) ||
        is_any(name, (const char *const[]){"li", "item", NULL}))
        return ITEM;
    if (dl_span_contains(name, DL_SPAN("list")) || is_any(name, (const char *const[]){"ul", "ol", NULL}))
        return LIST;
    if (dl_span_contains(name, DL_SPAN("quote"))) return QUOTE;
    if (dl_span_contains(name, DL_SPAN("code"))) return CODE;
    if (dl_span_contains(name, DL_SPAN("tablerow")) || dl_span_equal(name, DL_SPAN("tr"))) return ROW;
    if (dl_span_contains(name, DL_SPAN("cell")) || is_any(name, (const char *const[]){"td", "th", NULL}))
        return CELL;
    if (dl_span_contains(name, DL_SPAN("table"))) return TABLE;
    return has_any(name, headings) ? HEADING : PARAGRAPH;
}

/* The type that a name in the form of plain_type says; the blocks of a page have few. */
static block_type type_by_name(const dl_script_json *from, dl_span name) {
    if (name.size == 0) return UNTYPED;
    uint64_t hash = dl_span_quick_hash(name, 0);
    dl_script_type *known = &from->memo->types[hash % DL_COUNT_OF(from->memo->types)];
    if (!dl_span_equal(dl_span_of(known->name, known->size), name)) {
        memcpy(known->name, name.data, name.size);
        known->size = (uint8_t)name.size;
        known->type = (uint8_t)read_type(name);
    }
    return (block_type)known->type;
}

/* What an object says it is; its name in `room`. */
static dl_span type_name(const dl_script_json *from, uint32_t object, char room[DL_SCRIPT_TYPE_BYTES]) {
    static const dl_span keys[] = {
        DL_SPAN_INIT("_type"),     DL_SPAN_INIT("type"),        DL_SPAN_INIT("nodeType"),
        DL_SPAN_INIT("blockType"), DL_SPAN_INIT("blockName"),   DL_SPAN_INIT("__typename"),
        DL_SPAN_INIT("component"), DL_SPAN_INIT("__component"), DL_SPAN_INIT("kind"),
        DL_SPAN_INIT("tagName"),   DL_SPAN_INIT("element"),     DL_SPAN_INIT("acf_fc_layout"),
        DL_SPAN_INIT("name")};
    for (size_t k = 0; k < DL_COUNT_OF(keys); k++) {
        uint32_t value = dl_script_member(from, object, keys[k]);
        if (type_of(from, value) != DL_JSON_STRING) continue;
        dl_span text = dl_json_raw(&from->json, value);
        /* A name says a type only when it has the form of one: "core/paragraph". */
        if (k + 1 == DL_COUNT_OF(keys) && dl_span_find_byte(text, '/', 0) == SIZE_MAX) continue;
        return plain_type(text, room);
    }
    return DL_SPAN("");
}

/* An element of React, ["$", "p", null, {"children": …}]. */
static bool is_react_element(const dl_script_json *from, uint32_t node) {
    if (type_of(from, node) != DL_JSON_ARRAY || from->json.items[node].length < 4) return false;
    return dl_span_equal(dl_json_raw(&from->json, dl_json_first(&from->json, node)), DL_SPAN("$"));
}

bool dl_is_block_array(const dl_script_json *from, uint32_t array) {
    enum { LEAST_ITEMS = 3, MOST_LOOKED_AT = 60 };
    uint32_t items = 0, blocks = 0;
    char room[DL_SCRIPT_TYPE_BYTES];
    if (from->json.items[array].type != DL_JSON_ARRAY || from->json.items[array].length < LEAST_ITEMS)
        return false;
    if (is_react_element(from, array)) return false;
    for (uint32_t i = dl_json_first(&from->json, array); i != DL_JSON_ROOT && items < MOST_LOOKED_AT;
         i = dl_json_next(&from->json, i), items++) {
        uint32_t item = dl_script_item(from, i);
        if (type_of(from, item) == DL_JSON_OBJECT) {
            dl_span name = type_name(from, item, room);
            bool refers = dl_script_member(from, item, DL_SPAN("__ref")) != DL_JSON_ROOT;
            bool inserts = dl_script_member(from, item, DL_SPAN("insert")) != DL_JSON_ROOT;
            blocks += (name.size && type_by_name(from, name) != OTHER) || refers || inserts;
        } else {
            blocks += is_react_element(from, item);
        }
    }
    return blocks >= LEAST_ITEMS && blocks * 3 >= items;
}

/* --- writing --- */

static void write_block(dl_markup_writer *w, uint32_t node, unsigned depth);
static void write_inline(dl_markup_writer *w, uint32_t node, unsigned depth);

static void put(dl_markup_writer *w, const char *text) {
    dl_buffer_append(&w->out, dl_span_from_string(text));
}

static void put_tag(dl_markup_writer *w, const char *before, dl_span name) {
    put(w, before);
    dl_buffer_append(&w->out, name);
    put(w, ">");
}

/* Whether the text is markup already: tags, or character references. */
static bool is_markup(dl_span text) {
    for (size_t at = 0; (at = dl_span_find_byte(text, '<', at)) != SIZE_MAX; at++) {
        if (at + 2 < text.size && (dl_ascii_is_alpha(text.data[at + 1]) || text.data[at + 1] == '/') &&
            dl_span_find_byte(text, '>', at) != SIZE_MAX)
            return true;
    }
    for (size_t at = 0; (at = dl_span_find_byte(text, '&', at)) != SIZE_MAX; at++) {
        size_t end = at + 1 + (at + 1 < text.size && text.data[at + 1] == '#');
        while (end < text.size && dl_ascii_is_alnum(text.data[end])) end++;
        if (end > at + 2 && end < text.size && text.data[end] == ';') return true;
    }
    return false;
}

static void put_text(dl_markup_writer *w, dl_span text) {
    w->words += dl_text_count_words(text);
    if (is_markup(text)) {
        dl_buffer_append(&w->out, text);
        return;
    }
    for (size_t i = 0; i < text.size; i++) {
        char c = text.data[i];
        if (c == '<') {
            put(w, "&lt;");
        } else if (c == '&') {
            put(w, "&amp;");
        } else {
            dl_buffer_append_byte(&w->out, c);
        }
    }
}

static bool step(dl_markup_writer *w, unsigned depth) {
    if (w->steps == 0 || depth > MOST_DEPTH || w->out.failed) return false;
    w->steps--;
    return true;
}

/* What a reference names in a store of objects: {"__ref": "Paragraph:1"}; else the node itself. */
static uint32_t follow(dl_markup_writer *w, uint32_t node) {
    const dl_json *json = &w->from->json;
    uint32_t name = dl_script_member(w->from, node, DL_SPAN("__ref"));
    if (name == DL_JSON_ROOT || w->references == 0 || json->count == 0) return node;
    dl_span wanted = dl_json_raw(json, name);
    w->references--;
    for (uint32_t up = json->items[node].parent; up != DL_JSON_ROOT; up = json->items[up].parent) {
        if (json->items[up].type != DL_JSON_OBJECT) continue;
        for (uint32_t i = dl_json_first(json, up); i != DL_JSON_ROOT && *w->from->looks;
             i = dl_json_next(json, i)) {
            --*w->from->looks;
            if (dl_span_equal(dl_json_key_text(json, i), wanted)) return i;
        }
    }
    return node;
}

/* What an object holds: its text or its children, looked for under the names that content systems use, also
 * in an object of its own ("data", "model", "attrs"). */
static uint32_t content_of(const dl_script_json *from, uint32_t object, unsigned depth) {
    static const dl_span keys[] = {DL_SPAN_INIT("html"),      DL_SPAN_INIT("text"),
                                   DL_SPAN_INIT("content"),   DL_SPAN_INIT("value"),
                                   DL_SPAN_INIT("body"),      DL_SPAN_INIT("children"),
                                   DL_SPAN_INIT("innerHTML"), DL_SPAN_INIT("blocks"),
                                   DL_SPAN_INIT("nodes"),     DL_SPAN_INIT("content_elements"),
                                   DL_SPAN_INIT("fragments"), DL_SPAN_INIT("items"),
                                   DL_SPAN_INIT("spans"),     DL_SPAN_INIT("richText"),
                                   DL_SPAN_INIT("paragraph"), DL_SPAN_INIT("markup"),
                                   DL_SPAN_INIT("copy"),      DL_SPAN_INIT("insert"),
                                   DL_SPAN_INIT("rows"),      DL_SPAN_INIT("cells"),
                                   DL_SPAN_INIT("data"),      DL_SPAN_INIT("model"),
                                   DL_SPAN_INIT("attrs"),     DL_SPAN_INIT("attributes"),
                                   DL_SPAN_INIT("fields"),    DL_SPAN_INIT("props"),
                                   DL_SPAN_INIT("node")};
    enum { MOST_WRAPPERS = 4 };
    for (size_t k = 0; k < DL_COUNT_OF(keys); k++) {
        uint32_t value = dl_script_member(from, object, keys[k]);
        uint8_t type = type_of(from, value);
        if (type == DL_JSON_STRING && from->json.items[value].length > 0) return value;
        if (type == DL_JSON_ARRAY && from->json.items[value].length > 0) return value;
        if (type != DL_JSON_OBJECT || depth >= MOST_WRAPPERS) continue;
        uint32_t inner = content_of(from, value, depth + 1);
        if (inner != DL_JSON_ROOT) return inner;
    }
    return DL_JSON_ROOT;
}

static block_type block_type_of(const dl_script_json *from, uint32_t object) {
    char room[DL_SCRIPT_TYPE_BYTES];
    uint32_t item = dl_script_member(from, object, DL_SPAN("listItem"));
    if (type_of(from, item) == DL_JSON_STRING) return ITEM;
    block_type type = type_by_name(from, type_name(from, object, room));
    if (type != PARAGRAPH) return type;
    /* Portable text says it by a style. */
    uint32_t style = dl_script_member(from, object, DL_SPAN("style"));
    if (type_of(from, style) != DL_JSON_STRING) return type;
    block_type styled = type_by_name(from, plain_type(dl_json_raw(&from->json, style), room));
    return styled == HEADING || styled == QUOTE ? styled : type;
}

/* The level of a heading: 1 to 6, else 2. */
static char level_of(const dl_script_json *from, uint32_t object) {
    static const dl_span keys[] = {DL_SPAN_INIT("level"), DL_SPAN_INIT("style"), DL_SPAN_INIT("tag"),
                                   DL_SPAN_INIT("type"),  DL_SPAN_INIT("_type"), DL_SPAN_INIT("nodeType")};
    static const dl_span wrappers[] = {DL_SPAN_INIT("attrs"), DL_SPAN_INIT("data"),
                                       DL_SPAN_INIT("attributes")};
    static const char *const ordinals[] = {"one", "two", "three", "four", "five", "six"};
    for (size_t k = 0; k < DL_COUNT_OF(keys); k++) {
        uint32_t value = dl_script_member(from, object, keys[k]);
        dl_span text = value == DL_JSON_ROOT ? DL_SPAN("") : dl_json_raw(&from->json, value);
        if (text.size && text.data[text.size - 1] >= '1' && text.data[text.size - 1] <= '6')
            return text.data[text.size - 1];
        for (size_t i = 0; i < DL_COUNT_OF(ordinals); i++) {
            if (dl_span_ends_with(text, dl_span_from_string(ordinals[i]))) return (char)('1' + i);
        }
    }
    for (size_t k = 0; k < DL_COUNT_OF(wrappers); k++) {
        uint32_t level =
            dl_script_member(from, dl_script_member(from, object, wrappers[k]), DL_SPAN("level"));
        uint32_t number = level == DL_JSON_ROOT ? 0 : dl_json_uint(&from->json, level);
        if (number >= 1 && number <= 6) return (char)('0' + number);
    }
    return '2';
}

/* --- React --- */

static bool is_tag_name(dl_span name) {
    for (size_t i = 0; i < name.size; i++) {
        if (!(name.data[i] >= 'a' && name.data[i] <= 'z') && !dl_ascii_is_digit(name.data[i])) return false;
    }
    return name.size > 0 && name.size <= 12;
}

static void write_react_children(dl_markup_writer *w, uint32_t node, unsigned depth);

static void write_react_element(dl_markup_writer *w, uint32_t node, unsigned depth) {
    static const char *const others[] = {"script", "style",    "nav",  "header", "footer", "aside",
                                         "form",   "button",   "svg",  "img",    "figure", "iframe",
                                         "head",   "noscript", "link", "meta",   NULL};
    const dl_script_json *from = w->from;
    if (!step(w, depth)) return;
    uint32_t item = dl_json_first(&from->json, node);
    dl_span name = dl_json_raw(&from->json, item = dl_json_next(&from->json, item));
    uint32_t props = dl_json_next(&from->json, dl_json_next(&from->json, item));
    bool tag = is_tag_name(name);
    if (tag && is_any(name, others)) return;
    uint32_t inner = dl_script_member(from, dl_script_member(from, props, DL_SPAN("dangerouslySetInnerHTML")),
                                      DL_SPAN("__html"));
    uint32_t children = inner != DL_JSON_ROOT ? inner : dl_script_member(from, props, DL_SPAN("children"));
    if (tag) put_tag(w, "<", name);
    write_react_children(w, children, depth + 1);
    if (!tag) return;
    if (!dl_span_equal(name, DL_SPAN("br"))) put_tag(w, "</", name);
    w->paragraphs += dl_span_equal(name, DL_SPAN("p"));
}

static void write_react_children(dl_markup_writer *w, uint32_t node, unsigned depth) {
    if (node == DL_JSON_ROOT || !step(w, depth)) return;
    if (type_of(w->from, node) == DL_JSON_STRING) {
        dl_span text = dl_script_text(w->from, node);
        if (text.size == 0 || text.data[0] != '$') put_text(w, text);
    } else if (is_react_element(w->from, node)) {
        write_react_element(w, node, depth + 1);
    } else if (type_of(w->from, node) == DL_JSON_ARRAY) {
        for (uint32_t i = dl_json_first(&w->from->json, node); i != DL_JSON_ROOT;
             i = dl_json_next(&w->from->json, i))
            write_react_children(w, i, depth + 1);
    }
}

/* --- blocks --- */

static void write_all(dl_markup_writer *w, uint32_t array, unsigned depth,
                      void write(dl_markup_writer *, uint32_t, unsigned)) {
    for (uint32_t i = dl_json_first(&w->from->json, array); i != DL_JSON_ROOT;
         i = dl_json_next(&w->from->json, i))
        write(w, i, depth + 1);
}

static void write_inline(dl_markup_writer *w, uint32_t node, unsigned depth) {
    node = dl_script_item(w->from, node);
    if (node == DL_JSON_ROOT || !step(w, depth)) return;
    switch (type_of(w->from, node)) {
    case DL_JSON_STRING:
        put_text(w, dl_script_text(w->from, node));
        break;
    case DL_JSON_ARRAY:
        if (is_react_element(w->from, node)) {
            write_react_element(w, node, depth + 1);
        } else {
            write_all(w, node, depth, write_inline);
        }
        break;
    case DL_JSON_OBJECT: {
        node = follow(w, node);
        block_type type = block_type_of(w->from, node);
        if (type == LINE_BREAK) put(w, "<br>");
        if (type == OTHER || type == LINE_BREAK) break;
        write_inline(w, content_of(w->from, node, 0), depth + 1);
        break;
    }
    default:
        break;
    }
}

/* Whether the array holds blocks, not the pieces of one. */
static bool holds_blocks(const dl_script_json *from, uint32_t array) {
    char room[DL_SCRIPT_TYPE_BYTES];
    if (type_of(from, array) != DL_JSON_ARRAY) return false;
    for (uint32_t i = dl_json_first(&from->json, array); i != DL_JSON_ROOT;
         i = dl_json_next(&from->json, i)) {
        uint32_t item = dl_script_item(from, i);
        if (type_of(from, item) != DL_JSON_OBJECT) continue;
        block_type type = type_by_name(from, type_name(from, item, room));
        if (type != UNTYPED && type != INLINE && type != LINE_BREAK && type != OTHER) return true;
    }
    return false;
}

static void write_cells(dl_markup_writer *w, uint32_t node, unsigned depth) {
    put(w, "<td>");
    write_inline(w, node, depth + 1);
    put(w, "</td>");
}

static void write_row(dl_markup_writer *w, uint32_t node, unsigned depth) {
    node = dl_script_item(w->from, node);
    uint32_t cells = type_of(w->from, node) == DL_JSON_OBJECT ? content_of(w->from, node, 0) : node;
    put(w, "<tr>");
    if (type_of(w->from, cells) == DL_JSON_ARRAY) write_all(w, cells, depth, write_cells);
    put(w, "</tr>");
}

static void write_item(dl_markup_writer *w, uint32_t node, unsigned depth) {
    put(w, "<li>");
    write_inline(w, node, depth + 1);
    put(w, "</li>");
}

static void set_list(dl_markup_writer *w, bool in_list) {
    if (w->in_list != in_list) put(w, in_list ? "<ul>" : "</ul>");
    w->in_list = in_list;
}

static bool is_ordered(const dl_script_json *from, uint32_t object) {
    static const dl_span keys[] = {DL_SPAN_INIT("style"),     DL_SPAN_INIT("listType"),
                                   DL_SPAN_INIT("list_type"), DL_SPAN_INIT("format"),
                                   DL_SPAN_INIT("type"),      DL_SPAN_INIT("nodeType")};
    static const dl_span wrappers[] = {DL_SPAN_INIT(""), DL_SPAN_INIT("data"), DL_SPAN_INIT("attrs")};
    for (size_t i = 0; i < DL_COUNT_OF(wrappers); i++) {
        uint32_t inner = wrappers[i].size ? dl_script_member(from, object, wrappers[i]) : object;
        for (size_t k = 0; k < DL_COUNT_OF(keys); k++) {
            uint32_t value = dl_script_member(from, inner, keys[k]);
            dl_span text =
                type_of(from, value) == DL_JSON_STRING ? dl_json_raw(&from->json, value) : DL_SPAN("");
            if ((dl_span_contains_nocase(text, DL_SPAN("order")) ||
                 dl_span_contains_nocase(text, DL_SPAN("number"))) &&
                !dl_span_contains_nocase(text, DL_SPAN("unorder")))
                return true;
        }
    }
    return false;
}

static void write_list(dl_markup_writer *w, uint32_t object, uint32_t content, unsigned depth) {
    bool ordered = is_ordered(w->from, object);
    put(w, ordered ? "<ol>" : "<ul>");
    if (type_of(w->from, content) == DL_JSON_ARRAY) {
        write_all(w, content, depth, write_item);
    } else {
        write_item(w, content, depth);
    }
    put(w, ordered ? "</ol>" : "</ul>");
}

/* One block of text in an element of its own, unless its text brings elements of blocks along. */
static void write_in(dl_markup_writer *w, const char *name, uint32_t content, unsigned depth) {
    enum { LEAST_WORDS = 4 };
    uint32_t before = w->words;
    bool own = type_of(w->from, content) == DL_JSON_STRING && dl_has_markup(dl_script_text(w->from, content));
    if (!own) put_tag(w, "<", dl_span_from_string(name));
    write_inline(w, content, depth + 1);
    if (!own) put_tag(w, "</", dl_span_from_string(name));
    w->paragraphs += w->words - before >= LEAST_WORDS;
}

static void write_object(dl_markup_writer *w, uint32_t object, unsigned depth) {
    char heading[] = "h2";
    object = follow(w, object);
    block_type type = block_type_of(w->from, object);
    uint32_t content = type == OTHER ? DL_JSON_ROOT : content_of(w->from, object, 0);
    if (content == DL_JSON_ROOT) return;
    set_list(w, type == ITEM);
    switch (type) {
    case HEADING:
        heading[1] = level_of(w->from, object);
        write_in(w, heading, content, depth);
        break;
    case LIST:
        write_list(w, object, content, depth);
        break;
    case ITEM:
        write_item(w, content, depth);
        break;
    case TABLE:
        put(w, "<table>");
        if (type_of(w->from, content) == DL_JSON_ARRAY) write_all(w, content, depth, write_row);
        put(w, "</table>");
        break;
    case QUOTE:
        put(w, "<blockquote>");
        if (holds_blocks(w->from, content)) {
            write_all(w, content, depth, write_block);
        } else {
            write_in(w, "p", content, depth);
        }
        put(w, "</blockquote>");
        break;
    case CODE:
        write_in(w, "pre", content, depth);
        break;
    default:
        if (holds_blocks(w->from, content)) {
            write_all(w, content, depth, write_block);
        } else {
            write_in(w, "p", content, depth);
        }
        break;
    }
}

static void write_block(dl_markup_writer *w, uint32_t node, unsigned depth) {
    node = dl_script_item(w->from, node);
    if (node == DL_JSON_ROOT || !step(w, depth)) return;
    switch (type_of(w->from, node)) {
    case DL_JSON_STRING:
        set_list(w, false);
        write_in(w, "p", node, depth);
        break;
    case DL_JSON_ARRAY:
        if (is_react_element(w->from, node)) {
            write_react_element(w, node, depth + 1);
        } else {
            write_all(w, node, depth, write_block);
        }
        break;
    case DL_JSON_OBJECT:
        write_object(w, node, depth);
        break;
    default:
        break;
    }
}

void dl_write_blocks(dl_markup_writer *w, uint32_t array) {
    write_all(w, array, 0, write_block);
    set_list(w, false);
}
