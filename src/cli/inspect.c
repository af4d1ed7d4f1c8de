/* dateline inspect: shows one page for human readers: its record, where each value was found, what other
 * places on the page say, and the blocks of the body. */
#include "cli/columns.h"
#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/sink.h"
#include "cli/terminal.h"

enum { NAME_COLUMNS = 22, WHY_COLUMNS = 8, MAX_RIVALS = 5, MAX_LIST = 8 };

/* Lines collect in `out` and are written at the end. */
typedef struct painter {
    buffer out;
    buffer notes; /* texts made only to be shown; see format() */
    bool coloured;
    unsigned columns;
    const dateline_record *record;
} painter;

typedef enum style { PLAIN, BOLD, DIM, CYAN, YELLOW, RED } style;

static void paint(painter *p, style as, dateline_text text) {
    static const char *const codes[] = {"", "\033[1m", "\033[2m", "\033[36m", "\033[33m", "\033[31m"};
    if (!text.size_bytes) return;
    if (p->coloured) buffer_append(&p->out, dateline_text_of(codes[as]));
    dl_append_harmless(&p->out, text);
    if (p->coloured && as != PLAIN) buffer_append(&p->out, TEXT("\033[0m"));
}

static void spaces(painter *p, unsigned count) {
    while (count--) buffer_append_byte(&p->out, ' ');
}

static void end_line(painter *p) {
    buffer_append_byte(&p->out, '\n');
}

/* printf; the text is valid until the next call. */
#define format(p, ...)                                                                                       \
    ((p)->notes.size = 0, buffer_append_format(&(p)->notes, __VA_ARGS__), buffer_text(&(p)->notes))

/* --- text in columns --- */

/* On one line, cut where it does not fit. */
static void paint_cut(painter *p, style as, dateline_text text, unsigned columns) {
    bool whole = dl_columns_fitting(text, columns) == text.size_bytes;
    paint(p, as, whole ? text : text_part(text, 0, dl_columns_fitting(text, columns - 3)));
    if (!whole) paint(p, DIM, TEXT("..."));
}

/* On as many lines as needed, each indented by `indent` columns; the cursor is there already. */
static void paint_wrapped(painter *p, style as, dateline_text text, unsigned indent) {
    for (;;) {
        dateline_text part = dl_columns_front(text, p->columns - indent);
        paint(p, as, part);
        end_line(p);
        text = text_without_space(text_part(text, part.size_bytes, SIZE_MAX));
        if (!text.size_bytes) return;
        spaces(p, indent);
    }
}

/* Appends the text with each run of white space as one space. */
static void append_on_one_line(buffer *out, dateline_text text) {
    bool space = false;
    for (size_t i = 0; i < text.size_bytes; i++) {
        char c = text.data[i];
        if (c == '\n' || c == '\t' || c == ' ') {
            space = out->size > 0;
            continue;
        }
        if (space) buffer_append_byte(out, ' ');
        space = false;
        buffer_append_byte(out, c);
    }
}

/* --- values --- */

/* "    name                value", and beside or below it where the value was found. */
static void paint_value(painter *p, dateline_text name, dateline_text text, dateline_text provenance) {
    spaces(p, 2);
    paint(p, CYAN, name);
    spaces(p, name.size_bytes + 2 < NAME_COLUMNS ? NAME_COLUMNS - 2 - (unsigned)name.size_bytes : 1);
    if (!provenance.size_bytes) {
        paint_wrapped(p, PLAIN, text, NAME_COLUMNS);
        return;
    }
    unsigned together = NAME_COLUMNS + dl_columns_of(text) + 3 + dl_columns_of(provenance);
    if (together <= p->columns) {
        paint(p, PLAIN, text);
        spaces(p, p->columns - together + 3);
        paint(p, DIM, provenance);
        end_line(p);
        return;
    }
    paint_wrapped(p, PLAIN, text, NAME_COLUMNS);
    spaces(p, NAME_COLUMNS);
    paint_wrapped(p, DIM, provenance, NAME_COLUMNS);
}

