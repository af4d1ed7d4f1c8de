/* Kinds of edits, and what is none. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "archive/compare.h"
#include "base/buffer.h"
#include "unit/archive/story.h"

static dl_arena arena;
static story old, new;

static int set_up(void **state) {
    (void)state;
    dl_arena_init(&arena, 0, NULL);
    harbour_story(&old);
    copy_story(&new, &old);
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    dl_arena_release(&arena);
    return 0;
}

static void compare_and_check(const uint32_t *wanted, bool replaced) {
    uint64_t before = dl_compare_digest(&old.record, &arena), after = dl_compare_digest(&new.record, &arena);
    dl_changes changes = dl_compare(&old.record, &new.record, &arena);
    dl_change telling = DL_CHANGE_COUNT;
    assert_false(arena.failed);
    for (dl_change i = 0; i < DL_CHANGE_COUNT; i++) {
        if (changes.counts[i] != wanted[i])
            fail_msg("%s: %u instead of %u", dl_change_name(i), changes.counts[i], wanted[i]);
        if (wanted[i] && telling == DL_CHANGE_COUNT) telling = i;
    }
    assert_int_equal(changes.telling, telling);
    assert_int_equal(changes.replaced, replaced);
    assert_int_equal(before == after, telling == DL_CHANGE_COUNT);
    /* in the other direction, what was added is cut */
    changes = dl_compare(&new.record, &old.record, &arena);
    assert_int_equal(changes.replaced, replaced);
    assert_int_equal(changes.telling == DL_CHANGE_COUNT, telling == DL_CHANGE_COUNT);
}

/* assert_changes([DL_CHANGE_CUT] = 1) */
#define assert_changes(...) compare_and_check((const uint32_t[DL_CHANGE_COUNT]){__VA_ARGS__}, false)
#define assert_replaced()                                                                                    \
    assert_true(dl_compare(&old.record, &new.record, &arena)                                                 \
                    .replaced &&dl_compare(&new.record, &old.record, &arena)                                 \
                    .replaced)
#define assert_not_replaced()                                                                                \
    assert_false(dl_compare(&old.record, &new.record, &arena).replaced ||                                    \
                 dl_compare(&new.record, &old.record, &arena).replaced)
#define assert_unchanged() compare_and_check((const uint32_t[DL_CHANGE_COUNT]){0}, false)

static void set_text(uint32_t block, const char *text) {
    new.blocks[block].text = dl_span_from_string(text);
}

/* Replaces a word of a paragraph by another text. */
static void replace(uint32_t block, const char *word, const char *by) {
    dl_span text = new.blocks[block].text;
    size_t at = dl_span_find(text, dl_span_from_string(word), 0);
    assert_true(at != SIZE_MAX);
    dl_span parts[] = {dl_span_sub(text, 0, at), dl_span_from_string(by),
                       dl_span_sub(text, at + strlen(word), SIZE_MAX)};
    new.blocks[block].text = dl_arena_join(&arena, parts, 3, DL_SPAN_NONE);
}

/* --- the eight kinds of edits --- */

static void equal(void **state) {
    (void)state;
    assert_unchanged();
}

static void a_word_in_three_paragraphs(void **state) {
    (void)state;
    replace(0, "Friday", "Saturday");
    replace(1, "eastern", "western");
    replace(4, "second", "third");
    assert_changes([DL_CHANGE_REWRITTEN] = 6);
}

static void a_paragraph_added(void **state) {
    (void)state;
    put_paragraph(&new, 2,
                  "The government promised help on Monday and sent a first payment to the families.");
    assert_changes([DL_CHANGE_ADDED] = 1);
}

static void a_paragraph_cut(void **state) {
    (void)state;
    cut_paragraph(&new, 3);
    assert_changes([DL_CHANGE_CUT] = 1);
}

static void a_correction_note(void **state) {
    (void)state;
    add_paragraph(
        &new, "Correction: An earlier version of this article gave the wrong name for the ferry company.");
    assert_changes([DL_CHANGE_CORRECTION] = 1);
}

