/* The words for "by" that bylines begin with. */
#include "values/name_shape.h"
#include "values/person_words.h"
#include "values/persons.h"

#include "base/bytes.h"
#include "base/text.h"

/* Words for "by", in byte order: for bisection.  A test watches over the order. */
static const char by_words[][28] = {
    "a cura di",
    "about the author",
    "added by",
    "af",
    "analyse von",
    "analysis by",
    "article author",
    "article by",
    "article de",
    "article written by",
    "articolo a cura di",
    "articolo di",
    "artikel von",
    "artículo de",
    "asked by",
    "aufgezeichnet von",
    "auteur",
    "auteurs",
    "author",
    "author name",
    "authored by",
    "authors",
    "autor",
    "autor*in",
    "autor/in",
    "autor:in",
    "autora",
    "autore",
    "autoren",
    "autores",
    "autorica",
    "autorin",
    "autorul",
    "autorzy",
    "autoři",
    "av",
    "beitrag von",
    "bericht von",
    "by",
    "byline",
    "bởi",
    "contributed by",
    "created by",
    "de:",
    "di",
    "ditulis oleh",
    "door",
    "ein artikel von",
    "ein beitrag von",
    "ein gastbeitrag von",
    "ein interview von",
    "ein kommentar von",
    "eine analyse von",
    "eine glosse von",
    "eine kolumne von",
    "eine rezension von",
    "erstellt von",
    "escrito por",
    "gastbeitrag von",
    "gepubliceerd door",
    "geschreven door",
    "geschrieben von",
    "interview by",
    "interview von",
    "interview:",
    "kirjoittanut",
    "kommentar von",
    "napisala",
    "napisao",
    "napisał",
    "napisała",
    "napsal",
    "oleh",
    "opinion by",
    "oprac",
    "opracował",
    "par",
    "penulis",
    "piše",
    "por",
    "post author",
    "post by",
    "posted by",
    "posté par",
    "propos recueillis par",
    "protokoll:",
    "pubblicato da",
    "publicado por",
    "publicat de",
    "publicerad av",
    "published by",
    "publiziert von",
    "publié par",
    "redactado por",
    "redatto da",
    "reported by",
    "reporting by",
    "review by",
    "rédigé par",
    "scris de",
    "scritto da",
    "skrevet af",
    "skrevet av",
    "skriven av",
    "started by",
    "story by",
    "submitted by",
    "szerző",
    "tekijä",
    "tekst",
    "tekst:",
    "teksti",
    "text",
    "text & foto",
    "text & fotos",
    "text & interview",
    "text by",
    "text und foto",
    "text und fotos",
    "text und interview",
    "text von",
    "text/fotos",
    "texto",
    "texto de",
    "this article was written by",
    "toimittaja",
    "tác giả",
    "un article de",
    "verfasser",
    "verfasst von",
    "veröffentlicht von",
    "von",
    "words & photos",
    "words and photos",
    "words and photos by",
    "words by",
    "writer",
    "written by",
    "yazan",
    "yazar",
    "écrit par",
    "írta",
    "γράφει η",
    "γράφει ο",
    "συντάκτης",
    "της",
    "του",
    "автор",
    "автор:",
    "автори",
    "авторы",
    "написал",
    "написано",
    "от",
    "подготовил",
    "подготовила",
    "текст",
    "текст:",
    "כתב",
    "מאת",
    "الكاتب",
    "بقلم",
    "كتب",
    "كتبت",
    "نویسنده",
    "द्वारा",
    "लेखक",
    "লেখক",
    "作者",
    "取材・文",
    "執筆",
    "執筆者",
    "撰文",
    "撰稿",
    "文",
    "文/",
    "文・",
    "文／",
    "编辑",
    "著者",
    "記者",
    "记者",
    "責任編輯",
    "责任编辑",
    "글",
    "글쓴이",
    "기자",
    "작성자",
};
/* Where in the text the word ends that it begins with, letters' case aside; 0 when it begins otherwise. */
static size_t end_of_word(dl_span text, const char *word) {
    size_t at = 0;
    while (*word) {
        if (at >= text.size) return 0;
        uint32_t c = dl_utf8_decode(text, &at);
        if (c == 0xA0) c = ' ';
        char bytes[4];
        size_t count = dl_utf8_encode(dl_char_lower(c), bytes);
        for (size_t i = 0; i < count; i++) {
            if (*word++ != bytes[i]) return 0;
        }
    }
    return at;
}

enum { BY_WORD_COUNT = DL_COUNT_OF(by_words) };

