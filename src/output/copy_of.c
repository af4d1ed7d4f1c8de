#include "output/copy_of.h"

#include "output/write_rows.h"

/* The braces of an indented record stand on lines of their own, unless it is empty; then it is written on one
 * line, as the other format has it. */
size_t dl_record_end(dl_span text) {
    size_t end = dl_span_find_last_byte(text, '}');
    return text.data[end - 1] == '\n' ? end - 1 : end;
}

void dl_write_copy_of(dl_buffer *out, const dl_record *record, dl_span rest) {
    dl_writer json;
    dl_writer_init(&json, out, rest.data[0] == '\n');
    json.depth = 1;
    json.filled[1] = out->size && out->data[out->size - 1] != '{';
    dl_write_row(&json, DL_PLAIN, &dl_members[DL_MEMBER_COPY_OF], record);
}
