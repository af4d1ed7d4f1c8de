/* Reading the command line against a command's table. */
#include "cli/nearest.h"
#include "cli/options.h"
#include "cli/terminal.h"

#include <stdlib.h>
#include <string.h>

/* --- values --- */

/* Digits, and for sizes optionally K, M or G; false for anything else or when it does not fit. */
static bool read_number(const char *text, bool size, uint64_t *number) {
    uint64_t value = 0;
    if (*text < '0' || *text > '9') return false;
    for (; *text >= '0' && *text <= '9'; text++) {
        if (value > (UINT64_MAX - 9) / 10) return false;
        value = value * 10 + (uint64_t)(*text - '0');
    }
    unsigned shift = 0;
    if (size && *text) {
        switch (*text++) {
        case 'k':
        case 'K':
            shift = 10;
            break;
        case 'm':
        case 'M':
            shift = 20;
            break;
        case 'g':
        case 'G':
            shift = 30;
            break;
        default:
            return false;
        }
    }
    if (*text || value > UINT64_MAX >> shift) return false;
    *number = value << shift;
    return true;
}

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static bool is_alpha(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Takes `count` digits, a number from `lowest` to `highest`. */
static bool take_digits(const char **text, int count, int lowest, int highest) {
    int value = 0;
    for (; count; count--, (*text)++) {
        if (!is_digit(**text)) return false;
        value = value * 10 + (**text - '0');
    }
    return value >= lowest && value <= highest;
}

static bool take(const char **text, char wanted) {
    if (**text != wanted) return false;
    ++*text;
    return true;
}

/* The shapes of a record's dates, cut off after year, month, day, minute or second. */
static bool is_date(const char *text) {
    dateline_date date = DATELINE_DATE_INIT;
    if (dateline_read_date(dateline_text_of(text), &date) != DATELINE_OK)
        return false; /* a day that is none */
    if (!take_digits(&text, 4, 1, 9999)) return false;
    if (!*text) return true;
    if (!take(&text, '-') || !take_digits(&text, 2, 1, 12)) return false;
    if (!*text) return true;
    if (!take(&text, '-') || !take_digits(&text, 2, 1, 31)) return false;
    if (!*text) return true;
    if (!take(&text, 'T') || !take_digits(&text, 2, 0, 23)) return false;
    if (!take(&text, ':') || !take_digits(&text, 2, 0, 59)) return false;
    if (take(&text, ':') && !take_digits(&text, 2, 0, 60)) return false;
    if (!*text || strcmp(text, "Z") == 0) return true;
    if (!take(&text, '+') && !take(&text, '-')) return false;
    return take_digits(&text, 2, 0, 23) && take(&text, ':') && take_digits(&text, 2, 0, 59) && !*text;
}

/* Comma-separated language ranges: the grammar of RFC 4647, section 2.1, without "*"; the first part is a
 * language of ISO 639, which has two or three letters: longer ones are words like "english", which no record
 * has. */
static bool are_tags(const char *list) {
    for (const char *range = list, *part = list;; list++) {
        /* Digits only after a hyphen: "es-419". */
        if (is_alpha(*list) || (is_digit(*list) && part != range)) continue;
        if (list == part || list - part > 8) return false;
        if (part == range && (list - part < 2 || list - part > 3)) return false;
        if (!*list) return true;
        if (*list != ',' && *list != '-') return false;
        part = list + 1;
        if (*list == ',') range = part;
    }
}

static bool is_web_address(const char *text) {
    dateline_text url = dateline_text_of(text), schemes[] = {TEXT("http://"), TEXT("https://")};
    for (size_t i = 0; i < 2; i++) {
        if (text_starts_with_nocase(url, schemes[i]) && url.size_bytes > schemes[i].size_bytes) return true;
    }
    return false;
}

/* The index of the choice; UINT32_MAX: none. */
static uint32_t find_choice(const dl_option *option, const char *word, size_t size) {
    for (uint32_t i = 0; option->choice(i); i++) {
        if (strlen(option->choice(i)) == size && memcmp(option->choice(i), word, size) == 0) return i;
    }
    return UINT32_MAX;
}

/* The choice that an entry of a list is, or is a part of. */
static uint32_t find_entry(const dl_option *option, const char *entry, size_t size) {
    const char *dot = option->has_part ? memchr(entry, '.', size) : NULL;
    if (dot && !option->has_part((dateline_text){entry, size})) return UINT32_MAX;
    return find_choice(option, entry, dot ? (size_t)(dot - entry) : size);
}

/* The first part of the list that is not one of the choices; NULL when all are. */
static const char *wrong_part(const dl_option *option, const char *list) {
    for (;;) {
        size_t size = strcspn(list, ",");
        if (find_entry(option, list, size) == UINT32_MAX) return list;
        if (!list[size]) return NULL;
        list += size + 1;
    }
}

/* --- usage errors --- */

static const char *nearest_choice(const dl_option *option, const char *typed) {
    dl_nearest nearest = dl_nearest_to(typed);
    for (uint32_t i = 0; option->choice(i); i++) dl_nearest_offer(&nearest, option->choice(i));
    return nearest.word;
}

static const char *nearest_option(const dl_command *command, const char *typed) {
    dl_nearest nearest = dl_nearest_to(typed);
    for (size_t i = 0; i < command->option_count; i++)
        dl_nearest_offer(&nearest, dl_command_option(command, i)->name);
    return nearest.word;
}

/* The brief help of a choice names all of them; members of a list are too many for that. */
static bool refuse(const dl_command *command) {
    dl_say("see 'dateline %s --help'", command->name);
    return false;
}

/* What the option cannot be given, what was probably meant, and all that it can be given. */
static void say_unknown(const dl_option *option, const char *typed) {
    const char *what = option->kind == DL_VALUE_LIST ? "member" : option->name;
    const char *meant = nearest_choice(option, typed);
    dl_say("unknown %s '%s'%s%s%s", what, typed, meant ? "; did you mean " : "", meant ? meant : "",
           meant ? "?" : "");
    buffer line = {.data = NULL};
    for (uint32_t i = 0; option->choice(i); i++)
        buffer_append_format(&line, "%s%s", i ? ", " : "", option->choice(i));
    if (!line.failed) dl_say("--%s: choose from %.*s", option->name, TEXT_ARG(buffer_text(&line)));
    buffer_release(&line);
}

/* Options of which only one can hold. */
static bool contradict(const dl_arguments *arguments) {
    static const dl_option_id pairs[][2] = {
        {DL_OPTION_PRECISION, DL_OPTION_RECALL},
        {DL_OPTION_OFFSET, DL_OPTION_RECORD_ID},
    };
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        if (!dl_arguments_has(arguments, pairs[i][0]) || !dl_arguments_has(arguments, pairs[i][1])) continue;
        dl_say("--%s and --%s cannot be given together", dl_options[pairs[i][0]].name,
               dl_options[pairs[i][1]].name);
        return true;
    }
    if (!dl_arguments_has(arguments, DL_OPTION_MEMBER_OFFSET) ||
        dl_arguments_has(arguments, DL_OPTION_OFFSET))
        return false;
    dl_say("--member-offset needs --offset: it counts from there");
    return true;
}

