#include "web/diff_hunks.h"

#include "archive/stored_record.h"
#include "base/text.h"
#include "web/diff_told.h"
#include "web/moments.h"
#include "web/story_timeline.h"

enum { MOST_PASSED = 4000 };

/* --- finding --- */

bool dl_web_diff_find(dl_web_site *site, const dl_web_story *story, uint32_t from, uint32_t to,
                      dl_web_diff *diff) {
    const dl_story_revision *revisions = story->story.revisions.items;
    *diff = (dl_web_diff){.story = story, .from = from, .to = to};
    diff->old = dl_load_record_into(&site->archive, revisions[from].id, &site->arena);
    diff->new = dl_load_record_into(&site->archive, revisions[to].id, &site->arena);
    if (!diff->old || !diff->new) return false;
    dl_arena_reset(&site->archive.scratch);
    bool found =
        dl_differences_find(&diff->differences, diff->old, diff->new, &site->arena, &site->archive.scratch);
    dl_arena_reset(&site->archive.scratch);
    if (!found && !site->archive.failed) site->archive.failed = SQLITE_NOMEM;
    return found;
}

bool dl_web_is_hunk(const dl_block_difference *block) {
    return block->operation != DL_OPERATION_SAME;
}

uint32_t dl_web_count_hunks(const dl_differences *differences) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < differences->blocks.count; i++)
        count += dl_web_is_hunk(&differences->blocks.items[i]);
    return count;
}

/* --- texts --- */

/* Lines of lists and tables stay lines. */
static void put_text(dl_html *html, dl_span text) {
    dl_span line;
    for (bool first = true; dl_span_split(&text, '\n', &line); first = false) {
        if (!first) DL_HTML(html, "<br>");
        dl_span cell;
        for (bool first_cell = true; dl_span_split(&line, '\t', &cell); first_cell = false)
            DL_HTML(html, "%s%t", first_cell ? "" : " · ", cell);
    }
}

/* White space at the start of a run is outside its mark. */
static void put_marked(dl_html *html, dl_span text, bool cut) {
    dl_span rest = text;
    while (rest.size && dl_ascii_is_space(rest.data[0])) rest = dl_span_sub(rest, 1, rest.size);
    if (rest.size < text.size) DL_HTML(html, " ");
    if (!rest.size) return;
    const char *tag = cut ? "del" : "ins";
    DL_HTML(html, "<%s>", tag);
    put_text(html, rest);
    DL_HTML(html, "</%s>", tag);
}

void dl_web_write_runs(dl_html *html, const dl_word_runs *runs, dl_span old, dl_span new, bool with_cut,
                       bool with_added) {
    for (uint32_t i = 0; i < runs->count; i++) {
        const dl_word_run *run = &runs->items[i];
        dl_span before = dl_span_sub(old, run->old_start, run->old_end - run->old_start);
        dl_span after = dl_span_sub(new, run->new_start, run->new_end - run->new_start);
        if (run->operation == DL_OPERATION_SAME) {
            put_text(html, with_added ? after : before);
        } else if (run->operation == DL_OPERATION_CUT && with_cut) {
            put_marked(html, before, true);
        } else if (run->operation == DL_OPERATION_ADDED && with_added) {
            if (with_cut && i && !run->new_start)
                DL_HTML(html, " "); /* no white space is before the first word */
            put_marked(html, after, false);
        }
    }
}

/* --- what a hunk is about --- */

static void put_class(dl_html *html, const dl_block_difference *block) {
    switch (block->operation) {
    case DL_OPERATION_CUT:
        dl_web_write_class(html, DL_SPAN("cut"), "Cut");
        break;
    case DL_OPERATION_ADDED:
        dl_web_write_class(html, block->note ? DL_SPAN("correction") : DL_SPAN("added"),
                           block->note ? "Correction" : "Added");
        break;
    case DL_OPERATION_MOVED:
        dl_web_write_class(html, DL_SPAN("moved"), "Moved");
        break;
    default:
        dl_web_write_class(html, DL_SPAN("rewritten"), "Rewritten");
    }
}

static dl_block_kind block_kind(const dl_record *record, uint32_t number) {
    return number < record->body.blocks.count ? (dl_block_kind)record->body.blocks.items[number].kind
                                              : DL_BLOCK_PARAGRAPH;
}

/* Which one of its kind it is, from 1. */
static uint64_t place_of(const dl_record *record, uint32_t number) {
    dl_block_kind kind = block_kind(record, number);
    uint64_t place = 1;
    if (number >= record->body.blocks.count) return (uint64_t)number + 1;
    for (uint32_t i = 0; i < number; i++) place += record->body.blocks.items[i].kind == kind;
    return place;
}

