/* How many of a thing a record takes, and within what years: at the bounds. */
#include "page_record.h"

typedef struct text {
    char *bytes;
    size_t size, room;
} text;

static void add(text *t, const char *format, ...) __attribute__((format(printf, 2, 3)));
static void add(text *t, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    if (t->room - t->size < 1000) {
        t->room = 2 * t->room + 1000;
        t->bytes = realloc(t->bytes, t->room);
        assert_non_null(t->bytes);
    }
    t->size += (size_t)vsnprintf(t->bytes + t->size, t->room - t->size, format, arguments);
    va_end(arguments);
}

static page_record *open_text(text *t, const char *url) {
    page_record *p = page_record_open(t->bytes, url);
    free(t->bytes);
    return p;
}

#define LINE "The harbour is open again after two weeks of storms, the harbour master said on Friday. "

static void so_many_pictures(void **state) {
    (void)state;
    for (unsigned count = 199; count <= 201; count++) {
        text t = {0};
        add(&t, "<article><h1>Harbour</h1><p>" LINE LINE LINE);
        for (unsigned i = 0; i < count; i++)
            add(&t, "<p>" LINE LINE "<img src=/photos/quay%c%c-harbour.jpg width=800 height=600>",
                'a' + i % 26, 'a' + i / 26);
        add(&t, "<p>" LINE LINE "</article>");
        page_record *p = open_text(&t, "https://n.example/harbour-opens");
        assert_int_equal(p->record.images.count, count < 200 ? count : 200);
        page_record_close(p);
    }
}

static void so_many_mentions(void **state) {
    (void)state;
    for (unsigned count = 99; count <= 101; count++) {
        text t = {0};
        add(&t, "<article><h1>Harbour</h1><p>" LINE LINE LINE "<p>" LINE LINE);
        for (unsigned i = 0; i < count; i++)
            add(&t,
                "<p>" LINE LINE
                "It was <a href=/2024/05/0%u/story-of-the-ferry-number-%u>told before</a> too.",
                1 + i % 9, i);
        add(&t, "<p>" LINE LINE "</article>");
        page_record *p = open_text(&t, "https://n.example/2024/05/03/harbour-opens-again");
        assert_int_equal(p->record.mentions.count, count < 100 ? count : 100);
        page_record_close(p);
    }
}

static void so_many_authors(void **state) {
    (void)state;
    static const char *const first[] = {"Ada", "Bo", "Cy", "Dee", "Eve"}, *const last[] = {"Reed", "Lund",
                                                                                           "Moor", "Hall",
                                                                                           "West", "Dale"};
    for (unsigned count = 23; count <= 25; count++) {
        text t = {0};
        add(&t, "<script "
                "type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Harbour\",\"author\":[");
        for (unsigned i = 0; i < count; i++)
            add(&t, "%s{\"@type\":\"Person\",\"name\":\"%s %s\"}", i ? "," : "", first[i % 5], last[i / 5]);
        add(&t, "]}</script><h1>Harbour</h1><p>" LINE);
        page_record *p = open_text(&t, "https://n.example/harbour-opens");
        assert_int_equal(p->record.authors.count, count < 24 ? count : 24);
        page_record_close(p);
    }
}

static void check_copyright(const char *year, const char *wanted) {
    text t = {0};
    add(&t,
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Harbour\","
        "\"copyrightYear\":\"%s\"}</script><h1>Harbour</h1>",
        year);
    page_record *p = open_text(&t, NULL);
    assert_value(&p->record.copyright_year, wanted);
    page_record_close(p);
}

static void years_of_copyright(void **state) {
    (void)state;
    check_copyright("1979", NULL);
    check_copyright("1980", "1980");
    check_copyright("2099", "2099");
    check_copyright("2100", NULL);
    check_copyright("(c) 2021", "2021");
    check_copyright("20210", NULL);
}

static void check_published(const char *date, const char *wanted) {
    text t = {0};
    add(&t, "<meta property=article:published_time content=\"%s\"><h1>Harbour</h1><p>" LINE, date);
    page_record *p = open_text(&t, NULL);
    assert_value(&p->record.published, wanted);
    page_record_close(p);
}

static void years_of_publication(void **state) {
    (void)state;
    check_published("1990-12-31T10:00:00Z", NULL);
    check_published("1991-01-01T10:00:00Z", "1991-01-01T10:00:00+00:00");
}

/* --- languages --- */

static void check_language(const char *html, const char *wanted) {
    page_record *p = page_record_open(html, NULL);
    assert_value(&p->record.language, wanted);
    page_record_close(p);
}

static void declarations_of_the_language(void **state) {
    (void)state;
    check_language("<html lang=da><meta http-equiv=content-language content=nb><p>Ja", "da");
    check_language(
        "<html><meta http-equiv=content-language content=nb><meta property=og:locale content=da_DK><p>Ja",
        "nb");
    check_language("<html><meta property=og:locale content=da_DK><p>Ja", "da-DK");
    check_language("<html lang=iw><p>x", "he");
}

#define HEBREW                                                                                                                                                                         \
    "הנמל נפתח מחדש לאחר שבועיים של סערות, כך אמר מנהל הנמל ביום שישי, והסירות הראשונות יצאו לפני עלות " \
    "השחר. "                                                                                                                                                                       \
    "ארבע ספינות דיג המתינו ליד המבצר הישן, והצוותים שלהן ישנו על החוף. איש לא נפגע. "

static void texts_without_a_declaration(void **state) {
    (void)state;
    check_language("<article><h1>הנמל נפתח</h1><p>" HEBREW "<p>" HEBREW "<p>" HEBREW "</article>", "he");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(so_many_pictures),
        cmocka_unit_test(so_many_mentions),
        cmocka_unit_test(so_many_authors),
        cmocka_unit_test(years_of_copyright),
        cmocka_unit_test(years_of_publication),
        cmocka_unit_test(declarations_of_the_language),
        cmocka_unit_test(texts_without_a_declaration),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
