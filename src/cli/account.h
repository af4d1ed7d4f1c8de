/* What a run has met, for people and for programs. */
#ifndef DL_CLI_ACCOUNT_H
#define DL_CLI_ACCOUNT_H

#include "cli/options.h"
#include "cli/sink.h"
#include "dateline_capture.h"

/* Says in a line what became of the records of archives, when some were skipped that might have held a
 * page; in others, how many digests were wrong, and what the files in folders were that are no pages. */
void dl_say_account(const dateline_reader *reader);

/* What a report tells besides the account. */
typedef struct dl_report {
    const dl_arguments *arguments;
    const dateline_progress *totals;
    uint64_t output_bytes, parts;
} dl_report;

/* Writes all of it as JSON; false when that fails. */
bool dl_write_report(const dateline_reader *reader, const dl_report *report, dl_sink *sink);

#endif
