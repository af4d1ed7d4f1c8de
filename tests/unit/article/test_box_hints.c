/* Parts of names of boxes: all of several at once against one after another. */
#include "article/box_hints.h"
#include "unit/claims/page.h"

static const dl_span parts[] = {
    DL_SPAN_INIT("comments"), DL_SPAN_INIT("tool-tip"),   DL_SPAN_INIT("tooltip"),    DL_SPAN_INIT("sig"),
    DL_SPAN_INIT("pros"),     DL_SPAN_INIT("reviewBody"), DL_SPAN_INIT("author-bio"), DL_SPAN_INIT("review"),
};

/* The first part that the box is named with, by looking for each. */
static size_t first_by_looking(const dl_box *box) {
    for (size_t i = 0; i < DL_COUNT_OF(parts); i++) {
        if (dl_box_is_named(box, parts[i])) return i;
    }
    return DL_NO_WORD;
}

static void first_part_is_found(void **state) {
    (void)state;
    static const struct {
        const char *class_names, *id, *item;
        size_t first;
    } cases[] = {
        {"", "", "", DL_NO_WORD},
        {"story", "", "", DL_NO_WORD},
        {"comments", "", "", 0},
        {"story COMMENTS", "", "", 0},
        {"no-comments", "", "", 0},
        {"commentsarea", "", "", DL_NO_WORD},
        {"commentsArea", "", "", 0},
        {"mycomments", "", "", DL_NO_WORD},
        {"mycomments x_comments", "", "", 0},
        {"xtool-tip", "", "", DL_NO_WORD},
        {"a tool-tip", "", "", 1},
        {"tooltip tool-tip", "", "", 1},
        {"tool-tip tooltip", "", "", 1},
        {"pros", "author-bio", "", 4},
        {"signature", "", "", DL_NO_WORD},
        {"sig-2", "", "", 3},
        {"sig2", "", "", DL_NO_WORD},
        {"", "sig", "", 3},
        {"", "", "reviewBody", 5},
        {"", "", "review", 7},
        {"author-bio", "pros", "", 4},
        {"author-b", "", "", DL_NO_WORD},
        {"s", "p", "c", DL_NO_WORD},
        {"caf\xC3\xA9pros", "", "", 4},
    };
    dl_words index;
    dl_class_memo memo = {0};
    DL_WORDS_INIT(&index, parts);
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        dl_box box = {.class_names = dl_span_from_string(cases[i].class_names),
                      .id = dl_span_from_string(cases[i].id),
                      .item = dl_span_from_string(cases[i].item)};
        box.class_hash = dl_span_quick_hash(box.class_names, 0);
        if (dl_box_first_name(&box, &index, &memo) != cases[i].first ||
            first_by_looking(&box) != cases[i].first)
            fail_msg("\"%s\" \"%s\" \"%s\"", cases[i].class_names, cases[i].id, cases[i].item);
    }
}

/* Wherever a name stands in sixteen bytes, or across their end, it is the same; and there is none behind the
 * last byte. */
static void places_make_no_difference(void **state) {
    (void)state;
    dl_words index;
    DL_WORDS_INIT(&index, parts);
    for (size_t before = 0; before < 40; before++) {
        for (int glued = 0; glued < 2; glued++) {
            char *names = malloc(before + 9);
            memset(names, 'x', before);
            if (before && !glued) names[before - 1] = ' ';
            memcpy(names + before, "comments", 8);
            dl_box box = {.class_names = dl_span_of(names, before + 8)};
            assert_int_equal(dl_box_first_name(&box, &index, &(dl_class_memo){0}),
                             before && glued ? DL_NO_WORD : 0);
            names[before + 8] = 's';
            box.class_names.size = before + 7;
            assert_int_equal(dl_box_first_name(&box, &index, &(dl_class_memo){0}), DL_NO_WORD);
            free(names);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(first_part_is_found),
        cmocka_unit_test(places_make_no_difference),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
