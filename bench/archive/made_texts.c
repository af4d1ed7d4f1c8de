#include "made_texts.h"

#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    COMMON_WORDS = 60000,
    COMMON_PHRASES = 6000,
    MOST_PHRASE_WORDS = 6,
    FIELDS = 20, /* such as sports: topics of one have terms in common */
    FIELD_TERMS = 600,
    TOPIC_NAMES = 12,
    TOPIC_TERMS = 40,
    TOPIC_PHRASES = 10,
    TOPIC_QUOTATIONS = 3,
    MOST_QUOTATION_WORDS = 24,
};

typedef struct phrase {
    uint32_t words[MOST_QUOTATION_WORDS];
    size_t count;
} phrase;

typedef struct topic {
    uint32_t names[TOPIC_NAMES], terms[TOPIC_TERMS];
    phrase phrases[TOPIC_PHRASES], quotations[TOPIC_QUOTATIONS];
} topic;

struct made_world {
    uint64_t state;
    char **words;
    uint32_t word_count, word_capacity;
    phrase phrases[COMMON_PHRASES];
    topic *topics[MADE_TOPICS];
};

static void *checked(void *memory) {
    if (memory) return memory;
    fputs("out of memory\n", stderr);
    exit(3);
}

/* --- chance --- */

static uint64_t next(made_world *world) { /* SplitMix64 */
    uint64_t z = world->state += 0x9E3779B97F4A7C15u;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
    z = (z ^ z >> 27) * 0x94D049BB133111EBu;
    return z ^ z >> 31;
}

static double fraction(made_world *world) {
    return (double)(next(world) >> 11) / 9007199254740992.0;
}

uint64_t made_random(made_world *world, uint64_t below) {
    return next(world) % below;
}

bool made_chance(made_world *world, double probability) {
    return fraction(world) < probability;
}

/* The rank of a word or phrase: one of rank r comes up in proportion to 1/r. */
static uint32_t rank(made_world *world, uint32_t count) {
    uint32_t found = (uint32_t)exp(fraction(world) * log(count)) - 1;
    return found < count ? found : count - 1;
}

/* --- words --- */

static uint32_t new_word(made_world *world, size_t syllables, bool name) {
    static const char *const onsets[] = {"b", "br", "c", "d", "dr", "f", "g",  "h", "k", "l", "m", "n",
                                         "p", "pr", "r", "s", "st", "t", "tr", "v", "w", "z", ""};
    static const char *const nuclei[] = {"a", "e", "i", "o", "u", "ai", "ea", "ou", "ie"};
    static const char *const codas[] = {"", "", "n", "r", "s", "t", "l", "nd", "m", "ck"};
    char text[64] = "";
    for (size_t i = 0; i < syllables; i++) {
        strcat(text, onsets[next(world) % (sizeof onsets / sizeof *onsets)]);
        strcat(text, nuclei[next(world) % (sizeof nuclei / sizeof *nuclei)]);
        strcat(text, codas[next(world) % (sizeof codas / sizeof *codas)]);
    }
    if (name) text[0] = (char)toupper((unsigned char)text[0]);
    if (world->word_count == world->word_capacity) {
        world->word_capacity = world->word_capacity ? world->word_capacity * 2 : 1 << 17;
        world->words = checked(realloc(world->words, world->word_capacity * sizeof *world->words));
    }
    world->words[world->word_count] = checked(strdup(text));
    return world->word_count++;
}

/* Common words have the numbers from 2 on, in order of rank. */
static uint32_t common_word(made_world *world) {
    return 2 + rank(world, COMMON_WORDS);
}

static phrase new_phrase(made_world *world, size_t least, size_t most) {
    phrase made = {.count = least + next(world) % (most - least + 1)};
    for (size_t i = 0; i < made.count; i++) made.words[i] = common_word(world);
    return made;
}

made_world *made_world_new(uint64_t seed) {
    made_world *world = checked(calloc(1, sizeof *world));
    world->state = seed;
    new_word(world, 1, false); /* the numbers that are no words */
    new_word(world, 1, false);
    for (uint32_t i = 0; i < COMMON_WORDS; i++) new_word(world, i < 200 ? 1 : i < 5000 ? 2 : 3, i % 17 == 16);
    for (size_t i = 0; i < COMMON_PHRASES; i++) world->phrases[i] = new_phrase(world, 3, MOST_PHRASE_WORDS);
    return world;
}

void made_world_free(made_world *world) {
    for (uint32_t i = 0; i < world->word_count; i++) free(world->words[i]);
    for (size_t i = 0; i < MADE_TOPICS; i++) free(world->topics[i]);
    free(world->words);
    free(world);
}

