/* Bylines are split at separators, and known words are removed from both ends of each part; what is left is a
 * name if it looks like one. */
#include "values/persons.h"

#include "base/text.h"
#include "values/byline_credits.h"
#include "values/markup.h"
#include "values/person_words.h"
#include "values/word_lists.h"

static bool is_separator_char(uint32_t c) {
    return c == ',' || c == ';' || c == '/' || c == '&' || c == '|' || c == '+' || c == 0x2022 || c == 0xB7 ||
           c == 0x3001 || c == 0xFF0C || c == 0xFF0F || c == 0x30FB || c == 0x060C || c == 0xFF1B ||
           c == 0x2F || c == 0xFF5C || c == '>' || c == 0x203A || c == 0xBB || c == '*' || c == 0x25CF ||
           c == 0xFF06;
}

/* A part of a byline that is only a job title. */
static bool is_role(dl_span part) {
    dl_span rest = part, word;
    size_t words = 0, roles = 0;
    while (dl_span_next_word(&rest, &word)) {
        words++;
        roles += dl_is_person_word(word, DL_WORDS_ROLE);
    }
    return words && (roles == words || (roles * 2 >= words && words > 1 && roles >= 2));
}

/* "Games Editor", "Content Marketing Coordinator". */
static bool ends_in_role(dl_span part) {
    dl_span word, last = DL_SPAN_NONE;
    while (dl_span_next_word(&part, &word)) last = word;
    return last.size > 3 && dl_is_person_word(last, DL_WORDS_ROLE);
}

/* "Projektleiterin der Stiftung", "correspondent in Lagos": behind a name, what somebody is. */
static bool begins_with_role(dl_span part) {
    dl_span first, second;
    return dl_span_next_word(&part, &first) && first.size > 3 && dl_is_person_word(first, DL_WORDS_ROLE) &&
           dl_span_next_word(&part, &second) && !dl_is_capitalised(second);
}

/* "von jdoe": the login name behind a word for "by" that could begin a name; the part itself when it is no
 * such thing. */
static dl_span login_after_by(dl_span part) {
    dl_span rest = part, by, login;
    bool two = dl_span_next_word(&rest, &by) && dl_span_next_word(&rest, &login);
    if (!two || !dl_span_empty(dl_span_trim(rest)) || !dl_is_person_word(by, DL_WORDS_WEAK_BY)) return part;
    return dl_is_capitalised(by) || dl_is_capitalised(login) ? part : login;
}

static bool starts_address(dl_span word) {
    return dl_span_contains(word, DL_SPAN("@")) || dl_span_contains(word, DL_SPAN("://")) ||
           dl_span_contains_nocase(word, DL_SPAN("[at]")) || dl_span_contains_nocase(word, DL_SPAN("(at)")) ||
           dl_span_starts_with_nocase(word, DL_SPAN("www."));
}

static bool holds_digit(dl_span word) {
    for (size_t i = 0; i < word.size; i++) {
        if (dl_ascii_is_digit(word.data[i])) return true;
    }
    return false;
}

/* East Asian bylines have a job title after or before the name, often without a space. */
static dl_span strip_east_asian_roles(dl_span text) {
    for (bool again = true; again;) {
        again = false;
        text = dl_trim_edges(text);
        for (size_t i = 0; i < DL_COUNT_OF(dl_role_after_words); i++) {
            dl_span word = dl_role_after_words[i];
            if (text.size > word.size && dl_span_ends_with(text, word)) {
                text.size -= word.size;
                again = true;
            }
        }
        for (size_t i = 0; i < DL_COUNT_OF(dl_role_before_words); i++) {
            dl_span word = dl_role_before_words[i];
            if (text.size > word.size && dl_span_starts_with(text, word)) {
                text = dl_span_sub(text, word.size, text.size);
                again = true;
            }
        }
    }
    return text;
}

static bool is_east_asian_role(dl_span word) {
    for (size_t i = 0; i < DL_COUNT_OF(dl_role_before_words); i++) {
        if (dl_span_equal(word, dl_role_before_words[i])) return true;
    }
    for (size_t i = 0; i < DL_COUNT_OF(dl_role_after_words); i++) {
        if (dl_span_equal(word, dl_role_after_words[i])) return true;
    }
    return false;
}

