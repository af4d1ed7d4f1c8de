#include "values/persons.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

#include "base/text.h"
#include "values/byline_credits.h"
#include "values/byline_words_table.h"
#include "values/name_shape.h"

/* A byline and the names in it, separated by "|"; organisations end in "*". */
typedef struct byline {
    const char *text;
    const char *wanted;
} byline;

static const byline visible[] = {
    /* what somebody is, behind the name */
    {"Autorin: Erika Beispiel, Projektleiterin der Stiftung in Lagos", "Erika Beispiel"},
    {"Autorin: Erika Beispiel, Projektleiterin der QXZ in Lagos", "Erika Beispiel"},
    {"By Jane Doe, reporter at The Lantern", "Jane Doe"},
    {"Autor: Rechtsanwalt Max Muster", "Max Muster"},
    {"This post was written by Jane Doe, MD, of Larnwick.", "Jane Doe"},
    {"Jane Doe is a reporter who covers harbours", "Jane Doe"},
    {"Guest post by Jane Doe", "Jane Doe"},
    {"Blog Beitrag von Erika Beispiel", "Erika Beispiel"},
    /* zones, controls for the size of the text, nobody */
    {"Jane Doe / IST / AA", "Jane Doe"},
    {"By Unknown", ""},
    {"Von Unbekannt", ""},
    {"Autor: Desconocido", ""},
    /* a reporter and a place without a mark between them */
    {"記者陳小明台北報導", "陳小明"},
    {"本報記者李強北京報導", "李強"},
    {"記者王大明綜合報導", "王大明"},
    /* "Von" before one word is part of a name */
    {"By Jane D. Von Doe", "Jane D. Von Doe"},
    {"Piše: Ana Horvat, novinarka", "Ana Horvat"},
    {"Autorica Ana Horvat i Ivo Marić", "Ana Horvat|Ivo Marić"},
    {"Ysgrifennwyd gan Siân Rees ac Owain ap Gwilym", "Siân Rees|Owain ap Gwilym"},
    {"Awdur: Siân Rees, gohebydd", "Siân Rees"},
    {"By Jane Doe", "Jane Doe"},
    {"BY JANE DOE", "JANE DOE"},
    {"by Jane Doe and John Q. Public", "Jane Doe|John Q. Public"},
    {"By Jane Doe, John Roe and Max Moe", "Jane Doe|John Roe|Max Moe"},
    {"By Jane Doe, Senior Political Correspondent", "Jane Doe"},
    {"By Jane Doe in London", "Jane Doe"},
    {"By Jane Doe | 21 October 2021", "Jane Doe"},
    {"By Jane Doe Published 21 October 2021", "Jane Doe"},
    {"By Jane Doe, Reuters", "Jane Doe|Reuters*"},
    {"By Jane Doe @janedoe", "Jane Doe"},
    {"By Jane Doe (jane@example.org)", "Jane Doe"},
    {"Written by: Jane O'Doe-Smith", "Jane O'Doe-Smith"},
    {"Von Max Muster und Erika Beispiel, dpa", "Max Muster|Erika Beispiel|dpa*"},
    {"Von Max Muster, Berlin", "Max Muster"},
    {"Ein Gastbeitrag von Max von Muster", "Max von Muster"},
    {"Text: Max Muster", "Max Muster"},
    {"Autorin: Erika Beispiel", "Erika Beispiel"},
    {"Par Jeanne Dupont et Jean Martin", "Jeanne Dupont|Jean Martin"},
    {"Por Juan de la Cruz y Ana Pérez", "Juan de la Cruz|Ana Pérez"},
    {"Di Mario Rossi", "Mario Rossi"},
    {"Автор: Иван Петров", "Иван Петров"},
    {"Иван Петров и Анна Сидорова", "Иван Петров|Анна Сидорова"},
    {"Jane Doe,Content Marketing Coordinator", "Jane Doe"},
    {"홍길동 기자", "홍길동"},
    {"山田太郎 フォロー", "山田太郎"},
    {"홍길동 특파원 hong@example.kr", "홍길동"},
    {"作者：王小明", "王小明"},
    {"記者王小明／台北報導", "王小明"},
    {"Jane Doe, MD, PhD", "Jane Doe"},
    {"Debate Von Max Muster", "Max Muster"},
    {"Reviewed by Jane Doe, Trial Attorney", ""},
    {"Text & Fotos: Max Muster", "Max Muster"},
    {"Autor: Max Muster Quelle: Beispiel", "Max Muster"},
    {"Von dpa", "dpa*"},
    /* others beside the authors */
    {"By Bettina Okoro with additional reporting by Jonas Weld", "Bettina Okoro"},
    {"By Bettina Okoro. Additional reporting by Jonas Weld and Ann Poe", "Bettina Okoro"},
    {"By Bettina Okoro and Ann Poe, with reporting from Jonas Weld", "Bettina Okoro|Ann Poe"},
    {"By Bettina Okoro. Translated from the Norwegian by Jonas Weld", "Bettina Okoro"},
    {"By Bettina Okoro, translated by Jonas Weld", "Bettina Okoro"},
    {"Von Bettina Okoro. Aus dem Englischen von Jonas Weld", "Bettina Okoro"},
    {"Par Bettina Okoro, traduit par Jonas Weld", "Bettina Okoro"},
    {"Por Bettina Okoro. Traducción: Jonas Weld", "Bettina Okoro"},
    {"Story by Bettina Okoro; photographs by Jonas Weld", "Bettina Okoro"},
    {"Words by Bettina Okoro and pictures by Jonas Weld", "Bettina Okoro"},
    {"Photographs by Jonas Weld; story by Bettina Okoro", "Bettina Okoro"},
    {"Words and photographs by Bettina Okoro", "Bettina Okoro"},
    {"Text von Christian Weld Illustration von Markus Poe", "Christian Weld"},
    {"Texto: Bettina Okoro | Fotos: Jonas Weld", "Bettina Okoro"},
    {"Fotos: Jonas Weld | Text: Bettina Okoro", "Bettina Okoro"},
    {"By Bettina Okoro, curated by Jonas Weld", "Bettina Okoro"},
    {"By Bettina Okoro, as told to Jonas Weld", "Bettina Okoro"},
    {"Photographs by Jonas Weld", ""},
    {"Bettina Okoro (Text), Jonas Weld (Fotos)", "Bettina Okoro"},
    {"Bettina Okoro und Jonas Weld (Fotos)", "Bettina Okoro"},
    {"Jonas Weld (photos) et Bettina Okoro (texte)", "Bettina Okoro"},
    {"Texte : Bettina Okoro - Photos : Jonas Weld", "Bettina Okoro"},
    {"Testo di Bettina Okoro, foto di Jonas Weld", "Bettina Okoro"},
    {"Иван Петров, фото Анны Сидоровой", "Иван Петров"},
    /* what somebody is, before and behind the name */
    {"Staff Writer Bettina Okoro", "Bettina Okoro"},
    {"Bettina Okoro Contributing Writer", "Bettina Okoro"},
    {"Корреспондент Иван Петров", "Иван Петров"},
    {"Bettina Okoro, Metro Desk", "Bettina Okoro"},
    {"Bettina Okoro For The Lantern", "Bettina Okoro"},
    /* what belongs to a name, and what does not */
    {"By Martin Vale, Jr.", "Martin Vale Jr."},
    {"By Ann Poe, Sr. Editor", "Ann Poe"},
    {"By Ann Poe, Sr. Maria Vale", "Ann Poe|Sr. Maria Vale"},
    {"By Martin Vale, Jr., and Ann Poe", "Martin Vale Jr.|Ann Poe"},
    {"By Martin Vale Jr. and Ann Poe", "Martin Vale Jr.|Ann Poe"},
    {"By Martin Vale, III", "Martin Vale III"},
    {"By Bettina Okoro, Special to The Lantern", "Bettina Okoro"},
    {"By Bettina Okoro Special to The Lantern", "Bettina Okoro"},
    {"By Bettina Okoro and Ann Poe, Special to the Lantern", "Bettina Okoro|Ann Poe"},
    {"By Bettina Okoro BBC News, Lagos", "Bettina Okoro"},
    {"By Bettina Okoro AP", "Bettina Okoro"},
    {"André Oliver KLEIN", "André Oliver KLEIN"},
    /* East Asia */
    {"〔記者陳小明／台北報導〕", "陳小明"},
    {"【記者陳小明／台北報導】", "陳小明"},
    {"記者 陳小明 台北報導", "陳小明"},
    {"中央社記者陳小明", "陳小明"},
    {"佐藤花子記者", "佐藤花子"},
    {"文=佐藤花子 写真=鈴木一郎", "佐藤花子"},
    {"김철수 기자 = 서울", "김철수"},
    {"취재: 김철수 / 편집: 이영희", "김철수"},
    {"記者陳小明、王麗／台北報導", "陳小明|王麗"},
    {"记者 陈小明 王丽 编辑 李强", "陈小明|王丽"},
    {"本报记者 陈小明 通讯员 王丽", "陈小明|王丽"},
    {"记者：陈小明 责任编辑：李强", "陈小明"},
    {"文/陈小明 图/李强 编辑/王丽", "陈小明"},
    {"编辑：李强 记者：陈小明", "陈小明"},
    {"责任编辑：李强", ""},
    {"来源：灯塔报 作者：陈小明", "陈小明"},
    {"文・佐藤花子　写真・鈴木一郎", "佐藤花子"},
    {"写真・鈴木一郎　文・佐藤花子", "佐藤花子"},
    {"文・写真／佐藤花子", "佐藤花子"},
    {"文／佐藤花子、写真／鈴木一郎", "佐藤花子"},
    {"取材・文＝佐藤花子　撮影＝鈴木一郎", "佐藤花子"},
    {"文・佐藤 花子", "佐藤 花子"},
    {"글 김철수 사진 이영희", "김철수"},
    {"글=김철수 기자, 사진=이영희 기자", "김철수"},
    {"글·사진 김철수 기자", "김철수"},
    {"김철수 기자 이영희 기자", "김철수|이영희"},
    {"김철수·이영희 기자", "김철수|이영희"},
    /* "and" as a letter */
    {"كتب أحمد سالم ومنى حسن", "أحمد سالم|منى حسن"},
    {"كتب: أحمد سالم ومنى حسن وعلي قاسم", "أحمد سالم|منى حسن|علي قاسم"},
    {"كتب أحمد سالم ووليد حسن", "أحمد سالم|وليد حسن"},
    {"كتب وليد حسن", "وليد حسن"},
    {"كتب أحمد وسالم حسن", "أحمد وسالم حسن"},
    {"بقلم محمد أحمد وليد حسن", "محمد أحمد وليد حسن"},
    {"إعداد أحمد سالم، تصوير منى حسن", "أحمد سالم"},
    {"מאת יוסי כהן ודנה לוי", "יוסי כהן|דנה לוי"},
    {"מאת ורד כהן", "ורד כהן"},
    {"Home", ""},
    {"by the way of all flesh we went", ""},
    {"3 minute read", ""},
    {"", ""},
};

