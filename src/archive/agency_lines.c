#include "archive/agency_lines.h"

#include "base/text.h"
#include "record/publisher_names.h"

enum {
    MOST_CREDITS = 8,
    MOST_INITIALS = 6,
};

typedef struct list {
    dl_span items[MOST_CREDITS];
    size_t count;
} list;

static void add(list *to, dl_span text) {
    if (to->count < MOST_CREDITS && text.size) to->items[to->count++] = text;
}

/* "GENEVA, 16 June (Agency/Other Agency) —" */
static void add_parentheses(list *to, dl_span dateline) {
    size_t open = dl_span_find_last_byte(dateline, '('), close = dl_span_find_last_byte(dateline, ')');
    if (open == SIZE_MAX || close == SIZE_MAX || close < open) return;
    dl_span inner = dl_span_sub(dateline, open + 1, close - open - 1), one;
    while (dl_span_split(&inner, '/', &one)) add(to, dl_span_trim(one));
}

dl_agency_lines dl_agency_lines_of(const dl_record *record, dl_arena *arena) {
    list credited = {.count = 0}, names = {.count = 0};
    add_parentheses(&credited, record->dateline.text);
    for (uint32_t i = 0; i < record->authors.count; i++) {
        if (record->authors.items[i].organization) add(&credited, record->authors.items[i].name.text);
    }
    add(&names, record->publisher.name.text);
    add(&names, record->publisher.legal_name.text);
    return (dl_agency_lines){.names = dl_arena_join(arena, names.items, names.count, DL_SPAN("\n")),
                             .url = record->url.text,
                             .credited = dl_arena_join(arena, credited.items, credited.count, DL_SPAN("\n"))};
}

/* "EPA" for "Example Press Agency": the credit is in capitals. */
static bool is_initials(dl_span credit, dl_span name) {
    size_t at = 0, letters = 0;
    dl_span word;
    while (dl_span_next_word(&name, &word)) {
        size_t in_word = 0;
        if (at == credit.size || ++letters > MOST_INITIALS) return false;
        uint32_t wanted = dl_utf8_decode(credit, &at), first = dl_utf8_decode(word, &in_word);
        if (!dl_char_is_upper(wanted) || dl_char_lower(wanted) != dl_char_lower(first)) return false;
    }
    return letters > 1 && at == credit.size;
}

static bool is_publisher(const dl_agency_lines *of, const dl_publisher_names *names, dl_span credit,
                         dl_arena *scratch) {
    dl_span rest = of->names, name;
    if (dl_is_publisher_name(names, credit, scratch)) return true;
    while (dl_span_split(&rest, '\n', &name)) {
        if (is_initials(credit, name)) return true;
    }
    return false;
}

static dl_publisher_names names_of(const dl_agency_lines *lines, dl_arena *scratch) {
    dl_publisher_names names = {.count = 0};
    dl_span rest = lines->names, name;
    while (dl_span_split(&rest, '\n', &name)) dl_publisher_names_add(&names, name, scratch);
    dl_publisher_names_add_host(&names, lines->url, scratch);
    return names;
}

bool dl_agency_lines_name(const dl_agency_lines *lines, const dl_agency_lines *other, dl_arena *scratch) {
    if (!lines->credited.size) return false;
    const dl_publisher_names own = names_of(lines, scratch), others = names_of(other, scratch);
    dl_span rest = lines->credited, credit;
    while (dl_span_split(&rest, '\n', &credit)) {
        if (is_publisher(other, &others, credit, scratch) && !is_publisher(lines, &own, credit, scratch))
            return true;
    }
    return false;
}