/* "中央社記者陳小明": what follows the word for a reporter behind a house's name. */
static dl_span after_house_and_role(dl_span part) {
    static const dl_span roles[] = {DL_SPAN_INIT("記者"), DL_SPAN_INIT("记者")};
    enum { SHORTEST_BYTES = 6, LONGEST_BYTES = 12 };
    for (size_t i = 0; i < DL_COUNT_OF(roles); i++) {
        size_t at = dl_span_find(part, roles[i], 0);
        dl_span name = at == SIZE_MAX ? DL_SPAN_NONE : dl_span_sub(part, at + roles[i].size, part.size);
        if (at > 0 && name.size >= SHORTEST_BYTES && name.size <= LONGEST_BYTES && dl_name_shaped(name))
            return name;
    }
    return part;
}

static bool is_all_east_asian(dl_span text) {
    for (size_t at = 0; at < text.size;) {
        if (!dl_is_east_asian(dl_utf8_decode(text, &at))) return false;
    }
    return true;
}

/* "陳小明台北報導": the reporter before the place that the report comes from, without a mark between them. */
static dl_span before_origin(dl_span part) {
    enum {
        CHARACTER = 3,
        PLACE = 2 * CHARACTER,
        SHORTEST = 2 * CHARACTER,
        LONGEST = 3 * CHARACTER,
        MOST = 8 * CHARACTER
    };
    for (size_t i = 0; i < DL_COUNT_OF(dl_report_after_words); i++) {
        dl_span word = dl_report_after_words[i];
        if (!dl_span_ends_with(part, word) || part.size < word.size + PLACE + SHORTEST) continue;
        size_t left = part.size - word.size;
        if (left > MOST || !is_all_east_asian(part)) continue;
        return dl_span_sub(part, 0, left - PLACE < LONGEST ? left - PLACE : LONGEST);
    }
    return part;
}

typedef struct name_reader {
    dl_names *names;
    dl_byline_kind kind;
    dl_arena *arena;
    bool after_person; /* a person was read before this part: what follows may be a role or a place */
    bool after_house;  /* a house was: what follows is where it is */
    bool spaced_names; /* spaces divide East Asian names */
    bool after_dash;   /* a spaced dash stands before this part */
} name_reader;

static void add_name(name_reader *reader, dl_span name, bool organization) {
    if (reader->names->count >= DL_NAMES_MAX || dl_span_empty(name)) return;
    for (uint32_t i = 0; i < reader->names->count; i++) {
        if (dl_span_equal_nocase(reader->names->items[i].text, name)) return;
    }
    reader->names->items[reader->names->count++] = (dl_name){name, organization};
    if (!organization) reader->after_person = true;
}

/* Cuts a part where something begins that is not a name, in visible text. */
static dl_span cut_at_ender(dl_span part) {
    dl_span rest = part, word;
    bool first = true;
    while (dl_span_next_word(&rest, &word)) {
        bool label = !first && word.data[word.size - 1] == ':';
        bool stop = label || dl_is_person_word(word, DL_WORDS_HARD_ENDER) || starts_address(word) ||
                    holds_digit(word) || word.data[0] == '(' || word.data[0] == '-' || word.data[0] == '#' ||
                    dl_span_equal(word, DL_SPAN("–")) || dl_span_equal(word, DL_SPAN("—")) ||
                    dl_span_equal(word, DL_SPAN("="));
        if (!stop && !first) {
            dl_span bare = word;
            if (bare.data[bare.size - 1] == ':') bare.size--;
            /* "in", "for" in lower case; "Published" in any. */
            stop = dl_is_person_word(bare, DL_WORDS_ENDER) && (!dl_is_capitalised(word) || bare.size > 4);
        }
        if (stop) return dl_span_trim(dl_span_between(part.data, word.data));
        first = false;
    }
    return part;
}

/* "Reedcutter45": one word that begins with a letter and has digits in it. */
static bool is_numbered_login(dl_span part) {
    return dl_count_words(part) == 1 && dl_ascii_is_alpha(part.data[0]) && holds_digit(part) &&
           !starts_address(part);
}

