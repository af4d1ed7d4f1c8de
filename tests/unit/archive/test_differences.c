/* Operations over members, blocks and words; how they are written. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "archive/compare.h"
#include "archive/fold.h"
#include "archive/show_differences.h"
#include "archive/wording.h"
#include "archive/write_differences.h"
#include "unit/archive/story.h"

static dl_arena arena, scratch;
static story old, new;
static dl_differences found;

static int set_up(void **state) {
    (void)state;
    dl_arena_init(&arena, 0, NULL);
    dl_arena_init(&scratch, 0, NULL);
    harbour_story(&old);
    copy_story(&new, &old);
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    dl_arena_release(&arena);
    dl_arena_release(&scratch);
    return 0;
}

static void set_text(uint32_t block, const char *text) {
    new.blocks[block].text = dl_span_from_string(text);
}

static void find(void) {
    assert_true(dl_differences_find(&found, &old.record, &new.record, &arena, &scratch));
    dl_arena_reset(&scratch); /* nothing of it is needed */
}

static void assert_text(dl_span text, const char *wanted) {
    if (!dl_span_equal(text, dl_span_from_string(wanted)))
        fail_msg("\n%.*s\ninstead of\n%s", DL_SPAN_ARG(text), wanted);
}

/* "=0:0 -1: +:1 >2:3 ~4:4 ^5:1": sign, old and new number; a note is "!", a changed block elsewhere "^". */
static void assert_blocks(const char *wanted) {
    dl_buffer out;
    dl_buffer_init(&out, 0, NULL);
    find();
    for (uint32_t i = 0; i < found.blocks.count; i++) {
        const dl_block_difference *block = &found.blocks.items[i];
        static const char signs[] = "=-+>~";
        if (i) dl_buffer_append_byte(&out, ' ');
        dl_buffer_append_byte(&out, block->note ? '!' : block->elsewhere ? '^' : signs[block->operation]);
        if (block->old_number != UINT32_MAX) dl_buffer_append_format(&out, "%u", block->old_number);
        dl_buffer_append_byte(&out, ':');
        if (block->new_number != UINT32_MAX) dl_buffer_append_format(&out, "%u", block->new_number);
    }
    assert_text(dl_buffer_span(&out), wanted);
    dl_buffer_release(&out);
}

/* "The [-old-]{+new+}#C" with the marks behind: # number, C name, " quotation. */
static void append_words(dl_buffer *out, const dl_word_runs *runs, dl_span before, dl_span after) {
    uint32_t old_at = 0, new_at = 0;
    for (uint32_t i = 0; i < runs->count; i++) {
        const dl_word_run *run = &runs->items[i];
        assert_int_equal(run->old_start, old_at);
        assert_int_equal(run->new_start, new_at);
        old_at = run->old_end;
        new_at = run->new_end;
        bool cut = run->operation == DL_OPERATION_CUT, added = run->operation == DL_OPERATION_ADDED;
        assert_int_equal(run->old_end > run->old_start, !added);
        assert_int_equal(run->new_end > run->new_start, !cut);
        dl_span text = cut ? dl_span_sub(before, run->old_start, old_at - run->old_start)
                           : dl_span_sub(after, run->new_start, new_at - run->new_start);
        dl_buffer_append(out, cut ? DL_SPAN("[-") : added ? DL_SPAN("{+") : DL_SPAN(""));
        dl_buffer_append(out, text);
        dl_buffer_append(out, cut ? DL_SPAN("-]") : added ? DL_SPAN("+}") : DL_SPAN(""));
        static const char signs[] = "#C\"";
        for (unsigned bit = 0; bit < 3; bit++) {
            if (run->marks >> bit & 1) dl_buffer_append_byte(out, signs[bit]);
        }
        if (!cut && !added) assert_int_equal(run->marks, 0);
    }
    assert_int_equal(old_at, before.size);
    assert_int_equal(new_at, after.size);
}

