/* The record as DESIGN's JSON object: jsonl and json. */
#include "base/text.h"
#include "output/output.h"
#include "output/writer.h"

/* A list of keywords stands once in the page and would stand here once for each of them. */
enum { LONGEST_RAW_BYTES = 500 };

static void write_source(dl_writer *json, const dl_record_source *source) {
    dl_writer_key(json, "source");
    dl_writer_begin_object(json);
    dl_writer_key(json, "path"); /* always there, whatever the path */
    dl_writer_string(json, source->path);
    if (source->offset.known) {
        dl_writer_key(json, "offset");
        dl_writer_uint(json, source->offset.value);
    }
    dl_writer_member(json, "recordId", source->record_id);
    dl_writer_member(json, "capturedAt", source->captured);
    dl_writer_member(json, "url", source->url);
    dl_writer_member(json, "mediaType", source->media_type);
    dl_writer_member(json, "charset", source->charset);
    dl_writer_member(json, "digest", source->digest);
    dl_writer_end_object(json);
}

void dl_write_failure(dl_writer *json, const dl_record *record) {
    write_source(json, &record->source);
    dl_writer_key(json, "error");
    dl_writer_begin_object(json);
    dl_writer_member(json, "code", dl_span_from_string(record->error_code));
    dl_writer_member(json, "message", record->error_message);
    dl_writer_end_object(json);
}

static void write_authors(dl_writer *json, const dl_record *record) {
    dl_writer_begin_array(json);
    for (uint32_t i = 0; i < record->authors.count; i++) {
        const dl_person *person = &record->authors.items[i];
        dl_writer_begin_object(json);
        dl_writer_member(json, "name", person->name.text);
        dl_writer_member(json, "url", person->url);
        dl_writer_member(json, "type", person->organization ? DL_SPAN("Organization") : DL_SPAN("Person"));
        dl_writer_end_object(json);
    }
    dl_writer_end_array(json);
}

static bool has_publisher(const dl_record *record) {
    return record->publisher.name.text.size || record->publisher.legal_name.text.size ||
           record->publisher.url.text.size || record->publisher.logo.url.text.size;
}

static void write_publisher(dl_writer *json, const dl_record *record) {
    dl_writer_begin_object(json);
    dl_writer_member(json, "name", record->publisher.name.text);
    dl_writer_member(json, "legalName", record->publisher.legal_name.text);
    dl_writer_member(json, "url", record->publisher.url.text);
    dl_writer_member(json, "email", record->publisher.email.text);
    dl_writer_member(json, "telephone", record->publisher.telephone.text);
    if (record->publisher.logo.url.text.size || record->publisher.logo.width) {
        dl_writer_key(json, "logo");
        dl_writer_begin_object(json);
        dl_writer_member(json, "url", record->publisher.logo.url.text);
        dl_writer_member_uint(json, "width", record->publisher.logo.width);
        dl_writer_member_uint(json, "height", record->publisher.logo.height);
        dl_writer_end_object(json);
    }
    dl_writer_end_object(json);
}

static void write_values(dl_writer *json, const dl_values *values) {
    dl_writer_begin_array(json);
    for (uint32_t i = 0; i < values->count; i++) dl_writer_string(json, values->items[i].text);
    dl_writer_end_array(json);
}

static void write_images(dl_writer *json, const dl_record *record) {
    dl_writer_begin_array(json);
    for (uint32_t i = 0; i < record->images.count; i++) {
        const dl_picture *picture = &record->images.items[i];
        dl_writer_begin_object(json);
        dl_writer_member(json, "url", picture->url.text);
        dl_writer_member_uint(json, "width", picture->width);
        dl_writer_member_uint(json, "height", picture->height);
        dl_writer_member(json, "caption", picture->caption);
        dl_writer_member(json, "creditText", picture->credit);
        if (picture->representative) {
            dl_writer_key(json, "representativeOfPage");
            dl_writer_bool(json, true);
        }
        if (picture->crop.width) {
            dl_writer_key(json, "crop");
            dl_writer_begin_object(json);
            dl_writer_key(json, "x");
            dl_writer_uint(json, picture->crop.x);
            dl_writer_key(json, "y");
            dl_writer_uint(json, picture->crop.y);
            dl_writer_member_uint(json, "width", picture->crop.width);
            dl_writer_member_uint(json, "height", picture->crop.height);
            dl_writer_end_object(json);
        }
        if (picture->variants.count) {
            dl_writer_key(json, "variants");
            dl_writer_begin_array(json);
            for (uint32_t k = 0; k < picture->variants.count; k++) {
                const dl_picture_version *version = &picture->variants.items[k];
                dl_writer_begin_object(json);
                dl_writer_member(json, "url", version->url);
                dl_writer_member_uint(json, "width", version->width);
                dl_writer_member_uint(json, "height", version->height);
                dl_writer_end_object(json);
            }
            dl_writer_end_array(json);
        }
        dl_writer_end_object(json);
    }
    dl_writer_end_array(json);
}

