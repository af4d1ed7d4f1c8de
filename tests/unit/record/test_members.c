/* The table of members: that it agrees with what it describes, and what is read by it. */
#include "page_record.h"
#include "record/members.h"

/* --- the table itself --- */

typedef struct names {
    char path[128];
    unsigned fields[DL_FIELD_COUNT]; /* how often each is named */
} names;

/* The claims' name for the field is the path to the row, where an essential part may stand for the whole. */
static void check_field(names *n, const dl_member_row *row, const char *whole) {
    if (!row->claimed) return;
    const char *field = dl_field_member(row->field);
    n->fields[row->field]++;
    if (strcmp(field, n->path) != 0 && !(row->essential && strcmp(field, whole) == 0))
        fail_msg("%s is chosen among claims of %s", n->path, field);
}

static void check_row(names *n, const dl_member_row *row) {
    if (row->type == DL_TYPE_LIST) {
        assert_int_equal(row->storage, DL_STORED_LIST);
        assert_non_null(row->item);
        assert_true(row->item_bytes > 0);
        check_row(n, row->item);
        return;
    }
    assert_null(row->item);
    if (row->storage == DL_STORED_WORD) assert_non_null(row->words);
    if (row->type != DL_TYPE_OBJECT) {
        assert_true(row->storage != DL_STORED_LIST && row->storage != DL_STORED_STRUCT);
        assert_null(row->parts);
        return;
    }
    assert_int_equal(row->storage == DL_STORED_STRUCT, row->part_count > 0);
    size_t size = strlen(n->path);
    for (size_t i = 0; i < row->part_count; i++) {
        const dl_member_row *part = &row->parts[i];
        assert_ptr_equal(dl_member_part(row, part->name), part); /* no name twice */
        char whole[sizeof n->path];
        strcpy(whole, n->path);
        snprintf(n->path + size, sizeof n->path - size, ".%.*s", DL_SPAN_ARG(part->name));
        check_field(n, part, whole);
        check_row(n, part);
        n->path[size] = '\0';
    }
}

static void rows_name_what_they_are(void **state) {
    (void)state;
    names n = {0};
    for (dl_member i = 0; i < DL_MEMBER_COUNT; i++) {
        const dl_member_row *row = &dl_members[i];
        dl_member found;
        assert_true(dl_member_find(row->name, &found));
        assert_int_equal(found, i);
        if (!row->about || strlen(row->about) < 10) fail_msg("%s: about what?", row->name.data);
        snprintf(n.path, sizeof n.path, "%s", row->name.data);
        check_field(&n, row, n.path);
        check_row(&n, row);
    }
    dl_member none;
    assert_false(dl_member_find(DL_SPAN("head"), &none));
    assert_false(dl_member_find(DL_SPAN_NONE, &none));
    /* Every field feeds one member, but for those that only help others. */
    static const dl_field helpers[] = {DL_FIELD_AUTHOR_LINK, DL_FIELD_SITE_NAME, DL_FIELD_SECTION_URL,
                                       DL_FIELD_SECTION_NAME, DL_FIELD_DATE_WEAK};
    for (size_t i = 0; i < DL_COUNT_OF(helpers); i++) n.fields[helpers[i]]++;
    for (dl_field i = 0; i < DL_FIELD_COUNT; i++) {
        if (n.fields[i] != 1) fail_msg("%s is named by %u rows", dl_field_member(i), n.fields[i]);
    }
}

/* --- what a record holds --- */

static dl_span text_of(const dl_record *record, dl_member member) {
    return dl_member_text(&dl_members[member], record);
}

static void assert_span(dl_span found, const char *wanted) {
    if (!dl_span_equal(found, dl_span_from_string(wanted)))
        fail_msg("\"%.*s\", not \"%s\"", DL_SPAN_ARG(found), wanted);
}

static void an_empty_record_knows_nothing(void **state) {
    (void)state;
    dl_record record = {0};
    for (dl_member i = 0; i < DL_MEMBER_COUNT; i++) {
        uint64_t integer;
        bool boolean;
        assert_false(dl_member_known(&dl_members[i], &record));
        assert_true(dl_span_empty(dl_member_text(&dl_members[i], &record)));
        assert_false(dl_member_integer(&dl_members[i], &record, &integer));
        assert_false(dl_member_boolean(&dl_members[i], &record, &boolean));
        assert_int_equal(dl_member_count(&dl_members[i], &record), 0);
    }
}

