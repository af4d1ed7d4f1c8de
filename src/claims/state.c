/* Script state: the data from which a framework renders the page in the browser (Next.js, Nuxt, Redux, Apollo
 * and the like).  Its structure differs from site to site, so it is used only for what no other reader found
 * in the head or in structured data, and only the object with the page's title is used: its dates, authors,
 * sections and tags.
 *
 * Two forms are read: a script of type application/json, and "window.__SOMETHING__ = {…}" in its own script.
 * Nuxt 3 writes an array in which every number is a reference to another item of the array. */
#include "claims/script_values.h"
#include "claims/state_skim.h"
#include "values/json.h"
#include "values/script_strings.h"

#include "base/bytes.h"
#include "base/cpu.h"
#include "base/text.h"
#include "base/vector.h"
#include "html/dom.h"

#if DL_X86_64
#include <immintrin.h>
#endif

enum {
    MOST_SCRIPTS = 8,
    MOST_BYTES = 2 << 20, /* of all scripts read */
    MOST_PEOPLE = 12,
    MOST_TAGS = 40,
    TRUST = 50,
};

bool dl_state_name_dates(dl_span name, dl_field *field) {
    dl_state_role what = dl_state_role_of(name);
    *field = what == DL_STATE_CREATED ? DL_FIELD_DATE_CREATED : DL_FIELD_DATE_PUBLISHED;
    return what == DL_STATE_CREATED || what == DL_STATE_PUBLISHED;
}

/* What a look through a script's value said: some values are met again when all of them are visited. */
typedef struct look {
    const char *start;
    dl_skimmed found;
} look;

typedef struct reader {
    dl_claims *claims;
    dl_json *json;
    const dl_script_value
        *decoded; /* what `json` was read from, when that is no part of the page; else NULL */
    dl_node script;
    dl_span title;   /* of the page, folded */
    uint32_t *table; /* the items of a Nuxt array, or NULL */
    uint32_t table_size;
    dl_state_wants wants;
    const look *looks;
    uint32_t scripts; /* read so far, each with its look */
    bool found;       /* an object with the page's title */
} reader;

/* The value of a member: itself, or the item of the table that its number refers to. */
static uint32_t value_of(const reader *r, uint32_t node) {
    if (!r->table || r->json->items[node].type != DL_JSON_NUMBER) return node;
    uint32_t index = dl_json_uint(r->json, node);
    return index < r->table_size ? r->table[index] : node;
}

static bool is_text(const reader *r, uint32_t node) {
    uint8_t type = r->json->items[node].type;
    return type == DL_JSON_STRING || type == DL_JSON_NUMBER;
}

static void add(reader *r, dl_field field, uint32_t value, uint16_t group, uint8_t flags) {
    dl_span text = dl_json_text(r->json, value);
    if (r->decoded) text = dl_arena_copy(r->claims->arena, text);
    dl_claims_add(r->claims, (dl_claim){
                                 .text = text,
                                 .offset = r->decoded ? r->decoded->offset : r->json->items[value].offset,
                                 .node = r->decoded ? r->decoded->node : r->script,
                                 .json_value = r->decoded ? DL_CLAIM_NO_VALUE : value,
                                 .group = group,
                                 .field = (uint8_t)field,
                                 .source = DL_SOURCE_STATE,
                                 .flags = flags,
                                 .trust = TRUST,
                             });
}

/* A date: a text or number, or Nuxt's ["Date", "2021-…"]. */
static void add_date(reader *r, dl_field field, uint32_t value) {
    if (r->json->items[value].type == DL_JSON_ARRAY) {
        uint32_t first = dl_json_first(r->json, value);
        if (first == DL_JSON_ROOT || !dl_span_equal(dl_json_raw(r->json, first), DL_SPAN("Date"))) return;
        value = dl_json_next(r->json, first);
        if (value == DL_JSON_ROOT) return;
    }
    if (is_text(r, value)) add(r, field, value, 0, 0);
}