static void paint_rival(painter *p, const dateline_claim *claim) {
    spaces(p, NAME_COLUMNS);
    paint(p, YELLOW, TEXT("other: "));
    unsigned room = p->columns - NAME_COLUMNS - 7, where_columns = dl_columns_of(claim->provenance);
    paint_cut(p, PLAIN, claim->text, room > where_columns + 20 ? room - where_columns - 2 : 20);
    spaces(p, 2);
    paint(p, DIM, claim->provenance);
    end_line(p);
}

/* The other claims of the field that speak of this page; those that agree are listed on one line. */
static void paint_elsewhere(painter *p, const char *field, dateline_text chosen_at) {
    dateline_claim claim = DATELINE_CLAIM_INIT;
    buffer same = {.data = NULL};
    unsigned shown = 0, more = 0;
    dateline_text last = {NULL, 0};
    for (uint32_t i = 0; dateline_claim_at(p->record, i, &claim) == DATELINE_OK; i++) {
        if (strcmp(claim.field, field) != 0 || claim.saying == DATELINE_SAYS_NOTHING_NEW) continue;
        /* The same place can have been read twice. */
        if (text_equal(claim.provenance, chosen_at) || text_equal(claim.provenance, last)) continue;
        last = claim.provenance;
        if (claim.saying == DATELINE_SAYS_THE_SAME) {
            buffer_append(&same, same.size ? TEXT(", ") : TEXT("same: "));
            buffer_append(&same, claim.provenance);
        } else if (shown == MAX_RIVALS) {
            more++;
        } else {
            shown++;
            paint_rival(p, &claim);
        }
    }
    if (more) {
        spaces(p, NAME_COLUMNS);
        paint(p, DIM, format(p, "and %u more", more));
        end_line(p);
    }
    if (same.size) {
        spaces(p, NAME_COLUMNS);
        paint_wrapped(p, DIM, buffer_text(&same), NAME_COLUMNS);
    }
    buffer_release(&same);
}

static dateline_text provenance_of(const painter *p, dateline_member member, uint32_t index) {
    dateline_text found;
    dateline_get_provenance(p->record, member, index, &found);
    return found;
}

/* --- the record --- */

static void paint_source(painter *p) {
    dateline_source source = DATELINE_SOURCE_INIT;
    dateline_get_source(p->record, &source);
    dateline_text offset = {NULL, 0};
    if (source.has_offset) offset = format(p, "at byte %llu", (unsigned long long)source.offset);
    const dateline_text parts[] = {source.path, offset, source.media_type, source.charset, source.captured};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (!parts[i].size_bytes) continue;
        if (i) spaces(p, 2);
        paint(p, DIM, parts[i]);
    }
    end_line(p);
}

static void paint_author(painter *p, dateline_member member, dateline_text name, uint32_t index) {
    dateline_author author = DATELINE_AUTHOR_INIT;
    dateline_get_author(p->record, index, &author);
    dateline_text text =
        format(p, "%.*s%s%s%.*s", TEXT_ARG(author.name), author.organization ? " (organization)" : "",
               author.url.size_bytes ? "  " : "", TEXT_ARG(author.url));
    paint_value(p, name, text, provenance_of(p, member, index));
}

static void paint_picture(painter *p, dateline_member member, dateline_text name, uint32_t index) {
    dateline_picture picture = DATELINE_PICTURE_INIT;
    dateline_get_picture(p->record, index, &picture);
    p->notes.size = 0;
    buffer_append(&p->notes, picture.url);
    if (picture.width) buffer_append_format(&p->notes, " (%u x %u)", picture.width, picture.height);
    if (picture.caption.size_bytes) buffer_append_format(&p->notes, "  %.*s", TEXT_ARG(picture.caption));
    paint_value(p, name, buffer_text(&p->notes), provenance_of(p, member, index));
    if (!picture.variant_count) return;
    paint_value(p, TEXT(""), format(p, "other sizes or crops: %u", picture.variant_count),
                (dateline_text){NULL, 0});
}

static void paint_item(painter *p, dateline_member member, dateline_text name, uint32_t index) {
    dateline_text text;
    dateline_get_text(p->record, member, index, &text);
    paint_value(p, name, text, provenance_of(p, member, index));
}

