#include "record/terms.h"

#include "base/text.h"
#include "base/url.h"
#include "values/word_lists.h"

enum { MOST_TERM_BYTES = 160 };

static bool has_term(const dl_terms *list, dl_span folded) {
    for (uint32_t i = 0; i < list->count; i++) {
        if (dl_span_equal(list->items[i].folded, folded)) return true;
    }
    return false;
}

static void push(dl_terms *list, const dl_claims *claims, const dl_term_item *one) {
    if (one->folded.size == 0 || has_term(list, one->folded)) return;
    (void)DL_ARENA_PUSH(claims->arena, list, *one);
}

static bool is_trimmed(char c) {
    return dl_ascii_is_space(c) || strchr("\"'[]{},;#|", c) != NULL;
}

/* The number of bytes of a count in brackets, "(12)", at the start of the text; 0 for other text. */
static size_t count_size(dl_span text) {
    enum { MOST_DIGITS = 6 };
    size_t size = 1;
    if (text.size < 3 || text.data[0] != '(') return 0;
    while (size < text.size && size <= MOST_DIGITS && dl_ascii_is_digit(text.data[size])) size++;
    return size > 1 && size < text.size && text.data[size] == ')' ? size + 1 : 0;
}

/* "Harbours (611)", "(1) Harbours": without the number of stories or the rank; a year stays. */
static dl_span without_count(dl_span text) {
    enum { YEAR_BYTES = 6 };
    size_t rank = count_size(text);
    if (rank && rank < text.size) return dl_span_trim(dl_span_sub(text, rank, text.size));
    size_t bracket = dl_span_find_last_byte(text, '(');
    if (bracket == SIZE_MAX || bracket == 0) return text;
    size_t count = count_size(dl_span_sub(text, bracket, text.size));
    if (bracket + count != text.size || count == YEAR_BYTES) return text;
    return dl_span_trim(dl_span_sub(text, 0, bracket));
}

void dl_terms_add(dl_terms *list, const dl_claims *claims, dl_span text, const dl_value *source) {
    text = dl_text_clean(claims->arena, text);
    while (text.size && is_trimmed(text.data[0])) text.data++, text.size--;
    while (text.size && is_trimmed(text.data[text.size - 1])) text.size--;
    text = without_count(text);
    if (text.size == 0 || text.size > MOST_TERM_BYTES || list->count >= DL_MOST_TERMS) return;
    if (dl_span_starts_with(text, DL_SPAN("http:")) || dl_span_starts_with(text, DL_SPAN("https:"))) return;
    dl_term_item one = {.folded = dl_text_fold(claims->arena, text), .value = *source};
    one.value.text = text;
    push(list, claims, &one);
}

/* --- splitting --- */

/* Where the next term of a list ends: at the comma of its script, or at another separator if there is no
 * comma at all. */
static size_t separator_at(dl_span text, size_t from, dl_span separator) {
    static const dl_span others[] = {DL_SPAN_INIT("、"), DL_SPAN_INIT("，"), DL_SPAN_INIT("،")};
    size_t found = dl_span_find(text, separator, from);
    for (size_t i = 0; i < DL_COUNT_OF(others) && separator.data[0] == ','; i++) {
        size_t other =
            dl_span_find(dl_span_sub(text, 0, found), others[i], from); /* only nearer ones count */
        if (other < found) found = other;
    }
    return found;
}

static size_t separator_size(dl_span text, size_t at) {
    return (unsigned char)text.data[at] >= 0xE0 ? 3 : (unsigned char)text.data[at] >= 0x80 ? 2 : 1;
}

/* In a script without spaces between words, spaces separate terms. */
static bool is_spaced_list(dl_span text) {
    uint32_t spaceless = 0, others = 0, spaces = 0;
    for (size_t at = 0; at < text.size;) {
        uint32_t c = dl_utf8_decode(text, &at);
        if (dl_char_is_space(c)) {
            spaces++;
        } else if (dl_char_is_spaceless(c)) {
            spaceless++;
        } else {
            others++;
        }
    }
    return spaces >= 2 && spaceless > others * 3;
}

static void add_list(dl_terms *list, const dl_claims *claims, dl_span text, const dl_value *source) {
    static const dl_span separators[] = {DL_SPAN_INIT(","), DL_SPAN_INIT(";"), DL_SPAN_INIT("|")};
    size_t i = 0;
    while (i < 3 && separator_at(text, 0, separators[i]) == SIZE_MAX) i++;
    if (i == 3 && is_spaced_list(text)) {
        dl_span rest = dl_text_clean(claims->arena, text), word;
        while (dl_span_next_word(&rest, &word)) dl_terms_add(list, claims, word, source);
        return;
    }
    dl_span separator = separators[i < 3 ? i : 0];
    for (size_t from = 0; from < text.size && list->count < DL_MOST_TERMS;) {
        size_t end = separator_at(text, from, separator);
        dl_terms_add(list, claims, dl_span_sub(text, from, end == SIZE_MAX ? SIZE_MAX : end - from), source);
        if (end == SIZE_MAX) break;
        from = end + separator_size(text, end);
    }
}