/* The name of an object, or the value itself if it is a text. */
static uint32_t name_in(const reader *r, uint32_t value) {
    value = value_of(r, value);
    if (r->json->items[value].type == DL_JSON_STRING) return value;
    if (r->json->items[value].type != DL_JSON_OBJECT) return DL_JSON_ROOT;
    uint32_t found = DL_JSON_ROOT;
    for (uint32_t i = dl_json_first(r->json, value); i != DL_JSON_ROOT; i = dl_json_next(r->json, i)) {
        dl_state_role what = dl_state_role_of(dl_json_key_text(r->json, i));
        uint32_t text = value_of(r, i);
        if (r->json->items[text].type != DL_JSON_STRING) continue;
        if (what == DL_STATE_NAME) return text;
        if (what == DL_STATE_TITLE && found == DL_JSON_ROOT) found = text;
    }
    return found;
}

static void add_names(reader *r, dl_field field, uint32_t value, uint32_t most) {
    if (r->json->items[value].type != DL_JSON_ARRAY) {
        uint32_t name = name_in(r, value);
        if (name != DL_JSON_ROOT) add(r, field, name, dl_claims_group(r->claims), DL_CLAIM_LIST);
        return;
    }
    for (uint32_t i = dl_json_first(r->json, value); i != DL_JSON_ROOT && most;
         i = dl_json_next(r->json, i)) {
        uint32_t name = name_in(r, i);
        if (name == DL_JSON_ROOT) continue;
        add(r, field, name, dl_claims_group(r->claims), 0);
        most--;
    }
}

/* Topics: a list, or an object of lists, "keywords": {"tags": [{"name": …}], "locations": […]}. */
static void add_topics(reader *r, uint32_t topics) {
    uint32_t name = name_in(r, topics);
    if (r->json->items[topics].type != DL_JSON_OBJECT || name != DL_JSON_ROOT) {
        add_names(r, DL_FIELD_KEYWORD, topics, MOST_TAGS);
        return;
    }
    for (uint32_t i = dl_json_first(r->json, topics); i != DL_JSON_ROOT; i = dl_json_next(r->json, i)) {
        if (dl_state_role_of(dl_json_key_text(r->json, i)) == DL_STATE_TAGS)
            add_names(r, DL_FIELD_KEYWORD, value_of(r, i), MOST_TAGS);
    }
}

/* "credits": {"by": [{"name": …}]} */
static void add_credits(reader *r, uint32_t credits) {
    if (r->json->items[credits].type != DL_JSON_OBJECT) return;
    for (uint32_t i = dl_json_first(r->json, credits); i != DL_JSON_ROOT; i = dl_json_next(r->json, i)) {
        if (dl_span_equal_nocase(dl_json_key_text(r->json, i), DL_SPAN("by")))
            add_names(r, DL_FIELD_AUTHOR_NAME, value_of(r, i), MOST_PEOPLE);
    }
}

static void read_story(reader *r, uint32_t object) {
    r->found = true;
    for (uint32_t i = dl_json_first(r->json, object); i != DL_JSON_ROOT; i = dl_json_next(r->json, i)) {
        uint32_t value = value_of(r, i);
        switch (dl_state_role_of(dl_json_key_text(r->json, i))) {
        case DL_STATE_PUBLISHED:
            if (r->wants.dates) add_date(r, DL_FIELD_DATE_PUBLISHED, value);
            break;
        case DL_STATE_MODIFIED:
            if (r->wants.dates) add_date(r, DL_FIELD_DATE_MODIFIED, value);
            break;
        case DL_STATE_CREATED:
            if (r->wants.dates) add_date(r, DL_FIELD_DATE_CREATED, value);
            break;
        case DL_STATE_AUTHOR:
            if (r->wants.authors) add_names(r, DL_FIELD_AUTHOR_NAME, value, MOST_PEOPLE);
            break;
        case DL_STATE_CREDITS:
            if (r->wants.authors) add_credits(r, value);
            break;
        case DL_STATE_SECTION:
            if (r->wants.sections) add_names(r, DL_FIELD_SECTION, value, 1);
            break;
        case DL_STATE_TAGS:
            if (r->wants.tags) add_topics(r, value);
            break;
        default:
            break;
        }
    }
}

/* Whether the value is the page's title, or an object that holds it: {"rendered": …}, {"basic": …}. */
static bool is_title(const reader *r, uint32_t value, uint32_t *titles) {
    uint32_t type = r->json->items[value].type, forms = 0;
    if (type == DL_JSON_OBJECT) {
        for (uint32_t i = dl_json_first(r->json, value); i != DL_JSON_ROOT && forms < DL_STATE_MOST_FORMS;
             i = dl_json_next(r->json, i), forms++) {
            uint32_t form = value_of(r, i);
            if (r->json->items[form].type == DL_JSON_STRING && is_title(r, form, titles)) return true;
        }
        return false;
    }
    if (type != DL_JSON_STRING || *titles >= DL_STATE_MOST_TITLES ||
        r->json->items[value].length < DL_STATE_LEAST_TITLE_BYTES)
        return false;
    (*titles)++;
    return dl_state_is_title(r->claims->arena, r->title, dl_json_text(r->json, value));
}

