/* Which frames are statements, and who is their speaker. */
#ifndef DL_STATEMENTS_CHOOSE_FRAMES_H
#define DL_STATEMENTS_CHOOSE_FRAMES_H

#include "statements/frames.h"
#include "statements/model_table.h"

/* The frames that a model takes for statements, in the order of the text, where nothing is found yet (NULL:
 * no list); NULL without memory. */
dl_frame **dl_choose_frames(const dl_prose *prose, const dl_statement_model *model,
                            const dl_found_list *found, uint32_t *count);

/* Adds statements by a model to those that are found. */
void dl_choose_statements(dl_found_list *found, const dl_prose *prose, const dl_statement_model *model);

#endif
