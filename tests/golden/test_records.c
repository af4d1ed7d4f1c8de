/* Each page of tests/pages against the record it deserves, in every format.  With UPDATE_GOLDEN=1 in the
 * environment the records found are written to its expected.* files instead, to be read in `git diff` before
 * they are believed. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "json.h"
#include "pages.h"

/* --- differences, in readable form --- */

typedef struct lines {
    dl_span *items;
    size_t count;
} lines;

static lines split_lines(dl_arena *arena, dl_span text) {
    lines split = {.items = dl_arena_alloc(arena, (text.size + 1) * sizeof(dl_span))};
    for (dl_span line; dl_span_split(&text, '\n', &line);) split.items[split.count++] = line;
    return split;
}

static void show_line(char mark, dl_span line, size_t first_difference) {
    enum { BEFORE = 60, MOST = 200 };
    size_t start = 0;
    if (line.size > MOST && first_difference > BEFORE) {
        start = first_difference - BEFORE;
        while (start > 0 && ((unsigned char)line.data[start] & 0xC0) == 0x80) start--;
    }
    dl_span shown = dl_span_sub(line, start, MOST);
    while (start + shown.size < line.size && ((unsigned char)line.data[start + shown.size] & 0xC0) == 0x80)
        shown.size++;
    fprintf(stderr, "  %c %s%.*s%s\n", mark, start ? "…" : "", DL_SPAN_ARG(shown),
            start + shown.size < line.size ? "…" : "");
}

static size_t common_start(dl_span a, dl_span b) {
    size_t at = 0;
    while (at < a.size && at < b.size && a.data[at] == b.data[at]) at++;
    return at;
}

/* Prints the lines that are not common to both, wanted ones with "-", found ones with "+". */
static void show_difference(dl_arena *arena, dl_span wanted_text, dl_span found_text) {
    lines wanted = split_lines(arena, wanted_text), found = split_lines(arena, found_text);
    size_t width = found.count + 1;
    /* common[i * width + k]: the longest common subsequence of wanted[i…] and found[k…] */
    uint32_t *common = dl_arena_alloc_zero(arena, (wanted.count + 1) * width * sizeof *common);
    for (size_t i = wanted.count; i-- > 0;) {
        for (size_t k = found.count; k-- > 0;) {
            uint32_t down = common[(i + 1) * width + k], right = common[i * width + k + 1];
            common[i * width + k] = dl_span_equal(wanted.items[i], found.items[k])
                                        ? common[(i + 1) * width + k + 1] + 1
                                        : (down > right ? down : right);
        }
    }
    size_t i = 0, k = 0;
    while (i < wanted.count || k < found.count) {
        if (i < wanted.count && k < found.count && dl_span_equal(wanted.items[i], found.items[k])) {
            i++, k++;
            continue;
        }
        size_t differs =
            i < wanted.count && k < found.count ? common_start(wanted.items[i], found.items[k]) : 0;
        bool missing = i < wanted.count &&
                       (k == found.count || common[(i + 1) * width + k] >= common[i * width + k + 1]);
        if (missing) {
            show_line('-', wanted.items[i++], differs);
        } else {
            show_line('+', found.items[k++], differs);
        }
    }
}

/* --- the test of one page --- */

static void write_file(const char *path, dl_span content) {
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(content.data, 1, content.size, file), content.size);
    assert_int_equal(fclose(file), 0);
}

/* Where the record of a page in a format is kept; the JSON formats as json_print lays them out. */
static const struct {
    const char *file;
    bool is_json;
} goldens[] = {
    [DATELINE_JSON] = {"expected.json", true},  [DATELINE_JSONLD] = {"expected.jsonld", true},
    [DATELINE_TEXT] = {"expected.txt", false},  [DATELINE_MARKDOWN] = {"expected.md", false},
    [DATELINE_HTML] = {"expected.html", false}, [DATELINE_TEI] = {"expected.tei", false},
};

static dl_span laid_out(dl_arena *arena, const golden_page *page, dl_span written) {
    json_value *record = json_read_all(arena, written);
    if (!record) fail_msg("%s: the record is no JSON:\n%.*s", page->name, DL_SPAN_ARG(written));
    json_drop(record, "provenance"); /* test_provenance.c sees to it */
    return json_print(arena, record);
}

static void compare(dl_arena *arena, const golden_page *page, const char *file, dl_span found) {
    const char *path = golden_path(arena, page, file);
    const char *update = getenv("UPDATE_GOLDEN");
    if (update && strcmp(update, "1") == 0) {
        write_file(path, found);
        return;
    }
    dl_span wanted = golden_read_file(arena, path);
    if (!dl_span_present(wanted)) fail_msg("%s is missing", path);
    if (dl_span_equal(wanted, found)) return;
    fprintf(stderr, "%s: - wanted, + found\n", page->name);
    show_difference(arena, wanted, found);
    fail_msg("the record differs from tests/pages/%s/%s; \"make golden\" writes it anew", page->name, file);
}

static void page_gives_the_record_it_deserves(void **state) {
    const golden_page *page = *state;
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    dl_buffer out;
    dl_buffer_init(&out, 0, NULL);
    dateline_extractor *extractor = golden_extractor();
    for (size_t i = 0; i < DL_COUNT_OF(goldens); i++) {
        if (!goldens[i].file) continue;
        golden_extract(extractor, page, page->html, (dateline_format)i, &out);
        dl_span found = dl_buffer_span(&out);
        compare(&arena, page, goldens[i].file, goldens[i].is_json ? laid_out(&arena, page, found) : found);
    }
    /* One line says the same as the indented lines. */
    golden_extract(extractor, page, page->html, DATELINE_JSONL, &out);
    dl_span line = dl_buffer_span(&out);
    assert_int_equal(dl_span_find_byte(line, '\n', 0), line.size - 1);
    compare(&arena, page, goldens[DATELINE_JSON].file, laid_out(&arena, page, line));
    dateline_extractor_free(extractor);
    dl_buffer_release(&out);
    dl_arena_release(&arena);
}

int main(void) {
    static golden_pages pages;
    static struct CMUnitTest tests[MAX_PAGES];
    golden_pages_load(&pages);
    for (size_t i = 0; i < pages.count; i++) {
        tests[i] = (struct CMUnitTest){
            .name = pages.items[i].name,
            .test_func = page_gives_the_record_it_deserves,
            .initial_state = &pages.items[i],
        };
    }
    int failed = _cmocka_run_group_tests("golden records", tests, pages.count, NULL, NULL);
    golden_pages_release(&pages);
    return failed;
}
