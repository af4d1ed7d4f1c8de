#include "article.h"

#include <stdlib.h>
#include <string.h>

struct bench_author {
    bench_words *words[32];
    bench_alias *ranks; /* by Zipf's law */
    bench_article article;

    /* Of the story that is being written. */
    bench_random random;
    const bench_language *language;
    const bench_words *vocabulary;
    const bench_text *text;
    uint64_t new_words; /* so far */
};

enum { PARAGRAPH_BYTES = 16 << 10 /* more than any has */ };

bench_author *bench_author_new(void) {
    bench_author *author = calloc(1, sizeof *author);
    if (!author || bench_language_count > sizeof author->words / sizeof *author->words) abort();
    for (unsigned i = 0; i < bench_language_count; i++)
        author->words[i] = bench_words_new(&bench_languages[i]);
    author->ranks = bench_alias_new(BENCH_RANKS, 2);
    author->article.text = malloc(BENCH_TEXT_BYTES);
    if (!author->article.text) abort();
    return author;
}

void bench_author_free(bench_author *author) {
    for (unsigned i = 0; i < bench_language_count; i++) bench_words_free(author->words[i]);
    free(author->ranks);
    free(author->article.text);
    free(author);
}

const bench_words *bench_words_of(const bench_author *author, unsigned language) {
    return author->words[language];
}

/* --- words --- */

enum { WORDS_OF_EVENT = 40, NAMES_OF_EVENT = 4 };

/* What an event is about: names of its own, and words that are neither frequent nor very rare. */
static uint64_t word_of_event(uint64_t event, uint32_t index) {
    enum { LEAST_RANK = 150, OCTAVES = 8 };
    bench_random random = {bench_hash(event, index)};
    if (index < NAMES_OF_EVENT) return BENCH_RANKS + bench_below(&random, 1 << 22);
    uint32_t most = (uint32_t)LEAST_RANK << (1 + bench_below(&random, OCTAVES));
    return LEAST_RANK + bench_below(&random, most);
}

typedef struct choice {
    uint64_t number;
    bool name; /* written with a capital */
} choice;

static choice choose_word(bench_author *author, uint32_t event_of_1000) {
    enum { NEW = 15, LATELY_NEW = 10, RECENT = 20000 };
    bench_random *random = &author->random;
    uint64_t first = author->text->first_new_word;
    uint32_t draw = bench_below(random, 1000);
    if (draw < NEW) {
        uint64_t number = BENCH_RANKS + first + author->new_words++;
        return (choice){number, number % 3 != 0};
    }
    draw -= NEW;
    if (draw < LATELY_NEW && first) {
        uint64_t number =
            BENCH_RANKS + first - 1 - bench_below(random, first < RECENT ? (uint32_t)first : RECENT);
        return (choice){number, number % 3 != 0};
    }
    if (draw < LATELY_NEW + event_of_1000) {
        uint32_t index = bench_below(random, bench_below(random, WORDS_OF_EVENT) + 1);
        return (choice){word_of_event(author->text->event, index), index < NAMES_OF_EVENT};
    }
    return (choice){bench_draw(author->ranks, random), false};
}

static void put(bench_author *author, const char *text) {
    size_t size = strlen(text);
    memcpy(author->article.text + author->article.size, text, size);
    author->article.size += (uint32_t)size;
}

static void put_word(bench_author *author, choice word, bool capital) {
    char *at = author->article.text + author->article.size;
    size_t size = bench_word(author->vocabulary, word.number, at);
    if (capital || word.name) bench_capitalize(at);
    author->article.size += (uint32_t)size;
}

static void put_number(bench_author *author, uint32_t number) {
    char digits[10], *at = digits + sizeof digits;
    do *--at = (char)('0' + number % 10);
    while ((number /= 10));
    size_t size = (size_t)(digits + sizeof digits - at);
    memcpy(author->article.text + author->article.size, at, size);
    author->article.size += (uint32_t)size;
}

static uint32_t draw_number(bench_random *random) {
    static const uint32_t below[] = {10, 30, 100, 100, 1000, 1000, 10000, 1000000};
    uint32_t limit = below[bench_below(random, sizeof below / sizeof *below)];
    return limit == 10000 ? 1950 + bench_below(random, 80) : 1 + bench_below(random, limit);
}

/* --- sentences --- */

static void put_words(bench_author *author, uint32_t count, uint32_t event_of_1000, bool capital) {
    enum { NUMBER = 15, COMMA = 70 };
    bench_random *random = &author->random;
    for (uint32_t i = 0; i < count; i++) {
        if (i > 0 && bench_chance(random, COMMA)) {
            put(author, author->language->comma);
        } else if (i > 0) {
            put(author, author->language->space);
        }
        if (i > 0 && bench_chance(random, NUMBER)) {
            put_number(author, draw_number(random));
        } else {
            put_word(author, choose_word(author, event_of_1000), capital && i == 0);
        }
        author->article.words++;
    }
}

