/* Records read without JSON, kept, and read from elsewhere. */
#include "story.h"

#include <pthread.h>

static const char PAGE[] =
    "<!doctype html><html lang=en><head><title>Harbour reopens - The Wendle Post</title>"
    "<link rel=canonical href=https://post.example/harbour>"
    "<meta name=description content='Boats leave again.'>"
    "<script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\","
    "\"headline\":\"Harbour reopens\",\"datePublished\":\"2024-05-03T18:19:08+02:00\","
    "\"dateModified\":\"2024-05-04\",\"copyrightYear\":2024,\"isAccessibleForFree\":false,"
    "\"author\":[{\"@type\":\"Person\",\"name\":\"Ada Marsh\",\"url\":\"https://post.example/ada\"},"
    "{\"@type\":\"Person\",\"name\":\"Bo Quill\"}],"
    "\"keywords\":[\"harbour\",\"storm\"],"
    "\"publisher\":{\"@type\":\"Organization\",\"name\":\"The Wendle Post\",\"email\":\"desk@post.example\","
    "\"logo\":{\"@type\":\"ImageObject\",\"url\":\"https://post.example/"
    "logo.png\",\"width\":60,\"height\":40}},"
    "\"image\":{\"@type\":\"ImageObject\",\"url\":\"https://post.example/boats-1200x800.jpg\",\"width\":1200,"
    "\"height\":800,\"caption\":\"Boats\"},"
    "\"video\":{\"@type\":\"VideoObject\",\"contentUrl\":\"https://post.example/v.mp4\",\"name\":\"Boats "
    "leave\","
    "\"duration\":\"PT1M\"},"
    "\"speakable\":{\"@type\":\"SpeakableSpecification\",\"cssSelector\":[\"h1\"]}}</script></head>"
    "<body><article><h1>Harbour reopens</h1>"
    "<p>The harbour of Wendle is open again after two weeks of storms, and the first boats left before dawn "
    "on Friday, the <a href=/master>harbour master</a> said on the quay.</p>"
    "<h2>What the boats brought</h2>"
    "<ul><li>Herring from the northern banks, sold within the hour<li>Mackerel from the bay, sold by "
    "noon</ul>"
    "<p>Fishermen had waited for calmer water since the end of last month, and many had begun to mend "
    "nets.</p>"
    "<table><tr><th>Boat</th><th>Catch</th></tr><tr><td>Grebe</td><td>Two tonnes</td></tr></table>"
    "<p>The council will pay for the broken pier, the mayor of the town said after a meeting on Thursday.</p>"
    "</article><section id=comments class=comments><h3>Comments</h3>"
    "<div class=comment><span class=author>Cy</span><p>About time that they mended it, I say.</p></div>"
    "</section></body></html>";

static dateline_page page_with_all(void) {
    dateline_page page = page_of(PAGE);
    page.path = dateline_text_of("harbour.html");
    page.url = dateline_text_of("https://post.example/harbour?x");
    page.captured = dateline_text_of("2024-05-05");
    return page;
}

static dateline_extractor *with_comments(void) {
    dateline_options options = {.size_bytes = sizeof options, .comments = true};
    return new_extractor(&options);
}

static void member_text(const dateline_record *record, const char *name, uint32_t index, const char *wanted) {
    dateline_text found;
    dateline_result result = dateline_get_text(record, dateline_member_named(name), index, &found);
    assert_int_equal(result, wanted ? DATELINE_OK : DATELINE_ABSENT);
    assert_text(found, wanted);
}

static void provenance(const dateline_record *record, const char *name, uint32_t index,
                       const char *beginning) {
    dateline_text found;
    dateline_result result = dateline_get_provenance(record, dateline_member_named(name), index, &found);
    assert_int_equal(result, beginning ? DATELINE_OK : DATELINE_ABSENT);
    if (beginning &&
        (found.size_bytes < strlen(beginning) || memcmp(found.data, beginning, strlen(beginning)) != 0))
        fail_msg("%s: %.*s", name, (int)found.size_bytes, found.data);
}

