#include "archive/show_differences.h"

#include "base/text.h"

/* What is around a piece of text: with colours, and without. */
typedef struct look {
    const char *before, *behind;
} look;

typedef enum style { PLAIN, DIM, BOLD, MOVED, CUT, ADDED, STYLES } style;

static const look coloured[STYLES] = {
    [PLAIN] = {"", ""},
    [DIM] = {"\033[2m", "\033[0m"},
    [BOLD] = {"\033[1m", "\033[0m"},
    [MOVED] = {"\033[36m", "\033[0m"},
    [CUT] = {"\033[31;9m", "\033[0m"}, /* struck out, for those who do not tell red from green */
    [ADDED] = {"\033[32m", "\033[0m"},
};

/* As git's --word-diff=plain has it. */
static const look marked[STYLES] = {
    [PLAIN] = {"", ""}, [DIM] = {"", ""},     [BOLD] = {"", ""},
    [MOVED] = {"", ""}, [CUT] = {"[-", "-]"}, [ADDED] = {"{+", "+}"},
};

typedef struct shower {
    dl_buffer *out;
    bool colours;
} shower;

static void say(shower *s, const char *text) {
    dl_buffer_append(s->out, dl_span_from_string(text));
}

/* Texts of several lines stay in their column. */
static void put_text(shower *s, dl_span text) {
    for (size_t at = 0; at < text.size;) {
        size_t start = at;
        uint32_t c = dl_utf8_decode(text, &at);
        if (c == '\n') {
            say(s, "\n  ");
        } else if (c == '\t') {
            say(s, "  ");
        } else if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == DL_REPLACEMENT || dl_char_is_invisible(c)) {
            if (!dl_char_is_invisible(c)) say(s, "\xEF\xBF\xBD");
        } else {
            dl_buffer_append(s->out, dl_span_sub(text, start, at - start));
        }
    }
}

static void put_styled(shower *s, style in, dl_span text) {
    const look *marks = s->colours ? &coloured[in] : &marked[in];
    say(s, marks->before);
    put_text(s, text);
    say(s, marks->behind);
}

/* --- words --- */

/* White space at the start of a run is outside its marks; behind words that were cut it is there already. */
static void put_run(shower *s, style in, dl_span text, bool spaced) {
    dl_span rest = text;
    while (rest.size && dl_ascii_is_space(rest.data[0])) rest = dl_span_sub(rest, 1, SIZE_MAX);
    if (!spaced) put_text(s, dl_span_sub(text, 0, text.size - rest.size));
    if (rest.size) put_styled(s, in, rest);
}

static void put_words(shower *s, const dl_word_runs *runs, dl_span old, dl_span new) {
    for (uint32_t i = 0; i < runs->count; i++) {
        const dl_word_run *run = &runs->items[i];
        dl_span before = dl_span_sub(old, run->old_start, run->old_end - run->old_start);
        dl_span after = dl_span_sub(new, run->new_start, run->new_end - run->new_start);
        bool replaces = i && run->operation == DL_OPERATION_ADDED && run[-1].operation == DL_OPERATION_CUT;
        if (run->operation == DL_OPERATION_SAME) {
            put_text(s, after);
        } else if (run->operation == DL_OPERATION_CUT) {
            put_run(s, CUT, before, false);
        } else {
            put_run(s, ADDED, after, replaces);
        }
    }
}

/* "  changed: number, name" */
static void put_marks(shower *s, const dl_word_runs *runs) {
    unsigned marks = 0;
    for (uint32_t i = 0; i < runs->count; i++) marks |= runs->items[i].marks;
    if (!marks) return;
    dl_buffer line;
    dl_buffer_init(&line, 0, s->out->allocator);
    for (unsigned bit = 0; bit < DL_WORD_MARKS; bit++) {
        if (!(marks >> bit & 1)) continue;
        dl_buffer_append(&line, line.size ? DL_SPAN(", ") : DL_SPAN("changed: "));
        dl_buffer_append(&line, dl_span_from_string(dl_word_mark_name(bit)));
    }
    say(s, "  ");
    put_styled(s, DIM, dl_buffer_span(&line));
    say(s, "\n");
    s->out->failed |= line.failed;
    dl_buffer_release(&line);
}

