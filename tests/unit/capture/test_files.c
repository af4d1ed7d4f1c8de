/* Files, folders, manifests: what is found, in which order, and what is said of bad ones. */
#include "files.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/wait.h>

static void plain_and_packed_pages(void **state) {
    (void)state;
    dl_buffer packed;
    dl_buffer_init(&packed, 0, NULL);
    dl_span page = DL_SPAN("<!doctype html><p>Hello");

    dl_reader *reader = reader_of(write_file("a.html", page));
    dl_capture capture = expect_page(reader, page.data);
    assert_span(capture.path, in_scratch("a.html"));
    assert_false(capture.has_offset);
    assert_false(dl_span_present(capture.url));
    expect_end(reader);

    append_gzip(&packed, DL_SPAN("<!doctype html>"));
    append_gzip(&packed, DL_SPAN("<p>Hello"));
    append_string(&packed, "trailing rubbish");
    reader = reader_of(write_file("no-name-says-it", dl_buffer_span(&packed)));
    expect_page(reader, page.data);
    expect_end(reader);

    dl_buffer_clear(&packed);
    append_zstd(&packed, page);
    reader = reader_of(write_file("b.html.zst", dl_buffer_span(&packed)));
    expect_page(reader, page.data);
    expect_end(reader);

    dl_buffer_clear(&packed);
    append_lz4(&packed, DL_SPAN("<!doctype html>"));
    append_lz4(&packed, DL_SPAN("<p>Hello"));
    reader = reader_of(write_file("lz4-by-its-content", dl_buffer_span(&packed)));
    expect_page(reader, page.data);
    expect_end(reader);
    packed.size -= 6;
    reader = reader_of(write_file("cut.lz4", dl_buffer_span(&packed)));
    expect_error(reader, DL_CAPTURE_ERROR_TRUNCATED);
    expect_end(reader);
    packed.data[packed.size / 2 + 8] ^= 0x55;
    append_string(&packed, "rubbish behind it");
    reader = reader_of(write_file("damaged.lz4", dl_buffer_span(&packed)));
    expect_error(reader, DL_CAPTURE_ERROR_DAMAGED);
    expect_end(reader);

    dl_buffer_clear(&packed);
    append_brotli(&packed, page);
    reader = reader_of(write_file("c.html.br", dl_buffer_span(&packed)));
    expect_page(reader, page.data);
    expect_end(reader);

    reader = reader_of(write_file("not-really.br", page));
    expect_page(reader, page.data);
    expect_end(reader);
    dl_buffer_release(&packed);
}

static void folders_are_sorted_and_filtered(void **state) {
    (void)state;
    mkdir(in_scratch("folder"), 0777);
    mkdir(in_scratch("folder/b"), 0777);
    write_file("folder/c.html", DL_SPAN("<p>3"));
    write_file("folder/a.html", DL_SPAN("<p>1"));
    write_file("folder/b/x", DL_SPAN("<html>2"));
    write_file("folder/b/style.css", DL_SPAN("p { color: red }"));
    write_file("folder/b/picture", DL_SPAN("\x89PNG\r\n\x1A\n\0\0\0"));
    write_file("folder/d.html", DL_SPAN("no markup, but its name says what it is"));
    write_file("folder/b.xml", DL_SPAN("<?xml version='1.0'?><rss><channel>"));
    write_file("folder/.hidden.html", DL_SPAN("<p>no"));
    write_file("folder/x.warc.gz.open", DL_SPAN("<p>no"));
    assert_int_equal(symlink("..", in_scratch("folder/b/loop")), 0);
    assert_int_equal(symlink("nowhere", in_scratch("folder/b/dangling")), 0);
    assert_int_equal(mkfifo(in_scratch("folder/b/pipe"), 0666), 0);
    dl_reader *reader = dl_reader_new(NULL, NULL);
    dl_reader_add(reader, dl_span_from_string(in_scratch("folder")), DL_SPAN("https://x.example/"),
                  DL_SPAN("2024"));
    dl_capture capture = expect_page(reader, "<p>1");
    assert_span(capture.path, in_scratch("folder/a.html"));
    assert_span(capture.url, "https://x.example/");
    assert_span(capture.captured, "2024");
    capture = expect_page(reader, "<html>2");
    assert_span(capture.path, in_scratch("folder/b/x"));
    expect_page(reader, "<p>3");
    expect_page(reader, NULL);
    assert_int_equal(dl_reader_skipped_files(reader), 3);
    expect_end(reader);

    reader = reader_of(in_scratch("folder/b/style.css")); /* named by somebody: said to be none */
    expect_error(reader, DL_CAPTURE_ERROR_NOT_A_PAGE);
    expect_end(reader);
}