/* Removes addresses and remarks in brackets after a name, in any byline. */
static dl_span cut_at_address(dl_span part) {
    dl_span rest = part, word;
    while (dl_span_next_word(&rest, &word)) {
        /* "Jane Doe in Lagos", "홍길동 기자 = 서울" */
        bool place = dl_count_words(dl_span_between(part.data, word.data)) >= 2 &&
                     dl_span_equal(word, DL_SPAN("in")) && dl_is_capitalised(dl_span_trim(rest));
        if (place || dl_span_equal(word, DL_SPAN("=")))
            return dl_span_trim(dl_span_between(part.data, word.data));
        if (starts_address(word) || (word.data[0] == '(' && word.data > part.data) ||
            (word.data > part.data && dl_span_equal_nocase(word, DL_SPAN("for")) &&
             dl_span_starts_with_nocase(dl_span_trim(rest), DL_SPAN("the "))))
            return dl_span_trim(dl_span_between(part.data, word.data));
    }
    return part;
}

/* "Staff Writer Jane Doe", "Jane Doe Contributing Writer": the name of two or three words beside two words or
 * more for what somebody is; the part itself when it is no such thing. */
static dl_span without_roles(dl_span part) {
    enum { LEAST_ROLES = 2, LEAST_NAME = 2, MOST_NAME = 3, MOST_WORDS = 8 };
    dl_span words[MOST_WORDS], rest = part;
    size_t count = 0, before = 0, after = 0;
    while (count < MOST_WORDS && dl_span_next_word(&rest, &words[count])) count++;
    if (!dl_span_empty(dl_span_trim(rest))) return part;
    while (before < count && dl_is_person_word(words[before], DL_WORDS_ROLE)) before++;
    while (after < count - before && dl_is_person_word(words[count - 1 - after], DL_WORDS_ROLE)) after++;
    size_t named = count - before - after;
    if (before + after < LEAST_ROLES || named < LEAST_NAME || named > MOST_NAME) return part;
    dl_span name =
        dl_span_between(words[before].data, words[count - after - 1].data + words[count - after - 1].size);
    return dl_name_shaped(name) && !dl_name_is_organization(name) ? name : part;
}

/* Removes role words from the front: "Reporter Max Muster", "Staff Writer Jane Doe". */
static dl_span strip_leading_roles(dl_span part) {
    for (;;) {
        dl_span rest = part, word;
        if (!dl_span_next_word(&rest, &word)) return part;
        rest = dl_span_trim(rest);
        if (dl_count_words(rest) < 2 || word.size <= 3 || !dl_is_person_word(word, DL_WORDS_ROLE))
            return part;
        /* "The Editors", "News Desk" stay whole. */
        if (dl_name_is_organization(part)) return part;
        part = rest;
    }
}

/* "MD", "RD", "FAND": letters after a name. */
static bool is_credential(dl_span part) {
    size_t capitals = 0;
    if (part.size < 2 || part.size > 7) return false;
    for (size_t i = 0; i < part.size; i++) {
        if (part.data[i] >= 'A' && part.data[i] <= 'Z')
            capitals++;
        else if (part.data[i] != '.' && part.data[i] != '-' && !(part.data[i] >= 'a' && part.data[i] <= 'z'))
            return false;
    }
    return capitals >= 2 && capitals * 2 >= part.size;
}

/* "Disko Von Max Muster": the text after the word for "by" in the middle; the part itself if there is none.
 */
static dl_span after_inner_by(dl_span part, bool *other_deed) {
    dl_span rest = part, word;
    *other_deed = false;
    while (dl_span_next_word(&rest, &word)) {
        if (word.data == part.data || !dl_is_person_word(word, DL_WORDS_INNER_BY)) continue;
        dl_span before = dl_span_between(part.data, word.data), said, peek = rest, next;
        if (!dl_span_next_word(&peek, &next) || !dl_is_capitalised(next)) continue;
        bool family = dl_span_empty(dl_span_trim(peek)) && dl_is_person_word(word, DL_WORDS_WEAK_BY);
        if (family && !dl_span_equal(dl_span_trim(before), DL_SPAN(""))) continue; /* "Jane D. Von Doe" */
        /* "Ursula von Leyen" is a name: in lower case the word counts only after one that says what was done.
         */
        bool deed = false;
        while (dl_span_next_word(&before, &said)) {
            if (dl_is_person_word(said, DL_WORDS_OTHER_DEED)) *other_deed = true;
            deed = said.size > 3 && !dl_is_capitalised(said);
        }
        if (*other_deed || deed || dl_is_capitalised(word) || dl_span_equal(word, DL_SPAN("by"))) return rest;
    }
    return part;
}

