/* Help printed from the tables: the overview, -h, --help. */
#include "cli/commands.h"
#include "cli/nearest.h"
#include "cli/terminal.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* Help is wrapped at this width however wide the terminal is: longer lines are hard to read. */
enum { HELP_COLUMNS = 80 };

/* Prints the text wrapped and indented; blank lines between paragraphs are kept.  `column` is how much of the
 * first line is already used. */
static void print_from(const char *text, unsigned indent, unsigned column) {
    bool first = column > 0; /* none of the text is on the line yet */
    while (*text) {
        if (*text == '\n') {
            fputs(column ? "\n\n" : "\n", stdout);
            column = 0;
            while (*text == '\n') text++;
            continue;
        }
        size_t size = strcspn(text, " \n");
        unsigned width = 0; /* in characters: continuation bytes do not count */
        for (size_t i = 0; i < size; i++) width += ((unsigned char)text[i] & 0xC0) != 0x80;
        if (column && !first && column + 1 + width > HELP_COLUMNS) {
            putchar('\n');
            column = 0;
        }
        if (!column) {
            printf("%*s", (int)indent, "");
            column = indent;
        } else if (!first) {
            putchar(' ');
            column++;
        }
        fwrite(text, 1, size, stdout);
        column += width;
        first = false;
        text += size;
        if (*text == ' ') text++;
    }
    if (column) putchar('\n');
}

static void print_wrapped(const char *text, unsigned indent) {
    print_from(text, indent, 0);
}

/* "-f, --format FORMAT" */
static int name_option(char *out, size_t size, const dl_option *option) {
    char letter[8] = "    ";
    if (option->letter) snprintf(letter, sizeof letter, "-%c, ", option->letter);
    return snprintf(out, size, "%s--%s%s%s", letter, option->name, option->value ? " " : "",
                    option->value ? option->value : "");
}

static void print_synopsis(const dl_command *command) {
    printf("dateline %s [options]%s%s\n", command->name, *command->operands ? " " : "", command->operands);
}

static void print_exits(unsigned indent) {
#define DL_X(name, code, meaning)                                                                            \
    printf("%*s%d  ", (int)indent, "", code);                                                                \
    print_from(meaning, indent + 3, indent + 3);
    DL_EXITS(DL_X)
#undef DL_X
}

static void print_choices(const dl_option *option, unsigned indent) {
    unsigned column = 0;
    for (uint32_t i = 0; option->choice(i); i++) {
        unsigned size = (unsigned)strlen(option->choice(i)) + 1; /* with the comma */
        if (column + 1 + size > HELP_COLUMNS) putchar('\n');
        if (!column || column + 1 + size > HELP_COLUMNS)
            column = (unsigned)printf("%*s", (int)indent, "");
        else
            column += (unsigned)printf(" ");
        column += (unsigned)printf("%s%s", option->choice(i), option->choice(i + 1) ? "," : "\n");
    }
}

dl_exit dl_say_no_command(const char *word) {
    bool option = word[0] == '-';
    dl_nearest nearest = dl_nearest_to(word);
    if (option) {
        dl_nearest_offer(&nearest, "--help");
        dl_nearest_offer(&nearest, "--version");
    }
    for (size_t i = 0; i < dl_command_count && !option; i++) {
        if (!dl_commands[i].hidden) dl_nearest_offer(&nearest, dl_commands[i].name);
    }
    if (!option && access(word, F_OK) == 0) {
        dl_say("unknown command '%s'; to read this file: dateline extract %s", word, word);
    } else {
        dl_say("unknown %s '%s'%s%s%s", option ? "option" : "command", word,
               nearest.word ? "; did you mean " : "", nearest.word ? nearest.word : "",
               nearest.word ? "?" : "");
    }
    dl_say("see 'dateline help'");
    return DL_EXIT_USAGE;
}

void dl_help_overview(void) {
    puts("dateline: extract structured article records from saved news pages\n");
    for (size_t i = 0; i < dl_command_count; i++) {
        if (!dl_commands[i].hidden)
            printf("  dateline %-8s  %s\n", dl_commands[i].name, dl_commands[i].brief);
    }
    puts("\nUse 'dateline COMMAND -h' for a summary, 'dateline COMMAND --help' for details.");
}

void dl_help_brief(const dl_command *command) {
    print_synopsis(command);
    printf("  %s\n\n", command->brief);
    for (size_t i = 0; i < command->option_count; i++) {
        char name[64];
        name_option(name, sizeof name, dl_command_option(command, i));
        printf("  %-26s  %s\n", name, dl_command_option(command, i)->brief);
    }
}

void dl_help_full(const dl_command *command) {
    print_synopsis(command);
    putchar('\n');
    print_wrapped(command->help, 0);
    puts("\nOptions");
    for (size_t i = 0; i < command->option_count; i++) {
        const dl_option *option = dl_command_option(command, i);
        char name[64];
        name_option(name, sizeof name, option);
        printf("  %s\n", name);
        print_wrapped(option->help, 10);
        if (option->kind == DL_VALUE_LIST) print_choices(option, 10);
        putchar('\n');
    }
    if (command->example_count) puts("Examples");
    for (size_t i = 0; i < command->example_count; i++) {
        printf("  %s\n", command->examples[i].line);
        print_wrapped(command->examples[i].help, 10);
        putchar('\n');
    }
    puts("Exit status");
    print_exits(2);
}

dl_exit dl_run_help(const dl_arguments *arguments) {
    if (arguments->operand_count == 0) {
        dl_help_overview();
        return DL_EXIT_DONE;
    }
    const dl_command *command = dl_command_find(arguments->operands[0]);
    if (!command) return dl_say_no_command(arguments->operands[0]);
    dl_help_full(command);
    return DL_EXIT_DONE;
}
