/* Flattened dumps, from text to record: whole ones, ones with members missing, repeated and in other order,
 * in several languages. */
#include "page_record.h"

typedef struct dump {
    dl_document *doc;
    dl_arena arena;
    dl_claims claims;
    dl_page_context context;
    dl_record record;
    char nothing[DL_PAGE_PADDING];
} dump;

static dump *open_dump(dl_span text) {
    dump *d = calloc(1, sizeof *d);
    assert_non_null(d);
    d->doc = dl_document_new(NULL);
    assert_non_null(d->doc);
    assert_int_equal(dl_parse(d->doc, dl_span_of(d->nothing, 0), NULL), DL_PARSE_OK);
    dl_arena_init(&d->arena, 0, NULL);
    dl_claims_begin(&d->claims, d->doc, &d->arena, &d->context);
    dl_read_dump(&d->claims, text);
    dl_body_options options = {0};
    dl_find_body(&d->record.body, &d->claims, &options);
    d->record.claims = &d->claims;
    dl_resolve(&d->record, &d->claims);
    return d;
}

static void close_dump(dump *d) {
    dl_document_free(d->doc);
    dl_arena_release(&d->arena);
    free(d);
}

static void expect_paragraphs(const dump *d, uint32_t count, const char *second) {
    assert_int_equal(d->record.body.blocks.count, count);
    if (second)
        assert_true(dl_span_starts_with(d->record.body.blocks.items[1].text, dl_span_from_string(second)));
}

#define PARAGRAPHS                                                                                           \
    "The harbour bridge in Larnwick opened to walkers on Thursday, two years after the work began. The "     \
    "town "                                                                                                  \
    "council had set aside 3.5 million for it.Mayor Ada Reed called it \"a long wait\", and promised that "  \
    "cars would "                                                                                            \
    "follow in spring.Engineers from the U.S.Army school, whose findings stand on example.com, had warned "  \
    "of cracks. "                                                                                            \
    "They were mended.“We are glad that it is over.”Shopkeepers nearby hope for more guests in summer, " \
    "when the "                                                                                              \
    "market moves to the quay."

static void a_whole_dump(void **state) {
    (void)state;
    dump *d = open_dump(DL_SPAN(
        "date 2022-03-10 https://wire.example/20220310/harbour-bridge-opens-100200300.html\n\n"
        "Harbour Bridge Opens to Walkers, Mayor Says\n\nHarbour Bridge Opens to Walkers, Mayor Says\n\n"
        "The harbour bridge in Larnwick has been closed for two years because of cracks... 10.03.2022, Wire "
        "International\n\n"
        "2022-03-10T08:01+0000\n\n2022-03-10T08:15+0000\n\n2022-03-10T09:40+0000\n\nworld\n\neurope\n\n"
        "/html/head/meta[@name='og:title']/@content /html/head/meta[@name='og:description']/@content\n\n"
        "https://cdn.wire.example/img/07e6/03/0a/"
        "1093172957_0:160:3072:1888_1920x0_80_0_0_abc.jpg\n\n" PARAGRAPHS
        "\n\nhttps://wire.example/20220309/cracks-in-harbour-bridge-100200111.html\n\neurope\n\n"
        "Wire International desk@wire.example +15550100200 WIRE „House of News“ 252 60\n\n2022\n\n"
        "Wire International desk@wire.example +15550100200 WIRE „House of News“ 252 60\n\nNews\n\nen_EN\n\n"
        "1920 1440 true\n\n1920 1080 true\n\n1920 1920 true\n\nworld, europe, bridges\n"));
    const dl_record *r = &d->record;
    assert_value(&r->url, "https://wire.example/20220310/harbour-bridge-opens-100200300.html");
    assert_value(&r->headline, "Harbour Bridge Opens to Walkers, Mayor Says");
    assert_value(&r->description,
                 "The harbour bridge in Larnwick has been closed for two years because of cracks...");
    assert_value(&r->created, "2022-03-10T08:01:00+00:00");
    assert_value(&r->published, "2022-03-10T08:15:00+00:00");
    assert_value(&r->modified, "2022-03-10T09:40:00+00:00");
    assert_values(&r->sections, "world|europe");
    assert_values(&r->keywords, "world|europe|bridges");
    assert_value(&r->publisher.name, "Wire International");
    assert_value(&r->publisher.legal_name, "WIRE „House of News“");
    assert_value(&r->publisher.email, "desk@wire.example");
    assert_value(&r->publisher.telephone, "+15550100200");
    assert_int_equal(r->publisher.logo.width, 252);
    assert_int_equal(r->publisher.logo.height, 60);
    assert_value(&r->copyright_year, "2022");
    assert_value(&r->genre, "News");
    assert_value(&r->language, "en");
    assert_int_equal(r->images.count, 1);
    assert_int_equal(r->images.items[0].width, 1920);
    assert_int_equal(r->images.items[0].height, 1080); /* the shape of the crop, not the first size */
    assert_int_equal(r->images.items[0].crop.y, 160);
    assert_int_equal(r->images.items[0].crop.width, 3072);
    assert_int_equal(r->images.items[0].crop.height, 1728);
    assert_int_equal(r->images.items[0].variants.count, 2);
    assert_true(r->images.items[0].representative);
    assert_int_equal(r->speakable.count, 2);
    assert_value(&r->speakable.items[1].xpath, "/html/head/meta[@name='og:description']/@content");
    assert_int_equal(r->mentions.count, 1);
    assert_value(&r->mentions.items[0].url,
                 "https://wire.example/20220309/cracks-in-harbour-bridge-100200111.html");
    expect_paragraphs(d, 5, "Mayor Ada Reed called it");
    dl_span words = dl_claim_provenance(&d->claims, r->headline.claim, &d->arena);
    assert_true(dl_span_starts_with(words, DL_SPAN("dump:block 2@")));
    close_dump(d);
}