/* "台北報導" beside a reporter's name is where the report comes from. */
static bool tells_origin(dl_span part) {
    for (size_t i = 0; i < DL_COUNT_OF(dl_report_after_words); i++) {
        if (dl_span_ends_with(part, dl_report_after_words[i])) return true;
    }
    return false;
}

/* "Jane Doe Special to The Lantern": the part before such words; empty when it begins with them. */
static dl_span cut_at_affiliation(dl_span part) {
    enum { LEAST_BYTES = 12 };
    dl_span rest = part, word;
    if (part.size < LEAST_BYTES) return part;
    while (dl_span_next_word(&rest, &word)) {
        dl_span from = dl_span_between(word.data, part.data + part.size);
        for (size_t i = 0; i < DL_COUNT_OF(dl_affiliation_words); i++) {
            size_t size = dl_affiliation_words[i].size;
            if (dl_ascii_lower(from.data[0]) != dl_affiliation_words[i].data[0]) continue;
            if (from.size > size && from.data[size] == ' ' &&
                dl_span_starts_with_nocase(from, dl_affiliation_words[i]))
                return dl_span_trim(dl_span_between(part.data, word.data));
        }
    }
    return part;
}

static bool is_acronym(dl_span word) {
    for (size_t i = 0; i < word.size; i++) {
        if (word.data[i] < 'A' || word.data[i] > 'Z') return false;
    }
    return word.size >= 2 && word.size <= 5;
}

static bool holds_house_word(dl_span text) {
    for (dl_span word; dl_span_next_word(&text, &word);) {
        if (dl_is_person_word(word, DL_WORDS_ORGANIZATION)) return true;
    }
    return false;
}

/* "Jane Doe BBC News", "Jane Doe AP": the person before a house that begins with its initials. */
static dl_span cut_at_house(dl_span part) {
    enum { MOST_WORDS = 3 };
    dl_span rest = part, word;
    for (size_t words = 0; dl_span_next_word(&rest, &word) && words <= MOST_WORDS; words++) {
        if (words < 2 || !is_acronym(word)) continue;
        dl_span person = dl_span_trim(dl_span_between(part.data, word.data)), first = person, given;
        dl_span house = dl_span_between(word.data, part.data + part.size);
        if (!dl_names_agency(house) && !holds_house_word(house)) continue;
        bool cased = dl_span_next_word(&first, &given) && !is_acronym(given);
        if (cased && dl_name_shaped(person) && !dl_name_is_organization(person)) return person;
    }
    return part;
}

/* Without the full stop that ends the byline; that of an initial, a suffix or a short form stays. */
static dl_span without_full_stop(dl_span part) {
    enum { LEAST_WORD = 5 };
    dl_span rest = part, word, last = DL_SPAN_NONE;
    while (dl_span_next_word(&rest, &word)) last = word;
    bool ends = last.size > LEAST_WORD && last.data[last.size - 1] == '.' &&
                !dl_is_person_word(last, DL_WORDS_SUFFIX) && dl_span_find_byte(last, '.', 0) == last.size - 1;
    return dl_span_sub(part, 0, part.size - ends);
}

static void read_part(name_reader *reader, dl_span part);

/* "陈小明 王丽": where spaces divide names, each word is one.  False when they are not all as short as names.
 */
static bool read_spaced_names(name_reader *reader, dl_span part) {
    enum { SHORTEST_BYTES = 6, LONGEST_BYTES = 15 };
    dl_span rest = part, word;
    size_t words = 0;
    for (; dl_span_next_word(&rest, &word); words++) {
        if (!dl_is_east_asian(dl_first_char(word)) || word.size < SHORTEST_BYTES || word.size > LONGEST_BYTES)
            return false;
    }
    if (words < 2) return false;
    for (rest = part; dl_span_next_word(&rest, &word);) read_part(reader, word);
    return true;
}

