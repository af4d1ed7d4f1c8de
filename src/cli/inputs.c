#include "cli/inputs.h"

#include "cli/terminal.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Whether one record is asked for by its place. */
static bool has_place(const dl_arguments *arguments) {
    return dl_arguments_has(arguments, DL_OPTION_OFFSET) || dl_arguments_has(arguments, DL_OPTION_RECORD_ID);
}

/* Whether a list says what to read. */
static bool has_list(const dl_arguments *arguments) {
    return dl_arguments_has(arguments, DL_OPTION_MANIFEST) || dl_arguments_has(arguments, DL_OPTION_CDXJ);
}

static dateline_result add_lists(dateline_reader *reader, const dl_arguments *arguments, dl_option_id id,
                                 dateline_result (*add)(dateline_reader *, dateline_text)) {
    dateline_result result = DATELINE_OK;
    for (size_t i = 0; i < arguments->count && result == DATELINE_OK; i++) {
        if (arguments->items[i].id == id) result = add(reader, dateline_text_of(arguments->items[i].value));
    }
    return result;
}

/* Adds manifests, indexes and operands, until one fails. */
static dateline_result add_all(dateline_reader *reader, const dl_arguments *arguments) {
    dateline_origin origin = DATELINE_ORIGIN_INIT;
    origin.url = dateline_text_of(dl_arguments_text(arguments, DL_OPTION_URL));
    origin.captured = dateline_text_of(dl_arguments_text(arguments, DL_OPTION_CAPTURED));
    origin.name = dateline_text_of(dl_arguments_text(arguments, DL_OPTION_SOURCE_PATH));
    origin.first_offset = dl_arguments_number(arguments, DL_OPTION_FIRST_OFFSET, 0);
    dateline_result result = add_lists(reader, arguments, DL_OPTION_MANIFEST, dateline_reader_add_manifest);
    if (result == DATELINE_OK)
        result = add_lists(reader, arguments, DL_OPTION_CDXJ, dateline_reader_add_cdxj);
    for (size_t i = 0; i < arguments->operand_count && result == DATELINE_OK; i++) {
        result = dateline_reader_add(reader, dateline_text_of(arguments->operands[i]), &origin);
    }
    bool none = arguments->operand_count == 0 && !has_list(arguments);
    return none && result == DATELINE_OK ? dateline_reader_add(reader, TEXT("-"), &origin) : result;
}

/* Whether the file is a web archive, or another file of several captures, by the first one in it. */
static bool holds_records(const char *path) {
    dateline_reader *reader = NULL;
    dateline_reader_options options = DATELINE_READER_OPTIONS_INIT;
    const dateline_capture *capture;
    options.skipped = true;
    bool found = dateline_reader_new(&options, &reader) == DATELINE_OK &&
                 dateline_reader_add(reader, dateline_text_of(path), NULL) == DATELINE_OK &&
                 dateline_reader_next(reader, &capture) == DATELINE_OK && capture->has_offset;
    dateline_reader_free(reader);
    return found;
}

/* Whether an input holds several pages, so that what the option says cannot be of all of them; it has been
 * said then.  Pipes can be read only once, so they are not looked into. */
static bool names_several(const dl_arguments *arguments, dl_option_id id) {
    struct stat status;
    for (size_t i = 0; i < arguments->operand_count; i++) {
        const char *path = arguments->operands[i];
        if (stat(path, &status) != 0) continue;
        bool folder = S_ISDIR(status.st_mode);
        if (!folder && !(S_ISREG(status.st_mode) && holds_records(path))) continue;
        dl_say("%s: --%s is for one page, but this is %s; a manifest can give it for each page", path,
               dl_options[id].name, folder ? "a directory" : "a web archive, whose records have their own");
        return true;
    }
    return false;
}

/* Whether what is said of one input is said of more; it has been said then. */
static bool tells_of_several(const dl_arguments *arguments, dl_option_id id) {
    struct stat status;
    if (!dl_arguments_has(arguments, id)) return false;
    bool is_one = !has_list(arguments) && arguments->operand_count <= 1;
    if (is_one && arguments->operand_count)
        is_one = stat(arguments->operands[0], &status) != 0 || !S_ISDIR(status.st_mode);
    if (!is_one) dl_say("--%s is for a single input that is not a directory", dl_options[id].name);
    return !is_one;
}

