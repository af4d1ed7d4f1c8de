/* Dates of the visible page: time elements, elements whose class says so, texts of the right shape. */
#include "claims/visible_walk.h"

#include "base/bytes.h"
#include "base/text.h"
#include "base/vector.h"
#include "values/word_lists.h"

enum { DATE_ELEMENTS_MAX = 48 };

static bool has_digit(dl_span text) {
    for (size_t i = 0; i < text.size; i++) {
        if (dl_ascii_is_digit(text.data[i])) return true;
    }
    return false;
}

/* Whether there is a digit or a byte that is not ASCII. */
static bool has_digit_or_other(dl_span text) {
    uint64_t found = 0;
    size_t i = 0;
    for (; i + 8 <= text.size; i += 8) {
        uint64_t word = dl_load_eight(text.data + i);
        found |= dl_digit_bytes(word) | word;
    }
    if (found & DL_EACH_BYTE(0x80)) return true;
    for (; i < text.size; i++) {
        if (dl_ascii_is_digit(text.data[i]) || (unsigned char)text.data[i] >= 0x80) return true;
    }
    return false;
}

/* Whether there is another number near the year at [start, end), which is usually its day. */
static bool has_number_near(dl_span text, size_t start, size_t end) {
    enum { REACH_BYTES = 30 };
    size_t from = start > REACH_BYTES ? start - REACH_BYTES : 0;
    size_t to = end + REACH_BYTES < text.size ? end + REACH_BYTES : text.size;
    for (size_t i = from; i < start; i++) {
        if (dl_ascii_is_digit(text.data[i])) return true;
    }
    for (size_t i = end; i < to; i++) {
        if (dl_ascii_is_digit(text.data[i])) return true;
    }
    return false;
}

/* A bit for each of sixteen bytes (the seventeenth is read, too) that may be part of a date: "19", "20", a
 * separator before a digit, the first byte of digits in other scripts. */
static inline unsigned showing_bytes(const char *bytes) {
    dl_vector here = dl_vector_load(bytes), next = dl_vector_load(bytes + 1);
    dl_vector nineteen = dl_vector_equal(here, '1') & dl_vector_equal(next, '9');
    dl_vector twenty = dl_vector_equal(here, '2') & dl_vector_equal(next, '0');
    dl_vector divider = dl_vector_equal(here, '.') | dl_vector_equal(here, '/');
    dl_vector other_script = dl_vector_equal(here, (char)0xD9) | dl_vector_equal(here, (char)0xDB) |
                             dl_vector_equal(here, (char)0xE0);
    return dl_vector_bits(nineteen | twenty | (divider & dl_vector_among(next, '0', 10)) | other_script);
}

/* Whether the byte of that kind is part of something like a year or a numeric date. */
static bool shows_date(dl_span text, size_t i) {
    enum { SHORT_BYTES = 60 };
    unsigned char c = (unsigned char)text.data[i], next = (unsigned char)text.data[i + 1];
    if ((c == '1' && next == '9') || (c == '2' && next == '0')) {
        return i + 3 < text.size && dl_ascii_is_digit(text.data[i + 2]) &&
               dl_ascii_is_digit(text.data[i + 3]) && has_number_near(text, i, i + 4);
    }
    if (c == '.' || c == '/') {
        if (!dl_ascii_is_digit((char)next) || i == 0 || !dl_ascii_is_digit(text.data[i - 1]) ||
            text.size >= SHORT_BYTES)
            return false;
        size_t k = i + 1;
        while (k < text.size && dl_ascii_is_digit(text.data[k])) k++;
        return k + 2 < text.size && (unsigned char)text.data[k] == c && dl_ascii_is_digit(text.data[k + 1]) &&
               dl_ascii_is_digit(text.data[k + 2]);
    }
    /* Arabic and Persian digits, 年, Devanagari, Bengali and Thai digits' first bytes */
    if ((c == 0xDB && next >= 0xB0 && next <= 0xB9) || (c == 0xD9 && next >= 0xA0 && next <= 0xA9))
        return true;
    /* Thai words: their dates leave the century out. */
    if (c == 0xE0 && next == 0xB8) return text.size < SHORT_BYTES && has_digit(text);
    return c == 0xE0 && (next == 0xA5 || next == 0xA7) && i + 2 < text.size &&
           (unsigned char)text.data[i + 2] >= 0xA6;
}

