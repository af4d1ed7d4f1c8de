/* What all commands that read pages share. */
#ifndef DL_CLI_INPUTS_H
#define DL_CLI_INPUTS_H

#include "cli/options.h"
#include "dateline_capture.h"

/* Makes a reader of the manifests and operands, with the limits given.  If the result is not DL_EXIT_DONE,
 * there is no reader, and the reason has been reported. */
dl_exit dl_open_inputs(const dl_arguments *arguments, dateline_reader **reader);

/* Whether -o names one of the operands or manifests, which would be overwritten before it is read.  If so,
 * this has been reported. */
bool dl_output_is_input(const dl_arguments *arguments);

/* The options of the library, from those of the command. */
dateline_options dl_library_options(const dl_arguments *arguments);

#endif
