#include "article/script_blocks.h"

#include "article/markup_body.h"
#include "article/script_markup.h"
#include "base/references.h"
#include "base/text.h"
#include "values/script_strings.h"

enum {
    LEAST_BYTES = 200,    /* of a string that may be a story */
    LEAST_WORDS = 60,     /* of a story */
    LEAST_PARAGRAPHS = 3, /* of an array of blocks */
    MOST_STEPS = 200000,  /* values that are looked at while blocks are written, of the whole page */
    MOST_REFERENCES = 200,
    MOST_LOOKS = 8 << 20, /* members of objects, of the whole page */
    MOST_LEVELS = 3,      /* JSON in strings of JSON */
    LEAST_TITLE_BYTES = 12,
};

typedef struct finder {
    const dl_claims *claims;
    dl_arena *work;
    dl_script_story best;
    const dl_script_value *value; /* that is looked through */
    dl_span title;                /* of the page, folded */
    uint32_t steps, references, looks;
    unsigned level;
} finder;

/* --- candidates --- */

/* The words of markup, tags left out. */
static uint32_t words_of_markup(dl_span markup) {
    uint32_t words = 0;
    for (size_t at = 0; at < markup.size;) {
        size_t open = dl_span_find_byte(markup, '<', at);
        words += dl_text_count_words(dl_span_sub(markup, at, open == SIZE_MAX ? SIZE_MAX : open - at));
        if (open == SIZE_MAX) break;
        size_t close = dl_span_find_byte(markup, '>', open);
        if (close == SIZE_MAX) break;
        at = close + 1;
    }
    return words;
}

static bool is_title(const finder *f, const dl_script_json *from, uint32_t node) {
    if (node == DL_JSON_ROOT || from->json.items[node].type != DL_JSON_STRING) return false;
    dl_span text = dl_text_fold(f->work, dl_script_text(from, node));
    return text.size >= LEAST_TITLE_BYTES && dl_span_contains(f->title, text);
}

/* Whether one of the objects around the value, as far as the story's own would be, has the page's title. */
static bool has_title(const finder *f, const dl_script_json *from, uint32_t node) {
    static const dl_span keys[] = {DL_SPAN_INIT("title"), DL_SPAN_INIT("headline"), DL_SPAN_INIT("headlines"),
                                   DL_SPAN_INIT("name"), DL_SPAN_INIT("heading")};
    static const dl_span inner[] = {DL_SPAN_INIT("basic"), DL_SPAN_INIT("rendered"), DL_SPAN_INIT("text"),
                                    DL_SPAN_INIT("default")};
    enum { MOST_LEVELS_UP = 4 };
    if (f->title.size < LEAST_TITLE_BYTES) return false;
    uint32_t up = from->json.items[node].parent;
    for (int level = 0; up != DL_JSON_ROOT && level < MOST_LEVELS_UP;
         up = from->json.items[up].parent, level++) {
        for (size_t k = 0; k < DL_COUNT_OF(keys); k++) {
            uint32_t value = dl_script_member(from, up, keys[k]);
            if (is_title(f, from, value)) return true;
            for (size_t i = 0; i < DL_COUNT_OF(inner); i++) {
                if (is_title(f, from, dl_script_member(from, value, inner[i]))) return true;
            }
        }
    }
    return false;
}

/* `from` is NULL for a text that lies in no object. */
static void consider(finder *f, dl_span markup, uint32_t words, const dl_script_json *from, uint32_t node) {
    if (words < LEAST_WORDS) return;
    bool titled = from && has_title(f, from, node);
    if (f->best.titled && !titled) return;
    if (f->best.titled == titled && words <= f->best.words) return;
    bool in_page = f->level == 0 && from && !f->value->flight && f->value->offset &&
                   from->json.page.data == f->value->text.data;
    f->best = (dl_script_story){
        .markup = dl_arena_copy(f->work, markup),
        .words = words,
        .titled = titled,
        .node = f->value->node,
        .offset = f->value->offset + (in_page ? from->json.items[node].offset : 0),
    };
}