static void two_paragraphs_moved(void **state) {
    (void)state;
    move_paragraph(&new, 1, 4);
    move_paragraph(&new, 0, 5);
    assert_changes([DL_CHANGE_MOVED] = 2);
}

static void half_rewritten(void **state) {
    (void)state;
    /* each second word of three paragraphs, by one of their own */
    for (uint32_t block = 0; block < 3; block++) {
        dl_buffer text;
        dl_span rest = new.blocks[block].text, word;
        dl_buffer_init(&text, 0, NULL);
        for (unsigned i = 0; dl_span_next_word(&rest, &word); i++) {
            if (text.size) dl_buffer_append_byte(&text, ' ');
            if (i % 2) {
                dl_buffer_append_format(&text, "neu%u", block * 100 + i);
            } else {
                dl_buffer_append(&text, word);
            }
        }
        new.blocks[block].text = dl_arena_copy(&arena, dl_buffer_span(&text));
        dl_buffer_release(&text);
    }
    dl_changes changes = dl_compare(&old.record, &new.record, &arena);
    uint32_t words = changes.counts[DL_CHANGE_REWRITTEN];
    /* of 24 + 31 + 23 words */
    assert_int_equal(words, 2 * (12 + 15 + 11));
    assert_changes([DL_CHANGE_REWRITTEN] = words);
}

static void another_story(void **state) {
    (void)state;
    orchestra_story(&new);
    assert_replaced();
}

/* --- what is no revision --- */

static void typography_is_no_revision(void **state) {
    (void)state;
    set_text(
        2,
        "“We were lucky that nobody was hurt,” the harbour\xC2\xA0master, Tom Hale, told re\xC2\xADporters.\n"
        "“The warning came early and people listened to it.”");
    set_text(3, "  Fishermen had waited since the middle of February.  Some of them lost their nets, and the "
                "cooperative expects smaller catches until the summer.\n");
    new.record.headline.text = DL_SPAN("Harbour of Wendle opens again after two\xC2\xA0weeks of storms ");
    new.record.description.text = DL_SPAN("Ships have left the har\xE2\x80\x8B"
                                          "bour of Wendle for the first time since the storms.");
    assert_unchanged();
}

static void noise_blocks_are_no_revision(void **state) {
    (void)state;
    static const char *const labels[] = {
        "Advertisement",
        "ADVERTISEMENT",
        "- Advertisement -",
        "(Anzeige)",
        "Werbung",
        "Publicité",
        "Publicidad",
        "Pubblicità",
        "Publicidade",
        "Advertentie",
        "Reklama",
        "Реклама",
        "РЕКЛАМА",
        "Reklam",
        "広告",
        "【広告】",
        "广告",
        "إعلان",
        "Annons",
        "Annonse",
        "Mainos",
        "Διαφήμιση",
        "ΔΙΑΦΉΜΙΣΗ",
        "Hirdetés",
        "광고",
        "פרסומת",
        "विज्ञापन",
        "Article continues below this advertisement",
        "Nach der Anzeige geht es weiter",
        "3 minutes ago",
        "vor 5 Stunden",
        "5分前",
        " \n ",
        "\xE2\x80\x8B",
        "Read more: Storm closes the harbour",
        "Also read: Storm closes the harbour",
        "Read more",
        "Lesen Sie auch: Sturm schließt den Hafen",
        "À lire aussi : la tempête ferme le port",
        "Lea también: la tormenta cierra el puerto",
        "Читайте также: буря закрыла порт",
        "関連記事：嵐で港が閉鎖",
        "İlgili haber",
        "اقرأ أيضا: العاصفة تغلق الميناء",
    };
    for (size_t i = 0; i < DL_COUNT_OF(labels); i++) {
        copy_story(&new, &old);
        put_paragraph(&new, (uint32_t)i % 7, labels[i]);
        if (dl_compare_digest(&old.record, &arena) != dl_compare_digest(&new.record, &arena))
            fail_msg("\"%s\" is a revision", labels[i]);
        assert_unchanged();
    }
    copy_story(&new, &old);
    add_linked(&new, "Read more Storm closes the harbour", "Storm closes the harbour");
    add_linked(&new, "▶ Related – Storm closes the harbour", "Storm closes the harbour");
    assert_unchanged();
}