/* --- parsing --- */

static bool check_value(const dl_command *command, const dl_option *option, const char *value) {
    uint64_t number;
    switch (option->kind) {
    case DL_VALUE_NONE:
        break;
    case DL_VALUE_TEXT:
    case DL_VALUE_FILE:
        if (*value) break;
        dl_say("--%s: %s is empty", option->name, option->value);
        return refuse(command);
    case DL_VALUE_CHOICE:
    case DL_VALUE_LIST: {
        const char *wrong = option->kind == DL_VALUE_LIST ? wrong_part(option, value)
                            : find_choice(option, value, strlen(value)) == UINT32_MAX ? value
                                                                                      : NULL;
        if (!wrong) break;
        char typed[64];
        size_t size = option->kind == DL_VALUE_LIST ? strcspn(wrong, ",") : strlen(wrong);
        if (size >= sizeof typed) size = sizeof typed - 1;
        memcpy(typed, wrong, size);
        typed[size] = 0;
        say_unknown(option, typed);
        return refuse(command);
    }
    case DL_VALUE_NUMBER:
    case DL_VALUE_SIZE:
        if (read_number(value, option->kind == DL_VALUE_SIZE, &number) && number >= option->minimum &&
            number <= option->maximum)
            break;
        dl_say("--%s: '%s' is not a %s from %llu to %llu", option->name, value,
               option->kind == DL_VALUE_SIZE ? "size (such as 64M)" : "whole number",
               (unsigned long long)option->minimum, (unsigned long long)option->maximum);
        return refuse(command);
    case DL_VALUE_DATE:
        if (is_date(value)) break;
        dl_say("--%s: '%s' is not a date such as 2024-05-03 or 2024-05-03T18:00:00Z", option->name, value);
        return refuse(command);
    case DL_VALUE_TAGS:
        if (are_tags(value)) break;
        dl_say("--%s: '%s' is not a list of language tags such as en or en,pt-BR", option->name, value);
        return refuse(command);
    case DL_VALUE_URL:
        if (is_web_address(value)) break;
        dl_say("--%s: '%s' is not an absolute URL such as https://example.org/story", option->name, value);
        return refuse(command);
    }
    return true;
}