/* Bounds that leave nothing between them. */
static bool bounds_cross(const dl_arguments *arguments) {
    const char *since = dl_arguments_text(arguments, DL_OPTION_CAPTURED_SINCE);
    const char *until = dl_arguments_text(arguments, DL_OPTION_CAPTURED_UNTIL);
    int order = 0;
    if (since && until &&
        dateline_date_compare(dateline_text_of(since), dateline_text_of(until), &order) == DATELINE_OK &&
        order > 0) {
        dl_say("--captured-since %s is after --captured-until %s", since, until);
        return true;
    }
    uint64_t start = dl_arguments_number(arguments, DL_OPTION_START_AT, 0);
    uint64_t end = dl_arguments_number(arguments, DL_OPTION_END_AT, UINT64_MAX);
    if (start >= end)
        dl_say("--start-at %llu is not before --end-at %llu", (unsigned long long)start,
               (unsigned long long)end);
    return start >= end;
}

static bool makes_sense(const dl_arguments *arguments) {
    bool manifest = has_list(arguments);
    if (dl_arguments_has(arguments, DL_OPTION_URL) && (manifest || arguments->operand_count > 1)) {
        dl_say("--url is for a single input; to give several inputs their URLs, use a manifest");
        return false;
    }
    if (tells_of_several(arguments, DL_OPTION_SOURCE_PATH) ||
        tells_of_several(arguments, DL_OPTION_FIRST_OFFSET) || bounds_cross(arguments))
        return false;
    static const dl_option_id origins[] = {DL_OPTION_URL, DL_OPTION_CAPTURED};
    for (size_t i = 0; i < sizeof origins / sizeof *origins; i++) {
        if (dl_arguments_has(arguments, origins[i]) && names_several(arguments, origins[i])) return false;
    }
    if (arguments->operand_count == 0 && !manifest && isatty(STDIN_FILENO)) {
        dl_say(
            "no input: name files or directories, or pipe in a page or web archive; see 'dateline %s --help'",
            arguments->command->name);
        return false;
    }
    return true;
}

/* Makes the reader with what is chosen. */
static dl_exit new_reader(const dl_arguments *arguments, dateline_reader_options *options,
                          dateline_reader **reader) {
    dateline_selection selection = DATELINE_SELECTION_INIT;
    dateline_text *patterns = calloc(arguments->count + 1, sizeof *patterns);
    if (!patterns) {
        dl_say("out of memory");
        return DL_EXIT_NOTHING;
    }
    selection.hosts = dateline_text_of(dl_arguments_text(arguments, DL_OPTION_HOST));
    selection.captured_since = dateline_text_of(dl_arguments_text(arguments, DL_OPTION_CAPTURED_SINCE));
    selection.captured_until = dateline_text_of(dl_arguments_text(arguments, DL_OPTION_CAPTURED_UNTIL));
    selection.url_patterns = patterns;
    selection.pages_only = dl_arguments_has(arguments, DL_OPTION_PAGES_ONLY);
    for (size_t i = 0; i < arguments->count; i++) {
        if (arguments->items[i].id == DL_OPTION_URL_MATCH)
            patterns[selection.url_pattern_count++] = dateline_text_of(arguments->items[i].value);
    }
    if (selection.hosts.data || selection.captured_since.data || selection.captured_until.data ||
        selection.url_pattern_count || selection.pages_only)
        options->selection = &selection;
    dateline_result result = dateline_reader_new(options, reader);
    free(patterns);
    if (result == DATELINE_OK) return DL_EXIT_DONE;
    if (result == DATELINE_BAD_ARGUMENT && selection.hosts.data) {
        dl_say("--host: '%s' is not a list of hosts such as example.org,example.com", selection.hosts.data);
        return DL_EXIT_USAGE;
    }
    dl_say("%s", dateline_result_text(result));
    return DL_EXIT_NOTHING;
}

