/* What the models see of a frame and of a possible speaker. */
#ifndef DL_STATEMENTS_FRAME_FEATURES_H
#define DL_STATEMENTS_FRAME_FEATURES_H

#include "statements/contents.h"
#include "statements/frames.h"
#include "statements/trees.h"

enum { DL_FRAME_FEATURES = 56, DL_CUE_FEATURES = 17, DL_SPEAKER_FEATURES = 40, DL_SPEAKERS = 16 };

/* What frames have in common, seen once. */
typedef struct dl_frame_view {
    const dl_prose *prose;
    uint8_t *whats; /* what each token is; 0: not seen yet */
    dl_contents contents;
    uint32_t sentence;     /* the newest, from 1 */
    dl_said_content whole; /* its content */
    uint32_t cue;          /* the newest, from 1 */
    uint8_t of_cue[DL_CUE_FEATURES];
} dl_frame_view;

/* False without memory. */
bool dl_frame_view_init(dl_frame_view *view, const dl_prose *prose);

/* Writes the features of a frame to values[0], values[step], … */
void dl_frame_features(dl_frame_view *view, const dl_frame *frame, uint8_t *values, uint32_t step);

/* Who may have said what is in a frame. */
typedef struct dl_speaker_candidate {
    dl_range phrase;
    uint8_t way; /* how it was found; bits: 1 before the cue, 2 behind it, 4 in front of a comma, 8 opens the
                  * sentence, 16 the last speaker, 32 named in the sentence before */
} dl_speaker_candidate;

uint32_t dl_find_speakers(const dl_prose *prose, const dl_frame *frame, dl_range last,
                          dl_speaker_candidate *list);
void dl_speaker_features(const dl_prose *prose, const dl_frame *frame, const dl_speaker_candidate *candidates,
                         uint32_t count, uint32_t at, uint8_t *values, uint32_t step);

#endif