/* Of one text as a paragraph of the old story and another of the new one. */
static void assert_words(const char *before, const char *after, const char *wanted) {
    dl_buffer out;
    dl_buffer_init(&out, 0, NULL);
    old.record.body.blocks.count = new.record.body.blocks.count = 0;
    add_paragraph(&old, before);
    add_paragraph(&new, after);
    find();
    assert_int_equal(found.blocks.count, 1);
    assert_int_equal(found.blocks.items[0].operation, DL_OPERATION_CHANGED);
    append_words(&out, &found.blocks.items[0].words, found.blocks.items[0].old, found.blocks.items[0].new);
    assert_text(dl_buffer_span(&out), wanted);
    dl_buffer_release(&out);
}

/* --- blocks --- */

static void operations_of_blocks(void **state) {
    (void)state;
    assert_blocks("=0:0 =1:1 =2:2 =3:3 =4:4 =5:5");
    set_text(
        1, "Mayor Ellen Marsh said that the damage to the western pier would cost the town about 2.5 million "
           "crowns, more than half of what it spends on roads in a year.");
    assert_blocks("=0:0 ~1:1 =2:2 =3:3 =4:4 =5:5");
    cut_paragraph(&new, 3);
    assert_blocks("=0:0 ~1:1 =2:2 -3: =4:3 =5:4");
    put_paragraph(&new, 0, "The government promised help on Monday.");
    assert_blocks("+:0 =0:1 ~1:2 =2:3 -3: =4:4 =5:5");
    add_paragraph(&new, "Correction: The name of the pier has changed.");
    assert_blocks("+:0 =0:1 ~1:2 =2:3 -3: =4:4 =5:5 !:6");
    move_paragraph(&new, 5, 1);
    assert_blocks("+:0 >5:1 =0:2 ~1:3 =2:4 -3: =4:5 !:6");
    move_paragraph(&new, 3, 5);
    assert_blocks("+:0 >5:1 =0:2 =2:3 -3: =4:4 ^1:5 !:6");
}

static void as_few_as_possible_have_moved(void **state) {
    (void)state;
    old.record.body.blocks.count = 0;
    add_paragraph(&old, "First.");
    add_paragraph(&old, "Second, which is longer.");
    add_paragraph(&old, "Third, which is longer than both of them together, and by far.");
    copy_story(&new, &old);
    move_paragraph(&new, 2, 0);
    assert_blocks(">2:0 =0:1 =1:2");
    /* of two, the shorter one */
    copy_story(&new, &old);
    move_paragraph(&new, 1, 2);
    assert_blocks("=0:0 =2:1 >1:2");
    move_paragraph(&new, 0, 2);
    cut_paragraph(&old, 1);
    cut_paragraph(&new, 1);
    assert_blocks("=1:0 >0:1");
    copy_story(&old, &new);
    move_paragraph(&new, 0, 1);
    assert_blocks(">1:0 =0:1");
}

static void noise_has_no_operation(void **state) {
    (void)state;
    put_paragraph(&old, 2, "Advertisement");
    put_paragraph(&new, 0, "3 minutes ago");
    assert_blocks("=0:1 =1:2 =3:3 =4:4 =5:5 =6:6");
}

static void everything_and_nothing(void **state) {
    (void)state;
    new.record.body.blocks.count = 0;
    assert_blocks("-0: -1: -2: -3: -4: -5:");
    copy_story(&new, &old);
    old.record.body.blocks.count = 0;
    assert_blocks("+:0 +:1 +:2 +:3 +:4 +:5");
    new.record.body.blocks.count = 0;
    assert_blocks("");
}

static void pairs_do_not_cross(void **state) {
    (void)state;
    old.record.body.blocks.count = 0;
    add_paragraph(&old, "alpha beta gamma delta one two three");
    add_paragraph(&old, "epsilon zeta eta theta four five six");
    copy_story(&new, &old);
    set_text(0, "epsilon zeta eta theta 4 5 6");
    set_text(1, "alpha beta gamma delta 1 2 3");
    assert_blocks("~1:0 ^0:1");
}

/* --- words --- */