/* --- the line that sums it up --- */

static const char *unit_of(dl_change change, uint32_t count) {
    switch (change) {
    case DL_CHANGE_HEADLINE:
    case DL_CHANGE_REWRITTEN:
        return count == 1 ? "word" : "words";
    case DL_CHANGE_FACTS:
    case DL_CHANGE_DATE:
        return count == 1 ? "value" : "values";
    default:
        return count == 1 ? "block" : "blocks";
    }
}

static void put_summary(shower *s, const dl_changes *changes) {
    bool first = true;
    if (changes->replaced) say(s, "another story: ");
    for (dl_change i = 0; i < DL_CHANGE_COUNT; i++) {
        uint32_t count = changes->counts[i];
        if (!count) continue;
        dl_buffer_append_format(s->out, "%s%s (%u %s)", first ? "" : ", ", dl_change_name(i), count,
                                unit_of(i, count));
        first = false;
    }
    say(s, first ? "no difference\n" : "\n");
}

/* --- members --- */

static void put_member(shower *s, const dl_member_difference *member) {
    put_styled(s, BOLD, dl_span_from_string(member->name));
    say(s, ": ");
    if (member->words.count) {
        put_words(s, &member->words, member->old, member->new);
    } else {
        if (member->old.size) put_styled(s, CUT, member->old);
        if (member->old.size && member->new.size) say(s, " ");
        if (member->new.size) put_styled(s, ADDED, member->new);
    }
    say(s, "\n");
    put_marks(s, &member->words);
}

/* --- blocks --- */

/* A whole block, which the sign before it tells already. */
static void put_whole(shower *s, style in, dl_span text) {
    put_styled(s, s->colours ? in : PLAIN, text);
}

static void put_block(shower *s, const dl_block_difference *block) {
    switch (block->operation) {
    case DL_OPERATION_SAME:
        say(s, "  ");
        put_whole(s, DIM, block->new);
        break;
    case DL_OPERATION_CUT:
        say(s, "- ");
        put_whole(s, CUT, block->old);
        break;
    case DL_OPERATION_ADDED:
        say(s, block->note ? "! " : "+ ");
        put_whole(s, ADDED, block->new);
        break;
    case DL_OPERATION_MOVED:
        say(s, "> ");
        put_whole(s, MOVED, block->new);
        break;
    case DL_OPERATION_CHANGED:
        say(s, block->elsewhere ? ">~" : "~ ");
        put_words(s, &block->words, block->old, block->new);
        break;
    }
    say(s, "\n");
    put_marks(s, &block->words);
}

/* Blocks that are not the same, and one before and behind them. */
static bool is_shown(const dl_differences *differences, uint32_t i) {
    const dl_block_difference *blocks = differences->blocks.items;
    return blocks[i].operation != DL_OPERATION_SAME || (i && blocks[i - 1].operation != DL_OPERATION_SAME) ||
           (i + 1 < differences->blocks.count && blocks[i + 1].operation != DL_OPERATION_SAME);
}

void dl_differences_show(const dl_differences *differences, bool colours, dl_buffer *out) {
    shower s = {out, colours};
    bool any = false, gap = false;
    put_summary(&s, &differences->changes);
    for (uint32_t i = 0; i < differences->members.count; i++) put_member(&s, &differences->members.items[i]);
    for (uint32_t i = 0; i < differences->blocks.count; i++) {
        if (!is_shown(differences, i)) {
            gap = true;
            continue;
        }
        say(&s, !any ? "\n" : gap ? "--\n" : "");
        put_block(&s, &differences->blocks.items[i]);
        any = true;
        gap = false;
    }
}
