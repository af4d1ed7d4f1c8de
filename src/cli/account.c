#include "cli/account.h"

#include "cli/terminal.h"

#include <string.h>

static uint64_t count_of(const dateline_reader *reader, const char *name) {
    dateline_count_info info = DATELINE_COUNT_INFO_INIT;
    for (uint32_t i = 0; dateline_reader_account(reader, i, &info) == DATELINE_OK; i++) {
        if (strcmp(info.name, name) == 0) return info.count;
    }
    return 0;
}

static bool is_in(const dateline_count_info *info, const char *group) {
    return info->group && strcmp(info->group, group) == 0;
}

static void append_count(buffer *out, const char *before, uint64_t count, const char *one,
                         const char *several) {
    buffer_append_format(out, "%s%llu %s", before, (unsigned long long)count, count == 1 ? one : several);
}

static void say(buffer *line) {
    if (line->data && !line->failed) dl_say("%.*s", TEXT_ARG(buffer_text(line)));
    buffer_release(line);
}

/* Every archive has records that describe it, or the requests; nobody misses a page in their place, nor where
 * it was not asked for. */
static bool is_missed(const dateline_count_info *info) {
    static const char *const others[] = {"request", "metadata", "warcinfo", "file", "not-chosen"};
    if (!is_in(info, "skipped")) return false;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        if (strcmp(info->name, others[i]) == 0) return false;
    }
    return true;
}

static void say_records(const dateline_reader *reader) {
    dateline_count_info info = DATELINE_COUNT_INFO_INIT;
    buffer line = {.data = NULL};
    uint64_t missed = 0;
    append_count(&line, "", count_of(reader, "records"), "record", "records");
    append_count(&line, ": ", count_of(reader, "record-pages"), "page", "pages");
    for (uint32_t i = 0; dateline_reader_account(reader, i, &info) == DATELINE_OK; i++) {
        if (is_missed(&info)) missed += info.count;
        bool of_records = is_in(&info, "skipped") && strcmp(info.name, "file") != 0;
        bool failed = strcmp(info.name, "record-errors") == 0;
        if ((of_records || failed) && info.count)
            append_count(&line, ", ", info.count, info.one, info.several);
    }
    if (missed) {
        say(&line);
    } else {
        buffer_release(&line);
    }
}

static void say_files(const dateline_reader *reader) {
    dateline_count_info info = DATELINE_COUNT_INFO_INIT;
    uint64_t files = dateline_reader_skipped_files(reader);
    buffer line = {.data = NULL};
    const char *between = " (";
    if (!files) return;
    buffer_append_format(&line, "skipped %llu %s", (unsigned long long)files,
                         files == 1 ? "file that is not a page" : "files that are not pages");
    for (uint32_t i = 0; dateline_reader_account(reader, i, &info) == DATELINE_OK; i++) {
        if (!is_in(&info, "files") || !info.count) continue;
        append_count(&line, between, info.count, info.one, info.several);
        between = ", ";
    }
    buffer_append_byte(&line, ')');
    say(&line);
}

void dl_say_account(const dateline_reader *reader) {
    uint64_t wrong = count_of(reader, "digests-wrong"), compared = count_of(reader, "digests");
    say_records(reader);
    if (wrong) {
        dl_say("digests that do not match the records' bytes: %llu of the %llu compared",
               (unsigned long long)wrong, (unsigned long long)compared);
    }
    say_files(reader);
}

/* Names of groups and counts are plain words. */
bool dl_write_account(const dateline_reader *reader, dl_sink *sink) {
    dateline_count_info info = DATELINE_COUNT_INFO_INIT;
    buffer out = {.data = NULL};
    const char *group = NULL;
    for (uint32_t i = 0; dateline_reader_account(reader, i, &info) == DATELINE_OK; i++) {
        bool starts = info.group && (!group || strcmp(group, info.group) != 0);
        if (starts) buffer_append_format(&out, group ? "},\"%s\":{" : ",\"%s\":{", info.group);
        group = info.group;
        buffer_append_format(&out, "%s\"%s\":%llu",
                             i == 0   ? "{"
                             : starts ? ""
                                      : ",",
                             info.name, (unsigned long long)info.count);
    }
    buffer_append(&out, group ? TEXT("}}\n") : TEXT("}\n"));
    bool written = !out.failed && dl_sink_write(sink, out.data, out.size);
    buffer_release(&out);
    return written;
}