static bool find_long(const dl_command *command, const char *name, size_t size, dl_option_id *id) {
    for (size_t i = 0; i < command->option_count; i++) {
        *id = command->options[i];
        if (strlen(dl_options[*id].name) == size && memcmp(dl_options[*id].name, name, size) == 0)
            return true;
    }
    return false;
}

static bool find_letter(const dl_command *command, char letter, dl_option_id *id) {
    for (size_t i = 0; i < command->option_count; i++) {
        *id = command->options[i];
        if (dl_options[*id].letter == letter) return true;
    }
    return false;
}

static void push(dl_arguments *arguments, dl_option_id id, const char *value) {
    arguments->items[arguments->count++] = (dl_argument){id, value};
}

/* Takes the value of the option: `attached` from the same word, else the next word. */
static bool take_value(dl_arguments *arguments, dl_option_id id, const char *attached, char ***next) {
    const dl_option *option = &dl_options[id];
    const char *value = attached ? attached : **next;
    if (!value) {
        dl_say("--%s needs a value: --%s %s", option->name, option->name, option->value);
        return refuse(arguments->command);
    }
    if (!attached) ++*next;
    push(arguments, id, value);
    return check_value(arguments->command, option, value);
}

static bool parse_long(dl_arguments *arguments, const char *word, char ***next) {
    size_t size = strcspn(word, "=");
    dl_option_id id;
    if (!find_long(arguments->command, word, size, &id)) {
        char typed[32];
        size_t kept = size < sizeof typed ? size : sizeof typed - 1;
        memcpy(typed, word, kept);
        typed[kept] = 0;
        const char *meant = nearest_option(arguments->command, typed);
        dl_say("%s has no option --%.*s%s%s%s", arguments->command->name, (int)size, word,
               meant ? "; did you mean --" : "", meant ? meant : "", meant ? "?" : "");
        return refuse(arguments->command);
    }
    if (dl_options[id].kind == DL_VALUE_NONE) {
        if (word[size]) {
            dl_say("--%s takes no value", dl_options[id].name);
            return refuse(arguments->command);
        }
        push(arguments, id, NULL);
        return true;
    }
    return take_value(arguments, id, word[size] ? word + size + 1 : NULL, next);
}

/* A word of short options: switches, and last perhaps an option with its value: -j4. */
static bool parse_letters(dl_arguments *arguments, const char *letters, char ***next) {
    const char *word = letters;
    for (; *letters; letters++) {
        dl_option_id id;
        if (!find_letter(arguments->command, *letters, &id)) {
            if (word[1]) /* perhaps a query that leaves out a word */
                dl_say("%s has no option -%c, as in '-%s'; after -- nothing is an option",
                       arguments->command->name, *letters, word);
            else
                dl_say("%s has no option -%c", arguments->command->name, *letters);
            return refuse(arguments->command);
        }
        if (dl_options[id].kind != DL_VALUE_NONE) {
            return take_value(arguments, id, letters[1] ? letters + 1 : NULL, next);
        }
        /* Both forms of help are one option; the short one has a value. */
        push(arguments, id, id == DL_OPTION_HELP ? "brief" : NULL);
    }
    return true;
}

