/* Days that stand somewhere in the page but where no reader looks for one: behind a name such as
 * "published_at" anywhere in its bytes (in scripts of any kind, in attributes), in the call of a script that
 * writes a date at its place, in the folders of the lead picture's address.  They are claims of a field of
 * their own, a last resort for the resolver, which says so in their provenance; and they are read only where
 * there is need. */
#include <stdlib.h>

#include "base/cpu.h"
#include "base/vector.h"
#include "claims/claim.h"
#include "claims/visible.h"
#include "html/dom.h"
#include "values/dates.h"

#if DL_X86_64
#include <immintrin.h>
#endif

enum {
    TRUST_OF_NAME = 60,
    TRUST_OF_CALL = 50,
    TRUST_OF_CREATION = 40,
    TRUST_OF_ENTRY = 58,
    TRUST_OF_META = 55,
    TRUST_OF_FOLDERS = 30,
    LONGEST_NAME = 30,
    LONGEST_VALUE = 40,
};

/* What one kind of place says: worth something only if all its values are of one day. */
typedef struct finding {
    dl_span text; /* of the first; absent: none was found */
    uint32_t offset;
    dl_node node;
    int32_t days;
    bool differs;
} finding;

/* Bytes of the page. */
typedef struct stretch {
    uint32_t start, end;
} stretch;

typedef struct reader {
    dl_claims *claims;
    dl_span page;
    dl_date_hints hints;
    stretch *structured; /* the JSON-LD scripts, by place */
    uint32_t structured_count;
} reader;

static bool read_date(reader *r, dl_span text, dl_date *date) {
    return dl_date_read(text, &r->hints, date, NULL);
}

static void note(reader *r, finding *f, dl_span text, dl_node node, uint32_t offset) {
    dl_date date;
    if (!read_date(r, text, &date)) return;
    int32_t days = dl_date_days(&date);
    if (dl_span_present(f->text)) {
        f->differs = f->differs || f->days != days;
        return;
    }
    *f = (finding){.text = text, .offset = offset, .node = node, .days = days};
}

static void add(reader *r, const finding *f, dl_source source, uint8_t trust) {
    if (!dl_span_present(f->text) || f->differs) return;
    dl_claims_add(r->claims, (dl_claim){
                                 .text = f->text,
                                 .offset = f->offset,
                                 .node = f->node,
                                 .json_value = source == DL_SOURCE_STATE ? DL_CLAIM_NO_VALUE : 0,
                                 .field = DL_FIELD_DATE_WEAK,
                                 .source = (uint8_t)source,
                                 .trust = trust,
                             });
}

/* --- behind names --- */

static bool is_of_name(char c) {
    return dl_ascii_is_alnum(c) || c == '_' || c == '-';
}

/* Steps over white space, quotation marks (also escaped ones and references to them) and, with `sign`, over
 * one sign that stands between a name and its value. */
static size_t step_over(dl_span page, size_t at, bool sign) {
    static const dl_span references[] = {DL_SPAN_INIT("&quot;"), DL_SPAN_INIT("&#34;")};
    for (; at < page.size; at++) {
        char c = page.data[at];
        if (sign && (c == ':' || c == '=')) {
            sign = false;
            continue;
        }
        size_t reference = 0;
        for (size_t i = 0; i < DL_COUNT_OF(references) && c == '&'; i++) {
            if (dl_span_equal(dl_span_sub(page, at, references[i].size), references[i]))
                reference = references[i].size - 1;
        }
        if (!reference && !dl_ascii_is_space(c) && !memchr("\"'\\", c, 3)) break;
        at += reference;
    }
    return sign ? SIZE_MAX : at; /* there must be one */
}

/* The value behind the name that ends at `end`, when it begins with a digit. */
static dl_span value_behind(dl_span page, size_t end) {
    size_t at = step_over(page, end, true), to = at;
    if (at >= page.size || !dl_ascii_is_digit(page.data[at])) return DL_SPAN_NONE;
    while (to < page.size && to - at < LONGEST_VALUE &&
           (dl_ascii_is_alnum(page.data[to]) || memchr("-/.:+ ", page.data[to], 6)))
        to++;
    return dl_span_sub(page, at, to - at);
}

