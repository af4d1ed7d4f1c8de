/* Each rule by which the dates are chosen, with the claims that turn on it. */
#include "claimed.h"

#define CAPTURED "2021-10-25T12:00:00Z"
#define ADDRESS  "https://www.post.example/story"

/* Whatever names the day, in the terms of the table of weights. */
#define JSONLD(day, ...)    CLAIM(JSONLD, DATE_PUBLISHED, day, .type_class = DL_CLASS_ARTICLE, __VA_ARGS__)
#define META(day, ...)      CLAIM(META, DATE_PUBLISHED, day, .meta_kind = DL_META_ARTICLE, __VA_ARGS__)
#define MICRODATA(day, ...) CLAIM(MICRODATA, DATE_PUBLISHED, day, .type_class = DL_CLASS_ARTICLE, __VA_ARGS__)
#define CLASS(day, ...)                                                                                      \
    CLAIM(VISIBLE, DATE_PUBLISHED, day, .visible_kind = DL_VISIBLE_DATE_CLASS, __VA_ARGS__)
#define TIME(day, ...)     CLAIM(VISIBLE, DATE_PUBLISHED, day, .visible_kind = DL_VISIBLE_TIME, __VA_ARGS__)
#define TEXT(day, ...)     CLAIM(VISIBLE, DATE_PUBLISHED, day, .visible_kind = DL_VISIBLE_DATE_TEXT, __VA_ARGS__)
#define DATA(day, ...)     CLAIM(VISIBLE, DATE_PUBLISHED, day, .visible_kind = DL_VISIBLE_DATE_DATA, __VA_ARGS__)
#define URL(day, ...)      CLAIM(URL, DATE_PUBLISHED, day, __VA_ARGS__)
#define STATE(day, ...)    CLAIM(STATE, DATE_PUBLISHED, day, __VA_ARGS__)
#define OTHER(day, ...)    JSONLD(day, .flags = DL_CLAIM_OTHER, __VA_ARGS__)
#define MODIFIED(day, ...) CLAIM(META, DATE_MODIFIED, day, .meta_kind = DL_META_ARTICLE, __VA_ARGS__)
#define CREATED(day, ...)  CLAIM(STATE, DATE_CREATED, day, __VA_ARGS__)
#define CHANGED(day, ...)  CLAIM(JSONLD, DATE_MODIFIED, day, .type_class = DL_CLASS_ARTICLE, __VA_ARGS__)
#define HEADING                                                                                              \
    CLAIM(VISIBLE, HEADLINE, "Bridge falls", .visible_kind = DL_VISIBLE_H1, .trust = 90, .node = 1000)
#define IN_ENGLISH CLAIM(META, LANGUAGE, "en", .meta_kind = DL_META_HTML)
#define IN_GERMAN  CLAIM(META, LANGUAGE, "de", .meta_kind = DL_META_HTML)

static claimed *resolve_at(const char *url, const dl_claim *claims) {
    claimed *c = claimed_open(url, CAPTURED);
    claimed_add(c, claims);
    dl_resolve_dates(&c->record, &c->claims);
    return c;
}

static void expect_at(const char *file, int line, const char *url, const char *published,
                      const char *modified, const dl_claim *claims) {
    claimed *c = resolve_at(url, claims);
    assert_claimed(&c->record.published, published, file, line);
    if (modified) assert_claimed(&c->record.modified, modified, file, line);
    claimed_close(c);
}

#define EXPECT_AT(url, published, ...)                                                                       \
    expect_at(__FILE__, __LINE__, url, published, NULL, (const dl_claim[]){__VA_ARGS__, NO_MORE})
#define EXPECT(published, ...) EXPECT_AT(ADDRESS, published, __VA_ARGS__)
#define EXPECT_MODIFIED(published, modified, ...)                                                            \
    expect_at(__FILE__, __LINE__, ADDRESS, published, modified, (const dl_claim[]){__VA_ARGS__, NO_MORE})

#define A "2021-10-01"
#define B "2021-10-10"

/* A lunar day counts with the place that says the same day in another calendar, though it was reckoned to be
 * the day before or after. */
static void lunar_days_join_others(void **state) {
    (void)state;
#define SAFAR "19 صفر 1443 هـ"
    EXPECT("2021-09-26 visible", TEXT(SAFAR), CLAIM(META, LANGUAGE, "ar", .meta_kind = DL_META_HTML));
    EXPECT("2021-09-25 jsonld", TEXT(SAFAR), JSONLD("2021-09-25"), CLASS(B));
    EXPECT("2021-09-27 jsonld", TEXT(SAFAR), JSONLD("2021-09-27"), CLASS(B));
    EXPECT(B " visible", TEXT(SAFAR), JSONLD("2021-09-16"), CLASS(B));
}

