/* Lists in the folder lists/, each beside what is expected of it.  They were written for this test. */
#include "describe.h"

#include <dirent.h>

static void read_file(const char *name, dl_buffer *out) {
    char path[512];
    snprintf(path, sizeof path, "%s/tests/unit/follow/lists/%s", SOURCE_DIR, name);
    FILE *file = fopen(path, "rb");
    dl_buffer_init(out, 0, NULL);
    if (!file) fail_msg("cannot read %s", path);
    assert_true(dl_buffer_reserve(out, 1 << 20));
    out->size = fread(out->data, 1, 1 << 20, file);
    fclose(file);
}

static bool check_file(const char *name) {
    char wanted_name[256];
    size_t last = (size_t)(strrchr(name, '.') - name);
    snprintf(wanted_name, sizeof wanted_name, "%.*s.expected", (int)last, name);
    dl_buffer bytes, wanted, got;
    read_file(name, &bytes);
    read_file(wanted_name, &wanted);
    dl_buffer_init(&got, 0, NULL);
    describe_bytes(&got, dl_buffer_span(&bytes), NULL);
    bool good = dl_span_equal(dl_buffer_span(&got), dl_buffer_span(&wanted));
    if (!good) print_error("%s is read as\n%.*s", name, DL_SPAN_ARG(dl_buffer_span(&got)));
    dl_buffer_release(&bytes);
    dl_buffer_release(&wanted);
    dl_buffer_release(&got);
    return good;
}

static void each_file_is_read_as_expected(void **state) {
    (void)state;
    DIR *folder = opendir(SOURCE_DIR "/tests/unit/follow/lists");
    size_t files = 0, bad = 0;
    assert_non_null(folder);
    for (struct dirent *file; (file = readdir(folder));) {
        const char *ending = strrchr(file->d_name, '.');
        if (file->d_name[0] == '.' || !ending || strcmp(ending, ".expected") == 0) continue;
        bad += !check_file(file->d_name);
        files++;
    }
    closedir(folder);
    assert_int_equal(files, 13);
    assert_int_equal(bad, 0);
}

static void kinds_have_names(void **state) {
    (void)state;
    assert_string_equal(dl_list_kind_name(DL_LIST_UNKNOWN), "none");
    assert_string_equal(dl_list_kind_name(DL_LIST_PAGE), "page");
    for (dl_list_kind kind = DL_LIST_UNKNOWN; kind < DL_LIST_KIND_COUNT; kind++) {
        bool is_feed =
            kind == DL_LIST_RSS || kind == DL_LIST_RDF || kind == DL_LIST_ATOM || kind == DL_LIST_JSON_FEED;
        assert_int_equal(dl_list_kind_is_feed(kind), is_feed);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_file_is_read_as_expected),
        cmocka_unit_test(kinds_have_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
