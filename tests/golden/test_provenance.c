/* Provenance is true: every value of every golden record is found again at the place that its provenance
 * names, by other means than those that made it.  JSON-LD is read by the tests' own reader and its path
 * walked; for the rest the element at the offset must be the one named, and must hold the value. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/text.h"
#include "charset/charset.h"
#include "claims/claim.h"
#include "html/parser.h"
#include "json.h"
#include "pages.h"

typedef struct place {
    const golden_page *page;
    dl_document *doc;
    dl_span decoded;
    dl_arena *arena;
    dl_span source; /* "meta" */
    dl_span path;   /* "article:published_time" */
    size_t offset;
} place;

/* "source:path@offset", "source@offset" or a source alone; false for anything else. */
static bool cut_provenance(place *where, dl_span words) {
    static const dl_span forgiving =
        DL_SPAN_INIT(" forgiving name= for property="); /* of a speakable's XPath */
    if (dl_span_ends_with(words, forgiving)) words.size -= forgiving.size;
    size_t at = dl_span_find_last_byte(words, '@');
    where->source = words;
    where->path = DL_SPAN_NONE;
    where->offset = SIZE_MAX;
    if (at == SIZE_MAX) return dl_span_find_byte(words, ':', 0) == SIZE_MAX;
    uint64_t offset = 0;
    if (!dl_span_to_uint(dl_span_sub(words, at + 1, words.size), &offset)) return false;
    where->offset = (size_t)offset;
    where->source = dl_span_sub(words, 0, at);
    size_t colon = dl_span_find_byte(where->source, ':', 0);
    if (colon == SIZE_MAX) return true;
    where->path = dl_span_sub(where->source, colon + 1, at);
    where->source = dl_span_sub(where->source, 0, colon);
    return true;
}

/* --- what stands at the place --- */

/* The last node that starts at or before the offset: the tag, text or comment that the offset lies in. */
static dl_node node_at(const place *where) {
    const dl_node_data *nodes = dl_nodes(where->doc);
    dl_node found = 0;
    for (dl_node node = 1; node < dl_node_count(where->doc); node++) {
        if (nodes[node].offset <= where->offset && nodes[node].offset >= nodes[found].offset) found = node;
    }
    return found;
}

static dl_span from_jsonld(const place *where) {
    dl_node script = node_at(where);
    while (script && dl_tag_of(where->doc, script) != DL_TAG_SCRIPT) script = dl_parent(where->doc, script);
    if (!script) return DL_SPAN_NONE;
    const dl_node_data *text = &dl_nodes(where->doc)[dl_first_child(where->doc, script)];
    size_t end = (size_t)text->offset + text->length;
    dl_span until_end = dl_span_sub(where->decoded, 0, end);
    for (size_t at = text->offset; at < end;) {
        json_value *root = json_read(where->arena, until_end, JSON_SLOPPY, &at);
        if (!root) return DL_SPAN_NONE;
        json_value *value = json_walk(root, where->path);
        if (value && value->offset == where->offset) return value->text;
    }
    return DL_SPAN_NONE;
}

/* A property's value: what it says to machines, else what it shows. */
static dl_span element_value(const place *where, dl_node element) {
    static const dl_attr telling[] = {DL_ATTR_CONTENT, DL_ATTR_DATETIME, DL_ATTR_HREF, DL_ATTR_SRC,
                                      DL_ATTR_DATA,    DL_ATTR_VALUE,    DL_ATTR_TITLE};
    for (size_t i = 0; i < DL_COUNT_OF(telling); i++) {
        dl_span value = dl_get_attribute(where->doc, element, telling[i]);
        if (value.size) return value;
    }
    return dl_text_content(where->doc, element, where->arena);
}

