/* The record in schema.org's own terms, as a page would carry it: JSON-LD. */
#include "output/output.h"
#include "output/writer.h"

static void begin_typed(dl_writer *json, dl_span type) {
    dl_writer_begin_object(json);
    dl_writer_member(json, "@type", type);
}

static void write_person(dl_writer *json, const dl_person *person) {
    begin_typed(json, person->organization ? DL_SPAN("Organization") : DL_SPAN("Person"));
    dl_writer_member(json, "name", person->name.text);
    dl_writer_member(json, "url", person->url);
    dl_writer_end_object(json);
}

/* A person of whom only the name is known. */
static void write_name(dl_writer *json, const char *key, dl_span name) {
    if (dl_span_empty(name)) return;
    dl_writer_key(json, key);
    begin_typed(json, DL_SPAN("Person"));
    dl_writer_member(json, "name", name);
    dl_writer_end_object(json);
}

static void write_publisher(dl_writer *json, const dl_record *record) {
    dl_writer_key(json, "publisher");
    begin_typed(json, DL_SPAN("Organization"));
    dl_writer_member(json, "name", record->publisher.name.text);
    dl_writer_member(json, "legalName", record->publisher.legal_name.text);
    dl_writer_member(json, "url", record->publisher.url.text);
    dl_writer_member(json, "email", record->publisher.email.text);
    dl_writer_member(json, "telephone", record->publisher.telephone.text);
    if (record->publisher.logo.url.text.size || record->publisher.logo.width) {
        dl_writer_key(json, "logo");
        begin_typed(json, DL_SPAN("ImageObject"));
        dl_writer_member(json, "url", record->publisher.logo.url.text);
        dl_writer_member_uint(json, "width", record->publisher.logo.width);
        dl_writer_member_uint(json, "height", record->publisher.logo.height);
        dl_writer_end_object(json);
    }
    dl_writer_end_object(json);
}

static void write_image(dl_writer *json, dl_span url, uint32_t width, uint32_t height,
                        const dl_picture *about) {
    begin_typed(json, DL_SPAN("ImageObject"));
    dl_writer_member(json, "url", url);
    dl_writer_member_uint(json, "width", width);
    dl_writer_member_uint(json, "height", height);
    dl_writer_member(json, "caption", about->caption);
    dl_writer_member(json, "creditText", about->credit);
    if (about->representative) {
        dl_writer_key(json, "representativeOfPage");
        dl_writer_bool(json, true);
    }
    dl_writer_end_object(json);
}

/* schema.org has no word for crops: each is an image of its own. */
static void write_images(dl_writer *json, const dl_record *record) {
    dl_writer_key(json, "image");
    dl_writer_begin_array(json);
    for (uint32_t i = 0; i < record->images.count; i++) {
        const dl_picture *picture = &record->images.items[i];
        write_image(json, picture->url.text, picture->width, picture->height, picture);
        for (uint32_t k = 0; k < picture->variants.count; k++) {
            const dl_picture_version *version = &picture->variants.items[k];
            write_image(json, version->url, version->width, version->height, picture);
        }
    }
    dl_writer_end_array(json);
}

static void write_media(dl_writer *json, const char *key, dl_span type, const dl_medium *items,
                        uint32_t count) {
    if (count == 0) return;
    dl_writer_key(json, key);
    dl_writer_begin_array(json);
    for (uint32_t i = 0; i < count; i++) {
        begin_typed(json, type);
        dl_writer_member(json, "contentUrl", items[i].url.text);
        dl_writer_member(json, "thumbnailUrl", items[i].thumbnail);
        dl_writer_member(json, "name", items[i].name);
        dl_writer_member(json, "duration", items[i].duration);
        dl_writer_end_object(json);
    }
    dl_writer_end_array(json);
}

static void write_values(dl_writer *json, const char *key, const dl_values *values) {
    if (values->count == 0) return;
    dl_writer_key(json, key);
    dl_writer_begin_array(json);
    for (uint32_t i = 0; i < values->count; i++) dl_writer_string(json, values->items[i].text);
    dl_writer_end_array(json);
}

static void write_updates(dl_writer *json, const dl_body *body) {
    if (body->updates.count == 0) return;
    dl_writer_key(json, "liveBlogUpdate");
    dl_writer_begin_array(json);
    for (uint32_t i = 0; i < body->updates.count; i++) {
        const dl_live_update *update = &body->updates.items[i];
        begin_typed(json, DL_SPAN("BlogPosting"));
        dl_writer_member(json, "headline", update->headline);
        dl_writer_member(json, "datePublished", update->date);
        write_name(json, "author", update->author);
        dl_writer_member(json, "articleBody", update->text);
        dl_writer_end_object(json);
    }
    dl_writer_end_array(json);
}