static void read_part(name_reader *reader, dl_span part) {
    part = dl_trim_edges(part);
    for (size_t prefix; part.size && (prefix = dl_byline_prefix(part)) > 0;)
        part = dl_trim_edges(dl_span_sub(part, prefix, part.size));
    if (part.size < 2) return;
    bool visible = reader->kind != DL_BYLINE_NAME, other_deed;
    part = dl_span_trim(after_inner_by(part, &other_deed));
    if (other_deed) return;
    if (reader->after_person && tells_origin(part)) return;
    if (reader->kind != DL_BYLINE_VISIBLE) part = login_after_by(part);
    if (reader->spaced_names && read_spaced_names(reader, part)) return;
    if (dl_is_east_asian(dl_first_char(part))) part = before_origin(after_house_and_role(part));
    dl_span affiliated = cut_at_affiliation(part);
    if (affiliated.size < part.size) reader->after_house = true;
    part = affiliated;
    if (reader->after_person && begins_with_role(part)) return;
    if (dl_is_east_asian(dl_first_char(part))) part = strip_east_asian_roles(part);
    if (part.size && part.data[0] == '@') return;
    bool login = reader->kind == DL_BYLINE_HANDLE && is_numbered_login(part);
    if (!login) part = visible ? cut_at_ender(part) : cut_at_address(part);
    if (dl_is_east_asian(dl_first_char(part))) part = strip_east_asian_roles(part);
    if (dl_is_east_asian(dl_first_char(part)) && is_east_asian_role(part)) return;
    part = without_full_stop(strip_leading_roles(without_roles(dl_trim_edges(part))));
    if (part.size < 2 || dl_is_person_word(part, DL_WORDS_NEVER_NAME)) return;
    /* "News Desk", "The Editors": the signature of the publisher, if nobody else is named. */
    bool signature = reader->kind == DL_BYLINE_NAME && !reader->after_person && dl_count_words(part) >= 2 &&
                     dl_name_is_organization(part);
    if (is_role(part) && !signature) return;
    if (starts_address(part) || dl_span_contains(part, DL_SPAN("://"))) return;
    if (dl_span_starts_with_nocase(part, DL_SPAN("copyright")) || dl_span_starts_with(part, DL_SPAN("©")))
        return;
    if (dl_names_agency(part)) {
        add_name(reader, part, true);
        return;
    }
    if (reader->after_person && (is_credential(part) || ends_in_role(part))) return;
    dl_span person = cut_at_house(part);
    bool organization = dl_name_is_organization(person);
    /* "Jane Doe, BBC News, Lagos", "Jane Doe - Lagos" */
    if (reader->after_person && (reader->after_house || reader->after_dash) && dl_count_words(part) == 1 &&
        !organization && !dl_is_east_asian(dl_first_char(part)))
        return;
    if (reader->after_person && organization) reader->after_house = true;
    if (person.size < part.size) reader->after_house = true;
    part = person;
    if (!visible) {
        bool number = true;
        for (size_t i = 0; i < part.size; i++)
            number = number && (dl_ascii_is_digit(part.data[i]) || part.data[i] == ' ');
        if (dl_count_words(part) <= 12 && !number) add_name(reader, part, organization);
        return;
    }
    if (reader->kind == DL_BYLINE_HANDLE && part.size >= 4 && part.size <= 40 &&
        (dl_count_words(part) == 1 || (organization && dl_count_words(part) <= 4))) {
        add_name(reader, part, organization);
        return;
    }
    if (!dl_name_shaped(part)) return;
    /* After a person, one word more is a place or a section. */
    if (reader->after_person && dl_count_words(part) == 1 && !dl_is_east_asian(dl_first_char(part))) return;
    add_name(reader, part, organization);
}

/* "أحمد سالم ومنى حسن": the size of the letter for "and" that a word begins with, unless it is that of a
 * name. */
static size_t glued_conjunction(dl_span word) {
    if ((unsigned char)word.data[0] < 0x80) return 0;
    for (size_t i = 0; i < DL_COUNT_OF(dl_glued_and_words); i++) {
        dl_span letter = dl_glued_and_words[i];
        if (word.size > 3 * letter.size && dl_span_starts_with(word, letter) &&
            !dl_is_person_word(word, DL_WORDS_GLUED_NAME))
            return letter.size;
    }
    return 0;
}