static void runs_of_words(void **state) {
    (void)state;
    assert_words("The harbour of Wendle is open again.", "The harbour of Wendle is closed again.",
                 "The harbour of Wendle is[- open-]{+ closed+} again.");
    assert_words("The harbour of Wendle is open", "Now the harbour of Wendle is open",
                 "[-The-]{+Now the+} harbour of Wendle is open");
    assert_words("one two three four", "one two three four five", "one two three four{+ five+}");
    assert_words("one two three four five ", "two three four five", "[-one-]two three four five");
    assert_words(" one two three four", "one two three, four  ", "one two three{+,+} four  ");
    assert_words("“one” two three four", "\"one\"  two 3 four", "\"one\"  two[- three-]{+ 3+}# four");
    assert_words("港口三日开放了", "港口五日开放了", "港口[-三-]{+五+}日开放了");
    assert_words("Updated 3 minutes ago by Ada", "Updated 5 minutes ago by Eve",
                 "Updated 5 minutes ago by[- Ada-]C{+ Eve+}C");
}

static void numbers_are_marked(void **state) {
    (void)state;
    assert_words("It cost 2.5 million crowns", "It cost 3.5 million crowns",
                 "It cost[- 2.5-]#{+ 3.5+}# million crowns");
    assert_words("It cost ٢ million crowns", "It cost ٣ million crowns",
                 "It cost[- ٢-]#{+ ٣+}# million crowns");
    assert_words("The A4 road is shut", "The B7 road is shut", "The[- A4-]#C{+ B7+}#C road is shut");
    assert_words("It cost two million crowns", "It cost three million crowns",
                 "It cost[- two-]{+ three+} million crowns");
}

static void names_are_marked(void **state) {
    (void)state;
    assert_words("said Ellen Marsh on the pier", "said Helen Marsh on the pier",
                 "said[- Ellen-]C{+ Helen+}C Marsh on the pier");
    assert_words("сказал Иван на пристани сегодня", "сказал Пётр на пристани сегодня",
                 "сказал[- Иван-]C{+ Пётр+}C на пристани сегодня");
    /* a capital at the start of a sentence says nothing */
    assert_words("It rained. Then the ships left", "It rained. Soon the ships left",
                 "It rained.[- Then-]{+ Soon+} the ships left");
    /* unless the word has one elsewhere */
    assert_words("So said Marsh. Ellen left with Helen", "So said Marsh. Helen left with Helen",
                 "So said Marsh.[- Ellen-]{+ Helen+}C left with Helen");
    assert_words("Marsh said that she and Marsh are one", "Tom said that she and Marsh are one",
                 "[-Marsh-]C{+Tom+} said that she and Marsh are one");
    assert_words("what he said is what I said", "what he said is what we said",
                 "what he said is what[- I-]{+ we+} said");
    assert_words("he said I'm here at last", "he said he's here at last",
                 "he said[- I'm-]{+ he's+} here at last");
    assert_words("he met I\xC4\x87 there at last", "he met her there at last",
                 "he met[- I\xC4\x87-]C{+ her+} there at last");
    /* no script without case has any */
    assert_words("قال أحمد اليوم في الميناء", "قال محمود اليوم في الميناء",
                 "قال[- أحمد-]{+ محمود+} اليوم في الميناء");
}

/* German gives all nouns capitals: a name has another capital beside it. */
static void names_where_nouns_have_capitals(void **state) {
    (void)state;
    new.record.language.text = DL_SPAN("de-AT");
    assert_words("am Morgen wurde der Hafen wieder geschlossen",
                 "am Abend wurde der Hafen wieder geschlossen",
                 "am[- Morgen-]{+ Abend+} wurde der Hafen wieder geschlossen");
    assert_words("gestern sagte Ellen Marsh am Hafen", "gestern sagte Helen Marsh am Hafen",
                 "gestern sagte[- Ellen-]C{+ Helen+}C Marsh am Hafen");
    new.record.language.text = DL_SPAN("den");
    assert_words("am Morgen wurde der Hafen wieder geschlossen",
                 "am Abend wurde der Hafen wieder geschlossen",
                 "am[- Morgen-]C{+ Abend+}C wurde der Hafen wieder geschlossen");
}