static void check_values(const dateline_record *record) {
    member_text(record, "headline", 0, "Harbour reopens");
    member_text(record, "headline", 1, NULL);
    member_text(record, "kicker", 0, NULL);
    member_text(record, "url", 0, "https://post.example/harbour");
    member_text(record, "keywords", 0, "harbour");
    member_text(record, "keywords", 1, "storm");
    member_text(record, "keywords", 2, NULL);
    member_text(record, "author", 1, "Bo Quill"); /* what stands for it */
    member_text(record, "publisher", 0, "The Wendle Post");
    member_text(record, "datePublished", 0, "2024-05-03T18:19:08+02:00");
    assert_int_equal(dateline_count(record, dateline_member_named("author")), 2);
    assert_int_equal(dateline_count(record, dateline_member_named("headline")), 1);
    assert_int_equal(dateline_count(record, dateline_member_named("kicker")), 0);

    int64_t integer;
    bool boolean;
    assert_int_equal(dateline_get_integer(record, dateline_member_named("copyrightYear"), &integer),
                     DATELINE_OK);
    assert_int_equal(integer, 2024);
    assert_int_equal(dateline_get_integer(record, dateline_member_named("wordCount"), &integer), DATELINE_OK);
    assert_true(integer > 40 && integer < 120);
    boolean = true;
    assert_int_equal(dateline_get_boolean(record, dateline_member_named("isAccessibleForFree"), &boolean),
                     DATELINE_OK);
    assert_false(boolean);
    provenance(record, "headline", 0, "visible:h1@");
    provenance(record, "author", 1, "jsonld:$.author[1].name@");
    provenance(record, "author", 2, NULL);
    provenance(record, "kicker", 0, NULL);
    provenance(record, "articleBody", 0, "visible:");
}

static void check_dates(const dateline_record *record) {
    dateline_date date = DATELINE_DATE_INIT;
    assert_int_equal(dateline_get_date(record, dateline_member_named("datePublished"), &date), DATELINE_OK);
    assert_text(date.text, "2024-05-03T18:19:08+02:00");
    assert_int_equal(date.year, 2024);
    assert_int_equal(date.month, 5);
    assert_int_equal(date.day, 3);
    assert_int_equal(date.hour, 18);
    assert_int_equal(date.minute, 19);
    assert_int_equal(date.second, 8);
    assert_true(date.has_time && date.has_offset);
    assert_int_equal(date.offset_minutes, 120);
    assert_int_equal(date.unix_seconds, 1714753148);
    assert_int_equal(dateline_get_date(record, dateline_member_named("dateModified"), &date), DATELINE_OK);
    assert_false(date.has_time || date.has_offset);
    assert_int_equal(date.day, 4);
    assert_int_equal(date.unix_seconds, 1714780800);
    assert_int_equal(dateline_get_date(record, dateline_member_named("dateCreated"), &date), DATELINE_ABSENT);
    assert_int_equal(date.year, 0);
}

static void check_things(const dateline_record *record) {
    dateline_source source = DATELINE_SOURCE_INIT;
    assert_int_equal(dateline_get_source(record, &source), DATELINE_OK);
    assert_text(source.path, "harbour.html");
    assert_text(source.url, "https://post.example/harbour?x");
    assert_text(source.captured, "2024-05-05");
    assert_text(source.charset, "UTF-8");
    assert_false(source.has_offset);

    dateline_author author = DATELINE_AUTHOR_INIT;
    assert_int_equal(dateline_get_author(record, 0, &author), DATELINE_OK);
    assert_text(author.name, "Ada Marsh");
    assert_text(author.url, "https://post.example/ada");
    assert_false(author.organization);
    assert_int_equal(dateline_get_author(record, 2, &author), DATELINE_ABSENT);
    assert_null(author.name.data);

    dateline_publisher publisher = DATELINE_PUBLISHER_INIT;
    assert_int_equal(dateline_get_publisher(record, &publisher), DATELINE_OK);
    assert_text(publisher.name, "The Wendle Post");
    assert_text(publisher.email, "desk@post.example");
    assert_text(publisher.telephone, NULL);
    assert_text(publisher.logo_url, "https://post.example/logo.png");
    assert_int_equal(publisher.logo_width, 60);
    assert_int_equal(publisher.logo_height, 40);

    dateline_picture picture = DATELINE_PICTURE_INIT;
    dateline_variant variant = DATELINE_VARIANT_INIT;
    assert_int_equal(dateline_get_picture(record, 0, &picture), DATELINE_OK);
    assert_text(picture.url, "https://post.example/boats-1200x800.jpg");
    assert_text(picture.caption, "Boats");
    assert_int_equal(picture.width, 1200);
    assert_int_equal(picture.height, 800);
    assert_int_equal(dateline_get_picture_variant(record, 0, picture.variant_count, &variant),
                     DATELINE_ABSENT);
    assert_int_equal(dateline_get_picture_variant(record, 9, 0, &variant), DATELINE_ABSENT);

    dateline_medium video = DATELINE_MEDIUM_INIT;
    assert_int_equal(dateline_get_video(record, 0, &video), DATELINE_OK);
    assert_text(video.url, "https://post.example/v.mp4");
    assert_text(video.name, "Boats leave");
    assert_text(video.duration, "PT1M");
    assert_int_equal(dateline_get_audio(record, 0, &video), DATELINE_ABSENT);

    dateline_speakable speakable = DATELINE_SPEAKABLE_INIT;
    assert_int_equal(dateline_get_speakable(record, 0, &speakable), DATELINE_OK);
    assert_text(speakable.css_selector, "h1");
    assert_text(speakable.xpath, NULL);
    assert_text(speakable.text, "Harbour reopens");

    dateline_comment comment = DATELINE_COMMENT_INIT;
    assert_int_equal(dateline_get_comment(record, 0, &comment), DATELINE_OK);
    assert_text(comment.author, "Cy");
    assert_text(comment.text, "About time that they mended it, I say.");
    dateline_live_update update = DATELINE_LIVE_UPDATE_INIT;
    assert_int_equal(dateline_get_live_update(record, 0, &update), DATELINE_ABSENT);
    dateline_mention mention = DATELINE_MENTION_INIT;
    assert_true(dateline_get_mention(record, 100, &mention) == DATELINE_ABSENT);
}

