/* Records read without JSON: the members by the table of members, things as structs. */
#include "extractor.h"
#include "sized.h"

#include "record/filter.h"
#include "record/members.h"
#include "values/calendar.h"

/* --- the table --- */

_Static_assert((int)DATELINE_TYPE_TEXT == (int)DL_TYPE_TEXT && (int)DATELINE_TYPE_DATE == (int)DL_TYPE_DATE &&
                   (int)DATELINE_TYPE_INTEGER == (int)DL_TYPE_INTEGER &&
                   (int)DATELINE_TYPE_BOOLEAN == (int)DL_TYPE_BOOLEAN &&
                   (int)DATELINE_TYPE_LIST == (int)DL_TYPE_LIST &&
                   (int)DATELINE_TYPE_OBJECT == (int)DL_TYPE_OBJECT,
               "types have the numbers of dateline.h");

uint32_t dateline_member_count(void) {
    return DL_MEMBER_COUNT;
}

/* A list of things is chosen from the claims of the thing's main part. */
static const dl_member_row *claimed_row(const dl_member_row *row) {
    if (row->claimed) return row;
    const dl_member_row *thing = row->type == DL_TYPE_LIST ? row->item : row;
    for (size_t i = 0; i < thing->part_count; i++) {
        if (thing->parts[i].essential && thing->parts[i].claimed) return &thing->parts[i];
    }
    return NULL;
}

dateline_result dateline_member_at(dateline_member member, dateline_member_info *info) {
    if (!dl_sized_fill(info, sizeof *info, NULL) || member >= DL_MEMBER_COUNT) return DATELINE_BAD_ARGUMENT;
    const dl_member_row *row = &dl_members[member], *claimed = claimed_row(row);
    const dateline_member_info found = {
        .name = row->name.data,
        .meaning = row->about,
        .type = (dateline_type)row->type,
        .item_type = (dateline_type)(row->type == DL_TYPE_LIST ? row->item->type : row->type),
        .claims = claimed ? dl_field_member(claimed->field) : NULL,
    };
    dl_sized_fill(info, sizeof *info, &found);
    return DATELINE_OK;
}

static void append_form(dl_buffer *out, const dl_member_row *row);

/* "{name, url?, type}"; of two adjacent essential parts a thing has one. */
static void append_parts(dl_buffer *out, const dl_member_row *row) {
    dl_buffer_append_byte(out, '{');
    for (size_t i = 0; i < row->part_count; i++) {
        const dl_member_row *part = &row->parts[i];
        bool another = i && part->essential && row->parts[i - 1].essential;
        bool there = dl_member_is_required(part);
        if (i) dl_buffer_append(out, another ? DL_SPAN(" or ") : DL_SPAN(", "));
        dl_buffer_append(out, part->name);
        if (!there) dl_buffer_append_byte(out, '?');
        if (part->type != DL_TYPE_LIST && part->type != DL_TYPE_OBJECT) continue;
        dl_buffer_append_byte(out, ' ');
        append_form(out, part);
    }
    dl_buffer_append_byte(out, '}');
}

static void append_form(dl_buffer *out, const dl_member_row *row) {
    static const char *const words[] = {[DL_TYPE_TEXT] = "text",
                                        [DL_TYPE_DATE] = "date",
                                        [DL_TYPE_INTEGER] = "integer",
                                        [DL_TYPE_BOOLEAN] = "true or false"};
    if (row->type == DL_TYPE_LIST) {
        dl_buffer_append_byte(out, '[');
        append_form(out, row->item);
        dl_buffer_append_byte(out, ']');
    } else if (row->type != DL_TYPE_OBJECT) {
        dl_buffer_append(out, dl_span_from_string(words[row->type]));
    } else if (row->parts) {
        append_parts(out, row);
    } else {
        dl_buffer_append(out, DL_SPAN("{…}"));
    }
}

dateline_result dateline_member_form(dateline_member member,
                                     bool (*sink)(void *context, const char *bytes, size_t size_bytes),
                                     void *context) {
    if (!sink || member >= DL_MEMBER_COUNT) return DATELINE_BAD_ARGUMENT;
    dl_buffer out;
    dl_buffer_init(&out, 0, NULL);
    append_form(&out, &dl_members[member]);
    dateline_result result = out.failed                          ? DATELINE_NO_MEMORY
                             : sink(context, out.data, out.size) ? DATELINE_OK
                                                                 : DATELINE_STOPPED;
    dl_buffer_release(&out);
    return result;
}

