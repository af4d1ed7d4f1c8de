#include "web/excerpt.h"

#include "archive/differences.h"
#include "archive/stored_record.h"

enum {
    CONTEXT_BYTES = 60, /* of words that are the same, beside those that are not */
    LONGEST_PIECE_BYTES = 420,
    LONGEST_BYTES = 600,
};

/* --- cutting texts at words --- */

static bool is_inside_character(dl_span text, size_t at) {
    return at < text.size && ((unsigned char)text.data[at] & 0xC0) == 0x80;
}

/* The last place between words that is at most `most` bytes in; where there are no spaces, between
 * characters. */
static size_t place_before(dl_span text, size_t most) {
    if (text.size <= most) return text.size;
    for (size_t at = most; at > most / 2; at--) {
        if (dl_ascii_is_space(text.data[at])) return at;
    }
    while (is_inside_character(text, most)) most--;
    return most;
}

/* The same from the end: where the last `most` bytes begin. */
static size_t place_from_end(dl_span text, size_t most) {
    if (text.size <= most) return 0;
    for (size_t at = text.size - most; at < text.size - most / 2; at++) {
        if (dl_ascii_is_space(text.data[at])) return at + 1;
    }
    size_t at = text.size - most;
    while (is_inside_character(text, at)) at++;
    return at;
}

/* --- pieces --- */

static void push(dl_excerpt *excerpt, dl_operation operation, dl_span text, dl_arena *arena) {
    const dl_excerpt_piece piece = {operation, text};
    if (text.size) (void)DL_ARENA_PUSH(arena, excerpt, piece);
}

static const dl_span left_out = DL_SPAN_INIT(" … ");

/* A text that is all of one kind, the beginning of a long one. */
static void push_whole(dl_excerpt *excerpt, dl_operation operation, dl_span text, dl_arena *arena) {
    size_t end = place_before(text, LONGEST_PIECE_BYTES);
    push(excerpt, operation, dl_span_sub(text, 0, end), arena);
    if (end < text.size) push(excerpt, DL_OPERATION_SAME, DL_SPAN(" …"), arena);
}

/* Words that are the same: those next to the changes before and behind. */
static void push_context(dl_excerpt *excerpt, dl_span text, bool first, bool last, dl_arena *arena) {
    size_t head = first ? 0 : place_before(text, CONTEXT_BYTES);
    size_t tail = last ? text.size : place_from_end(text, CONTEXT_BYTES);
    if (tail <= head) {
        push(excerpt, DL_OPERATION_SAME, text, arena);
        return;
    }
    push(excerpt, DL_OPERATION_SAME, dl_span_sub(text, 0, head), arena);
    push(excerpt, DL_OPERATION_SAME, first ? DL_SPAN("… ") : last ? DL_SPAN(" …") : left_out, arena);
    push(excerpt, DL_OPERATION_SAME, dl_span_sub(text, tail, text.size), arena);
}

static void push_runs(dl_excerpt *excerpt, const dl_word_runs *runs, dl_span old, dl_span new, bool whole,
                      dl_arena *arena) {
    size_t bytes = 0;
    for (uint32_t i = 0; i < runs->count; i++) {
        const dl_word_run *run = &runs->items[i];
        dl_span text = run->operation == DL_OPERATION_CUT
                           ? dl_span_sub(old, run->old_start, run->old_end - run->old_start)
                           : dl_span_sub(new, run->new_start, run->new_end - run->new_start);
        if (run->operation != DL_OPERATION_SAME) {
            push_whole(excerpt, run->operation, text, arena);
        } else if (whole) {
            push(excerpt, DL_OPERATION_SAME, text, arena);
        } else {
            push_context(excerpt, text, i == 0, i + 1 == runs->count, arena);
        }
        bytes += text.size < LONGEST_PIECE_BYTES ? text.size : LONGEST_PIECE_BYTES;
        if (whole || bytes < LONGEST_BYTES || i + 1 == runs->count) continue;
        push(excerpt, DL_OPERATION_SAME, DL_SPAN(" …"), arena);
        return;
    }
}

