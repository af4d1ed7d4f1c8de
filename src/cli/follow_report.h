/* How the sites are that are followed: for `follow --status`. */
#ifndef DL_CLI_FOLLOW_REPORT_H
#define DL_CLI_FOLLOW_REPORT_H

#include "cli/options.h"
#include "dateline_follow.h"

/* Prints the sites of the follower's configuration as a table, or as lines of JSON.  SOME_FAILED if one of
 * them is failing or late. */
dl_exit dl_print_followed(dateline_archive *archive, const char *path, const dateline_follower *follower,
                          bool as_json);

#endif