static void manifests_name_path_url_and_date(void **state) {
    (void)state;
    char text[2048];
    write_file("m1.html", DL_SPAN("<p>1"));
    write_file("m2.html", DL_SPAN("<p>2"));
    snprintf(text, sizeof text,
             "\xEF\xBB\xBF%s/m1.html\thttps://a.example/1\t2021-10-21T10:00:00Z\r\n"
             "\n"
             "%s/m2.html\t\t2022\n"
             "\thttps://a.example/no-path\n"
             "%s/gone.html\n"
             "%s/m1.html",
             scratch, scratch, scratch, scratch);
    write_file("manifest.tsv", dl_span_from_string(text));
    dl_reader *reader = dl_reader_new(NULL, NULL);
    dl_reader_add_manifest(reader, dl_span_from_string(in_scratch("manifest.tsv")));
    dl_reader_add_manifest(reader, dl_span_from_string(in_scratch("no-manifest")));
    dl_reader_add(reader, dl_span_from_string(in_scratch("m2.html")), DL_SPAN_NONE, DL_SPAN_NONE);
    dl_capture capture = expect_page(reader, "<p>1");
    assert_span(capture.path, in_scratch("m1.html"));
    assert_span(capture.url, "https://a.example/1");
    assert_span(capture.captured, "2021-10-21T10:00:00Z");
    capture = expect_page(reader, "<p>2");
    assert_false(dl_span_present(capture.url));
    assert_span(capture.captured, "2022");
    capture = expect_error(reader, DL_CAPTURE_ERROR_BAD_MANIFEST);
    assert_span(capture.message, "line 4 of the manifest has no path");
    capture = expect_error(reader, DL_CAPTURE_ERROR_NOT_FOUND);
    assert_span(capture.path, in_scratch("gone.html"));
    capture = expect_page(reader, "<p>1");
    assert_false(dl_span_present(capture.url));
    expect_error(reader, DL_CAPTURE_ERROR_NOT_FOUND);
    expect_page(reader, "<p>2");
    expect_end(reader);
}

static void a_long_manifest_is_read_in_pieces(void **state) {
    (void)state;
    dl_buffer text;
    dl_buffer_init(&text, 0, NULL);
    write_file("m1.html", DL_SPAN("<p>1"));
    for (unsigned i = 0; i < 5000; i++) {
        dl_buffer_append_format(&text, "%s/m1.html\thttps://a.example/%u\n", scratch, i);
    }
    write_file("long.tsv", dl_buffer_span(&text));
    dl_reader *reader = dl_reader_new(NULL, NULL);
    dl_reader_add_manifest(reader, dl_span_from_string(in_scratch("long.tsv")));
    for (unsigned i = 0; i < 5000; i++) {
        char url[64];
        snprintf(url, sizeof url, "https://a.example/%u", i);
        assert_span(expect_page(reader, "<p>1").url, url);
    }
    expect_end(reader);
    dl_buffer_clear(&text);
    for (unsigned i = 0; i < 100000; i++) append_string(&text, "no line end ");
    write_file("no-lines.tsv", dl_buffer_span(&text));
    reader = dl_reader_new(NULL, NULL);
    dl_reader_add_manifest(reader, dl_span_from_string(in_scratch("no-lines.tsv")));
    expect_error(reader, DL_CAPTURE_ERROR_BAD_MANIFEST);
    expect_end(reader);
    dl_buffer_release(&text);
}

