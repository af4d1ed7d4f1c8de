#include "web/speaker_json.h"

#include "archive/times.h"

enum { MOST_CARRIERS = 10 };

static void put_count(dl_writer *json, const char *key, uint64_t count) {
    dl_writer_key(json, key);
    dl_writer_uint(json, count);
}

static void put_text(dl_writer *json, const char *key, dl_span text) {
    if (text.size) dl_writer_member(json, key, text);
}

static void put_months(dl_writer *json, const dl_web_speaker *s, dl_arena *arena) {
    dl_writer_key(json, "months");
    dl_writer_begin_array(json);
    for (uint32_t i = 0; i < s->month_count; i++) {
        int32_t month = s->first_month + (int32_t)i;
        if (!s->months[i]) continue;
        dl_writer_begin_object(json);
        dl_writer_member(json, "month",
                         dl_arena_format(arena, "%04d-%02d", (int)(month / 12), (int)(month % 12 + 1)));
        put_count(json, "statements", s->months[i]);
        dl_writer_end_object(json);
    }
    dl_writer_end_array(json);
}

static void put_sites(dl_writer *json, const dl_web_speaker *s) {
    dl_writer_key(json, "bySite");
    dl_writer_begin_array(json);
    for (uint32_t i = 0; i < s->shown_sites; i++) {
        dl_writer_begin_object(json);
        dl_writer_member(json, "site", s->sites[i].host);
        dl_writer_member(json, "name", s->sites[i].name);
        put_count(json, "statements", s->sites[i].statements);
        dl_writer_end_object(json);
    }
    dl_writer_end_array(json);
}

static void put_former(dl_writer *json, const dl_web_quoted_row *row) {
    if (!row->quoted->former) return;
    dl_writer_key(json, "until");
    dl_writer_begin_object(json);
    dl_writer_member(json, "changed", row->shown.first_seen);
    dl_writer_member(json, "text", row->former.text);
    put_count(json, "revision", (uint64_t)row->quoted->former->last_revision);
    dl_writer_end_object(json);
}

/* Stories with the same words, but for the first of them. */
static void put_carriers(dl_writer *json, const dl_web_speaker *s, const dl_web_quoted *quoted) {
    uint32_t count = 0;
    dl_writer_key(json, "otherStories");
    dl_writer_begin_array(json);
    for (uint32_t at = quoted->last; at != UINT32_MAX && count < MOST_CARRIERS; at = s->before[at], count++) {
        if (&s->sayings.items[at] != quoted->first)
            dl_writer_uint(json, (uint64_t)s->sayings.items[at].story);
    }
    dl_writer_end_array(json);
}

static void put_row(dl_writer *json, const dl_web_speaker *s, const dl_web_quoted_row *row, dl_arena *arena) {
    const dl_spoken *saying = row->quoted->first;
    dl_writer_begin_object(json);
    dl_writer_member(json, "kind", dl_span_from_string(dl_web_kind_name(saying->kind)));
    dl_writer_member(json, "text", row->shown.text);
    dl_writer_member(json, "said", dl_time_write(row->quoted->said_s, arena));
    put_text(json, "date", row->shown.date);
    put_text(json, "mention", row->shown.mention);
    put_text(json, "role", row->shown.role);
    put_text(json, "cue", row->shown.cue);
    put_count(json, "story", (uint64_t)saying->story);
    put_count(json, "revision", (uint64_t)saying->last_revision);
    put_count(json, "position", saying->last_position);
    dl_writer_member(json, "url", row->shown.url);
    dl_writer_member(json, "site", row->shown.site);
    put_text(json, "headline", row->shown.headline);
    put_text(json, "inLanguage", row->shown.language);
    if (saying->is_cut) dl_writer_member(json, "cut", dl_time_write(saying->cut_s, arena));
    put_former(json, row);
    put_count(json, "stories", row->quoted->stories);
    put_count(json, "sites", row->quoted->sites);
    put_carriers(json, s, row->quoted);
    dl_writer_end_object(json);
}

void dl_web_write_speaker_json(dl_web_response *response, dl_web_site *site, const dl_web_speaker *s) {
    dl_writer json = dl_web_begin_json(response);
    dl_writer_begin_object(&json);
    dl_writer_member(&json, "speaker", s->name);
    dl_writer_key(&json, "fullName");
    dl_writer_bool(&json, s->named);
    put_count(&json, "statements", s->count);
    put_count(&json, "stories", s->sayings.stories);
    put_count(&json, "sites", s->site_count);
    for (uint32_t i = 0; i < DL_COUNT_OF(s->kinds); i++)
        put_count(&json, dl_web_kind_name((uint8_t)i), s->kinds[i]);
    dl_writer_key(&json, "roles");
    dl_writer_begin_array(&json);
    for (uint32_t i = 0; i < s->role_count; i++) dl_writer_string(&json, s->roles[i]);
    dl_writer_end_array(&json);
    put_months(&json, s, &site->arena);
    put_sites(&json, s);
    dl_writer_key(&json, "said");
    dl_writer_begin_array(&json);
    for (uint32_t i = 0; i < s->row_count; i++) put_row(&json, s, &s->rows[i], &site->arena);
    dl_writer_end_array(&json);
    put_count(&json, "page", s->page);
    put_count(&json, "found", s->in_time);
    dl_writer_end_object(&json);
    dl_buffer_append_byte(&response->body, '\n');
}
