#include "web/story_json.h"

static void put_count(dl_writer *json, const char *key, uint64_t count) {
    dl_writer_key(json, key);
    dl_writer_uint(json, count);
}

void dl_web_put_story_members(dl_writer *json, const dl_web_story *view) {
    const dl_story *story = &view->story;
    put_count(json, "story", (uint64_t)story->id);
    dl_writer_member(json, "url", story->url);
    dl_writer_member(json, "site", story->site);
    dl_writer_member(json, "siteName", view->site_name);
    dl_writer_member(json, "headline", view->record->headline.text);
    dl_writer_member(json, "firstSeen", story->first_seen);
    dl_writer_member(json, "lastSeen", story->last_seen);
    dl_writer_member(json, "unpublished", story->unpublished);
    put_count(json, "copies", view->copies);
    dl_writer_member_uint(json, "event", (uint64_t)view->event);
}

static void put_changes(dl_writer *json, const dl_web_counts *counts) {
    dl_writer_key(json, "changes");
    dl_writer_begin_object(json);
    for (dl_change i = 0; i < DL_CHANGE_COUNT; i++)
        dl_writer_member_uint(json, dl_change_name(i), counts->of[i]);
    dl_writer_end_object(json);
}

static void put_revision(dl_writer *json, const dl_story_revision *revision, const dl_web_counts *counts) {
    dl_writer_begin_object(json);
    put_count(json, "revision", (uint64_t)revision->id);
    dl_writer_member(json, "firstSeen", revision->first_seen);
    dl_writer_member(json, "lastSeen", revision->last_seen);
    dl_writer_member(json, "change", revision->change);
    if (counts) put_changes(json, counts);
    dl_writer_member(json, "headline", revision->headline);
    dl_writer_member(json, "datePublished", revision->published);
    dl_writer_member(json, "dateModified", revision->modified);
    put_count(json, "wordCount", revision->words);
    put_count(json, "captures", revision->captures);
    dl_writer_end_object(json);
}

static void put_capture(dl_writer *json, const dl_story_capture *capture) {
    dl_writer_begin_object(json);
    dl_writer_member(json, "captured", capture->captured);
    dl_writer_member_uint(json, "revision", (uint64_t)capture->revision);
    dl_writer_member(json, "url", capture->url);
    dl_writer_member_uint(json, "httpStatus", capture->status);
    dl_writer_member(json, "path", capture->path);
    if (capture->offset.known) put_count(json, "offset", capture->offset.value);
    dl_writer_member_uint(json, "memberOffset", capture->member_offset);
    dl_writer_member(json, "recordId", capture->record_id);
    dl_writer_member(json, "digest", capture->digest);
    if (capture->assumed) {
        dl_writer_key(json, "assumed");
        dl_writer_bool(json, true);
    }
    dl_writer_end_object(json);
}

static void put_lists(dl_writer *json, const dl_story *story, const dl_web_counts *counts) {
    dl_writer_key(json, "revisions");
    dl_writer_begin_array(json);
    for (uint32_t i = 0; i < story->revisions.count; i++)
        put_revision(json, &story->revisions.items[i], counts ? &counts[i] : NULL);
    dl_writer_end_array(json);
    dl_writer_key(json, "captures");
    dl_writer_begin_array(json);
    for (uint32_t i = 0; i < story->captures.count; i++) put_capture(json, &story->captures.items[i]);
    dl_writer_end_array(json);
    dl_writer_key(json, "addresses");
    dl_writer_begin_array(json);
    for (uint32_t i = 0; i < story->addresses.count; i++) dl_writer_string(json, story->addresses.items[i]);
    dl_writer_end_array(json);
}

/* As it is kept, which is JSON. */
static void put_record(dl_writer *json, dl_web_site *site, const dl_web_story *story) {
    put_count(json, "shown", (uint64_t)dl_web_shown(story)->id);
    dl_writer_key(json, "record");
    dl_buffer_append_byte(json->out, ' ');
    dl_story_json(&site->archive, dl_web_shown(story)->id, json->out);
    json->after_key = false;
    json->filled[json->depth] = true;
}

void dl_web_write_story_json(dl_web_site *site, const dl_web_story *story, bool record,
                             dl_web_response *response) {
    const dl_web_counts *counts = dl_web_story_counts(site, story);
    dl_writer json = dl_web_begin_json(response);
    dl_writer_begin_object(&json);
    dl_web_put_story_members(&json, story);
    put_lists(&json, &story->story, counts);
    if (record) put_record(&json, site, story);
    dl_writer_end_object(&json);
    dl_buffer_append_byte(&response->body, '\n');
}

void dl_web_write_json_error(dl_web_response *response, unsigned status, const char *code,
                             const char *message) {
    dl_buffer_clear(&response->body);
    response->status = status;
    dl_writer json = dl_web_begin_json(response);
    response->type = "application/problem+json"; /* RFC 9457, as dl_web_state has it */
    dl_writer_begin_object(&json);
    dl_writer_key(&json, "status");
    dl_writer_uint(&json, status);
    dl_writer_member(&json, "title", dl_span_from_string(message));
    dl_writer_member(&json, "code", dl_span_from_string(code));
    dl_writer_end_object(&json);
    dl_buffer_append_byte(&response->body, '\n');
}
