#include "web/overview_json.h"

#include <stdio.h>

#include "values/calendar.h"

static void write_number(dl_writer *json, const char *key, uint64_t number) {
    dl_writer_key(json, key);
    dl_writer_uint(json, number);
}

/* "2024-05-06" of the Monday, or "2024-05". */
static void write_period(dl_writer *json, const dl_web_overview *overview) {
    char text[24];
    int32_t year = overview->first_period / 12;
    uint8_t month = (uint8_t)(overview->first_period % 12 + 1), day = 0;
    if (!overview->months) dl_date_from_days(overview->first_period, &year, &month, &day);
    int size = snprintf(text, sizeof text, overview->months ? "%04d-%02u" : "%04d-%02u-%02u", (int)year,
                        (unsigned)month, (unsigned)day);
    dl_writer_member(json, "first", dl_span_of(text, (size_t)size));
}

void dl_web_write_overview_json(dl_web_response *response, const dl_web_overview *overview) {
    dl_writer json = dl_web_begin_json(response);
    dl_writer_begin_object(&json);
    write_number(&json, "stories", overview->stories);
    write_number(&json, "texts", overview->texts);
    write_number(&json, "captures", overview->captures);
    if (overview->captures_sampled) {
        dl_writer_key(&json, "capturesAbout");
        dl_writer_bool(&json, true);
    }
    write_number(&json, "sites", overview->sites);
    write_number(&json, "languages", overview->languages);
    write_number(&json, "bytes", overview->bytes);
    write_number(&json, "changed", overview->group.changed);
    write_number(&json, "headlineChanged", overview->group.headlines_changed);
    write_number(&json, "copies", overview->copies);
    if (overview->more_copies) {
        dl_writer_key(&json, "moreCopies");
        dl_writer_bool(&json, true);
    }
    dl_writer_key(&json, overview->months ? "months" : "weeks");
    dl_writer_begin_object(&json);
    if (overview->period_count) write_period(&json, overview);
    dl_writer_key(&json, "stories");
    dl_writer_begin_array(&json);
    for (uint32_t i = 0; i < overview->period_count; i++) dl_writer_uint(&json, overview->periods[i]);
    dl_writer_end_array(&json);
    dl_writer_end_object(&json);
    dl_writer_member(&json, "version", DL_SPAN(DATELINE_VERSION));
    dl_writer_end_object(&json);
    dl_buffer_append_byte(&response->body, '\n');
}
