/* Whom a record names as the source of its text. */
#include "archive/agency_lines.h"

#include "made_archive.h"

static dl_arena arena;

static int set_up(void **state) {
    (void)state;
    dl_arena_init(&arena, 0, NULL);
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    dl_arena_release(&arena);
    return 0;
}

static dl_agency_lines lines_of(made_story of) {
    static char json[4][JSON_BYTES];
    static unsigned last;
    dl_record record;
    of.text = "Words.";
    read_record(&record, json_of(&of, json[last++ % 4]), &arena);
    return dl_agency_lines_of(&record, &arena);
}

static void check(made_story one, made_story other, bool expected) {
    dl_agency_lines lines = lines_of(one), others = lines_of(other);
    if (dl_agency_lines_name(&lines, &others, &arena) != expected)
        fail_msg("dateline %s, organization %s, for %s at %s", usual(one.dateline, "-"),
                 usual(one.organization, "-"), usual(other.publisher, "-"), usual(other.site, "-"));
}

#define MADE(...) ((made_story){__VA_ARGS__})

static void test_names(void **state) {
    (void)state;
    const made_story agency = {.publisher = "Wendle Press", .site = "press.wendlepress.example"};
    check(MADE(.dateline = "GENEVA, 16 June (Wendle Press) -"), agency, true);
    check(MADE(.dateline = "GENEVA (Orla / wendle press) -"), agency, true);
    check(MADE(.dateline = "GENEVA (16 June) (Wendle Press) -"), agency, true);
    check(MADE(.organization = "Wendle Press"), agency, true);
    check(MADE(.organization = "WendlePress"), agency, true);
    check(MADE(.organization = "Wendle"), agency, false);
    check(MADE(.organization = "Wendle Pressing"), agency, false);
    check(MADE(.dateline = "GENEVA, Wendle Press -"), agency, false);
    check(MADE(.dateline = "GENEVA )Wendle Press( -"), agency, false);
    check(MADE(.publisher = "Orla"), agency, false);
    check(agency, MADE(.publisher = "Orla"), false);
}

/* The site's name is as good. */
static void test_hosts(void **state) {
    (void)state;
    check(MADE(.organization = "Wendle"), MADE(.publisher = "The Agency", .site = "wendle.example"), true);
    check(MADE(.organization = "Wendle"), MADE(.publisher = "The Agency", .site = "wendle.co.uk"), true);
    check(MADE(.organization = "Co"), MADE(.publisher = "The Agency", .site = "wendle.co.uk"), false);
    check(MADE(.organization = "Example"), MADE(.publisher = "The Agency", .site = "wendle.example"), false);
}

static void test_initials(void **state) {
    (void)state;
    const made_story agency = {.publisher = "Wendle Press Agency", .site = "news.example.org"};
    check(MADE(.dateline = "GENEVA (WPA) -"), agency, true);
    check(MADE(.dateline = "GENEVA (wpa) -"), agency, false);
    check(MADE(.dateline = "GENEVA (WPa) -"), agency, false);
    check(MADE(.dateline = "GENEVA (WP) -"), agency, false);
    check(MADE(.dateline = "GENEVA (WPAX) -"), agency, false);
    check(MADE(.dateline = "GENEVA (W) -"), MADE(.publisher = "Wendle", .site = "news.example.org"), false);
    check(MADE(.organization = "ABCDEFG"),
          MADE(.publisher = "Ax Bx Cx Dx Ex Fx Gx", .site = "news.example.org"), false);
}

/* A paper that names itself names no other one. */
static void test_own_name(void **state) {
    (void)state;
    check(MADE(.organization = "Wendle Press", .publisher = "Wendle Press"),
          MADE(.publisher = "Wendle Press"), false);
    check(MADE(.organization = "Wendle", .site = "wendle.example"), MADE(.publisher = "Wendle"), false);
}

static void test_many_names(void **state) {
    (void)state;
    check(MADE(.dateline = "GENEVA (a/b/c/d/e/f/g/Wendle) -"), MADE(.publisher = "Wendle"), true);
    check(MADE(.dateline = "GENEVA (a/b/c/d/e/f/g/h/Wendle) -"), MADE(.publisher = "Wendle"),
          false); /* of eight */
    check(MADE(.dateline = "GENEVA (//Wendle) -"), MADE(.publisher = "Wendle"), true);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_names),    cmocka_unit_test(test_hosts),      cmocka_unit_test(test_initials),
        cmocka_unit_test(test_own_name), cmocka_unit_test(test_many_names),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