/* Plain text as paragraphs: lines, divided by empty ones where there are any. */
static dl_span paragraphs_of(const finder *f, dl_span text) {
    dl_buffer out;
    dl_span line;
    dl_buffer_init(&out, text.size * 8 + 64, f->work->allocator);
    dl_buffer_append(&out, DL_SPAN("<p>"));
    while (dl_span_split(&text, '\n', &line)) {
        line = dl_span_trim(line);
        if (line.size == 0) continue;
        dl_buffer_append(&out, DL_SPAN("<p>"));
        for (size_t i = 0; i < line.size; i++) {
            if (line.data[i] == '<') {
                dl_buffer_append(&out, DL_SPAN("&lt;"));
            } else if (line.data[i] == '&') {
                dl_buffer_append(&out, DL_SPAN("&amp;"));
            } else {
                dl_buffer_append_byte(&out, line.data[i]);
            }
        }
    }
    if (out.failed) f->work->failed = f->work->no_memory = true; /* the ceiling is more than it needs */
    dl_span copy = out.failed ? DL_SPAN_NONE : dl_arena_copy(f->work, dl_buffer_span(&out));
    dl_buffer_release(&out);
    return copy;
}

/* Names of members that hold the text of a story. */
static bool names_body(dl_span key) {
    static const dl_span names[] = {
        DL_SPAN_INIT("body"),        DL_SPAN_INIT("content"),   DL_SPAN_INIT("text"),
        DL_SPAN_INIT("articlebody"), DL_SPAN_INIT("bodytext"),  DL_SPAN_INIT("fulltext"),
        DL_SPAN_INIT("storybody"),   DL_SPAN_INIT("plaintext"), DL_SPAN_INIT("story"),
        DL_SPAN_INIT("paragraphs"),
    };
    for (size_t i = 0; i < DL_COUNT_OF(names); i++) {
        if (dl_span_equal_nocase(key, names[i])) return true;
    }
    return false;
}

/* --- looking through one value --- */

static void look_through(finder *f, dl_span text, bool table);

static void look_at_text(finder *f, dl_span text, const dl_script_json *from, uint32_t node) {
    enum { LEAST_PLAIN_WORDS = 100 };
    if (text.size && (text.data[0] == '{' || text.data[0] == '[')) {
        if (f->level >= MOST_LEVELS) return;
        f->level++;
        look_through(f, text, false);
        f->level--;
        return;
    }
    if (!dl_has_markup(text) && dl_has_escaped_markup(text)) text = dl_decode_again(f->work, text);
    if (dl_has_markup(text)) {
        consider(f, text, words_of_markup(text), from, node);
    } else if (from && names_body(dl_script_key(from, node)) && has_title(f, from, node) &&
               dl_text_count_words(text) >= LEAST_PLAIN_WORDS) {
        dl_span markup = paragraphs_of(f, text);
        consider(f, markup, dl_text_count_words(text), from, node);
    }
}

/* Strings, each a paragraph: "body": ["…", "…"]. */
static bool is_text_array(const dl_script_json *from, uint32_t array) {
    const dl_json *json = &from->json;
    if (json->items[array].length < LEAST_PARAGRAPHS || !names_body(dl_script_key(from, array))) return false;
    for (uint32_t i = dl_json_first(json, array); i != DL_JSON_ROOT; i = dl_json_next(json, i)) {
        if (json->items[dl_script_item(from, i)].type != DL_JSON_STRING) return false;
    }
    return true;
}

/* True when the array was a story, in which no other is looked for. */
static bool look_at_array(finder *f, const dl_script_json *from, uint32_t array) {
    if (!is_text_array(from, array) && !dl_is_block_array(from, array)) return false;
    dl_markup_writer writer = {.from = from, .steps = f->steps, .references = f->references};
    dl_buffer_init(&writer.out, from->json.page.size * 2 + 4096, f->work->allocator);
    dl_write_blocks(&writer, array);
    f->steps = writer.steps;
    f->references = writer.references;
    bool story = !writer.out.failed && writer.paragraphs >= LEAST_PARAGRAPHS && writer.words >= LEAST_WORDS;
    if (story) consider(f, dl_buffer_span(&writer.out), writer.words, from, array);
    bool at_ceiling = writer.out.capacity * 2 > writer.out.ceiling_bytes;
    if (writer.out.failed && !at_ceiling) f->work->failed = f->work->no_memory = true;
    dl_buffer_release(&writer.out);
    return story;
}