/* How much an object with the page's title says about the article; 0 without the title. */
static int score_object(const reader *r, uint32_t object, uint32_t *titles) {
    int score = 0;
    bool titled = false;
    for (uint32_t i = dl_json_first(r->json, object); i != DL_JSON_ROOT; i = dl_json_next(r->json, i)) {
        uint32_t value = value_of(r, i);
        dl_state_role what = dl_state_role_of(dl_json_key_text(r->json, i));
        score += dl_state_weight(what, &r->wants);
        if (what == DL_STATE_TITLE) titled = titled || is_title(r, value, titles);
    }
    return titled ? score : 0;
}

/* The items of an array that is a table in which numbers refer to items. */
static void make_table(reader *r, uint32_t root) {
    uint32_t count = r->json->items[root].length;
    r->table = NULL;
    if (r->json->items[root].type != DL_JSON_ARRAY || count < 2) return;
    uint32_t *table = dl_arena_alloc(r->claims->arena, count * sizeof *table);
    if (!table) return;
    r->table_size = 0;
    for (uint32_t i = dl_json_first(r->json, root); i != DL_JSON_ROOT && r->table_size < count;
         i = dl_json_next(r->json, i))
        table[r->table_size++] = i;
    r->table = table;
}

/* Reads the object in the values from `first` on that tells most of the story. */
static void choose_story(reader *r, uint32_t first) {
    uint32_t best = DL_JSON_ROOT, titles = 0;
    int best_score = 0;
    for (uint32_t i = first; i < r->json->count; i++) {
        if (r->json->items[i].type != DL_JSON_OBJECT) continue;
        int score = score_object(r, i, &titles);
        if (score > best_score) best = i, best_score = score;
    }
    if (best != DL_JSON_ROOT) read_story(r, best);
}

static void read_json(reader *r, uint32_t offset, uint32_t size, bool is_table) {
    uint32_t first = r->json->count;
    if (!dl_json_read(r->json, offset, size) || r->json->count == first) return;
    r->table = NULL;
    if (is_table) make_table(r, first);
    choose_story(r, first);
}

/* What a look through the whole text says; that it is not regular when there is more than one value. */
static void skim(const reader *r, dl_span text, dl_skimmed *skimmed) {
    const look *known = NULL;
    for (uint32_t i = 0; i < r->scripts; i++) {
        const look *at = &r->looks[i];
        if (at->start == text.data && at->found.regular && at->found.size <= text.size) known = at;
    }
    if (known) {
        *skimmed = known->found;
    } else {
        dl_skim_state(text, r->title, &r->wants, r->claims->arena, skimmed);
    }
    if (!skimmed->regular) return;
    skimmed->regular = dl_trim_blank(dl_span_sub(text, skimmed->size, text.size)).size == 0;
}

/* Whether that was all that there is to say: then the value need not be taken apart. */
static bool says_all(reader *r, const dl_skimmed *found) {
    if (!found->regular || (found->has_story && found->is_wanted)) return false;
    r->found = r->found || found->has_story;
    return true;
}

/* --- values that are no part of the page as it stands: strings of JSON, rows, literals of JavaScript --- */

static void read_decoded(reader *r, dl_span text, bool is_table, dl_arena *work, unsigned level);

/* The value in a string of JSON. */
static void read_inner(reader *r, dl_span raw, dl_arena *work, unsigned level) {
    enum { MOST_LEVELS = 2 };
    char *bytes = level < MOST_LEVELS ? dl_arena_alloc_bytes(work, raw.size) : NULL;
    if (bytes) read_decoded(r, dl_script_unescape(raw, bytes), false, work, level + 1);
}

static bool skim_decoded(reader *r, dl_span text, dl_arena *work, unsigned level) {
    dl_skimmed found;
    skim(r, text, &found);
    if ((!found.has_story && found.values > DL_SKIMMED_VALUES) || !says_all(r, &found)) return false;
    for (unsigned i = 0; i < found.values && !r->found; i++)
        read_inner(r, found.first_values[i], work, level);
    return true;
}