static void write_media(dl_writer *json, const dl_medium *items, uint32_t count) {
    dl_writer_begin_array(json);
    for (uint32_t i = 0; i < count; i++) {
        dl_writer_begin_object(json);
        dl_writer_member(json, "url", items[i].url.text);
        dl_writer_member(json, "thumbnailUrl", items[i].thumbnail);
        dl_writer_member(json, "name", items[i].name);
        dl_writer_member(json, "duration", items[i].duration);
        dl_writer_end_object(json);
    }
    dl_writer_end_array(json);
}

static void write_list_items(dl_writer *json, const dl_block *block) {
    dl_writer_key(json, "items");
    dl_writer_begin_array(json);
    for (uint32_t i = 0; i < block->list.count; i++) {
        const dl_list_item *item = &block->list.items[i];
        dl_writer_begin_object(json);
        dl_writer_member(json, "text", item->text);
        dl_writer_member_uint(json, "depth", item->depth);
        if (item->ordered) {
            dl_writer_key(json, "ordered");
            dl_writer_bool(json, true);
        }
        dl_writer_end_object(json);
    }
    dl_writer_end_array(json);
}

static void write_table_rows(dl_writer *json, const dl_block *block) {
    dl_writer_key(json, "rows");
    dl_writer_begin_array(json);
    for (uint32_t i = 0; i < block->table.count; i++) {
        dl_writer_begin_array(json);
        for (uint32_t k = 0; k < block->table.items[i].count; k++) {
            dl_writer_string(json, block->table.items[i].cells[k]);
        }
        dl_writer_end_array(json);
    }
    dl_writer_end_array(json);
}

static void write_links(dl_writer *json, const dl_block *block) {
    dl_writer_key(json, "links");
    dl_writer_begin_array(json);
    for (uint32_t i = 0; i < block->links.count; i++) {
        dl_writer_begin_object(json);
        dl_writer_member(json, "url", block->links.items[i].url);
        dl_writer_member(json, "text", block->links.items[i].text);
        dl_writer_end_object(json);
    }
    dl_writer_end_array(json);
}

/* The body's text is made of the blocks' texts, which follow one another in it: where each was written goes
 * to `parts`, so that it need not be escaped twice.  Those that are not found there keep the size 0. */
static void write_body_text(dl_writer *json, const dl_body *body, dl_written *parts) {
    dl_span rest = body->text, gap = DL_SPAN("\n\n");
    dl_writer_begin_string(json);
    for (uint32_t i = 0; i < body->blocks.count && parts && rest.size; i++) {
        dl_span text = body->blocks.items[i].text;
        if (!text.size || !dl_span_starts_with(rest, text)) continue;
        dl_span behind = dl_span_sub(rest, text.size, rest.size);
        if (behind.size && !dl_span_starts_with(behind, gap)) continue;
        parts[i] = dl_writer_string_part(json, text);
        dl_writer_string_part(json, dl_span_sub(behind, 0, gap.size));
        rest = dl_span_sub(behind, gap.size, behind.size);
    }
    dl_writer_string_part(json, rest);
    dl_writer_end_string(json);
}