static bool is_called(const place *where, dl_node element) {
    static const dl_attr naming[] = {DL_ATTR_NAME, DL_ATTR_PROPERTY, DL_ATTR_ITEMPROP, DL_ATTR_HTTP_EQUIV,
                                     DL_ATTR_REL};
    for (size_t i = 0; i < DL_COUNT_OF(naming); i++) {
        dl_span names = dl_get_attribute(where->doc, element, naming[i]), word;
        if (dl_span_equal_nocase(dl_span_trim(names), where->path)) return true;
        while (dl_span_next_word(&names, &word)) {
            if (dl_span_equal_nocase(word, where->path)) return true;
        }
    }
    return dl_span_equal(dl_tag_name(where->doc, element), where->path);
}

/* A meta or link element, or one that tells by an attribute of its own (html lang). */
static dl_span from_head(const place *where) {
    dl_node element = node_at(where);
    if (dl_tag_of(where->doc, element) == DL_TAG_NONE) element = dl_parent(where->doc, element);
    if (!is_called(where, element)) return DL_SPAN_NONE;
    for (uint32_t i = 0; i < dl_attribute_count(where->doc, element); i++) {
        const dl_attribute *attribute = &dl_attributes(where->doc, element)[i];
        dl_span value = dl_attribute_value(where->doc, attribute);
        /* the offset is the value's own: the page has it there, but for character references */
        size_t plain = dl_span_find_byte(dl_span_sub(where->decoded, where->offset, value.size), '&', 0);
        if (plain == SIZE_MAX) plain = value.size;
        if (value.size &&
            dl_span_equal(dl_span_sub(where->decoded, where->offset, plain), dl_span_sub(value, 0, plain)) &&
            plain > 0) {
            return value;
        }
    }
    return dl_tag_of(where->doc, element) == DL_TAG_TITLE ? dl_text_content(where->doc, element, where->arena)
                                                          : DL_SPAN_NONE;
}

static bool has_token(const place *where, dl_node element, dl_attr name, dl_span wanted) {
    dl_span words = dl_get_attribute(where->doc, element, name), word;
    while (dl_span_next_word(&words, &word)) {
        if (dl_span_equal(word, wanted)) return true;
    }
    return false;
}

/* Takes the part behind the last dot off the path. */
static dl_span take_last(dl_span *path) {
    size_t dot = dl_span_find_last_byte(*path, '.');
    dl_span last = dot == SIZE_MAX ? *path : dl_span_sub(*path, dot + 1, path->size);
    *path = dl_span_sub(*path, 0, dot == SIZE_MAX ? 0 : dot);
    return last;
}

/* Whether the path leads down to the element: its ancestors' properties in their order, and before them the
 * type of the outermost item. */
static bool leads_to(const place *where, dl_span path, dl_node element, dl_attr property, dl_attr type) {
    for (element = dl_parent(where->doc, element); element && path.size;
         element = dl_parent(where->doc, element)) {
        if (!dl_is_element(where->doc, element)) continue;
        dl_span types = dl_get_attribute(where->doc, element, type), rest = path, last = take_last(&rest);
        bool named = has_token(where, element, property, last);
        bool typed = rest.size == 0 && dl_span_find(types, last, 0) != SIZE_MAX;
        if (named || typed) path = rest;
    }
    return path.size == 0;
}

/* Whether the offset lies in the element's attribute of that name. */
static bool in_attribute(const place *where, dl_node element, dl_attr name) {
    const dl_attribute *attribute = dl_find_attribute(where->doc, element, name);
    if (!attribute) return false;
    size_t size = dl_attribute_value(where->doc, attribute).size;
    return where->offset >= attribute->value_offset && where->offset < attribute->value_offset + size;
}

static dl_span from_item(const place *where, dl_attr property, dl_attr type) {
    dl_span path = where->path, last = take_last(&path);
    for (dl_node element = node_at(where); element; element = dl_parent(where->doc, element)) {
        if (!dl_is_element(where->doc, element)) continue;
        bool is_type = in_attribute(where, element, type);
        if (is_type &&
            dl_span_equal(where->path, dl_tag_name(where->doc, element))) { /* of an item by itself */
            return dl_get_attribute(where->doc, element, type);
        }
        if (!has_token(where, element, property, last)) continue;
        if (is_type) return dl_get_attribute(where->doc, element, type);
        return leads_to(where, path, element, property, type) ? element_value(where, element) : DL_SPAN_NONE;
    }
    return DL_SPAN_NONE;
}

