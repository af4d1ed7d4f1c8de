/* What is generated from the tables: the man page (roff, man(7)), completions for bash, zsh and fish, the
 * table of members in docs/record.md, that of columns in docs/schema.md, and docs/record.schema.json. */
#include "cli/commands.h"
#include "cli/terminal.h"
#include "dateline_arrow.h"
#include "dateline_capture.h"

#include <stdio.h>
#include <string.h>

/* --- man page --- */

/* Prints text as roff: no line may begin with "." or "'", "-" becomes a minus sign that can be copied, and a
 * blank line between paragraphs becomes the request `paragraph`. */
static void put_roff(const char *text, const char *paragraph) {
    bool line_start = true;
    for (; *text; text++) {
        if (*text == '\n') {
            while (text[1] == '\n') text++;
            printf("\n%s\n", paragraph);
            line_start = true;
            continue;
        }
        if (line_start && (*text == '.' || *text == '\'')) fputs("\\&", stdout);
        line_start = false;
        if (*text == '\\')
            fputs("\\e", stdout);
        else if (*text == '-')
            fputs("\\-", stdout);
        else
            putchar(*text);
    }
    putchar('\n');
}

static void man_option(const dl_option *option) {
    puts(".TP");
    if (option->letter) printf("\\fB\\-%c\\fR, ", option->letter);
    fputs("\\fB\\-\\-", stdout);
    for (const char *c = option->name; *c; c++) printf(*c == '-' ? "\\-" : "%c", *c);
    fputs("\\fR", stdout);
    if (option->value) printf(" \\fI%s\\fR", option->value);
    putchar('\n');
    put_roff(option->help, ".IP");
    if (option->kind != DL_VALUE_LIST) return;
    puts(".IP");
    for (uint32_t i = 0; option->choice(i); i++) printf("%s\\fB%s\\fR", i ? ", " : "", option->choice(i));
    putchar('\n');
}

static void man_command(const dl_command *command) {
    printf(".SH %s\n.B dateline %s\n[options] %s\n.PP\n", command->name, command->name, command->operands);
    put_roff(command->help, ".PP");
    for (size_t i = 0; i < command->option_count; i++) man_option(dl_command_option(command, i));
}

static void man_examples(void) {
    puts(".SH EXAMPLES");
    for (size_t i = 0; i < dl_command_count; i++) {
        for (size_t j = 0; j < dl_commands[i].example_count; j++) {
            const dl_example *example = &dl_commands[i].examples[j];
            puts(".TP");
            fputs(".B ", stdout);
            put_roff(example->line, "");
            put_roff(example->help, ".IP");
        }
    }
}

static void man(void) {
    printf(".TH DATELINE 1 \"\" \"dateline %s\" \"User Commands\"\n", dateline_version());
    puts(".SH NAME\n"
         "dateline \\- extract structured article records from saved HTML news pages and WARC files");
    puts(".SH SYNOPSIS");
    for (size_t i = 0; i < dl_command_count; i++) {
        const dl_command *command = &dl_commands[i];
        if (!command->hidden) printf(".B dateline %s\n[options] %s\n.br\n", command->name, command->operands);
    }
    puts(".SH DESCRIPTION\n"
         "Records are written to standard output, messages to standard error.\n"
         "Use \\fBdateline\\fR \\fICOMMAND\\fR \\fB\\-h\\fR for a summary, \\fB\\-\\-help\\fR for details.");
    for (size_t i = 0; i < dl_command_count; i++) {
        if (!dl_commands[i].hidden) man_command(&dl_commands[i]);
    }
    puts(".SH EXIT STATUS");
#define DL_X(name, code, meaning)                                                                            \
    printf(".TP\n.B %d\n", code);                                                                            \
    put_roff(meaning, ".IP");
    DL_EXITS(DL_X)
#undef DL_X
    puts(".PP\nIf the reader of its output closes the pipe, dateline exits silently on SIGPIPE, as other "
         "filters do.");
    puts(".SH ERROR CODES\nThe error member of a record holds one of these codes, and a message.");
    dateline_error_info error = DATELINE_ERROR_INFO_INIT;
    for (uint32_t i = 0; dateline_error_at(i, &error) == DATELINE_OK; i++) {
        puts(".TP");
        fputs(".B ", stdout);
        put_roff(error.code, "");
        put_roff(error.meaning, ".IP");
    }
    puts(".SH ENVIRONMENT\n.TP\n.B NO_COLOR\nIf set and not empty, inspect does not use colours.");
    man_examples();
}