/* `parts` is NULL, or says where texts were written before. */
static void write_blocks(dl_writer *json, const dl_body *body, const dl_written *parts) {
    dl_writer_begin_array(json);
    for (uint32_t i = 0; i < body->blocks.count; i++) {
        const dl_block *block = &body->blocks.items[i];
        dl_writer_begin_object(json);
        dl_writer_member(json, "kind", dl_span_from_string(dl_block_kind_word(block->kind)));
        if (parts && parts[i].size) {
            dl_writer_key(json, "text");
            dl_writer_string_again(json, parts[i]);
        } else {
            dl_writer_member(json, "text", block->text);
        }
        dl_writer_member_uint(json, "level", block->level);
        if (block->list.count) write_list_items(json, block);
        if (block->table.count) write_table_rows(json, block);
        dl_writer_member(json, "cite", block->cite);
        if (block->links.count) write_links(json, block);
        dl_writer_end_object(json);
    }
    dl_writer_end_array(json);
}

static void write_updates(dl_writer *json, const dl_body *body) {
    dl_writer_begin_array(json);
    for (uint32_t i = 0; i < body->updates.count; i++) {
        const dl_live_update *update = &body->updates.items[i];
        dl_writer_begin_object(json);
        dl_writer_member(json, "headline", update->headline);
        dl_writer_member(json, "datePublished", update->date);
        dl_writer_member(json, "author", update->author);
        dl_writer_member(json, "articleBody", update->text);
        dl_writer_end_object(json);
    }
    dl_writer_end_array(json);
}

static void write_mentions(dl_writer *json, const dl_record *record) {
    dl_writer_begin_array(json);
    for (uint32_t i = 0; i < record->mentions.count; i++) {
        dl_writer_begin_object(json);
        dl_writer_member(json, "url", record->mentions.items[i].url.text);
        dl_writer_member(json, "name", record->mentions.items[i].name);
        dl_writer_end_object(json);
    }
    dl_writer_end_array(json);
}

static void write_speakable(dl_writer *json, const dl_record *record) {
    dl_writer_begin_array(json);
    for (uint32_t i = 0; i < record->speakable.count; i++) {
        const dl_speakable *part = &record->speakable.items[i];
        dl_writer_begin_object(json);
        dl_writer_member(json, part->xpath.text.size ? "xpath" : "cssSelector",
                         part->xpath.text.size ? part->xpath.text : part->css_selector.text);
        dl_writer_member(json, "text", part->text);
        dl_writer_end_object(json);
    }
    dl_writer_end_array(json);
}

static void write_comments(dl_writer *json, const dl_body *body) {
    dl_writer_begin_array(json);
    for (uint32_t i = 0; i < body->comments.count; i++) {
        dl_writer_begin_object(json);
        dl_writer_member(json, "author", body->comments.items[i].author);
        dl_writer_member(json, "date", body->comments.items[i].date);
        dl_writer_member(json, "text", body->comments.items[i].text);
        dl_writer_end_object(json);
    }
    dl_writer_end_array(json);
}

/* --- provenance --- */

static bool wanted(const dl_output_options *options, dl_member member) {
    return options->members == 0 || options->members >> member & 1;
}

/* Called for each value of a record that has a provenance; `name` as in provenance, `index` in a list. */
typedef void value_visitor(void *context, dl_member member, const char *name, uint32_t index,
                           const dl_value *value);