static void paint_list(painter *p, dateline_member member, const dateline_member_info *info) {
    uint32_t count = dateline_count(p->record, member);
    uint32_t shown = info->item_type == DATELINE_TYPE_TEXT && count > MAX_LIST ? MAX_LIST : count;
    void (*paint_one)(painter *, dateline_member, dateline_text, uint32_t) =
        strcmp(info->name, "author") == 0  ? paint_author
        : strcmp(info->name, "image") == 0 ? paint_picture
                                           : paint_item;
    for (uint32_t i = 0; i < shown; i++) paint_one(p, member, dateline_text_of(i ? "" : info->name), i);
    if (shown < count)
        paint_value(p, TEXT(""), format(p, "and %u more", count - shown), (dateline_text){NULL, 0});
    if (count && paint_one == paint_author) paint_elsewhere(p, info->name, (dateline_text){NULL, 0});
}

/* Each part of the publisher that has provenance; its claims have the name used there. */
static void paint_publisher(painter *p, dateline_member member) {
    dateline_provenance part = DATELINE_PROVENANCE_INIT;
    for (uint32_t i = 0; dateline_provenance_at(p->record, i, &part) == DATELINE_OK; i++) {
        if (part.member != member) continue;
        buffer field = {.data = NULL};
        buffer_append(&field, part.name);
        buffer_append_byte(&field, '\0');
        if (field.failed) return;
        const char *dot = strchr(field.data, '.');
        dateline_text name = dot ? format(p, "  %s", dot + 1) : part.name;
        paint_value(p, name, part.value, part.text);
        paint_elsewhere(p, field.data, part.text);
        buffer_release(&field);
    }
}

static void paint_single(painter *p, dateline_member member, const dateline_member_info *info) {
    dateline_text text, provenance = provenance_of(p, member, 0);
    int64_t integer;
    bool boolean;
    if (dateline_get_integer(p->record, member, &integer) == DATELINE_OK) {
        text = format(p, "%lld", (long long)integer);
    } else if (dateline_get_boolean(p->record, member, &boolean) == DATELINE_OK) {
        text = boolean ? TEXT("true") : TEXT("false");
    } else if (dateline_get_text(p->record, member, 0, &text) != DATELINE_OK) {
        return;
    }
    paint_value(p, dateline_text_of(info->name), text, provenance);
    if (info->claims) paint_elsewhere(p, info->claims, provenance);
}

/* Members that are shown above or below the others in their own way, or not at all. */
static bool is_shown_elsewhere(const char *name) {
    static const char *const names[] = {"source",     "wordCount",  "bodyComplete",   "articleBody",
                                        "blocks",     "truncated",  "liveBlogUpdate", "comments",
                                        "statements", "provenance", "disagreements"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (strcmp(names[i], name) == 0) return true;
    }
    return false;
}

static void paint_members(painter *p) {
    dateline_member_info info = DATELINE_MEMBER_INFO_INIT;
    for (dateline_member i = 0; dateline_member_at(i, &info) == DATELINE_OK; i++) {
        if (is_shown_elsewhere(info.name)) continue;
        if (info.type == DATELINE_TYPE_LIST) {
            paint_list(p, i, &info);
        } else if (info.type == DATELINE_TYPE_OBJECT) {
            paint_publisher(p, i);
        } else {
            paint_single(p, i, &info);
        }
    }
}

/* --- the body --- */

/* Its text; of an embed what it is, and what it says. */
static void append_words(buffer *line, const dateline_block *block) {
    bool known = block->embed_id.size_bytes > 0;
    const dateline_text parts[] = {known ? block->embed_provider : block->embed_url, block->embed_id,
                                   block->embed_title, block->text};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (line->size && parts[i].size_bytes) buffer_append_byte(line, ' ');
        append_on_one_line(line, parts[i]);
    }
}

