/* dateline inspect: one page laid out for a person: its record, where each value was read and what was said
 * elsewhere on the page, the blocks of the body. */
#include "article/explain.h"
#include "base/text.h"
#include "cli/inputs.h"
#include "cli/terminal.h"
#include "extract.h"

#include <utf8proc.h>

enum { NAME_COLUMNS = 22, WHY_COLUMNS = 8, MAX_RIVALS = 5, MAX_LIST = 8 };

/* What is being painted: lines collect in `out` and are written at the end. */
typedef struct dl_painter {
    dl_buffer out;
    bool coloured;
    unsigned columns;
    const dl_record *record;
    const dl_claims *claims;
    dl_arena arena; /* for what is made only to be shown */
} dl_painter;

typedef enum dl_style { PLAIN, BOLD, DIM, CYAN, YELLOW, RED } dl_style;

static void paint(dl_painter *painter, dl_style style, dl_span text) {
    static const char *const codes[] = {"", "\033[1m", "\033[2m", "\033[36m", "\033[33m", "\033[31m"};
    if (dl_span_empty(text)) return;
    if (painter->coloured) dl_buffer_append(&painter->out, dl_span_from_string(codes[style]));
    dl_append_harmless(&painter->out, text);
    if (painter->coloured && style != PLAIN) dl_buffer_append(&painter->out, DL_SPAN("\033[0m"));
}

static void spaces(dl_painter *painter, unsigned count) {
    while (count--) dl_buffer_append_byte(&painter->out, ' ');
}

static void end_line(dl_painter *painter) {
    dl_buffer_append_byte(&painter->out, '\n');
}

/* --- text in columns --- */

/* Of the character at *position, which moves past it. */
static unsigned width_at(dl_span text, size_t *position) {
    int columns = utf8proc_charwidth((utf8proc_int32_t)dl_utf8_decode(text, position));
    return columns > 0 ? (unsigned)columns : 0;
}

static unsigned width_of(dl_span text) {
    unsigned width = 0;
    for (size_t at = 0; at < text.size;) width += width_at(text, &at);
    return width;
}

/* How many bytes at the front are no wider than `columns`. */
static size_t fitting(dl_span text, unsigned columns) {
    unsigned width = 0;
    size_t fits = 0;
    for (size_t at = 0; at < text.size; fits = at) {
        width += width_at(text, &at);
        if (width > columns) break;
    }
    return fits;
}

/* The part at the front that makes a line of at most `columns`.  It ends before a space, or where there is
 * none inside a word; but addresses are left whole, so that they can be copied. */
static dl_span front(dl_span text, unsigned columns) {
    size_t fits = fitting(text, columns);
    if (fits == text.size) return text;
    for (size_t at = fits; at > 0; at--) {
        if (text.data[at] == ' ') return dl_span_sub(text, 0, at);
    }
    dl_span word = text;
    dl_span_next_word(&(dl_span){text.data, text.size}, &word);
    bool is_ascii = true;
    for (size_t i = 0; i < word.size; i++) is_ascii = is_ascii && (unsigned char)word.data[i] < 0x80;
    return is_ascii || !fits ? word : dl_span_sub(text, 0, fits);
}

/* On one line, cut where it does not fit. */
static void paint_cut(dl_painter *painter, dl_style style, dl_span text, unsigned columns) {
    bool whole = fitting(text, columns) == text.size;
    paint(painter, style, whole ? text : dl_span_sub(text, 0, fitting(text, columns - 3)));
    if (!whole) paint(painter, DIM, DL_SPAN("..."));
}

/* Over as many lines as it needs, each after `indent` columns; the cursor stands there already. */
static void paint_wrapped(dl_painter *painter, dl_style style, dl_span text, unsigned indent) {
    for (;;) {
        dl_span part = front(text, painter->columns - indent);
        paint(painter, style, part);
        end_line(painter);
        text = dl_span_trim(dl_span_sub(text, part.size, SIZE_MAX));
        if (dl_span_empty(text)) return;
        spaces(painter, indent);
    }
}

/* --- values --- */

static dl_span provenance_of(dl_painter *painter, const dl_value *value) {
    return dl_value_provenance(painter->record, value, &painter->arena);
}