/* The text from the node on, as a byline runs over the elements after the word "by". */
static dl_span running_text(const place *where, dl_node node) {
    enum { MOST_BYTES = 800 };
    const dl_node_data *nodes = dl_nodes(where->doc);
    dl_span text = DL_SPAN("");
    for (; node < dl_node_count(where->doc) && text.size < MOST_BYTES; node++) {
        if (nodes[node].type != DL_NODE_TEXT) continue;
        dl_span more = dl_node_text(where->doc, node);
        text = dl_arena_format(where->arena, "%.*s %.*s", DL_SPAN_ARG(text), DL_SPAN_ARG(more));
    }
    return text;
}

/* The element of that name around the offset, as a reader sees it. */
static dl_span from_visible(const place *where) {
    dl_node node = node_at(where);
    if (dl_span_equal(where->path, DL_SPAN("text"))) return running_text(where, node);
    while (node && !dl_span_equal(dl_tag_name(where->doc, node), where->path))
        node = dl_parent(where->doc, node);
    if (!node) return DL_SPAN_NONE;
    dl_span seen = dl_visible_text(where->doc, node, where->arena);
    dl_span told = DL_SPAN_NONE;
    for (uint32_t i = 0; i < dl_attribute_count(where->doc, node);
         i++) { /* an address, a datetime, a srcset */
        dl_span value = dl_attribute_value(where->doc, &dl_attributes(where->doc, node)[i]);
        told = dl_arena_format(where->arena, "%.*s %.*s", DL_SPAN_ARG(told), DL_SPAN_ARG(value));
    }
    return dl_arena_format(where->arena, "%.*s %.*s", DL_SPAN_ARG(seen), DL_SPAN_ARG(told));
}

/* What the page has at the place; absent when the place is not as provenance says. */
static dl_span raw_at(const place *where) {
    const struct {
        const char *source;
        dl_span (*read)(const place *where);
    } plain[] = {
        {"jsonld", from_jsonld}, {"state", from_jsonld},    {"meta", from_head},
        {"link", from_head},     {"visible", from_visible}, {"microformat", from_visible},
    };
    for (size_t i = 0; i < DL_COUNT_OF(plain); i++) {
        if (dl_span_equal(where->source, dl_span_from_string(plain[i].source))) return plain[i].read(where);
    }
    if (dl_span_equal(where->source, DL_SPAN("microdata")))
        return from_item(where, DL_ATTR_ITEMPROP, DL_ATTR_ITEMTYPE);
    if (dl_span_equal(where->source, DL_SPAN("rdfa")))
        return from_item(where, DL_ATTR_PROPERTY, DL_ATTR_TYPEOF);
    if (dl_span_equal(where->source, DL_SPAN("text")))
        return dl_span_sub(where->decoded, where->offset, 1000);
    if (dl_span_equal(where->source, DL_SPAN("url"))) return dl_span_from_string(where->page->url);
    if (dl_span_equal(where->source, DL_SPAN("capture"))) return dl_span_from_string(where->page->url);
    return DL_SPAN_NONE;
}

/* --- whether it is the value --- */

static bool has_word(dl_span folded, dl_span wanted) {
    for (dl_span word; dl_span_next_word(&folded, &word);) {
        if (dl_span_equal(word, wanted)) return true;
    }
    return false;
}

/* Every word of the value stands in the raw text, in whatever order ("Quill, Henrietta"). */
static bool same_words(dl_arena *arena, dl_span value, dl_span raw) {
    dl_span words = dl_text_fold(arena, dl_text_clean(arena, value)),
            all = dl_text_fold(arena, dl_text_clean(arena, raw)), word;
    if (words.size == 0) return false;
    if (dl_span_find(all, words, 0) != SIZE_MAX) return true; /* also scripts without spaces */
    while (dl_span_next_word(&words, &word)) {
        if (!has_word(all, word)) return false;
    }
    return true;
}

/* A relative address is the end of the absolute one; an identifier is part of it.  Of an element, any
 * attribute may hold it. */