static void check_blocks(const dateline_record *record) {
    dateline_block block = DATELINE_BLOCK_INIT;
    dateline_list_item item = DATELINE_LIST_ITEM_INIT;
    dateline_table_row row = DATELINE_TABLE_ROW_INIT;
    dateline_link link = DATELINE_LINK_INIT;
    dateline_text cell;
    unsigned lists = 0, tables = 0, headings = 0, links = 0, count = 0;
    for (uint32_t i = 0; dateline_get_block(record, i, &block) == DATELINE_OK; i++, count++) {
        assert_true(block.score >= 0 && block.score <= 1);
        if (strcmp(block.kind, "heading") == 0) {
            headings++;
            assert_text(block.text, "What the boats brought");
            assert_int_equal(block.level, 2);
        }
        if (strcmp(block.kind, "list") == 0) {
            lists++;
            assert_int_equal(block.item_count, 2);
            assert_int_equal(dateline_get_block_item(record, i, 1, &item), DATELINE_OK);
            assert_text(item.text, "Mackerel from the bay, sold by noon");
            assert_false(item.ordered);
        }
        if (strcmp(block.kind, "table") == 0) {
            tables++;
            assert_int_equal(block.row_count, 2);
            assert_int_equal(dateline_get_block_row(record, i, 0, &row), DATELINE_OK);
            assert_int_equal(row.cell_count, 2);
            assert_int_equal(dateline_get_block_cell(record, i, 1, 0, &cell), DATELINE_OK);
            assert_text(cell, "Grebe");
            assert_int_equal(dateline_get_block_cell(record, i, 1, 2, &cell), DATELINE_ABSENT);
            assert_text(cell, NULL);
        }
        if (block.link_count) {
            links++;
            assert_int_equal(dateline_get_block_link(record, i, 0, &link), DATELINE_OK);
            assert_text(link.url, "https://post.example/master");
            assert_text(link.text, "harbour master");
        }
        assert_int_equal(dateline_get_block_item(record, i, block.item_count, &item), DATELINE_ABSENT);
        assert_int_equal(dateline_get_block_row(record, i, block.row_count, &row), DATELINE_ABSENT);
        assert_int_equal(dateline_get_block_link(record, i, block.link_count, &link), DATELINE_ABSENT);
    }
    assert_int_equal(lists, 1);
    assert_int_equal(tables, 1);
    assert_int_equal(headings, 1);
    assert_int_equal(links, 1);
    assert_int_equal(count, dateline_count(record, dateline_member_named("blocks")));
}

static void check_all(const dateline_record *record) {
    check_values(record);
    check_dates(record);
    check_things(record);
    check_blocks(record);
}

static void values_are_read_without_json(void **state) {
    (void)state;
    dateline_extractor *extractor = with_comments();
    dateline_page page = page_with_all();
    check_all(extract(extractor, &page));
    dateline_extractor_free(extractor);
}