/* `level`: of strings of JSON in one another. */
static void read_decoded(reader *r, dl_span text, bool is_table, dl_arena *work, unsigned level) {
    dl_json json;
    if (text.size > MOST_BYTES || (!is_table && skim_decoded(r, text, work, level))) return;
    dl_json_begin(&json, text, work);
    if (!dl_json_read(&json, 0, (uint32_t)text.size) || json.count == 0) return;
    r->json = &json;
    r->table = NULL;
    if (is_table) make_table(r, 0);
    choose_story(r, 0);
    for (uint32_t i = 0; i < json.count && !r->found; i++) {
        if (json.items[i].type != DL_JSON_STRING || json.items[i].length < DL_STATE_LEAST_BYTES) continue;
        dl_span raw = dl_json_raw(&json, i);
        if (raw.data[0] == '{' || raw.data[0] == '[') read_inner(r, raw, work, level);
    }
}

typedef struct decoder {
    reader *reader;
    dl_arena *work;
    dl_span needle; /* some words of the title, in plain letters */
} decoder;

static void read_value(void *context, const dl_script_value *value) {
    const decoder *d = context;
    reader *r = d->reader;
    if (r->found || !dl_span_contains_nocase(value->text, d->needle)) return;
    r->decoded = value;
    if (!value->flight) {
        read_decoded(r, value->text, value->table, d->work, 0);
        return;
    }
    /* Of the rows, "1a:" and a value up to the line's end, those with the title. */
    dl_span rest = value->text, row;
    while (!r->found && dl_span_split(&rest, '\n', &row)) {
        size_t colon = dl_span_find_byte(dl_span_sub(row, 0, 12), ':', 0);
        if (colon == SIZE_MAX || !dl_span_contains_nocase(row, d->needle)) continue;
        read_decoded(r, dl_span_sub(row, colon + 1, SIZE_MAX), false, d->work, 0);
    }
}

/* The first run of plain letters, digits and spaces in the title that is long enough to know it by: what no
 * way of writing it changes.  Empty when there is none. */
static dl_span plain_run(dl_span title) {
    for (size_t at = 0; at < title.size;) {
        size_t end = at;
        while (end < title.size && (dl_ascii_is_alnum(title.data[end]) || title.data[end] == ' ')) end++;
        dl_span run = dl_span_trim(dl_span_sub(title, at, end - at));
        if (run.size >= DL_STATE_LEAST_TITLE_BYTES) return run;
        at = end + 1;
    }
    return DL_SPAN("");
}

/* Whether scripts write the page: it has next to no paragraphs of its own. */
static bool is_written_by_scripts(const dl_document *doc) {
    enum { FEW_PARAGRAPHS = 3 };
    unsigned paragraphs = 0;
    for (dl_node node = 1; node < dl_node_count(doc) && paragraphs < FEW_PARAGRAPHS; node++)
        paragraphs += dl_tag_of(doc, node) == DL_TAG_P;
    return paragraphs < FEW_PARAGRAPHS;
}

/* Only of pages that scripts write and whose head and structured data name no date and no author. */
static void read_decoded_values(reader *r, dl_span title) {
    enum { WORK_BYTES = 8 << 20, WORK_BYTES_PER_BYTE = 16 };
    dl_arena work;
    decoder d = {.reader = r, .work = &work, .needle = plain_run(title)};
    if (dl_span_empty(d.needle) || r->found || !r->wants.dates || !r->wants.authors ||
        !is_written_by_scripts(r->claims->doc))
        return;
    dl_arena_init(&work, WORK_BYTES + dl_page(r->claims->doc).size * WORK_BYTES_PER_BYTE,
                  r->claims->arena->allocator);
    dl_visit_script_values(r->claims, &work, d.needle, read_value, &d);
    r->claims->arena->failed = r->claims->arena->failed || work.no_memory;
    dl_arena_release(&work);
}

/* --- globals --- */

static const dl_span globals[] = {DL_SPAN_INIT("_STATE__"), DL_SPAN_INIT("__NEXT_DATA__"),
                                  DL_SPAN_INIT("__NUXT__"), DL_SPAN_INIT("__DATA__"),
                                  DL_SPAN_INIT("__APOLLO"), DL_SPAN_INIT("globalContent")};