/* Of each kind of place: what outweighs it, and what it outweighs, without much to spare. */
static void weights_of_places(void **state) {
    (void)state;
    EXPECT(A " jsonld", JSONLD(A), STATE(B));
    EXPECT(B " visible", JSONLD(A), TEXT(B));
    EXPECT(A " meta", META(A), TEXT(B));
    EXPECT(B " visible", META(A), CLASS(B));
    EXPECT(A " microdata", MICRODATA(A), STATE(B));
    EXPECT(B " visible", MICRODATA(A), TEXT(B));
    EXPECT(A " visible", CLASS(A), META(B));
    EXPECT(B " jsonld", CLASS(A), JSONLD(B), MICRODATA(B));
    EXPECT(A " visible", TIME(A), DATA(B), OTHER(B));
    EXPECT(B " state", TIME(A), STATE(B));
    EXPECT(A " visible", TEXT(A), JSONLD(B));
    EXPECT(B " meta", TEXT(A), META(B));
    EXPECT(A " url", URL(A), TEXT(B));
    EXPECT(B " visible", URL(A), CLASS(B));
    EXPECT(A " visible", DATA(A), MODIFIED(B), OTHER(B));
    EXPECT(B " state", DATA(A), CREATED(B));
    EXPECT(A " state", STATE(A), TIME(B));
    EXPECT(B " jsonld", STATE(A), JSONLD(B));
    EXPECT(A " jsonld", OTHER(A), TEXT(B, .regions = DL_REGION_COMMENTS));
    EXPECT(B " visible", OTHER(A), CLASS(B, .regions = DL_REGION_COMMENTS));
}

static void roles_weigh_less(void **state) {
    (void)state;
    EXPECT(A " state", STATE(A), CLAIM(JSONLD, DATE_CREATED, B, .type_class = DL_CLASS_ARTICLE));
    EXPECT(A " visible", DATA(A), MODIFIED(B));
    EXPECT(A " visible", DATA(A), MICRODATA(B, .flags = DL_CLAIM_OTHER));
}

/* On a forum the visible dates are those of replies. */
static void a_posting_dates_itself(void **state) {
    (void)state;
    EXPECT(A " jsonld",
           CLAIM(JSONLD, DATE_PUBLISHED, A, .type_class = DL_CLASS_POSTING, .flags = DL_CLAIM_MAIN), CLASS(B),
           TEXT(B));
    EXPECT(B " visible", CLAIM(JSONLD, DATE_PUBLISHED, A, .type_class = DL_CLASS_POSTING), CLASS(B), TEXT(B));
}

static void days_are_of_the_web_and_before_the_capture(void **state) {
    (void)state;
    EXPECT("", META("1990-05-05"));
    EXPECT("1991-05-05 meta", META("1991-05-05"));
    EXPECT("2021-10-26 meta", META("2021-10-26"));
    EXPECT("", META("2021-10-27"));
}

static void regions_of_visible_dates(void **state) {
    (void)state;
    EXPECT(A " jsonld", OTHER(A), TEXT(B, .regions = DL_REGION_COMMENTS));
    EXPECT(A " jsonld", OTHER(A), TEXT(B, .regions = DL_REGION_TEASER));
    EXPECT(A " jsonld", OTHER(A), TEXT(B, .regions = DL_REGION_NAV));
    EXPECT(A " visible", DATA(A), TEXT(B, .regions = DL_REGION_FOOTER));
    EXPECT(A " visible", DATA(A), TEXT(B, .regions = DL_REGION_ASIDE));
    EXPECT(B " visible", DATA(A), TEXT(B, .regions = DL_REGION_FOOTER | DL_REGION_PUBLISHED));
    EXPECT(A " visible", DATA(A), TEXT(B, .regions = DL_REGION_LINK));
    EXPECT(A " meta", META(A), TEXT(B));
    EXPECT(B " visible", META(A), TEXT(B, .regions = DL_REGION_PUBLISHED));
}

static void distance_to_the_heading(void **state) {
    (void)state;
    EXPECT(B " visible", HEADING, MICRODATA(A), MODIFIED(A), OTHER(A), TEXT(B, .node = 1060));
    EXPECT(A " microdata", HEADING, MICRODATA(A), MODIFIED(A), OTHER(A), TEXT(B, .node = 1090));
    EXPECT(A " microdata", HEADING, MICRODATA(A), TEXT(B, .node = 500));
    EXPECT(A " state", HEADING, STATE(A), TEXT(B, .node = 1400));
    EXPECT(B " visible", HEADING, STATE(A), TEXT(B, .node = 1290));
    EXPECT(B " visible", HEADING, JSONLD(A), TEXT(B, .node = 1400, .regions = DL_REGION_PUBLISHED));
    EXPECT(B " visible", HEADING, CREATED(A), TIME(B, .node = 1400));
}