dateline_member dateline_member_named(const char *name) {
    dl_member member;
    return name && dl_member_find(dl_span_from_string(name), &member) ? (dateline_member)member : UINT32_MAX;
}

/* --- values --- */

/* The row of a member of the record, or NULL for invalid arguments.  `record` has values only if it has no
 * error. */
static const dl_member_row *row_of(const dateline_record *record, dateline_member member) {
    return record && member < DL_MEMBER_COUNT ? &dl_members[member] : NULL;
}

uint32_t dateline_count(const dateline_record *record, dateline_member member) {
    const dl_member_row *row = row_of(record, member);
    if (!row) return 0;
    if (row->type == DL_TYPE_LIST) return dl_member_count(row, &record->record);
    return dl_member_known(row, &record->record);
}

dateline_result dateline_get_text(const dateline_record *record, dateline_member member, uint32_t index,
                                  dateline_text *text) {
    const dl_member_row *row = row_of(record, member);
    if (text) *text = (dateline_text){NULL, 0};
    if (!row || !text) return DATELINE_BAD_ARGUMENT;
    const void *thing = &record->record;
    if (row->type == DL_TYPE_LIST) {
        if (index >= dl_member_count(row, thing)) return DATELINE_ABSENT;
        thing = dl_member_item(row, thing, index);
        row = row->item;
    } else if (index) {
        return DATELINE_ABSENT;
    }
    if (row->type == DL_TYPE_INTEGER || row->type == DL_TYPE_BOOLEAN || row->storage == DL_STORED_NOWHERE)
        return DATELINE_BAD_ARGUMENT;
    dl_span found = dl_member_text(row, thing);
    if (!found.size) return DATELINE_ABSENT;
    *text = dl_text_of_span(found);
    return DATELINE_OK;
}

dateline_result dateline_get_integer(const dateline_record *record, dateline_member member,
                                     int64_t *integer) {
    const dl_member_row *row = row_of(record, member);
    uint64_t found = 0;
    if (integer) *integer = 0;
    if (!row || !integer || row->type != DL_TYPE_INTEGER) return DATELINE_BAD_ARGUMENT;
    if (!dl_member_integer(row, &record->record, &found) || found > INT64_MAX) return DATELINE_ABSENT;
    *integer = (int64_t)found;
    return DATELINE_OK;
}

dateline_result dateline_get_boolean(const dateline_record *record, dateline_member member, bool *boolean) {
    const dl_member_row *row = row_of(record, member);
    if (boolean) *boolean = false;
    if (!row || !boolean || row->type != DL_TYPE_BOOLEAN) return DATELINE_BAD_ARGUMENT;
    return dl_member_boolean(row, &record->record, boolean) ? DATELINE_OK : DATELINE_ABSENT;
}

/* --- dates --- */

/* Takes `count` digits off the front; false when there are fewer. */
static bool take_number(dl_span *rest, size_t count, int32_t *number) {
    uint64_t value;
    if (rest->size < count || !dl_span_to_uint(dl_span_sub(*rest, 0, count), &value)) return false;
    *number = (int32_t)value;
    *rest = dl_span_sub(*rest, count, rest->size);
    return true;
}

static bool take_byte(dl_span *rest, char byte) {
    if (!rest->size || rest->data[0] != byte) return false;
    *rest = dl_span_sub(*rest, 1, rest->size);
    return true;
}

/* "Z" or "+02:00" or nothing. */
static bool take_offset(dl_span *rest, dateline_date *date) {
    int32_t hours, minutes;
    if (!rest->size) return true;
    date->has_offset = true;
    if (take_byte(rest, 'Z')) return true;
    bool west = rest->data[0] == '-';
    if (!take_byte(rest, '+') && !take_byte(rest, '-')) return false;
    if (!take_number(rest, 2, &hours) || !take_byte(rest, ':') || !take_number(rest, 2, &minutes))
        return false;
    date->offset_minutes = (hours * 60 + minutes) * (west ? -1 : 1);
    return true;
}

