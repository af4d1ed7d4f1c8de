#include "web/diff_section.h"

#include "base/text.h"
#include "web/moments.h"
#include "web/provenance_card.h"

/* --- facts --- */

static void put_value(dl_html *html, const char *member, dl_span value, bool cut) {
    const char *tag = cut ? "del" : "ins";
    if (!value.size) return;
    DL_HTML(html, "<%s>", tag);
    if (strncmp(member, "date", 4) == 0) {
        dl_web_write_own_time(html, value, DL_WEB_MOMENT_FULL);
    } else {
        DL_HTML(html, "<bdi>%t</bdi>", value);
    }
    DL_HTML(html, "</%s>", tag);
}

static void put_member(dl_html *html, const dl_web_diff *diff, const dl_member_difference *member) {
    if (member->words.count) {
        dl_web_begin_text(html, diff, member->new);
        dl_web_write_runs(html, &member->words, member->old, member->new, true, true);
        DL_HTML(html, "</p>");
        return;
    }
    put_value(html, member->name, member->old, true);
    if (member->old.size && member->new.size) DL_HTML(html, " ");
    put_value(html, member->name, member->new, false);
}

/* Values of one member are in one row. */
static void put_members(dl_html *html, const dl_web_diff *diff) {
    const dl_differences *differences = &diff->differences;
    if (!differences->members.count) return;
    DL_HTML(html, "<dl class=\"facts factdiff\">");
    for (uint32_t i = 0; i < differences->members.count; i++) {
        const dl_member_difference *member = &differences->members.items[i];
        bool goes_on = i && strcmp(member[-1].name, member->name) == 0;
        if (goes_on) {
            DL_HTML(html, ", ");
        } else {
            if (i) DL_HTML(html, "</dd></div>");
            DL_HTML(html, "<div><dt>%s</dt><dd>", dl_web_member_words(dl_span_from_string(member->name)));
        }
        put_member(html, diff, member);
    }
    DL_HTML(html, "</dd></div></dl>\n");
}

/* --- in sum --- */

typedef struct diff_sum {
    uint64_t words_in, words_out, moved, same, hunks;
} diff_sum;

static void add_runs(diff_sum *all, const dl_block_difference *block) {
    for (uint32_t i = 0; i < block->words.count; i++) {
        const dl_word_run *run = &block->words.items[i];
        if (run->operation == DL_OPERATION_CUT)
            all->words_out +=
                dl_text_count_words(dl_span_sub(block->old, run->old_start, run->old_end - run->old_start));
        if (run->operation == DL_OPERATION_ADDED)
            all->words_in +=
                dl_text_count_words(dl_span_sub(block->new, run->new_start, run->new_end - run->new_start));
    }
}

static diff_sum sum_up(const dl_differences *differences) {
    diff_sum all = {0};
    for (uint32_t i = 0; i < differences->blocks.count; i++) {
        const dl_block_difference *block = &differences->blocks.items[i];
        all.hunks += dl_web_is_hunk(block);
        all.same += !dl_web_is_hunk(block);
        all.moved += block->operation == DL_OPERATION_MOVED || block->elsewhere;
        if (block->operation == DL_OPERATION_CUT) all.words_out += dl_text_count_words(block->old);
        if (block->operation == DL_OPERATION_ADDED) all.words_in += dl_text_count_words(block->new);
        add_runs(&all, block);
    }
    return all;
}

static void put_own_address(dl_html *html, const dl_web_diff *diff) {
    const dl_story_revision *revisions = diff->story->story.revisions.items;
    DL_HTML(html, "/story/%d/diff/%d/%d", (int64_t)diff->story->story.id, (int64_t)revisions[diff->from].id,
            (int64_t)revisions[diff->to].id);
}

static void put_sum(dl_html *html, const dl_web_diff *diff) {
    diff_sum all = sum_up(&diff->differences);
    DL_HTML(html, "<p class=\"small second gap-b\">");
    if (diff->differences.changes.replaced)
        DL_HTML(html,
                "Less than a fifth of the words is in both: this is another story at the same address. ");
    if (all.hunks) {
        dl_web_write_first_count(html, all.hunks);
        DL_HTML(html, " %s in the text: %n %s in, %n out", all.hunks == 1 ? "change" : "changes",
                all.words_in, all.words_in == 1 ? "word" : "words", all.words_out);
        if (all.moved) DL_HTML(html, ", %n moved", all.moved);
        DL_HTML(html, ". ");
    } else {
        DL_HTML(html, "No change in the text. ");
    }
    if (all.same) {
        dl_web_write_first_count(html, all.same);
        DL_HTML(html, " %s unchanged and folded. ", all.same == 1 ? "block is" : "blocks are");
    }
    DL_HTML(html, "<a href=\"");
    put_own_address(html, diff);
    DL_HTML(html, "\">Link to this comparison</a></p>\n");
}

static void put_views(dl_html *html, const dl_web_diff *diff, bool in_one) {
    DL_HTML(html, "<nav class=\"tabs\" aria-label=\"View\"><a href=\"");
    put_own_address(html, diff);
    DL_HTML(html, "\" data-view");
    if (!in_one) DL_HTML(html, " aria-current=\"true\"");
    DL_HTML(html, ">Side by side</a><a href=\"");
    put_own_address(html, diff);
    DL_HTML(html, "?view=inline\" data-view");
    if (in_one) DL_HTML(html, " aria-current=\"true\"");
    DL_HTML(html, ">In one text</a></nav>");
}

static void put_stepper(dl_html *html, const dl_web_diff *diff) {
    uint32_t count = dl_web_count_hunks(&diff->differences);
    if (!count) return;
    DL_HTML(html,
            "<div class=\"stepper\"><span id=\"where\" aria-live=\"polite\">%n %s</span><a class=\"btn\" "
            "href=\"#c%d\" "
            "data-go=\"-1\">Previous <kbd>p</kbd></a><a class=\"btn\" href=\"#c1\" data-go=\"1\">Next "
            "<kbd>n</kbd></a><a class=\"link\" href=\"",
            (uint64_t)count, count == 1 ? "change" : "changes", (int64_t)count);
    put_own_address(html, diff);
    DL_HTML(html, "\">");
    put_own_address(html, diff);
    DL_HTML(html, "</a></div>\n");
}

void dl_web_write_diff_section(dl_html *html, const dl_web_diff *diff, bool in_one) {
    DL_HTML(html, "<div class=\"section gap-t\"><h2>");
    dl_web_write_seen(html, diff, diff->from);
    DL_HTML(html, ", against ");
    dl_web_write_seen(html, diff, diff->to);
    DL_HTML(html, "</h2>");
    put_views(html, diff, in_one);
    DL_HTML(html, "</div>\n");
    put_sum(html, diff);
    put_members(html, diff);
    dl_web_write_hunks(html, diff, in_one);
    put_stepper(html, diff);
}
