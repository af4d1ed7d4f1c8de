/* Who said what, and where the text has it.
 *
 *     text of the blocks → tokens, marks, sentences (prose.h) → statements in tokens (found.h) → the record
 *
 * docs/statements.md tells what counts as a statement. */
#ifndef DL_STATEMENTS_STATEMENTS_H
#define DL_STATEMENTS_STATEMENTS_H

#include "record/record.h"
#include "statements/model_table.h"

/* Fills record->statements from its body and language.  Everything is allocated in the arena; without memory
 * there are none, and arena->failed is set. */
void dl_find_statements(dl_record *record, dl_arena *arena);

/* The same by another model: for training. */
void dl_find_statements_by(dl_record *record, dl_arena *arena, const dl_statement_model *model);

#endif