static bool take_time(dl_span *rest, dateline_date *date) {
    int32_t hour, minute, second = 0;
    if (!take_number(rest, 2, &hour) || !take_byte(rest, ':') || !take_number(rest, 2, &minute)) return false;
    if (take_byte(rest, ':') && !take_number(rest, 2, &second)) return false;
    if (take_byte(rest, '.')) {
        while (rest->size && dl_ascii_is_digit(rest->data[0])) *rest = dl_span_sub(*rest, 1, rest->size);
    }
    date->has_time = true;
    date->hour = (uint8_t)hour;
    date->minute = (uint8_t)minute;
    date->second = (uint8_t)second;
    return hour <= 24 && minute <= 59 && second <= 60 && take_offset(rest, date);
}

/* Days from 1970-01-01 to a day of the Gregorian calendar; years begin in March, so that the leap day is the
 * last. */
static int64_t days_since_1970(int32_t year, int32_t month, int32_t day) {
    int64_t y = month > 2 ? year : year - 1;
    int64_t era = y / 400, year_of_era = y % 400;
    int64_t day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
}

/* RFC 3339, or the beginning of it: a year, a month, a day, a minute. */
static bool parse_date(dl_span text, dateline_date *date) {
    int32_t year, month = 0, day = 0;
    dl_span rest = text;
    if (!take_number(&rest, 4, &year)) return false;
    if (rest.size && (!take_byte(&rest, '-') || !take_number(&rest, 2, &month) || month < 1 || month > 12))
        return false;
    if (rest.size && (!take_byte(&rest, '-') || !take_number(&rest, 2, &day) || day < 1 ||
                      (uint32_t)day > dl_days_of_month(year, (unsigned)month)))
        return false;
    date->text = dl_text_of_span(text);
    date->year = year;
    date->month = (uint8_t)month;
    date->day = (uint8_t)day;
    if (rest.size && (!take_byte(&rest, 'T') || !take_time(&rest, date) || rest.size)) return false;
    int64_t minutes = days_since_1970(year, month ? month : 1, day ? day : 1) * 1440 + date->hour * 60 +
                      date->minute - date->offset_minutes;
    date->unix_seconds = minutes * 60 + date->second;
    return true;
}

dateline_result dateline_read_date(dateline_text text, dateline_date *date) {
    dateline_date found = DATELINE_DATE_INIT;
    if (!dl_sized_fill(date, sizeof *date, NULL)) return DATELINE_BAD_ARGUMENT;
    if (!text.data || !text.size_bytes) return DATELINE_ABSENT;
    if (!parse_date(dl_span_of_text(text), &found)) return DATELINE_BAD_ARGUMENT;
    dl_sized_fill(date, sizeof *date, &found);
    return DATELINE_OK;
}

dateline_result dateline_get_date(const dateline_record *record, dateline_member member,
                                  dateline_date *date) {
    const dl_member_row *row = row_of(record, member);
    if (!dl_sized_fill(date, sizeof *date, NULL) || !row || row->type != DL_TYPE_DATE)
        return DATELINE_BAD_ARGUMENT;
    dateline_text text = dl_text_of_span(dl_member_text(row, &record->record));
    return dateline_read_date(text, date);
}

/* --- things --- */

/* The caller's struct, cleared; NULL if it is not a struct with a size. */
typedef struct wanted {
    void *to;
    size_t size_bytes;
} wanted;

#define WANTED(to) ((wanted){(to), sizeof *(to)})
#define TEXT(span) dl_text_of_span(span)

static bool clear(wanted want) {
    return dl_sized_fill(want.to, want.size_bytes, NULL);
}

static dateline_result give(wanted want, const void *found) {
    dl_sized_fill(want.to, want.size_bytes, found);
    return DATELINE_OK;
}

/* The item of a list of the record; NULL, and the result says why, if there is none. */
static const void *item_at(const dateline_record *record, dl_member list, uint32_t index, wanted want,
                           dateline_result *result) {
    *result = DATELINE_BAD_ARGUMENT;
    if (!clear(want) || !record) return NULL;
    *result = DATELINE_ABSENT;
    const dl_member_row *row = &dl_members[list];
    return index < dl_member_count(row, &record->record) ? dl_member_item(row, &record->record, index) : NULL;
}

dateline_result dateline_get_source(const dateline_record *record, dateline_source *source) {
    if (!clear(WANTED(source)) || !record) return DATELINE_BAD_ARGUMENT;
    const dl_record_source *own = &record->record.source;
    const dateline_source found = {
        .path = TEXT(own->path),
        .record_id = TEXT(own->record_id),
        .captured = TEXT(own->captured),
        .url = TEXT(own->url),
        .media_type = TEXT(own->media_type),
        .charset = TEXT(own->charset),
        .digest = TEXT(own->digest),
        .offset = own->offset.value,
        .has_offset = own->offset.known,
        .record_type = TEXT(own->record_type),
        .member_offset = own->member_offset.value,
        .http_status = own->http_status,
        .digest_differs = own->digest_differs != NULL,
    };
    return give(WANTED(source), &found);
}

