/* Dates as pages write them: what is read must be a date that exists, and read the same once it is written
 * out. */
#include "values/dates.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool exists(const dl_date *date) {
    int32_t year;
    uint8_t month, day;
    dl_date_from_days(dl_date_days(date), &year, &month, &day);
    return year == date->year && month == date->month && day == date->day && date->hour <= 24 &&
           date->minute < 60 && date->second <= 60;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const char *const languages[] = {"", "en-US", "de", "fa", "th", "ja", "ar", "hu"};
    if (size == 0) return 0;
    dl_date_hints hints;
    dl_date_hints_init(&hints, dl_span_from_string(languages[data[0] % 8]),
                       DL_SPAN("https://news.example.org/"), DL_SPAN("2024-05-03T18:19:08"));
    hints.machine = data[0] & 8;
    dl_span text = dl_span_of((const char *)data + 1, size - 1), part = DL_SPAN_NONE;
    dl_date date, again;
    if (!dl_date_read(text, &hints, &date, &part)) return 0;
    if (!exists(&date) || part.data < text.data || part.data + part.size > text.data + text.size) abort();
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    dl_span written = dl_date_format(&date, &arena);
    hints.machine = true;
    if (!dl_date_read(written, &hints, &again, NULL) || dl_date_days(&again) != dl_date_days(&date)) abort();
    dl_arena_release(&arena);
    return 0;
}