static const byline values[] = {
    {"Daniel D. Von Doe", "Daniel D. Von Doe"},
    {"von janedoe42", "janedoe42"},
    {"jane[at]example.org", ""},
    {"Unknown", ""},
    {"wordpressadmin", ""},
    {"The Example Press.", "The Example Press*"},
    {"Jane Doe Jr.", "Jane Doe Jr."},
    {"Jane Doe", "Jane Doe"},
    {"jane doe", "jane doe"},
    {"By Jane Doe", "Jane Doe"},
    {"Jane Doe, John Roe", "Jane Doe|John Roe"},
    {"Jane Doe & John Roe", "Jane Doe|John Roe"},
    {"Jane Doe; John Roe", "Jane Doe|John Roe"},
    {"Muster, Max", "Max Muster"},
    {"AFP, dpa", "AFP*|dpa*"},
    {"Example News", "Example News*"},
    {"Die Redaktion", "Die Redaktion*"},
    {"Redacci&oacute;n Ejemplo", "Redacción Ejemplo*"},
    {"Jos&#233; Pe&ntilde;a", "José Peña"},
    {"News Desk", "News Desk*"},
    {"Center for Drug Evaluation and Research", "Center for Drug Evaluation and Research*"},
    {"Ursula von der Leyen", "Ursula von der Leyen"},
    {"Von der Leyen", "Von der Leyen"},
    {"Di Maria", "Di Maria"},
    {"https://www.facebook.com/example", ""},
    {"Jane Doe <jane@example.org>", "Jane Doe"},
    {"Jane Doe, Staff Writer", "Jane Doe"},
    {"Jane Doe and John Roe, Staff Writers", "Jane Doe|John Roe"},
    {"Jane Doe, Food Critic", "Jane Doe"},
    {"By Jane Doe And John Roe For The Example On Sunday", "Jane Doe|John Roe"},
    {"Jane Doe - https://example.org", "Jane Doe"},
    {"Martin Vale, Jr.", "Martin Vale Jr."},
    {"Northwell Robotics, Inc.", "Northwell Robotics, Inc.*"},
    {"Quenby Holdings, llc", "Quenby Holdings, llc*"},
    {"Martin Vale, Sr.; Ann Poe", "Martin Vale Sr.|Ann Poe"},
    {"Martin Vale, M.D.", "Martin Vale"},
    {"Benjamin Vale, Sr. Director of Operations", "Benjamin Vale"},
    {"Bettina Okoro, Special to The Lantern", "Bettina Okoro"},
    {"Bettina Okoro, Special to The Lantern, Lagos", "Bettina Okoro"},
    {"Bettina Okoro, special for the Lantern", "Bettina Okoro"},
    {"Special to The Lantern", ""},
    {"Bettina Okoro BBC News, Lagos", "Bettina Okoro"},
    {"Bettina Okoro CBC News", "Bettina Okoro"},
    {"Bettina Okoro, The Texas Newsroom", "Bettina Okoro|The Texas Newsroom*"},
    {"BBC News", "BBC News*"},
    {"Staff Writer Bettina Okoro", "Bettina Okoro"},
    {"Bettina Okoro in Lagos", "Bettina Okoro"},
    {"محمد علي - القاهرة", "محمد علي"},
    {"Bettina Okoro - Jonas Weld", "Bettina Okoro|Jonas Weld"},
    {"中央社記者陳小明", "陳小明"},
    {"김철수 기자 = 서울", "김철수"},
    {"Bettina Okoro; photographs by Jonas Weld", "Bettina Okoro"},
    {"105092", ""},
    {"admin", ""},
};