enum { GLOBALS = DL_COUNT_OF(globals) };

/* Where in the names two bytes stand that one of both pairs is, "__" or "lC". */
static const uint8_t pair_places[GLOBALS] = {6, 0, 0, 0, 0, 5};

/* Notes the globals that have the pair of bytes which stands at `pair` and were not met before. */
static void note_globals(dl_span script, size_t pair, size_t at[GLOBALS]) {
    for (size_t i = 0; i < GLOBALS; i++) {
        if (at[i] != SIZE_MAX || pair < pair_places[i]) continue;
        size_t start = pair - pair_places[i];
        if (start + 2 >= script.size || script.data[start + 2] != globals[i].data[2]) continue;
        if (dl_span_starts_with(dl_span_sub(script, start, SIZE_MAX), globals[i])) at[i] = start;
    }
}

#if DL_X86_64
/* Moves on to a block with such a pair, or near the end. */
__attribute__((target("avx2"))) static size_t skip_blocks(dl_span script, size_t at) {
    enum { VECTOR = 32 };
    const __m256i mark = _mm256_set1_epi8('_'), small = _mm256_set1_epi8('l'),
                  capital = _mm256_set1_epi8('C');
    for (; script.size - at > VECTOR; at += VECTOR) {
        __m256i here = _mm256_loadu_si256((const void *)(script.data + at));
        __m256i next = _mm256_loadu_si256((const void *)(script.data + at + 1));
        __m256i marks = _mm256_and_si256(_mm256_cmpeq_epi8(here, mark), _mm256_cmpeq_epi8(next, mark));
        __m256i content = _mm256_and_si256(_mm256_cmpeq_epi8(here, small), _mm256_cmpeq_epi8(next, capital));
        __m256i found = _mm256_or_si256(marks, content);
        if (!_mm256_testz_si256(found, found)) break;
    }
    return at;
}
#endif

/* Where each of the globals stands first, found in one pass; SIZE_MAX: nowhere. */
static void find_globals(dl_span script, size_t at[GLOBALS]) {
    size_t i = 0;
    for (size_t g = 0; g < GLOBALS; g++) at[g] = SIZE_MAX;
#if DL_X86_64
    bool wide = dl_cpu() >= DL_CPU_AVX2;
#endif
    for (;; i += DL_VECTOR_BYTES) {
#if DL_X86_64
        if (wide) i = skip_blocks(script, i);
#endif
        if (i + DL_VECTOR_BYTES + 1 > script.size) break;
        dl_vector here = dl_vector_load(script.data + i), next = dl_vector_load(script.data + i + 1);
        dl_vector marks = dl_vector_equal(here, '_') & dl_vector_equal(next, '_');
        dl_vector content = dl_vector_equal(here, 'l') & dl_vector_equal(next, 'C');
        unsigned found = dl_vector_bits(marks | content);
        for (; found; found &= found - 1) note_globals(script, i + (unsigned)__builtin_ctz(found), at);
    }
    for (; i + 1 < script.size; i++) {
        char here = script.data[i], next = script.data[i + 1];
        if ((here == '_' && next == '_') || (here == 'l' && next == 'C')) note_globals(script, i, at);
    }
}

/* The first of three bytes from `from` on, or the script's size. */
static size_t find_one_of(dl_span script, size_t from, char a, char b, char c) {
    size_t i = from;
    for (; i + DL_VECTOR_BYTES <= script.size; i += DL_VECTOR_BYTES) {
        dl_vector v = dl_vector_load(script.data + i);
        unsigned found =
            dl_vector_bits(dl_vector_equal(v, a) | dl_vector_equal(v, b) | dl_vector_equal(v, c));
        if (found) return i + (unsigned)__builtin_ctz(found);
    }
    while (i < script.size && script.data[i] != a && script.data[i] != b && script.data[i] != c) i++;
    return i;
}

/* The object that begins at `start`, up to the brace that closes it; absent when none does. */
static dl_span object_at(dl_span script, size_t start) {
    size_t depth = 0;
    for (size_t at = start; (at = find_one_of(script, at, '"', '{', '}')) < script.size; at++) {
        char c = script.data[at];
        if (c == '"') {
            at = dl_script_string_end(script, at + 1, '"');
            if (at == SIZE_MAX) break;
        } else if (c == '{') {
            depth++;
        } else if (--depth == 0) {
            return dl_span_sub(script, start, at + 1 - start);
        }
    }
    return DL_SPAN_NONE;
}