dl_exit dl_open_inputs(const dl_arguments *arguments, dateline_reader **reader) {
    *reader = NULL;
    if (!makes_sense(arguments)) return DL_EXIT_USAGE;
    dateline_reader_options options = DATELINE_READER_OPTIONS_INIT;
    options.max_page_bytes = dl_arguments_number(arguments, DL_OPTION_MAX_PAGE_SIZE, 0);
    options.start_at = dl_arguments_number(arguments, DL_OPTION_START_AT, 0);
    options.end_at = dl_arguments_number(arguments, DL_OPTION_END_AT, 0);
    if (dl_arguments_has(arguments, DL_OPTION_OFFSET)) {
        options.start_at = dl_arguments_number(arguments, DL_OPTION_OFFSET, 0);
        options.end_at = options.start_at + 1;
    }
    options.skipped = has_place(arguments);
    options.records = strcmp(arguments->command->name, "index") == 0;
    options.verify = dl_arguments_has(arguments, DL_OPTION_VERIFY);
    dl_exit made = new_reader(arguments, &options, reader);
    if (made != DL_EXIT_DONE) return made;
    dateline_result result = add_all(*reader, arguments);
    static const dl_option_id outputs[] = {DL_OPTION_OUTPUT, DL_OPTION_REPORT, DL_OPTION_RESUME};
    for (size_t i = 0; i < sizeof outputs / sizeof *outputs && result == DATELINE_OK; i++) {
        const char *path = dl_arguments_text(arguments, outputs[i]);
        if (path) result = dateline_reader_guard(*reader, dateline_text_of(path));
    }
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
    options.max_work = dl_arguments_number(arguments, DL_OPTION_MAX_WORK, 0);
    options.comments = dl_arguments_has(arguments, DL_OPTION_COMMENTS);
    options.statements = dl_arguments_has(arguments, DL_OPTION_STATEMENTS);
    options.no_weak = dl_arguments_has(arguments, DL_OPTION_NO_WEAK);
    if (dl_arguments_has(arguments, DL_OPTION_PRECISION)) options.preference = DATELINE_PRECISION;
    if (dl_arguments_has(arguments, DL_OPTION_RECALL)) options.preference = DATELINE_RECALL;
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

bool dl_is_operand_or_manifest(const dl_arguments *arguments, const char *path) {
    struct stat out;
    if (stat(path, &out) != 0 || !S_ISREG(out.st_mode)) return false;
    for (size_t i = 0; i < arguments->operand_count; i++) {
        if (is_file(arguments->operands[i], &out)) return say_output_is(path, "an input");
    }
    for (size_t i = 0; i < arguments->count; i++) {
        const dl_argument *argument = &arguments->items[i];
        if (argument->id == DL_OPTION_MANIFEST && is_file(argument->value, &out))
            return say_output_is(path, "a manifest");
        if (argument->id == DL_OPTION_CDXJ && is_file(argument->value, &out))
            return say_output_is(path, "an index");
    }
    return false;
}

bool dl_output_is_input(const dl_arguments *arguments) {
    static const struct {
        dl_option_id id;
        const char *what;
    } files[] = {{DL_OPTION_OUTPUT, "the output"},
                 {DL_OPTION_REPORT, "the report"},
                 {DL_OPTION_RESUME, "the checkpoint"}};
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        const char *path = dl_arguments_text(arguments, files[i].id);
        for (size_t k = 0; path && k < i; k++) {
            const char *other = dl_arguments_text(arguments, files[k].id);
            if (!other || strcmp(path, other) != 0) continue;
            dl_say("%s: this file cannot be %s and %s at once", path, files[k].what, files[i].what);
            return true;
        }
        if (path && dl_is_operand_or_manifest(arguments, path)) return true;
    }
    return false;
}

void dl_say_output_is_input(dateline_text path, const char *output) {
    bool is_stdin = text_equal(path, TEXT("-")) && output;
    dl_say_of(is_stdin ? dateline_text_of(output) : path, TEXT("is also an input"));
}

/* --- one capture --- */