static void each_value(const dl_record *record, value_visitor *visit, void *context) {
    const struct {
        dl_member member;
        const char *name;
        const dl_value *value;
    } single[] = {
        {DL_MEMBER_URL, "url", &record->url},
        {DL_MEMBER_TYPE, "type", &record->type},
        {DL_MEMBER_HEADLINE, "headline", &record->headline},
        {DL_MEMBER_ALTERNATIVE_HEADLINE, "alternativeHeadline", &record->alternative_headline},
        {DL_MEMBER_KICKER, "kicker", &record->kicker},
        {DL_MEMBER_DESCRIPTION, "description", &record->description},
        {DL_MEMBER_DATELINE, "dateline", &record->dateline},
        {DL_MEMBER_DATE_CREATED, "dateCreated", &record->created},
        {DL_MEMBER_DATE_PUBLISHED, "datePublished", &record->published},
        {DL_MEMBER_DATE_MODIFIED, "dateModified", &record->modified},
        {DL_MEMBER_PUBLISHER, "publisher", &record->publisher.name},
        {DL_MEMBER_PUBLISHER, "publisher.legalName", &record->publisher.legal_name},
        {DL_MEMBER_PUBLISHER, "publisher.url", &record->publisher.url},
        {DL_MEMBER_PUBLISHER, "publisher.email", &record->publisher.email},
        {DL_MEMBER_PUBLISHER, "publisher.telephone", &record->publisher.telephone},
        {DL_MEMBER_PUBLISHER, "publisher.logo", &record->publisher.logo.url},
        {DL_MEMBER_GENRE, "genre", &record->genre},
        {DL_MEMBER_COPYRIGHT_YEAR, "copyrightYear", &record->copyright_year},
        {DL_MEMBER_COPYRIGHT_HOLDER, "copyrightHolder", &record->copyright_holder},
        {DL_MEMBER_LICENSE, "license", &record->license},
        {DL_MEMBER_IS_ACCESSIBLE_FOR_FREE, "isAccessibleForFree", &record->is_accessible_for_free},
        {DL_MEMBER_IN_LANGUAGE, "inLanguage", &record->language},
    };
    for (size_t i = 0; i < DL_COUNT_OF(single); i++)
        visit(context, single[i].member, single[i].name, 0, single[i].value);
    for (uint32_t i = 0; i < record->authors.count; i++)
        visit(context, DL_MEMBER_AUTHOR, "author", i, &record->authors.items[i].name);
    for (uint32_t i = 0; i < record->sections.count; i++)
        visit(context, DL_MEMBER_ARTICLE_SECTION, "articleSection", i, &record->sections.items[i]);
    for (uint32_t i = 0; i < record->keywords.count; i++)
        visit(context, DL_MEMBER_KEYWORDS, "keywords", i, &record->keywords.items[i]);
    for (uint32_t i = 0; i < record->images.count; i++)
        visit(context, DL_MEMBER_IMAGE, "image", i, &record->images.items[i].url);
    for (uint32_t i = 0; i < record->videos.count; i++)
        visit(context, DL_MEMBER_VIDEO, "video", i, &record->videos.items[i].url);
    for (uint32_t i = 0; i < record->audios.count; i++)
        visit(context, DL_MEMBER_AUDIO, "audio", i, &record->audios.items[i].url);
    for (uint32_t i = 0; i < record->mentions.count; i++)
        visit(context, DL_MEMBER_MENTIONS, "mentions", i, &record->mentions.items[i].url);
    for (uint32_t i = 0; i < record->speakable.count; i++)
        visit(context, DL_MEMBER_SPEAKABLE, "speakable", i,
              dl_member_value(dl_members[DL_MEMBER_SPEAKABLE].item, &record->speakable.items[i]));
}

typedef struct provenance_writer {
    dl_writer *json;
    const dl_record *record;
    const dl_output_options *options;
} provenance_writer;

/* A value_visitor.  The first item's key is the member's name, a later one's has its index: "author",
 * "author[1]". */
static void write_provenance_of(void *context, dl_member member, const char *name, uint32_t index,
                                const dl_value *value) {
    const provenance_writer *writer = context;
    if (dl_span_empty(value->text) || !wanted(writer->options, member)) return;
    dl_arena *arena = writer->record->claims->arena;
    dl_span key = dl_span_from_string(name);
    if (index) key = dl_arena_format(arena, "%s[%u]", name, index);
    dl_span words = value->provenance;
    if (value->claim && !words.size) words = dl_claim_provenance(writer->record->claims, value->claim, arena);
    if (words.size) {
        dl_writer_plain_key(writer->json, key);
        dl_writer_string(writer->json, words);
    }
    if (writer->options->claims && value->claim) {
        dl_writer_key_span(writer->json, dl_arena_format(arena, "%.*s.raw", DL_SPAN_ARG(key)));
        dl_writer_string(writer->json, dl_text_prefix(value->claim->text, LONGEST_RAW_BYTES));
    }
}