/* Whether a short text has something like a year or a numeric date; a cheap test with false positives. */
static bool may_be_date(dl_span text) {
    enum { AT_ONCE = 16 };
    for (size_t base = 0; base + 1 < text.size; base += AT_ONCE) {
        size_t left = text.size - base;
        unsigned found;
        if (left > AT_ONCE) {
            found = showing_bytes(text.data + base);
        } else { /* the last bytes: no more than those can be read */
            char rest[AT_ONCE + 1] = {0};
            memcpy(rest, text.data + base, left);
            found = showing_bytes(rest) & ((1u << (left - 1)) - 1);
        }
        for (; found; found &= found - 1) {
            if (shows_date(text, base + (size_t)__builtin_ctz(found))) return true;
        }
    }
    return false;
}

static bool begins_with_one(dl_span text, const dl_span *words, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (words[i].data[0] == text.data[0] && words[i].size <= text.size &&
            memcmp(words[i].data, text.data, words[i].size) == 0) {
            return true;
        }
    }
    return false;
}

/* Writes the text in lower case, as long as it is: a letter whose other case has more or fewer bytes stays.
 */
static void lower_into(char *lowered, dl_span text) {
    for (size_t at = 0; at < text.size;) {
        size_t next = at;
        uint32_t letter = dl_char_lower(dl_utf8_decode(text, &next));
        char bytes[4];
        bool fits = dl_utf8_encode(letter, bytes) == next - at;
        memcpy(lowered + at, fits ? bytes : text.data + at, next - at);
        at = next;
    }
}

/* The text before a date says whether it is that of the publication or of a change. */
static uint16_t date_label(dl_span text) {
    enum { LONGEST_BYTES = 200 };
    uint16_t flags = 0;
    char lowered[LONGEST_BYTES];
    size_t size = text.size < sizeof lowered ? text.size : sizeof lowered;
    lower_into(lowered, dl_span_sub(text, 0, size));
    bool in_word = false;
    for (size_t i = 0; i < size; i++) {
        unsigned char byte = (unsigned char)lowered[i];
        bool starts = byte >= 0xC0 || (dl_ascii_is_alpha((char)byte) && !in_word);
        in_word = dl_ascii_is_alpha((char)byte) || byte >= 0x80;
        if (!starts) continue;
        dl_span rest = dl_span_of(lowered + i, size - i);
        if (begins_with_one(rest, dl_modified_words, DL_COUNT_OF(dl_modified_words)))
            flags |= DL_REGION_MODIFIED;
        if (begins_with_one(rest, dl_published_words, DL_COUNT_OF(dl_published_words)))
            flags |= DL_REGION_PUBLISHED;
    }
    return flags;
}

/* "Joined: Jul 24, 2017" beside a posting: the day on which its author became a member. */
static bool speaks_of_membership(dl_span text) {
    text = dl_span_trim(text);
    for (size_t i = 0; i < DL_COUNT_OF(dl_membership_words); i++) {
        if (dl_span_starts_with_nocase(text, dl_membership_words[i])) return true;
    }
    return false;
}

/* Whether the label of a date says so: the words before it in its text, or the element before it. */
static bool is_of_membership(dl_visible_walk *w, dl_node node, dl_span before) {
    enum { LABEL_BYTES = 40 };
    dl_span rest = before, word;
    if (speaks_of_membership(before)) return true;
    if (dl_span_next_word(&rest, &word) && dl_span_trim(rest).size) return false; /* more than a weekday */
    dl_node label = dl_previous_sibling(w->doc, node);
    if (!label && dl_parent(w->doc, node)) label = dl_previous_sibling(w->doc, dl_parent(w->doc, node));
    return label && dl_is_element(w->doc, label) &&
           speaks_of_membership(dl_short_text(w, label, LABEL_BYTES));
}

/* Whether what follows a date says that it is that of a magazine's issue, which comes out days or months
 * before it: "December 5, 2016 Issue". */
static bool speaks_of_issue(dl_span behind) {
    behind = dl_span_trim(behind);
    for (size_t i = 0; i < DL_COUNT_OF(dl_issue_words); i++) {
        if (dl_span_equal_nocase(behind, dl_issue_words[i])) return true;
    }
    return false;
}

static uint16_t label_of_class(uint32_t says) {
    return (uint16_t)((says & DL_SAYS_MODIFIED ? DL_REGION_MODIFIED : 0) |
                      (says & DL_SAYS_PUBLISHED ? DL_REGION_PUBLISHED : 0));
}

