#include "cli/inputs.h"

#include "cli/terminal.h"

#include <sys/stat.h>
#include <unistd.h>

/* Adds manifests and operands, until one fails. */
static dateline_result add_all(dateline_reader *reader, const dl_arguments *arguments) {
    dateline_origin origin = DATELINE_ORIGIN_INIT;
    origin.url = dateline_text_of(dl_arguments_text(arguments, DL_OPTION_URL));
    origin.captured = dateline_text_of(dl_arguments_text(arguments, DL_OPTION_CAPTURED));
    dateline_result result = DATELINE_OK;
    for (size_t i = 0; i < arguments->count && result == DATELINE_OK; i++) {
        if (arguments->items[i].id == DL_OPTION_MANIFEST)
            result = dateline_reader_add_manifest(reader, dateline_text_of(arguments->items[i].value));
    }
    for (size_t i = 0; i < arguments->operand_count && result == DATELINE_OK; i++) {
        result = dateline_reader_add(reader, dateline_text_of(arguments->operands[i]), &origin);
    }
    bool none = arguments->operand_count == 0 && !dl_arguments_has(arguments, DL_OPTION_MANIFEST);
    return none && result == DATELINE_OK ? dateline_reader_add(reader, TEXT("-"), &origin) : result;
}

static bool makes_sense(const dl_arguments *arguments) {
    bool manifest = dl_arguments_has(arguments, DL_OPTION_MANIFEST);
    if (dl_arguments_has(arguments, DL_OPTION_URL) && (manifest || arguments->operand_count > 1)) {
        dl_say("--url is for a single input; to give several inputs their URLs, use a manifest");
        return false;
    }
    if (arguments->operand_count == 0 && !manifest && isatty(STDIN_FILENO)) {
        dl_say("no input: give files or folders, or pipe a page or web archive in; see 'dateline %s --help'",
               arguments->command->name);
        return false;
    }
    return true;
}

dl_exit dl_open_inputs(const dl_arguments *arguments, dateline_reader **reader) {
    *reader = NULL;
    if (!makes_sense(arguments)) return DL_EXIT_USAGE;
    dateline_reader_options options = DATELINE_READER_OPTIONS_INIT;
    options.max_page_bytes = dl_arguments_number(arguments, DL_OPTION_MAX_PAGE_SIZE, 0);
    options.start_at = dl_arguments_number(arguments, DL_OPTION_OFFSET, 0);
    dateline_result result = dateline_reader_new(&options, reader);
    if (result == DATELINE_OK) result = add_all(*reader, arguments);
    if (result == DATELINE_OK) return DL_EXIT_DONE;
    dateline_reader_free(*reader);
    *reader = NULL;
    dl_say("%s", dateline_result_text(result));
    return DL_EXIT_NOTHING;
}

dateline_options dl_library_options(const dl_arguments *arguments) {
    dateline_options options = DATELINE_OPTIONS_INIT;
    options.max_page_bytes = dl_arguments_number(arguments, DL_OPTION_MAX_PAGE_SIZE, 0);
    options.max_depth = (uint32_t)dl_arguments_number(arguments, DL_OPTION_MAX_DEPTH, 0);
    options.max_nodes = (uint32_t)dl_arguments_number(arguments, DL_OPTION_MAX_NODES, 0);
    options.max_attributes = (uint32_t)dl_arguments_number(arguments, DL_OPTION_MAX_ATTRIBUTES, 0);
    options.comments = dl_arguments_has(arguments, DL_OPTION_COMMENTS);
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
    dl_say("%s: the output file is also %s", path, what);
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
