/* A flattened dump: the structured data of a page without its labels, as in some
 * text collections.  Only order and form show what a line is:
 *
 *     date 2021-10-21 https://…     the page's URL and day
 *     Headline                      twice
 *     Description…, 21.10.2021, Source
 *     2021-10-21T16:25+0000         created, published, modified
 *     world                         sections
 *     /html/head/…/@content …       speakable
 *     https://…/picture.jpg         the image
 *     First paragraph.Second …      the body
 *     https://…                     a related article
 *     Name mail telephone Legal name 252 60     the publisher, repeated
 *     2021, News, en_EN             copyright year, genre, language
 *     1920 1080 true                sizes of the image, whether it represents the page
 *     world, russia, us             keywords
 *
 * Any of these may be missing, repeated or in another place, so each line is
 * first classified by its form; what that leaves open (headline, description,
 * sections, genre) is then decided by place and repetition.  Provenance counts
 * the lines that are not empty, from 1. */
#include "claims/claim.h"

#include "base/text.h"
#include "base/url.h"
#include "values/dates.h"
#include "values/persons.h"

enum { MOST_LINES = 4000, MOST_STAMPS = 8, MOST_SHORT_BYTES = 80, SHORT_WORDS = 6 };

typedef enum line_kind {
    LINE_HEAD, /* "date YYYY-MM-DD URL" */
    LINE_STAMP,
    LINE_XPATH,
    LINE_CSS,
    LINE_PICTURE,
    LINE_ADDRESS,
    LINE_HOUSE,
    LINE_YEAR,
    LINE_LANGUAGE,
    LINE_SIZE,
    LINE_LIST,  /* short terms with commas between */
    LINE_SHORT, /* a few words */
    LINE_PROSE,
    LINE_TAKEN, /* used up: headline, description, a repetition */
} line_kind;

typedef struct line {
    dl_span text;
    uint8_t kind; /* enum line_kind */
} line;

typedef struct reader {
    dl_claims *claims;
    dl_span dump;
    struct {
        line *items;
        uint32_t count, capacity;
    } lines;
    uint32_t body_first, body_after; /* the lines that hold the body: [first, after) */
    dl_span house;                   /* the publisher's name */
    uint16_t picture;                /* group of the picture */
} reader;

static void add(reader *r, dl_field field, uint32_t line_number, dl_span text, uint8_t trust, uint16_t group,
                uint8_t flags) {
    const char *from = text.data ? text.data : r->lines.items[line_number].text.data;
    bool inside = from >= r->dump.data && from <= r->dump.data + r->dump.size;
    if (!inside) from = r->lines.items[line_number].text.data;
    dl_claims_add(r->claims, (dl_claim){.text = text,
                                        .offset = (uint32_t)(from - r->dump.data),
                                        .dump_block = line_number + 1,
                                        .group = group,
                                        .field = (uint8_t)field,
                                        .source = DL_SOURCE_DUMP,
                                        .flags = flags,
                                        .trust = trust});
}

/* --- the form of a line --- */

static bool is_number(dl_span word) {
    for (size_t i = 0; i < word.size; i++) {
        if (!dl_ascii_is_digit(word.data[i])) return false;
    }
    return word.size > 0;
}

static uint32_t number_of(dl_span word) {
    uint64_t value;
    return is_number(word) && word.size < 9 && dl_span_to_uint(word, &value) ? (uint32_t)value : 0;
}

/* "2021-10-21T16:25+0000": nothing but an ISO 8601 date, with or without time. */
static bool is_stamp(dl_span text) {
    size_t digits = 0;
    if (text.size < 10 || text.size > 40 || text.data[4] != '-' || !is_number(dl_span_sub(text, 0, 4)))
        return false;
    for (size_t i = 0; i < text.size; i++) {
        char c = text.data[i];
        if (dl_ascii_is_digit(c)) {
            digits++;
        } else if (!strchr("-:+.TZtz ", c)) {
            return false;
        }
    }
    return digits >= 8;
}