/* In a quotation: the day of what is quoted, such as another posting. */
static bool is_quoted(const dl_visible_walk *w, dl_node node) {
    while ((node = dl_parent(w->doc, node)) && dl_tag_of(w->doc, node) != DL_TAG_BODY) {
        if (dl_tag_of(w->doc, node) == DL_TAG_BLOCKQUOTE) return true;
    }
    return false;
}

/* Adds the date read from `part`; `label` and its own words say what it is the date of. */
static bool add_date(dl_visible_walk *w, dl_visible_kind kind, dl_node node, dl_span part, uint16_t label,
                     uint8_t trust) {
    bool modified = (label & DL_REGION_MODIFIED) && !(label & DL_REGION_PUBLISHED);
    dl_claim *claim = dl_visible_add(w, kind, modified ? DL_FIELD_DATE_MODIFIED : DL_FIELD_DATE_PUBLISHED,
                                     node, part, trust);
    /* "Updated …" under the heading of an author's box is no other story's. */
    bool elsewhere = claim && ((!label && dl_in_story_card(w, node)) || is_quoted(w, node));
    if (claim) claim->regions |= label | (elsewhere ? DL_REGION_TEASER : 0u);
    return claim != NULL;
}

/* Adds the dates of a text, which may be "Published …, updated …". */
static bool add_dates(dl_visible_walk *w, dl_visible_kind kind, dl_node node, dl_span text, uint16_t label,
                      uint8_t trust) {
    enum { MOST_DATES = 3 };
    dl_span rest = text;
    bool found = false;
    for (int i = 0; i < MOST_DATES && rest.size && (i == 0 || may_be_date(rest)); i++) {
        dl_date date;
        dl_span part;
        if (!dl_date_read(rest, &w->hints, &date, &part)) break;
        uint16_t own = date_label(dl_span_between(rest.data, part.data));
        rest = dl_span_between(part.data + part.size, rest.data + rest.size);
        if (speaks_of_issue(rest)) break;
        if (!date.has_time && i == 0 && !has_digit(rest)) part = dl_with_clock_beside(w, node, part);
        if (!add_date(w, kind, node, part, own ? own : label, trust)) break;
        found = true;
        if ((label & DL_REGION_PUBLISHED) && !own) label = 0;
    }
    return found;
}

void dl_read_time_element(dl_visible_walk *w, dl_node node, uint32_t says) {
    dl_span datetime = dl_get_attribute(w->doc, node, DL_ATTR_DATETIME);
    dl_span text = dl_short_text(w, node, DL_SHORT_TEXT_BYTES);
    uint16_t label = label_of_class(says) | date_label(text);
    if (dl_has_attribute(w->doc, node, DL_ATTR_ITEMPROP)) {
        dl_span property = dl_get_attribute(w->doc, node, DL_ATTR_ITEMPROP);
        if (dl_span_contains_nocase(property, DL_SPAN("modified"))) label |= DL_REGION_MODIFIED;
    }
    /* The label before the element, in the previous text or element. */
    dl_node before = dl_previous_sibling(w->doc, node);
    if (!label && before) {
        dl_span words =
            dl_is_text(w->doc, before) ? dl_node_text(w->doc, before) : dl_short_text(w, before, 60);
        if (words.size <= 60) label = date_label(words);
    }
    if (has_digit(datetime)) {
        add_date(w, DL_VISIBLE_TIME, node, datetime, label, 60);
        if (may_be_date(text)) add_dates(w, DL_VISIBLE_DATE_TEXT, node, text, label, 55);
    } else if (text.size) {
        add_dates(w, DL_VISIBLE_TIME, node, text, label, 55);
    }
}

/* Whether a text below has a digit, or is in a script with digits and words of its own. */
static bool holds_number(const dl_visible_walk *w, dl_node node) {
    enum { MOST_NODES = 120 };
    dl_node end = dl_subtree_end(w->doc, node);
    if (end - node > MOST_NODES) return false;
    const dl_node_data *nodes = dl_nodes(w->doc);
    for (dl_node at = node + 1; at < end; at++) {
        if (nodes[at].type != DL_NODE_TEXT) continue;
        if (has_digit_or_other(dl_raw_text(w->doc, at))) return true;
    }
    return false;
}