/* --- completions --- */

static void put_choices(const dl_option *option, const char *between) {
    for (uint32_t i = 0; option->choice(i); i++) printf("%s%s", i ? between : "", option->choice(i));
}

static bool takes_files(const dl_command *command) {
    return strstr(command->operands, "INPUT") != NULL;
}

static void put_command_names(void) {
    for (size_t i = 0; i < dl_command_count; i++) {
        if (!dl_commands[i].hidden) printf("%s%s", i ? " " : "", dl_commands[i].name);
    }
}

/* The name of an option as the pattern of a case in bash: "--format|-f". */
static void put_case(const dl_option *option) {
    printf("--%s", option->name);
    if (option->letter) printf("|-%c", option->letter);
}

static void bash_command(const dl_command *command) {
    printf("    %s)\n      case $previous in\n", command->name);
    for (size_t i = 0; i < command->option_count; i++) {
        const dl_option *option = dl_command_option(command, i);
        if (option->kind == DL_VALUE_NONE) continue;
        fputs("        ", stdout);
        put_case(option);
        if (option->kind == DL_VALUE_FILE) {
            puts(") COMPREPLY=($(compgen -f -- \"$word\")); return ;;");
        } else if (option->choice) {
            fputs(") COMPREPLY=($(compgen -W \"", stdout);
            put_choices(option, " ");
            puts("\" -- \"$word\")); return ;;");
        } else {
            puts(") return ;;");
        }
    }
    printf("      esac\n      options=\"");
    for (size_t i = 0; i < command->option_count; i++)
        printf("%s--%s", i ? " " : "", dl_command_option(command, i)->name);
    printf("\"\n");
    if (strcmp(command->name, "help") == 0) {
        fputs("      options+=\" ", stdout);
        put_command_names();
        puts("\"");
    }
    puts("      ;;");
}

static void bash(void) {
    puts("# bash completion for dateline, generated from its table of options.\n"
         "_dateline() {\n"
         "  local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} options=\n"
         "  COMPREPLY=()\n"
         "  if [ \"$COMP_CWORD\" = 1 ]; then");
    fputs("    COMPREPLY=($(compgen -W \"", stdout);
    put_command_names();
    puts(" --help --version\" -- \"$word\"))\n    return\n  fi\n  case ${COMP_WORDS[1]} in");
    for (size_t i = 0; i < dl_command_count; i++) {
        if (!dl_commands[i].hidden) bash_command(&dl_commands[i]);
    }
    puts("  esac\n"
         "  case ${COMP_WORDS[1]}$word in\n"
         "    *-*|help*) COMPREPLY=($(compgen -W \"$options\" -- \"$word\")) ;;\n"
         "    *) COMPREPLY=($(compgen -f -- \"$word\")) ;;\n"
         "  esac\n"
         "}\n"
         "complete -o filenames -F _dateline dateline");
}

/* Inside single quotes; brackets and colons are special to zsh there. */
static void put_zsh(const char *text) {
    for (; *text; text++) {
        if (*text == '\'')
            fputs("'\\''", stdout);
        else if (strchr("[]:\\", *text))
            printf("\\%c", *text);
        else
            putchar(*text);
    }
}