/* "1920 1080 true" */
static bool is_size(dl_span text) {
    dl_span words[4];
    size_t count = 0;
    while (count < 4 && dl_span_next_word(&text, &words[count])) count++;
    if (count < 2 || count > 3 || number_of(words[0]) < 16 || number_of(words[1]) < 16) return false;
    return count == 2 || dl_span_equal_nocase(words[2], DL_SPAN("true")) ||
           dl_span_equal_nocase(words[2], DL_SPAN("false"));
}

static bool is_email(dl_span word) {
    size_t at = dl_span_find_byte(word, '@', 0);
    return at != SIZE_MAX && at > 0 && dl_span_find_byte(word, '.', at) != SIZE_MAX && word.data[0] != '/' &&
           dl_span_find_byte(word, '/', 0) == SIZE_MAX && dl_span_find_byte(word, '[', 0) == SIZE_MAX;
}

static size_t count_digits(dl_span text) {
    size_t digits = 0;
    for (size_t i = 0; i < text.size; i++) digits += dl_ascii_is_digit(text.data[i]);
    return digits;
}

/* A piece of a telephone number: digits and separators. */
static bool is_telephone_piece(dl_span word) {
    for (size_t i = 0; i < word.size; i++) {
        if (!dl_ascii_is_digit(word.data[i]) && !strchr("+-()./", word.data[i])) return false;
    }
    return count_digits(word) > 0;
}

/* The telephone number of at least seven digits in the text; absent if there is none. */
static dl_span find_telephone(dl_span text) {
    dl_span rest = text, word, found = DL_SPAN_NONE;
    while (dl_span_next_word(&rest, &word)) {
        if (!is_telephone_piece(word) || (found.data && word.data[0] == '+')) {
            if (count_digits(found) >= 7) return found;
            found = DL_SPAN_NONE;
            if (!is_telephone_piece(word)) continue;
        }
        bool starts = word.data[0] == '+' || word.data[0] == '(' || count_digits(word) >= 7;
        if (!found.data && starts) {
            found = word;
        } else if (found.data && count_digits(found) < 11) {
            found.size = (size_t)(word.data + word.size - found.data);
        }
    }
    return count_digits(found) >= 7 ? found : DL_SPAN_NONE;
}

/* The two numbers at a line's end ("252 60"), which are a logo's size. */
static bool take_logo_size(dl_span *text, dl_span *width, dl_span *height) {
    dl_span rest = *text, word, words[2] = {DL_SPAN_NONE, DL_SPAN_NONE};
    size_t count = 0;
    while (dl_span_next_word(&rest, &word)) {
        words[0] = words[1];
        words[1] = word;
        count++;
    }
    if (count < 3) return false;
    for (int i = 0; i < 2; i++) {
        if (words[i].size > 4 || number_of(words[i]) < 16 || words[i].data[0] == '0') return false;
    }
    dl_span before = dl_span_trim(dl_span_sub(*text, 0, (size_t)(words[0].data - text->data)));
    dl_span telephone = find_telephone(*text), left = find_telephone(before);
    /* the last groups of a telephone number that is written with spaces are no size */
    if (telephone.data &&
        (!left.data || (left.data + left.size == before.data + before.size && count_digits(left) < 9))) {
        return false;
    }
    *width = words[0];
    *height = words[1];
    *text = before;
    return true;
}

static bool has_email(dl_span text) {
    dl_span word;
    while (dl_span_next_word(&text, &word)) {
        if (is_email(word)) return true;
    }
    return false;
}

static bool is_house(dl_span text) {
    dl_span width, height;
    if (text.size > 300) return false;
    if (has_email(text) || find_telephone(text).data) return true;
    return take_logo_size(&text, &width, &height);
}

