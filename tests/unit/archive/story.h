/* Records of small stories. */
#ifndef TEST_STORY_H
#define TEST_STORY_H

#include "record/record.h"

enum { MOST_PARTS = 40 };

typedef struct story {
    dl_record record;
    dl_block blocks[MOST_PARTS];
    dl_link links[MOST_PARTS];
    dl_person persons[MOST_PARTS];
    dl_value sections[MOST_PARTS], keywords[MOST_PARTS];
    dl_picture pictures[MOST_PARTS];
} story;

static inline void add_paragraph(story *s, const char *text) {
    uint32_t at = s->record.body.blocks.count++;
    s->blocks[at] = (dl_block){.kind = DL_BLOCK_PARAGRAPH, .text = dl_span_from_string(text)};
}

static inline void put_paragraph(story *s, uint32_t at, const char *text) {
    add_paragraph(s, text);
    dl_block last = s->blocks[s->record.body.blocks.count - 1];
    memmove(&s->blocks[at + 1], &s->blocks[at], (s->record.body.blocks.count - 1 - at) * sizeof *s->blocks);
    s->blocks[at] = last;
}

static inline void cut_paragraph(story *s, uint32_t at) {
    s->record.body.blocks.count--;
    memmove(&s->blocks[at], &s->blocks[at + 1], (s->record.body.blocks.count - at) * sizeof *s->blocks);
}

static inline void move_paragraph(story *s, uint32_t from, uint32_t to) {
    dl_block moved = s->blocks[from];
    cut_paragraph(s, from);
    put_paragraph(s, to, "");
    s->blocks[to] = moved;
}

/* A paragraph that is all one link behind some words. */
static inline void add_linked(story *s, const char *text, const char *linked) {
    add_paragraph(s, text);
    uint32_t at = s->record.body.blocks.count - 1;
    s->links[at] = (dl_link){.url = DL_SPAN("https://wendle.example/2"), .text = dl_span_from_string(linked)};
    s->blocks[at].links.items = &s->links[at];
    s->blocks[at].links.count = 1;
}

static inline void add_author(story *s, const char *name) {
    s->persons[s->record.authors.count++].name.text = dl_span_from_string(name);
}

static inline void add_section(story *s, const char *name) {
    s->sections[s->record.sections.count++].text = dl_span_from_string(name);
}

static inline void add_keyword(story *s, const char *name) {
    s->keywords[s->record.keywords.count++].text = dl_span_from_string(name);
}

static inline void add_picture(story *s, const char *url, const char *caption) {
    dl_picture *picture = &s->pictures[s->record.images.count++];
    picture->url.text = dl_span_from_string(url);
    picture->caption = dl_span_from_string(caption);
}

static inline void begin_story(story *s, const char *headline) {
    memset(s, 0, sizeof *s);
    s->record.headline.text = dl_span_from_string(headline);
    s->record.type.text = DL_SPAN("NewsArticle");
    s->record.body.blocks.items = s->blocks;
    s->record.authors.items = s->persons;
    s->record.sections.items = s->sections;
    s->record.keywords.items = s->keywords;
    s->record.images.items = s->pictures;
}

/* The same story, to be changed. */
static inline void copy_story(story *to, const story *from) {
    *to = *from;
    to->record.body.blocks.items = to->blocks;
    to->record.authors.items = to->persons;
    to->record.sections.items = to->sections;
    to->record.keywords.items = to->keywords;
    to->record.images.items = to->pictures;
}

/* Six paragraphs. */
static inline void harbour_story(story *s) {
    begin_story(s, "Harbour of Wendle opens again after two weeks of storms");
    s->record.description.text =
        DL_SPAN("Ships have left the harbour of Wendle for the first time since the storms.");
    s->record.published.text = DL_SPAN("2026-03-01T09:30:00+01:00");
    s->record.modified.text = DL_SPAN("2026-03-01T10:00:00+01:00");
    s->record.language.text = DL_SPAN("en");
    add_author(s, "Ada Reed");
    add_section(s, "Regional");
    add_keyword(s, "Wendle");
    add_keyword(s, "storm");
    add_picture(s, "https://img.wendle.example/2026/harbour-at-dawn.jpg", "The harbour at dawn.");
    add_paragraph(
        s, "The harbour of Wendle opened again on Friday morning after 14 days of storms, and the first "
           "ships left for the islands before noon.");
    add_paragraph(s,
                  "Mayor Ellen Marsh said that the damage to the eastern pier would cost the town about 2.5 "
                  "million crowns, more than half of what it spends on roads in a year.");
    add_paragraph(
        s, "\"We were lucky that nobody was hurt,\" the harbour master, Tom Hale, told reporters. \"The "
           "warning came early and people listened to it.\"");
    add_paragraph(s,
                  "Fishermen had waited since the middle of February. Some of them lost their nets, and the "
                  "cooperative expects smaller catches until the summer.");
    add_paragraph(s,
                  "The ferry to Northholm will run every second day at first. The company hopes to return to "
                  "its usual timetable by the end of the month.");
    add_paragraph(
        s, "Engineers from the capital are to examine the lighthouse next week, whose lamp failed in the "
           "second night and has not been repaired.");
}

/* Five paragraphs that have nothing to do with it. */
static inline void orchestra_story(story *s) {
    begin_story(s, "Orchestra names young conductor from Kesting");
    add_paragraph(s,
                  "Mira Olander, who is 31, will lead the Kesting Philharmonic from next autumn, its board "
                  "announced yesterday after a search that took eleven months.");
    add_paragraph(s,
                  "She studied piano and composition, worked as an assistant at three opera houses and won "
                  "an international prize four years ago.");
    add_paragraph(s, "Musicians voted for her almost unanimously when she stood in for an ill colleague "
                     "during a tour through nine cities.");
    add_paragraph(
        s, "Her contract covers five seasons with at least twelve programmes each, two of them devoted "
           "to living composers and one to children.");
    add_paragraph(s,
                  "Tickets for her first concert, a symphony by Bruckner along with a new violin concerto, "
                  "go on sale online this coming Thursday.");
}

#endif
