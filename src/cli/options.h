/* The command line: a table of options, and a table of commands that names the options of each.
 *
 * The parser, `-h`, `--help`, the man page and the completions of the shells are all made from these tables
 * (options.c), so they cannot drift apart.  An option that is not in the table does not exist; every option
 * in it works. */
#ifndef DL_CLI_OPTIONS_H
#define DL_CLI_OPTIONS_H

#include "dateline.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* How the process ends; X(name, code, meaning) */
#define DL_EXITS(X)                                                                                          \
    X(DONE, 0, "All inputs were read.")                                                                      \
    X(SOME_FAILED, 1,                                                                                        \
      "Some inputs failed, the others were processed: each failure has a message on standard error and, in " \
      "extract, a record with an error member.")                                                             \
    X(USAGE, 2, "Usage error.")                                                                              \
    X(NOTHING, 3, "No input could be read, or the output could not be written.")                             \
    X(HANGUP, 129, "Stopped by SIGHUP, as in 143.")                                                          \
    X(INTERRUPTED, 130, "Stopped by SIGINT, as in 143.")                                                     \
    X(TERMINATED, 143,                                                                                       \
      "Stopped by SIGTERM: extract finished what it had begun; with --resume, the same command continues "   \
      "from there.")

typedef enum dl_exit {
#define DL_X(name, code, meaning) DL_EXIT_##name = code,
    DL_EXITS(DL_X)
#undef DL_X
} dl_exit;

typedef enum dl_option_id {
    DL_OPTION_HELP,
    DL_OPTION_ALL_REVISIONS,
    DL_OPTION_ALLOW_PRIVATE,
    DL_OPTION_ARCHIVE,
    DL_OPTION_BATCH,
    DL_OPTION_CACERT,
    DL_OPTION_CAPTURED,
    DL_OPTION_CAPTURED_SINCE,
    DL_OPTION_CAPTURED_UNTIL,
    DL_OPTION_CDXJ,
    DL_OPTION_CHECK,
    DL_OPTION_CLAIMS,
    DL_OPTION_COMMENTS,
    DL_OPTION_STATEMENTS,
    DL_OPTION_CONTACT,
    DL_OPTION_COUNT,
    DL_OPTION_DEDUP,
    DL_OPTION_DEDUP_MEMORY,
    DL_OPTION_DIFF_FORMAT,
    DL_OPTION_DRY_RUN,
    DL_OPTION_END_AT,
    DL_OPTION_EXPORT_FORMAT,
    DL_OPTION_EXPORT_CLAIMS,
    DL_OPTION_FACETS,
    DL_OPTION_FIELDS,
    DL_OPTION_FIRST,
    DL_OPTION_FIRST_OFFSET,
    DL_OPTION_FORGET,
    DL_OPTION_FORMAT,
    DL_OPTION_GZIP,
    DL_OPTION_HITS_FORMAT,
    DL_OPTION_HOST,
    DL_OPTION_IGNORE_ROBOTS,
    DL_OPTION_JOBS,
    DL_OPTION_JSON,
    DL_OPTION_LANGUAGE,
    DL_OPTION_LISTEN,
    DL_OPTION_MANIFEST,
    DL_OPTION_MAPPINGS,
    DL_OPTION_MAX_ATTRIBUTES,
    DL_OPTION_MAX_DEPTH,
    DL_OPTION_MAX_NODES,
    DL_OPTION_MAX_PAGE_SIZE,
    DL_OPTION_MAX_WORK,
    DL_OPTION_MEMBER_OFFSET,
    DL_OPTION_NEWEST,
    DL_OPTION_OFFSET,
    DL_OPTION_OLDEST,
    DL_OPTION_OMIT,
    DL_OPTION_ONCE,
    DL_OPTION_ONLY_ARTICLES,
    DL_OPTION_OPEN,
    DL_OPTION_OUTPUT,
    DL_OPTION_PRECISION,
    DL_OPTION_PROGRESS,
    DL_OPTION_PROXY,
    DL_OPTION_TELL_REQUESTS,
    DL_OPTION_RECALL,
    DL_OPTION_NO_CLUSTERS,
    DL_OPTION_NO_COPIES,
    DL_OPTION_NO_WEAK,
    DL_OPTION_RECORD_FORMAT,
    DL_OPTION_RECORD_ID,
    DL_OPTION_REPORT,
    DL_OPTION_RESUME,
    DL_OPTION_REVISION,
    DL_OPTION_SHARD,
    DL_OPTION_SINCE,
    DL_OPTION_SKIPPED,
    DL_OPTION_SOURCE_PATH,
    DL_OPTION_START_AT,
    DL_OPTION_STATUS,
    DL_OPTION_UNTIL,
    DL_OPTION_URL,
    DL_OPTION_URL_MATCH,
    DL_OPTION_PAGES_ONLY,
    DL_OPTION_UTF8,
    DL_OPTION_VACUUM,
    DL_OPTION_VERIFY,
    DL_OPTION_WARC_FILE,
    DL_OPTION_WARC_FOLDER,
    DL_OPTION_WHY,
} dl_option_id;

