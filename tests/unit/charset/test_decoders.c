/* The decoders against those of the Encoding Standard: by check sums over all sequences of one and two bytes
 * and many longer ones, which need no data, and by the standard's test data where that is there. */
#include "base/buffer.h"
#include "base/text.h"
#include "charset/decode.h"
#include "charset/labels.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include <zlib.h>

#include "decoder_sums.h"

static dl_buffer out;

/* The text that `bytes` become, valid until the next call; in memory of their own, so that the sanitizer sees
 * reads past their end. */
static dl_span decoded(const char *encoding, dl_span bytes) {
    char *copy = malloc(bytes.size + !bytes.size);
    assert_non_null(copy);
    memcpy(copy, bytes.data, bytes.size);
    dl_buffer_clear(&out);
    size_t replaced = dl_decode(dl_encoding_named(encoding), dl_span_of(copy, bytes.size), &out);
    free(copy);
    assert_false(out.failed);
    dl_span text = dl_buffer_span(&out);
    size_t seen = 0;
    for (size_t at = 0; at < text.size;) seen += dl_utf8_decode(text, &at) == DL_REPLACEMENT;
    if (replaced > seen) fail_msg("%s: %zu replaced, %zu seen", encoding, replaced, seen);
    return text;
}

static uint32_t add(uint32_t sum, const char *encoding, dl_span bytes) {
    dl_span text = decoded(encoding, bytes);
    static const unsigned char end = 0xFF;
    sum = (uint32_t)crc32(sum, (const unsigned char *)text.data, (unsigned)text.size);
    return (uint32_t)crc32(sum, &end, 1);
}

static uint32_t sum_of_more(const char *encoding, dl_span alphabet) {
    uint32_t sum = 0, random = 1;
    for (unsigned round = 0; round < DECODER_ROUNDS; round++) {
        char bytes[16];
        random = (random * 1103515245u + 12345u) & 0x7FFFFFFF;
        size_t size = 3 + (random >> 16) % 12;
        for (size_t i = 0; i < size; i++) {
            random = (random * 1103515245u + 12345u) & 0x7FFFFFFF;
            bytes[i] = alphabet.data[(random >> 16) % alphabet.size];
        }
        sum = add(sum, encoding, dl_span_of(bytes, size));
    }
    return sum;
}

static uint32_t sum_of_prefixed(size_t row) {
    uint32_t sum = 0;
    const unsigned *ends = decoder_sums[row].ends;
    for (unsigned i = 0; i < decoder_sums[row].prefixes; i++) {
        char bytes[8];
        size_t size = decoder_sums[row].prefix.size / decoder_sums[row].prefixes;
        memcpy(bytes, decoder_sums[row].prefix.data + i * size, size);
        for (unsigned a = ends[0]; a <= ends[1]; a++) {
            for (unsigned b = ends[2]; b <= ends[3]; b++) {
                bytes[size] = (char)a;
                bytes[size + 1] = (char)b;
                sum = add(sum, decoder_sums[row].name, dl_span_of(bytes, size + 2));
            }
        }
    }
    return sum;
}

static void decoders_are_the_standards(void **state) {
    (void)state;
    dl_buffer_append_byte(&out, 0); /* so that there is memory, and no null pointer for the sums */
    for (size_t i = 0; i < DL_COUNT_OF(decoder_sums); i++) {
        const char *name = decoder_sums[i].name;
        uint32_t one = 0, two = 0;
        for (unsigned a = 0; a < 256; a++) {
            char bytes[2] = {(char)a};
            one = add(one, name, dl_span_of(bytes, 1));
            for (unsigned b = 0; b < 256; b++) {
                bytes[1] = (char)b;
                two = add(two, name, dl_span_of(bytes, 2));
            }
        }
        if (one != decoder_sums[i].of_one) fail_msg("%s: sequences of one byte", name);
        if (two != decoder_sums[i].of_two) fail_msg("%s: sequences of two bytes", name);
        if (sum_of_more(name, decoder_sums[i].alphabet) != decoder_sums[i].of_more) {
            fail_msg("%s: longer sequences", name);
        }
        if (sum_of_prefixed(i) != decoder_sums[i].of_prefixed) fail_msg("%s: behind a prefix", name);
    }
}