static bool same_address(dl_span value, dl_span raw) {
    for (dl_span word; dl_span_next_word(&raw, &word);) {
        while (word.size && (word.data[0] == '.' || word.data[0] == '/'))
            word = dl_span_sub(word, 1, word.size);
        if (word.size >= 4 && dl_span_ends_with(value, word)) return true;
        if (dl_span_find(word, value, 0) != SIZE_MAX) return true;
    }
    return false;
}

static bool has_number(dl_span text, unsigned number) {
    for (size_t at = 0; at < text.size; at++) {
        if (!dl_ascii_is_digit(text.data[at])) continue;
        unsigned read = 0;
        for (; at < text.size && dl_ascii_is_digit(text.data[at]); at++) {
            read = read * 10 + (unsigned)(text.data[at] - '0');
        }
        if (read == number) return true;
    }
    return false;
}

static unsigned digits_at(dl_span text, size_t from, size_t count) {
    uint64_t number = 0;
    dl_span_to_uint(dl_span_sub(text, from, count), &number);
    return (unsigned)number;
}

/* Year and day stand in the raw text; hour and minute too where the value has them and says them as the page
 * does (an hour may have been moved to another zone, which leaves the minute). */
static bool same_date(dl_span value, dl_span raw) {
    if (!has_number(raw, digits_at(value, 0, 4)) || !has_number(raw, digits_at(value, 8, 2))) return false;
    return value.size < 16 || has_number(raw, digits_at(value, 14, 2));
}

static bool same_language(dl_span value, dl_span raw) {
    return dl_span_starts_with_nocase(dl_span_trim(raw), dl_span_sub(value, 0, 2));
}

static bool is_one_of(dl_span word, const char *const *list) {
    for (; *list; list++) {
        if (dl_span_equal(word, dl_span_from_string(*list))) return true;
    }
    return false;
}

/* "image[1]" without its index. */
static dl_span member_of_key(dl_span key) {
    size_t bracket = dl_span_find_byte(key, '[', 0);
    return bracket == SIZE_MAX ? key : dl_span_sub(key, 0, bracket);
}

static bool agrees(dl_arena *arena, dl_span key, dl_span value, dl_span raw) {
    static const char *const dates[] = {"dateCreated", "datePublished", "dateModified", NULL};
    static const char *const addresses[] = {"url",     "image",         "video",          "audio", "mentions",
                                            "license", "publisher.url", "publisher.logo", NULL};
    dl_span member = member_of_key(key);
    if (is_one_of(member, dates)) return same_date(value, raw);
    if (is_one_of(member, addresses)) return same_address(value, raw) || same_words(arena, value, raw);
    if (dl_span_equal(member, DL_SPAN("inLanguage"))) return same_language(value, raw);
    if (dl_span_equal(member, DL_SPAN("speakable"))) return dl_span_equal(value, dl_span_trim(raw));
    if (dl_span_equal(member,
                      DL_SPAN("type"))) { /* a type may be concluded from a weaker word: og:type article */
        return dl_span_find_nocase(raw, value, 0) != SIZE_MAX ||
               dl_span_find_nocase(raw, DL_SPAN("article"), 0) != SIZE_MAX;
    }
    if (dl_span_equal(member, DL_SPAN("isAccessibleForFree"))) {
        static const char *const words[] = {"true",   "false",   "True", "False", "free",
                                            "locked", "metered", "yes",  "no",    NULL};
        return is_one_of(dl_span_trim(raw), words);
    }
    return same_words(arena, value, raw);
}

/* --- the walk --- */