static void write_provenance(dl_writer *json, const dl_record *record, const dl_output_options *options) {
    provenance_writer writer = {json, record, options};
    dl_writer_key(json, "provenance");
    dl_writer_begin_object(json);
    each_value(record, write_provenance_of, &writer);
    if (wanted(options, DL_MEMBER_BODY_COMPLETE)) {
        dl_writer_member(json, "bodyComplete", dl_span_from_string(record->body.incomplete));
    }
    dl_value body = {.text = record->body.text, .claim = record->body.claim};
    if (record->body.blocks.count && record->body.blocks.items[0].node) {
        body.claim = NULL;
        body.provenance =
            dl_arena_format(record->claims->arena, "visible:%.*s@%u",
                            DL_SPAN_ARG(dl_tag_name(record->claims->doc, record->body.container)),
                            record->body.blocks.items[0].offset);
    }
    write_provenance_of(&writer, DL_MEMBER_ARTICLE_BODY, "articleBody", 0, &body);
    dl_writer_end_object(json);
}

/* --- the claims that were not chosen, by what they claim --- */

typedef struct chosen_claims {
    const dl_claims *claims;
    bool *marks; /* by claim; NULL: no memory, which shows in the arena */
} chosen_claims;

/* A value_visitor. */
static void mark_chosen(void *context, dl_member member, const char *name, uint32_t index,
                        const dl_value *value) {
    (void)member, (void)name, (void)index;
    const chosen_claims *chosen = context;
    const dl_claim *first = chosen->claims->items;
    if (value->text.size && value->claim >= first && value->claim < first + chosen->claims->count)
        chosen->marks[value->claim - first] = true;
}

static void write_disagreements(dl_writer *json, const dl_record *record) {
    const dl_claims *claims = record->claims;
    chosen_claims chosen = {claims, dl_arena_alloc_zero(claims->arena, claims->count + 1)};
    if (!chosen.marks) return;
    each_value(record, mark_chosen, &chosen);
    dl_writer_key(json, "disagreements");
    dl_writer_begin_object(json);
    for (dl_field field = 0; field < DL_FIELD_COUNT; field++) {
        bool begun = false;
        for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, field, claim));) {
            if (chosen.marks[claim - claims->items]) continue;
            if (!begun) {
                dl_writer_key(json, dl_field_member(field));
                dl_writer_begin_array(json);
            }
            begun = true;
            dl_writer_begin_object(json);
            dl_writer_member(json, "value", claim->text);
            dl_writer_member(json, "provenance", dl_claim_provenance(claims, claim, claims->arena));
            dl_writer_end_object(json);
        }
        if (begun) dl_writer_end_array(json);
    }
    dl_writer_end_object(json);
}

/* --- the whole --- */

static void write_text_member(dl_writer *json, const dl_output_options *options, dl_member member,
                              dl_span text) {
    if (wanted(options, member)) dl_writer_member(json, dl_members[member].name.data, text);
}

/* Writes the key when the member is wanted and has something to show. */
static bool begin_member(dl_writer *json, const dl_output_options *options, dl_member member, bool present) {
    if (!present || !wanted(options, member)) return false;
    dl_writer_key(json, dl_members[member].name.data);
    return true;
}

static void write_values_member(dl_writer *json, const dl_output_options *options, dl_member member,
                                const dl_values *values) {
    if (begin_member(json, options, member, values->count)) write_values(json, values);
}