static void members_are_listed(void **state) {
    (void)state;
    dateline_member_info info = DATELINE_MEMBER_INFO_INIT;
    for (dateline_member i = 0; i < dateline_member_count(); i++) {
        assert_int_equal(dateline_member_at(i, &info), DATELINE_OK);
        assert_int_equal(dateline_member_named(info.name), i);
        assert_true(*info.meaning);
    }
    assert_int_equal(dateline_member_at(dateline_member_count(), &info), DATELINE_BAD_ARGUMENT);
    assert_null(info.name);
    static const struct {
        const char *name;
        dateline_type type, item_type;
        const char *claims;
    } some[] = {
        {"headline", DATELINE_TYPE_TEXT, DATELINE_TYPE_TEXT, "headline"},
        {"datePublished", DATELINE_TYPE_DATE, DATELINE_TYPE_DATE, "datePublished"},
        {"wordCount", DATELINE_TYPE_INTEGER, DATELINE_TYPE_INTEGER, "wordCount"},
        {"bodyComplete", DATELINE_TYPE_BOOLEAN, DATELINE_TYPE_BOOLEAN, NULL},
        {"keywords", DATELINE_TYPE_LIST, DATELINE_TYPE_TEXT, "keywords"},
        {"author", DATELINE_TYPE_LIST, DATELINE_TYPE_OBJECT, "author"},
        {"publisher", DATELINE_TYPE_OBJECT, DATELINE_TYPE_OBJECT, "publisher"},
    };
    for (size_t i = 0; i < sizeof some / sizeof *some; i++) {
        assert_int_equal(dateline_member_at(dateline_member_named(some[i].name), &info), DATELINE_OK);
        assert_int_equal(info.type, some[i].type);
        assert_int_equal(info.item_type, some[i].item_type);
        assert_int_equal(info.claims != NULL, some[i].claims != NULL);
        if (info.claims) assert_string_equal(info.claims, some[i].claims);
    }
    assert_int_equal(dateline_member_named("nothing"), UINT32_MAX);
    assert_int_equal(dateline_member_named(NULL), UINT32_MAX);
}

static void other_members_and_types_are_refused(void **state) {
    (void)state;
    dateline_extractor *extractor = with_comments();
    dateline_page page = page_with_all();
    const dateline_record *record = extract(extractor, &page);
    dateline_member headline = dateline_member_named("headline"), count = dateline_member_named("wordCount");
    dateline_text found = {"x", 1};
    dateline_date date = DATELINE_DATE_INIT;
    dateline_author author = {0};
    int64_t integer = 5;
    bool boolean;
    const dateline_member wrong[] = {200, dateline_member_count(), UINT32_MAX};
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(dateline_get_text(record, wrong[i], 0, &found), DATELINE_BAD_ARGUMENT);
        assert_null(found.data);
        assert_int_equal(dateline_get_provenance(record, wrong[i], 0, &found), DATELINE_BAD_ARGUMENT);
        assert_int_equal(dateline_get_date(record, wrong[i], &date), DATELINE_BAD_ARGUMENT);
        assert_int_equal(dateline_get_integer(record, wrong[i], &integer), DATELINE_BAD_ARGUMENT);
        assert_int_equal(integer, 0);
        assert_int_equal(dateline_get_boolean(record, wrong[i], &boolean), DATELINE_BAD_ARGUMENT);
        assert_int_equal(dateline_count(record, wrong[i]), 0);
    }
    assert_int_equal(dateline_get_text(record, count, 0, &found), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_get_text(record, dateline_member_named("provenance"), 0, &found),
                     DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_get_integer(record, headline, &integer), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_get_boolean(record, headline, &boolean), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_get_date(record, headline, &date), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_get_text(NULL, headline, 0, &found), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_get_text(record, headline, 0, NULL), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_get_author(record, 0, &author), DATELINE_BAD_ARGUMENT); /* without its size */
    assert_int_equal(dateline_get_author(record, 0, NULL), DATELINE_BAD_ARGUMENT);
    dateline_record *kept;
    dateline_keep_options options = {0};
    assert_int_equal(dateline_record_keep(record, &options, &kept), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_record_keep(NULL, NULL, &kept), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_record_keep(record, NULL, NULL), DATELINE_BAD_ARGUMENT);
    dateline_extractor_free(extractor);
}