static bool is_language(dl_span text) {
    size_t i = 0;
    while (i < text.size && dl_ascii_is_alpha(text.data[i])) i++;
    if (i != 2 && i != 3) return false;
    if (i == text.size) { /* "en": a language if it is not a word of the page, which is checked later */
        for (size_t k = 0; k < i; k++) {
            if (text.data[k] < 'a') return false;
        }
        static const char known[] =
            " ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu hy id "
            "is it ja ka kk km ko ky lo lt lv mk mn ms my nb nl nn no pl ps pt ro ru sk sl sq sr "
            "sv sw ta te tg th tk tr uk ur uz vi zh ";
        char padded[5] = {' ', text.data[0], text.data[1], ' ', 0};
        return i == 2 && strstr(known, padded);
    }
    if ((text.data[i] != '-' && text.data[i] != '_') || text.size - i < 3 || text.size > 12) return false;
    for (size_t k = i + 1; k < text.size; k++) {
        if (!dl_ascii_is_alnum(text.data[k]) && text.data[k] != '-' && text.data[k] != '_') return false;
    }
    return true;
}

static bool is_xpath(dl_span text) {
    if (text.size < 3 || text.data[0] != '/') return false;
    return text.data[1] == '/' || dl_span_starts_with_nocase(text, DL_SPAN("/html")) ||
           dl_span_contains(text, DL_SPAN("/@")) || dl_span_contains(text, DL_SPAN("[@"));
}

static bool is_css(dl_span text) {
    dl_span word;
    size_t count = 0;
    while (dl_span_next_word(&text, &word)) {
        if ((word.data[0] != '.' && word.data[0] != '#') || word.size < 3 || dl_ascii_is_digit(word.data[1]))
            return false;
        count++;
    }
    return count > 0;
}

/* A line that begins with a slash is an XPath. */
static bool is_address(dl_span text) {
    return !dl_span_starts_with(text, DL_SPAN("/")) && dl_url_is_likely(text);
}

static bool is_picture(dl_span url) {
    static const dl_span endings[] = {DL_SPAN_INIT(".jpg"),  DL_SPAN_INIT(".jpeg"), DL_SPAN_INIT(".png"),
                                      DL_SPAN_INIT(".webp"), DL_SPAN_INIT(".gif"),  DL_SPAN_INIT(".avif")};
    dl_span name = dl_url_file_name(url);
    for (size_t i = 0; i < DL_COUNT_OF(endings); i++) {
        if (dl_span_ends_with_nocase(name, endings[i])) return true;
    }
    return false;
}

static bool ends_sentence(dl_span text) {
    while (text.size && strchr("\"')]", text.data[text.size - 1])) text.size--;
    if (dl_span_ends_with(text, DL_SPAN("\xE2\x80\x9D"))) text.size -= 3; /* ” */
    if (text.size == 0) return false;
    return strchr(".!?", text.data[text.size - 1]) || dl_span_ends_with(text, DL_SPAN("\xE2\x80\xA6")) ||
           dl_span_ends_with(text, DL_SPAN("\xE3\x80\x82")) ||
           dl_span_ends_with(text, DL_SPAN("\xE0\xA5\xA4"));
}

/* "world, russia, us": every part is short, and none begins a sentence's tail. */
static bool is_list(dl_span text) {
    dl_span part;
    size_t parts = 0;
    if (text.size > 1000 || ends_sentence(text)) return false;
    for (dl_span rest = text; dl_span_split(&rest, ',', &part);) {
        part = dl_span_trim(part);
        if (part.size == 0 || part.size > MOST_SHORT_BYTES || dl_text_count_words(part) > 4) return false;
        parts++;
    }
    return parts >= 2;
}

static line_kind kind_of(dl_span text, bool first) {
    if (first && dl_span_starts_with_nocase(text, DL_SPAN("date "))) return LINE_HEAD;
    if (is_stamp(text)) return LINE_STAMP;
    if (is_number(text) && text.size == 4) return LINE_YEAR;
    if (is_size(text)) return LINE_SIZE;
    if (is_address(text)) return is_picture(text) ? LINE_PICTURE : LINE_ADDRESS;
    if (is_xpath(text)) return LINE_XPATH;
    if (is_css(text)) return LINE_CSS;
    if (is_language(text)) return LINE_LANGUAGE;
    if (is_house(text)) return LINE_HOUSE;
    if (is_list(text)) return LINE_LIST;
    if (text.size <= MOST_SHORT_BYTES && dl_text_count_words(text) <= SHORT_WORDS && !ends_sentence(text))
        return LINE_SHORT;
    return LINE_PROSE;
}

