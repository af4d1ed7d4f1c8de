/* Statements in JSON-LD: schema.org's Quotation, with its place in articleBody as the Web Annotation model
 * has it. */
#ifndef DL_OUTPUT_WRITE_QUOTATIONS_H
#define DL_OUTPUT_WRITE_QUOTATIONS_H

#include "output/writer.h"
#include "record/members.h"

/* The value of @context: an array with the one of Web Annotation when the record has statements. */
void dl_write_context(dl_writer *json, const dl_record *record);

/* The value of hasPart. */
void dl_write_quotations(dl_writer *json, const dl_record *record);

#endif