/* Its first letter, or all of them, as capitals. */
static dl_span upper(dl_arena *arena, dl_span text, bool all) {
    char bytes[100];
    size_t size = 0;
    for (size_t at = 0; at < text.size;) {
        uint32_t c = dl_utf8_decode(text, &at), capital = c;
        for (uint32_t other = 'A'; (all || size == 0) && other < 0x500 && capital == c; other++) {
            if (other != c && dl_char_lower(other) == c) capital = other;
        }
        size += dl_utf8_encode(capital, bytes + size);
    }
    return dl_arena_copy(arena, dl_span_of(bytes, size));
}

static void read_bylines(const byline *bylines, size_t count, dl_byline_kind kind) {
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    size_t wrong = 0;
    for (size_t i = 0; i < count; i++) {
        dl_names names;
        dl_names_read(dl_span_from_string(bylines[i].text), kind, &arena, &names);
        char got[1000] = "";
        for (uint32_t k = 0; k < names.count; k++) {
            size_t used = strlen(got);
            snprintf(got + used, sizeof got - used, "%s%.*s%s", k ? "|" : "",
                     DL_SPAN_ARG(names.items[k].text), names.items[k].organization ? "*" : "");
        }
        if (strcmp(got, bylines[i].wanted) != 0) {
            print_message("%s: \"%s\", not \"%s\"\n", bylines[i].text, got, bylines[i].wanted);
            wrong++;
        }
    }
    dl_arena_release(&arena);
    assert_int_equal(wrong, 0);
}