static void zsh_option(const dl_option *option) {
    fputs("      ", stdout);
    if (option->letter)
        printf("'(-%c --%s)'{-%c%s,--%s%s}'[", option->letter, option->name, option->letter,
               option->value ? "+" : "", option->name, option->value ? "=" : "");
    else
        printf("'%s--%s%s[", option->repeatable ? "*" : "", option->name, option->value ? "=" : "");
    put_zsh(option->brief);
    putchar(']');
    if (option->value) {
        printf(":%s:", option->value);
        if (option->kind == DL_VALUE_FILE) {
            fputs("_files", stdout);
        } else if (option->kind == DL_VALUE_LIST) {
            fputs("_sequence compadd - ", stdout);
            put_choices(option, " ");
        } else if (option->choice) {
            putchar('(');
            put_choices(option, " ");
            putchar(')');
        }
    }
    puts("' \\");
}

static void zsh(void) {
    puts("#compdef dateline\n"
         "# zsh completion for dateline, generated from its table of options.\n"
         "if (( CURRENT == 2 )); then\n"
         "  local -a commands=(");
    for (size_t i = 0; i < dl_command_count; i++) {
        if (dl_commands[i].hidden) continue;
        printf("    '%s:", dl_commands[i].name);
        put_zsh(dl_commands[i].brief);
        puts("'");
    }
    puts("  )\n"
         "  _describe command commands\n"
         "  return\n"
         "fi\n"
         "local command=$words[2]\n"
         "shift words\n"
         "(( CURRENT-- ))\n"
         "case $command in");
    for (size_t i = 0; i < dl_command_count; i++) {
        const dl_command *command = &dl_commands[i];
        if (command->hidden) continue;
        printf("  %s)\n    _arguments -s \\\n", command->name);
        for (size_t j = 0; j < command->option_count; j++) zsh_option(dl_command_option(command, j));
        if (takes_files(command)) {
            puts("      '*:input:_files'");
        } else if (strcmp(command->name, "help") == 0) {
            fputs("      ':command:(", stdout);
            put_command_names();
            puts(")'");
        } else {
            puts("      && return");
        }
        puts("    ;;");
    }
    puts("esac");
}

/* Inside single quotes. */
static void put_fish(const char *text) {
    for (; *text; text++) {
        if (*text == '\'' || *text == '\\') putchar('\\');
        putchar(*text);
    }
}

static void fish(void) {
    puts("# fish completion for dateline, generated from its table of options.");
    for (size_t i = 0; i < dl_command_count; i++) {
        const dl_command *command = &dl_commands[i];
        if (command->hidden) continue;
        printf("complete -c dateline -n __fish_use_subcommand -f -a %s -d '", command->name);
        put_fish(command->brief);
        puts("'");
        for (size_t j = 0; j < command->option_count; j++) {
            const dl_option *option = dl_command_option(command, j);
            printf("complete -c dateline -n '__fish_seen_subcommand_from %s'", command->name);
            if (option->letter) printf(" -s %c", option->letter);
            printf(" -l %s", option->name);
            if (option->kind == DL_VALUE_FILE)
                fputs(" -r -F", stdout);
            else if (option->kind != DL_VALUE_NONE)
                fputs(" -x", stdout);
            if (option->choice) {
                fputs(" -a '", stdout);
                put_choices(option, " ");
                putchar('\'');
            }
            fputs(" -d '", stdout);
            put_fish(option->brief);
            puts("'");
        }
        if (takes_files(command)) continue;
        printf("complete -c dateline -n '__fish_seen_subcommand_from %s' -f", command->name);
        if (strcmp(command->name, "help") == 0) {
            fputs(" -a '", stdout);
            put_command_names();
            putchar('\'');
        }
        putchar('\n');
    }
}

/* For the test that runs them. */
static void examples(void) {
    for (size_t i = 0; i < dl_command_count; i++) {
        for (size_t j = 0; j < dl_commands[i].example_count; j++) puts(dl_commands[i].examples[j].line);
    }
}

/* --- the table of members in docs/record.md --- */

static bool print_piece(void *context, const char *bytes, size_t size_bytes) {
    (void)context;
    return fwrite(bytes, 1, size_bytes, stdout) == size_bytes;
}

