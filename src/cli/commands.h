/* What the commands do, each in its own file.  Only main.c, which runs them, knows all of them. */
#ifndef DL_CLI_COMMANDS_H
#define DL_CLI_COMMANDS_H

#include "cli/options.h"

dl_exit dl_run_archive(const dl_arguments *arguments);
dl_exit dl_run_diff(const dl_arguments *arguments);
dl_exit dl_run_export(const dl_arguments *arguments);
dl_exit dl_run_fetch(const dl_arguments *arguments);
dl_exit dl_run_follow(const dl_arguments *arguments);
dl_exit dl_run_extract(const dl_arguments *arguments);
dl_exit dl_run_inspect(const dl_arguments *arguments);
dl_exit dl_run_pack(const dl_arguments *arguments);
dl_exit dl_run_search(const dl_arguments *arguments);
dl_exit dl_run_serve(const dl_arguments *arguments);
dl_exit dl_run_show(const dl_arguments *arguments);
dl_exit dl_run_stats(const dl_arguments *arguments);
dl_exit dl_run_index(const dl_arguments *arguments);
dl_exit dl_run_cat(const dl_arguments *arguments);
dl_exit dl_run_help(const dl_arguments *arguments);
dl_exit dl_run_generate(const dl_arguments *arguments);

#endif