/* The items of the first array, which is a table in which numbers name items. */
static void make_table(finder *f, dl_script_json *from) {
    const dl_json *json = &from->json;
    if (json->count == 0 || json->items[0].type != DL_JSON_ARRAY) return;
    from->table = dl_arena_alloc(f->work, (json->items[0].length + 1) * sizeof *from->table);
    if (!from->table) return;
    for (uint32_t i = dl_json_first(json, 0); i != DL_JSON_ROOT; i = dl_json_next(json, i))
        from->table[from->table_size++] = i;
}

static void look_through(finder *f, dl_span text, bool table) {
    enum { MOST_SIZE = UINT32_MAX / 4 };
    if (text.size > MOST_SIZE) return;
    dl_script_memo memo = {0};
    dl_script_json from = {.table = NULL, .memo = &memo, .looks = &f->looks};
    dl_json_begin(&from.json, text, f->work);
    if (!dl_json_read(&from.json, 0, (uint32_t)text.size)) return;
    if (table) make_table(f, &from);
    for (uint32_t i = 0; i < from.json.count && !f->work->failed;) {
        const dl_json_node *node = &from.json.items[i];
        uint32_t next = i + 1;
        if (node->type == DL_JSON_STRING && node->length >= LEAST_BYTES) {
            look_at_text(f, dl_span_trim(dl_script_text(&from, i)), &from, i);
        } else if (node->type == DL_JSON_ARRAY && f->steps && look_at_array(f, &from, i)) {
            next = from.json.items[i].end;
        }
        i = next;
    }
}

/* Rows of Next.js: "1a:" and a value up to the line's end, or "1a:T" and the length of a text in hexadecimal
 * digits, a comma, and the text. */
static void look_through_rows(finder *f, dl_span rows) {
    while (rows.size) {
        size_t colon = dl_span_find_byte(dl_span_sub(rows, 0, 12), ':', 0);
        dl_span row = dl_span_sub(rows, colon == SIZE_MAX ? 0 : colon + 1, SIZE_MAX);
        size_t comma =
            row.size && row.data[0] == 'T' ? dl_span_find_byte(dl_span_sub(row, 0, 12), ',', 0) : SIZE_MAX;
        if (comma != SIZE_MAX) {
            size_t size = 0;
            for (size_t i = 1; i < comma; i++) {
                char c = dl_ascii_lower(row.data[i]);
                size = size * 16 + (size_t)(dl_ascii_is_digit(c) ? c - '0' : c - 'a' + 10);
            }
            dl_span text = dl_span_sub(row, comma + 1, size);
            look_at_text(f, dl_span_trim(text), NULL, 0);
            rows = dl_span_sub(row, comma + 1 + text.size, SIZE_MAX);
            continue;
        }
        dl_span line;
        rows = row;
        if (!dl_span_split(&rows, '\n', &line)) break;
        if (line.size >= LEAST_BYTES && (line.data[0] == '{' || line.data[0] == '['))
            look_through(f, line, false);
    }
}

static void look_at_value(void *context, const dl_script_value *value) {
    finder *f = context;
    f->value = value;
    f->level = 0;
    if (value->flight) {
        look_through_rows(f, value->text);
    } else {
        look_through(f, value->text, value->table);
    }
}

dl_script_story dl_find_script_story(const dl_claims *claims, dl_arena *work) {
    finder f = {.claims = claims,
                .work = work,
                .steps = MOST_STEPS,
                .references = MOST_REFERENCES,
                .looks = MOST_LOOKS};
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_HEADLINE, claim));) {
        if (claim->source == DL_SOURCE_VISIBLE) continue;
        f.title = dl_text_fold(work, claim->text);
        if (f.title.size >= LEAST_TITLE_BYTES) break;
    }
    dl_visit_script_values(claims, work, DL_SPAN(""), look_at_value, &f);
    return f.best;
}