/* "    name                value" and below it where that was read. */
static void paint_value(dl_painter *painter, dl_span name, dl_span text, dl_span provenance) {
    spaces(painter, 2);
    paint(painter, CYAN, name);
    spaces(painter, name.size + 2 < NAME_COLUMNS ? NAME_COLUMNS - 2 - (unsigned)name.size : 1);
    if (dl_span_empty(provenance)) {
        paint_wrapped(painter, PLAIN, text, NAME_COLUMNS);
        return;
    }
    unsigned together = NAME_COLUMNS + width_of(text) + 3 + width_of(provenance);
    if (together <= painter->columns) {
        paint(painter, PLAIN, text);
        spaces(painter, painter->columns - together + 3);
        paint(painter, DIM, provenance);
        end_line(painter);
        return;
    }
    paint_wrapped(painter, PLAIN, text, NAME_COLUMNS);
    spaces(painter, NAME_COLUMNS);
    paint_wrapped(painter, DIM, provenance, NAME_COLUMNS);
}

/* What else the page says for the member: the other claims of the field, those that say the same on one line.
 */
static void paint_elsewhere(dl_painter *painter, dl_field field, const dl_value *chosen) {
    dl_span same = DL_SPAN_NONE, text = dl_text_clean(&painter->arena, chosen->text);
    dl_span chosen_at = provenance_of(painter, chosen);
    unsigned shown = 0, more = 0;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(painter->claims, field, claim));) {
        if (claim == chosen->claim) continue;
        dl_span said = dl_text_clean(&painter->arena, claim->text);
        dl_span where = dl_claim_provenance(painter->claims, claim, &painter->arena);
        if (dl_span_equal(where, chosen_at)) continue; /* the same place, read for another reason */
        if (dl_span_equal(said, text)) {
            const dl_span both[] = {same, where};
            same = dl_span_present(same) ? dl_arena_join(&painter->arena, both, 2, DL_SPAN(", ")) : where;
            continue;
        }
        if (shown == MAX_RIVALS) {
            more++;
            continue;
        }
        shown++;
        spaces(painter, NAME_COLUMNS);
        paint(painter, YELLOW, claim->flags & DL_CLAIM_OTHER ? DL_SPAN("of another: ") : DL_SPAN("rival: "));
        unsigned room = painter->columns - NAME_COLUMNS - 12;
        unsigned where_columns = width_of(where);
        paint_cut(painter, PLAIN, said, room > where_columns + 20 ? room - where_columns - 2 : 20);
        spaces(painter, 2);
        paint(painter, DIM, where);
        end_line(painter);
    }
    if (more) {
        spaces(painter, NAME_COLUMNS);
        paint(painter, DIM, dl_arena_format(&painter->arena, "and %u more", more));
        end_line(painter);
    }
    if (dl_span_present(same)) {
        spaces(painter, NAME_COLUMNS);
        paint_wrapped(painter, DIM, dl_arena_format(&painter->arena, "the same: %.*s", DL_SPAN_ARG(same)),
                      NAME_COLUMNS);
    }
}

/* --- the record --- */

static void paint_source(dl_painter *painter, const dl_record_source *source) {
    dl_span offset = DL_SPAN_NONE;
    if (source->offset.known) {
        offset = dl_arena_format(&painter->arena, "at byte %llu", (unsigned long long)source->offset.value);
    }
    const dl_span parts[] = {source->path, offset, source->media_type, source->charset, source->captured};
    for (size_t i = 0; i < DL_COUNT_OF(parts); i++) {
        if (dl_span_empty(parts[i])) continue;
        if (i) spaces(painter, 2);
        paint(painter, DIM, parts[i]);
    }
    end_line(painter);
}

/* A value, where it was read, and what is said elsewhere; nothing when it is unknown. */
static void paint_row(dl_painter *painter, dl_span name, const dl_member_row *row, const void *thing) {
    const dl_value *value = dl_member_value(row, thing);
    if (!value || dl_span_empty(value->text)) return;
    paint_value(painter, name, value->text, provenance_of(painter, value));
    /* what pages say of a boolean (free, locked, True) cannot be compared with it as text */
    if (row->claimed && row->type != DL_TYPE_BOOLEAN) paint_elsewhere(painter, row->field, value);
}