static void visible_bylines_are_read(void **state) {
    (void)state;
    read_bylines(visible, DL_COUNT_OF(visible), DL_BYLINE_VISIBLE);
}

static void values_are_read(void **state) {
    (void)state;
    read_bylines(values, DL_COUNT_OF(values), DL_BYLINE_NAME);
}

/* The filter before the reader of bylines lets every word pass, however it is written. */
static void every_word_for_by_is_found(void **state) {
    (void)state;
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    for (size_t i = 0; i < DL_COUNT_OF(by_words); i++) {
        dl_span word = dl_span_from_string(by_words[i]);
        dl_span forms[] = {word, upper(&arena, word, false), upper(&arena, word, true)};
        for (size_t form = 0; form < DL_COUNT_OF(forms); form++) {
            dl_span parts[] = {forms[form], DL_SPAN(": Jane Doe")};
            dl_span text = dl_arena_join(&arena, parts, 2, DL_SPAN(""));
            if (!dl_may_begin_byline(text)) fail_msg("%.*s is kept back", DL_SPAN_ARG(text));
            if (dl_byline_prefix(text) < word.size)
                fail_msg("%.*s is not read: %zu", DL_SPAN_ARG(text), dl_byline_prefix(text));
        }
        assert_true(dl_is_byline_label(word));
        if (i) assert_true(dl_span_compare(dl_span_from_string(by_words[i - 1]), word) < 0);
    }
    assert_false(dl_is_byline_label(DL_SPAN("b")));
    assert_false(dl_is_byline_label(DL_SPAN("by jane")));
    dl_arena_release(&arena);
}