static void put_place(dl_html *html, const dl_record *record, uint32_t number) {
    static const char *const words[DL_BLOCK_KIND_COUNT] = {
        [DL_BLOCK_PARAGRAPH] = "Paragraph", [DL_BLOCK_HEADING] = "Heading", [DL_BLOCK_LIST] = "List",
        [DL_BLOCK_QUOTE] = "Quotation",     [DL_BLOCK_CODE] = "Code",       [DL_BLOCK_TABLE] = "Table",
        [DL_BLOCK_CAPTION] = "Caption",     [DL_BLOCK_EMBED] = "Embedded",
    };
    DL_HTML(html, "%s %n", words[block_kind(record, number)], place_of(record, number));
}

/* Where it is now; what was cut, where it was. */
static void put_place_of_block(dl_html *html, const dl_web_diff *diff, const dl_block_difference *block) {
    DL_HTML(html, "<span>");
    if (block->new_number != UINT32_MAX) {
        put_place(html, diff->new, block->new_number);
    } else {
        put_place(html, diff->old, block->old_number);
    }
    DL_HTML(html, "</span>");
}

/* How many blocks it has passed on its way: those that were on its other side.  Below 0: it comes earlier. */
static int64_t steps_of(const dl_differences *differences, const dl_block_difference *moved) {
    int64_t steps = 0;
    for (uint32_t i = 0; i < differences->blocks.count && i < MOST_PASSED; i++) {
        const dl_block_difference *block = &differences->blocks.items[i];
        if (block->old_number == UINT32_MAX || block->new_number == UINT32_MAX || block == moved) continue;
        steps += block->old_number > moved->old_number && block->new_number < moved->new_number;
        steps -= block->old_number < moved->old_number && block->new_number > moved->new_number;
    }
    return steps;
}

static void put_move(dl_html *html, const dl_differences *differences, const dl_block_difference *block) {
    int64_t steps = steps_of(differences, block);
    uint64_t count = (uint64_t)(steps < 0 ? -steps : steps);
    DL_HTML(html, "<span>%s", block->operation == DL_OPERATION_MOVED ? "the same words, " : "");
    if (count) {
        dl_web_write_count(html, count);
        DL_HTML(html, " %s %s</span>", count == 1 ? "block" : "blocks", steps < 0 ? "earlier" : "later");
    } else {
        DL_HTML(html, "at another place</span>");
    }
}

static void put_about(dl_html *html, const dl_web_diff *diff, const dl_block_difference *block) {
    uint64_t words = dl_text_count_words(block->operation == DL_OPERATION_CUT ? block->old : block->new);
    switch (block->operation) {
    case DL_OPERATION_CUT:
    case DL_OPERATION_ADDED:
        DL_HTML(html, "<span>%n %s</span>", words, words == 1 ? "word" : "words");
        break;
    case DL_OPERATION_MOVED:
        put_move(html, &diff->differences, block);
        break;
    default:
        if (block->elsewhere) put_move(html, &diff->differences, block);
        dl_web_write_told(html, &block->words, block->old, block->new);
    }
}

/* --- hunks --- */

void dl_web_write_seen(dl_html *html, const dl_web_diff *diff, uint32_t revision) {
    dl_web_write_utc_words(html, diff->story->story.revisions.items[revision].first_seen, DL_WEB_MOMENT_LONG);
}

/* A whole text on one side: what was cut, what is new, or what stayed. */
typedef enum whole_text { WHOLE_CUT, WHOLE_NEW, WHOLE_SAME } whole_text;

static void begin_side(dl_html *html, const dl_web_diff *diff, uint32_t revision, const char *classes) {
    DL_HTML(html, "<div class=\"side%s\"><h3>", classes);
    dl_web_write_seen(html, diff, revision);
    DL_HTML(html, "</h3>");
}

void dl_web_begin_text(dl_html *html, const dl_web_diff *diff, dl_span text) {
    DL_HTML(html, "<p");
    dl_web_write_language(html, diff->new->language.text, text);
    DL_HTML(html, ">");
}

static void put_whole(dl_html *html, const dl_web_diff *diff, dl_span text, whole_text what) {
    const char *tag = what == WHOLE_CUT ? "del" : "ins";
    dl_web_begin_text(html, diff, text);
    if (what != WHOLE_SAME) DL_HTML(html, "<%s>", tag);
    put_text(html, text);
    if (what != WHOLE_SAME) DL_HTML(html, "</%s>", tag);
    DL_HTML(html, "</p>");
}