/* The dump that the format was learnt from; its text is not ours to copy, so what is in it is asked for. */
static void the_dump_of_the_corpus(void **state) {
    (void)state;
    char bytes[20000];
    FILE *file = fopen(CORPORA_DIR "/dumps/sputnik-2021-10-21.txt", "rb");
    if (!file) {
        print_message("no dump under %s: skipped\n", CORPORA_DIR);
        skip();
    }
    dl_span text = dl_span_of(bytes, fread(bytes, 1, sizeof bytes, file));
    fclose(file);
    dump *d = open_dump(text);
    const dl_record *r = &d->record;
    size_t again = dl_span_find(text, r->headline.text, 0);
    assert_true(r->headline.text.size > 40 && again != SIZE_MAX);
    assert_int_not_equal(dl_span_find(text, r->headline.text, again + 1), SIZE_MAX); /* the repeated line */
    assert_true(dl_span_ends_with(r->description.text, DL_SPAN("...")));             /* without its tail */
    assert_value(&r->created, "2021-10-21T16:25:00+00:00");
    assert_value(&r->published, "2021-10-21T16:25:00+00:00");
    assert_value(&r->modified, "2021-10-21T16:49:00+00:00");
    assert_values(&r->sections, "world|russia|us");
    assert_values(&r->keywords, "world|russia|us");
    assert_int_equal(r->speakable.count, 2);
    assert_int_equal(r->images.count, 1);
    assert_int_equal(r->images.items[0].crop.x, 211);
    assert_int_equal(r->images.items[0].crop.width, 3852 - 211);
    assert_int_equal(r->images.items[0].width, 1920);
    assert_int_equal(r->images.items[0].height, 1080);
    assert_int_equal(r->images.items[0].variants.count, 2);
    assert_true(r->images.items[0].representative);
    assert_int_equal(r->mentions.count, 1);
    assert_int_equal(r->publisher.logo.width, 252);
    assert_int_equal(r->publisher.logo.height, 60);
    assert_true(r->publisher.name.text.size && r->publisher.email.text.size &&
                r->publisher.telephone.text.size);
    assert_true(
        dl_span_contains(r->publisher.legal_name.text, DL_SPAN("\xE2\x80\x9E"))); /* with its quotes */
    assert_value(&r->copyright_year, "2021");
    assert_value(&r->genre, "News");
    assert_value(&r->language, "en");
    assert_int_equal(r->body.blocks.count, 8);
    close_dump(d);
}