/* The object assigned to a global with "__" in its name or to a known one, or an absent span; and what a look
 * through it says. */
static dl_span assigned_object(const reader *r, dl_span script, dl_skimmed *skimmed) {
    size_t found[GLOBALS];
    find_globals(script, found);
    for (size_t i = 0; i < GLOBALS; i++) {
        size_t at = found[i];
        if (at == SIZE_MAX) continue;
        at += globals[i].size;
        while (at < script.size && memchr("_ \t\"']", script.data[at], 6)) at++;
        if (at >= script.size || script.data[at] != '=') continue;
        at++;
        while (at < script.size && dl_ascii_is_space(script.data[at])) at++;
        if (at >= script.size || script.data[at] != '{') continue;
        dl_span rest = dl_span_sub(script, at, script.size);
        dl_skim_state(rest, r->title, &r->wants, r->claims->arena, skimmed);
        dl_span object = skimmed->regular ? dl_span_sub(rest, 0, skimmed->size) : object_at(script, at);
        if (dl_span_present(object)) return object;
    }
    return DL_SPAN_NONE;
}

bool dl_is_said(const dl_claims *claims, dl_field field) {
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, field, claim));) {
        if (claim->source != DL_SOURCE_VISIBLE && claim->source != DL_SOURCE_URL &&
            !(claim->flags & DL_CLAIM_OTHER))
            return true;
    }
    return false;
}

void dl_read_state(dl_claims *claims) {
    reader r = {.claims = claims,
                .json = claims->json,
                .wants.dates = !dl_is_said(claims, DL_FIELD_DATE_PUBLISHED),
                .wants.authors = !dl_is_said(claims, DL_FIELD_AUTHOR_NAME),
                .wants.sections = !dl_is_said(claims, DL_FIELD_SECTION),
                .wants.tags = !dl_is_said(claims, DL_FIELD_KEYWORD)};
    if (!r.json || !(r.wants.dates || r.wants.authors || r.wants.tags)) return;
    dl_span title = DL_SPAN("");
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_HEADLINE, claim));) {
        if (claim->source != DL_SOURCE_META) continue;
        title = claim->text;
        r.title = dl_text_fold(claims->arena, title);
        if (r.title.size >= DL_STATE_LEAST_TITLE_BYTES) break;
    }
    if (r.title.size < DL_STATE_LEAST_TITLE_BYTES) return;
    dl_document *doc = claims->doc;
    const dl_node_data *nodes = dl_nodes(doc);
    look looks[MOST_SCRIPTS];
    uint32_t bytes = 0;
    r.looks = looks;
    for (uint32_t i = 0; i < claims->named_count && r.scripts < MOST_SCRIPTS; i++) {
        dl_node node = claims->named[i];
        if (nodes[node].name != DL_TAG_SCRIPT) continue;
        dl_node text = dl_first_child(doc, node);
        if (!text || !dl_is_text(doc, text) || nodes[text].length < DL_STATE_LEAST_BYTES ||
            nodes[text].length > MOST_BYTES - bytes || (nodes[text].flags & DL_TEXT_DECODED))
            continue;
        dl_span type = dl_span_trim(dl_get_attribute(doc, node, DL_ATTR_TYPE));
        bool json = dl_span_equal_nocase(type, DL_SPAN("application/json"));
        dl_span content = dl_span_of(dl_page(doc).data + nodes[text].offset, nodes[text].length);
        dl_skimmed *skimmed = &looks[r.scripts].found;
        skimmed->regular = false;
        bool is_table =
            json && dl_span_equal(dl_get_attribute(doc, node, DL_ATTR_ID), DL_SPAN("__NUXT_DATA__"));
        if (!json) {
            if (type.size && !dl_span_contains_nocase(type, DL_SPAN("javascript"))) continue;
            content = assigned_object(&r, content, skimmed);
            if (content.size < DL_STATE_LEAST_BYTES) continue;
        } else if (!is_table) {
            skim(&r, content, skimmed);
        }
        looks[r.scripts++].start = content.data;
        bytes += (uint32_t)content.size;
        r.script = node;
        if (!says_all(&r, skimmed))
            read_json(&r, (uint32_t)(content.data - dl_page(doc).data), (uint32_t)content.size, is_table);
    }
    read_decoded_values(&r, title);
}