static void days_that_are_inferred_weigh_less(void **state) {
    (void)state;
    EXPECT(A " state", IN_ENGLISH, STATE(A), TEXT("October 10"));
    EXPECT(B " visible", IN_ENGLISH, STATE(A), TEXT("October 10, 2021"));
    EXPECT(A " state", IN_ENGLISH, STATE(A), TEXT("3 days ago"));
}

/* Of several as good in one kind of place, the first is the story's. */
static void the_first_of_its_kind(void **state) {
    (void)state;
    EXPECT(A " visible", TEXT(A), TEXT(B), TIME(B));
    EXPECT(A " meta", META(A), META(A), TEXT(B));
}

static void lists_of_dates(void **state) {
    (void)state;
    EXPECT(A " state", HEADING, STATE(A), TEXT(B, .node = 1100), TEXT("2021-10-11", .node = 1120),
           TEXT("2021-10-12", .node = 1140));
    EXPECT(B " visible", HEADING, STATE(A), TEXT(B, .node = 1100), TEXT("2021-10-11", .node = 1120));
    EXPECT(B " visible", HEADING, STATE(A), TEXT(B, .node = 1010), TEXT("2021-10-11", .node = 1020),
           TEXT("2021-10-12", .node = 1030), TEXT("2021-10-13", .node = 1040));
}

/* Entries of a list above the heading: the one of the story is nearest to it. */
static void the_nearest_before_the_heading(void **state) {
    (void)state;
    EXPECT(A " visible", HEADING, TEXT(B, .node = 940), TEXT("2021-10-11", .node = 960),
           TEXT(A, .node = 980));
    EXPECT(B " visible", HEADING, TEXT(A, .node = 940), TEXT("2021-09-11", .node = 960),
           TEXT(B, .node = 980));
    /* two dates of one line, of which the first counts; one that was far away */
    EXPECT(B " visible", HEADING, TEXT(B, .node = 980), TEXT(A, .node = 984));
    EXPECT(B " visible", HEADING, TEXT(A, .node = 900), TEXT(B, .node = 980));
    EXPECT(B " visible", HEADING, TEXT(B, .node = 1010), TEXT(A, .node = 1030));
}

/* Pages that were moved are declared to be of the day of the move. */
static void the_day_of_an_older_address(void **state) {
    (void)state;
    EXPECT("2021-05-10 url", JSONLD(B), MICRODATA(B), URL("2021-05-10"));
    EXPECT(B " jsonld", JSONLD(B), MICRODATA(B), URL("2021-09-20"));
    EXPECT(B " meta", META(B), CLASS(B), URL("2021-05-10"));
    EXPECT(B " visible", TEXT(B), CLASS(B, .node = 2), URL("2021-05-10"));
    EXPECT(B " link", TEXT(A), CLAIM(LINK, DATE_PUBLISHED, B)); /* the canonical address */
}

static void day_and_month_swapped(void **state) {
    (void)state;
    EXPECT("2021-05-10 visible", IN_ENGLISH, TEXT("10/05/2021"), STATE("2021-05-10"));
    EXPECT("2021-10-05 visible", IN_ENGLISH, TEXT("10/05/2021"), STATE("2021-09-01"));
}

/* The order of a page's other dates: 25/05/2021 has the day first. */
static void the_order_of_other_dates(void **state) {
    (void)state;
    EXPECT("2021-10-05 visible", IN_ENGLISH, TEXT("10/05/2021"), DATA("2021-09-01"));
    EXPECT("2021-05-10 visible", IN_ENGLISH, TEXT("10/05/2021"),
           TEXT("25/04/2021", .regions = DL_REGION_TEASER));
    EXPECT("2021-10-05 visible", IN_ENGLISH, TEXT("10/05/2021"),
           TEXT("04/25/2021", .regions = DL_REGION_TEASER));
    EXPECT("2021-10-05 visible", CLAIM(META, LANGUAGE, "fr", .meta_kind = DL_META_HTML), TEXT("10/05/2021"),
           TEXT("04/25/2021", .regions = DL_REGION_TEASER));
    /* both orders: nothing is settled */
    EXPECT("2021-10-05 visible", IN_ENGLISH, TEXT("10/05/2021"),
           TEXT("25/04/2021", .regions = DL_REGION_TEASER), TEXT("04/25/2021", .regions = DL_REGION_TEASER));
    /* points tell nothing of strokes */
    EXPECT("2021-10-05 visible", IN_ENGLISH, TEXT("10/05/2021"),
           TEXT("25.04.2021", .regions = DL_REGION_TEASER));
    /* what one is settled by settles the others */
    EXPECT_MODIFIED("2021-05-10 visible", "2021-06-10 visible", IN_ENGLISH, TEXT("10/05/2021"),
                    STATE("2021-05-10"),
                    CLAIM(VISIBLE, DATE_MODIFIED, "10/06/2021", .visible_kind = DL_VISIBLE_DATE_TEXT));
    /* not into the future */
    EXPECT("2021-05-11 visible", CLAIM(META, LANGUAGE, "fr", .meta_kind = DL_META_HTML), TEXT("11/05/2021"),
           TEXT("04/25/2021", .regions = DL_REGION_TEASER));
}