static void what_only_looks_like_noise(void **state) {
    (void)state;
    static const char *const texts[] = {
        "Advertising is forbidden on the pier.",
        "The advertisement",
        "Read more books",
        "Related documents show that the pier was unsafe, as the town council learned in January.",
        "Read more Storm closes the harbour and what it does to the fishermen of the coast",
        "More from the council was not to be heard: it is silent.",
        "Story continues after rain, it said on the pier, and nobody knew for how long it would do so.",
        "It was 3 minutes ago.",
    };
    for (size_t i = 0; i < DL_COUNT_OF(texts); i++) {
        copy_story(&new, &old);
        add_paragraph(&new, texts[i]);
        assert_changes([DL_CHANGE_ADDED] = 1);
    }
    copy_story(&new, &old);
    add_linked(&new, "Related documents show that the pier was unsafe", "documents");
    assert_changes([DL_CHANGE_ADDED] = 1);
}

static void order_of_values_is_no_revision(void **state) {
    (void)state;
    add_author(&old, "Ben Hope");
    add_author(&old, "Cy Lund");
    copy_story(&new, &old);
    dl_person first = new.persons[0];
    new.persons[0] = new.persons[2];
    new.persons[2] = first;
    dl_value keyword = new.keywords[0];
    new.keywords[0] = new.keywords[1];
    new.keywords[1] = keyword;
    assert_unchanged();
}

static void other_forms_of_a_value_are_no_revision(void **state) {
    (void)state;
    new.record.published.text = DL_SPAN("2026-03-01T08:30:00Z");
    new.record.modified.text = DL_SPAN("2026-03-01T10:00+01:00");
    new.pictures[0].url.text =
        DL_SPAN("https://cdn.wendle.example/2026/harbour-at-dawn-1200x675.jpg?token=17#x");
    assert_unchanged();
    new.record.modified.text = DL_SPAN("2026-03-01T10:00:00.75+01:00");
    assert_unchanged();
}

static void the_kind_of_a_block_is_no_revision(void **state) {
    (void)state;
    new.blocks[3].kind = DL_BLOCK_QUOTE;
    new.blocks[4].kind = DL_BLOCK_HEADING;
    assert_unchanged();
}

static void embeds_are_compared_by_address(void **state) {
    (void)state;
    dl_block embed = {.kind = DL_BLOCK_EMBED,
                      .text = DL_SPAN("12 people like this"),
                      .embed.url = DL_SPAN("https://video.example/embed/17?autoplay=1#t=5")};
    add_paragraph(&old, "");
    old.blocks[6] = embed;
    copy_story(&new, &old);
    new.blocks[6].text = DL_SPAN("4,000 people like this");
    new.blocks[6].embed.url = DL_SPAN("https://video.example/embed/17?token=98");
    assert_unchanged();
    new.blocks[6].embed.url = DL_SPAN("https://video.example/embed/18");
    assert_changes([DL_CHANGE_ADDED] = 1, [DL_CHANGE_CUT] = 1);
}

/* --- classes --- */

static void a_case_change_is_a_change(void **state) {
    (void)state;
    new.record.headline.text = DL_SPAN("Harbour of Wendle opens AGAIN after two weeks of storms");
    assert_changes([DL_CHANGE_HEADLINE] = 2);
}

static void only_marks_changed(void **state) {
    (void)state;
    replace(3, "February. Some", "February; Some");
    assert_changes([DL_CHANGE_REWRITTEN] = 1);
    copy_story(&new, &old);
    new.record.headline.text = DL_SPAN("Harbour of Wendle opens again – after two weeks of storms");
    assert_changes([DL_CHANGE_HEADLINE] = 1);
}