static void dates_are_read(void **state) {
    (void)state;
    static const struct {
        const char *text;
        int64_t unix_seconds;
        dateline_result result;
    } dates[] = {
        {"1970-01-01T00:00:00Z", 0, DATELINE_OK},
        {"2000-02-29", 951782400, DATELINE_OK},
        {"1969-12-31T23:59:59Z", -1, DATELINE_OK},
        {"2024", 1704067200, DATELINE_OK},
        {"2024-05", 1714521600, DATELINE_OK},
        {"2024-05-03T18:19-03:30", 1714772940, DATELINE_OK},
        {"2024-05-03T18:19:08.25Z", 1714760348, DATELINE_OK},
        {"", 0, DATELINE_ABSENT},
        {"2024-13", 0, DATELINE_BAD_ARGUMENT},
        {"2024-05-32", 0, DATELINE_BAD_ARGUMENT},
        {"2024-05-03T1", 0, DATELINE_BAD_ARGUMENT},
        {"2024-05-03 10:00", 0, DATELINE_BAD_ARGUMENT},
        {"2024-05-03T10:00+1", 0, DATELINE_BAD_ARGUMENT},
        {"yesterday", 0, DATELINE_BAD_ARGUMENT},
    };
    for (size_t i = 0; i < sizeof dates / sizeof *dates; i++) {
        dateline_date date = DATELINE_DATE_INIT;
        dateline_result result = dateline_read_date(dateline_text_of(dates[i].text), &date);
        if (result != dates[i].result || date.unix_seconds != dates[i].unix_seconds)
            fail_msg("%s: %lld", dates[i].text, (long long)date.unix_seconds);
    }
}

/* --- claims --- */

static void claims_tell_what_else_is_said(void **state) {
    (void)state;
    dateline_extractor *extractor = with_comments();
    dateline_page page = page_with_all();
    const dateline_record *record = extract(extractor, &page);
    dateline_claim claim = DATELINE_CLAIM_INIT;
    unsigned headlines = 0, chosen = 0, index = 0;
    dateline_result result;
    for (; (result = dateline_claim_at(record, index, &claim)) == DATELINE_OK; index++) {
        assert_true(claim.text.size_bytes && claim.raw.size_bytes && claim.provenance.size_bytes);
        if (strcmp(claim.field, "headline") != 0) continue;
        headlines++;
        chosen += claim.chosen;
        if (claim.chosen) assert_text(claim.text, "Harbour reopens");
    }
    assert_int_equal(result, DATELINE_END);
    assert_true(headlines >= 3);
    assert_int_equal(chosen, 1);

    dateline_provenance told = DATELINE_PROVENANCE_INIT;
    unsigned logos = 0;
    for (index = 0; (result = dateline_provenance_at(record, index, &told)) == DATELINE_OK; index++) {
        assert_true(told.text.size_bytes && told.value.size_bytes);
        if (told.name.size_bytes == 14 && memcmp(told.name.data, "publisher.logo", 14) == 0) {
            logos++;
            assert_int_equal(told.member, dateline_member_named("publisher"));
            assert_text(told.value, "https://post.example/logo.png");
        }
    }
    assert_int_equal(result, DATELINE_END);
    assert_int_equal(logos, 1);

    dateline_candidate candidate = DATELINE_CANDIDATE_INIT;
    unsigned taken = 0;
    for (index = 0; (result = dateline_candidate_at(record, index, &candidate)) == DATELINE_OK; index++) {
        taken += candidate.taken;
        assert_true(candidate.score >= 0 && candidate.score <= 1 && candidate.words > 0);
    }
    assert_int_equal(result, DATELINE_END);
    assert_true(taken >= 4 && taken < index);
    check_all(record); /* it is as it was */
    dateline_extractor_free(extractor);
}

static const char RIVALS[] =
    "<!doctype html><html lang=en><title>Weir to be rebuilt - Tane Post</title>"
    "<meta property=og:title content='Old weir will rise'><meta name=twitter:title content='Mill and weir, "
    "too'>"
    "<meta property=article:published_time "
    "content='2024-05-01T10:00:00+02:00'><meta name=author content='Tane Desk'>"
    "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Weir to be rebuilt\","
    "\"datePublished\":\"2024-05-01T08:00:00Z\",\"author\":{\"@type\":\"Person\",\"name\":\"Ada Marsh\"},"
    "\"publisher\":{\"@type\":\"Organization\",\"name\":\"Tane Post\",\"telephone\":\"1\"}}</script>"
    "<script type='application/ld+json'>{\"@type\":\"Organization\",\"name\":\"Tane "
    "Post\",\"telephone\":\"2\"}"
    "</script><article><h1>Weir to be rebuilt</h1><p>The council of Upper Tane has voted to rebuild the old "
    "weir "
    "beside the mill, the mayor said on Tuesday.</p><h2>Four million crowns</h2><p>Work is to begin in the "
    "spring and will cost four million crowns, a clerk said.</p></article>"
    "<aside class=related><h3>Mill to be sold</h3><time datetime=2024-04-01>1 April</time></aside>";