static void a_day_by_the_moon_gives_way(void **state) {
    (void)state;
#define IN_ARABIC CLAIM(META, LANGUAGE, "ar", .meta_kind = DL_META_HTML)
    EXPECT("2021-10-22 visible", IN_ARABIC, CLASS("1443/03/15"), TEXT("2021-10-22"));
    EXPECT("2021-10-21 visible", IN_ARABIC, CLASS("1443/03/15"), TEXT("2021-10-18"));
    EXPECT("2021-10-21 visible", IN_ARABIC, CLASS("1443/03/15"));
#undef IN_ARABIC
}

static void midnights_that_nobody_wrote(void **state) {
    (void)state;
    EXPECT(B " meta", META(B "T00:00:00"));
    EXPECT(B " visible", TIME(B "T00:00"));
    EXPECT(B " visible", TEXT("10 October 2021 00:00:00"));
    EXPECT(B "T00:00:00 visible", TEXT("10 October 2021, 00:00"));
    EXPECT(B "T00:00:00+00:00 meta", META(B "T00:00:00Z"));
    EXPECT(B "T00:00:01 meta", META(B "T00:00:01"));
    /* with a zone, where readers see the day alone */
    EXPECT(B " visible", TIME(B "T00:00:00Z"), TEXT("10 October 2021"));
    EXPECT(B " microdata", MICRODATA(B "T00:00:00Z"), CLASS("10 October 2021"));
    EXPECT(B "T00:00:00+00:00 visible", TIME(B "T00:00:00Z"),
           TEXT("8 October 2021", .regions = DL_REGION_ASIDE));
    EXPECT(B "T00:00:00+00:00 visible", TIME(B "T00:00:00Z"), TEXT("10 October 2021, 00:00"));
    EXPECT(B "T00:00:00+00:00 meta", META(B "T00:00:00Z"), TEXT("10 October 2021"));
}

static void dates_of_other_stories(void **state) {
    (void)state;
    EXPECT("", TEXT(A, .regions = DL_REGION_TEASER));
    EXPECT("", CLASS(A, .regions = DL_REGION_TEASER), TIME(B, .regions = DL_REGION_COMMENTS));
    EXPECT("", TEXT(A, .regions = DL_REGION_NAV));
    EXPECT(A " visible", TEXT(A, .regions = DL_REGION_FOOTER));
    EXPECT(A " visible", TEXT(A, .regions = DL_REGION_LINK));
}

/* A plain "date" that is the moment of the last change says nothing of the publication. */
static void a_plain_date_may_be_of_the_change(void **state) {
    (void)state;
#define PLAIN(text) CLAIM(META, DATE_PUBLISHED, text, .meta_kind = DL_META_PLAIN)
    EXPECT(A " jsonld", JSONLD(A), PLAIN(B "T08:00:00Z"), CHANGED(B "T08:00:00Z"));
    EXPECT(B "T08:00:00+00:00 meta", JSONLD(A), PLAIN(B "T08:00:00Z"), CHANGED(B "T09:00:00Z"));
    EXPECT(A " jsonld", JSONLD(A), PLAIN(B "T08:00:00Z"), CHANGED(A "T09:00:00Z"));
#undef PLAIN
}

static void a_visible_date_may_be_of_the_change(void **state) {
    (void)state;
    EXPECT(A " meta", META(A), CLASS(B), CHANGED(B));
    EXPECT(B " visible", META(A), CLASS(B), CHANGED("2021-10-11"));
    EXPECT(B " visible", META(A), TIME(A), CLASS(B, .regions = DL_REGION_PUBLISHED), CHANGED(B));
    /* surer after a year */
    EXPECT(B " visible", META("2020-12-01"), CLASS(B), TEXT(B), CHANGED(B));
    EXPECT("2020-09-01 meta", META("2020-09-01"), CLASS(B), TEXT(B), CHANGED(B));
}

/* "Updated …" at the heading where nothing declares the publication. */
static void a_visible_change_may_be_all_there_is(void **state) {
    (void)state;
#define UPDATED(at) CLAIM(VISIBLE, DATE_MODIFIED, B, .visible_kind = DL_VISIBLE_DATE_TEXT, .node = at)
    EXPECT(B " visible", HEADING, UPDATED(1010), DATA(A, .node = 1200));
    EXPECT(A " visible", HEADING, UPDATED(1200), DATA(A, .node = 1210));
    EXPECT(A " jsonld", HEADING, UPDATED(1010), OTHER(A), MICRODATA(A, .flags = DL_CLAIM_OTHER),
           CLAIM(JSONLD, DATE_PUBLISHED, A));
#undef UPDATED
}