static int compare_stretches(const void *left, const void *right) {
    const stretch *a = left, *b = right;
    return (a->start > b->start) - (a->start < b->start);
}

static void find_structured_data(reader *r) {
    dl_document *doc = r->claims->doc;
    r->structured = dl_arena_alloc(r->claims->arena, (r->claims->named_count + 1) * sizeof *r->structured);
    for (uint32_t i = 0; r->structured && i < r->claims->named_count; i++) {
        dl_node node = r->claims->named[i], text;
        if (dl_tag_of(doc, node) != DL_TAG_SCRIPT || !(text = dl_first_child(doc, node))) continue;
        if (!dl_span_contains_nocase(dl_get_attribute(doc, node, DL_ATTR_TYPE), DL_SPAN("ld+json"))) continue;
        uint32_t start = dl_node_offset(doc, text);
        r->structured[r->structured_count++] = (stretch){start, start + dl_nodes(doc)[text].length};
    }
    if (r->structured_count)
        qsort(r->structured, r->structured_count, sizeof *r->structured, compare_stretches);
}

/* Structured data has been read: what it says of other things is no date of the page. */
static bool is_in_structured_data(const reader *r, size_t offset) {
    uint32_t first = 0, count = r->structured_count;
    while (count) { /* the first one that ends behind the offset */
        uint32_t half = count / 2;
        bool before = r->structured[first + half].end <= offset;
        first += before ? half + 1 : 0;
        count = before ? count - half - 1 : half;
    }
    return first < r->structured_count && r->structured[first].start <= offset;
}

/* created-timestamp="…" */
static bool is_attribute(dl_span page, size_t start, size_t end) {
    return start > 0 && dl_ascii_is_space(page.data[start - 1]) &&
           dl_span_starts_with(dl_span_sub(page, end, 2), DL_SPAN("=\""));
}

typedef struct named_dates {
    finding published, created;
} named_dates;

/* The letters in a name: "ub" (published, publication, pubDate) or "reat" (created); `size` is how many. */
static bool are_letters(dl_span page, size_t at, size_t *size) {
    *size = page.data[at] == 'u' ? 2 : 4;
    return page.data[at] == 'u' || dl_span_equal(dl_span_sub(page, at, 4), DL_SPAN("reat"));
}

#if DL_X86_64
/* Where in 35 bytes such letters begin. */
__attribute__((target("avx2"))) static inline __m256i letters_among(const char *bytes) {
    __m256i first = _mm256_loadu_si256((const void *)bytes);
    __m256i second = _mm256_loadu_si256((const void *)(bytes + 1));
    __m256i third = _mm256_loadu_si256((const void *)(bytes + 2));
    __m256i fourth = _mm256_loadu_si256((const void *)(bytes + 3));
    __m256i ub = _mm256_and_si256(_mm256_cmpeq_epi8(first, _mm256_set1_epi8('u')),
                                  _mm256_cmpeq_epi8(second, _mm256_set1_epi8('b')));
    __m256i re = _mm256_and_si256(_mm256_cmpeq_epi8(first, _mm256_set1_epi8('r')),
                                  _mm256_cmpeq_epi8(second, _mm256_set1_epi8('e')));
    __m256i at = _mm256_and_si256(_mm256_cmpeq_epi8(third, _mm256_set1_epi8('a')),
                                  _mm256_cmpeq_epi8(fourth, _mm256_set1_epi8('t')));
    return _mm256_or_si256(ub, _mm256_and_si256(re, at));
}

/* Moves on to a block with such letters, or near the end. */
__attribute__((target("avx2"))) static size_t skip_blocks(dl_span page, size_t at) {
    enum { VECTOR = 32, BLOCK = 2 * VECTOR };
    for (; page.size - at >= BLOCK + sizeof "reat" - 2; at += BLOCK) {
        const char *block = page.data + at;
        __m256i found = _mm256_or_si256(letters_among(block), letters_among(block + VECTOR));
        if (!_mm256_testz_si256(found, found)) break;
    }
    return at;
}
#endif

