/* dateline: the command.  Finds the subcommand, reads its options, runs it. */
#include "cli/commands.h"
#include "cli/terminal.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static dl_exit run_version(const dl_arguments *arguments) {
    (void)arguments;
    printf("dateline %s\n", dateline_version());
    return DL_EXIT_DONE;
}

/* One row per command of dl_commands (options.c). */
static const struct {
    const char *name;
    dl_exit (*run)(const dl_arguments *arguments);
} runs[] = {
    {"extract", dl_run_extract}, {"inspect", dl_run_inspect},   {"pack", dl_run_pack},
    {"cat", dl_run_cat},         {"index", dl_run_index},       {"help", dl_run_help},
    {"version", run_version},    {"generate", dl_run_generate}, {"archive", dl_run_archive},
#ifdef DATELINE_WEB
    {"serve", dl_run_serve},
#endif
#ifdef DATELINE_FOLLOW
    {"follow", dl_run_follow},   {"fetch", dl_run_fetch},
#endif
    {"show", dl_run_show},       {"diff", dl_run_diff},         {"stats", dl_run_stats},
    {"export", dl_run_export},   {"search", dl_run_search},
};

static dl_exit run_command(const dl_arguments *arguments) {
    size_t i = 0;
    while (strcmp(runs[i].name, arguments->command->name) != 0) i++; /* every command has its row */
    return runs[i].run(arguments);
}

static dl_exit run(const dl_command *command, int argc, char **argv) {
    dl_arguments arguments;
    dl_exit status = DL_EXIT_USAGE;
    if (dl_arguments_parse(&arguments, command, argc, argv)) {
        if (!dl_arguments_has(&arguments, DL_OPTION_HELP)) {
            status = run_command(&arguments);
        } else {
            (dl_arguments_text(&arguments, DL_OPTION_HELP) ? dl_help_brief : dl_help_full)(command);
            status = DL_EXIT_DONE;
        }
    }
    dl_arguments_release(&arguments);
    return status;
}

static dl_exit dispatch(int argc, char **argv) {
    if (argc < 2) {
        dl_say("no command given; see 'dateline help'");
        return DL_EXIT_USAGE;
    }
    const char *word = argv[1];
    if (strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0) word = "help";
    if (strcmp(word, "--version") == 0 || strcmp(word, "-V") == 0) word = "version";
    const dl_command *command = dl_command_find(word);
    return command ? run(command, argc - 2, argv + 2) : dl_say_no_command(word);
}

/* Opens those of standard input, output and error that are closed, so that no file of ours gets their number
 * and messages or records are not written into it.  They are opened in the wrong direction, so that reading
 * and writing fail as with a closed stream. */
static bool keep_standard_streams(void) {
    for (int number = STDIN_FILENO; number <= STDERR_FILENO; number++) {
        if (fcntl(number, F_GETFD) >= 0) continue;
        if (open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY) != number) return false;
    }
    return true;
}

int main(int argc, char **argv) {
    /* When the reader of our output closes the pipe, exit at once and silently, as other filters do, even if
     * the parent process ignores the signal. */
    (void)signal(SIGPIPE, SIG_DFL);
    /* A file that reaches the limit of its size (ulimit -f) is one that cannot be written, and is reported.
     */
    (void)signal(SIGXFSZ, SIG_IGN);
    if (!keep_standard_streams()) return DL_EXIT_NOTHING;
    dl_exit status = dispatch(argc, argv);
    if (fflush(stdout) != 0 || ferror(stdout)) {
        dl_say("standard output: cannot be written");
        return DL_EXIT_NOTHING;
    }
    return (int)status;
}