typedef enum dl_value_kind {
    DL_VALUE_NONE,   /* a switch, without a value */
    DL_VALUE_TEXT,   /* any text that is not empty */
    DL_VALUE_FILE,   /* the path of a file, "-" for the standard stream */
    DL_VALUE_CHOICE, /* one of the choices */
    DL_VALUE_LIST,   /* some of the choices, comma-separated */
    DL_VALUE_NUMBER, /* a whole number from `minimum` to `maximum` */
    DL_VALUE_SIZE,   /* bytes, within the same; K, M and G stand for powers of 1024 */
    DL_VALUE_DATE,   /* 2024, 2024-05, 2024-05-03, or a day with a time */
    DL_VALUE_TAGS,   /* comma-separated language tags */
    DL_VALUE_URL,    /* an absolute http or https URL */
} dl_value_kind;

typedef struct dl_option {
    char letter;      /* the short form, 0 for none */
    const char *name; /* the long form, without the dashes */
    dl_value_kind kind;
    const char *value;                     /* what the help calls the value */
    const char *(*choice)(uint32_t index); /* the choices, numbered from 0; NULL after the last */
    bool (*has_part)(dateline_text name);  /* of a list: whether "choice.part" may be given, too; NULL: no */
    uint64_t minimum, maximum;
    bool repeatable;   /* given several times, all count; otherwise only the last */
    const char *brief; /* a few words, for -h */
    const char *help;  /* sentences, for --help and the man page; paragraphs separated by a blank line */
} dl_option;

typedef struct dl_example {
    const char *line; /* as typed; runs in a folder that holds the fixture pages as news/ and news.warc.gz */
    const char *help;
} dl_example;

typedef struct dl_arguments dl_arguments;

typedef struct dl_command {
    const char *name;
    const char *operands; /* in the synopsis: "[INPUT...]" */
    unsigned minimum_operands, maximum_operands;
    const char *brief;
    const char *help;
    const dl_option_id *options;
    size_t option_count;
    const dl_example *examples;
    size_t example_count;
    bool hidden; /* for the build, not for users */
} dl_command;

extern const dl_command dl_commands[];
extern const size_t dl_command_count;

/* Indexed by dl_option_id. */
extern const dl_option dl_options[];

/* The command's option number `index` of its option_count. */
const dl_option *dl_command_option(const dl_command *command, size_t index);

/* The command of that name or NULL. */
const dl_command *dl_command_find(const char *name);

/* --- the arguments given: arguments.c --- */

typedef struct dl_argument {
    dl_option_id id;
    const char *value; /* NULL for a switch */
} dl_argument;

struct dl_arguments {
    const dl_command *command;
    dl_argument *items; /* in the order given */
    size_t count;
    const char **operands;
    size_t operand_count;
};

/* Parses what follows the command's name.  Every value is checked against its kind here, so that commands
 * only convert.  On a usage error prints a message and returns false; `arguments` must be released either
 * way. */
bool dl_arguments_parse(dl_arguments *arguments, const dl_command *command, int argc, char **argv);
void dl_arguments_release(dl_arguments *arguments);

bool dl_arguments_has(const dl_arguments *arguments, dl_option_id id);
/* The last value given, or NULL. */
const char *dl_arguments_text(const dl_arguments *arguments, dl_option_id id);
/* Of a number or a size; `otherwise` when it was not given. */
uint64_t dl_arguments_number(const dl_arguments *arguments, dl_option_id id, uint64_t otherwise);
/* Which of the option's choices; `otherwise` when it was not given. */
uint32_t dl_arguments_choice(const dl_arguments *arguments, dl_option_id id, uint32_t otherwise);
/* The choices in the lists given, each once, at most `room` of them; returns how many. */
size_t dl_arguments_list(const dl_arguments *arguments, dl_option_id id, uint32_t *choices, size_t room);
/* Whether a part of a choice is among them. */
bool dl_arguments_has_part(const dl_arguments *arguments, dl_option_id id);

/* --- help --- */

dl_exit dl_say_no_command(const char *word); /* the message for an unknown command, with the likeliest one */
void dl_help_overview(void);                 /* `dateline help` */
void dl_help_brief(const dl_command *command); /* -h: one line per option */
void dl_help_full(const dl_command *command);  /* --help: everything */

#endif