/* Splits at the words between names, when what stands on both sides could be names. */
static void read_conjoined(name_reader *reader, dl_span part) {
    dl_span rest = part, word;
    const char *start = part.data;
    const char *end = part.data + part.size;
    while (dl_span_next_word(&rest, &word)) {
        if (word.data == start || word.data + word.size >= end) continue;
        size_t glued = glued_conjunction(word);
        if (glued) {
            dl_span left = dl_trim_edges(dl_span_between(start, word.data));
            left = dl_span_sub(left, dl_byline_prefix(left), left.size);
            if (dl_count_words(left) < 2 || dl_count_words(rest) < 1) continue;
            read_part(reader, left);
            start = word.data + glued;
            continue;
        }
        bool titled = dl_span_equal(word, DL_SPAN("And")) || dl_span_equal(word, DL_SPAN("AND"));
        if (!dl_is_person_word(word, DL_WORDS_CONJUNCTION) ||
            (!titled && dl_is_capitalised(word) == (dl_has_case(dl_first_char(word)) != 0)))
            continue;
        dl_span left = dl_trim_edges(dl_span_between(start, word.data)),
                right = dl_trim_edges(dl_span_between(word.data + word.size, end));
        /* One letter, or "en", "te": often a particle of a name, so there must be full names on both sides.
         */
        bool weak = word.size <= 2 && !dl_span_equal(word, DL_SPAN("et"));
        size_t prefix = dl_byline_prefix(left);
        dl_span bare = dl_span_sub(left, prefix, left.size);
        if (weak && (dl_count_words(bare) < 2 || dl_count_words(right) < 2)) continue;
        dl_span peek = right, next;
        if (!dl_span_next_word(&peek, &next) || !(dl_is_capitalised(next) || dl_names_agency(next))) continue;
        /* "Research and News" */
        if (dl_name_is_organization(part) && (!dl_name_shaped(bare) || is_role(right))) continue;
        read_part(reader, left);
        start = word.data + word.size;
    }
    read_part(reader, dl_span_between(start, end));
}

/* "Muster, Max": catalogues write the family name first. */
static bool is_inverted(dl_span text, dl_span *family, dl_span *given) {
    size_t comma = dl_span_find_byte(text, ',', 0);
    if (comma == SIZE_MAX || dl_span_find_byte(text, ',', comma + 1) != SIZE_MAX) return false;
    *family = dl_span_trim(dl_span_sub(text, 0, comma));
    *given = dl_span_trim(dl_span_sub(text, comma + 1, text.size));
    return dl_count_words(*family) == 1 && dl_count_words(*given) == 1 && dl_name_shaped(*family) &&
           dl_name_shaped(*given) && !dl_name_is_organization(*family) && !dl_name_is_organization(*given) &&
           !dl_names_agency(*given) && !dl_names_agency(*family);
}

/* "Northwell Robotics, Inc." */
static bool is_company(dl_span text) {
    size_t comma = dl_span_find_byte(text, ',', 0);
    return comma != SIZE_MAX && comma > 0 &&
           dl_is_person_word(dl_span_trim(dl_span_sub(text, comma + 1, text.size)), DL_WORDS_LEGAL_FORM);
}

/* Takes out the comma before "Jr.", which belongs to the name. */
static dl_span join_suffixes(dl_span text, dl_arena *arena) {
    size_t at = 0;
    while ((at = dl_span_find_byte(text, ',', at)) != SIZE_MAX) {
        dl_span rest = dl_span_sub(text, at + 1, text.size), word;
        if (!dl_span_next_word(&rest, &word)) return text;
        bool ends = dl_span_trim(rest).size == 0;
        if (word.data[word.size - 1] == ',' || word.data[word.size - 1] == ';') ends = true, word.size--;
        dl_span next;
        ends = ends || (dl_span_next_word(&rest, &next) && dl_is_person_word(next, DL_WORDS_CONJUNCTION));
        if (at > 0 && ends && dl_is_person_word(word, DL_WORDS_SUFFIX)) {
            dl_span parts[] = {dl_span_sub(text, 0, at), dl_span_between(word.data, text.data + text.size)};
            text = dl_arena_join(arena, parts, 2, DL_SPAN(" "));
        }
        at++;
    }
    return text;
}

