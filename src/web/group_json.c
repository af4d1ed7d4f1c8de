#include "web/group_json.h"

#include <stdio.h>

#include "archive/search_json.h"
#include "values/calendar.h"

static void write_number(dl_writer *json, const char *key, uint64_t number) {
    dl_writer_key(json, key);
    dl_writer_uint(json, number);
}

static void write_day(dl_writer *json, const char *key, int32_t day) {
    char text[24];
    int32_t year;
    uint8_t month, of_month;
    dl_date_from_days(day, &year, &month, &of_month);
    snprintf(text, sizeof text, "%04d-%02u-%02u", (int)year, (unsigned)month, (unsigned)of_month);
    dl_writer_member(json, key, dl_span_from_string(text));
}

static void write_numbers(dl_writer *json, const char *key, const uint32_t *numbers, uint32_t count) {
    dl_writer_key(json, key);
    dl_writer_begin_array(json);
    for (uint32_t i = 0; i < count; i++) dl_writer_uint(json, numbers[i]);
    dl_writer_end_array(json);
}

void dl_web_write_results_json(dl_writer *json, const dl_search_results *results) {
    dl_writer_key(json, "counts");
    json->after_key = false; /* what follows is written by a writer of its own */
    dl_search_write_counts(json->out, results);
    dl_writer_key(json, "hits");
    dl_writer_begin_array(json);
    for (uint32_t i = 0; i < results->hit_count; i++) {
        if (i) dl_buffer_append_byte(json->out, ',');
        dl_search_write_hit(json->out, &results->hits[i]);
    }
    dl_writer_end_array(json);
}

void dl_web_write_value_json(dl_writer *json, const char *key, dl_span name, dl_span title,
                             const dl_value_figures *figures) {
    dl_writer_begin_object(json);
    dl_writer_member(json, key, name);
    dl_writer_member(json, "name", title);
    write_number(json, "stories", figures->stories);
    write_number(json, "changed", figures->changed);
    write_number(json, "headlineChanged", figures->headlines_changed);
    write_day(json, "lastDay", figures->last_day);
    write_numbers(json, "months", figures->months, DL_GROUP_MONTHS);
    dl_writer_end_object(json);
}

/* What has to be known to read the times: of how many stories they are. */
static void write_times(dl_writer *json, const dl_group_times *times) {
    dl_writer_key(json, "hours");
    dl_writer_begin_object(json);
    write_number(json, "of", times->timed);
    write_numbers(json, "stories", times->hours, 24);
    dl_writer_end_object(json);
    dl_writer_key(json, "soon");
    dl_writer_begin_object(json);
    write_number(json, "of", times->changed);
    write_numbers(json, "stories", times->soon, DL_SOON_COUNT);
    if (times->changed) write_number(json, "medianSeconds", (uint64_t)times->median_seconds);
    dl_writer_end_object(json);
}

void dl_web_write_group_json(dl_web_response *response, const dl_web_group *group) {
    static const char *const keys[] = {[DL_GROUP_SITE] = "site",
                                       [DL_GROUP_AUTHOR] = "author",
                                       [DL_GROUP_SECTION] = "section",
                                       [DL_GROUP_KEYWORD] = "keyword"};
    dl_writer json = dl_web_begin_json(response);
    dl_writer_begin_object(&json);
    dl_writer_member(&json, keys[group->kind], group->name);
    if (!dl_span_equal(group->name, group->title)) dl_writer_member(&json, "name", group->title);
    write_number(&json, "stories", group->group.count);
    if (group->group.cut) {
        dl_writer_key(&json, "onlyLastAdded");
        dl_writer_bool(&json, true);
    }
    write_number(&json, "changed", group->group.changed);
    write_number(&json, "headlineChanged", group->group.headlines_changed);
    write_day(&json, "firstDay", group->group.first_day);
    write_day(&json, "lastDay", group->group.last_day);
    write_times(&json, &group->times);
    if (group->kind == DL_GROUP_SITE) {
        dl_writer_key(&json, "authors");
        dl_writer_begin_array(&json);
        for (uint32_t i = 0; i < group->authors.count; i++)
            dl_web_write_value_json(&json, "author", group->author_names[i], DL_SPAN_NONE,
                                    &group->authors.items[i]);
        dl_writer_end_array(&json);
    }
    dl_web_write_results_json(&json, &group->found);
    dl_writer_end_object(&json);
    dl_buffer_append_byte(&response->body, '\n');
}