/* Where a piece of the text ends makes no difference. */
static void pieces_do_not_show(void **state) {
    (void)state;
    static const struct {
        const char *encoding, *bytes, *text;
    } cases[] = {
        {"gb18030", "\x81\x30\x81\x30", "\xC2\x80"},
        {"GBK", "\xB9\xC5", "古"},
        {"Big5", "\x88\x62", "Ê̄"},
        {"EUC-JP", "\x8F\xB0\xA1", "丂"},
        {"Shift_JIS", "\x93\xFA", "日"},
        {"EUC-KR", "\x8C\x63", "똠"},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        for (size_t before = 1016; before < 1032; before++) {
            dl_buffer page, wanted;
            dl_buffer_init(&page, 0, NULL);
            dl_buffer_init(&wanted, 0, NULL);
            for (size_t k = 0; k < before; k++) dl_buffer_append_byte(&page, 'x');
            dl_buffer_append(&wanted, dl_buffer_span(&page));
            for (size_t k = 0; k < 1000; k++) {
                dl_buffer_append(&page, dl_span_from_string(cases[i].bytes));
                dl_buffer_append(&wanted, dl_span_from_string(cases[i].text));
            }
            assert_true(
                dl_span_equal(decoded(cases[i].encoding, dl_buffer_span(&page)), dl_buffer_span(&wanted)));
            dl_buffer_release(&page);
            dl_buffer_release(&wanted);
        }
    }
}

/* What a decoder cannot read takes no markup with it. */
static void markup_survives(void **state) {
    (void)state;
    static const char *const encodings[] = {"GBK", "gb18030", "Big5", "EUC-JP", "Shift_JIS", "EUC-KR"};
    for (size_t i = 0; i < DL_COUNT_OF(encodings); i++) {
        for (unsigned lead = 0x80; lead < 0x100; lead++) {
            for (unsigned second = 0x7F; second < 0x100; second++) {
                char bytes[] = {(char)lead, (char)second, '<', '/', 'p', '>', '\n'};
                dl_span whole = dl_span_of(bytes, sizeof bytes);
                assert_true(dl_span_ends_with(decoded(encodings[i], whole), DL_SPAN("</p>\n")));
                bytes[1] = (char)lead;
                whole = dl_span_of(bytes + 1, sizeof bytes - 1);
                assert_true(dl_span_ends_with(decoded(encodings[i], whole), DL_SPAN("</p>\n")));
            }
        }
    }
}

static void check(const char *encoding, dl_span bytes, const char *wanted) {
    dl_span text = decoded(encoding, bytes);
    if (!dl_span_equal(text, dl_span_from_string(wanted)))
        fail_msg("%s: \"%.*s\" instead of \"%s\"", encoding, DL_SPAN_ARG(text), wanted);
}

/* Some by hand, so that a fault can be told without the sums. */
static void single_sequences(void **state) {
    (void)state;
    check("EUC-KR", DL_SPAN("<h1>\xB0\xA1 \xA2\xE8</h1>"), "<h1>가 \xEF\xBF\xBD</h1>");
    check("EUC-KR", DL_SPAN("\xB0<b>"), "\xEF\xBF\xBD<b>");
    check("EUC-KR", DL_SPAN("\x81\x41\xC8\xFE\xFE"), "갂힝\xEF\xBF\xBD");
    check("gb18030", DL_SPAN("\xA8\xBC\xA6\xD9\xFE\x59\xA3\xA0\xA2\xE3"), "ḿ︐龴\xE3\x80\x80€");
    check("gb18030", DL_SPAN("\x81\x35\xF4\x37"), "\xEE\x9F\x87"); /* U+E7C7 */
    check("gb18030", DL_SPAN("\x84\x31\xA4\x39\x84\x31\xA5\x30"), "\xEF\xBF\xBF\xEF\xBF\xBD");
    check("gb18030", DL_SPAN("\x90\x30\x81\x30\xE3\x32\x9A\x35\xE3\x32\x9A\x36"),
          "\xF0\x90\x80\x80\xF4\x8F\xBF\xBF\xEF\xBF\xBD");
    check("gb18030", DL_SPAN("\x81\x30\x81<"),
          "\xEF\xBF\xBD"
          "0\xEF\xBF\xBD<");
    check("gb18030", DL_SPAN("a\x81\x30"), "a\xEF\xBF\xBD");
    check("Big5", DL_SPAN("\x88\x62\x88\x64\x88\xA3\x88\xA5"), "Ê̄Ê̌ê̄ê̌");
    check("Big5", DL_SPAN("\x87\x40\x87\x45\xFE\xFD"), "䏰\xF0\xA7\x89\xA7\xF0\xA9\x84\x8D");
    check("EUC-JP", DL_SPAN("\x8E\xB1\x8F\xB0\xA1\xAD\xA1"), "ｱ丂①");
    check("EUC-JP", DL_SPAN("\x8F\xA1\xA1\x8F\xB0<"), "\xEF\xBF\xBD\xEF\xBF\xBD<");
    check("Shift_JIS", DL_SPAN("\xB1\xF0\x40\xFA\x54\x87\x54\\~\x80"), "ｱ\xEE\x80\x80￢Ⅰ\\~\xC2\x80");
    check("ISO-2022-JP", DL_SPAN("\x1B$B-!-j%P%9\x1B(B 10"), "①㈱バス 10");
    check("ISO-2022-JP", DL_SPAN("\x1B(J\\~\x1B(I1\x1B(B\\"), "¥‾ｱ\\");
    check("ISO-2022-JP", DL_SPAN("\x1B$B\x1B(Ba\x1B"),
          "\xEF\xBF\xBD"
          "a\xEF\xBF\xBD");
    check("ISO-2022-JP", DL_SPAN("\x1B$B%\x1B(Ba\x0E\x1B$Z"),
          "\xEF\xBF\xBD"
          "a\xEF\xBF\xBD\xEF\xBF\xBD$Z");
    check("UTF-8", DL_SPAN("\xED\xA0\x80 \xF0\x90\x80 \xC0\x80"),
          "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD \xEF\xBF\xBD \xEF\xBF\xBD\xEF\xBF\xBD");
    check("UTF-16LE", DL_SPAN("A\0\x3D\xD8z"), "A\xEF\xBF\xBD");
    check("x-user-defined", DL_SPAN("a\x80\xFF"), "a\xEF\x9E\x80\xEF\x9F\xBF");
    check("replacement", DL_SPAN("<p>"), "\xEF\xBF\xBD");
    check("replacement", DL_SPAN(""), "");
}