static void members_missing(void **state) {
    (void)state;
    dump *d = open_dump(
        DL_SPAN("date 2022-03-10 https://wire.example/20220310/a-100200300.html\n\n"
                "Harbour bridge opens\n\nHarbour bridge opens\n\n2022-03-10T08:15+0000\n\n" PARAGRAPHS "\n"));
    assert_value(&d->record.headline, "Harbour bridge opens");
    assert_value(&d->record.published, "2022-03-10T08:15:00+00:00");
    assert_value(&d->record.created, NULL);
    assert_value(&d->record.modified, NULL);
    assert_value(&d->record.publisher.name, NULL);
    assert_int_equal(d->record.images.count, 0);
    expect_paragraphs(d, 5, NULL);
    close_dump(d);
}

static void another_order(void **state) {
    (void)state;
    dump *d = open_dump(DL_SPAN(
        "date 2022-03-10 https://wire.example/20220310/a-100200300.html\n\n"
        "Wire International desk@wire.example +15550100200 WIRE „House of News“ 252 60\n\n"
        "2022-03-10T09:40+0000\n\n2022-03-10T08:01+0000\n\n2022-03-10T08:15+0000\n\nen_"
        "EN\n\n2022\n\n" PARAGRAPHS "\n\nbridges, harbours, walkers\n\nHarbour Bridge Opens to Walkers\n\n"
        "Closed for two years because of cracks in its eastern pier... 10.03.2022, Wire International\n\n"
        "Harbour Bridge Opens to Walkers\n\n800 600 false\n\nhttps://cdn.wire.example/a/100200301.jpg\n"));
    assert_value(&d->record.headline, "Harbour Bridge Opens to Walkers");
    assert_value(&d->record.description, "Closed for two years because of cracks in its eastern pier...");
    assert_value(&d->record.created, "2022-03-10T08:01:00+00:00");
    assert_value(&d->record.published, "2022-03-10T08:15:00+00:00");
    assert_value(&d->record.modified, "2022-03-10T09:40:00+00:00");
    assert_value(&d->record.publisher.email, "desk@wire.example");
    assert_values(&d->record.keywords, "bridges|harbours|walkers");
    expect_paragraphs(d, 5, NULL);
    assert_int_equal(d->record.images.count, 1);
    assert_int_equal(d->record.images.items[0].width, 800);
    close_dump(d);
}

static void a_dump_in_german(void **state) {
    (void)state;
    dump *d = open_dump(DL_SPAN(
        "date 2021-11-02 https://bote.example/20211102/hafenbruecke-wieder-offen-4242424.html\n\n"
        "Hafenbrücke wieder offen\n\nHafenbrücke wieder offen\n\n"
        "Zwei Jahre lang war die Brücke im Hafen von Larnwick gesperrt… 02.11.2021, Der Bote\n\n"
        "2021-11-02T07:00+0000\n\n2021-11-02T07:30+0000\n\npanorama\n\n"
        "Die Hafenbrücke in Larnwick ist seit Dienstag wieder für Fußgänger offen. Der Stadtrat hatte dafür "
        "3.5 Millionen "
        "bereitgestellt.Bürgermeisterin Ada Reed sprach von einer „langen Wartezeit“ und kündigte an, dass "
        "im Frühjahr auch "
        "Autos wieder fahren dürfen.Ingenieure hatten vor Rissen gewarnt, die inzwischen behoben sind.\n\n"
        "Der Bote redaktion@bote.example +49 30 5550 1234 Bote Verlag GmbH 200 "
        "40\n\n2021\n\nNachrichten\n\nde_DE\n\n"
        "panorama, brücken, hafen\n"));
    assert_value(&d->record.headline, "Hafenbrücke wieder offen");
    assert_value(&d->record.description, "Zwei Jahre lang war die Brücke im Hafen von Larnwick gesperrt…");
    assert_value(&d->record.published, "2021-11-02T07:00:00+00:00");
    assert_value(&d->record.modified, "2021-11-02T07:30:00+00:00");
    assert_value(&d->record.publisher.name, "Der Bote");
    assert_value(&d->record.publisher.telephone, "+49 30 5550 1234");
    assert_value(&d->record.publisher.legal_name, "Bote Verlag GmbH");
    assert_int_equal(d->record.publisher.logo.width, 200);
    assert_value(&d->record.genre, "Nachrichten");
    assert_value(&d->record.language, "de-DE");
    assert_values(&d->record.keywords, "panorama|brücken|hafen");
    expect_paragraphs(d, 3, "Bürgermeisterin Ada Reed");
    close_dump(d);
}