static void values_are_facts(void **state) {
    (void)state;
    add_author(&new, "Ben Hope");
    assert_changes([DL_CHANGE_FACTS] = 1);
    copy_story(&new, &old);
    new.persons[0].name.text = DL_SPAN("Ada Reid");
    assert_changes([DL_CHANGE_FACTS] = 1);
    copy_story(&new, &old);
    new.sections[0].text = DL_SPAN("Local");
    new.keywords[0].text = DL_SPAN("Northholm");
    assert_changes([DL_CHANGE_FACTS] = 2);
    copy_story(&new, &old);
    new.pictures[0].url.text = DL_SPAN("https://img.wendle.example/2026/pier-by-night.jpg");
    new.pictures[0].caption = DL_SPAN_NONE;
    assert_changes([DL_CHANGE_FACTS] = 2);
    copy_story(&new, &old);
    new.pictures[0].caption = DL_SPAN("The harbour at dusk.");
    assert_changes([DL_CHANGE_FACTS] = 1);
    copy_story(&new, &old);
    new.pictures[0].credit = DL_SPAN("Ben Hope");
    assert_changes([DL_CHANGE_FACTS] = 1);
    copy_story(&new, &old);
    new.record.description.text = DL_SPAN("Ships have left.");
    assert_changes([DL_CHANGE_FACTS] = 1);
    copy_story(&new, &old);
    new.record.description.text = DL_SPAN_NONE;
    assert_changes([DL_CHANGE_FACTS] = 1);
    /* an author is no section */
    copy_story(&new, &old);
    new.persons[0].name.text = DL_SPAN("Regional");
    new.sections[0].text = DL_SPAN("Ada Reed");
    assert_changes([DL_CHANGE_FACTS] = 2);
}

static void a_date_alone(void **state) {
    (void)state;
    new.record.modified.text = DL_SPAN("2026-03-01T10:01:00+01:00");
    assert_changes([DL_CHANGE_DATE] = 1);
    new.record.published.text = DL_SPAN("2026-03-02");
    new.record.created.text = DL_SPAN("2026-02-28");
    assert_changes([DL_CHANGE_DATE] = 3);
    /* not if there is anything else */
    new.persons[0].name.text = DL_SPAN("Ada Reid");
    assert_changes([DL_CHANGE_FACTS] = 1);
}

static void the_first_kind_tells(void **state) {
    (void)state;
    new.record.headline.text = DL_SPAN("Harbour of Wendle is open again after two weeks of storms");
    new.record.modified.text = DL_SPAN("2026-03-01T11:00:00+01:00");
    new.persons[0].name.text = DL_SPAN("Ada Reid");
    replace(1, "eastern", "western");
    cut_paragraph(&new, 3);
    move_paragraph(&new, 0, 2);
    add_paragraph(&new, "The government promised help on Monday and sent a first payment to the families.");
    add_paragraph(&new, "Editor’s note: The name of the harbour master has been added.");
    assert_changes([DL_CHANGE_HEADLINE] = 3, [DL_CHANGE_CORRECTION] = 1, [DL_CHANGE_ADDED] = 1,
                   [DL_CHANGE_CUT] = 1, [DL_CHANGE_REWRITTEN] = 2, [DL_CHANGE_MOVED] = 1,
                   [DL_CHANGE_FACTS] = 1);
    new.record.headline = old.record.headline;
    assert_int_equal(dl_compare(&old.record, &new.record, &arena).telling, DL_CHANGE_CORRECTION);
}

static void names_of_kinds(void **state) {
    (void)state;
    const char *wanted[] = {"first",     "headline", "correction", "added", "cut",
                            "rewritten", "moved",    "facts",      "date"};
    assert_int_equal(DL_COUNT_OF(wanted), DL_CHANGE_COUNT);
    for (dl_change i = 0; i < DL_CHANGE_COUNT; i++) assert_string_equal(dl_change_name(i), wanted[i]);
    assert_string_equal(dl_change_name(DL_CHANGE_COUNT), "");
}