static void quotations_are_marked(void **state) {
    (void)state;
    assert_words("He said: “It is open again now.”", "He said: “It is shut again now.”",
                 "He said: “It is[- open-]\"{+ shut+}\" again now.”");
    assert_words("the so-called reform of the law", "the so-called “reform” of the law",
                 "the so-called{+ “+}\"reform{+”+}\" of the law");
    old.record.body.blocks.count = new.record.body.blocks.count = 0;
    add_paragraph(&old, "It is open again now");
    add_paragraph(&new, "It is shut again now");
    old.blocks[0].kind = new.blocks[0].kind = DL_BLOCK_QUOTE;
    find();
    assert_int_equal(found.blocks.items[0].words.items[1].marks, DL_MARK_QUOTATION);
}

/* --- members --- */

static void members_that_have_changed(void **state) {
    (void)state;
    new.record.headline.text = DL_SPAN("Harbour of Wendle closes again after two weeks of storms");
    new.persons[0].name.text = DL_SPAN("Ada Reid");
    add_author(&new, "Ben Hope");
    new.record.keywords.count = 1;
    new.pictures[0].caption = DL_SPAN("The harbour at dusk.");
    new.record.modified.text = DL_SPAN("2026-03-02");
    find();
    static const char *const wanted[][3] = {
        {"headline", "Harbour of Wendle opens again after two weeks of storms",
         "Harbour of Wendle closes again after two weeks of storms"},
        {"author", "Ada Reed", "Ada Reid"},
        {"author", NULL, "Ben Hope"},
        {"keywords", "storm", NULL},
        {"image.caption", "The harbour at dawn.", "The harbour at dusk."},
        {"dateModified", "2026-03-01T10:00:00+01:00", "2026-03-02"},
    };
    assert_int_equal(found.members.count, DL_COUNT_OF(wanted));
    for (size_t i = 0; i < DL_COUNT_OF(wanted); i++) {
        const dl_member_difference *member = &found.members.items[i];
        assert_string_equal(member->name, wanted[i][0]);
        assert_int_equal(dl_span_present(member->old), wanted[i][1] != NULL);
        assert_int_equal(dl_span_present(member->new), wanted[i][2] != NULL);
        if (wanted[i][1]) assert_text(member->old, wanted[i][1]);
        if (wanted[i][2]) assert_text(member->new, wanted[i][2]);
        assert_int_equal(member->words.count > 0, i == 0 || i == 4);
    }
    dl_buffer out;
    dl_buffer_init(&out, 0, NULL);
    append_words(&out, &found.members.items[0].words, found.members.items[0].old, found.members.items[0].new);
    assert_text(dl_buffer_span(&out),
                "Harbour of Wendle[- opens-]{+ closes+} again after two weeks of storms");
    dl_buffer_release(&out);
}

/* Where most words of a headline have capitals, those that have them in the body are names. */
static void names_in_headlines(void **state) {
    (void)state;
    old.record.headline.text = DL_SPAN("Harbour of Northholm Closes Today");
    new.record.headline.text = DL_SPAN("Harbour of Wendle Opens Today");
    find();
    dl_buffer out;
    dl_buffer_init(&out, 0, NULL);
    append_words(&out, &found.members.items[0].words, found.members.items[0].old, found.members.items[0].new);
    assert_text(dl_buffer_span(&out), "Harbour of[- Northholm Closes-]C{+ Wendle Opens+}C Today");
    dl_buffer_clear(&out);
    old.record.headline.text = DL_SPAN("Harbour of Wendle Closes Today");
    find();
    append_words(&out, &found.members.items[0].words, found.members.items[0].old, found.members.items[0].new);
    assert_text(dl_buffer_span(&out), "Harbour of Wendle[- Closes-]{+ Opens+} Today");
    dl_buffer_release(&out);
}

/* --- how they are written --- */