/* The part that stands for the whole has its name, the others theirs below it. */
static void paint_object(dl_painter *painter, dl_span name, const dl_member_row *row, const void *object) {
    for (size_t i = 0; i < row->part_count; i++) {
        const dl_member_row *part = &row->parts[i];
        const dl_span indented[] = {DL_SPAN("  "), part->name};
        dl_span own = dl_arena_join(&painter->arena, indented, DL_COUNT_OF(indented), DL_SPAN_NONE);
        if (part->type == DL_TYPE_OBJECT) {
            paint_object(painter, own, part, dl_member_object(part, object));
        } else {
            paint_row(painter, part->essential ? name : own, part, object);
        }
    }
}

static dl_span describe_person(dl_painter *painter, const dl_person *person) {
    return dl_arena_format(&painter->arena, "%.*s%s%s%.*s", DL_SPAN_ARG(person->name.text),
                           person->organization ? " (organization)" : "",
                           dl_span_empty(person->url) ? "" : "  ", DL_SPAN_ARG(person->url));
}

static dl_span describe_picture(dl_painter *painter, const dl_picture *picture) {
    dl_span size = DL_SPAN_NONE;
    if (picture->width) {
        size = dl_arena_format(&painter->arena, " (%u x %u)", picture->width, picture->height);
    }
    return dl_arena_format(&painter->arena, "%.*s%.*s%s%.*s", DL_SPAN_ARG(picture->url.text),
                           DL_SPAN_ARG(size), dl_span_empty(picture->caption) ? "" : "  ",
                           DL_SPAN_ARG(picture->caption));
}

/* Items on lines of their own, the name before the first; of many texts only some. */
static void paint_list(dl_painter *painter, dl_member member) {
    const dl_member_row *row = &dl_members[member], *item_row = row->item;
    uint32_t count = dl_member_count(row, painter->record);
    uint32_t shown = item_row->type == DL_TYPE_TEXT && count > MAX_LIST ? MAX_LIST : count;
    for (uint32_t i = 0; i < shown; i++) {
        const void *item = dl_member_item(row, painter->record, i);
        const dl_value *value = dl_member_value(item_row, item);
        if (!value) continue;
        dl_span text = member == DL_MEMBER_AUTHOR  ? describe_person(painter, item)
                       : member == DL_MEMBER_IMAGE ? describe_picture(painter, item)
                                                   : value->text;
        paint_value(painter, i ? DL_SPAN_NONE : row->name, text, provenance_of(painter, value));
        uint32_t variants = member == DL_MEMBER_IMAGE ? ((const dl_picture *)item)->variants.count : 0;
        if (variants) {
            paint_value(painter, DL_SPAN_NONE,
                        dl_arena_format(&painter->arena, "other sizes or crops: %u", variants), DL_SPAN_NONE);
        }
    }
    if (count > shown) {
        paint_value(painter, DL_SPAN_NONE, dl_arena_format(&painter->arena, "and %u more", count - shown),
                    DL_SPAN_NONE);
    }
}

/* All members that say where they were read; the body has a place of its own. */
static void paint_record(dl_painter *painter) {
    for (dl_member i = 0; i < DL_MEMBER_COUNT; i++) {
        const dl_member_row *row = &dl_members[i];
        switch (row->type) {
        case DL_TYPE_LIST:
            paint_list(painter, i);
            break;
        case DL_TYPE_OBJECT:
            paint_object(painter, row->name, row, dl_member_object(row, painter->record));
            break;
        default:
            paint_row(painter, row->name, row, painter->record);
        }
    }
}

/* --- the body --- */

static void paint_block(dl_painter *painter, const dl_block *block) {
    dl_buffer_append_format(&painter->out, "  %.2f  ", (double)block->score);
    dl_span kind = dl_span_from_string(dl_block_kind_word(block->kind));
    paint(painter, CYAN, kind);
    spaces(painter, 11 - (unsigned)kind.size);
    dl_span text = dl_text_clean(&painter->arena, dl_span_empty(block->text) ? block->cite : block->text);
    dl_span where = dl_arena_format(&painter->arena, "@%u", block->offset);
    unsigned room = painter->columns - NAME_COLUMNS - width_of(where) - 2;
    paint_cut(painter, block->kind == DL_BLOCK_HEADING ? BOLD : PLAIN, text, room);
    spaces(painter, 2);
    paint(painter, DIM, where);
    end_line(painter);
}