static void paragraphs_moved_and_rewritten(void **state) {
    (void)state;
    replace(1, "eastern", "western");
    move_paragraph(&new, 1, 5);
    assert_changes([DL_CHANGE_REWRITTEN] = 2);
}

static void unlike_paragraphs_are_no_pair(void **state) {
    (void)state;
    set_text(3, "The council of Kesting will vote on the budget for its schools and its theatre tomorrow.");
    assert_changes([DL_CHANGE_ADDED] = 1, [DL_CHANGE_CUT] = 1);
}

/* Ten words: with four in common a pair, with three none. */
static void four_tenths_are_enough(void **state) {
    (void)state;
    add_paragraph(&old, "one two three four five six seven eight nine ten");
    copy_story(&new, &old);
    set_text(6, "one two three four 5a 6a 7a 8a 9a 10a");
    assert_changes([DL_CHANGE_REWRITTEN] = 12);
    set_text(6, "one two three 4a 5a 6a 7a 8a 9a 10a");
    assert_changes([DL_CHANGE_ADDED] = 1, [DL_CHANGE_CUT] = 1);
}

static void the_best_pairs_are_taken(void **state) {
    (void)state;
    add_paragraph(&old, "alpha beta gamma delta epsilon zeta eta theta iota kappa");
    copy_story(&new, &old);
    set_text(6, "alpha beta gamma delta 5a 6a 7a 8a 9a 10a");
    put_paragraph(&new, 7, "alpha beta gamma delta epsilon zeta eta theta 9b 10b");
    assert_changes([DL_CHANGE_ADDED] = 1, [DL_CHANGE_REWRITTEN] = 4);
    move_paragraph(&new, 7, 6);
    assert_changes([DL_CHANGE_ADDED] = 1, [DL_CHANGE_REWRITTEN] = 4);
}

/* --- notes --- */

static void notes_of_many_languages(void **state) {
    (void)state;
    static const char *const notes[] = {
        "Correction (March 3): The pier is the western one.",
        "CORRECTION — The pier is the western one.",
        "Clarification: The pier is the western one.",
        "[Editor's note: the name of the pier was wrong.]",
        "* Editors’ note, 3 March: the name of the pier was wrong.",
        "Correction",
        "Update: Two ships more have left the harbour since.",
        "UPDATE 3 p.m.: Two ships more have left the harbour since.",
        "This article was amended on 3 March 2026 to give the right name of the pier.",
        "An earlier version of this story named another pier.",
        "This story has been updated to reflect that the pier is the western one.",
        "Korrektur: Der Pier ist der westliche.",
        "Anmerkung der Redaktion: Der Pier ist der westliche.",
        "In einer früheren Version dieses Artikels hieß es, es sei der östliche.",
        "Berichtigung vom 3. März: Es ist der westliche.",
        "Rectificatif : il s’agit de la jetée ouest.",
        "Mise à jour : deux autres navires sont partis depuis.",
        "Cet article a été modifié le 3 mars.",
        "NDLR : il s’agit de la jetée ouest.",
        "Corrección: se trata del muelle oeste.",
        "FE DE ERRORES: se trata del muelle oeste.",
        "Una versión anterior de este artículo nombraba otro muelle.",
        "Errata corrige: si tratta del molo ovest.",
        "Rettifica – si tratta del molo ovest.",
        "Uma versão anterior deste texto dava outro nome ao cais.",
        "Correção: trata-se do cais oeste.",
        "Rectificatie: het gaat om de westelijke pier.",
        "In een eerdere versie van dit artikel stond een andere naam.",
        "Sprostowanie: chodzi o zachodnie molo.",
        "Исправление: речь идёт о западном причале.",
        "В предыдущей версии текста был назван другой причал.",
        "УТОЧНЕНИЕ. Речь идёт о западном причале.",
        "Виправлення: йдеться про західний причал.",
        "Düzeltme: Söz konusu olan batı iskelesidir.",
        "DÜZELTME: Söz konusu olan batı iskelesidir.",
        "【訂正】桟橋の名前が誤っていました。",
        "訂正：桟橋の名前が誤っていました。",
        "記事の一部を訂正しました。",
        "更正：码头的名称有误。",
        "编者按：码头的名称有误。",
        "本文早前版本误写了码头的名称。",
        "تصحيح: المقصود هو الرصيف الغربي.",
        "Rättelse: Det gäller den västra piren.",
        "I en tidigare version av artikeln stod ett annat namn.",
        "Rettelse: Det gjelder den vestre piren.",
        "Presisering: Det gjelder den vestre piren.",
        "RETTELSE: Det drejer sig om den vestlige mole.",
        "Oikaisu: Kyse on läntisestä laiturista.",
        "Oikaisu 3.3.: Kyse on läntisestä laiturista.",
        "Oprava: Jde o západní molo.",
        "Διόρθωση: Πρόκειται για τη δυτική προβλήτα.",
        "ΔΙΌΡΘΩΣΗ: Πρόκειται για τη δυτική προβλήτα.",
        "Helyreigazítás: A nyugati mólóról van szó.",
        "바로잡습니다: 서쪽 부두입니다.",
    };
    for (size_t i = 0; i < DL_COUNT_OF(notes); i++) {
        copy_story(&new, &old);
        put_paragraph(&new, (uint32_t)i % 7, notes[i]);
        if (dl_compare(&old.record, &new.record, &arena).counts[DL_CHANGE_CORRECTION] != 1)
            fail_msg("no note: %s", notes[i]);
        assert_changes([DL_CHANGE_CORRECTION] = 1);
    }
}