static void few_other_texts_pass_for_bylines(void **state) {
    (void)state;
    static const char *const words[] = {
        "About",  "After", "All",    "And",   "Are",   "Because", "But",   "Can",   "Das", "Es",   "For",
        "From",   "Have",  "He",     "Home",  "How",   "If",      "In",    "It",    "Its", "Just", "Last",
        "Les",    "Live",  "Menu",   "More",  "New",   "News",    "Not",   "Of",    "On",  "One",  "Our",
        "Search", "Share", "She",    "Sie",   "Sport", "That",    "The",   "There", "To",  "Top",  "Une",
        "Video",  "What",  "When",   "Where", "Who",   "Why",     "Will",  "You",   "23",  "(c)",  "[1]",
        "|",      "--",    "Cookie", "Login", "Next",  "Page",    "Quick", "Zur",
    };
    size_t passed = 0;
    for (size_t i = 0; i < DL_COUNT_OF(words); i++)
        passed += dl_may_begin_byline(dl_span_from_string(words[i]));
    assert_true(passed <= DL_COUNT_OF(words) / 5);
    assert_false(dl_may_begin_byline(DL_SPAN("B")));
    assert_int_equal(dl_byline_prefix(DL_SPAN("AF-S Nikkor lens")), 0);
    assert_int_equal(dl_byline_prefix(DL_SPAN("By- Jane Doe")), 4);
}

/* Lines that credit others are told, and how many of their words do. */
static void others_are_credited(void **state) {
    (void)state;
    static const struct {
        const char *text;
        bool label;
        uint32_t words;
    } texts[] = {
        {"By Bettina Okoro with additional reporting by Jonas Weld", false, 5},
        {"Photographs by Jonas Weld", true, 4},
        {"Photos: Jonas Weld", true, 3},
        {"Translated from the Norwegian by Jonas Weld", true, 7},
        {"编辑：李强", true, 4},
        {"编辑部", false, 0},
        {"Edited with notes, by Jonas Weld", false, 0},
        {"Photosynthesis by day", false, 0},
        {"By Bettina Okoro", false, 0},
        {"", false, 0},
    };
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    for (size_t i = 0; i < DL_COUNT_OF(texts); i++) {
        dl_span text = dl_span_from_string(texts[i].text);
        dl_names names;
        dl_names_read(text, DL_BYLINE_VISIBLE, &arena, &names);
        bool label = dl_other_credit(text, &arena) != 0;
        if (label != texts[i].label || names.other_words != texts[i].words)
            fail_msg("%s: %d, %u words", texts[i].text, label, names.other_words);
    }
    dl_arena_release(&arena);
}

static void names_have_a_shape(void **state) {
    (void)state;
    assert_true(dl_name_shaped(DL_SPAN("Jane Doe")));
    assert_true(dl_name_shaped(DL_SPAN("J. R. R. Tolkien")));
    assert_true(dl_name_shaped(DL_SPAN("\xED\x99\x8D\xEA\xB8\xB8\xEB\x8F\x99")));
    assert_false(dl_name_shaped(DL_SPAN("21 October")));
    assert_false(dl_name_shaped(DL_SPAN("the quick brown fox")));
    assert_false(dl_name_shaped(DL_SPAN("Subscribe")));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(visible_bylines_are_read),   cmocka_unit_test(values_are_read),
        cmocka_unit_test(every_word_for_by_is_found), cmocka_unit_test(few_other_texts_pass_for_bylines),
        cmocka_unit_test(names_have_a_shape),         cmocka_unit_test(others_are_credited),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