static void bad_files_are_told_apart(void **state) {
    (void)state;
    dl_reader *reader = dl_reader_new(NULL, NULL);
    dl_reader_add(reader, dl_span_from_string(in_scratch("missing.html")), DL_SPAN_NONE, DL_SPAN_NONE);
    dl_reader_add(reader, dl_span_from_string(write_file("empty.html", DL_SPAN(""))), DL_SPAN_NONE,
                  DL_SPAN_NONE);
    const char *binary = write_file("binary.html", DL_SPAN("some text\0\0\x01\x02\x03 more"));
    dl_reader_add(reader, dl_span_from_string(binary), DL_SPAN_NONE, DL_SPAN_NONE);
    dl_reader_add(reader, dl_span_from_string(write_file("x.pdf", DL_SPAN("%PDF-1.7 "))), DL_SPAN_NONE,
                  DL_SPAN_NONE);

    dl_buffer packed;
    dl_buffer_init(&packed, 0, NULL);
    append_gzip(&packed, DL_SPAN("<!doctype html><p>This page will be cut in the middle of its gzip data."));
    const char *cut = write_file("cut.html.gz", dl_span_sub(dl_buffer_span(&packed), 0, packed.size / 2));
    dl_reader_add(reader, dl_span_from_string(cut), DL_SPAN_NONE, DL_SPAN_NONE);
    packed.data[packed.size - 6] ^= 1; /* in the checksum */
    const char *damaged = write_file("damaged.html.gz", dl_buffer_span(&packed));
    dl_reader_add(reader, dl_span_from_string(damaged), DL_SPAN_NONE, DL_SPAN_NONE);
    const char *header = write_file("header.html.gz", DL_SPAN("\x1F\x8B\x08"));
    dl_reader_add(reader, dl_span_from_string(header), DL_SPAN_NONE, DL_SPAN_NONE);
    dl_buffer_clear(&packed);
    append_gzip(&packed, DL_SPAN(""));
    const char *nothing = write_file("nothing.html.gz", dl_buffer_span(&packed));
    dl_reader_add(reader, dl_span_from_string(nothing), DL_SPAN_NONE, DL_SPAN_NONE);
    dl_reader_add(reader, dl_span_from_string(write_file("good.html", DL_SPAN("<p>ok"))), DL_SPAN_NONE,
                  DL_SPAN_NONE);

    dl_capture capture = expect_error(reader, DL_CAPTURE_ERROR_NOT_FOUND);
    assert_span(capture.path, in_scratch("missing.html"));
    expect_error(reader, DL_CAPTURE_ERROR_EMPTY);
    expect_error(reader, DL_CAPTURE_ERROR_NOT_A_PAGE);
    expect_error(reader, DL_CAPTURE_ERROR_NOT_A_PAGE);
    expect_error(reader, DL_CAPTURE_ERROR_TRUNCATED);
    expect_error(reader, DL_CAPTURE_ERROR_DAMAGED);
    expect_error(reader, DL_CAPTURE_ERROR_TRUNCATED);
    expect_error(reader, DL_CAPTURE_ERROR_EMPTY);
    expect_page(reader, "<p>ok");
    expect_end(reader);
    dl_buffer_release(&packed);
}

/* Rights do not bind the superuser, so a child without privileges looks. */
static void a_folder_without_rights(void **state) {
    (void)state;
    mkdir(in_scratch("closed"), 0777);
    mkdir(in_scratch("closed/inner"), 0777);
    write_file("closed/inner/page.html", DL_SPAN("<p>no"));
    write_file("closed/page.html", DL_SPAN("<p>yes"));
    chmod(in_scratch("closed/inner"), 0);
    chmod(scratch, 0755);
    pid_t child = fork();
    if (child == 0) {
        if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0)) _exit(77);
        dl_capture capture;
        dl_reader *reader = reader_of(in_scratch("closed"));
        bool good = dl_reader_next(reader, &capture) && capture.kind == DL_CAPTURE_ERROR &&
                    capture.error == DL_CAPTURE_ERROR_NO_PERMISSION &&
                    dl_span_ends_with(capture.path, DL_SPAN("closed/inner"));
        good = good && dl_reader_next(reader, &capture) && capture.kind == DL_CAPTURE_PAGE;
        good = good && !dl_reader_next(reader, &capture);
        dl_reader_free(reader);
        _exit(good ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    chmod(in_scratch("closed/inner"), 0777);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 77) {
        print_message("privileges cannot be dropped here: skipped\n");
        skip();
    }
    assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