static void a_dump_in_russian(void **state) {
    (void)state;
    dump *d = open_dump(
        DL_SPAN("date 2021-11-02 https://vest.example/20211102/most-4242424.html\n\n"
                "Мост в порту снова открыт\n\nМост в порту снова открыт\n\n"
                "Мост в порту Ларнвика был закрыт два года из-за трещин... 02.11.2021, Вестник порта\n\n"
                "2021-11-02T10:00+0300\n\n2021-11-02T10:00+0300\n\n2021-11-02T11:30+0300\n\nв мире\n\n"
                "Мост в порту Ларнвика снова открыт для пешеходов, сообщили в мэрии во вторник. Работы "
                "продолжались два года."
                "Мэр города назвала ожидание долгим и пообещала, что весной по мосту поедут машины.Инженеры "
                "предупреждали о "
                "трещинах, теперь они устранены.\n\n"
                "Вестник порта info@vest.example +74955550100 ООО «Вестник» 300 "
                "70\n\n2021\n\nНовости\n\nru_RU\n\nв мире, порт, мосты\n"));
    assert_value(&d->record.headline, "Мост в порту снова открыт");
    assert_value(&d->record.description, "Мост в порту Ларнвика был закрыт два года из-за трещин...");
    assert_value(&d->record.created, "2021-11-02T10:00:00+03:00");
    assert_value(&d->record.modified, "2021-11-02T11:30:00+03:00");
    assert_value(&d->record.publisher.legal_name, "ООО «Вестник»");
    assert_value(&d->record.genre, "Новости");
    assert_value(&d->record.language, "ru-RU");
    expect_paragraphs(d, 3, "Мэр города");
    close_dump(d);
}

static void a_dump_in_spanish_without_tail(void **state) {
    (void)state;
    dump *d = open_dump(
        DL_SPAN("date 2020-07-01 https://hoja.example/20200701/puente-del-puerto-1090000001.html\n\n"
                "El puente del puerto reabre\n\nEl puente del puerto reabre\n\n"
                "El puente de Larnwick estuvo cerrado dos años por grietas en uno de sus pilares.\n\n"
                "2020-07-01T12:00-0300\n\nmundo\n\n"
                "El puente del puerto de Larnwick reabrió el miércoles para los peatones, informó el "
                "ayuntamiento. Las obras duraron "
                "dos años.La alcaldesa habló de una larga espera y prometió que en primavera pasarán los "
                "coches.Los ingenieros habían "
                "advertido de las grietas.\n\n2020\n\nes_ES\n\nmundo, puentes\n"));
    assert_value(&d->record.description,
                 "El puente de Larnwick estuvo cerrado dos años por grietas en uno de sus pilares.");
    assert_value(&d->record.published, "2020-07-01T12:00:00-03:00");
    assert_values(&d->record.sections, "mundo");
    assert_value(&d->record.language, "es-ES");
    expect_paragraphs(d, 3, "La alcaldesa");
    close_dump(d);
}