dateline_result dateline_get_author(const dateline_record *record, uint32_t index, dateline_author *author) {
    dateline_result result;
    const dl_person *own = item_at(record, DL_MEMBER_AUTHOR, index, WANTED(author), &result);
    if (!own) return result;
    const dateline_author found = {
        .name = TEXT(own->name.text), .url = TEXT(own->url), .organization = own->organization};
    return give(WANTED(author), &found);
}

dateline_result dateline_get_publisher(const dateline_record *record, dateline_publisher *publisher) {
    if (!clear(WANTED(publisher)) || !record) return DATELINE_BAD_ARGUMENT;
    if (!dl_member_known(&dl_members[DL_MEMBER_PUBLISHER], &record->record)) return DATELINE_ABSENT;
    const dl_publisher *own = &record->record.publisher;
    const dateline_publisher found = {
        .name = TEXT(own->name.text),
        .legal_name = TEXT(own->legal_name.text),
        .url = TEXT(own->url.text),
        .email = TEXT(own->email.text),
        .telephone = TEXT(own->telephone.text),
        .logo_url = TEXT(own->logo.url.text),
        .logo_width = own->logo.width,
        .logo_height = own->logo.height,
    };
    return give(WANTED(publisher), &found);
}

dateline_result dateline_get_picture(const dateline_record *record, uint32_t index,
                                     dateline_picture *picture) {
    dateline_result result;
    const dl_picture *own = item_at(record, DL_MEMBER_IMAGE, index, WANTED(picture), &result);
    if (!own) return result;
    const dateline_picture found = {
        .url = TEXT(own->url.text),
        .caption = TEXT(own->caption),
        .credit = TEXT(own->credit),
        .width = own->width,
        .height = own->height,
        .crop_x = own->crop.x,
        .crop_y = own->crop.y,
        .crop_width = own->crop.width,
        .crop_height = own->crop.height,
        .variant_count = own->variants.count,
        .representative = own->representative,
    };
    return give(WANTED(picture), &found);
}

dateline_result dateline_get_picture_variant(const dateline_record *record, uint32_t picture, uint32_t index,
                                             dateline_variant *variant) {
    dateline_result result;
    const dl_picture *own = item_at(record, DL_MEMBER_IMAGE, picture, WANTED(variant), &result);
    if (!own || index >= own->variants.count) return result;
    const dl_picture_version *version = &own->variants.items[index];
    const dateline_variant found = {
        .url = TEXT(version->url), .width = version->width, .height = version->height};
    return give(WANTED(variant), &found);
}

static dateline_result get_medium(const dateline_record *record, dl_member list, uint32_t index,
                                  dateline_medium *medium) {
    dateline_result result;
    const dl_medium *own = item_at(record, list, index, WANTED(medium), &result);
    if (!own) return result;
    const dateline_medium found = {
        .url = TEXT(own->url.text),
        .thumbnail_url = TEXT(own->thumbnail),
        .name = TEXT(own->name),
        .duration = TEXT(own->duration),
    };
    return give(WANTED(medium), &found);
}

dateline_result dateline_get_video(const dateline_record *record, uint32_t index, dateline_medium *video) {
    return get_medium(record, DL_MEMBER_VIDEO, index, video);
}

dateline_result dateline_get_audio(const dateline_record *record, uint32_t index, dateline_medium *audio) {
    return get_medium(record, DL_MEMBER_AUDIO, index, audio);
}

dateline_result dateline_get_mention(const dateline_record *record, uint32_t index,
                                     dateline_mention *mention) {
    dateline_result result;
    const dl_mention *own = item_at(record, DL_MEMBER_MENTIONS, index, WANTED(mention), &result);
    if (!own) return result;
    const dateline_mention found = {.url = TEXT(own->url.text), .name = TEXT(own->name)};
    return give(WANTED(mention), &found);
}

