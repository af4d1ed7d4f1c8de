#include "follow/list_entry.h"

#include "base/text.h"
#include "output/writer.h"

/* The shares of the members, in bytes as they are written.  All of them together leave a fifth of the line to
 * the content. */
enum {
    URL_SHARE = 8 << 10,
    ID_SHARE = 2 << 10,
    TEXT_SHARE = 4 << 10,
    SUMMARY_SHARE = 8 << 10,
    WORD_SHARE = 256,
    CONTENT_FRAME = 64, /* names and marks around the content, and the end of the line */
};

/* How many bytes the character at *at becomes in a string of JSON; *at moves past it. */
static size_t written_size(dl_span text, size_t *at) {
    unsigned char byte = (unsigned char)text.data[*at];
    if (byte >= 0x80) {
        size_t start = *at;
        uint32_t c = dl_utf8_decode(text, at);
        return c == DL_REPLACEMENT ? strlen("\xEF\xBF\xBD") : *at - start;
    }
    ++*at;
    if (byte && memchr("\"\\\b\t\n\f\r", byte, 7)) return 2;
    return byte < ' ' || byte == 0x7F ? strlen("\\u0000") : 1;
}

/* As much of the text as fits into so many bytes of JSON. */
static dl_span fitting(dl_span text, size_t room) {
    if (text.size <= room / strlen("\\u0000")) return text;
    for (size_t at = 0, next = 0, used = 0; at < text.size; at = next) {
        used += written_size(text, &next);
        if (used > room) return dl_span_sub(text, 0, at);
    }
    return text;
}

static void write_text(dl_writer *json, const char *key, dl_span text, size_t share) {
    dl_writer_member(json, key, dl_span_trim(fitting(text, share)));
}

/* Half of it would name something else. */
static void write_whole(dl_writer *json, const char *key, dl_span text, size_t share) {
    if (fitting(text, share).size == text.size) dl_writer_member(json, key, text);
}

static void write_texts(dl_writer *json, const char *key, const dl_span *texts, size_t count) {
    size_t room = TEXT_SHARE, frame = strlen("\"\",");
    bool begun = false;
    for (size_t i = 0; i < count; i++) {
        dl_span text = dl_span_trim(fitting(texts[i], WORD_SHARE));
        size_t start = json->out->size;
        if (!text.size) continue;
        if (fitting(text, room - frame).size < text.size) break;
        if (!begun) {
            dl_writer_key(json, key);
            dl_writer_begin_array(json);
            begun = true;
            start = json->out->size;
        }
        dl_writer_string(json, text);
        room -= json->out->failed ? 0 : json->out->size - start;
        if (room <= frame) break;
    }
    if (begun) dl_writer_end_array(json);
}

/* Where the last paragraph that is whole ends, if that is in the second half; else all of it but a tag that
 * was cut. */
static dl_span cut_at_paragraph(dl_span text) {
    static const dl_span ends[] = {DL_SPAN_INIT("</p>"), DL_SPAN_INIT("\n\n")};
    for (size_t i = 0; i < DL_COUNT_OF(ends); i++) {
        size_t last = 0;
        for (size_t at = text.size / 2; (at = dl_span_find_nocase(text, ends[i], at)) != SIZE_MAX;)
            last = at += ends[i].size;
        if (last) return dl_span_sub(text, 0, last);
    }
    size_t open = dl_span_find_last_byte(text, '<');
    bool is_open = open != SIZE_MAX && dl_span_find_byte(text, '>', open) == SIZE_MAX;
    return is_open && open > text.size / 2 ? dl_span_sub(text, 0, open) : text;
}

static void write_content(dl_writer *json, dl_span content, size_t start) {
    size_t used = json->out->size - start;
    if (used + CONTENT_FRAME >= DL_LIST_ENTRY_MAX_BYTES) return;
    dl_span kept = fitting(content, DL_LIST_ENTRY_MAX_BYTES - CONTENT_FRAME - used);
    bool cut = kept.size < content.size;
    dl_writer_member(json, "content", dl_span_trim(cut ? cut_at_paragraph(kept) : kept));
    if (!cut) return;
    dl_writer_key(json, "contentCut");
    dl_writer_bool(json, true);
}

bool dl_list_entry_write(const dl_list_entry *entry, const dl_list *list, dl_span list_url, dl_buffer *out) {
    size_t start = out->size;
    dl_writer json;
    dl_writer_init(&json, out, false);
    dl_writer_begin_object(&json);
    write_whole(&json, "list", list_url, URL_SHARE);
    dl_writer_member(&json, "listType", dl_span_from_string(dl_list_kind_name(list->kind)));
    write_whole(&json, "id", entry->id, ID_SHARE);
    write_whole(&json, "url", entry->url, URL_SHARE);
    write_text(&json, "title", entry->title, TEXT_SHARE);
    write_text(&json, "published", entry->published, WORD_SHARE);
    write_text(&json, "updated", entry->updated, WORD_SHARE);
    write_texts(&json, "authors", entry->authors, entry->author_count);
    write_texts(&json, "keywords", entry->keywords, entry->keyword_count);
    write_text(&json, "summary", entry->summary, SUMMARY_SHARE);
    write_text(&json, "language", entry->language, WORD_SHARE);
    write_text(&json, "publisher", entry->publisher, WORD_SHARE);
    write_content(&json, entry->content, start);
    dl_writer_end_object(&json);
    dl_buffer_append_byte(out, '\n');
    if (out->failed) out->size = start;
    return !out->failed;
}