static void everything_said_again(void **state) {
    (void)state;
    dump *d = open_dump(DL_SPAN(
        "date 2022-03-10 https://wire.example/20220310/a-100200300.html\n\nBridge opens again\n\nBridge "
        "opens again\n\n"
        "Bridge opens "
        "again\n\nworld\n\nworld\n\neurope\n\nworld\n\n2022-03-10T08:15+0000\n\n2022-03-10T08:15+0000\n\n"
        "/html/head/title\n\n/html/head/title\n\n" PARAGRAPHS
        "\n\nhttps://wire.example/b-100200301.html\n\nhttps://wire.example/b-100200301.html\n\n"
        "Wire desk@wire.example\n\nWire desk@wire.example\n\nWire\n\n2022\n\n2022\n\nen\n\nen\n\nworld, "
        "europe\n\nworld, europe\n"));
    assert_values(&d->record.sections, "world|europe");
    assert_values(&d->record.keywords, "world|europe");
    assert_int_equal(d->record.speakable.count, 1);
    assert_int_equal(d->record.mentions.count, 1);
    assert_value(&d->record.publisher.name, "Wire");
    assert_value(&d->record.publisher.email, "desk@wire.example");
    assert_value(&d->record.published, "2022-03-10T08:15:00+00:00");
    assert_value(&d->record.genre, NULL);
    expect_paragraphs(d, 5, NULL);
    close_dump(d);
}

static void a_house_without_contact(void **state) {
    (void)state;
    dump *d = open_dump(DL_SPAN(
        "date 2022-03-10 https://wire.example/x/a-100200300.html\n\nBridge opens again\n\nBridge opens "
        "again\n\n" PARAGRAPHS
        "\n\nWire International 252 60\n\n2022\n\n.story-intro .story-lead\n\nWire International 252 60\n"));
    assert_value(&d->record.publisher.name, "Wire International");
    assert_int_equal(d->record.publisher.logo.height, 60);
    assert_int_equal(d->record.speakable.count, 2);
    assert_true(d->record.speakable.items[0].css_selector.text.size > 0);
    close_dump(d);
}

static void a_body_in_several_lines(void **state) {
    (void)state;
    dump *d =
        open_dump(DL_SPAN("date 2022-03-10 https://wire.example/x/a-100200300.html\r\n\r\nBridge opens "
                          "again\r\n\r\nBridge opens again\r\n\r\nworld\r\n\r\n"
                          "The harbour bridge in Larnwick opened to walkers on Thursday, two years after the "
                          "work began, the town council said in a "
                          "statement that it sent to all households.\r\nShopkeepers nearby hope for more "
                          "guests in summer, when the market moves to the "
                          "quay and the ferries run again from morning to night.\r\n\r\nworld, bridges\r\n"));
    assert_value(&d->record.headline, "Bridge opens again");
    expect_paragraphs(d, 2, "Shopkeepers");
    close_dump(d);
}

static void hostile_dumps(void **state) {
    (void)state;
    static const char *const pieces[] = {"\n",        "a\n",
                                         "date ",     "/html[",
                                         "1 ",        "@.",
                                         "+1 ",       "a,",
                                         "x 20 30\n", "2021-10-21T16:25\n",
                                         "_1:2:3:4",  "https://a/b.jpg\n"};
    static char text[200001];
    for (size_t i = 0; i < DL_COUNT_OF(pieces); i++) {
        size_t length = strlen(pieces[i]), at = 0;
        while (at + length < sizeof text) memcpy(text + at, pieces[i], length), at += length;
        close_dump(open_dump(dl_span_of(text, at)));
    }
    close_dump(open_dump(DL_SPAN("")));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_whole_dump),
        cmocka_unit_test(the_dump_of_the_corpus),
        cmocka_unit_test(members_missing),
        cmocka_unit_test(another_order),
        cmocka_unit_test(a_dump_in_german),
        cmocka_unit_test(a_dump_in_russian),
        cmocka_unit_test(a_dump_in_spanish_without_tail),
        cmocka_unit_test(everything_said_again),
        cmocka_unit_test(a_house_without_contact),
        cmocka_unit_test(a_body_in_several_lines),
        cmocka_unit_test(hostile_dumps),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