static void prose_dates_what_nothing_else_does(void **state) {
    (void)state;
    static const struct {
        const char *headline, *description, *blocks[4], *wanted;
    } pages[] = {
        {"Bridge fell on 10 October 2021", "Since 1 May 2020", {NULL}, "2021-10-10 -"},
        {"Bridge fell", "It fell on 10 October 2021, 08:30", {NULL}, "2021-10-10 -"},
        {"Bridge fell", "", {"It fell.", "So they say.", "On 10 October 2021."}, "2021-10-10 -"},
        {"Bridge fell", "", {"It fell.", "So they say.", "All of them.", "On 10 October 2021."}, ""},
        {"Bridge fell on October 10", "It fell 3 days ago", {NULL}, ""},
        {"Bridge fell on 10 October 1890", "And on 10 October 2031", {NULL}, ""},
    };
    for (size_t i = 0; i < DL_COUNT_OF(pages); i++) {
        claimed *c = claimed_open(ADDRESS, CAPTURED);
        claimed_add(c, (const dl_claim[]){IN_ENGLISH, NO_MORE});
        c->record.headline.text = dl_span_from_string(pages[i].headline);
        c->record.description.text = dl_span_from_string(pages[i].description);
        for (int k = 0; k < 4 && pages[i].blocks[k]; k++) claimed_add_paragraph(c, pages[i].blocks[k]);
        dl_resolve_dates(&c->record, &c->claims);
        ASSERT_CLAIMED(&c->record.published, pages[i].wanted);
        claimed_close(c);
    }
}

#define WEAK(text, sure) CLAIM(STATE, DATE_WEAK, text, .trust = sure)

/* Which of the dates that nothing gives as that of the publication is taken, and that the record says so. */
static void a_last_resort_says_so(void **state) {
    (void)state;
    static const struct {
        const char *wanted, *headline, *description;
        dl_claim claims[3];
        bool weak;
    } pages[] = {
        {A " state", "Bridge", "", {WEAK(A, 40), NO_MORE}, true},
        {A " state", "Bridge", "", {WEAK(B, 40), WEAK(A, 50), NO_MORE}, true},
        {B " state", "Bridge", "", {WEAK(B, 40), WEAK(A, 40), NO_MORE}, true},
        {A " state",
         "Bridge",
         "",
         {WEAK("2021-11-10", 60), WEAK(A, 40), NO_MORE},
         true}, /* after the capture */
        {A "T08:30:00+02:00 state", "Bridge", "", {WEAK(A "T08:30+02:00", 40), NO_MORE}, true},
        {A " state", "Bridge", "", {WEAK(A "T00:00:00", 40), NO_MORE}, true},
        /* a name that means the publication is surer than a headline, others are not */
        {A " state", "Fell on 10 October 2021", "", {WEAK(A, 50), NO_MORE}, true},
        {B " -", "Fell on 10 October 2021", "", {WEAK(A, 49), NO_MORE}, true},
        {A " state", "Bridge", "Fell on 10 October 2021", {WEAK(A, 30), NO_MORE}, true},
        {B " jsonld", "Bridge", "", {WEAK(A, 90), JSONLD(B), NO_MORE}, false},
        /* the day of the last change alone */
        {B " meta", "Bridge", "", {MODIFIED(B), NO_MORE}, true},
        {A " state", "Bridge", "", {MODIFIED(B), WEAK(A, 50), NO_MORE}, true},
        {B " meta", "Bridge", "", {MODIFIED(B), WEAK(A, 49), NO_MORE}, true},
        {A " meta", "Bridge", "", {MODIFIED(A), WEAK(B, 50), NO_MORE}, true},
        {B " state", "Bridge", "", {MODIFIED(A), CREATED(B), NO_MORE}, false},
        {B " visible", "Bridge", "", {MODIFIED(B), DATA(B), NO_MORE}, false},
    };
    for (size_t i = 0; i < DL_COUNT_OF(pages); i++) {
        claimed *c = claimed_open(ADDRESS, CAPTURED);
        claimed_add(c, (const dl_claim[]){IN_ENGLISH, NO_MORE});
        claimed_add(c, pages[i].claims);
        c->record.headline.text = dl_span_from_string(pages[i].headline);
        c->record.description.text = dl_span_from_string(pages[i].description);
        dl_resolve_dates(&c->record, &c->claims);
        ASSERT_CLAIMED(&c->record.published, pages[i].wanted);
        assert_int_equal(c->record.published.weak, pages[i].weak);
        dl_leave_out_weak(&c->record);
        ASSERT_CLAIMED(&c->record.published, pages[i].weak ? "" : pages[i].wanted);
        claimed_close(c);
    }
}