/* --- which difference is shown --- */

static const dl_block_difference *first_block(const dl_differences *found, dl_operation operation,
                                              bool note) {
    for (uint32_t i = 0; i < found->blocks.count; i++) {
        const dl_block_difference *block = &found->blocks.items[i];
        if (block->operation == operation && block->note == note) return block;
    }
    return NULL;
}

/* Numbers, names and quotations are what readers look for. */
static const dl_block_difference *most_telling_block(const dl_differences *found) {
    const dl_block_difference *best = NULL;
    unsigned most = 0;
    for (uint32_t i = 0; i < found->blocks.count; i++) {
        const dl_block_difference *block = &found->blocks.items[i];
        if (block->operation != DL_OPERATION_CHANGED) continue;
        unsigned marks = 1;
        for (uint32_t k = 0; k < block->words.count; k++) marks |= block->words.items[k].marks << 1;
        if (marks <= most) continue;
        most = marks;
        best = block;
    }
    return best;
}

static void show_changed(dl_excerpt *excerpt, const dl_block_difference *block, dl_arena *arena) {
    if (block) push_runs(excerpt, &block->words, block->old, block->new, false, arena);
}

static void show_block(dl_excerpt *excerpt, const dl_block_difference *block, dl_arena *arena) {
    if (!block) return;
    if (block->operation == DL_OPERATION_CUT) {
        push_whole(excerpt, DL_OPERATION_CUT, block->old, arena);
    } else {
        push_whole(excerpt, block->operation == DL_OPERATION_ADDED ? DL_OPERATION_ADDED : DL_OPERATION_SAME,
                   block->new, arena);
    }
}

static void show_member(dl_excerpt *excerpt, const dl_member_difference *member, dl_arena *arena) {
    if (member->words.count) {
        push_runs(excerpt, &member->words, member->old, member->new, excerpt->is_headline, arena);
        return;
    }
    push_whole(excerpt, DL_OPERATION_CUT, member->old, arena);
    if (member->old.size && member->new.size) push(excerpt, DL_OPERATION_SAME, DL_SPAN(" "), arena);
    push_whole(excerpt, DL_OPERATION_ADDED, member->new, arena);
}

static const struct {
    const char *member, *label;
    unsigned kind;
} members[] = {
    {"headline", NULL, DL_CHANGE_HEADLINE},
    {"author", "Author", DL_CHANGE_FACTS},
    {"image.creditText", "Image credit", DL_CHANGE_FACTS},
    {"image.caption", "Caption", DL_CHANGE_FACTS},
    {"articleSection", "Section", DL_CHANGE_FACTS},
    {"description", "Description", DL_CHANGE_FACTS},
    {"keywords", "Keyword", DL_CHANGE_FACTS},
    {"image", "Image", DL_CHANGE_FACTS},
    {"datePublished", "Published", DL_CHANGE_DATE},
    {"dateModified", "Changed, says the page", DL_CHANGE_DATE},
    {"dateCreated", "Made, says the page", DL_CHANGE_DATE},
};

/* The first that there is, in the order above. */
static void show_members(dl_excerpt *excerpt, const dl_differences *found, unsigned kind, dl_arena *arena) {
    for (size_t i = 0; i < DL_COUNT_OF(members); i++) {
        if (members[i].kind != kind) continue;
        for (uint32_t k = 0; k < found->members.count; k++) {
            const dl_member_difference *member = &found->members.items[k];
            if (strcmp(member->name, members[i].member) != 0) continue;
            excerpt->label = members[i].label;
            show_member(excerpt, member, arena);
            return;
        }
    }
}

