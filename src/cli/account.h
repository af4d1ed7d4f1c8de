/* What a run has met, for people and for programs. */
#ifndef DL_CLI_ACCOUNT_H
#define DL_CLI_ACCOUNT_H

#include "cli/sink.h"
#include "dateline_capture.h"

/* Says in a line what became of the records of archives, when some were skipped that might have held a
 * page; in others, how many digests were wrong, and what the files in folders were that are no pages. */
void dl_say_account(const dateline_reader *reader);

/* Writes the account as JSON; false when that fails. */
bool dl_write_account(const dateline_reader *reader, dl_sink *sink);

#endif