/* The record's value that a provenance key speaks of: "author[1]" is the second author's name. */
static dl_span value_of_key(const json_value *record, dl_span key) {
    char name[64];
    snprintf(name, sizeof name, "%.*s", DL_SPAN_ARG(member_of_key(key)));
    uint64_t index = 0;
    size_t bracket = dl_span_find_byte(key, '[', 0);
    if (bracket != SIZE_MAX) dl_span_to_uint(dl_span_sub(key, bracket + 1, key.size - bracket - 2), &index);
    char *dot = strchr(name, '.');
    if (dot) *dot = '\0';
    json_value *value = json_member(record, name);
    if (dot) value = json_member(value, dot + 1);
    if (value && value->type == JSON_ARRAY) {
        value = value->first;
        while (value && index--) value = value->next;
    }
    if (value && value->type == JSON_OBJECT) {
        static const char *const telling[] = {"name", "url", "xpath", "cssSelector"};
        const json_value *object = value;
        value = strcmp(name, "mentions") == 0 ? json_member(object, "url") : NULL;
        for (size_t i = 0; !value && i < DL_COUNT_OF(telling); i++) value = json_member(object, telling[i]);
    }
    return value ? value->text : DL_SPAN_NONE;
}

/* Whether the value of that key may come from the raw text. */
typedef bool agreement(dl_arena *arena, dl_span key, dl_span value, dl_span raw);

/* The body's provenance names the container and where its first block starts. */
static bool body_starts_at(const place *where, dl_span body) {
    dl_span start = dl_span_sub(body, 0, dl_span_find(body, DL_SPAN("\n\n"), 0)), word;
    if (!dl_span_next_word(&start, &word)) return false;
    size_t plain = 0; /* up to what the page may write as a character reference */
    while (plain < word.size && dl_ascii_is_alnum(word.data[plain])) plain++;
    if (plain) word.size = plain;
    dl_span after = dl_span_sub(where->decoded, where->offset, 1000);
    return dl_span_find(after, word, 0) != SIZE_MAX || dl_span_find(after, DL_SPAN("<span"), 0) != SIZE_MAX;
}

static bool check(place *where, dl_span key, dl_span value, dl_span words, agreement *same) {
    if (!cut_provenance(where, words)) {
        fprintf(stderr, "%s: %.*s: ill-formed provenance %.*s\n", where->page->name, DL_SPAN_ARG(key),
                DL_SPAN_ARG(words));
        return false;
    }
    if (where->offset != SIZE_MAX && where->offset >= where->decoded.size) {
        fprintf(stderr, "%s: %.*s: the page ends before %.*s\n", where->page->name, DL_SPAN_ARG(key),
                DL_SPAN_ARG(words));
        return false;
    }
    if (dl_span_equal(key, DL_SPAN("articleBody")) && dl_span_equal(where->source, DL_SPAN("visible"))) {
        if (body_starts_at(where, value)) return true;
        fprintf(stderr, "%s: the body does not start at %.*s\n", where->page->name, DL_SPAN_ARG(words));
        return false;
    }
    if (dl_span_equal(words, DL_SPAN("text")))
        return true; /* concluded from the whole text, which has no place */
    dl_span raw = raw_at(where);
    if (dl_span_starts_with(value, DL_SPAN("<"))) { /* a claimed body is the element's source */
        raw = dl_span_sub(where->decoded, where->offset, value.size);
    }
    if (!raw.data) {
        fprintf(stderr, "%s: %.*s: nothing like that at %.*s\n", where->page->name, DL_SPAN_ARG(key),
                DL_SPAN_ARG(words));
        return false;
    }
    if (!same(where->arena, key, value, raw)) {
        fprintf(stderr, "%s: %.*s is \"%.*s\", but at %.*s stands \"%.*s\"\n", where->page->name,
                DL_SPAN_ARG(key), DL_SPAN_ARG(value), DL_SPAN_ARG(words),
                (int)(raw.size < 300 ? raw.size : 300), raw.data);
        return false;
    }
    return true;
}

/* --- the two walks: over the record's values, and over all that the readers claimed --- */

typedef struct opened {
    dl_arena arena;
    dl_buffer out;
    dl_charset *charset;
    dl_document *doc;
    place where;
} opened;