/* Whether the capture is the one asked for. */
static bool is_wanted(const dl_arguments *arguments, const dateline_capture *capture) {
    if (dl_arguments_has(arguments, DL_OPTION_OFFSET)) {
        uint64_t offset = dl_arguments_number(arguments, DL_OPTION_OFFSET, 0);
        uint64_t member_offset = dl_arguments_number(arguments, DL_OPTION_MEMBER_OFFSET, 0);
        if (!capture->has_offset || capture->offset != offset || capture->member_offset != member_offset)
            return false;
    }
    const char *id = dl_arguments_text(arguments, DL_OPTION_RECORD_ID);
    return !id || text_equal(capture->record_id, dateline_text_of(id));
}

const dateline_capture *dl_find_wanted(const dl_arguments *arguments, dateline_reader *reader) {
    const dateline_capture *capture;
    bool failures = false, placed = has_place(arguments);
    while (dateline_reader_next(reader, &capture) == DATELINE_OK) {
        bool wanted = is_wanted(arguments, capture);
        if (capture->kind == DATELINE_CAPTURE_SKIPPED && !(wanted && placed)) continue;
        if (wanted && capture->kind != DATELINE_CAPTURE_ERROR && capture->kind != DATELINE_CAPTURE_SKIPPED)
            return capture;
        /* What cannot be read may be the very one that is looked for. */
        if (capture->kind != DATELINE_CAPTURE_ERROR && !wanted) continue;
        dl_say_of(capture->path, capture->message);
        if (wanted) return NULL;
        failures = true;
    }
    if (!failures) {
        dl_say_of(dateline_text_of(arguments->operands[0]), TEXT("holds no such page; the source member of a "
                                                                 "record gives offset and recordId"));
    }
    return NULL;
}

/* Where parts of members are named, all of --fields names columns. */
static bool choose_columns(const dl_arguments *arguments, dateline_format format, dl_written_members *members,
                           dateline_output_options *output) {
    size_t size = 0;
    if (!dl_arguments_has_part(arguments, DL_OPTION_FIELDS)) return true;
    if (format != DATELINE_CSV) {
        dl_say("--fields: parts of members, such as publisher.name, are only for csv");
        return false;
    }
    for (size_t i = 0; i < arguments->count; i++) {
        if (arguments->items[i].id != DL_OPTION_FIELDS) continue;
        const char *list = arguments->items[i].value;
        if (strlen(list) + 2 > sizeof members->columns - size) {
            dl_say("--fields is longer than the limit of %zu bytes", sizeof members->columns - 2);
            return false;
        }
        size += (size_t)sprintf(members->columns + size, "%s%s", size ? "," : "", list);
    }
    output->columns = dateline_text_of(members->columns);
    return true;
}

bool dl_choose_written(const dl_arguments *arguments, dateline_format format, dl_written_members *members,
                       dateline_output_options *output) {
    *output = (dateline_output_options)DATELINE_OUTPUT_OPTIONS_INIT;
    output->claims = dl_arguments_has(arguments, DL_OPTION_CLAIMS);
    output->members = members->fields;
    output->member_count = dl_arguments_list(arguments, DL_OPTION_FIELDS, members->fields, DL_MOST_MEMBERS);
    output->omitted = members->omitted;
    output->omitted_count = dl_arguments_list(arguments, DL_OPTION_OMIT, members->omitted, DL_MOST_MEMBERS);
    size_t left = output->member_count ? output->member_count : dateline_member_count();
    for (size_t i = 0; i < output->omitted_count; i++) {
        bool among = output->member_count == 0;
        for (size_t k = 0; k < output->member_count; k++) among |= members->fields[k] == members->omitted[i];
        left -= among;
    }
    if (!left) dl_say("--omit leaves no members to write");
    return left > 0 && choose_columns(arguments, format, members, output);
}

dateline_filter dl_filter_options(const dl_arguments *arguments) {
    dateline_filter filter = DATELINE_FILTER_INIT;
    filter.only_articles = dl_arguments_has(arguments, DL_OPTION_ONLY_ARTICLES);
    filter.since = dateline_text_of(dl_arguments_text(arguments, DL_OPTION_SINCE));
    filter.until = dateline_text_of(dl_arguments_text(arguments, DL_OPTION_UNTIL));
    filter.languages = dateline_text_of(dl_arguments_text(arguments, DL_OPTION_LANGUAGE));
    return filter;
}