static void change_a_bit(void) {
    begin_story(&old, "Harbour of Wendle is open");
    add_author(&old, "Ada Reed");
    add_keyword(&old, "storm");
    add_paragraph(&old, "First paragraph.");
    add_paragraph(&old, "Second paragraph.");
    add_paragraph(&old, "Here the harbour cost 12 crowns.");
    add_paragraph(&old, "Fourth paragraph.");
    add_paragraph(&old, "Fifth paragraph.");
    add_paragraph(&old, "Sixth paragraph, with\n\ta line more.");
    add_paragraph(&old, "Seventh and \x1B[31mcut.");
    copy_story(&new, &old);
    new.record.headline.text = DL_SPAN("Harbour of Wendle is shut");
    new.persons[0].name.text = DL_SPAN("Ada \"Reid\"");
    new.record.keywords.count = 0;
    set_text(2, "Here the harbour cost 14 crowns.");
    cut_paragraph(&new, 6);
    move_paragraph(&new, 0, 1);
    add_paragraph(&new, "Update: There is a new price since.");
}

static void as_json(void **state) {
    (void)state;
    dl_buffer out;
    dl_buffer_init(&out, 0, NULL);
    change_a_bit();
    find();
    dl_differences_write_json(&found, &out);
    assert_text(dl_buffer_span(&out),
                "{\"change\":\"headline\",\"changes\":{\"headline\":2,\"correction\":1,\"cut\":1,"
                "\"rewritten\":2,\"moved\":1,"
                "\"facts\":2},\"replaced\":false,\"members\":["
                "{\"member\":\"headline\",\"old\":\"Harbour of Wendle is open\",\"new\":\"Harbour of Wendle "
                "is shut\",\"words\":["
                "{\"op\":\"same\",\"text\":\"Harbour of Wendle is\"},{\"op\":\"cut\",\"text\":\" open\"},"
                "{\"op\":\"added\",\"text\":\" shut\"}]},"
                "{\"member\":\"author\",\"old\":\"Ada Reed\",\"new\":\"Ada \\\"Reid\\\"\"},"
                "{\"member\":\"keywords\",\"old\":\"storm\"}],\"blocks\":["
                "{\"op\":\"same\",\"old\":1,\"new\":0,\"text\":\"Second paragraph.\"},"
                "{\"op\":\"moved\",\"old\":0,\"new\":1,\"text\":\"First paragraph.\"},"
                "{\"op\":\"changed\",\"old\":2,\"new\":2,\"words\":[{\"op\":\"same\",\"text\":\"Here the "
                "harbour cost\"},"
                "{\"op\":\"cut\",\"text\":\" 12\",\"marks\":[\"number\"]},{\"op\":\"added\",\"text\":\" "
                "14\",\"marks\":[\"number\"]},"
                "{\"op\":\"same\",\"text\":\" crowns.\"}]},"
                "{\"op\":\"same\",\"old\":3,\"new\":3,\"text\":\"Fourth paragraph.\"},"
                "{\"op\":\"same\",\"old\":4,\"new\":4,\"text\":\"Fifth paragraph.\"},"
                "{\"op\":\"same\",\"old\":5,\"new\":5,\"text\":\"Sixth paragraph, with\\n\\ta line more.\"},"
                "{\"op\":\"cut\",\"old\":6,\"text\":\"Seventh and \\u001b[31mcut.\"},"
                "{\"op\":\"added\",\"new\":6,\"correction\":true,\"text\":\"Update: There is a new price "
                "since.\"}]}\n");
    dl_buffer_clear(&out);
    harbour_story(&old);
    begin_story(&new, "");
    copy_story(&new, &old);
    old.record.body.blocks.count = new.record.body.blocks.count = 0;
    find();
    dl_differences_write_json(&found, &out);
    assert_text(dl_buffer_span(&out), "{\"changes\":{},\"replaced\":false,\"members\":[],\"blocks\":[]}\n");
    dl_buffer_release(&out);
}