bool dl_by_words_are_sorted(void) {
    for (size_t i = 1; i < BY_WORD_COUNT; i++) {
        if (strcmp(by_words[i - 1], by_words[i]) >= 0) return false;
    }
    return true;
}

/* The index of the first of by_words that does not stand before those with these two bytes. */
static size_t first_by_word(char first, char second) {
    unsigned key = (unsigned)(unsigned char)first << 8 | (unsigned char)second;
    size_t low = 0, high = BY_WORD_COUNT;
    while (low < high) {
        size_t middle = (low + high) / 2;
        const unsigned char *word = (const unsigned char *)by_words[middle];
        if (((unsigned)word[0] << 8 | word[1]) < key) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/* The first eight bytes of the text in lower case, with zero bytes behind a shorter one; false when they are
 * not all ASCII. */
static bool load_beginning(dl_span text, uint64_t *beginning) {
    char bytes[8] = {0};
    memcpy(bytes, text.data, text.size < sizeof bytes ? text.size : sizeof bytes);
    uint64_t word = dl_load_eight(bytes);
    uint64_t capitals = (word + DL_EACH_BYTE(0x80 - 'A')) & ~(word + DL_EACH_BYTE(0x7F - 'Z'));
    *beginning = word | (capitals & DL_EACH_BYTE(0x80)) >> 2;
    return !(word & DL_EACH_BYTE(0x80));
}

/* Whether the word, or its first eight bytes, are those of the text. */
static inline bool may_begin_with(uint64_t beginning, const char *word) {
    uint64_t own = dl_load_eight(word), differing = own ^ beginning;
    if (!differing) return true;
    unsigned same = (unsigned)__builtin_ctzll(differing) & ~7u;
    return (own >> same & 0xFF) == 0;
}

size_t dl_byline_prefix(dl_span text) {
    if (text.size < 2) return 0;
    size_t best = 0, after_first = 0;
    bool best_colon = false;
    char initial[4];
    size_t initial_size = dl_utf8_encode(dl_char_lower(dl_utf8_decode(text, &after_first)), initial);
    /* The second byte, where it is known without decoding more: nearly everywhere. */
    char follower = 0;
    if (initial_size > 1) {
        follower = initial[1];
    } else if (after_first == 1 && dl_ascii_is_alpha(text.data[1])) {
        follower = dl_ascii_lower(text.data[1]);
    }
    uint64_t beginning;
    bool plain = load_beginning(text, &beginning);
    for (size_t i = first_by_word(initial[0], follower); i < BY_WORD_COUNT; i++) {
        if (by_words[i][0] != initial[0] || (follower && by_words[i][1] != follower)) break;
        if (plain && !may_begin_with(beginning, by_words[i])) continue;
        size_t end = end_of_word(text, by_words[i]);
        if (end <= best) continue;
        size_t length = strlen(by_words[i]);
        dl_span rest = dl_span_sub(text, end, text.size);
        uint32_t next = dl_first_char(rest);
        bool east_asian = dl_is_east_asian(dl_first_char(text));
        bool colon = next == ':' || next == 0xFF1A || next == '/' || next == 0xFF0F || next == '|' ||
                     dl_span_ends_with(dl_span_from_string(by_words[i]), DL_SPAN(":")) ||
                     dl_span_starts_with(rest, DL_SPAN(" :"));
        bool ended = rest.size == 0 || dl_char_is_space(next) || colon || next == '.' || next == '-' ||
                     next == 0x2014 || next == 0x2013;
        if (!ended && !(east_asian && length >= 6)) continue; /* "記者王小明" */
        best = end;
        best_colon = colon;
    }
    if (best == 0) return 0;
    dl_span word = dl_span_sub(text, 0, best);
    size_t at = best;
    while (at < text.size) {
        size_t next = at;
        uint32_t c = dl_utf8_decode(text, &next);
        if (!dl_is_edge_char(c) && c != '.') break;
        at = next;
    }
    if (!best_colon && dl_is_person_word(word, DL_WORDS_WEAK_BY) && at < text.size) {
        dl_span rest = dl_span_sub(text, at, text.size), first, second;
        if (dl_names_agency(dl_span_trim(rest))) return at;
        if (!dl_span_next_word(&rest, &first) || !dl_is_capitalised(first)) return 0;
        if (!dl_span_next_word(&rest, &second)) {
            /* "Von Muster": one word is enough only in capitals or after the German word. */
            return first.size > 2 && dl_ascii_lower(word.data[0]) == 'v' ? at : 0;
        }
    }
    return at;
}