/* Where the name begins that stands before the place: behind the mark or the word that divides names. */
static size_t start_of_name(dl_span text, size_t end) {
    dl_span rest = dl_span_sub(text, 0, end), word;
    size_t start = 0;
    while (dl_span_next_word(&rest, &word)) {
        size_t from = (size_t)(word.data - text.data), last = word.size;
        if (dl_is_person_word(word, DL_WORDS_CONJUNCTION)) start = from;
        if (strchr(",;/|", word.data[last - 1])) start = from + last - 1;
    }
    return start;
}

/* "Jane Doe (Text) und John Roe (Fotos)": without those whose deed in brackets is another than writing. */
static dl_span drop_bracketed_deeds(dl_span text, dl_arena *arena) {
    for (size_t at = 0; (at = dl_span_find_byte(text, '(', at)) != SIZE_MAX; at++) {
        size_t close = dl_span_find_byte(text, ')', at);
        if (close == SIZE_MAX) return text;
        dl_span inside = dl_span_trim(dl_span_sub(text, at + 1, close - at - 1));
        if (!dl_is_person_word(inside, DL_WORDS_OTHER_DEED)) continue;
        size_t start = start_of_name(text, at);
        dl_span parts[] = {dl_span_sub(text, 0, start), dl_span_sub(text, close + 1, text.size)};
        text = dl_arena_join(arena, parts, 2, DL_SPAN(" "));
        at = start;
    }
    return text;
}

static bool divides_names_by_spaces(dl_span text) {
    for (size_t i = 0; i < DL_COUNT_OF(dl_spaced_names_words); i++) {
        if (dl_span_contains(text, dl_spaced_names_words[i])) return true;
    }
    return false;
}

/* Splits a part of the text that names authors alone. */
static void read_authors(name_reader *reader, dl_span text) {
    size_t start = 0, at = 0;
    while (at < text.size) {
        size_t next = at;
        uint32_t c = dl_utf8_decode(text, &next);
        bool separator = is_separator_char(c);
        /* A spaced hyphen ends the names; "by A. Person" may follow an opening bracket. */
        if (!separator && (c == '-' || c == 0x2013 || c == 0x2014) && at > 0 && text.data[at - 1] == ' ')
            separator = true;
        if (!separator && c == '(' && reader->kind == DL_BYLINE_VISIBLE) separator = true;
        if (separator && c == '&' && dl_name_is_organization(text)) separator = false;
        if (separator) {
            read_conjoined(reader, dl_span_sub(text, start, at - start));
            reader->after_dash = c == '-' || c == 0x2013 || c == 0x2014;
            start = next;
        }
        at = next;
    }
    read_conjoined(reader, dl_span_sub(text, start, text.size));
    reader->after_dash = false;
}

void dl_names_read(dl_span text, dl_byline_kind kind, dl_arena *arena, dl_names *names) {
    name_reader reader = {.names = names, .kind = kind, .arena = arena};
    names->count = names->other_words = 0;
    text = dl_text_clean(arena, dl_without_markup(arena, dl_span_sub(text, 0, DL_BYLINE_MAX_BYTES)));
    if (dl_span_empty(text)) return;
    if (dl_span_starts_with(text, DL_SPAN("http")) && dl_span_contains(text, DL_SPAN("://"))) return;
    size_t address = dl_span_find(text, DL_SPAN("://"), 0);
    if (address != SIZE_MAX) {
        while (address > 0 && text.data[address - 1] != ' ') address--;
        text = dl_span_sub(text, 0, address);
    }
    text = drop_bracketed_deeds(join_suffixes(text, arena), arena);
    if (kind == DL_BYLINE_NAME && is_company(text)) {
        add_name(&reader, text, true);
        return;
    }
    size_t prefix = dl_byline_prefix(text);
    dl_span family, given;
    if (kind == DL_BYLINE_NAME && is_inverted(text, &family, &given)) {
        dl_span parts[] = {given, family};
        add_name(&reader, dl_arena_join(arena, parts, 2, DL_SPAN(" ")), false);
        return;
    }
    reader.spaced_names =
        dl_is_east_asian(dl_first_char(dl_trim_edges(text))) && divides_names_by_spaces(text);
    dl_credits credits;
    dl_credits_read(text, prefix, arena, &credits);
    names->other_words = credits.other_words;
    for (uint32_t i = 0; i < credits.count; i++) read_authors(&reader, credits.authors[i]);
}