static void divide(reader *r) {
    dl_span rest = r->dump, text;
    while (r->lines.count < MOST_LINES && dl_span_split(&rest, '\n', &text)) {
        text = dl_span_trim(text);
        while (dl_span_starts_with(text, DL_SPAN("\xEF\xBB\xBF"))) text = dl_span_sub(text, 3, text.size);
        if (!text.size) continue;
        line one = {.text = text, .kind = (uint8_t)kind_of(text, r->lines.count == 0)};
        if (!DL_ARENA_PUSH(r->claims->arena, &r->lines, one)) return;
    }
}

/* --- classification by place and repetition --- */

/* Lines of words, which may be headline, description or body. */
static bool is_wordy(const line *l) {
    return l->kind == LINE_PROSE || l->kind == LINE_SHORT || l->kind == LINE_LIST;
}

/* The body is the longest prose, with the prose next to it. */
static void find_body(reader *r) {
    uint32_t longest = 0;
    size_t most = 0;
    for (uint32_t i = 0; i < r->lines.count; i++) {
        if (r->lines.items[i].kind == LINE_PROSE && r->lines.items[i].text.size > most) {
            longest = i;
            most = r->lines.items[i].text.size;
        }
    }
    if (most < 120) return; /* a description at best */
    r->body_first = longest;
    r->body_after = longest + 1;
    while (r->body_after < r->lines.count && r->lines.items[r->body_after].kind == LINE_PROSE)
        r->body_after++;
    while (r->body_first > 0 && r->lines.items[r->body_first - 1].kind == LINE_PROSE) r->body_first--;
}

/* The line that occurs twice, usually before the body; else the first line of words. */
static uint32_t find_headline(const reader *r) {
    for (uint32_t i = 0; i < r->lines.count; i++) {
        if (!is_wordy(&r->lines.items[i]) || dl_text_count_words(r->lines.items[i].text) < 2) continue;
        for (uint32_t k = i + 1; k < r->lines.count && k < i + 40; k++) {
            if (dl_span_equal(r->lines.items[k].text, r->lines.items[i].text)) return i;
        }
    }
    for (uint32_t i = 0; i < r->lines.count && i < 6; i++) {
        const line *l = &r->lines.items[i];
        if (is_wordy(l) && l->text.size < 300 && dl_text_count_words(l->text) >= 2) return i;
    }
    return UINT32_MAX;
}

/* Removes day and source from the end of a description, "… bilateral relations... 21.10.2021, Harbour News".
 * True if they were there. */
static bool cut_tail(dl_span *text, dl_span *day, dl_span *source) {
    size_t last = dl_span_find_last_byte(*text, ',');
    if (last == SIZE_MAX) return false;
    *source = dl_span_trim(dl_span_sub(*text, last + 1, text->size));
    dl_span before = dl_span_trim(dl_span_sub(*text, 0, last));
    size_t start = before.size;
    while (start > 0 && (dl_ascii_is_digit(before.data[start - 1]) || strchr("./-", before.data[start - 1])))
        start--;
    while (start < before.size && !dl_ascii_is_digit(before.data[start]))
        start++; /* "relations...21.10.2021" */
    *day = dl_span_sub(before, start, before.size);
    if (count_digits(*day) < 6 || day->size < 8 || day->size > 10 || source->size == 0 || source->size > 80)
        return false;
    dl_span kept = dl_span_trim(dl_span_sub(before, 0, start));
    while (kept.size && kept.data[kept.size - 1] == ',')
        kept = dl_span_trim(dl_span_sub(kept, 0, kept.size - 1));
    *text = kept;
    return kept.size > 0;
}

static void read_headline(reader *r) {
    uint32_t at = find_headline(r);
    if (at == UINT32_MAX) return;
    dl_span text = r->lines.items[at].text;
    add(r, DL_FIELD_HEADLINE, at, text, 85, 0, DL_CLAIM_MAIN);
    for (uint32_t i = at; i < r->lines.count; i++) {
        if (dl_span_equal(r->lines.items[i].text, text)) r->lines.items[i].kind = LINE_TAKEN;
    }
}

