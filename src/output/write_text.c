/* The body for readers: plain text and Markdown (CommonMark with tables). */
#include "output/format.h"
#include "output/links.h"

void dl_write_text(dl_output *output, dl_buffer *out, const dl_record *record) {
    (void)output;
    if (record->error_code || dl_span_empty(record->body.text)) return;
    dl_buffer_append(out, record->body.text);
    dl_buffer_append_byte(out, '\n');
}

/* Characters that would begin markup in the middle of a line. */
static bool is_markup(char c) {
    return c == '\\' || c == '`' || c == '*' || c == '_' || c == '[' || c == ']' || c == '<';
}

/* What would begin a list, a heading, a quote or a rule at the start of a line. */
static bool begins_markup(dl_span line) {
    if (dl_span_empty(line)) return false;
    if (line.data[0] == '#' || line.data[0] == '>' || line.data[0] == '+' || line.data[0] == '-' ||
        line.data[0] == '=' || line.data[0] == '~') {
        return true;
    }
    return false;
}

/* "1." or "1)" at the start of a line would begin an ordered list: the length of the digits, or 0. */
static size_t ordinal_digits(dl_span line) {
    size_t digits = 0;
    while (digits < line.size && dl_ascii_is_digit(line.data[digits])) digits++;
    bool ordinal = digits > 0 && digits < line.size && (line.data[digits] == '.' || line.data[digits] == ')');
    return ordinal ? digits : 0;
}

static void append_inline(dl_buffer *out, dl_span text) {
    size_t copied = 0;
    for (size_t at = 0; at < text.size; at++) {
        if (!is_markup(text.data[at])) continue;
        dl_buffer_append(out, dl_span_sub(text, copied, at - copied));
        dl_buffer_append_byte(out, '\\');
        copied = at;
    }
    dl_buffer_append(out, dl_span_sub(text, copied, text.size - copied));
}

/* Escaped text at the start of a line. */
static void append_line(dl_buffer *out, dl_span text) {
    if (begins_markup(text)) {
        dl_buffer_append_byte(out, '\\');
        dl_buffer_append(out, dl_span_sub(text, 0, 1));
        text = dl_span_sub(text, 1, text.size);
    } else {
        size_t digits = ordinal_digits(text);
        if (digits) {
            dl_buffer_append(out, dl_span_sub(text, 0, digits));
            dl_buffer_append_byte(out, '\\');
            dl_buffer_append(out, dl_span_sub(text, digits, 1));
            text = dl_span_sub(text, digits + 1, text.size);
        }
    }
    append_inline(out, text);
}

/* An address between angle brackets may hold anything but these. */
static void append_address(dl_buffer *out, dl_span url) {
    dl_buffer_append_byte(out, '<');
    for (size_t i = 0; i < url.size; i++) {
        if (url.data[i] == '<' || url.data[i] == '>' || url.data[i] == '\n') {
            dl_buffer_append_format(out, "%%%02X", (unsigned char)url.data[i]);
        } else {
            dl_buffer_append_byte(out, url.data[i]);
        }
    }
    dl_buffer_append_byte(out, '>');
}

/* The text with its links. */
static void append_with_links(dl_buffer *out, const dl_block *block) {
    dl_links links;
    const dl_link *link;
    bool at_start = true;
    dl_links_init(&links, block);
    dl_links_take_all(&links);
    for (dl_span text; dl_links_next(&links, &text, &link); at_start = false) {
        if (link) {
            dl_buffer_append_byte(out, '[');
            append_inline(out, text);
            dl_buffer_append(out, DL_SPAN("]("));
            append_address(out, link->url);
            dl_buffer_append_byte(out, ')');
        } else if (at_start) {
            append_line(out, text);
        } else {
            append_inline(out, text);
        }
    }
}

static void append_list(dl_buffer *out, const dl_block *block) {
    uint32_t numbers[8] = {0};
    uint8_t depth = 0;
    for (uint32_t i = 0; i < block->list.count; i++) {
        const dl_list_item *item = &block->list.items[i];
        uint8_t level = item->depth < 8 ? item->depth : 7;
        if (level > depth) numbers[level] = 0;
        depth = level;
        for (uint8_t k = 0; k < level; k++) dl_buffer_append(out, DL_SPAN("   "));
        if (item->ordered) {
            dl_buffer_append_format(out, "%u. ", ++numbers[level]);
        } else {
            dl_buffer_append(out, DL_SPAN("- "));
        }
        append_line(out, item->text);
        dl_buffer_append_byte(out, '\n');
    }
}

static void append_row(dl_buffer *out, const dl_table_row *row, uint32_t columns) {
    for (uint32_t i = 0; i < columns; i++) {
        dl_buffer_append(out, DL_SPAN("| "));
        if (i < row->count) {
            dl_span rest = row->cells[i], part;
            for (bool first = true; dl_span_split(&rest, '|', &part); first = false) {
                if (!first) dl_buffer_append(out, DL_SPAN("\\|"));
                append_inline(out, part);
            }
        }
        dl_buffer_append_byte(out, ' ');
    }
    dl_buffer_append(out, DL_SPAN("|\n"));
}