static void scalars_are_read_however_they_are_kept(void **state) {
    (void)state;
    dl_record record = {.word_count = 7, .truncated = "the limit", .body = {.text = DL_SPAN("Body.")}};
    record.headline.text = DL_SPAN("Bridge opens");
    record.published.text = DL_SPAN("2024-05-03");
    record.copyright_year.text = DL_SPAN("2024");
    record.is_accessible_for_free.text = DL_SPAN("true");
    record.source.offset = (dl_known_uint){.known = true}; /* 0 is a place like any other */
    assert_span(text_of(&record, DL_MEMBER_HEADLINE), "Bridge opens");
    assert_span(text_of(&record, DL_MEMBER_DATE_PUBLISHED), "2024-05-03");
    assert_span(text_of(&record, DL_MEMBER_TRUNCATED), "the limit");
    assert_span(text_of(&record, DL_MEMBER_ARTICLE_BODY), "Body.");
    assert_span(text_of(&record, DL_MEMBER_COPYRIGHT_YEAR), ""); /* it is no text */
    uint64_t integer = 0;
    assert_true(dl_member_integer(&dl_members[DL_MEMBER_COPYRIGHT_YEAR], &record, &integer));
    assert_int_equal(integer, 2024);
    assert_true(dl_member_integer(&dl_members[DL_MEMBER_WORD_COUNT], &record, &integer));
    assert_int_equal(integer, 7);
    assert_false(dl_member_integer(&dl_members[DL_MEMBER_HEADLINE], &record, &integer));
    const dl_member_row *offset = dl_member_part(&dl_members[DL_MEMBER_SOURCE], DL_SPAN("offset"));
    assert_true(dl_member_integer(offset, &record.source, &integer));
    assert_int_equal(integer, 0);
    bool boolean = false;
    assert_true(dl_member_boolean(&dl_members[DL_MEMBER_IS_ACCESSIBLE_FOR_FREE], &record, &boolean));
    assert_true(boolean);
    record.is_accessible_for_free.text = DL_SPAN("false");
    assert_true(dl_member_boolean(&dl_members[DL_MEMBER_IS_ACCESSIBLE_FOR_FREE], &record, &boolean));
    assert_false(boolean);
    assert_false(dl_member_boolean(&dl_members[DL_MEMBER_BODY_COMPLETE], &record, &boolean));
    record.body.incomplete = "a paywall";
    boolean = true;
    assert_true(dl_member_boolean(&dl_members[DL_MEMBER_BODY_COMPLETE], &record, &boolean));
    assert_false(boolean);
}

static void lists_and_objects_have_items_and_parts(void **state) {
    (void)state;
    dl_person people[] = {{.name.text = DL_SPAN("Ada Reed")},
                          {.name.text = DL_SPAN("The Post"), .organization = true}};
    dl_value sections[] = {{.text = DL_SPAN("News")}};
    dl_record record = {.authors = {people, 2, 2}, .sections = {sections, 1, 1}};
    const dl_member_row *author = &dl_members[DL_MEMBER_AUTHOR];
    assert_int_equal(dl_member_count(author, &record), 2);
    const void *second = dl_member_item(author, &record, 1);
    assert_span(dl_member_text(author->item, second), "The Post");
    assert_span(dl_member_text(dl_member_part(author->item, DL_SPAN("type")), second), "Organization");
    assert_null(dl_member_part(author->item, DL_SPAN("typ")));
    const dl_member_row *section = &dl_members[DL_MEMBER_ARTICLE_SECTION];
    assert_span(dl_member_text(section->item, dl_member_item(section, &record, 0)), "News");
}