static void paint_block(painter *p, const dateline_block *block) {
    buffer_append_format(&p->out, "  %.2f  ", (double)block->score);
    dateline_text kind = dateline_text_of(block->kind);
    paint(p, CYAN, kind);
    spaces(p, 11 - (unsigned)kind.size_bytes);
    buffer line = {.data = NULL};
    append_words(&line, block);
    dateline_text where = format(p, "@%u", block->offset);
    unsigned room = p->columns - NAME_COLUMNS - dl_columns_of(where) - 2;
    paint_cut(p, strcmp(block->kind, "heading") == 0 ? BOLD : PLAIN, buffer_text(&line), room);
    spaces(p, 2);
    paint(p, DIM, where);
    end_line(p);
    buffer_release(&line);
}

static int64_t word_count(const painter *p) {
    int64_t words;
    dateline_get_integer(p->record, dateline_member_named("wordCount"), &words);
    return words;
}

static void paint_body(painter *p) {
    dateline_text incomplete = provenance_of(p, dateline_member_named("bodyComplete"), 0);
    dateline_claim claim = DATELINE_CLAIM_INIT;
    dateline_block block = DATELINE_BLOCK_INIT;
    end_line(p);
    paint(p, BOLD,
          format(p, "Body: %lld words in %u blocks", (long long)word_count(p),
                 dateline_count(p->record, dateline_member_named("blocks"))));
    if (incomplete.size_bytes) paint(p, YELLOW, format(p, "  incomplete: %.*s", TEXT_ARG(incomplete)));
    end_line(p);
    for (uint32_t i = 0; dateline_claim_at(p->record, i, &claim) == DATELINE_OK; i++) {
        if (!claim.chosen || strcmp(claim.field, "articleBody") != 0) continue;
        spaces(p, 2);
        paint(p, DIM, claim.provenance);
        end_line(p);
    }
    for (uint32_t i = 0; dateline_get_block(p->record, i, &block) == DATELINE_OK; i++) paint_block(p, &block);
}

/* "  direct     Ottoline Farrow: The engine is sound" */
static void paint_statement(painter *p, const dateline_statement *statement) {
    dateline_text kind = dateline_text_of(statement->kind);
    dateline_text who =
        statement->speaker_name.size_bytes ? statement->speaker_name : statement->speaker_mention;
    buffer line = {.data = NULL};
    append_on_one_line(&line, statement->text);
    spaces(p, 2);
    paint(p, CYAN, kind);
    spaces(p, 10 - (unsigned)kind.size_bytes);
    paint(p, BOLD, who.size_bytes ? who : dateline_text_of("?"));
    spaces(p, 2);
    unsigned taken = 14 + dl_columns_of(who);
    paint_cut(p, PLAIN, buffer_text(&line), p->columns > taken + 20 ? p->columns - taken : 20);
    end_line(p);
    buffer_release(&line);
}

static void paint_statements(painter *p) {
    dateline_statement statement = DATELINE_STATEMENT_INIT;
    uint32_t count = dateline_count(p->record, dateline_member_named("statements"));
    if (!count) return;
    end_line(p);
    paint(p, BOLD, format(p, "Statements: %u", count));
    end_line(p);
    for (uint32_t i = 0; dateline_get_statement(p->record, i, &statement) == DATELINE_OK; i++)
        paint_statement(p, &statement);
}

/* All blocks of the page, and why they were included in the body or not. */
static void paint_reasons(painter *p) {
    dateline_candidate candidate = DATELINE_CANDIDATE_INIT;
    uint32_t count = 0;
    while (dateline_candidate_at(p->record, count, &candidate) == DATELINE_OK) count++;
    end_line(p);
    paint(p, BOLD, format(p, "Body: %lld words; all %u blocks of the page", (long long)word_count(p), count));
    end_line(p);
    for (uint32_t i = 0; dateline_candidate_at(p->record, i, &candidate) == DATELINE_OK; i++) {
        buffer_append_format(&p->out, "%c %.2f  ", candidate.taken ? '+' : '-', (double)candidate.score);
        dateline_text where = format(p, "@%u", candidate.offset);
        paint_cut(p, candidate.taken ? BOLD : PLAIN, candidate.text,
                  p->columns - WHY_COLUMNS - dl_columns_of(where) - 2);
        spaces(p, 2);
        paint(p, DIM, where);
        end_line(p);
        spaces(p, WHY_COLUMNS);
        paint_wrapped(p, DIM, candidate.reasons, WHY_COLUMNS);
    }
}

