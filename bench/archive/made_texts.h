/* Made-up texts with the statistics of news: words as frequent as Zipf's law says, stock phrases, names that
 * are new now and then; texts on one topic share names, terms, phrases and quotations. */
#ifndef BENCH_ARCHIVE_MADE_TEXTS_H
#define BENCH_ARCHIVE_MADE_TEXTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Numbers of words; 0 ends a paragraph, 1 a sentence. */
typedef struct made_text {
    uint32_t *words;
    size_t count, capacity;
} made_text;

enum { MADE_PARAGRAPH = 0, MADE_SENTENCE = 1 };

typedef struct made_world made_world;

made_world *made_world_new(uint64_t seed);
void made_world_free(made_world *world);

uint64_t made_random(made_world *world, uint64_t below);
bool made_chance(made_world *world, double probability);

/* A topic: an index, below the number of topics that there are; each is made when it is first used. */
enum { MADE_TOPICS = 1 << 16 };

/* Makes a topic like another one, of another event: so many of its names and terms are the same. */
void made_topic_like(made_world *world, uint32_t number, uint32_t like, double names, double terms);

/* A text of about `words` words.  `closeness` is how many of its sentences are about the topic, from 0 to 1.
 */
made_text made_text_new(made_world *world, uint32_t topic, size_t words, double closeness);
void made_text_free(made_text *text);

/* The length of a story: 500 words are usual. */
size_t made_length(made_world *world);

/* --- what others do to a text; each gives a new one --- */

made_text made_part(made_world *world, const made_text *text, double share); /* its first paragraphs, cut */
made_text made_replaced(made_world *world, const made_text *text, double share); /* words, by others */
made_text made_with_strange(made_world *world, const made_text *text, size_t paragraphs); /* put in between */
made_text made_reordered(made_world *world, const made_text *text);                       /* its paragraphs */
made_text made_followed(const made_text *text, const made_text *tail);

/* Writes it as text, with capitals and stops, or as a record's JSON; returns the size, which is at most the
 * capacity. */
size_t made_write(const made_world *world, const made_text *text, char *out, size_t capacity);
size_t made_write_record(const made_world *world, const made_text *text, const made_text *headline,
                         const char *url, const char *publisher, char *out, size_t capacity);

#endif