static void what_only_begins_like_a_note(void **state) {
    (void)state;
    static const char *const texts[] = {
        "Correction of the market went on as Friday ended.",
        "Corrections officers met in Kesting to talk about pay.",
        "Update on the storm will follow from the ministry at noon.",
        "Update: 3 March 2026, 10:30",
        "Updated: Monday, 3 March 2026 at 10:30 am",
        "An earlier version of the bill had another limit in it.",
        "Korrekturen am Haushalt sind nicht geplant, sagte sie.",
        "Les corrections de la loi sont attendues demain matin.",
        "訂正された法案が可決された。",
        "更正された予算が可決された。",
        "Исправления в закон внесут завтра, сказал министр.",
        "Correction-fluid makers are on strike in Kesting.",
        "Correction of the plans will take the council until 2031: that is what the mayor fears the most.",
    };
    for (size_t i = 0; i < DL_COUNT_OF(texts); i++) {
        copy_story(&new, &old);
        add_paragraph(&new, texts[i]);
        assert_changes([DL_CHANGE_ADDED] = 1);
    }
}

static void a_note_at_the_end_of_a_paragraph(void **state) {
    (void)state;
    replace(5, "repaired.", "repaired. This article was amended to give the right name of the pier.");
    assert_changes([DL_CHANGE_CORRECTION] = 1, [DL_CHANGE_REWRITTEN] = 12);
    /* one that was there already is rewritten */
    copy_story(&old, &new);
    replace(5, "pier", "lighthouse");
    assert_changes([DL_CHANGE_REWRITTEN] = 2);
}

/* --- another story at the address --- */

static void pages_that_are_no_articles_stay(void **state) {
    (void)state;
    static const char *const types[] = {"WebPage",     "CollectionPage", "ItemPage",
                                        "ProfilePage", "WebSite",        "NewPage"};
    for (size_t i = 0; i < DL_COUNT_OF(types); i++) {
        harbour_story(&old);
        orchestra_story(&new);
        assert_replaced();
        old.record.type.text = dl_span_from_string(types[i]);
        assert_not_replaced();
        old.record.type.text = DL_SPAN("NewsArticle");
        new.record.type.text = dl_span_from_string(types[i]);
        assert_not_replaced();
    }
    static const char *const articles[] = {"Article", "BlogPosting", "LiveBlogPosting",
                                           "Recipe",  "Unheard",     ""};
    for (size_t i = 0; i < DL_COUNT_OF(articles); i++) {
        orchestra_story(&new);
        new.record.type.text = dl_span_from_string(articles[i]);
        assert_replaced();
    }
}