static void open_page(opened *page, const golden_page *golden) {
    *page = (opened){.charset = dl_charset_new(NULL), .doc = dl_document_new(NULL)};
    dl_arena_init(&page->arena, 0, NULL);
    dl_buffer_init(&page->out, 0, NULL);
    char *padded = dl_arena_alloc_bytes(&page->arena, golden->html.size + DL_PAGE_PADDING);
    assert_non_null(padded);
    memcpy(padded, golden->html.data, golden->html.size);
    memset(padded + golden->html.size, 0, DL_PAGE_PADDING);
    dl_span html = dl_span_of(padded, golden->html.size);
    dl_span decoded = dl_charset_decode(page->charset, html, DL_SPAN_NONE).text;
    assert_int_equal(dl_parse(page->doc, decoded, NULL), DL_PARSE_OK);
    page->where = (place){.page = golden, .doc = page->doc, .decoded = decoded, .arena = &page->arena};
}

static void close_page(opened *page) {
    dl_document_free(page->doc);
    dl_charset_free(page->charset);
    dl_buffer_release(&page->out);
    dl_arena_release(&page->arena);
}

static void record_is_where_it_says(void **state) {
    opened page;
    open_page(&page, *state);
    dateline_extractor *extractor = golden_extractor();
    golden_extract(extractor, *state, page.where.page->html, DATELINE_JSON, &page.out);
    dateline_extractor_free(extractor);
    json_value *record = json_read_all(&page.arena, dl_buffer_span(&page.out));
    assert_non_null(record);
    size_t checked = 0, wrong = 0;
    const json_value *provenance = json_member(record, "provenance");
    assert_non_null(provenance);
    for (const json_value *item = provenance->first; item; item = item->next) {
        if (dl_span_equal(item->key, DL_SPAN("bodyComplete"))) continue; /* a reason, not a place */
        wrong += !check(&page.where, item->key, value_of_key(record, item->key), item->text, agrees);
        checked++;
    }
    close_page(&page);
    assert_true(checked >= 6); /* url, type, headline, date, language, body at the least */
    if (wrong) fail_msg("%zu of %zu values are not where provenance says", wrong, checked);
}

/* A claim's text is as the page has it, so nothing is forgiven but white space and escapes. */
static bool claim_agrees(dl_arena *arena, dl_span key, dl_span value, dl_span raw) {
    if (dl_span_equal(key, DL_SPAN("datePublished")) && value.size == 10 &&
        dl_span_starts_with(raw, DL_SPAN("http"))) {
        return dl_span_find(raw, dl_span_sub(value, 0, 4), 0) !=
               SIZE_MAX; /* a day put together from an address */
    }
    return dl_span_find(raw, dl_span_trim(value), 0) != SIZE_MAX || same_words(arena, value, raw) ||
           same_address(value, raw);
}

static void claims_are_where_they_say(void **state) {
    opened page;
    open_page(&page, *state);
    dl_page_context context = {
        .url = dl_span_from_string(page.where.page->url),
        .captured = dl_span_from_string(page.where.page->captured),
    };
    dl_claims claims;
    dl_claims_begin(&claims, page.doc, &page.arena, &context);
    dl_read_claims(&claims);
    size_t wrong = 0;
    for (uint32_t i = 0; i < claims.count; i++) {
        const dl_claim *claim = &claims.items[i];
        dl_span key = dl_span_from_string(dl_field_member(claim->field));
        dl_span words = dl_claim_provenance(&claims, claim, &page.arena);
        wrong += !check(&page.where, key, claim->text, words, claim_agrees);
    }
    size_t count = claims.count;
    close_page(&page);
    if (wrong) fail_msg("%zu of %zu claims are not where they say", wrong, count);
}

int main(void) {
    static golden_pages pages;
    static struct CMUnitTest tests[2][MAX_PAGES];
    golden_pages_load(&pages);
    for (size_t i = 0; i < pages.count; i++) {
        tests[0][i] = tests[1][i] = (struct CMUnitTest){
            .name = pages.items[i].name,
            .initial_state = &pages.items[i],
        };
        tests[0][i].test_func = claims_are_where_they_say;
        tests[1][i].test_func = record_is_where_it_says;
    }
    int failed = _cmocka_run_group_tests("claims", tests[0], pages.count, NULL, NULL);
    failed += _cmocka_run_group_tests("records", tests[1], pages.count, NULL, NULL);
    golden_pages_release(&pages);
    return failed;
}
