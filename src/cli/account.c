#include "cli/account.h"

#include "cli/checkpoint.h"
#include "cli/terminal.h"

#include <string.h>
#include <utf8proc.h>

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
static void append_account(buffer *out, const dateline_reader *reader) {
    dateline_count_info info = DATELINE_COUNT_INFO_INIT;
    const char *group = NULL;
    for (uint32_t i = 0; dateline_reader_account(reader, i, &info) == DATELINE_OK; i++) {
        bool starts = info.group && (!group || strcmp(group, info.group) != 0);
        if (starts) buffer_append_format(out, group ? "},\"%s\":{" : ",\"%s\":{", info.group);
        group = info.group;
        buffer_append_format(out, "%s\"%s\":%llu", i == 0 || starts ? "" : ",", info.name,
                             (unsigned long long)info.count);
    }
    if (group) buffer_append_byte(out, '}');
}

/* What is not UTF-8 is left out. */
static void append_string(buffer *out, dateline_text text) {
    const utf8proc_uint8_t *at = (const utf8proc_uint8_t *)text.data;
    utf8proc_ssize_t left = (utf8proc_ssize_t)text.size_bytes, size;
    buffer_append_byte(out, '"');
    for (; left > 0; at += size, left -= size) {
        utf8proc_int32_t c;
        size = utf8proc_iterate(at, left, &c);
        if (size <= 0) {
            size = 1;
        } else if (c < 0x20) {
            buffer_append_format(out, "\\u%04x", (unsigned)c);
        } else {
            if (c == '"' || c == '\\') buffer_append_byte(out, '\\');
            buffer_append(out, (dateline_text){(const char *)at, (size_t)size});
        }
    }
    buffer_append_byte(out, '"');
}

static void append_options(buffer *out, const dl_arguments *arguments) {
    buffer lines = {.data = NULL};
    dl_append_options(&lines, arguments);
    out->failed |= lines.failed;
    const char *before = "";
    for (size_t from = 0; from < lines.size;) {
        size_t size =
            (size_t)((char *)memchr(lines.data + from, '\n', lines.size - from) - lines.data) - from;
        buffer_append_format(out, "%s", before);
        append_string(out, (dateline_text){lines.data + from, size});
        before = ",";
        from += size + 1;
    }
    buffer_release(&lines);
}

bool dl_write_report(const dateline_reader *reader, const dl_report *report, dl_sink *sink) {
    buffer out = {.data = NULL};
    const dateline_progress *totals = report->totals;
    buffer_append_byte(&out, '{');
    append_account(&out, reader);
    buffer_append_format(&out,
                         ",\"written\":%llu,\"page-bytes\":%llu,\"input-bytes\":%llu,\"output-bytes\":%llu",
                         (unsigned long long)totals->written, (unsigned long long)totals->page_bytes,
                         (unsigned long long)totals->input_bytes, (unsigned long long)report->output_bytes);
    if (dl_arguments_has(report->arguments, DL_OPTION_DEDUP)) {
        buffer_append_format(&out, ",\"copies\":{\"exact\":%llu,\"copy\":%llu,\"part\":%llu}",
                             (unsigned long long)totals->exact_copies, (unsigned long long)totals->copies,
                             (unsigned long long)totals->partial_copies);
    }
    if (report->parts) buffer_append_format(&out, ",\"parts\":%llu", (unsigned long long)report->parts);
    buffer_append_format(&out, ",\"seconds\":%.3f,\"version\":\"%s\",\"options\":[", totals->seconds,
                         dateline_version());
    append_options(&out, report->arguments);
    buffer_append(&out, TEXT("]}\n"));
    bool written = !out.failed && dl_sink_write(sink, out.data, out.size);
    buffer_release(&out);
    return written;
}