static void append_table(dl_buffer *out, const dl_block *block) {
    uint32_t columns = 0;
    for (uint32_t i = 0; i < block->table.count; i++) {
        if (block->table.items[i].count > columns) columns = block->table.items[i].count;
    }
    for (uint32_t i = 0; i < block->table.count; i++) {
        append_row(out, &block->table.items[i], columns);
        if (i > 0) continue;
        for (uint32_t k = 0; k < columns; k++) dl_buffer_append(out, DL_SPAN("| --- "));
        dl_buffer_append(out, DL_SPAN("|\n"));
    }
}

/* A fence longer than any run of backticks inside. */
static void append_code(dl_buffer *out, dl_span code) {
    size_t run = 0, longest = 2;
    for (size_t i = 0; i < code.size; i++) {
        run = code.data[i] == '`' ? run + 1 : 0;
        if (run > longest) longest = run;
    }
    for (size_t i = 0; i <= longest; i++) dl_buffer_append_byte(out, '`');
    dl_buffer_append_byte(out, '\n');
    dl_buffer_append(out, code);
    if (code.size && code.data[code.size - 1] != '\n') dl_buffer_append_byte(out, '\n');
    for (size_t i = 0; i <= longest; i++) dl_buffer_append_byte(out, '`');
    dl_buffer_append_byte(out, '\n');
}

static void append_block(dl_buffer *out, const dl_block *block) {
    dl_span words;
    switch (block->kind) {
    case DL_BLOCK_HEADING:
        for (unsigned i = 0; i < (block->level ? block->level : 2u); i++) dl_buffer_append_byte(out, '#');
        dl_buffer_append_byte(out, ' ');
        append_inline(out, block->text);
        dl_buffer_append_byte(out, '\n');
        break;
    case DL_BLOCK_LIST:
        append_list(out, block);
        break;
    case DL_BLOCK_TABLE:
        append_table(out, block);
        break;
    case DL_BLOCK_CODE:
        append_code(out, block->text);
        break;
    case DL_BLOCK_QUOTE:
        dl_buffer_append(out, DL_SPAN("> "));
        append_with_links(out, block);
        dl_buffer_append_byte(out, '\n');
        break;
    case DL_BLOCK_CAPTION:
        dl_buffer_append_byte(out, '*');
        append_inline(out, block->text);
        dl_buffer_append(out, DL_SPAN("*\n"));
        break;
    case DL_BLOCK_EMBED:
        words = dl_embed_words(block);
        if (block->embed.url.size) append_address(out, block->embed.url);
        if (block->embed.url.size && words.size) dl_buffer_append_byte(out, ' ');
        append_inline(out, words);
        dl_buffer_append_byte(out, '\n');
        break;
    default:
        append_with_links(out, block);
        dl_buffer_append_byte(out, '\n');
    }
}

/* The texts of a member: its own, or those of its items. */
static void append_member(dl_buffer *out, dl_member member, const dl_record *record) {
    const dl_member_row *row = &dl_members[member];
    if (row->type != DL_TYPE_LIST) append_inline(out, dl_member_text(row, record));
    for (uint32_t i = 0; i < dl_member_count(row, record); i++) {
        if (i) dl_buffer_append(out, DL_SPAN(", "));
        append_inline(out, dl_member_text(row->item, dl_member_item(row, record, i)));
    }
}

static void append_byline(dl_buffer *out, const dl_record *record) {
    static const dl_member members[] = {DL_MEMBER_AUTHOR, DL_MEMBER_DATE_PUBLISHED};
    bool begun = false;
    for (size_t i = 0; i < DL_COUNT_OF(members); i++) {
        if (!dl_member_known(&dl_members[members[i]], record)) continue;
        dl_buffer_append(out, begun ? DL_SPAN(" · ") : DL_SPAN("*"));
        append_member(out, members[i], record);
        begun = true;
    }
    if (begun) dl_buffer_append(out, DL_SPAN("*\n\n"));
}

void dl_write_markdown(dl_output *output, dl_buffer *out, const dl_record *record) {
    (void)output;
    if (record->error_code) return;
    if (record->headline.text.size) {
        dl_buffer_append(out, DL_SPAN("# "));
        append_member(out, DL_MEMBER_HEADLINE, record);
        dl_buffer_append(out, DL_SPAN("\n\n"));
    }
    append_byline(out, record);
    for (uint32_t i = 0; i < record->body.blocks.count; i++) {
        if (i) dl_buffer_append_byte(out, '\n');
        append_block(out, &record->body.blocks.items[i]);
    }
}