static topic *topic_of(made_world *world, uint32_t number) {
    topic *made = world->topics[number];
    if (made) return made;
    made = world->topics[number] = checked(calloc(1, sizeof *made));
    for (size_t i = 0; i < TOPIC_NAMES; i++) {
        bool is_new = made_chance(world, 0.5); /* the others are known from other topics */
        made->names[i] = is_new ? new_word(world, 3, true)
                                : 2 + 16 + 17 * (uint32_t)(next(world) % (COMMON_WORDS / 17 - 1));
    }
    for (size_t i = 0; i < TOPIC_TERMS; i++) {
        uint32_t of_field = (number % FIELDS * 977 + rank(world, FIELD_TERMS) * 13) % (COMMON_WORDS - 300);
        made->terms[i] = 2 + 300 + (i % 4 ? of_field : rank(world, COMMON_WORDS - 300));
    }
    for (size_t i = 0; i < TOPIC_PHRASES; i++) {
        made->phrases[i] = new_phrase(world, 2, MOST_PHRASE_WORDS);
        made->phrases[i].words[0] = made->names[next(world) % TOPIC_NAMES];
    }
    for (size_t i = 0; i < TOPIC_QUOTATIONS; i++)
        made->quotations[i] = new_phrase(world, 10, MOST_QUOTATION_WORDS);
    return made;
}

void made_topic_like(made_world *world, uint32_t number, uint32_t like, double names, double terms) {
    const topic *other = topic_of(world, like);
    topic *made = topic_of(world, number);
    for (size_t i = 0; i < TOPIC_NAMES; i++) {
        if (made_chance(world, names)) made->names[i] = other->names[i];
    }
    for (size_t i = 0; i < TOPIC_TERMS; i++) {
        if (made_chance(world, terms)) made->terms[i] = other->terms[i];
    }
}

/* --- texts --- */

static void add(made_text *text, uint32_t word) {
    if (text->count == text->capacity) {
        text->capacity = text->capacity ? text->capacity * 2 : 256;
        text->words = checked(realloc(text->words, text->capacity * sizeof *text->words));
    }
    text->words[text->count++] = word;
}

static void add_phrase(made_text *text, const phrase *of) {
    for (size_t i = 0; i < of->count; i++) add(text, of->words[i]);
}

static void add_sentence(made_world *world, made_text *text, const topic *of, bool about) {
    size_t end = text->count + 8 + next(world) % 20;
    while (text->count < end) {
        if (made_chance(world, 0.06)) {
            add_phrase(text, &world->phrases[rank(world, COMMON_PHRASES)]);
        } else if (about && made_chance(world, 0.02)) {
            add_phrase(text, &of->phrases[next(world) % TOPIC_PHRASES]);
        } else if (about && made_chance(world, 0.10)) {
            add(text, of->names[rank(world, TOPIC_NAMES)]);
        } else if (about && made_chance(world, 0.12)) {
            add(text, of->terms[rank(world, TOPIC_TERMS)]);
        } else if (made_chance(world, 0.004)) {
            add(text, new_word(world, 3, true));
        } else {
            add(text, common_word(world));
        }
    }
    add(text, MADE_SENTENCE);
}

made_text made_text_new(made_world *world, uint32_t topic_number, size_t words, double closeness) {
    made_text text = {0};
    const topic *of = topic_of(world, topic_number);
    while (text.count < words) {
        for (size_t sentences = 1 + next(world) % 4; sentences; sentences--)
            add_sentence(world, &text, of, made_chance(world, closeness));
        if (made_chance(world, 0.08 * closeness)) {
            add_phrase(&text, &of->quotations[next(world) % TOPIC_QUOTATIONS]);
            add(&text, MADE_SENTENCE);
        }
        add(&text, MADE_PARAGRAPH);
    }
    return text;
}

void made_text_free(made_text *text) {
    free(text->words);
    *text = (made_text){0};
}

size_t made_length(made_world *world) {
    double normal = 0;
    for (unsigned i = 0; i < 12; i++) normal += fraction(world);
    double length = 500 * exp(0.7 * (normal - 6));
    return length < 60 ? 60 : length > 4000 ? 4000 : (size_t)length;
}

/* --- what others do to a text --- */

static void add_range(made_text *to, const made_text *text, size_t first, size_t end) {
    for (size_t i = first; i < end; i++) add(to, text->words[i]);
}