/* The next place of such letters from `at` on.  Pages are long, and they stand in few places.  In the last
 * bytes of a page no name has a day behind it. */
static size_t find_letters(dl_span page, size_t at, bool wide, size_t *size) {
    for (;; at += DL_VECTOR_BYTES) {
#if DL_X86_64
        if (wide && at < page.size) at = skip_blocks(page, at);
#else
        (void)wide;
#endif
        if (at + DL_VECTOR_BYTES + 2 > page.size) return SIZE_MAX;
        dl_vector first = dl_vector_load(page.data + at), second = dl_vector_load(page.data + at + 1);
        dl_vector third = dl_vector_load(page.data + at + 2);
        unsigned hits = dl_vector_bits(
            (dl_vector_equal(first, 'u') & dl_vector_equal(second, 'b')) |
            (dl_vector_equal(first, 'r') & dl_vector_equal(second, 'e') & dl_vector_equal(third, 'a')));
        for (; hits; hits &= hits - 1) {
            size_t place = at + (unsigned)__builtin_ctz(hits);
            if (are_letters(page, place, size)) return place;
        }
    }
}

static void read_names(reader *r, named_dates *found) {
    dl_span page = r->page;
    bool wide = dl_cpu() >= DL_CPU_AVX2;
    for (size_t hit, end = 0, size; (hit = find_letters(page, end, wide, &size)) != SIZE_MAX;) {
        size_t start = hit;
        end = hit + size;
        while (end < page.size && end - hit < LONGEST_NAME && is_of_name(page.data[end])) end++;
        dl_span value = value_behind(page, end);
        if (!value.size) continue;
        while (start > 0 && hit - start < LONGEST_NAME && is_of_name(page.data[start - 1])) start--;
        dl_field field;
        if (!dl_state_name_dates(dl_span_sub(page, start, end - start), &field)) continue;
        bool created = field == DL_FIELD_DATE_CREATED;
        if (is_in_structured_data(r, start) || (created && !is_attribute(page, start, end))) continue;
        note(r, created ? &found->created : &found->published, value, 0, (uint32_t)(value.data - page.data));
    }
}

/* --- calls that write a date --- */

/* <script>writeDate("2020/04/17 01:43")</script> in the body: the only string that it has. */
static dl_span argument_of_call(dl_span script) {
    enum { LONGEST_CALL = 160 };
    size_t open = script.size <= LONGEST_CALL ? dl_span_find_byte(script, '(', 0) : SIZE_MAX;
    if (open == SIZE_MAX || open + 2 >= script.size) return DL_SPAN_NONE;
    char mark = script.data[open + 1];
    size_t close = mark == '"' || mark == '\'' ? dl_span_find_byte(script, mark, open + 2) : SIZE_MAX;
    if (close == SIZE_MAX || close + 1 >= script.size || script.data[close + 1] != ')') return DL_SPAN_NONE;
    return dl_span_sub(script, open + 2, close - open - 2);
}

static void read_calls(reader *r) {
    dl_document *doc = r->claims->doc;
    dl_node body = dl_body_element(doc), text;
    finding found = {0};
    for (uint32_t i = 0; i < r->claims->named_count; i++) {
        dl_node node = r->claims->named[i];
        if (node < body || dl_tag_of(doc, node) != DL_TAG_SCRIPT || !(text = dl_first_child(doc, node)))
            continue;
        dl_span whole = dl_span_sub(r->page, dl_node_offset(doc, text), dl_nodes(doc)[text].length);
        dl_span argument = argument_of_call(whole);
        if (argument.size && dl_ascii_is_digit(argument.data[0]))
            note(r, &found, argument, node, (uint32_t)(argument.data - r->page.data));
    }
    add(r, &found, DL_SOURCE_STATE, TRUST_OF_CALL);
}

/* --- the page among the entries of a list on it --- */

/* The address without what may differ between links to one page. */
static dl_span bare_address(dl_span url) {
    size_t end = 0;
    while (end < url.size && url.data[end] != '?' && url.data[end] != '#') end++;
    while (end > 0 && url.data[end - 1] == '/') end--;
    return dl_span_sub(url, 0, end);
}