/* A stamp in UTC may be of the day before or after where the readers live. */
static void hours_of_readers(void **state) {
    (void)state;
    EXPECT_AT("https://post.example.in/s", "2021-10-10 jsonld", JSONLD("2021-10-09T19:00:00Z"),
              CLASS("10 October 2021"));
    EXPECT_AT("https://post.example.in/s", "2021-10-09 visible", JSONLD("2021-10-10T02:00:00Z"),
              CLASS("9 October 2021"));
    EXPECT("2021-10-10 jsonld", IN_GERMAN, JSONLD("2021-10-09T21:00:00Z"), CLASS("10.10.2021"));
    EXPECT("2021-10-09T19:00:00+00:00 jsonld", IN_GERMAN, JSONLD("2021-10-09T19:00:00Z"),
           CLASS("10.10.2021"));
    EXPECT_AT("https://post.example.us/s", "2021-10-09 jsonld", JSONLD("2021-10-10T03:00:00Z"),
              CLASS("9 October 2021"));
    EXPECT_AT("https://post.example.uk/s", "2021-10-09T20:00:00+00:00 jsonld", IN_ENGLISH,
              JSONLD("2021-10-09T20:00:00Z"), CLASS("10 October 2021"));
}

static void votes_of_stamps_in_utc(void **state) {
    (void)state;
    /* only for a day that another place names outright */
    EXPECT("2021-10-05 visible", JSONLD("2021-10-09T23:00:00Z"), META("2021-10-10T08:00:00Z"),
           CLASS("2021-10-05"));
    EXPECT("2021-10-10 jsonld", JSONLD("2021-10-09T23:00:00Z"), TEXT("2021-10-10"), CLASS("2021-10-05"));
}

static void the_earlier_of_equal_days(void **state) {
    (void)state;
    EXPECT(A " url", META(B), URL(A));
}

/* Whom to ask for the minute, in their order. */
static void the_minute(void **state) {
    (void)state;
#define AT(hour)           "2021-10-10T" hour ":30:00Z"
#define SAME(hour, source) "2021-10-10T" hour ":30:00+00:00 " source
    EXPECT(SAME("01", "jsonld"), META(AT("02")), JSONLD(AT("01")));
    EXPECT(SAME("02", "meta"), MICRODATA(AT("03")), META(AT("02")));
    EXPECT(SAME("03", "microdata"), TIME(AT("04")), MICRODATA(AT("03")));
    EXPECT(SAME("04", "visible"), CLASS(AT("05")), TIME(AT("04")));
    EXPECT(SAME("05", "visible"), TEXT(AT("06")), CLASS(AT("05")));
    EXPECT(SAME("06", "visible"), STATE(AT("07")), TEXT(AT("06")));
    EXPECT(SAME("07", "state"), DATA(AT("08")), STATE(AT("07")));
    EXPECT(SAME("08", "visible"), OTHER(AT("09")), DATA(AT("08")));
    EXPECT(B " jsonld", URL(B), OTHER(B), JSONLD(B));
    EXPECT(B " meta", URL(B), META(B));
    /* roles, whether there is a time at all, and where it stands */
    EXPECT(SAME("08", "meta"), CLAIM(JSONLD, DATE_CREATED, AT("07")), META(AT("08")));
    EXPECT(B " state", CHANGED(AT("09")), STATE(B));
    EXPECT(B " jsonld", CHANGED(AT("09")), OTHER(B));
    EXPECT(SAME("08", "visible"), META(B), TEXT(AT("08")));
    EXPECT("2021-10-10T00:00:00+00:00 meta", META("2021-10-10T00:00:00Z"), JSONLD(B));
    EXPECT(SAME("08", "visible"), META("2021-10-10T00:00:00Z"), TEXT(AT("08")));
    EXPECT(B " url", TEXT(AT("08"), .regions = DL_REGION_TEASER), URL(B));
    EXPECT(B " jsonld", OTHER(AT("08")), JSONLD(B));
    /* a stamp of the day itself before one that can be of it */
    EXPECT("2021-10-10T00:30:00+02:00 meta", JSONLD("2021-10-09T23:00:00Z"),
           META("2021-10-10T00:30:00+02:00"));
#undef AT
#undef SAME
}

