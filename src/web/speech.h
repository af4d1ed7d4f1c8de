/* Who said what in a story: the speakers of its record's statements, and where their words stand in the
 * blocks. */
#ifndef DL_WEB_SPEECH_H
#define DL_WEB_SPEECH_H

#include "archive/archive.h"

typedef struct dl_web_voice {
    dl_span name;
    dl_span role;   /* the first that the text gives; absent: none */
    uint32_t count; /* of statements */
    uint32_t first; /* the number of the first of them */
} dl_web_voice;

/* A piece of a statement in the text of a block: [start, end) in bytes, within the text, not empty. */
typedef struct dl_web_speech_piece {
    uint32_t block, statement;
    size_t start, end;
    bool last; /* of the statement, in this block */
} dl_web_speech_piece;

typedef struct dl_web_speech {
    const dl_record *record;
    uint32_t *voice_of; /* of each statement, from 1: a number of voices, or one of the two behind */
    struct {
        dl_web_voice *items; /* those with a full name, who said most first */
        uint32_t count, capacity;
    } voices;
    uint32_t called;    /* statements whose speaker is only called something: "the ministry", "she", */
    uint32_t by_nobody; /* and that have none */
    struct {
        dl_web_speech_piece *items; /* by block and start, the longer of two first */
        uint32_t count, capacity;
    } pieces;
} dl_web_speech;

/* Reads the record, which must stay; all else lives in the arena.  Places that are not in the text are left
 * out: others write records, too.  Without memory it is empty, and the arena tells. */
void dl_web_speech_read(dl_web_speech *speech, const dl_record *record, dl_arena *arena);

/* The voice of a statement; NULL: it has no full name. */
const dl_web_voice *dl_web_voice_of(const dl_web_speech *speech, uint32_t statement);

#endif