bool dl_arguments_parse(dl_arguments *arguments, const dl_command *command, int argc, char **argv) {
    /* Each word gives at most as many options as it has bytes. */
    size_t most = 1;
    for (int i = 0; i < argc; i++) most += strncmp(argv[i], "--", 2) == 0 ? 1 : strlen(argv[i]);
    *arguments = (dl_arguments){.command = command};
    arguments->items = calloc(most, sizeof *arguments->items);
    arguments->operands = calloc((size_t)argc + 1, sizeof *arguments->operands);
    if (!arguments->items || !arguments->operands) {
        dl_say("out of memory");
        return false;
    }
    bool options_ended = false;
    for (char **next = argv; *next;) {
        const char *word = *next++;
        if (options_ended || word[0] != '-' || word[1] == 0) {
            arguments->operands[arguments->operand_count++] = word;
        } else if (strcmp(word, "--") == 0) {
            options_ended = true;
        } else if (word[1] == '-' ? !parse_long(arguments, word + 2, &next)
                                  : !parse_letters(arguments, word + 1, &next)) {
            return false;
        }
    }
    if (dl_arguments_has(arguments, DL_OPTION_HELP)) return true; /* even if operands are missing */
    if (contradict(arguments)) return refuse(command);
    if (arguments->operand_count < command->minimum_operands) {
        dl_say("missing argument: %s needs %s", command->name, command->operands);
        return refuse(command);
    }
    if (arguments->operand_count > command->maximum_operands) {
        size_t bracket = command->operands[0] == '[';
        int size = (int)(strlen(command->operands) - 2 * bracket);
        dl_say("unexpected argument '%s': %s takes %s%.*s", arguments->operands[command->maximum_operands],
               command->name, size > 0 ? "one " : "none", size, command->operands + bracket);
        return refuse(command);
    }
    return true;
}

void dl_arguments_release(dl_arguments *arguments) {
    free(arguments->items);
    free(arguments->operands);
    *arguments = (dl_arguments){0};
}

/* --- queries --- */

static const dl_argument *last(const dl_arguments *arguments, dl_option_id id) {
    for (size_t i = arguments->count; i-- > 0;) {
        if (arguments->items[i].id == id) return &arguments->items[i];
    }
    return NULL;
}

bool dl_arguments_has(const dl_arguments *arguments, dl_option_id id) {
    return last(arguments, id) != NULL;
}

const char *dl_arguments_text(const dl_arguments *arguments, dl_option_id id) {
    const dl_argument *argument = last(arguments, id);
    return argument ? argument->value : NULL;
}

uint64_t dl_arguments_number(const dl_arguments *arguments, dl_option_id id, uint64_t otherwise) {
    const dl_argument *argument = last(arguments, id);
    uint64_t number = otherwise;
    if (argument) read_number(argument->value, dl_options[id].kind == DL_VALUE_SIZE, &number);
    return number;
}

uint32_t dl_arguments_choice(const dl_arguments *arguments, dl_option_id id, uint32_t otherwise) {
    const dl_argument *argument = last(arguments, id);
    return argument ? find_choice(&dl_options[id], argument->value, strlen(argument->value)) : otherwise;
}

size_t dl_arguments_list(const dl_arguments *arguments, dl_option_id id, uint32_t *choices, size_t room) {
    size_t count = 0;
    for (size_t i = 0; i < arguments->count; i++) {
        const dl_argument *argument = &arguments->items[i];
        if (argument->id != id) continue;
        for (const char *list = argument->value; count < room;) {
            size_t size = strcspn(list, ",");
            uint32_t choice = find_entry(&dl_options[id], list, size);
            bool again = false;
            for (size_t k = 0; k < count; k++) again |= choices[k] == choice;
            if (!again) choices[count++] = choice;
            if (!list[size]) break;
            list += size + 1;
        }
    }
    return count;
}

bool dl_arguments_has_part(const dl_arguments *arguments, dl_option_id id) {
    for (size_t i = 0; i < arguments->count; i++) {
        if (arguments->items[i].id == id && strchr(arguments->items[i].value, '.')) return true;
    }
    return false;
}
