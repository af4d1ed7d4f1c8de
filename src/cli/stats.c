/* dateline stats: how much an archive holds. */
#include "cli/commands.h"
#include "cli/open_archive.h"
#include "cli/terminal.h"

/* 1234567 as "1,234,567". */
static void append_grouped(buffer *out, uint64_t number) {
    if (number >= 1000) {
        append_grouped(out, number / 1000);
        buffer_append_format(out, ",%03u", (unsigned)(number % 1000));
    } else {
        buffer_append_format(out, "%u", (unsigned)number);
    }
}

static void print_count(const dateline_archive_count *count, bool as_json, bool first) {
    buffer text = {.data = NULL};
    if (as_json) {
        printf("%s\"%s\":%llu", first ? "{" : ",", count->name, (unsigned long long)count->count);
        return;
    }
    append_grouped(&text, count->count);
    if (!text.failed) printf("%-12s %15.*s\n", count->name, (int)text.size, text.data);
    buffer_release(&text);
}

dl_exit dl_run_stats(const dl_arguments *arguments) {
    const char *path = arguments->operands[0];
    bool as_json = dl_arguments_has(arguments, DL_OPTION_JSON);
    dateline_archive *archive;
    dl_exit status = dl_open_archive_to_read(path, &archive);
    dateline_archive_count count = DATELINE_ARCHIVE_COUNT_INIT;
    dateline_result result = DATELINE_OK;
    for (uint32_t i = 0; status == DL_EXIT_DONE && result == DATELINE_OK; i++) {
        result = dateline_archive_count_at(archive, i, &count);
        if (result == DATELINE_OK) print_count(&count, as_json, i == 0);
    }
    if (status == DL_EXIT_DONE && result != DATELINE_END)
        status = dl_say_archive_failed(archive, path, result);
    if (status == DL_EXIT_DONE && as_json) printf("}\n");
    dateline_archive_close(archive);
    return status;
}