/* Sequences that are a character of their own are not counted as replaced. */
static void u_fffd_may_be_meant(void **state) {
    (void)state;
    dl_buffer_clear(&out);
    assert_int_equal(dl_decode(dl_encoding_named("gb18030"), DL_SPAN("\x84\x31\xA4\x37\xFF"), &out), 1);
    assert_true(dl_span_equal(dl_buffer_span(&out), DL_SPAN("\xEF\xBF\xBD\xEF\xBF\xBD")));
}

/* --- the standard's test data: pairs of files with four lines of comment --- */

static dl_span read_file(const char *name, const char *ending, char **bytes) {
    char path[4096];
    snprintf(path, sizeof path, "%s/standards/encoding/%s%s", CORPORA_DIR, name, ending);
    FILE *file = fopen(path, "rb");
    *bytes = NULL;
    if (!file) return DL_SPAN_NONE;
    enum { MOST_BYTES = 1 << 20 };
    *bytes = malloc(MOST_BYTES);
    assert_non_null(*bytes);
    dl_span text = dl_span_of(*bytes, fread(*bytes, 1, MOST_BYTES, file));
    fclose(file);
    dl_span line;
    for (int i = 0; i < 4; i++) assert_true(dl_span_split(&text, '\n', &line));
    return text;
}

static size_t run_pair(const char *name, const char *encoding) {
    char *in_bytes, *ref_bytes;
    dl_span in = read_file(name, "_in.txt", &in_bytes), ref = read_file(name, "_in_ref.txt", &ref_bytes);
    dl_span sequence, text;
    size_t count = 0;
    while (in.data && dl_span_split(&in, '\n', &sequence)) {
        assert_true(dl_span_split(&ref, '\n', &text));
        if (!sequence.size) continue;
        if (!dl_span_equal(decoded(encoding, sequence), text)) {
            fail_msg("%s: \"%.*s\" is no \"%.*s\"", name, DL_SPAN_ARG(dl_buffer_span(&out)),
                     DL_SPAN_ARG(text));
        }
        count++;
    }
    free(in_bytes);
    free(ref_bytes);
    return count;
}

static void test_data_of_the_standard(void **state) {
    (void)state;
    static const struct {
        const char *name, *encoding;
        size_t count;
    } pairs[] = {
        {"big5", "Big5", 19782},           {"euc_kr", "EUC-KR", 23940},
        {"gb18030", "gb18030", 23940},     {"gb18030", "GBK", 23940},
        {"jis0208", "EUC-JP", 8836},       {"jis0212", "EUC-JP", 8836},
        {"shift_jis", "Shift_JIS", 11280}, {"iso_2022_jp", "ISO-2022-JP", 8836},
    };
    size_t count = 0;
    for (size_t i = 0; i < DL_COUNT_OF(pairs); i++) {
        size_t run = run_pair(pairs[i].name, pairs[i].encoding);
        if (run == 0) {
            print_message("no test data of the Encoding Standard under %s: skipped\n", CORPORA_DIR);
            skip();
        }
        assert_int_equal(run, pairs[i].count);
        count += run;
    }
    print_message("%zu sequences of the Encoding Standard's test data\n", count);
}

int main(void) {
    dl_buffer_init(&out, 0, NULL);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(decoders_are_the_standards),
        cmocka_unit_test(pieces_do_not_show),
        cmocka_unit_test(markup_survives),
        cmocka_unit_test(single_sequences),
        cmocka_unit_test(u_fffd_may_be_meant),
        cmocka_unit_test(test_data_of_the_standard),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    dl_buffer_release(&out);
    return failed;
}