made_text made_part(made_world *world, const made_text *text, double share) {
    made_text made = {0};
    size_t size = (size_t)((double)text->count * share), first = next(world) % (text->count - size + 1);
    if (made_chance(world, 0.7)) first = 0; /* mostly the end is cut */
    add_range(&made, text, first, first + size);
    add(&made, MADE_SENTENCE);
    add(&made, MADE_PARAGRAPH);
    return made;
}

made_text made_replaced(made_world *world, const made_text *text, double share) {
    made_text made = {0};
    for (size_t i = 0; i < text->count; i++) {
        bool is_word = text->words[i] > MADE_SENTENCE;
        add(&made, is_word && made_chance(world, share) ? common_word(world) : text->words[i]);
    }
    return made;
}

static size_t paragraph_end(const made_text *text, size_t first) {
    while (first < text->count && text->words[first] != MADE_PARAGRAPH) first++;
    return first < text->count ? first + 1 : first;
}

static size_t count_paragraphs(const made_text *text) {
    size_t count = 0;
    for (size_t first = 0; first < text->count; first = paragraph_end(text, first)) count++;
    return count;
}

made_text made_with_strange(made_world *world, const made_text *text, size_t paragraphs) {
    made_text made = {0};
    size_t left = count_paragraphs(text);
    for (size_t first = 0, end; first < text->count || paragraphs; first = end, left -= left > 0) {
        end = paragraph_end(text, first);
        add_range(&made, text, first, end);
        if (!paragraphs || !made_chance(world, (double)paragraphs / (double)(left ? left : 1))) continue;
        made_text strange = made_text_new(world, (uint32_t)made_random(world, MADE_TOPICS), 40, 0.5);
        add_range(&made, &strange, 0, strange.count);
        made_text_free(&strange);
        paragraphs--;
    }
    return made;
}

made_text made_reordered(made_world *world, const made_text *text) {
    made_text made = {0};
    size_t count = count_paragraphs(text), *starts = checked(malloc((count + 1) * sizeof *starts)), at = 0;
    for (size_t first = 0; first < text->count; first = paragraph_end(text, first)) starts[at++] = first;
    for (size_t i = count; i > 1; i--) {
        size_t other = next(world) % i, moved = starts[i - 1];
        starts[i - 1] = starts[other];
        starts[other] = moved;
    }
    for (size_t i = 0; i < count; i++) add_range(&made, text, starts[i], paragraph_end(text, starts[i]));
    free(starts);
    return made;
}

made_text made_followed(const made_text *text, const made_text *tail) {
    made_text made = {0};
    add_range(&made, text, 0, text->count);
    add_range(&made, tail, 0, tail->count);
    return made;
}

/* --- writing --- */

typedef struct writer {
    char *out;
    size_t size, capacity;
} writer;

static void put(writer *to, const char *text) {
    size_t size = strlen(text);
    if (to->size + size >= to->capacity) return;
    memcpy(to->out + to->size, text, size);
    to->size += size;
}

static void put_text(const made_world *world, const made_text *text, writer *to,
                     const char *paragraph_end_text) {
    bool first = true, begun = false;
    for (size_t i = 0; i < text->count; i++) {
        uint32_t word = text->words[i];
        if (word == MADE_SENTENCE) {
            put(to, ".");
            first = true;
        } else if (word == MADE_PARAGRAPH) {
            if (i + 1 < text->count) put(to, paragraph_end_text);
            begun = false;
        } else {
            size_t at = to->size + begun;
            if (begun) put(to, " ");
            put(to, world->words[word]);
            if (first && at < to->size) to->out[at] = (char)toupper((unsigned char)to->out[at]);
            first = false;
            begun = true;
        }
    }
}

size_t made_write(const made_world *world, const made_text *text, char *out, size_t capacity) {
    writer to = {out, 0, capacity};
    put_text(world, text, &to, "\n\n");
    return to.size;
}

size_t made_write_record(const made_world *world, const made_text *text, const made_text *headline,
                         const char *url, const char *publisher, char *out, size_t capacity) {
    writer to = {out, 0, capacity};
    put(&to, "{\"url\":\"");
    put(&to, url);
    put(&to, "\",\"type\":\"NewsArticle\",\"headline\":\"");
    put_text(world, headline, &to, " ");
    put(&to, "\",\"publisher\":{\"name\":\"");
    put(&to, publisher);
    put(&to, "\"},\"inLanguage\":\"en\",\"blocks\":[{\"kind\":\"paragraph\",\"text\":\"");
    put_text(world, text, &to, "\"},{\"kind\":\"paragraph\",\"text\":\"");
    put(&to, "\"}]}");
    return to.size;
}