/* Ends with the space before the next one. */
static void put_sentence(bench_author *author) {
    enum { QUOTED = 80, OF_EVENT = 120 };
    bench_random *random = &author->random;
    uint32_t words = 5 + bench_below(random, 13) + bench_below(random, 14);
    if (bench_chance(random, QUOTED)) {
        put(author, author->language->open + (author->language->open[0] == ' '));
        put_words(author, words, OF_EVENT, true);
        put(author, author->language->close);
        words = 2 + bench_below(random, 3);
        put_words(author, words, OF_EVENT, false);
    } else {
        put_words(author, words, OF_EVENT, true);
    }
    put(author, author->language->stop);
}

/* --- pieces and blocks --- */

static bench_piece piece_since(bench_author *author, uint32_t start) {
    bench_article *article = &author->article;
    while (article->size > start && article->text[article->size - 1] == ' ') article->size--;
    return (bench_piece){start, article->size - start};
}

static bench_block *add_block(bench_author *author, bench_kind kind, uint32_t start) {
    bench_article *article = &author->article;
    bench_block *block = &article->blocks[article->count++];
    *block = (bench_block){.kind = (uint8_t)kind, .text = piece_since(author, start)};
    return block;
}

/* Some words of it become a link. */
static void put_link(bench_author *author, bench_block *block) {
    enum { LEAST = 8, MOST = 24 };
    const char *text = author->article.text + block->text.start;
    uint32_t from = block->text.size / 3;
    while (from < block->text.size && text[from] != ' ') from++;
    uint32_t to = ++from + LEAST;
    while (to < block->text.size && text[to] != ' ' && to - from < MOST) to++;
    if (to < block->text.size && text[to] == ' ')
        block->link = (bench_piece){block->text.start + from, to - from};
}

static void put_paragraph(bench_author *author) {
    enum { LINKED = 120 };
    uint32_t start = author->article.size, sentences = 1 + bench_below(&author->random, 3);
    for (uint32_t i = 0; i < sentences; i++) put_sentence(author);
    bench_block *block = add_block(author, BENCH_PARAGRAPH, start);
    if (bench_chance(&author->random, LINKED)) put_link(author, block);
}

static void put_label(bench_author *author, bench_kind kind, uint32_t words, uint32_t event_of_1000) {
    uint32_t start = author->article.size;
    put_words(author, words, event_of_1000, true);
    add_block(author, kind, start);
}

static void put_list(bench_author *author) {
    uint32_t start = author->article.size, lines = 2 + bench_below(&author->random, 5);
    for (uint32_t i = 0; i < lines; i++) {
        if (i) put(author, "\\n");
        put_words(author, 4 + bench_below(&author->random, 10), 120, true);
    }
    add_block(author, BENCH_LIST, start);
}

static void put_block(bench_author *author) {
    bench_random *random = &author->random;
    uint32_t draw = bench_below(random, 100);
    if (draw < 6) {
        put_label(author, BENCH_SUBHEADING, 3 + bench_below(random, 5), 300);
    } else if (draw < 11) {
        put_label(author, BENCH_CAPTION, 6 + bench_below(random, 12), 200);
    } else if (draw < 13) {
        put_list(author);
    } else if (draw < 16) {
        put_label(author, BENCH_QUOTE, 10 + bench_below(random, 20), 120);
    } else {
        put_paragraph(author);
    }
}

/* --- the story --- */

static bool has_room(const bench_author *author) {
    return author->article.count < BENCH_MOST_BLOCKS - 16 &&
           author->article.size + 4 * PARAGRAPH_BYTES < BENCH_TEXT_BYTES;
}

static void put_headline(bench_author *author) {
    uint32_t start = author->article.size;
    put_words(author, 6 + bench_below(&author->random, 7), 500, true);
    author->article.headline = piece_since(author, start);
    author->article.words = 0;
}

static void put_keywords(bench_author *author) {
    bench_article *article = &author->article;
    article->keyword_count = bench_below(&author->random, BENCH_MOST_KEYWORDS + 1);
    uint32_t first = bench_below(&author->random, 3);
    for (uint32_t i = 0; i < article->keyword_count; i++) {
        uint32_t start = article->size;
        put_word(author, (choice){word_of_event(author->text->event, first + i), true}, true);
        article->keywords[i] = piece_since(author, start);
    }
}

/* "PLACE (Agency) - ", as agencies begin their stories. */
static void put_dateline(bench_author *author) {
    put_word(author, (choice){word_of_event(author->text->event, 0), true}, true);
    put(author, " (");
    put_word(author, (choice){300 + author->text->agency, true}, true);
    put(author, ") - ");
}

static void put_body(bench_author *author) {
    bench_article *article = &author->article;
    uint32_t begin = article->size;
    if (author->text->agency) put_dateline(author);
    put_sentence(author);
    add_block(author, BENCH_PARAGRAPH, begin);
    while (article->size - begin < author->text->bytes && has_room(author)) put_block(author);
}