dateline_result dateline_get_speakable(const dateline_record *record, uint32_t index,
                                       dateline_speakable *speakable) {
    dateline_result result;
    const dl_speakable *own = item_at(record, DL_MEMBER_SPEAKABLE, index, WANTED(speakable), &result);
    if (!own) return result;
    const dateline_speakable found = {.xpath = TEXT(own->xpath.text),
                                      .css_selector = TEXT(own->css_selector.text),
                                      .text = TEXT(own->text)};
    return give(WANTED(speakable), &found);
}

dateline_result dateline_get_live_update(const dateline_record *record, uint32_t index,
                                         dateline_live_update *update) {
    dateline_result result;
    const dl_live_update *own = item_at(record, DL_MEMBER_LIVE_BLOG_UPDATE, index, WANTED(update), &result);
    if (!own) return result;
    const dateline_live_update found = {.headline = TEXT(own->headline),
                                        .date = TEXT(own->date),
                                        .author = TEXT(own->author),
                                        .text = TEXT(own->text)};
    return give(WANTED(update), &found);
}

static dateline_place place_of(const dl_text_place *own) {
    return (dateline_place){own->block, own->start, own->end};
}

dateline_result dateline_get_statement(const dateline_record *record, uint32_t index,
                                       dateline_statement *statement) {
    dateline_result result;
    const dl_said *own = item_at(record, DL_MEMBER_STATEMENTS, index, WANTED(statement), &result);
    if (!own) return result;
    const dl_member_row *kind = dl_member_part(dl_members[DL_MEMBER_STATEMENTS].item, DL_SPAN("kind"));
    const dateline_statement found = {
        .kind = kind->words[own->kind],
        .text = TEXT(own->text),
        .span_count = own->spans.count,
        .cue = TEXT(own->cue),
        .cue_span = place_of(&own->cue_place),
        .speaker_name = TEXT(own->speaker.name),
        .speaker_mention = TEXT(own->speaker.mention),
        .speaker_span = place_of(&own->speaker.place),
        .speaker_role = TEXT(own->speaker.role),
        .date = TEXT(own->date),
        .time_count = own->times.count,
    };
    return give(WANTED(statement), &found);
}

dateline_result dateline_get_statement_span(const dateline_record *record, uint32_t statement, uint32_t index,
                                            dateline_place *span) {
    if (span) *span = (dateline_place){0};
    if (!record || !span) return DATELINE_BAD_ARGUMENT;
    if (statement >= record->record.statements.count) return DATELINE_ABSENT;
    const dl_said *own = &record->record.statements.items[statement];
    if (index >= own->spans.count) return DATELINE_ABSENT;
    *span = place_of(&own->spans.items[index]);
    return DATELINE_OK;
}

dateline_result dateline_get_statement_time(const dateline_record *record, uint32_t statement, uint32_t index,
                                            dateline_statement_time *time) {
    if (!record || !dl_sized_fill(time, sizeof *time, NULL)) return DATELINE_BAD_ARGUMENT;
    if (statement >= record->record.statements.count) return DATELINE_ABSENT;
    const dl_said *said = &record->record.statements.items[statement];
    if (index >= said->times.count) return DATELINE_ABSENT;
    const dl_said_time *own = &said->times.items[index];
    const dateline_statement_time found = {
        .text = TEXT(own->text), .value = TEXT(own->value), .span = place_of(&own->place)};
    return give(WANTED(time), &found);
}

dateline_result dateline_get_comment(const dateline_record *record, uint32_t index,
                                     dateline_comment *comment) {
    dateline_result result;
    const dl_comment *own = item_at(record, DL_MEMBER_COMMENTS, index, WANTED(comment), &result);
    if (!own) return result;
    const dateline_comment found = {
        .author = TEXT(own->author), .date = TEXT(own->date), .text = TEXT(own->text)};
    return give(WANTED(comment), &found);
}

/* --- the body's blocks --- */

dateline_result dateline_get_block(const dateline_record *record, uint32_t index, dateline_block *block) {
    dateline_result result;
    const dl_block *own = item_at(record, DL_MEMBER_BLOCKS, index, WANTED(block), &result);
    if (!own) return result;
    const dateline_block found = {
        .kind = dl_block_kind_word((dl_block_kind)own->kind),
        .text = TEXT(own->text),
        .cite = TEXT(own->cite),
        .level = own->level,
        .item_count = own->list.count,
        .row_count = own->table.count,
        .link_count = own->links.count,
        .offset = own->offset,
        .score = own->score,
        .embed_provider = TEXT(own->embed.provider),
        .embed_id = TEXT(own->embed.id),
        .embed_url = TEXT(own->embed.url),
        .embed_title = TEXT(own->embed.title),
    };
    return give(WANTED(block), &found);
}

