/* What the commands that read pages have in common. */
#ifndef DL_CLI_INPUTS_H
#define DL_CLI_INPUTS_H

#include "cli/options.h"
#include "dateline_capture.h"

/* A reader of the manifests and operands given, with the limits given.  Where the result is not DL_EXIT_DONE,
 * it has been said why not, and there is none. */
dl_exit dl_open_inputs(const dl_arguments *arguments, dateline_reader **reader);

/* Whether -o names one of the operands or manifests: writing over a file that is still to be read would lose
 * it.  It has been said then. */
bool dl_output_is_input(const dl_arguments *arguments);

/* The library's options, out of those given. */
dateline_options dl_library_options(const dl_arguments *arguments);

#endif