static void pages_over_the_limit_are_errors(void **state) {
    (void)state;
    dl_capture_limits limits = {.max_page_bytes = 1000};
    dl_buffer page, packed;
    dl_buffer_init(&page, 0, NULL);
    dl_buffer_init(&packed, 0, NULL);
    append_string(&page, "<p>");
    while (page.size < 1000) dl_buffer_append_byte(&page, 'x');
    write_file("fits.html", dl_buffer_span(&page));
    append_gzip(&packed, dl_buffer_span(&page));
    write_file("fits.html.gz", dl_buffer_span(&packed));
    dl_buffer_append_byte(&page, 'x');
    write_file("large.html", dl_buffer_span(&page));
    dl_buffer_clear(&packed);
    append_gzip(&packed, dl_buffer_span(&page));
    write_file("large.html.gz", dl_buffer_span(&packed));
    dl_buffer_clear(&packed);
    append_brotli(&packed, dl_buffer_span(&page));
    write_file("large.html.br", dl_buffer_span(&packed));
    dl_buffer_clear(&packed);
    append_zstd(&packed, dl_buffer_span(&page));
    write_file("large.html.zst", dl_buffer_span(&packed));
    dl_buffer_clear(&packed);
    append_lz4(&packed, dl_buffer_span(&page));
    write_file("large.html.lz4", dl_buffer_span(&packed));
    dl_reader *reader = dl_reader_new(&limits, NULL);
    static const char *const names[] = {"fits.html",     "fits.html.gz",   "large.html",    "large.html.gz",
                                        "large.html.br", "large.html.zst", "large.html.lz4"};
    for (size_t i = 0; i < 7; i++) {
        dl_reader_add(reader, dl_span_from_string(in_scratch(names[i])), DL_SPAN_NONE, DL_SPAN_NONE);
    }
    expect_page(reader, NULL);
    expect_page(reader, NULL);
    for (size_t i = 2; i < 7; i++) {
        dl_capture capture = expect_error(reader, DL_CAPTURE_ERROR_TOO_LARGE);
        assert_span(capture.path, in_scratch(names[i]));
    }
    expect_end(reader);
    dl_buffer_release(&page);
    dl_buffer_release(&packed);
}

static void dumps_are_taken_apart(void **state) {
    (void)state;
    dl_span text =
        DL_SPAN("\n  date 2021-10-21 https://a.example/1\n\nHeadline\n\nThe date 2021-10-22 of it\n"
                "\ndate 2021-10-23 http://a.example/2\n\nOther\n");
    dl_reader *reader = reader_of(write_file("dumps.txt", text));
    dl_capture capture = expect_page(reader, "date 2021-10-21 https://a.example/1\n\nHeadline\n\n"
                                             "The date 2021-10-22 of it\n\n");
    assert_int_equal(capture.kind, DL_CAPTURE_DUMP);
    assert_int_equal(capture.offset, 3);
    capture = expect_page(reader, "date 2021-10-23 http://a.example/2\n\nOther\n");
    assert_int_equal(capture.offset, dl_span_find(text, DL_SPAN("date 2021-10-23"), 0));
    expect_end(reader);
    dl_buffer packed;
    dl_buffer_init(&packed, 0, NULL);
    append_gzip(&packed, text);
    reader = reader_of(write_file("dumps.txt.gz", dl_buffer_span(&packed)));
    expect_page(reader, NULL);
    expect_page(reader, NULL);
    expect_end(reader);
    dl_buffer_release(&packed);
}

static void standard_input_is_read(void **state) {
    (void)state;
    write_file("in.html", DL_SPAN("<p>from a pipe"));
    int kept = dup(STDIN_FILENO), file = open(in_scratch("in.html"), O_RDONLY);
    dup2(file, STDIN_FILENO);
    close(file);
    dl_reader *reader = dl_reader_new(NULL, NULL);
    dl_reader_add(reader, DL_SPAN("-"), DL_SPAN("https://a.example/"), DL_SPAN_NONE);
    dl_capture capture = expect_page(reader, "<p>from a pipe");
    assert_span(capture.path, "-");
    assert_span(capture.url, "https://a.example/");
    expect_end(reader);
    dup2(kept, STDIN_FILENO);
    close(kept);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plain_and_packed_pages),
        cmocka_unit_test(folders_are_sorted_and_filtered),
        cmocka_unit_test(manifests_name_path_url_and_date),
        cmocka_unit_test(a_long_manifest_is_read_in_pieces),
        cmocka_unit_test(bad_files_are_told_apart),
        cmocka_unit_test(a_folder_without_rights),
        cmocka_unit_test(pages_over_the_limit_are_errors),
        cmocka_unit_test(dumps_are_taken_apart),
        cmocka_unit_test(standard_input_is_read),
    };
    return cmocka_run_group_tests(tests, make_scratch, remove_scratch);
}
