#include "web/diff_told.h"

#include "base/text.h"

enum { MOST_FOUND = 4 };

typedef struct found_texts {
    dl_span items[MOST_FOUND];
    uint32_t count;
    bool any; /* some, even if none could be told apart */
} found_texts;

typedef struct found_pair {
    found_texts cut, added;
} found_pair;

static void add_found(found_texts *found, dl_span text) {
    for (uint32_t i = 0; i < found->count; i++) {
        if (dl_span_equal(found->items[i], text)) return;
    }
    if (found->count < MOST_FOUND) found->items[found->count++] = text;
}

/* --- numbers --- */

static bool is_in_number(dl_span text, size_t at) {
    char c = text.data[at];
    if (dl_ascii_is_digit(c)) return true;
    return strchr(".,:", c) && at && at + 1 < text.size && dl_ascii_is_digit(text.data[at - 1]) &&
           dl_ascii_is_digit(text.data[at + 1]);
}

static void find_numbers(found_texts *found, dl_span text, size_t start, size_t end) {
    for (size_t at = start; at < end;) {
        size_t first = at;
        while (at < end && is_in_number(text, at)) at++;
        if (at > first) {
            add_found(found, dl_span_sub(text, first, at - first));
        } else {
            at++;
        }
    }
}

/* --- names --- */

/* Whether a word that begins there opens a sentence, so that its capital letter tells nothing. */
static bool opens_sentence(dl_span text, size_t at) {
    while (at && !dl_ascii_is_alnum(text.data[at - 1]) && !strchr(".!?", text.data[at - 1]) &&
           (unsigned char)text.data[at - 1] < 0x80)
        at--;
    return !at || strchr(".!?", text.data[at - 1]) || (unsigned char)text.data[at - 1] == 0x9C; /* “ */
}

/* The end of the run of words with capital letters that begins there. */
static size_t end_of_name(dl_span text, size_t at, size_t end) {
    size_t last = at;
    while (at < end) {
        size_t next = at;
        if (!dl_char_is_upper(dl_utf8_decode(text, &next))) break;
        while (next < end) {
            size_t behind = next;
            uint32_t c = dl_utf8_decode(text, &behind);
            if (!dl_char_is_word(c) && c != '-') break;
            next = behind;
        }
        last = next;
        at = next + (next < end && text.data[next] == ' ');
        if (at == next) break;
    }
    return last < end ? last : end;
}

static void find_names(found_texts *found, dl_span text, size_t start, size_t end) {
    bool in_word = start && dl_ascii_is_alnum(text.data[start - 1]);
    for (size_t at = start; at < end;) {
        size_t next = at;
        uint32_t c = dl_utf8_decode(text, &next);
        if (!in_word && dl_char_is_upper(c) && !opens_sentence(text, at)) {
            size_t last = end_of_name(text, at, end);
            add_found(found, dl_span_sub(text, at, last - at));
            next = last > next ? last : next;
        }
        in_word = dl_char_is_word(c);
        at = next;
    }
}

/* --- telling --- */

typedef void finder(found_texts *found, dl_span text, size_t start, size_t end);

static found_pair find(const dl_word_runs *runs, dl_span old, dl_span new, dl_word_mark mark, finder *look) {
    found_pair found = {0};
    for (uint32_t i = 0; i < runs->count; i++) {
        const dl_word_run *run = &runs->items[i];
        bool cut = run->operation == DL_OPERATION_CUT;
        if (!(run->marks & (unsigned)mark) || run->operation == DL_OPERATION_SAME) continue;
        found_texts *side = cut ? &found.cut : &found.added;
        side->any = true;
        if (!look) continue;
        look(side, cut ? old : new, cut ? run->old_start : run->new_start, cut ? run->old_end : run->new_end);
    }
    return found;
}

static void put_list(dl_html *html, const found_texts *found) {
    for (uint32_t i = 0; i < found->count; i++)
        DL_HTML(html, "%s<b><bdi>%t</bdi></b>", i ? ", " : "", found->items[i]);
}

/* What is on both sides has only gone to another place. */
static void drop_common(found_pair *found) {
    for (uint32_t i = 0; i < found->cut.count; i++) {
        for (uint32_t j = 0; j < found->added.count; j++) {
            if (!dl_span_equal(found->cut.items[i], found->added.items[j])) continue;
            found->cut.items[i--] = found->cut.items[--found->cut.count];
            found->added.items[j] = found->added.items[--found->added.count];
            break;
        }
    }
}

static void put_told(dl_html *html, found_pair *found, const char *one, const char *several) {
    bool had = found->cut.count || found->added.count;
    drop_common(found);
    if (!found->cut.any && !found->added.any) return;
    if (had && !found->cut.count && !found->added.count) return;
    bool many = found->cut.count > 1 || found->added.count > 1;
    bool gone = found->cut.any && (!had || found->cut.count),
         new = found->added.any && (!had || found->added.count);
    const char *verb = gone && new ? "changed"
                       : new       ? (many ? "are new" : "is new")
                       : many      ? "are gone"
                                   : "is gone";
    DL_HTML(html, "<span>%s%s %s", many ? "" : "a ", many ? several : one, verb);
    if (had) DL_HTML(html, ": ");
    put_list(html, &found->cut);
    if (found->cut.count && found->added.count) DL_HTML(html, " to ");
    put_list(html, &found->added);
    DL_HTML(html, "</span>");
}

void dl_web_write_told(dl_html *html, const dl_word_runs *runs, dl_span old, dl_span new) {
    found_pair numbers = find(runs, old, new, DL_MARK_NUMBER, find_numbers);
    found_pair names = find(runs, old, new, DL_MARK_NAME, find_names);
    found_pair quotations = find(runs, old, new, DL_MARK_QUOTATION, NULL);
    put_told(html, &numbers, "number", "numbers");
    put_told(html, &names, "name", "names");
    put_told(html, &quotations, "quotation", "quotations");
}