static void as_text(void **state) {
    (void)state;
    dl_buffer out;
    dl_buffer_init(&out, 0, NULL);
    change_a_bit();
    find();
    dl_differences_show(&found, false, &out);
    assert_text(
        dl_buffer_span(&out),
        "headline (2 words), correction (1 block), cut (1 block), rewritten (2 words), moved (1 block), "
        "facts (2 values)\n"
        "headline: Harbour of Wendle is [-open-]{+shut+}\n"
        "author: [-Ada Reed-] {+Ada \"Reid\"+}\n"
        "keywords: [-storm-]\n"
        "\n"
        "  Second paragraph.\n"
        "> First paragraph.\n"
        "~ Here the harbour cost [-12-]{+14+} crowns.\n"
        "  changed: number\n"
        "  Fourth paragraph.\n"
        "--\n"
        "  Sixth paragraph, with\n    a line more.\n"
        "- Seventh and \xEF\xBF\xBD[31mcut.\n"
        "! Update: There is a new price since.\n");
    dl_buffer_clear(&out);
    dl_differences_show(&found, true, &out);
    assert_text(
        dl_buffer_span(&out),
        "headline (2 words), correction (1 block), cut (1 block), rewritten (2 words), moved (1 block), "
        "facts (2 values)\n"
        "\033[1mheadline\033[0m: Harbour of Wendle is \033[31;9mopen\033[0m\033[32mshut\033[0m\n"
        "\033[1mauthor\033[0m: \033[31;9mAda Reed\033[0m \033[32mAda \"Reid\"\033[0m\n"
        "\033[1mkeywords\033[0m: \033[31;9mstorm\033[0m\n"
        "\n"
        "  \033[2mSecond paragraph.\033[0m\n"
        "> \033[36mFirst paragraph.\033[0m\n"
        "~ Here the harbour cost \033[31;9m12\033[0m\033[32m14\033[0m crowns.\n"
        "  \033[2mchanged: number\033[0m\n"
        "  \033[2mFourth paragraph.\033[0m\n"
        "--\n"
        "  \033[2mSixth paragraph, with\n    a line more.\033[0m\n"
        "- \033[31;9mSeventh and \xEF\xBF\xBD[31mcut.\033[0m\n"
        "! \033[32mUpdate: There is a new price since.\033[0m\n");
    dl_buffer_clear(&out);
    copy_story(&new, &old);
    find();
    dl_differences_show(&found, false, &out);
    assert_text(dl_buffer_span(&out), "no difference\n");
    dl_buffer_clear(&out);
    orchestra_story(&new);
    harbour_story(&old);
    find();
    dl_differences_show(&found, false, &out);
    assert_true(
        dl_span_starts_with(dl_buffer_span(&out), DL_SPAN("another story: headline (16 words), added")));
    dl_buffer_release(&out);
}

static void texts_are_harmless(void **state) {
    (void)state;
    static const char override[] = {'\xE2', '\x80', '\xAE', '\0'}; /* right to left */
    dl_buffer out, headline;
    dl_buffer_init(&out, 0, NULL);
    dl_buffer_init(&headline, 0, NULL);
    dl_buffer_append(&headline, DL_SPAN("a\x07\x1B]0;b\x9B\xC2\x9B"
                                        "c\x7F d e f g "));
    dl_buffer_append(&headline, dl_span_from_string(override));
    begin_story(&old, "");
    old.record.headline.text = dl_buffer_span(&headline);
    begin_story(&new, "h\x08 i j k");
    find();
    dl_differences_show(&found, true, &out);
    for (size_t i = 0; i < out.size; i++) {
        unsigned char byte = (unsigned char)out.data[i];
        assert_true(byte >= 0x20 || byte == '\n' || (byte == 0x1B && out.data[i + 1] == '['));
        assert_true(byte != 0x7F && !(byte == 0xC2 && (unsigned char)out.data[i + 1] < 0xA0));
    }
    assert_false(dl_span_contains(dl_buffer_span(&out), dl_span_from_string(override)));
    assert_true(dl_span_contains(dl_buffer_span(&out), DL_SPAN("\xEF\xBF\xBD]0;b\xEF\xBF\xBD")));
    dl_buffer_release(&out);
    dl_buffer_release(&headline);
}

static void names_of_operations(void **state) {
    (void)state;
    const char *operations[] = {"same", "cut", "added", "moved", "changed"};
    for (unsigned i = 0; i < 5; i++) assert_string_equal(dl_operation_name((dl_operation)i), operations[i]);
    const char *marks[] = {"number", "name", "quotation"};
    for (unsigned i = 0; i < DL_WORD_MARKS; i++) assert_string_equal(dl_word_mark_name(i), marks[i]);
}