uint32_t dl_terms_collect(dl_terms lists[], const dl_claims *claims, dl_field field) {
    uint32_t count = 0;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, field, claim));) {
        if (claim->flags & DL_CLAIM_OTHER) continue;
        uint32_t i = 0;
        while (i < count && (lists[i].source != claim->source || lists[i].variety != claim->variety ||
                             lists[i].trust != claim->trust)) {
            i++;
        }
        if (i == DL_MOST_LISTS) continue;
        if (i == count) {
            lists[count++] =
                (dl_terms){.trust = claim->trust, .source = claim->source, .variety = claim->variety};
        }
        dl_value source = {.claim = claim};
        if (claim->flags & DL_CLAIM_LIST) {
            add_list(&lists[i], claims, claim->text, &source);
        } else {
            dl_terms_add(&lists[i], claims, claim->text, &source);
        }
    }
    return count;
}

/* --- tidying --- */

/* "cat_12" */
static bool is_numbered(dl_span text) {
    size_t mark = dl_span_find_byte(text, '_', 0);
    if (mark == SIZE_MAX || mark == 0 || mark + 1 == text.size) return false;
    for (size_t i = 0; i < text.size; i++) {
        bool expected = i < mark ? dl_ascii_is_alpha(text.data[i]) : dl_ascii_is_digit(text.data[i]);
        if (i != mark && !expected) return false;
    }
    return true;
}

/* "8ae9ab2d-fe1b-4230-acb8-a59b52877682", "5e7429982bcaf6ec", "1090108021", "cat_12" */
static bool is_identifier(dl_span text) {
    if (is_numbered(text)) return true;
    size_t digits = 0, hex = 0, dashes = 0;
    for (size_t i = 0; i < text.size; i++) {
        char c = dl_ascii_lower(text.data[i]);
        if (dl_ascii_is_digit(c)) {
            digits++;
        } else if (c >= 'a' && c <= 'f') {
            hex++;
        } else if (c == '-') {
            dashes++;
        } else {
            return false;
        }
    }
    if (digits == text.size) return digits >= 6;
    return digits >= 4 && digits + hex >= 16 && dashes <= 5;
}

/* The names of the site; `publisher` is folded. */
typedef struct own_names {
    dl_span host, publisher;
} own_names;

static own_names find_own_names(const dl_record *record, const dl_claims *claims) {
    own_names own = {.publisher = dl_text_fold(claims->arena, record->publisher.name.text)};
    dl_url parts;
    if (dl_url_split(claims->base_url, &parts)) {
        bool www = dl_span_starts_with_nocase(parts.host, DL_SPAN("www."));
        own.host = dl_span_sub(parts.host, www ? 4 : 0, parts.host.size);
    }
    return own;
}

static bool is_own_name(const own_names *own, dl_span text, dl_span folded) {
    if (own->host.data && dl_span_ends_with_nocase(own->host, text)) return text.size > 4;
    return dl_span_equal(folded, own->publisher);
}

/* Labels after which a topic follows. */
static bool is_topic_label(dl_span label) {
    for (size_t i = 0; i < DL_COUNT_OF(dl_topic_label_words); i++) {
        if (dl_span_equal_nocase(label, dl_topic_label_words[i])) return true;
    }
    return false;
}

/* The size of "topic/", "people/": the folder that a term has when it was made from an address; 0: it has
 * none.
 */
static size_t folder_size(dl_span text) {
    size_t slash = dl_span_find_byte(text, '/', 0);
    if (slash == SIZE_MAX || slash + 1 == text.size || dl_span_find_byte(text, ' ', 0) < slash) return 0;
    dl_span folder = dl_span_sub(text, 0, slash);
    dl_span singular =
        dl_span_sub(folder, 0, folder.size - (folder.size && folder.data[folder.size - 1] == 's'));
    return is_topic_label(folder) || is_topic_label(singular) ? slash + 1 : 0;
}

/* The place of the colon in "Label: value", if the label is one or two words; SIZE_MAX for other terms. */
static size_t label_size(dl_span text) {
    size_t colon = dl_span_find_byte(text, ':', 0);
    if (colon == SIZE_MAX || colon == 0 || colon > 24 || colon + 1 >= text.size) return SIZE_MAX;
    return colon;
}

void dl_terms_tidy(dl_terms *list, const dl_record *record, const dl_claims *claims) {
    dl_terms tidy = {.trust = list->trust, .source = list->source, .variety = list->variety};
    uint32_t labelled = 0;
    if (list->count == 0) return;
    own_names own = find_own_names(record, claims);
    for (uint32_t i = 0; i < list->count; i++) labelled += label_size(list->items[i].value.text) != SIZE_MAX;
    for (uint32_t i = 0; i < list->count; i++) {
        const dl_term_item *one = &list->items[i];
        dl_span text = one->value.text;
        size_t label = label_size(text);
        if (is_identifier(text) || is_own_name(&own, text, one->folded)) continue;
        size_t folder = folder_size(text);
        if (folder) {
            dl_terms_add(&tidy, claims, dl_span_sub(text, folder, text.size), &one->value);
        } else if (label != SIZE_MAX && is_topic_label(dl_span_sub(text, 0, label))) {
            dl_terms_add(&tidy, claims, dl_span_sub(text, label + 1, text.size), &one->value);
        } else if (label == SIZE_MAX || labelled < 2) { /* a single colon may belong to a title */
            push(&tidy, claims, one);
        }
    }
    *list = tidy;
}

uint32_t dl_terms_common(const dl_terms *a, const dl_terms *b) {
    uint32_t common = 0;
    for (uint32_t i = 0; i < a->count; i++) common += has_term(b, a->items[i].folded);
    return common;
}

void dl_terms_put(const dl_terms *list, const dl_claims *claims, dl_values *values) {
    for (uint32_t i = 0; i < list->count; i++)
        (void)DL_ARENA_PUSH(claims->arena, values, list->items[i].value);
}