static void show(dl_excerpt *excerpt, const dl_differences *found, unsigned kind, dl_arena *arena) {
    const dl_block_difference *changed = most_telling_block(found);
    switch (kind) {
    case DL_CHANGE_CORRECTION:
        show_changed(excerpt, changed, arena);
        if (changed) push(excerpt, DL_OPERATION_SAME, left_out, arena);
        show_block(excerpt, first_block(found, DL_OPERATION_ADDED, true), arena);
        break;
    case DL_CHANGE_ADDED:
        show_block(excerpt, first_block(found, DL_OPERATION_ADDED, false), arena);
        break;
    case DL_CHANGE_CUT:
        show_block(excerpt, first_block(found, DL_OPERATION_CUT, false), arena);
        break;
    case DL_CHANGE_MOVED:
        show_block(excerpt, first_block(found, DL_OPERATION_MOVED, false), arena);
        break;
    case DL_CHANGE_REWRITTEN:
        show_changed(excerpt, changed, arena);
        break;
    default:
        show_members(excerpt, found, kind, arena);
    }
}

bool dl_excerpt_make(dl_excerpt *excerpt, dl_archive *archive, const dl_event *event, dl_arena *arena) {
    unsigned kind = event->place.kind;
    *excerpt = (dl_excerpt){.is_headline = kind == DL_CHANGE_HEADLINE || kind >= DL_EVENT_UNPUBLISHED};
    if (kind == DL_EVENT_UNPUBLISHED) {
        push(excerpt, DL_OPERATION_SAME, event->headline, arena);
    } else if (kind == DL_EVENT_REPLACED) {
        push(excerpt, DL_OPERATION_CUT, event->headline_before, arena);
        push(excerpt, DL_OPERATION_SAME, DL_SPAN(" "), arena);
        push(excerpt, DL_OPERATION_ADDED, event->headline, arena);
    } else if (event->before) {
        dl_differences found;
        dl_arena_reset(&archive->scratch);
        const dl_record *old = dl_load_record(archive, event->before);
        const dl_record *new = dl_load_record(archive, event->revision);
        if (!old || !new) return false;
        if (dl_differences_find(&found, old, new, arena, &archive->scratch))
            show(excerpt, &found, kind, arena);
        if (archive->scratch.failed) archive->failed = SQLITE_NOMEM;
    }
    return !archive->failed;
}

/* --- writing --- */

/* The space before a word is no part of what was cut or added. */
static dl_span write_space(dl_html *html, dl_span text) {
    bool space = text.size && dl_ascii_is_space(text.data[0]);
    if (space) DL_HTML(html, " ");
    return space ? dl_span_sub(text, 1, text.size) : text;
}

/* What was cut and what came in its place are told apart by a space, where the script has any. */
static bool needs_space(const dl_excerpt_piece *before, const dl_excerpt_piece *piece) {
    enum { FIRST_OF_IDEOGRAPHS = 0xE3 }; /* in UTF-8 */
    return before->operation == DL_OPERATION_CUT && piece->operation == DL_OPERATION_ADDED &&
           !dl_ascii_is_space(piece->text.data[0]) &&
           (unsigned char)piece->text.data[0] < FIRST_OF_IDEOGRAPHS;
}

void dl_excerpt_write(dl_html *html, const dl_excerpt *excerpt) {
    for (uint32_t i = 0; i < excerpt->count; i++) {
        const dl_excerpt_piece *piece = &excerpt->items[i];
        if (i && needs_space(piece - 1, piece)) DL_HTML(html, " ");
        dl_span text = write_space(html, piece->text);
        if (piece->operation == DL_OPERATION_CUT) {
            DL_HTML(html, "<del>%t</del>", text);
        } else if (piece->operation == DL_OPERATION_ADDED) {
            DL_HTML(html, "<ins>%t</ins>", text);
        } else {
            DL_HTML(html, "%t", text);
        }
    }
}

void dl_excerpt_write_json(dl_writer *json, const dl_excerpt *excerpt) {
    dl_writer_begin_array(json);
    for (uint32_t i = 0; i < excerpt->count; i++) {
        dl_writer_begin_object(json);
        dl_writer_member(json, "op", dl_span_from_string(dl_operation_name(excerpt->items[i].operation)));
        dl_writer_member(json, "text", excerpt->items[i].text);
        dl_writer_end_object(json);
    }
    dl_writer_end_array(json);
}