static void members(void) {
    dateline_member_info info = DATELINE_MEMBER_INFO_INIT;
    puts("| member | form | what it is |\n|---|---|---|");
    for (dateline_member i = 0; dateline_member_at(i, &info) == DATELINE_OK; i++) {
        bool code = info.type == DATELINE_TYPE_LIST || info.type == DATELINE_TYPE_OBJECT;
        printf("| `%s` | %s", info.name, code ? "`" : "");
        if (dateline_member_form(i, print_piece, NULL) != DATELINE_OK) dl_say("cannot print the table");
        printf("%s | %s |\n", code ? "`" : "", info.meaning);
    }
}

/* --- the table of columns in docs/schema.md --- */

/* The type as Arrow's documentation writes it: "list<struct<name: utf8, …>>". */
static void put_type(const struct ArrowSchema *schema) {
    static const struct {
        const char *format, *name;
    } types[] = {{"u", "utf8"},     {"tsu:UTC", "timestamp[us, UTC]"},
                 {"tdD", "date32"}, {"i", "int32"},
                 {"l", "int64"},    {"b", "bool"},
                 {"+l", "list"},    {"+s", "struct"}};
    const char *name = schema->format;
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        if (strcmp(types[i].format, schema->format) == 0) name = types[i].name;
    }
    fputs(name, stdout);
    bool named = strcmp(schema->format, "+s") == 0;
    for (int64_t i = 0; i < schema->n_children; i++) {
        fputs(i ? ", " : "<", stdout);
        if (named) printf("%s: ", schema->children[i]->name);
        put_type(schema->children[i]);
    }
    if (schema->n_children) putchar('>');
}

/* What the column holds: the member's meaning, or what is made of it. */
static void put_meaning(const char *name) {
    dateline_member_info info = DATELINE_MEMBER_INFO_INIT;
    size_t size = strlen(name), timestamp = strlen("Timestamp"), day = strlen("Day");
    if (dateline_member_at(dateline_member_named(name), &info) == DATELINE_OK)
        fputs(info.meaning, stdout);
    else if (size > timestamp && strcmp(name + size - timestamp, "Timestamp") == 0)
        printf("the instant, if `%.*s` has a time and an offset", (int)(size - timestamp), name);
    else if (size > day && strcmp(name + size - day, "Day") == 0)
        printf("the day that `%.*s` gives", (int)(size - day), name);
    else
        fputs("why there is no record", stdout);
}

static void columns(void) {
    dateline_batch *batch;
    struct ArrowSchema schema;
    if (dateline_batch_new(NULL, &batch) != DATELINE_OK ||
        dateline_batch_schema(batch, &schema) != DATELINE_OK) {
        dl_say("cannot print the table");
        return;
    }
    puts("| column | type | what it is |\n|---|---|---|");
    for (int64_t i = 0; i < schema.n_children; i++) {
        printf("| `%s` | `", schema.children[i]->name);
        put_type(schema.children[i]);
        fputs("` | ", stdout);
        put_meaning(schema.children[i]->name);
        puts(" |");
    }
    schema.release(&schema);
    dateline_batch_free(batch);
}

static void schema(void) {
    if (dateline_record_schema(print_piece, NULL) != DATELINE_OK) dl_say("cannot print the schema");
}

dl_exit dl_run_generate(const dl_arguments *arguments) {
    static const struct {
        const char *word;
        void (*print)(void);
    } kinds[] = {{"man", man},           {"bash", bash},       {"zsh", zsh},         {"fish", fish},
                 {"examples", examples}, {"members", members}, {"columns", columns}, {"schema", schema}};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (strcmp(kinds[i].word, arguments->operands[0]) != 0) continue;
        kinds[i].print();
        return DL_EXIT_DONE;
    }
    dl_say("generate: cannot generate '%s'", arguments->operands[0]);
    return DL_EXIT_USAGE;
}