static void zones_of_others(void **state) {
    (void)state;
    EXPECT("2021-10-10T16:25:00+05:00 meta", META("2021-10-10T16:25:00"), TEXT("2021-10-10T16:25:00+05:00"),
           MICRODATA("2021-10-10T14:25:00Z"));
    EXPECT("2021-10-10T16:25:00+01:00 meta", META("2021-10-10T16:25:00"), MICRODATA("2021-10-10T15:25:00Z"));
    EXPECT("2021-10-10T16:25:00+08:00 visible", TEXT("10 October 2021, 16:25"),
           STATE("2021-10-10T08:25:39Z"));
    /* the same moment only when it is said of the same, in a place to be trusted, and could be a zone */
    EXPECT("2021-10-10T16:25:00+00:00 meta", META("2021-10-10T16:25:00"), CHANGED("2021-10-10T15:25:00Z"));
    EXPECT("2021-10-10T16:25:00+00:00 meta", META("2021-10-10T16:25:00"), TEXT("2021-10-10T15:25:00Z"));
    EXPECT("2021-10-10T16:25:00+00:00 meta", META("2021-10-10T16:25:00"), MICRODATA("2021-10-10T15:18:00Z"));
    EXPECT("2021-10-10T16:25:00+00:00 meta", META("2021-10-10T16:25:00"), MICRODATA("2021-10-10T01:25:00Z"));
    /* that of the page's other stamps of the season, when they agree */
    EXPECT("2021-10-10T16:25:00+02:00 meta", META("2021-10-10T16:25:00"),
           CHANGED("2021-10-20T08:00:00+02:00"));
    EXPECT("2021-10-10T16:25:00 meta", META("2021-10-10T16:25:00"), CREATED("2021-05-01T08:00:00+02:00"));
    EXPECT("2021-10-10T16:25:00 meta", META("2021-10-10T16:25:00"),
           TEXT("2021-10-10T08:00:00+05:00", .regions = DL_REGION_TEASER));
    EXPECT("2021-10-10T16:25:00 meta", META("2021-10-10T16:25:00"), CHANGED("2021-10-20T08:00:00+02:00"),
           CREATED("2021-10-09T08:00:00+05:00"));
    /* local time with a wrong mark */
    EXPECT("2021-10-10T16:25:00+02:00 meta", META("2021-10-10T16:25:00Z"), TEXT("2021-10-10T16:25:00+02:00"));
}

static void times_in_utc_move_to_the_day(void **state) {
    (void)state;
    EXPECT("2021-10-10T00:30:00+02:00 jsonld", JSONLD("2021-10-09T22:30:00Z"), CLASS("2021-10-10 00:30"));
    EXPECT("2021-10-10T01:30:00+02:00 jsonld", JSONLD("2021-10-09T23:30:00Z"), CLASS("10 October 2021"),
           CHANGED("2021-10-20T08:00:00+02:00"));
    EXPECT("2021-10-10 jsonld", JSONLD("2021-10-09T23:30:00Z"), CLASS("10 October 2021"));
}

/* A newspaper is dated by the day after the evening on which it is published. */
static void the_evening_before_the_edition(void **state) {
    (void)state;
    EXPECT("2021-10-09T16:00:00+01:00 jsonld", JSONLD("2021-10-09T16:00:00+01:00"), CLASS("10 October 2021"));
    EXPECT("2021-10-10 visible", JSONLD("2021-10-09T15:59:00+01:00"), CLASS("10 October 2021"));
    EXPECT("2021-10-10T06:00:00+01:00 visible", JSONLD("2021-10-09T18:00:00+01:00"),
           CLASS("2021-10-10T06:00:00+01:00"));
    EXPECT("2021-10-10 visible", STATE("2021-10-09T18:00:00+01:00"), CLASS("10 October 2021"));
    EXPECT("2021-10-10 visible", JSONLD("2021-10-08T18:00:00+01:00"), CLASS("10 October 2021"));
}

static void the_last_change(void **state) {
    (void)state;
    EXPECT_MODIFIED(B " jsonld", "", JSONLD(B), MODIFIED(A));
    EXPECT_MODIFIED(B " jsonld", "2021-10-09 meta", JSONLD(B), MODIFIED("2021-10-09")); /* zones */
    EXPECT_MODIFIED(A " jsonld", "", JSONLD(A), CHANGED(B, .flags = DL_CLAIM_OTHER));
    EXPECT_MODIFIED(
        A " jsonld", "", JSONLD(A),
        CLAIM(VISIBLE, DATE_MODIFIED, B, .visible_kind = DL_VISIBLE_DATE_TEXT, .regions = DL_REGION_TEASER));
    EXPECT_MODIFIED(A " jsonld", B "T08:00:00+00:00 meta", JSONLD(A), CHANGED(B), MODIFIED(B "T08:00:00Z"));
    EXPECT_MODIFIED(A " jsonld", B " jsonld", JSONLD(A), MODIFIED(B), CHANGED(B));
}

static void the_creation(void **state) {
    (void)state;
    claimed *c = resolve_at(ADDRESS, (const dl_claim[]){JSONLD(B), CREATED(A), NO_MORE});
    ASSERT_CLAIMED(&c->record.created, A " state");
    claimed_close(c);
}