/* --- any edits: applied to the old record, the operations give the new one --- */

static uint32_t seed;

static uint32_t random_below(uint32_t limit) {
    seed = seed * 1664525 + 1013904223;
    return (seed >> 8) % limit;
}

static const char *random_word(void) {
    static const char *const words[] = {
        "the",    "harbour", "Wendle",        "open",  "17",    "2.5",  "“said”", "on", "港口", "Marsh,",
        "storm.", "–",       "3 minutes ago", "l’été", "ships", "‘so’", "новый",  "it", "a",    "of"};
    return words[random_below(DL_COUNT_OF(words))];
}

static void random_text(dl_buffer *out, uint32_t words) {
    for (uint32_t i = 0; i < words; i++) {
        if (i) dl_buffer_append_byte(out, ' ');
        dl_buffer_append(out, dl_span_from_string(random_word()));
    }
}

/* The text with some words left out, put in, and replaced. */
static dl_span edited(dl_span text) {
    dl_buffer out;
    dl_span word;
    dl_buffer_init(&out, 0, NULL);
    while (dl_span_next_word(&text, &word)) {
        uint32_t kind = random_below(12);
        if (kind == 0) continue;
        if (out.size) dl_buffer_append_byte(&out, ' ');
        dl_buffer_append(&out, kind == 1 ? dl_span_from_string(random_word()) : word);
        if (kind == 2) dl_buffer_append_format(&out, " %s", random_word());
    }
    dl_span copied = dl_arena_copy(&arena, dl_buffer_span(&out));
    dl_buffer_release(&out);
    return copied;
}

static void make_random_story(story *s) {
    begin_story(s, "Harbour");
    uint32_t count = random_below(12);
    for (uint32_t i = 0; i < count; i++) {
        dl_buffer text;
        dl_buffer_init(&text, 0, NULL);
        random_text(&text, 1 + random_below(30));
        add_paragraph(s, "");
        s->blocks[i].text = dl_arena_copy(&arena, dl_buffer_span(&text));
        dl_buffer_release(&text);
    }
}

static void edit_at_random(story *s) {
    uint32_t edits = random_below(6);
    for (uint32_t i = 0; i < edits; i++) {
        uint32_t count = s->record.body.blocks.count, at = count ? random_below(count) : 0;
        switch (random_below(5)) {
        case 0:
            if (count) cut_paragraph(s, at);
            break;
        case 1:
            put_paragraph(s, at, random_word());
            break;
        case 2:
            if (count) move_paragraph(s, at, random_below(count));
            break;
        default:
            if (count) s->blocks[at].text = edited(s->blocks[at].text);
            break;
        }
    }
}

static void assert_same_folded(dl_span first, dl_span second) {
    dl_span a = dl_fold(first, dl_fold_manner_of(first), &scratch);
    dl_span b = dl_fold(second, dl_fold_manner_of(second), &scratch);
    assert_true(dl_span_equal(a, b));
}

/* How many words there are up to a byte. */
static uint32_t words_up_to(const dl_wording *w, uint32_t end) {
    uint32_t count = 0;
    while (count < w->count && w->tokens[count].start < end) count++;
    return count;
}

/* What is the same must be the same words, and all others be cut and added. */
static void apply_words(const dl_block_difference *block) {
    dl_buffer checked;
    dl_wording before, after;
    dl_compare_work work = DL_WORK_OF_PAIR;
    dl_buffer_init(&checked, 0, NULL);
    append_words(&checked, &block->words, block->old, block->new);
    dl_buffer_release(&checked);
    assert_true(dl_wording_make(&before, block->old, dl_fold_manner_of(block->old), &work, &scratch));
    assert_true(dl_wording_make(&after, block->new, dl_fold_manner_of(block->new), &work, &scratch));
    for (uint32_t i = 0; i < block->words.count; i++) {
        const dl_word_run *run = &block->words.items[i];
        if (run->operation != DL_OPERATION_SAME) continue;
        uint32_t a = words_up_to(&before, run->old_start), b = words_up_to(&after, run->new_start);
        uint32_t count = words_up_to(&before, run->old_end) - a;
        assert_int_equal(words_up_to(&after, run->new_end) - b, count);
        assert_memory_equal(before.hashes + a, after.hashes + b, count * sizeof *before.hashes);
    }
}