/* "w0 w1 …": words from one number up to another. */
static char *numbered(char *text, size_t size, unsigned from, unsigned to) {
    for (size_t at = 0; from < to; from++) at += (size_t)snprintf(text + at, size - at, "w%u ", from + 1000);
    return text;
}

static void a_fifth_of_the_text_is_the_same_story(void **state) {
    (void)state;
    static char first[8000], second[8000], shared[8000], long_text[20000];
    for (unsigned share = 0; share <= 100; share += 5) {
        if (share == 20) continue; /* either would do */
        begin_story(&old, "One headline");
        begin_story(&new, "Another headline");
        add_paragraph(&old, numbered(first, sizeof first, 0, 200 - 2 * share));
        add_paragraph(&new, numbered(second, sizeof second, 1000, 1200 - 2 * share));
        add_paragraph(&old, numbered(shared, sizeof shared, 3000, 3000 + 2 * share));
        add_paragraph(&new, shared);
        assert_int_equal(dl_compare(&old.record, &new.record, &arena).replaced, share < 20);
        assert_int_equal(dl_compare(&new.record, &old.record, &arena).replaced, share < 20);
    }
    /* a much longer one that has all of it is the same story */
    harbour_story(&old);
    copy_story(&new, &old);
    add_paragraph(&new, numbered(long_text, sizeof long_text, 0, 2000));
    assert_not_replaced();
}

/* The blocks have nothing in common, but the words have. */
static void other_paragraphs_of_the_same_words(void **state) {
    (void)state;
    dl_buffer whole;
    dl_buffer_init(&whole, 0, NULL);
    for (uint32_t i = 0; i < 6; i++) {
        dl_buffer_append(&whole, old.blocks[i].text);
        dl_buffer_append_byte(&whole, ' ');
    }
    new.record.body.blocks.count = 1;
    new.blocks[0].text = dl_buffer_span(&whole);
    assert_not_replaced();
    /* nor a text that has all of the other one and much more */
    for (unsigned i = 0; i < 1000; i++) dl_buffer_append_format(&whole, "w%u ", i);
    new.blocks[0].text = dl_buffer_span(&whole);
    assert_not_replaced();
    dl_buffer_release(&whole);
}

static void short_texts_need_another_headline(void **state) {
    (void)state;
    begin_story(&old, "Storm hits Wendle");
    begin_story(&new, "Orchestra names young conductor");
    assert_replaced();
    add_paragraph(&old, "Watch the film.");
    assert_replaced();
    add_paragraph(&new, "Listen here now.");
    assert_replaced();
    new.record.headline.text = DL_SPAN("Storm that hits Wendle hurts two");
    assert_not_replaced();
    new.record.headline.text = DL_SPAN_NONE;
    assert_not_replaced();
    new.record.headline.text = DL_SPAN("Orchestra names young conductor");
    set_text(0, "Watch the film now.");
    assert_not_replaced();
}

/* --- odd records --- */

static void empty_records(void **state) {
    (void)state;
    memset(&old, 0, sizeof old);
    memset(&new, 0, sizeof new);
    assert_unchanged();
    harbour_story(&new);
    assert_changes([DL_CHANGE_HEADLINE] = 10, [DL_CHANGE_ADDED] = 6, [DL_CHANGE_FACTS] = 7);
    new.record.error_code = "no-memory";
    assert_changes([DL_CHANGE_HEADLINE] = 10, [DL_CHANGE_ADDED] = 6, [DL_CHANGE_FACTS] = 7);
}