/* The header Last-Modified: only where the page says nothing, not the time of the capture, not before the
 * publication. */
static void what_the_server_says_of_the_change(void **state) {
    (void)state;
#define SERVER(when) CLAIM(CAPTURE, DATE_MODIFIED, when)
    EXPECT_MODIFIED(B " jsonld", "2021-10-20T07:30:00+00:00 capture", JSONLD(B),
                    SERVER("Wed, 20 Oct 2021 07:30:00 GMT"));
    EXPECT_MODIFIED(B " jsonld", "2021-10-12 meta", JSONLD(B), MODIFIED("2021-10-12"),
                    SERVER("Wed, 20 Oct 2021 07:30:00 GMT"));
    EXPECT_MODIFIED(B " jsonld", "", JSONLD(B), MODIFIED("2021-09-12"),
                    SERVER("Wed, 20 Oct 2021 07:30:00 GMT"));
    EXPECT_MODIFIED(B " jsonld", "", JSONLD(B), SERVER("Mon, 25 Oct 2021 11:51:00 GMT"));
    EXPECT_MODIFIED(B " jsonld", "2021-10-25T11:50:00+00:00 capture", JSONLD(B),
                    SERVER("Mon, 25 Oct 2021 11:50:00 GMT"));
    EXPECT_MODIFIED(B " jsonld", "", JSONLD(B), SERVER("Mon, 25 Oct 2021 12:00:03 GMT"));
    EXPECT_MODIFIED(B " jsonld", "", JSONLD(B), SERVER("Sat, 09 Oct 2021 07:30:00 GMT"));
    EXPECT_MODIFIED(B "T09:00:00+00:00 jsonld", "", JSONLD(B "T09:00:00Z"),
                    SERVER("Sun, 10 Oct 2021 08:59:00 GMT"));
    EXPECT_MODIFIED(B "T09:00:00+00:00 jsonld", B "T09:00:00+00:00 capture", JSONLD(B "T09:00:00Z"),
                    SERVER("Sun, 10 Oct 2021 09:00:00 GMT"));
    EXPECT_MODIFIED(B " jsonld", "", JSONLD(B), SERVER("yesterday"));
    /* it says nothing of the publication, nor of the zone */
    EXPECT_MODIFIED("", "", SERVER("Wed, 20 Oct 2021 07:30:00 GMT"));
    EXPECT("2021-10-10T16:25:00 meta", META("2021-10-10T16:25:00"), SERVER("Wed, 20 Oct 2021 07:30:00 GMT"));
    claimed *c = claimed_open(ADDRESS, NULL); /* when it was captured is not known */
    claimed_add(c, (const dl_claim[]){JSONLD(B), SERVER("Wed, 20 Oct 2021 07:30:00 GMT"), NO_MORE});
    dl_resolve_dates(&c->record, &c->claims);
    ASSERT_CLAIMED(&c->record.modified, "");
    claimed_close(c);
#undef SERVER
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lunar_days_join_others),
        cmocka_unit_test(weights_of_places),
        cmocka_unit_test(roles_weigh_less),
        cmocka_unit_test(a_posting_dates_itself),
        cmocka_unit_test(days_are_of_the_web_and_before_the_capture),
        cmocka_unit_test(regions_of_visible_dates),
        cmocka_unit_test(distance_to_the_heading),
        cmocka_unit_test(days_that_are_inferred_weigh_less),
        cmocka_unit_test(the_first_of_its_kind),
        cmocka_unit_test(lists_of_dates),
        cmocka_unit_test(the_nearest_before_the_heading),
        cmocka_unit_test(the_day_of_an_older_address),
        cmocka_unit_test(a_last_resort_says_so),
        cmocka_unit_test(day_and_month_swapped),
        cmocka_unit_test(the_order_of_other_dates),
        cmocka_unit_test(a_day_by_the_moon_gives_way),
        cmocka_unit_test(midnights_that_nobody_wrote),
        cmocka_unit_test(dates_of_other_stories),
        cmocka_unit_test(a_plain_date_may_be_of_the_change),
        cmocka_unit_test(a_visible_date_may_be_of_the_change),
        cmocka_unit_test(a_visible_change_may_be_all_there_is),
        cmocka_unit_test(prose_dates_what_nothing_else_does),
        cmocka_unit_test(hours_of_readers),
        cmocka_unit_test(votes_of_stamps_in_utc),
        cmocka_unit_test(the_earlier_of_equal_days),
        cmocka_unit_test(the_minute),
        cmocka_unit_test(zones_of_others),
        cmocka_unit_test(times_in_utc_move_to_the_day),
        cmocka_unit_test(the_evening_before_the_edition),
        cmocka_unit_test(the_last_change),
        cmocka_unit_test(the_creation),
        cmocka_unit_test(what_the_server_says_of_the_change),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