/* The saying of the claim with that text and provenance, which is there. */
static void assert_saying(const dateline_record *record, const char *field, const char *from,
                          const char *said, dateline_saying wanted) {
    dateline_claim claim = DATELINE_CLAIM_INIT;
    for (uint32_t i = 0; dateline_claim_at(record, i, &claim) == DATELINE_OK; i++) {
        if (strcmp(claim.field, field) != 0 || strncmp(claim.provenance.data, from, strlen(from)) != 0 ||
            claim.text.size_bytes != strlen(said) || memcmp(claim.text.data, said, strlen(said)) != 0)
            continue;
        if (claim.saying != wanted) fail_msg("%s, %s: %d", field, said, (int)claim.saying);
        return;
    }
    fail_msg("no claim %s %s %s", field, from, said);
}

static void claims_agree_or_are_rivals(void **state) {
    (void)state;
    dateline_extractor *extractor = new_extractor(NULL);
    dateline_page page = page_of(RIVALS);
    dateline_keep_options options = {.size_bytes = sizeof options, .claims = true};
    dateline_record *kept = NULL;
    const dateline_record *record = extract(extractor, &page);
    member_text(record, "headline", 0, "Weir to be rebuilt");
    assert_int_equal(dateline_record_keep(record, &options, &kept), DATELINE_OK);
    for (unsigned round = 0; round < 2; round++, record = kept) {
        assert_saying(record, "headline", "jsonld:", "Weir to be rebuilt", DATELINE_SAYS_THE_SAME);
        assert_saying(record, "headline", "meta:twitter:title", "Mill and weir, too", DATELINE_SAYS_ANOTHER);
        assert_saying(record, "headline", "meta:og:title", "Old weir will rise",
                      DATELINE_SAYS_NOTHING_NEW); /* it is the alternativeHeadline */
        assert_saying(record, "headline", "meta:title", "Weir to be rebuilt - Tane Post",
                      DATELINE_SAYS_NOTHING_NEW);
        assert_saying(record, "headline", "visible:h1", "Weir to be rebuilt", DATELINE_SAYS_NOTHING_NEW);
        assert_saying(record, "headline", "visible:h2", "Four million crowns", DATELINE_SAYS_NOTHING_NEW);
        assert_saying(record, "headline", "visible:h3", "Mill to be sold", DATELINE_SAYS_NOTHING_NEW);
        assert_saying(record, "datePublished", "meta:", "2024-05-01T10:00:00+02:00", DATELINE_SAYS_THE_SAME);
        assert_saying(record, "datePublished", "visible:time", "2024-04-01", DATELINE_SAYS_NOTHING_NEW);
        assert_saying(record, "author", "meta:author", "Tane Desk", DATELINE_SAYS_ANOTHER);
        assert_saying(record, "publisher.telephone", "jsonld:", "2", DATELINE_SAYS_ANOTHER);
    }
    dateline_record_free(kept);
    dateline_extractor_free(extractor);
}

/* What was made for one record is not given for the next. */
static void the_next_record_has_its_own(void **state) {
    (void)state;
    dateline_extractor *extractor = with_comments();
    dateline_page page = page_with_all(), next = story();
    const dateline_record *record = extract(extractor, &page);
    dateline_claim claim = DATELINE_CLAIM_INIT;
    dateline_candidate candidate = DATELINE_CANDIDATE_INIT;
    assert_int_equal(dateline_claim_at(record, 0, &claim), DATELINE_OK);
    assert_int_equal(dateline_candidate_at(record, 6, &candidate), DATELINE_OK);
    provenance(record, "datePublished", 0, "jsonld:");
    record = extract(extractor, &next);
    provenance(record, "datePublished", 0, NULL);
    assert_int_equal(dateline_candidate_at(record, 6, &candidate), DATELINE_END);
    assert_int_equal(dateline_claim_at(record, 0, &claim), DATELINE_OK);
    dateline_extractor_free(extractor);
}

/* --- kept records --- */

static void write_all(const dateline_record *record, bool claims, text *out) {
    dateline_output_options options = {.size_bytes = sizeof options, .claims = claims};
    out->size = 0;
    for (uint32_t format = 0; format < dateline_format_count(); format++) {
        assert_int_equal(dateline_record_write(record, (dateline_format)format, &options, append, out),
                         DATELINE_OK);
    }
}