static void paint_body(dl_painter *painter, const dl_record *record) {
    const dl_body *body = &record->body;
    end_line(painter);
    paint(painter, BOLD,
          dl_arena_format(&painter->arena, "Body: %u words in %u blocks", record->word_count,
                          body->blocks.count));
    if (body->incomplete) {
        paint(painter, YELLOW, dl_arena_format(&painter->arena, "  not complete: %s", body->incomplete));
    }
    end_line(painter);
    if (body->claim) {
        spaces(painter, 2);
        paint(painter, DIM, dl_claim_provenance(painter->claims, body->claim, &painter->arena));
        end_line(painter);
    }
    for (uint32_t i = 0; i < body->blocks.count; i++) paint_block(painter, &body->blocks.items[i]);
}

/* All blocks of the page with what spoke for and against them. */
static void paint_reasons(dl_painter *painter, const dl_record *record, dl_preference preference) {
    dl_block_reasons reasons;
    const dl_body_options options = {.preference = preference};
    dl_explain_body(&reasons, record->claims, &options);
    end_line(painter);
    paint(painter, BOLD,
          dl_arena_format(&painter->arena, "Body: %u words; the page's %u blocks", record->word_count,
                          reasons.count));
    end_line(painter);
    for (uint32_t i = 0; i < reasons.count; i++) {
        const dl_block_reason *reason = &reasons.items[i];
        dl_buffer_append_format(&painter->out, "%c %.2f  ", reason->taken ? '+' : '-',
                                (double)reason->probability);
        dl_span where = dl_arena_format(&painter->arena, "@%u", reason->offset);
        paint_cut(painter, reason->taken ? BOLD : PLAIN, reason->text,
                  painter->columns - WHY_COLUMNS - width_of(where) - 2);
        spaces(painter, 2);
        paint(painter, DIM, where);
        end_line(painter);
        spaces(painter, WHY_COLUMNS);
        paint_wrapped(painter, DIM, reason->why, WHY_COLUMNS);
    }
}

static void paint_page(dl_painter *painter, const dl_record *record, const dl_arguments *arguments) {
    dl_span title = dl_span_empty(record->headline.text) ? DL_SPAN("(no headline)") : record->headline.text;
    paint_wrapped(painter, BOLD, title, 0);
    paint_source(painter, &record->source);
    if (record->truncated) {
        paint(painter, YELLOW, dl_arena_format(&painter->arena, "cut short: %s", record->truncated));
        end_line(painter);
    }
    end_line(painter);
    paint_record(painter);
    if (dl_arguments_has(arguments, DL_OPTION_WHY)) {
        paint_reasons(painter, record, (dl_preference)dl_library_options(arguments).preference);
    } else {
        paint_body(painter, record);
    }
}

static dl_exit inspect(const dl_arguments *arguments, dateline_extractor *extractor,
                       const dl_capture *capture) {
    const dl_record *record = &dl_extract_capture(extractor, capture)->record;
    if (record->error_code) {
        dl_say_of(capture->path, record->error_message);
        return DL_EXIT_NOTHING;
    }
    unsigned columns = dl_columns(stdout);
    dl_painter painter = {
        .coloured = dl_coloured(stdout),
        .columns = columns < 60    ? 60
                   : columns > 140 ? 140
                                   : columns,
        .record = record,
        .claims = record->claims,
    };
    dl_buffer_init(&painter.out, 0, NULL);
    dl_arena_init(&painter.arena, 0, NULL);
    paint_page(&painter, record, arguments);
    dl_sink sink;
    bool written = dl_sink_open(&sink, NULL) && !painter.out.failed &&
                   dl_sink_write(&sink, painter.out.data, painter.out.size);
    dl_buffer_release(&painter.out);
    dl_arena_release(&painter.arena);
    return written ? DL_EXIT_DONE : DL_EXIT_NOTHING;
}

dl_exit dl_run_inspect(const dl_arguments *arguments) {
    dl_reader *reader = dl_open_inputs(arguments);
    if (!reader) return DL_EXIT_USAGE;
    dateline_options library = dl_library_options(arguments);
    dateline_extractor *extractor;
    dl_exit status = DL_EXIT_NOTHING;
    dl_capture capture;
    if (dateline_extractor_new(&library, &extractor) != DATELINE_OK) {
        dl_say("no memory");
    } else if (dl_reader_next(reader, &capture)) {
        status = inspect(arguments, extractor, &capture);
    } else {
        dl_say("there was no page in the input");
    }
    dateline_extractor_free(extractor);
    dl_reader_free(reader);
    return status;
}