/* The first words of the body, as meta elements have them. */
static void set_description(bench_article *article) {
    enum { MOST = 160 };
    bench_piece first = article->blocks[0].text;
    uint32_t size = first.size < MOST ? first.size : MOST;
    while (size && size < first.size && ((unsigned char)article->text[first.start + size] & 0xC0) == 0x80)
        size--;
    article->description = (bench_piece){first.start, size};
}

/* --- copies --- */

/* What another site makes of it: fewer paragraphs, a headline of its own, its own last line. */
static void copy_story(bench_author *author, const bench_story *story) {
    enum { LEAST_BLOCKS = 1, WITH_TAIL = 300 };
    bench_article *article = &author->article;
    uint32_t count = article->count * story->kept / 1000;
    article->count = count > LEAST_BLOCKS ? count : LEAST_BLOCKS;
    author->random.state = bench_hash(story->number, story->site);
    uint32_t words = article->words;
    put_headline(author);
    article->words = words * article->count / (article->count + 1);
    if (bench_hash(story->site, 7) % 1000 >= WITH_TAIL) return;
    uint32_t start = article->size;
    put(author, author->language->tail);
    add_block(author, BENCH_PARAGRAPH, start);
}

/* --- edits --- */

static void soften_headline(bench_author *author) {
    bench_article *article = &author->article;
    bench_piece old = article->headline;
    uint32_t start = article->size, middle = old.size / 2;
    const char *text = article->text + old.start;
    while (middle < old.size && text[middle] != ' ') middle++;
    /* The second half begins with other words. */
    memcpy(article->text + start, text, middle);
    article->size += middle;
    put(author, author->language->space);
    put_word(author, choose_word(author, 0), false);
    uint32_t rest = middle + 1;
    while (rest < old.size && text[rest] != ' ') rest++;
    if (rest < old.size) memcpy(article->text + article->size, text + rest, old.size - rest);
    if (rest < old.size) article->size += old.size - rest;
    article->headline = piece_since(author, start);
}

static void remove_block(bench_article *article, uint32_t index) {
    memmove(&article->blocks[index], &article->blocks[index + 1],
            (article->count - index - 1) * sizeof *article->blocks);
    article->count--;
}

/* The last block, which was just added, to `index`. */
static void move_last(bench_article *article, uint32_t index) {
    bench_block last = article->blocks[article->count - 1];
    memmove(&article->blocks[index + 1], &article->blocks[index],
            (article->count - 1 - index) * sizeof *article->blocks);
    article->blocks[index] = last;
}

static void add_correction(bench_author *author) {
    uint32_t start = author->article.size;
    put(author, author->language->correction);
    put_words(author, 6 + bench_below(&author->random, 14), 300, false);
    put(author, author->language->stop);
    add_block(author, BENCH_PARAGRAPH, start);
}

/* Every tenth word becomes another one; texts without spaces lose what follows their first comma. */
static void change_words(bench_author *author, uint32_t index) {
    bench_article *article = &author->article;
    bench_piece old = article->blocks[index].text;
    uint32_t start = article->size, at = 0;
    while (at < old.size) {
        const char *from = article->text + old.start + at, *space = memchr(from, ' ', old.size - at);
        uint32_t size = space ? (uint32_t)(space - from) + 1 : old.size - at;
        if (space && size > 1 && bench_chance(&author->random, 100)) {
            put_word(author, choose_word(author, 100), false);
            put(author, " ");
        } else {
            memmove(article->text + article->size, from, size);
            article->size += size;
        }
        at += size;
    }
    if (!*author->language->space) put_words(author, 4, 100, false);
    article->blocks[index].text = piece_since(author, start);
    article->blocks[index].link = (bench_piece){0};
}

static void apply(bench_author *author, const bench_edit *edit) {
    bench_article *article = &author->article;
    author->random.state = edit->seed;
    uint32_t index = bench_below(&author->random, article->count);
    switch ((bench_edit_kind)edit->kind) {
    case BENCH_HEADLINE:
        soften_headline(author);
        break;
    case BENCH_CUT:
        if (article->count > 2) remove_block(article, index);
        break;
    case BENCH_CORRECTION:
        add_correction(author);
        break;
    case BENCH_WORDS:
        change_words(author, index);
        change_words(author, bench_below(&author->random, article->count));
        break;
    case BENCH_ADDED:
        put_paragraph(author);
        move_last(article, index);
        break;
    case BENCH_EDIT_KINDS:
        break;
    }
}

const bench_article *bench_make_article(bench_author *author, const bench_story *story) {
    bench_article *article = &author->article;
    article->size = article->count = article->words = article->keyword_count = 0;
    author->random.state = story->text.seed;
    author->language = &bench_languages[story->text.language];
    author->vocabulary = author->words[story->text.language];
    author->text = &story->text;
    author->new_words = 0;
    put_headline(author);
    put_keywords(author);
    article->words = 0;
    put_body(author);
    if (story->copy) copy_story(author, story);
    for (unsigned i = 0; i < story->edit_count; i++) apply(author, &story->edits[i]);
    set_description(article);
    return article;
}