static void paint_page(painter *p, bool why) {
    dateline_text title, truncated;
    if (dateline_get_text(p->record, dateline_member_named("headline"), 0, &title) != DATELINE_OK)
        title = TEXT("(no headline)");
    paint_wrapped(p, BOLD, title, 0);
    paint_source(p);
    if (dateline_get_text(p->record, dateline_member_named("truncated"), 0, &truncated) == DATELINE_OK) {
        paint(p, YELLOW, format(p, "truncated: %.*s", TEXT_ARG(truncated)));
        end_line(p);
    }
    end_line(p);
    paint_members(p);
    if (why) {
        paint_reasons(p);
    } else {
        paint_body(p);
    }
    paint_statements(p);
}

/* Makes what painting will ask for, which the record then keeps; false when there is no memory for it. */
static bool can_be_asked(const dateline_record *record, bool why) {
    dateline_provenance provenance = DATELINE_PROVENANCE_INIT;
    dateline_candidate candidate = DATELINE_CANDIDATE_INIT;
    dateline_claim claim = DATELINE_CLAIM_INIT;
    dateline_result result = DATELINE_OK;
    for (uint32_t i = 0; result == DATELINE_OK; i++) result = dateline_claim_at(record, i, &claim);
    return result != DATELINE_NO_MEMORY &&
           dateline_provenance_at(record, 0, &provenance) != DATELINE_NO_MEMORY &&
           (!why || dateline_candidate_at(record, 0, &candidate) != DATELINE_NO_MEMORY);
}

static dl_exit show(const dl_arguments *arguments, const dateline_record *record) {
    bool why = dl_arguments_has(arguments, DL_OPTION_WHY);
    unsigned columns = dl_columns(stdout);
    painter p = {
        .coloured = dl_coloured(stdout),
        .columns = columns < 60    ? 60
                   : columns > 140 ? 140
                                   : columns,
        .record = record,
    };
    bool whole = can_be_asked(record, why);
    if (whole) paint_page(&p, why);
    whole = whole && !p.out.failed && !p.notes.failed;
    if (!whole) dl_say("%s", dateline_result_text(DATELINE_NO_MEMORY));
    dl_sink sink;
    bool written = whole && dl_sink_open(&sink, NULL) && dl_sink_write(&sink, p.out.data, p.out.size);
    buffer_release(&p.out);
    buffer_release(&p.notes);
    return written ? DL_EXIT_DONE : DL_EXIT_NOTHING;
}

static dl_exit inspect(const dl_arguments *arguments, dateline_reader *reader) {
    dateline_options options = dl_library_options(arguments);
    dateline_extractor *extractor;
    const dateline_capture *capture = NULL;
    const dateline_record *record;
    dateline_result result = dateline_extractor_new(&options, &extractor);
    bool placed =
        dl_arguments_has(arguments, DL_OPTION_OFFSET) || dl_arguments_has(arguments, DL_OPTION_RECORD_ID);
    if (result == DATELINE_OK && placed) {
        capture = dl_find_wanted(arguments, reader);
        if (!capture) {
            dateline_extractor_free(extractor);
            return DL_EXIT_NOTHING;
        }
    } else if (result == DATELINE_OK) {
        result = dateline_reader_next(reader, &capture);
    }
    if (result == DATELINE_OK) result = dateline_extract_capture(extractor, capture, &record);
    dl_exit status = DL_EXIT_NOTHING;
    if (result == DATELINE_END) {
        dl_say("no page found");
    } else if (result != DATELINE_OK) {
        dl_say("%s", dateline_result_text(result));
    } else if (dateline_record_error(record)) {
        dl_say_of(capture->path, dateline_record_error_message(record));
    } else {
        status = show(arguments, record);
    }
    dateline_extractor_free(extractor);
    return status;
}

dl_exit dl_run_inspect(const dl_arguments *arguments) {
    dateline_reader *reader;
    dl_exit status = dl_open_inputs(arguments, &reader);
    if (status == DL_EXIT_DONE) status = inspect(arguments, reader);
    dateline_reader_free(reader);
    return status;
}
