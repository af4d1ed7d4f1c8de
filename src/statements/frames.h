/* Candidate statements: a word that says that something is said, and words that may be what.
 *
 * A cue has some ten to twenty contents: what stands behind it up to the end of the sentence, from "that" on,
 * up to the next clause; what stands before it; quotations on either side.  A model (frame_features.h) knows
 * from the features of each how likely it is, and the best that do not get in each other's way are taken
 * (choose_frames.c). */
#ifndef DL_STATEMENTS_FRAMES_H
#define DL_STATEMENTS_FRAMES_H

#include "statements/found.h"

enum {
    DL_FRAME_RANGES = 3,
    DL_FRAMES_OF_CUE = 40, /* at most */
    DL_CUES_OF_SENTENCE = 24,
    DL_MOST_FRAMES = 1 << 15, /* of a text; a long article has a tenth of them */
};

/* How a content was made. */
typedef enum dl_frame_type {
    DL_FRAME_BEHIND,       /* behind the cue */
    DL_FRAME_BEFORE,       /* before it */
    DL_FRAME_AROUND,       /* both */
    DL_FRAME_PIECE_BEHIND, /* a quotation behind the cue */
    DL_FRAME_PIECE_BEFORE,
    DL_FRAME_PIECES,    /* on both sides */
    DL_FRAME_PIECES_ON, /* before, and at the beginning of the next sentence */
    DL_FRAME_BEFORE_ON, /* words before, and a quotation in the next sentence */
    DL_FRAME_LED,       /* a quotation that the block before leads to */
    DL_FRAME_ALONE,     /* a quotation without a cue */
} dl_frame_type;

typedef struct dl_frame {
    dl_range ranges[DL_FRAME_RANGES];
    dl_range cue;    /* empty: none */
    dl_range before; /* the phrase before the cue */
    dl_range behind; /* and behind it */
    uint32_t sentence;
    uint8_t count; /* of ranges */
    uint8_t type;  /* dl_frame_type */
    uint8_t from;  /* how its beginning was chosen */
    uint8_t to;    /* and its end */
    uint8_t cues;  /* of the sentence */
    uint8_t cue_number;
    int score; /* by the model */
} dl_frame;

typedef struct dl_frames {
    dl_frame *items;
    uint32_t count, capacity;
} dl_frames;

void dl_find_frames(dl_frames *frames, const dl_prose *prose);

/* Whether the words stand between marks (nine in ten: "that “the roof is sound”" is direct), none does, or
 * some do. */
dl_statement_kind dl_kind_of(const dl_prose *prose, const dl_range *ranges, uint32_t count);

#endif