static finding dates_in(reader *r, dl_node element) {
    enum { LONGEST_TEXT = 120 };
    dl_document *doc = r->claims->doc;
    finding found = {0};
    for (dl_node node = element + 1, end = dl_subtree_end(doc, element); node < end; node++) {
        dl_date date;
        dl_span part, text;
        if (!dl_is_text(doc, node) || (text = dl_node_text(doc, node)).size > LONGEST_TEXT) continue;
        if (dl_date_read(text, &r->hints, &date, &part))
            note(r, &found, part, node, dl_node_offset(doc, node));
    }
    return found;
}

/* The date in the smallest element around a link that has any, which is its entry. */
static finding date_of_entry(reader *r, dl_node link) {
    enum { MOST_NODES = 24 };
    const dl_document *doc = r->claims->doc;
    finding found = {0};
    for (dl_node entry = link; entry && dl_subtree_end(doc, entry) - entry <= MOST_NODES;
         entry = dl_parent(doc, entry)) {
        found = dates_in(r, entry);
        if (dl_span_present(found.text)) break;
    }
    return found;
}

/* Lists of the latest stories often have the page itself, with its day. */
static void read_own_entry(reader *r) {
    dl_document *doc = r->claims->doc;
    dl_span own = bare_address(dl_claims_page_url(r->claims));
    size_t slash = dl_span_find_last_byte(own, '/');
    dl_span slug = slash == SIZE_MAX ? DL_SPAN("") : dl_span_sub(own, slash + 1, own.size);
    finding found = {0};
    r->hints.machine = false;
    for (uint32_t i = 0; slug.size && i < r->claims->anchor_count; i++) {
        dl_node node = r->claims->anchors[i];
        dl_span address = dl_get_attribute(doc, node, DL_ATTR_HREF);
        if (!dl_span_contains(address, slug)) continue;
        address = bare_address(address);
        if (!dl_span_ends_with(address, slug)) continue;
        if (!dl_span_equal(bare_address(dl_claims_resolve_url(r->claims, address)), own)) continue;
        finding here = date_of_entry(r, node);
        if (dl_span_present(here.text)) note(r, &found, here.text, here.node, here.offset);
        found.differs = found.differs || here.differs;
    }
    r->hints.machine = true;
    add(r, &found, DL_SOURCE_VISIBLE, TRUST_OF_ENTRY);
}

/* --- meta elements of unknown names --- */

static bool holds_one(dl_span text, const dl_span *words, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (dl_span_contains_nocase(text, words[i])) return true;
    }
    return false;
}

static bool names_publication(dl_span name) {
    static const dl_span dates[] = {DL_SPAN_INIT("date"),   DL_SPAN_INIT("publi"), DL_SPAN_INIT("time"),
                                    DL_SPAN_INIT("issued"), DL_SPAN_INIT("datum"), DL_SPAN_INIT("fecha")};
    static const dl_span others[] = {
        DL_SPAN_INIT("mod"),       DL_SPAN_INIT("upd"),   DL_SPAN_INIT("expir"), DL_SPAN_INIT("revi"),
        DL_SPAN_INIT("event"),     DL_SPAN_INIT("start"), DL_SPAN_INIT("end"),   DL_SPAN_INIT("birth"),
        DL_SPAN_INIT("copyright"), DL_SPAN_INIT("valid"), DL_SPAN_INIT("verif"), DL_SPAN_INIT("last"),
        DL_SPAN_INIT("until"),     DL_SPAN_INIT("crawl"), DL_SPAN_INIT("build"), DL_SPAN_INIT("id")};
    return holds_one(name, dates, DL_COUNT_OF(dates)) && !holds_one(name, others, DL_COUNT_OF(others));
}

static void read_odd_metas(reader *r) {
    dl_document *doc = r->claims->doc;
    finding found = {0};
    for (uint32_t i = 0; i < r->claims->named_count; i++) {
        dl_node node = r->claims->named[i];
        if (dl_tag_of(doc, node) != DL_TAG_META) continue;
        dl_span name = dl_get_attribute(doc, node, DL_ATTR_NAME),
                date = dl_get_attribute(doc, node, DL_ATTR_CONTENT);
        if (!name.size) name = dl_get_attribute(doc, node, DL_ATTR_PROPERTY);
        if (date.size && date.size <= LONGEST_VALUE && names_publication(name))
            note(r, &found, date, node, dl_node_offset(doc, node));
    }
    add(r, &found, DL_SOURCE_META, TRUST_OF_META);
}