static void records_without_blocks(void **state) {
    (void)state;
    dl_span text = dl_join_blocks(&old.record.body, &arena);
    new.record.body.blocks.count = 0;
    new.record.body.text = text;
    assert_unchanged();
    new.record.body.text = dl_span_sub(text, 0, text.size - 10);
    assert_changes([DL_CHANGE_REWRITTEN] = 1);
}

static void live_blogs_without_blocks(void **state) {
    (void)state;
    dl_live_update before[] = {
        {.headline = DL_SPAN("Noon"), .text = DL_SPAN("The first ships leave.\n\nIt rains.")}};
    dl_live_update after[] = {{.headline = DL_SPAN("One"), .text = DL_SPAN("The ferry has left too.")},
                              before[0]};
    begin_story(&old, "Live: Harbour of Wendle");
    copy_story(&new, &old);
    old.record.body.updates.items = before;
    old.record.body.updates.count = 1;
    new.record.body.updates.items = after;
    new.record.body.updates.count = 2;
    assert_changes([DL_CHANGE_ADDED] = 2);
}

static void ill_formed_and_strange_values(void **state) {
    (void)state;
    new.record.published.text = DL_SPAN("yesterday");
    new.record.modified.text = DL_SPAN("2026-03-01T10:00:00+01:0");
    assert_changes([DL_CHANGE_DATE] = 2);
    copy_story(&new, &old);
    new.pictures[0].url.text = DL_SPAN("\xFF\xFE");
    new.keywords[0].text = DL_SPAN("\xE2\x80");
    set_text(0, "\xC3\x28 \xFF");
    assert_changes([DL_CHANGE_ADDED] = 1, [DL_CHANGE_CUT] = 1, [DL_CHANGE_FACTS] = 3);
}

static void no_memory(void **state) {
    (void)state;
    replace(0, "Friday", "Saturday");
    replace(1, "eastern", "western");
    add_paragraph(&new, "A paragraph more.");
    new.record.headline.text = DL_SPAN("Harbour of Wendle closes again");
    for (size_t ceiling = 1; ceiling < 200000; ceiling += 1 + ceiling / 30) {
        dl_arena small;
        dl_arena_init(&small, ceiling, NULL);
        (void)dl_compare(&old.record, &new.record, &small);
        (void)dl_compare_digest(&old.record, &small);
        dl_arena_release(&small);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
        TEST(equal),
        TEST(a_word_in_three_paragraphs),
        TEST(a_paragraph_added),
        TEST(a_paragraph_cut),
        TEST(a_correction_note),
        TEST(two_paragraphs_moved),
        TEST(half_rewritten),
        TEST(another_story),
        TEST(typography_is_no_revision),
        TEST(noise_blocks_are_no_revision),
        TEST(what_only_looks_like_noise),
        TEST(order_of_values_is_no_revision),
        TEST(other_forms_of_a_value_are_no_revision),
        TEST(the_kind_of_a_block_is_no_revision),
        TEST(embeds_are_compared_by_address),
        TEST(a_case_change_is_a_change),
        TEST(only_marks_changed),
        TEST(values_are_facts),
        TEST(a_date_alone),
        TEST(the_first_kind_tells),
        TEST(names_of_kinds),
        TEST(paragraphs_moved_and_rewritten),
        TEST(unlike_paragraphs_are_no_pair),
        TEST(four_tenths_are_enough),
        TEST(the_best_pairs_are_taken),
        TEST(notes_of_many_languages),
        TEST(what_only_begins_like_a_note),
        TEST(a_note_at_the_end_of_a_paragraph),
        TEST(pages_that_are_no_articles_stay),
        TEST(a_fifth_of_the_text_is_the_same_story),
        TEST(other_paragraphs_of_the_same_words),
        TEST(short_texts_need_another_headline),
        TEST(empty_records),
        TEST(records_without_blocks),
        TEST(live_blogs_without_blocks),
        TEST(ill_formed_and_strange_values),
        TEST(no_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
