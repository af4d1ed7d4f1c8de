/* Who says what is in a frame. */
#ifndef DL_STATEMENTS_CHOOSE_SPEAKERS_H
#define DL_STATEMENTS_CHOOSE_SPEAKERS_H

#include "statements/frames.h"
#include "statements/model_table.h"

/* Writes the speaker of each of these frames, which are in the order of the text; empty: nobody. */
void dl_choose_speakers(const dl_prose *prose, const dl_statement_model *model, dl_frame *const *frames,
                        uint32_t count, dl_range *speakers);

#endif