/* --- the lead picture --- */

static bool is_article(const dl_claims *claims) {
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_TYPE, claim));) {
        dl_type_class class = dl_class_of(claim);
        if (claim->source == DL_SOURCE_META ? dl_span_equal_nocase(claim->text, DL_SPAN("article"))
                                            : class == DL_CLASS_ARTICLE || class == DL_CLASS_POSTING)
            return true;
    }
    return false;
}

static bool is_picture(dl_span address) {
    static const dl_span endings[] = {DL_SPAN_INIT(".jpg"), DL_SPAN_INIT(".jpeg"), DL_SPAN_INIT(".png"),
                                      DL_SPAN_INIT(".webp"), DL_SPAN_INIT(".gif")};
    return holds_one(address, endings, DL_COUNT_OF(endings));
}

/* Whether the page has a picture in folders of a day after `day`, or cannot be looked through: then its lead
 * picture may be from the archive. */
static bool has_later_picture(const reader *r, dl_span day) {
    enum { LONGEST_ADDRESS = 200 };
    dl_span page = r->page;
    for (size_t at = 0; (at = dl_span_find(page, DL_SPAN("/20"), at)) != SIZE_MAX; at += 3) {
        size_t end = at;
        while (end < page.size && end - at < LONGEST_ADDRESS && !memchr(" \"'()<>,\\", page.data[end], 9))
            end++;
        dl_span address = dl_span_sub(page, at, end - at);
        if (!dl_work_take(&r->claims->doc->work, address.size)) return true;
        if (!is_picture(address)) continue;
        dl_span other = dl_day_of_folders(r->claims, address);
        if (other.size && dl_span_compare(other, day) > 0) return true;
    }
    return false;
}

/* Many systems keep the pictures of a day in folders of that day.  Without the look for later ones two of
 * three are of the story's day, with it four of five. */
static void read_picture(reader *r) {
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(r->claims, DL_FIELD_IMAGE_URL, claim));) {
        if (claim->source != DL_SOURCE_META) continue;
        dl_claim weak = *claim;
        weak.text = dl_day_of_folders(r->claims, claim->text);
        if (!weak.text.size || has_later_picture(r, weak.text)) return;
        weak.field = DL_FIELD_DATE_WEAK;
        weak.group = 0;
        weak.trust = TRUST_OF_FOLDERS;
        dl_claims_add(r->claims, weak);
        return;
    }
}

/* Whether a date of the story is claimed already: not of its change, not of other stories. */
static bool is_dated(reader *r) {
    static const dl_field fields[] = {DL_FIELD_DATE_PUBLISHED, DL_FIELD_DATE_CREATED};
    for (size_t i = 0; i < DL_COUNT_OF(fields); i++) {
        for (const dl_claim *claim = NULL; (claim = dl_claims_next(r->claims, fields[i], claim));) {
            dl_date date;
            if (!(dl_regions_of(claim) & DL_REGION_OF_OTHERS) && read_date(r, claim->text, &date))
                return true;
        }
    }
    return false;
}

void dl_read_weak_dates(dl_claims *claims) {
    reader r = {.claims = claims, .page = dl_page(claims->doc)};
    dl_date_hints_init(&r.hints, DL_SPAN_NONE, claims->context ? claims->context->url : DL_SPAN_NONE,
                       claims->context ? claims->context->captured : DL_SPAN_NONE);
    if (is_dated(&r)) return;
    r.hints.absolute = true;
    named_dates found = {0};
    find_structured_data(&r);
    read_names(&r, &found);
    add(&r, &found.published, DL_SOURCE_STATE, TRUST_OF_NAME);
    add(&r, &found.created, DL_SOURCE_STATE, TRUST_OF_CREATION);
    read_calls(&r);
    read_odd_metas(&r);
    read_own_entry(&r);
    if (is_article(claims)) read_picture(&r);
}