static void put_side(dl_html *html, const dl_web_diff *diff, const dl_block_difference *block,
                     bool new_side) {
    dl_span text = new_side ? block->new : block->old;
    bool absent = new_side ? block->operation == DL_OPERATION_CUT : block->operation == DL_OPERATION_ADDED;
    bool whole = block->operation == DL_OPERATION_CUT || block->operation == DL_OPERATION_ADDED;
    begin_side(html, diff, new_side ? diff->to : diff->from,
               absent || !whole ? ""
               : new_side       ? " whole new"
                                : " whole cut");
    if (absent) {
        DL_HTML(html, "<p class=\"none\">%s</p>", new_side ? "no longer there" : "not there yet");
    } else if (block->operation == DL_OPERATION_CHANGED) {
        dl_web_begin_text(html, diff, text);
        dl_web_write_runs(html, &block->words, block->old, block->new, !new_side, new_side);
        DL_HTML(html, "</p>");
    } else {
        put_whole(html, diff, text, !whole ? WHOLE_SAME : new_side ? WHOLE_NEW : WHOLE_CUT);
    }
    DL_HTML(html, "</div>");
}

static void put_in_one(dl_html *html, const dl_web_diff *diff, const dl_block_difference *block) {
    bool cut = block->operation == DL_OPERATION_CUT, added = block->operation == DL_OPERATION_ADDED;
    DL_HTML(html, "<div class=\"side%s\">", cut ? " whole cut" : added ? " whole new" : "");
    if (block->operation == DL_OPERATION_CHANGED) {
        dl_web_begin_text(html, diff, block->new);
        dl_web_write_runs(html, &block->words, block->old, block->new, true, true);
        DL_HTML(html, "</p>");
    } else {
        put_whole(html, diff, cut ? block->old : block->new,
                  cut     ? WHOLE_CUT
                  : added ? WHOLE_NEW
                          : WHOLE_SAME);
    }
    DL_HTML(html, "</div>");
}

static void put_hunk(dl_html *html, const dl_web_diff *diff, const dl_block_difference *block,
                     uint32_t number, uint32_t count, bool in_one) {
    DL_HTML(html, "<section class=\"hunk\" id=\"c%d\" aria-label=\"Change %n of %n\"><header>",
            (int64_t)number, (uint64_t)number, (uint64_t)count);
    put_class(html, block);
    put_place_of_block(html, diff, block);
    put_about(html, diff, block);
    DL_HTML(html, "<a href=\"#c%d\" aria-label=\"Link to this change\">link</a></header>", (int64_t)number);
    if (in_one) {
        put_in_one(html, diff, block);
    } else {
        put_side(html, diff, block, false);
        put_side(html, diff, block, true);
    }
    DL_HTML(html, "</section>\n");
}

/* Blocks that are the same, folded; returns the number of the next one that is not. */
static uint32_t put_same(dl_html *html, const dl_web_diff *diff, uint32_t first) {
    const dl_differences *differences = &diff->differences;
    uint32_t end = first;
    bool paragraphs = true;
    for (; end < differences->blocks.count && !dl_web_is_hunk(&differences->blocks.items[end]); end++)
        paragraphs = paragraphs &&
                     block_kind(diff->new, differences->blocks.items[end].new_number) == DL_BLOCK_PARAGRAPH;
    uint64_t count = end - first;
    DL_HTML(html, "<details class=\"same\"><summary>%n %s%s unchanged</summary><div>", count,
            paragraphs ? "paragraph" : "block", count == 1 ? "" : "s");
    for (uint32_t i = first; i < end; i++)
        put_whole(html, diff, differences->blocks.items[i].new, WHOLE_SAME);
    DL_HTML(html, "</div></details>\n");
    return end;
}

void dl_web_write_hunks(dl_html *html, const dl_web_diff *diff, bool in_one) {
    const dl_differences *differences = &diff->differences;
    uint32_t count = dl_web_count_hunks(differences), number = 0;
    DL_HTML(html, "<div class=\"diff %s\">", in_one ? "one" : "split");
    if (!in_one) {
        DL_HTML(html, "<div class=\"diff-heads\" aria-hidden=\"true\"><span>");
        dl_web_write_seen(html, diff, diff->from);
        DL_HTML(html, "</span><span>");
        dl_web_write_seen(html, diff, diff->to);
        DL_HTML(html, "</span></div>\n");
    }
    for (uint32_t i = 0; i < differences->blocks.count;) {
        if (dl_web_is_hunk(&differences->blocks.items[i])) {
            put_hunk(html, diff, &differences->blocks.items[i++], ++number, count, in_one);
        } else {
            i = put_same(html, diff, i);
        }
    }
    DL_HTML(html, "</div>\n");
}