static bool is_prose(const reader *r, uint32_t at) {
    return at < r->lines.count && r->lines.items[at].kind == LINE_PROSE;
}

/* Prose that is likely a description: it stands alone, or before prose that is much longer. */
static bool stands_before_body(const reader *r, uint32_t at) {
    enum { MOST_DESCRIPTION_BYTES = 1000, TIMES_LONGER = 3 };
    if (!is_prose(r, at) || r->lines.items[at].text.size > MOST_DESCRIPTION_BYTES) return false;
    if (at > 0 && is_prose(r, at - 1)) return false;
    return !is_prose(r, at + 1) ||
           r->lines.items[at + 1].text.size >= TIMES_LONGER * r->lines.items[at].text.size;
}

static void read_description(reader *r) {
    uint32_t found = UINT32_MAX;
    dl_span day = DL_SPAN_NONE, source = DL_SPAN_NONE, text = DL_SPAN_NONE;
    for (uint32_t i = 0; i < r->lines.count && found == UINT32_MAX; i++) {
        if (!is_wordy(&r->lines.items[i])) continue;
        text = r->lines.items[i].text;
        if (cut_tail(&text, &day, &source)) found = i;
    }
    if (found == UINT32_MAX) { /* without such an end: the first prose that is not the body's */
        day = source = DL_SPAN_NONE;
        for (uint32_t i = 0; i < r->lines.count && found == UINT32_MAX; i++) {
            if (stands_before_body(r, i)) found = i;
        }
        uint32_t prose = 0;
        for (uint32_t i = 0; i < r->lines.count; i++) prose += r->lines.items[i].kind == LINE_PROSE;
        if (found == UINT32_MAX || (prose < 2 && r->lines.items[found].text.size > 250)) return;
        text = r->lines.items[found].text;
    }
    add(r, DL_FIELD_DESCRIPTION, found, text, 80, 0, DL_CLAIM_MAIN);
    if (source.size) add(r, DL_FIELD_SITE_NAME, found, source, 60, 0, 0);
    if (day.size) add(r, DL_FIELD_DATE_PUBLISHED, found, day, 20, 0, 0);
    dl_span whole = r->lines.items[found].text;
    for (uint32_t i = found; i < r->lines.count; i++) {
        if (dl_span_equal(r->lines.items[i].text, whole)) r->lines.items[i].kind = LINE_TAKEN;
    }
}

static void read_body(reader *r) {
    find_body(r);
    if (r->body_after == r->body_first) return;
    const char *from = r->lines.items[r->body_first].text.data;
    dl_span last = r->lines.items[r->body_after - 1].text;
    add(r, DL_FIELD_TYPE, r->body_first, DL_SPAN("Article"), 50, 0, DL_CLAIM_MAIN);
    add(r, DL_FIELD_ARTICLE_BODY, r->body_first, dl_span_between(from, last.data + last.size), 85, 0,
        DL_CLAIM_MAIN);
}

/* --- stamps --- */

static int64_t instant_of(const dl_date *date) { /* in seconds */
    return (dl_date_local_minutes(date) - (date->has_offset ? date->offset_minutes : 0)) * 60 + date->second;
}

static int compare_stamps(const dl_date *a, const dl_date *b) {
    int64_t left = instant_of(a), right = instant_of(b);
    return (left > right) - (left < right);
}

/* Three timestamps, in order of time, are created, published and modified; two are published and modified.
 */
