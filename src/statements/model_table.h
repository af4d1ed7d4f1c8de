/* The models of statements, made by tools/train/statements. */
#ifndef DL_STATEMENTS_MODEL_TABLE_H
#define DL_STATEMENTS_MODEL_TABLE_H

#include "statements/trees.h"

typedef struct dl_statement_model {
    dl_tree_table frames, speakers;
    int least; /* the score that a frame must have */
} dl_statement_model;

extern const dl_statement_model dl_english_model;

#endif