void dl_read_date_class(dl_visible_walk *w, dl_node node, uint32_t says) {
    if (w->counts[DL_VISIBLE_DATE_CLASS] >= DL_VISIBLE_PER_KIND || w->date_elements >= DATE_ELEMENTS_MAX)
        return;
    w->date_elements++;
    if (!(says & DL_SAYS_DATE) && !holds_number(w, node)) return;
    dl_span text = dl_short_text(w, node, (says & DL_SAYS_DATE) ? 240 : 320);
    if (text.size < 4) return;
    dl_span title = dl_get_attribute(w->doc, node, DL_ATTR_TITLE);
    dl_visible_kind kind = (says & DL_SAYS_DATE) ? DL_VISIBLE_DATE_CLASS : DL_VISIBLE_DATE_TEXT;
    if (kind == DL_VISIBLE_DATE_TEXT && !may_be_date(text)) return;
    bool found =
        add_dates(w, kind, node, text, label_of_class(says), kind == DL_VISIBLE_DATE_CLASS ? 70 : 50);
    if (title.size && has_digit(title)) found |= add_dates(w, kind, node, title, label_of_class(says), 65);
    if (found) w->date_end = dl_subtree_end(w->doc, node);
}

/* "Today is Sunday, 10 June 2007": the day of the visit, which mastheads show. */
static bool speaks_of_today(dl_span text) {
    for (size_t i = 0; i < DL_COUNT_OF(dl_today_words); i++) {
        if (dl_span_starts_with_nocase(text, dl_today_words[i])) return true;
    }
    return false;
}

void dl_read_date_text(dl_visible_walk *w, dl_node node, dl_span raw) {
    if (w->counts[DL_VISIBLE_DATE_TEXT] >= DL_VISIBLE_PER_KIND || !may_be_date(raw)) return;
    dl_span text = dl_node_text(w->doc, node);
    dl_date date;
    dl_span part;
    w->hints.absolute = true;
    bool found = dl_date_read(text, &w->hints, &date, &part);
    w->hints.absolute = false;
    if (!found) return;
    uint16_t label = date_label(dl_span_between(text.data, part.data));
    dl_span trimmed = dl_span_trim(text);
    /* At the start, or in brackets after the place: "Karlsruhe (12.11.2021) …" */
    bool leads = part.data <= trimmed.data + 2 ||
                 (part.data <= trimmed.data + 30 && part.data > text.data && part.data[-1] == '(');
    if (!leads && speaks_of_today(trimmed)) return;
    if ((dl_region_flags(w, node) & DL_REGION_LINK) && part.size * 2 < trimmed.size) return;
    if (!label && !leads && part.size * 3 < trimmed.size && trimmed.size > 60) return;
    if (trimmed.size > DL_SHORT_TEXT_BYTES && !leads) return;
    if (dl_span_contains(text, DL_SPAN("\xC2\xA9"))) return; /* © */
    if (is_of_membership(w, node, dl_span_between(text.data, part.data))) return;
    dl_span rest = dl_span_between(part.data + part.size, text.data + text.size), day = part;
    if (speaks_of_issue(rest)) return;
    if (!date.has_time && leads && !has_digit(rest)) part = dl_with_clock_beside(w, node, part);
    if (!add_date(w, DL_VISIBLE_DATE_TEXT, node, part, label, label ? 55 : 45)) return;
    dl_read_author_beside_date(w, node, text, day);
    if (may_be_date(rest)) add_dates(w, DL_VISIBLE_DATE_TEXT, node, rest, label, label ? 55 : 45);
}

void dl_read_date_data(dl_visible_walk *w, dl_node node) {
    static const dl_attr names[] = {DL_ATTR_DATA_PUBLISHED, DL_ATTR_DATA_DATETIME, DL_ATTR_DATA_TIMESTAMP,
                                    DL_ATTR_DATA_DATE, DL_ATTR_DATA_TIME};
    uint32_t count = dl_attribute_count(w->doc, node);
    const dl_attribute *attribute = dl_attributes(w->doc, node);
    for (uint32_t i = 0; i < count; i++) {
        for (size_t k = 0; k < DL_COUNT_OF(names); k++) {
            if (attribute[i].name != names[k]) continue;
            dl_span value = dl_attribute_value(w->doc, &attribute[i]);
            if (value.size < 8 || value.size > 60 || !has_digit(value)) continue;
            dl_visible_add(w, DL_VISIBLE_DATE_DATA, DL_FIELD_DATE_PUBLISHED, node, value, 40);
        }
    }
}