static void read_stamps(reader *r) {
    struct {
        uint32_t at;
        dl_date date;
    } stamps[MOST_STAMPS];
    uint32_t count = 0;
    for (uint32_t i = 0; i < r->lines.count && count < MOST_STAMPS; i++) {
        if (r->lines.items[i].kind != LINE_STAMP) continue;
        dl_date date;
        dl_date_hints hints = {0};
        if (!dl_date_read(r->lines.items[i].text, &hints, &date, NULL)) continue;
        uint32_t place = count++;
        for (; place > 0 && compare_stamps(&stamps[place - 1].date, &date) > 0; place--)
            stamps[place] = stamps[place - 1];
        stamps[place].at = i;
        stamps[place].date = date;
    }
    if (count == 0) return;
    uint32_t published = count >= 3 ? 1 : 0, modified = count - 1;
    if (count >= 3)
        add(r, DL_FIELD_DATE_CREATED, stamps[0].at, r->lines.items[stamps[0].at].text, 85, 0, DL_CLAIM_MAIN);
    add(r, DL_FIELD_DATE_PUBLISHED, stamps[published].at, r->lines.items[stamps[published].at].text, 85, 0,
        DL_CLAIM_MAIN);
    if (count >= 2) {
        add(r, DL_FIELD_DATE_MODIFIED, stamps[modified].at, r->lines.items[stamps[modified].at].text, 85, 0,
            DL_CLAIM_MAIN);
    }
}

/* --- the publisher --- */

/* "Harbour News feedback@… +7… MIA „…“ 252 60" */
static void read_house(reader *r, uint32_t at) {
    dl_span text = r->lines.items[at].text, width, height, rest, word, email = DL_SPAN_NONE;
    uint16_t group = dl_claims_group(r->claims);
    bool sized = take_logo_size(&text, &width, &height);
    dl_span telephone = find_telephone(text);
    for (rest = text; !email.data && dl_span_next_word(&rest, &word);) {
        if (is_email(word)) email = word;
    }
    /* the publisher's name is before the first of them, its legal name after the last */
    const char *first = text.data + text.size, *last = text.data;
    const dl_span contacts[] = {email, telephone};
    for (int i = 0; i < 2; i++) {
        if (!contacts[i].data) continue;
        if (contacts[i].data < first) first = contacts[i].data;
        if (contacts[i].data + contacts[i].size > last) last = contacts[i].data + contacts[i].size;
    }
    dl_span name = dl_span_trim(dl_span_between(text.data, first));
    dl_span legal = last > first ? dl_span_trim(dl_span_between(last, text.data + text.size)) : DL_SPAN_NONE;
    add(r, DL_FIELD_PUBLISHER_NAME, at, name, 85, group, DL_CLAIM_MAIN);
    add(r, DL_FIELD_PUBLISHER_LEGAL_NAME, at, legal, 85, group, DL_CLAIM_MAIN);
    add(r, DL_FIELD_PUBLISHER_EMAIL, at, email, 85, group, DL_CLAIM_MAIN);
    add(r, DL_FIELD_PUBLISHER_TELEPHONE, at, telephone, 85, group, DL_CLAIM_MAIN);
    if (sized) {
        add(r, DL_FIELD_PUBLISHER_LOGO_WIDTH, at, width, 85, group, DL_CLAIM_MAIN);
        add(r, DL_FIELD_PUBLISHER_LOGO_HEIGHT, at, height, 85, group, DL_CLAIM_MAIN);
    }
    if (!r->house.size) r->house = name;
}

/* --- the picture --- */

/* The crop rectangle in a file name: "…_211:0:3852:2048_1920x0_…" gives left, top, right and bottom. */
static bool read_crop(dl_span url, uint32_t edges[4], dl_span *words) {
    dl_span name = dl_url_file_name(url);
    for (size_t start = 0; start < name.size; start++) {
        if (!dl_ascii_is_digit(name.data[start]) || (start && dl_ascii_is_alnum(name.data[start - 1])))
            continue;
        size_t at = start;
        int count = 0;
        while (count < 4) {
            size_t from = at;
            while (at < name.size && dl_ascii_is_digit(name.data[at])) at++;
            if (at == from || at - from > 5) break;
            edges[count++] = number_of(dl_span_sub(name, from, at - from));
            if (count < 4 && (at >= name.size || name.data[at] != ':')) break;
            at += count < 4;
        }
        if (count == 4 && edges[2] > edges[0] && edges[3] > edges[1]) {
            *words = dl_span_sub(name, start, at - start);
            return true;
        }
    }
    return false;
}