static void kept_records_outlive_their_page(void **state) {
    (void)state;
    static text before, after;
    for (unsigned claims = 0; claims < 2; claims++) {
        dateline_extractor *extractor = with_comments();
        dateline_page page = page_with_all();
        char *html = strdup(PAGE);
        assert_non_null(html);
        page.bytes = html;
        const dateline_record *record = extract(extractor, &page);
        write_all(record, claims, &before);
        dateline_keep_options options = {.size_bytes = sizeof options, .claims = claims};
        dateline_record *kept, *again;
        assert_int_equal(dateline_record_bytes(record), 0);
        assert_int_equal(dateline_record_keep(record, &options, &kept), DATELINE_OK);
        memset(html, '!', strlen(html));
        free(html);
        page = story();
        extract(extractor, &page);
        dateline_extractor_free(extractor);

        for (unsigned round = 0; round < 2; round++) {
            write_all(kept, claims, &after);
            assert_string_equal(after.bytes, before.bytes);
            check_all(kept);
            assert_true(dateline_record_bytes(kept) > strlen(before.bytes) / 8);
            dateline_candidate candidate = DATELINE_CANDIDATE_INIT;
            assert_int_equal(dateline_candidate_at(kept, 0, &candidate), DATELINE_ABSENT);
            dateline_claim claim = DATELINE_CLAIM_INIT;
            unsigned chosen = 0, count = 0;
            while (dateline_claim_at(kept, count, &claim) == DATELINE_OK) {
                assert_true(claim.text.size_bytes && claim.provenance.size_bytes);
                chosen += claim.chosen;
                count++;
            }
            assert_int_equal(count > 20, claims);
            assert_int_equal(chosen > 10, claims);
            /* A kept record can be kept too. */
            assert_int_equal(dateline_record_keep(kept, &options, &again), DATELINE_OK);
            dateline_record_free(kept);
            kept = again;
        }
        dateline_record_free(kept);
    }
    dateline_record_free(NULL);
}

static void errors_are_kept_too(void **state) {
    (void)state;
    dateline_options options = {.size_bytes = sizeof options, .max_page_bytes = 10};
    dateline_extractor *extractor = new_extractor(&options);
    dateline_page page = story();
    dateline_record *kept;
    assert_int_equal(dateline_record_keep(extract(extractor, &page), NULL, &kept), DATELINE_OK);
    dateline_extractor_free(extractor);
    assert_string_equal(dateline_record_error(kept), "too-large");
    assert_writes(kept, DATELINE_JSONL,
                  "{\"source\":{\"path\":\"story.html\"},\"error\":{\"code\":\"too-large\",");
    member_text(kept, "headline", 0, NULL);
    provenance(kept, "headline", 0, NULL);
    dateline_claim claim = DATELINE_CLAIM_INIT;
    assert_int_equal(dateline_claim_at(kept, 0, &claim), DATELINE_END);
    dateline_record_free(kept);
}

static void *read_often(void *kept) {
    static _Thread_local text out;
    for (unsigned i = 0; i < 20; i++) {
        write_all(kept, true, &out);
        check_all(kept);
    }
    return NULL;
}

static void threads_read_a_kept_record_at_once(void **state) {
    (void)state;
    dateline_extractor *extractor = with_comments();
    dateline_page page = page_with_all();
    dateline_keep_options options = {.size_bytes = sizeof options, .claims = true};
    dateline_record *kept;
    assert_int_equal(dateline_record_keep(extract(extractor, &page), &options, &kept), DATELINE_OK);
    dateline_extractor_free(extractor);
    pthread_t threads[3];
    for (int i = 0; i < 3; i++) assert_int_equal(pthread_create(&threads[i], NULL, read_often, kept), 0);
    for (int i = 0; i < 3; i++) pthread_join(threads[i], NULL);
    dateline_record_free(kept);
}

/* --- memory --- */