static void write_mentions(dl_writer *json, const dl_record *record) {
    if (record->mentions.count == 0) return;
    dl_writer_key(json, "mentions");
    dl_writer_begin_array(json);
    for (uint32_t i = 0; i < record->mentions.count; i++) {
        begin_typed(json, DL_SPAN("WebPage"));
        dl_writer_member(json, "url", record->mentions.items[i].url.text);
        dl_writer_member(json, "name", record->mentions.items[i].name);
        dl_writer_end_object(json);
    }
    dl_writer_end_array(json);
}

static void write_selectors(dl_writer *json, const dl_record *record, const char *key, bool css) {
    bool begun = false;
    for (uint32_t i = 0; i < record->speakable.count; i++) {
        if ((record->speakable.items[i].css_selector.text.size > 0) != css) continue;
        if (!begun) {
            dl_writer_key(json, key);
            dl_writer_begin_array(json);
        }
        begun = true;
        dl_writer_string(
            json, (css ? record->speakable.items[i].css_selector : record->speakable.items[i].xpath).text);
    }
    if (begun) dl_writer_end_array(json);
}

static void write_comments(dl_writer *json, const dl_body *body) {
    if (body->comments.count == 0) return;
    dl_writer_key(json, "comment");
    dl_writer_begin_array(json);
    for (uint32_t i = 0; i < body->comments.count; i++) {
        begin_typed(json, DL_SPAN("Comment"));
        write_name(json, "author", body->comments.items[i].author);
        dl_writer_member(json, "dateCreated", body->comments.items[i].date);
        dl_writer_member(json, "text", body->comments.items[i].text);
        dl_writer_end_object(json);
    }
    dl_writer_end_array(json);
}

void dl_write_jsonld(dl_buffer *out, const dl_record *record) {
    dl_writer writer, *json = &writer;
    dl_writer_init(json, out, false);
    dl_writer_begin_object(json);
    dl_writer_member(json, "@context", DL_SPAN("https://schema.org"));
    if (record->error_code) {
        dl_writer_member(json, "@type", DL_SPAN("WebPage"));
        dl_writer_member(json, "url", record->source.url);
        dl_write_failure(json, record);
        dl_writer_end_object(json);
        dl_buffer_append_byte(out, '\n');
        return;
    }
    dl_writer_member(json, "@type", record->type.text.size ? record->type.text : DL_SPAN("Article"));
    dl_writer_member(json, "url", record->url.text);
    dl_writer_member(json, "headline", record->headline.text);
    dl_writer_member(json, "alternativeHeadline", record->alternative_headline.text);
    dl_writer_member(json, "description", record->description.text);
    dl_writer_member(json, "dateline", record->dateline.text);
    dl_writer_member(json, "dateCreated", record->created.text);
    dl_writer_member(json, "datePublished", record->published.text);
    dl_writer_member(json, "dateModified", record->modified.text);
    if (record->authors.count) {
        dl_writer_key(json, "author");
        dl_writer_begin_array(json);
        for (uint32_t i = 0; i < record->authors.count; i++) write_person(json, &record->authors.items[i]);
        dl_writer_end_array(json);
    }
    if (record->publisher.name.text.size) write_publisher(json, record);
    write_values(json, "articleSection", &record->sections);
    write_values(json, "keywords", &record->keywords);
    dl_writer_member(json, "genre", record->genre.text);
    uint64_t year = 0;
    dl_span_to_uint(record->copyright_year.text, &year);
    dl_writer_member_uint(json, "copyrightYear", year);
    dl_writer_member(json, "copyrightHolder", record->copyright_holder.text);
    dl_writer_member(json, "license", record->license.text);
    if (record->is_accessible_for_free.text.size) {
        dl_writer_key(json, "isAccessibleForFree");
        dl_writer_bool(json, dl_span_equal(record->is_accessible_for_free.text, DL_SPAN("true")));
    }
    dl_writer_member_uint(json, "wordCount", record->word_count);
    dl_writer_member(json, "inLanguage", record->language.text);
    if (record->images.count) write_images(json, record);
    write_media(json, "video", DL_SPAN("VideoObject"), record->videos.items, record->videos.count);
    write_media(json, "audio", DL_SPAN("AudioObject"), record->audios.items, record->audios.count);
    dl_writer_member(json, "articleBody", record->body.text);
    write_updates(json, &record->body);
    write_mentions(json, record);
    if (record->speakable.count) {
        dl_writer_key(json, "speakable");
        begin_typed(json, DL_SPAN("SpeakableSpecification"));
        write_selectors(json, record, "xpath", false);
        write_selectors(json, record, "cssSelector", true);
        dl_writer_end_object(json);
    }
    write_comments(json, &record->body);
    dl_writer_end_object(json);
    dl_buffer_append_byte(out, '\n');
}