static void apply(void) {
    bool used[MOST_PARTS] = {false};
    uint32_t at = 0, cut = 0;
    for (uint32_t i = 0; i < found.blocks.count; i++) {
        const dl_block_difference *block = &found.blocks.items[i];
        if (block->old_number != UINT32_MAX) {
            assert_false(used[block->old_number]);
            used[block->old_number] = true;
            assert_true(dl_span_equal(block->old, old.blocks[block->old_number].text));
        }
        if (block->operation == DL_OPERATION_CUT) {
            cut++;
            continue;
        }
        while (block->new_number > at) { /* only noise is left out */
            dl_span text = new.blocks[at++].text;
            assert_true(dl_fold(text, dl_fold_manner_of(text), &scratch).size <= 1);
        }
        assert_int_equal(block->new_number, at);
        at++;
        assert_true(dl_span_equal(block->new, new.blocks[block->new_number].text));
        if (block->operation == DL_OPERATION_SAME || block->operation == DL_OPERATION_MOVED)
            assert_same_folded(block->old, block->new);
        if (block->operation == DL_OPERATION_CHANGED) apply_words(block);
    }
    for (uint32_t i = 0; i < old.record.body.blocks.count; i++) {
        dl_span text = old.blocks[i].text;
        if (!used[i]) assert_true(dl_fold(text, dl_fold_manner_of(text), &scratch).size <= 1);
    }
    assert_int_equal(cut, found.changes.counts[DL_CHANGE_CUT]);
}

static void operations_can_be_applied(void **state) {
    (void)state;
    for (seed = 1; seed < 3000; seed++) {
        uint32_t round = seed;
        make_random_story(&old);
        copy_story(&new, &old);
        if (round % 10) {
            edit_at_random(&new);
        } else {
            make_random_story(&new);
        }
        find();
        apply();
        bool same = dl_compare_digest(&old.record, &scratch) == dl_compare_digest(&new.record, &scratch);
        assert_int_equal(same, found.changes.telling == DL_CHANGE_COUNT);
        dl_arena_reset(&arena);
        dl_arena_reset(&scratch);
        seed = round;
    }
}

/* --- odd ends --- */

static void no_memory(void **state) {
    (void)state;
    change_a_bit();
    bool done = false;
    for (size_t ceiling = 1; ceiling < 2000000 && !done; ceiling += 1 + ceiling / 20) {
        dl_arena result, small;
        dl_arena_init(&result, 0, NULL);
        dl_arena_init(&small, ceiling, NULL);
        done = dl_differences_find(&found, &old.record, &new.record, &result, &small);
        assert_int_equal(done, !small.failed);
        dl_arena_release(&result);
        dl_arena_release(&small);
    }
    assert_true(done);
    done = false;
    for (size_t ceiling = 1; ceiling < 100000 && !done; ceiling += 1 + ceiling / 20) {
        dl_arena small;
        dl_arena_init(&small, ceiling, NULL);
        done = dl_differences_find(&found, &old.record, &new.record, &small, &scratch);
        assert_int_equal(done, !small.failed);
        dl_arena_release(&small);
        dl_arena_reset(&scratch);
    }
    assert_true(done);
}

int main(void) {
    const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
        TEST(operations_of_blocks),
        TEST(as_few_as_possible_have_moved),
        TEST(noise_has_no_operation),
        TEST(everything_and_nothing),
        TEST(pairs_do_not_cross),
        TEST(runs_of_words),
        TEST(numbers_are_marked),
        TEST(names_are_marked),
        TEST(names_where_nouns_have_capitals),
        TEST(quotations_are_marked),
        TEST(members_that_have_changed),
        TEST(names_in_headlines),
        TEST(as_json),
        TEST(as_text),
        TEST(texts_are_harmless),
        TEST(names_of_operations),
        TEST(operations_can_be_applied),
        TEST(no_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
