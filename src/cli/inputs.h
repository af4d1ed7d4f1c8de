/* What all commands that read pages share. */
#ifndef DL_CLI_INPUTS_H
#define DL_CLI_INPUTS_H

#include "cli/options.h"
#include "dateline_capture.h"

/* More than there are. */
enum { DL_MOST_MEMBERS = 256 };

/* Makes a reader of the manifests and operands, with the limits given.  If the result is not DL_EXIT_DONE,
 * there is no reader, and the reason has been reported. */
dl_exit dl_open_inputs(const dl_arguments *arguments, dateline_reader **reader);

/* The capture that --offset, --member-offset and --record-id ask for, or the first page.  NULL when there is
 * none, or it holds no page; it has been said then. */
const dateline_capture *dl_find_wanted(const dl_arguments *arguments, dateline_reader *reader);

/* Whether an option for an output names one of the operands or manifests, or both name one file: replacing a
 * file that is to be read would lose it.  This has been reported. */
bool dl_output_is_input(const dl_arguments *arguments);

/* The same for a file of the output whose name the options do not say. */
bool dl_is_operand_or_manifest(const dl_arguments *arguments, const char *path);

/* Says that the output would replace an input that the run met. */
void dl_say_output_is_input(dateline_text path, const char *output);

/* The options of the library, from those of the command. */
dateline_options dl_library_options(const dl_arguments *arguments);

/* Which members of records are written. */
typedef struct dl_written_members {
    dateline_member fields[DL_MOST_MEMBERS], omitted[DL_MOST_MEMBERS];
    char columns[4096];
} dl_written_members;

/* What is written of records, by --fields, --omit and --claims; it points into `members`.  False if nothing
 * is left, or the format has no columns for parts of members; it has been said then. */
bool dl_choose_written(const dl_arguments *arguments, dateline_format format, dl_written_members *members,
                       dateline_output_options *output);

/* Which records are wanted. */
dateline_filter dl_filter_options(const dl_arguments *arguments);

#endif