/* The size of a logo is enough for there to be one, an address to write to is none for a publisher. */
static void an_object_is_known_by_its_parts(void **state) {
    (void)state;
    const dl_member_row *publisher = &dl_members[DL_MEMBER_PUBLISHER];
    dl_record record = {.publisher.email.text = DL_SPAN("desk@post.example"),
                        .publisher.telephone.text = DL_SPAN("1")};
    assert_false(dl_member_known(publisher, &record));
    record.publisher.logo.width = 60;
    assert_true(dl_member_known(publisher, &record));
    assert_null(dl_member_value(publisher, &record));
    record.publisher.name.text = DL_SPAN("The Post");
    assert_span(dl_member_text(publisher, &record), "The Post");
    assert_ptr_equal(dl_member_value(publisher, &record), &record.publisher.name);

    const dl_member_row *crop = dl_member_part(dl_members[DL_MEMBER_IMAGE].item, DL_SPAN("crop"));
    dl_picture picture = {.crop = {.x = 1, .y = 2}};
    assert_false(dl_member_known(crop, &picture));
    picture.crop.width = 3;
    assert_true(dl_member_known(crop, &picture));

    /* Of two parts that may stand for the whole, the one that is known does. */
    const dl_member_row *speakable = dl_members[DL_MEMBER_SPEAKABLE].item;
    dl_speakable part = {.css_selector.text = DL_SPAN("h1")};
    assert_span(dl_member_text(speakable, &part), "h1");
    assert_ptr_equal(dl_member_value(speakable, &part), &part.css_selector);
}

/* --- where it was read --- */

static void assert_provenance(const dl_record *record, dl_member member, uint32_t index, const char *wanted) {
    assert_span(dl_member_provenance(record, member, index, record->claims->arena), wanted);
}

static void note(void *context, const dl_told *told) {
    char *all = context;
    snprintf(all + strlen(all), 2000 - strlen(all), "%.*s=%.*s|", DL_SPAN_ARG(told->name),
             DL_SPAN_ARG(told->value->text));
}

static void values_tell_where_they_were_read(void **state) {
    (void)state;
    page_record *p = page_record_open(
        "<!doctype html><html lang=en><title>Bridge opens</title>"
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Bridge opens\","
        "\"author\":[{\"name\":\"Ada Reed\"},{\"name\":\"Bo Lind\"}],\"publisher\":{\"name\":\"The Post\","
        "\"legalName\":\"Post Ltd\",\"logo\":{\"url\":\"https://post.example/l.png\"}}}</script>"
        "<article><h1>Bridge opens</h1><p>The harbour bridge in Larnwick opened to walkers on Thursday, two "
        "years after the work began, said the town council in a statement to all households.</p></article>",
        "https://post.example/bridge");
    const dl_record *record = &p->record;
    assert_provenance(record, DL_MEMBER_HEADLINE, 0, "visible:h1@307");
    assert_provenance(record, DL_MEMBER_AUTHOR, 1, "jsonld:$.author[1].name@179");
    assert_provenance(record, DL_MEMBER_AUTHOR, 2, "");
    assert_provenance(record, DL_MEMBER_PUBLISHER, 0, "jsonld:$.publisher.name@211");
    assert_provenance(record, DL_MEMBER_KICKER, 0, "");
    assert_provenance(record, DL_MEMBER_BODY_COMPLETE, 0, "");
    assert_provenance(record, DL_MEMBER_WORD_COUNT, 0, "");
    assert_provenance(record, DL_MEMBER_ARTICLE_BODY, 0, "visible:p@331");

    char all[2000] = "";
    dl_record shown = *record;
    shown.body.incomplete = "a paywall";
    dl_record_each_told(&shown, record->claims->arena, note, all);
    assert_string_equal(
        all, "url=https://post.example/bridge|type=NewsArticle|headline=Bridge opens|publisher=The Post|"
             "publisher.legalName=Post Ltd|publisher.logo=https://post.example/l.png|inLanguage=en|"
             "author=Ada Reed|author[1]=Bo Lind|bodyComplete=false|"
             "articleBody=The harbour bridge in Larnwick opened to walkers on Thursday, two years after the "
             "work began, said the town council in a statement to all households.|");
    assert_provenance(&shown, DL_MEMBER_BODY_COMPLETE, 0, "a paywall");
    page_record_close(p);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_name_what_they_are),
        cmocka_unit_test(an_empty_record_knows_nothing),
        cmocka_unit_test(scalars_are_read_however_they_are_kept),
        cmocka_unit_test(lists_and_objects_have_items_and_parts),
        cmocka_unit_test(an_object_is_known_by_its_parts),
        cmocka_unit_test(values_tell_where_they_were_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