static void each_allocation_may_fail(void **state) {
    (void)state;
    account held = {.fails_at = 0};
    dateline_allocator allocator = allocator_of(&held);
    dateline_options options = {.size_bytes = sizeof options, .allocator = &allocator, .comments = true};
    dateline_keep_options keep = {.size_bytes = sizeof keep, .claims = true};
    dateline_extractor *extractor = new_extractor(&options);
    dateline_page page = page_with_all();
    size_t blocks = 0;
    unsigned failures = 0;
    for (size_t failing = 1;; failing++) {
        const dateline_record *record = extract(extractor, &page);
        blocks = held.blocks;
        held.fails_at = held.calls + failing;
        dateline_record *kept;
        dateline_result result = dateline_record_keep(record, &keep, &kept);
        bool failed = held.calls >= held.fails_at;
        assert_int_equal(result, failed ? DATELINE_NO_MEMORY : DATELINE_OK);
        assert_int_equal(kept == NULL, failed);
        dateline_record_free(kept);
        assert_int_equal(held.blocks, blocks);
        if (!failed) break;
        failures++;
        held.fails_at = held.calls + 1; /* then nothing can be made of what is asked for either */
        held.for_good = true;
        dateline_claim claim = DATELINE_CLAIM_INIT;
        dateline_text found;
        assert_int_equal(dateline_claim_at(record, 0, &claim), DATELINE_NO_MEMORY);
        assert_int_equal(dateline_get_provenance(record, dateline_member_named("headline"), 0, &found),
                         DATELINE_NO_MEMORY);
        held = (account){.blocks = held.blocks};
    }
    assert_true(failures >= 3);
    held.fails_at = 0;
    dateline_extractor_free(extractor);
    assert_int_equal(held.blocks, 0);
}

/* What a filter asks for must be dates that there are and tags of languages. */
static void filters_are_checked(void **state) {
    (void)state;
    static const struct {
        const char *since, *until, *languages;
        dateline_result result;
        bool passes;
    } cases[] = {
        {NULL, NULL, NULL, DATELINE_OK, true},
        {"2024", NULL, NULL, DATELINE_OK, true},
        {"2024-05-04", NULL, NULL, DATELINE_OK, false},
        {NULL, "2024-02-29", NULL, DATELINE_OK, false},
        {"2024-02-30", NULL, NULL, DATELINE_BAD_ARGUMENT, false},
        {NULL, "2023-02-29", NULL, DATELINE_BAD_ARGUMENT, false},
        {"1900-02-29", NULL, NULL, DATELINE_BAD_ARGUMENT, false},
        {"2024-04-31T10:00", NULL, NULL, DATELINE_BAD_ARGUMENT, false},
        {NULL, NULL, "en", DATELINE_OK, true},
        {NULL, NULL, "de,en-GB,yue", DATELINE_OK, false},
        {NULL, NULL, "de,EN", DATELINE_OK, true},
        {NULL, NULL, "english", DATELINE_BAD_ARGUMENT, false},
        {NULL, NULL, "e", DATELINE_BAD_ARGUMENT, false},
        {NULL, NULL, "en,", DATELINE_BAD_ARGUMENT, false},
        {NULL, NULL, "en_GB", DATELINE_BAD_ARGUMENT, false},
        {NULL, NULL, "en-", DATELINE_BAD_ARGUMENT, false},
        {NULL, NULL, "en-abcdefghi", DATELINE_BAD_ARGUMENT, false},
        {NULL, NULL, "*", DATELINE_BAD_ARGUMENT, false},
    };
    dateline_extractor *extractor;
    const dateline_record *record;
    dateline_page page = page_with_all();
    assert_int_equal(dateline_extractor_new(NULL, &extractor), DATELINE_OK);
    assert_int_equal(dateline_extract(extractor, &page, &record), DATELINE_OK);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        dateline_filter filter = DATELINE_FILTER_INIT;
        bool passes = true;
        filter.since = dateline_text_of(cases[i].since);
        filter.until = dateline_text_of(cases[i].until);
        filter.languages = dateline_text_of(cases[i].languages);
        if (dateline_record_passes(record, &filter, &passes) != cases[i].result) fail_msg("case %zu", i);
        assert_int_equal(passes, cases[i].passes);
    }
    dateline_extractor_free(extractor);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(filters_are_checked),
        cmocka_unit_test(values_are_read_without_json),
        cmocka_unit_test(members_are_listed),
        cmocka_unit_test(other_members_and_types_are_refused),
        cmocka_unit_test(dates_are_read),
        cmocka_unit_test(claims_tell_what_else_is_said),
        cmocka_unit_test(claims_agree_or_are_rivals),
        cmocka_unit_test(the_next_record_has_its_own),
        cmocka_unit_test(kept_records_outlive_their_page),
        cmocka_unit_test(errors_are_kept_too),
        cmocka_unit_test(threads_read_a_kept_record_at_once),
        cmocka_unit_test(each_allocation_may_fail),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