static void write_header(dl_writer *json, const dl_record *record, const dl_output_options *options) {
    write_text_member(json, options, DL_MEMBER_TYPE, record->type.text);
    write_text_member(json, options, DL_MEMBER_HEADLINE, record->headline.text);
    write_text_member(json, options, DL_MEMBER_ALTERNATIVE_HEADLINE, record->alternative_headline.text);
    write_text_member(json, options, DL_MEMBER_KICKER, record->kicker.text);
    write_text_member(json, options, DL_MEMBER_DESCRIPTION, record->description.text);
    write_text_member(json, options, DL_MEMBER_DATELINE, record->dateline.text);
    write_text_member(json, options, DL_MEMBER_DATE_CREATED, record->created.text);
    write_text_member(json, options, DL_MEMBER_DATE_PUBLISHED, record->published.text);
    write_text_member(json, options, DL_MEMBER_DATE_MODIFIED, record->modified.text);
    if (begin_member(json, options, DL_MEMBER_AUTHOR, record->authors.count)) write_authors(json, record);
    if (begin_member(json, options, DL_MEMBER_PUBLISHER, has_publisher(record)))
        write_publisher(json, record);
    write_values_member(json, options, DL_MEMBER_ARTICLE_SECTION, &record->sections);
    write_values_member(json, options, DL_MEMBER_KEYWORDS, &record->keywords);
    write_text_member(json, options, DL_MEMBER_GENRE, record->genre.text);
    if (begin_member(json, options, DL_MEMBER_COPYRIGHT_YEAR, record->copyright_year.text.size)) {
        uint64_t year = 0;
        dl_span_to_uint(record->copyright_year.text, &year);
        dl_writer_uint(json, year);
    }
    write_text_member(json, options, DL_MEMBER_COPYRIGHT_HOLDER, record->copyright_holder.text);
    write_text_member(json, options, DL_MEMBER_LICENSE, record->license.text);
    if (begin_member(json, options, DL_MEMBER_IS_ACCESSIBLE_FOR_FREE,
                     record->is_accessible_for_free.text.size)) {
        dl_writer_bool(json, dl_span_equal(record->is_accessible_for_free.text, DL_SPAN("true")));
    }
}

static void write_body(dl_writer *json, const dl_record *record, const dl_output_options *options) {
    const dl_body *body = &record->body;
    if (begin_member(json, options, DL_MEMBER_WORD_COUNT, record->word_count)) {
        dl_writer_uint(json, record->word_count);
    }
    if (begin_member(json, options, DL_MEMBER_BODY_COMPLETE, body->incomplete != NULL)) {
        dl_writer_bool(json, false); /* the reason stands in provenance */
    }
    write_text_member(json, options, DL_MEMBER_IN_LANGUAGE, record->language.text);
    if (begin_member(json, options, DL_MEMBER_IMAGE, record->images.count)) write_images(json, record);
    if (begin_member(json, options, DL_MEMBER_VIDEO, record->videos.count)) {
        write_media(json, record->videos.items, record->videos.count);
    }
    if (begin_member(json, options, DL_MEMBER_AUDIO, record->audios.count)) {
        write_media(json, record->audios.items, record->audios.count);
    }
    dl_written *parts = NULL;
    if (begin_member(json, options, DL_MEMBER_ARTICLE_BODY, body->text.size)) {
        parts = dl_arena_alloc_zero(record->claims->arena, (body->blocks.count + 1) * sizeof *parts);
        write_body_text(json, body, parts);
    }
    if (begin_member(json, options, DL_MEMBER_BLOCKS, body->blocks.count)) write_blocks(json, body, parts);
    if (begin_member(json, options, DL_MEMBER_LIVE_BLOG_UPDATE, body->updates.count))
        write_updates(json, body);
    if (begin_member(json, options, DL_MEMBER_MENTIONS, record->mentions.count)) write_mentions(json, record);
    if (begin_member(json, options, DL_MEMBER_SPEAKABLE, record->speakable.count))
        write_speakable(json, record);
    if (begin_member(json, options, DL_MEMBER_COMMENTS, body->comments.count)) write_comments(json, body);
}

void dl_write_json(dl_buffer *out, const dl_record *record, bool indented, const dl_output_options *options) {
    dl_writer writer, *json = &writer;
    dl_writer_init(json, out, indented);
    dl_writer_begin_object(json);
    if (record->error_code) {
        dl_write_failure(json, record);
    } else {
        write_text_member(json, options, DL_MEMBER_URL, record->url.text);
        if (wanted(options, DL_MEMBER_SOURCE)) write_source(json, &record->source);
        write_header(json, record, options);
        write_body(json, record, options);
        write_text_member(json, options, DL_MEMBER_TRUNCATED, dl_span_from_string(record->truncated));
        if (wanted(options, DL_MEMBER_PROVENANCE)) write_provenance(json, record, options);
        if (options->claims && wanted(options, DL_MEMBER_DISAGREEMENTS)) write_disagreements(json, record);
    }
    dl_writer_end_object(json);
    dl_buffer_append_byte(out, '\n');
}