/* How far the aspect ratio of a size is from that of the rectangle, in thousandths of the latter. */
static uint32_t shape_difference(uint32_t width, uint32_t height, const uint32_t edges[4]) {
    uint64_t a = (uint64_t)width * (edges[3] - edges[1]), b = (uint64_t)height * (edges[2] - edges[0]);
    uint64_t difference = a > b ? a - b : b - a;
    return b ? (uint32_t)(difference * 1000 / b > UINT32_MAX ? UINT32_MAX : difference * 1000 / b)
             : UINT32_MAX;
}

/* The size that fits the image's own crop comes first; the others are crops whose URLs are lost. */
static void read_picture(reader *r, uint32_t at) {
    uint32_t edges[4], best = UINT32_MAX, best_difference = UINT32_MAX;
    dl_span words = DL_SPAN_NONE;
    dl_span url = r->lines.items[at].text;
    bool cropped = read_crop(url, edges, &words);
    r->picture = dl_claims_group(r->claims);
    add(r, DL_FIELD_IMAGE_URL, at, url, 85, r->picture, DL_CLAIM_MAIN);
    if (cropped) add(r, DL_FIELD_IMAGE_CROP, at, words, 85, r->picture, DL_CLAIM_MAIN);
    for (uint32_t i = 0; i < r->lines.count; i++) {
        if (r->lines.items[i].kind != LINE_SIZE) continue;
        dl_span rest = r->lines.items[i].text, width, height;
        if (!dl_span_next_word(&rest, &width) || !dl_span_next_word(&rest, &height)) continue;
        uint32_t difference = cropped ? shape_difference(number_of(width), number_of(height), edges) : 0;
        if (best == UINT32_MAX || difference < best_difference) best = i, best_difference = difference;
    }
    for (uint32_t pass = 0; pass < 2; pass++) {
        for (uint32_t i = 0; i < r->lines.count; i++) {
            if (r->lines.items[i].kind != LINE_SIZE || (i == best) != (pass == 0)) continue;
            dl_span rest = r->lines.items[i].text, width, height, flag;
            if (!dl_span_next_word(&rest, &width) || !dl_span_next_word(&rest, &height)) continue;
            uint16_t group = pass == 0 ? r->picture : dl_claims_group(r->claims);
            uint8_t flags = pass == 0 ? DL_CLAIM_MAIN : 0;
            add(r, DL_FIELD_IMAGE_WIDTH, i, width, 85, group, flags);
            add(r, DL_FIELD_IMAGE_HEIGHT, i, height, 85, group, flags);
            if (dl_span_next_word(&rest, &flag))
                add(r, DL_FIELD_IMAGE_REPRESENTATIVE, i, flag, 85, group, flags);
        }
    }
}

/* --- the rest, line by line --- */

static void read_xpaths(reader *r, uint32_t at) {
    dl_span text = r->lines.items[at].text;
    size_t start = 0, depth = 0;
    for (size_t i = 0; i <= text.size; i++) {
        char c = i < text.size ? text.data[i] : ' ';
        if (c == '[') depth++;
        if (c == ']' && depth) depth--;
        bool ends = i == text.size ||
                    (dl_ascii_is_space(c) && !depth && i + 1 < text.size && text.data[i + 1] == '/');
        if (!ends) continue;
        add(r, DL_FIELD_SPEAKABLE_XPATH, at, dl_span_trim(dl_span_sub(text, start, i - start)), 85, 0,
            DL_CLAIM_MAIN);
        start = i + 1;
    }
}

static void read_head(reader *r, uint32_t at) {
    dl_span rest = r->lines.items[at].text, word;
    while (dl_span_next_word(&rest, &word)) {
        if (is_stamp(word)) add(r, DL_FIELD_DATE_PUBLISHED, at, word, 40, 0, 0);
        if (is_address(word)) {
            add(r, DL_FIELD_URL, at, word, 90, 0, DL_CLAIM_MAIN);
            r->claims->base_url = word;
        }
    }
}

