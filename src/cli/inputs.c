#include "cli/inputs.h"

#include "cli/terminal.h"

#include <sys/stat.h>
#include <unistd.h>

static bool add_all(dl_reader *reader, const dl_arguments *arguments) {
    dl_span url = dl_span_from_string(dl_arguments_text(arguments, DL_OPTION_URL));
    dl_span captured = dl_span_from_string(dl_arguments_text(arguments, DL_OPTION_CAPTURED));
    for (size_t i = 0; i < arguments->count; i++) {
        if (arguments->items[i].id != DL_OPTION_MANIFEST) continue;
        if (!dl_reader_add_manifest(reader, dl_span_from_string(arguments->items[i].value))) return false;
    }
    for (size_t i = 0; i < arguments->operand_count; i++) {
        if (!dl_reader_add(reader, dl_span_from_string(arguments->operands[i]), url, captured)) return false;
    }
    bool none = arguments->operand_count == 0 && !dl_arguments_has(arguments, DL_OPTION_MANIFEST);
    return !none || dl_reader_add(reader, DL_SPAN("-"), url, captured);
}

static bool makes_sense(const dl_arguments *arguments) {
    bool manifest = dl_arguments_has(arguments, DL_OPTION_MANIFEST);
    if (dl_arguments_has(arguments, DL_OPTION_URL) && (manifest || arguments->operand_count > 1)) {
        dl_say("--url says where one page was captured, but there are several inputs; a manifest can name "
               "the URL "
               "of each");
        return false;
    }
    if (arguments->operand_count == 0 && !manifest && isatty(STDIN_FILENO)) {
        dl_say("no input: name files or folders, or pipe a page or web archive in; see: dateline %s --help",
               arguments->command->name);
        return false;
    }
    return true;
}

dl_reader *dl_open_inputs(const dl_arguments *arguments) {
    if (!makes_sense(arguments)) return NULL;
    dl_capture_limits limits = {.max_page_bytes = dl_arguments_number(arguments, DL_OPTION_MAX_PAGE_SIZE, 0)};
    dl_reader *reader = dl_reader_new(&limits, NULL);
    if (reader && add_all(reader, arguments)) {
        return reader;
    }
    dl_reader_free(reader);
    dl_say("no memory");
    return NULL;
}

dateline_options dl_library_options(const dl_arguments *arguments) {
    dateline_options options = {
        .size_bytes = sizeof options,
        .max_page_bytes = dl_arguments_number(arguments, DL_OPTION_MAX_PAGE_SIZE, 0),
        .max_depth = (uint32_t)dl_arguments_number(arguments, DL_OPTION_MAX_DEPTH, 0),
        .max_nodes = (uint32_t)dl_arguments_number(arguments, DL_OPTION_MAX_NODES, 0),
        .max_attributes = (uint32_t)dl_arguments_number(arguments, DL_OPTION_MAX_ATTRIBUTES, 0),
        .comments = dl_arguments_has(arguments, DL_OPTION_COMMENTS),
    };
    /* Given both, the last one counts. */
    for (size_t i = 0; i < arguments->count; i++) {
        dl_option_id id = arguments->items[i].id;
        if (id == DL_OPTION_PRECISION) options.preference = DATELINE_PRECISION;
        if (id == DL_OPTION_RECALL) options.preference = DATELINE_RECALL;
    }
    return options;
}

static bool is_file(const char *path, const struct stat *file) {
    struct stat status;
    return stat(path, &status) == 0 && status.st_dev == file->st_dev && status.st_ino == file->st_ino;
}

static bool say_output_is(const char *path, const char *what) {
    dl_say("%s: is also %s; write somewhere else", path, what);
    return true;
}

bool dl_output_is_input(const dl_arguments *arguments) {
    const char *path = dl_arguments_text(arguments, DL_OPTION_OUTPUT);
    struct stat out;
    if (!path || stat(path, &out) != 0 || !S_ISREG(out.st_mode)) return false;
    for (size_t i = 0; i < arguments->operand_count; i++) {
        if (is_file(arguments->operands[i], &out)) return say_output_is(path, "an input");
    }
    for (size_t i = 0; i < arguments->count; i++) {
        const dl_argument *argument = &arguments->items[i];
        if (argument->id == DL_OPTION_MANIFEST && is_file(argument->value, &out))
            return say_output_is(path, "a manifest");
    }
    return false;
}