dateline_result dateline_get_block_item(const dateline_record *record, uint32_t block, uint32_t index,
                                        dateline_list_item *item) {
    dateline_result result;
    const dl_block *own = item_at(record, DL_MEMBER_BLOCKS, block, WANTED(item), &result);
    if (!own || index >= own->list.count) return result;
    const dl_list_item *inner = &own->list.items[index];
    const dateline_list_item found = {
        .text = TEXT(inner->text), .depth = inner->depth, .ordered = inner->ordered};
    return give(WANTED(item), &found);
}

dateline_result dateline_get_block_row(const dateline_record *record, uint32_t block, uint32_t index,
                                       dateline_table_row *row) {
    dateline_result result;
    const dl_block *own = item_at(record, DL_MEMBER_BLOCKS, block, WANTED(row), &result);
    if (!own || index >= own->table.count) return result;
    const dateline_table_row found = {.cell_count = own->table.items[index].count,
                                      .header = own->table.items[index].header};
    return give(WANTED(row), &found);
}

dateline_result dateline_get_block_cell(const dateline_record *record, uint32_t block, uint32_t row,
                                        uint32_t index, dateline_text *cell) {
    if (cell) *cell = (dateline_text){NULL, 0};
    if (!record || !cell) return DATELINE_BAD_ARGUMENT;
    const dl_body *body = &record->record.body;
    if (block >= body->blocks.count || row >= body->blocks.items[block].table.count) return DATELINE_ABSENT;
    const dl_table_row *own = &body->blocks.items[block].table.items[row];
    if (index >= own->count) return DATELINE_ABSENT;
    *cell = TEXT(own->cells[index]);
    return DATELINE_OK;
}

dateline_result dateline_get_block_link(const dateline_record *record, uint32_t block, uint32_t index,
                                        dateline_link *link) {
    dateline_result result;
    const dl_block *own = item_at(record, DL_MEMBER_BLOCKS, block, WANTED(link), &result);
    if (!own || index >= own->links.count) return result;
    const dateline_link found = {.url = TEXT(own->links.items[index].url),
                                 .text = TEXT(own->links.items[index].text)};
    return give(WANTED(link), &found);
}

/* --- which records are wanted --- */

static bool is_limit(dateline_text text) {
    dateline_date date = DATELINE_DATE_INIT;
    return !text.data || parse_date(dl_span_of_text(text), &date);
}

/* RFC 4647, section 2.1: parts of letters and digits divided by hyphens; the first is a language of ISO 639.
 */
static bool is_language(dl_span range) {
    dl_span part;
    bool first = true;
    while (dl_span_split(&range, '-', &part)) {
        if (first ? part.size < 2 || part.size > 3 : !part.size || part.size > 8) return false;
        for (size_t i = 0; i < part.size; i++) {
            if (first ? !dl_ascii_is_alpha(part.data[i]) : !dl_ascii_is_alnum(part.data[i])) return false;
        }
        first = false;
    }
    return !first;
}

static bool are_languages(dateline_text list) {
    dl_span rest = dl_span_of_text(list), range;
    while (dl_span_split(&rest, ',', &range)) {
        if (!is_language(range)) return false;
    }
    return true;
}

dateline_result dateline_record_passes(const dateline_record *record, const dateline_filter *filter,
                                       bool *passes) {
    dateline_filter known;
    if (passes) *passes = false;
    if (!record || !filter || !passes || !dl_sized_read(&known, sizeof known, filter) ||
        !is_limit(known.since) || !is_limit(known.until) || !are_languages(known.languages))
        return DATELINE_BAD_ARGUMENT;
    const dl_filter inner = {
        .only_articles = known.only_articles,
        .since = dl_span_of_text(known.since),
        .until = dl_span_of_text(known.until),
        .languages = dl_span_of_text(known.languages),
    };
    *passes = dl_filter_passes(&inner, &record->record);
    return DATELINE_OK;
}

dateline_result dateline_date_compare(dateline_text date, dateline_text limit, int *order) {
    if (order) *order = 0;
    if (!order || !date.data || !limit.data || !is_limit(date) || !is_limit(limit))
        return DATELINE_BAD_ARGUMENT;
    *order = dl_date_compare(dl_span_of_text(date), dl_span_of_text(limit));
    return DATELINE_OK;
}