static bool said_before(const reader *r, uint32_t at) {
    for (uint32_t i = 0; i < at; i++) {
        if (r->lines.items[i].kind == r->lines.items[at].kind &&
            dl_span_equal(r->lines.items[i].text, r->lines.items[at].text)) {
            return true;
        }
    }
    return false;
}

/* Whether some list line has the word among its terms. */
static bool is_listed(const reader *r, dl_span word) {
    for (uint32_t i = 0; i < r->lines.count; i++) {
        if (r->lines.items[i].kind != LINE_LIST) continue;
        dl_span rest = r->lines.items[i].text, part;
        while (dl_span_split(&rest, ',', &part)) {
            if (dl_span_equal_nocase(dl_span_trim(part), word)) return true;
        }
    }
    return false;
}

/* A few words: the publisher's name again; before the body a section; after it the genre, unless it is one of
 * the sections or keywords. */
static void read_short(reader *r, uint32_t at) {
    dl_span text = r->lines.items[at].text;
    if (dl_span_equal(text, r->house)) return;
    if (dl_byline_prefix(text)) {
        add(r, DL_FIELD_AUTHOR_NAME, at, text, 70, dl_claims_group(r->claims), DL_CLAIM_LIST);
        return;
    }
    bool known = is_listed(r, text) || said_before(r, at);
    bool behind = r->body_after > r->body_first && at >= r->body_after;
    add(r, behind && !known ? DL_FIELD_GENRE : DL_FIELD_SECTION, at, text, 80, 0, DL_CLAIM_MAIN);
}

static void read_line(reader *r, uint32_t at) {
    dl_span text = r->lines.items[at].text, word;
    line_kind kind = (line_kind)r->lines.items[at].kind;
    if (kind != LINE_HOUSE && kind != LINE_SHORT && said_before(r, at)) return;
    switch (kind) {
    case LINE_XPATH:
        read_xpaths(r, at);
        break;
    case LINE_CSS:
        while (dl_span_next_word(&text, &word))
            add(r, DL_FIELD_SPEAKABLE_CSS, at, word, 85, 0, DL_CLAIM_MAIN);
        break;
    case LINE_PICTURE:
        read_picture(r, at);
        break;
    case LINE_ADDRESS:
        if (!dl_url_same_page(text, r->claims->base_url)) {
            add(r, DL_FIELD_MENTION_URL, at, text, 80, dl_claims_group(r->claims), DL_CLAIM_MAIN);
        }
        break;
    case LINE_YEAR:
        add(r, DL_FIELD_COPYRIGHT_YEAR, at, text, 85, 0, DL_CLAIM_MAIN);
        break;
    case LINE_LANGUAGE:
        if (text.size == 2 && is_listed(r, text)) {
            read_short(r, at);
        } else {
            add(r, DL_FIELD_LANGUAGE, at, text, 80, 0, DL_CLAIM_MAIN);
        }
        break;
    case LINE_LIST:
        add(r, DL_FIELD_KEYWORD, at, text, 80, 0, DL_CLAIM_MAIN | DL_CLAIM_LIST);
        break;
    case LINE_SHORT:
        read_short(r, at);
        break;
    default:
        break;
    }
}

void dl_read_dump(dl_claims *claims, dl_span text) {
    reader *r = dl_arena_alloc(claims->arena, sizeof *r);
    if (!r) return;
    *r = (reader){.claims = claims, .dump = text};
    divide(r);
    for (uint32_t i = 0; i < r->lines.count; i++) {
        if (r->lines.items[i].kind == LINE_HEAD) read_head(r, i);
    }
    read_headline(r);
    read_description(r);
    read_body(r);
    read_stamps(r);
    for (uint32_t i = 0; i < r->lines.count; i++) {
        if (r->lines.items[i].kind == LINE_HOUSE && !said_before(r, i)) read_house(r, i);
    }
    for (uint32_t i = 0; i < r->lines.count; i++) {
        if (i < r->body_first || i >= r->body_after) read_line(r, i);
    }
}
