#include "cli/checkpoint.h"

#include "cli/sink.h"
#include "cli/terminal.h"
#include "dateline.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char first_line[] = "dateline checkpoint 1\n";

/* --- numbers and texts --- */

static void append_number(buffer *out, uint64_t number) {
    for (unsigned i = 0; i < 8; i++) buffer_append_byte(out, (char)(unsigned char)(number >> 8 * i));
}

static void append_text(buffer *out, dateline_text text) {
    append_number(out, text.size_bytes);
    buffer_append(out, text);
}

/* Takes them off the rest; 0 and an empty text when that is too short. */
static uint64_t take_number(dateline_text *rest) {
    uint64_t number = 0;
    if (rest->size_bytes < 8) return 0;
    for (unsigned i = 8; i-- > 0;) number = number << 8 | (unsigned char)rest->data[i];
    *rest = text_part(*rest, 8, SIZE_MAX);
    return number;
}

static dateline_text take_text(dateline_text *rest) {
    uint64_t size = take_number(rest);
    dateline_text text = text_part(*rest, 0, size < rest->size_bytes ? (size_t)size : rest->size_bytes);
    *rest = text_part(*rest, text.size_bytes, SIZE_MAX);
    return text;
}

/* Against files that are not whole, not against anybody. */
static uint64_t hash_of(dateline_text text) {
    uint64_t hash = UINT64_C(0xCBF29CE484222325);
    while (text.size_bytes >= 8) {
        hash = (hash ^ take_number(&text)) * UINT64_C(0x100000001B3);
        hash ^= hash >> 32;
    }
    for (size_t i = 0; i < text.size_bytes; i++)
        hash = (hash ^ (unsigned char)text.data[i]) * UINT64_C(0x100000001B3);
    return hash;
}

/* --- the command line --- */

static bool changes_output(dl_option_id id) {
    static const dl_option_id others[] = {DL_OPTION_JOBS, DL_OPTION_PROGRESS, DL_OPTION_SKIPPED,
                                          DL_OPTION_REPORT, DL_OPTION_RESUME};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        if (others[i] == id) return false;
    }
    return true;
}

void dl_append_options(buffer *out, const dl_arguments *arguments) {
    for (size_t i = 0; i < arguments->count; i++) {
        const dl_argument *argument = &arguments->items[i];
        if (!changes_output(argument->id)) continue;
        buffer_append_format(out, "--%s", dl_options[argument->id].name);
        if (argument->value) buffer_append_format(out, "=%s", argument->value);
        buffer_append_byte(out, '\n');
    }
}

static void append_command_line(buffer *out, const dl_arguments *arguments) {
    dl_append_options(out, arguments);
    for (size_t i = 0; i < arguments->operand_count; i++)
        buffer_append_format(out, "%s\n", arguments->operands[i]);
}

static dateline_text take_line(dateline_text *rest) {
    const char *end = rest->size_bytes ? memchr(rest->data, '\n', rest->size_bytes) : NULL;
    dateline_text line = text_part(*rest, 0, end ? (size_t)(end - rest->data) : rest->size_bytes);
    *rest = text_part(*rest, line.size_bytes + 1, SIZE_MAX);
    return line;
}

/* Says what is first given in one of them only. */
static void say_difference(const char *path, dateline_text then, dateline_text now) {
    dateline_text before, given;
    do {
        before = take_line(&then);
        given = take_line(&now);
    } while (text_equal(before, given));
    buffer line = {.data = NULL};
    buffer_append_format(&line, "%s: this checkpoint is from another command line: it had ", path);
    dl_append_harmless(&line, before.size_bytes ? before : TEXT("nothing"));
    buffer_append(&line, TEXT(" where there is now "));
    dl_append_harmless(&line, given.size_bytes ? given : TEXT("nothing"));
    if (!line.failed) dl_say("%.*s", TEXT_ARG(buffer_text(&line)));
    buffer_release(&line);
}

/* --- reading --- */

static dl_checkpoint_found refuse(dl_checkpoint *checkpoint, const char *path, const char *why) {
    dl_say("%s: %s", path, why);
    dl_checkpoint_release(checkpoint);
    return DL_CHECKPOINT_REFUSED;
}

static dl_checkpoint_found take_all(dl_checkpoint *checkpoint, const char *path,
                                    const dl_arguments *arguments) {
    dateline_text all = buffer_text(&checkpoint->file), head = text_part(all, 0, sizeof first_line - 1);
    dateline_text rest = text_part(all, head.size_bytes, SIZE_MAX);
    if (!text_equal(head, TEXT(first_line)))
        return refuse(checkpoint, path, "this is not a checkpoint of dateline");
    if (!text_equal(take_text(&rest), dateline_text_of(dateline_version())))
        return refuse(checkpoint, path,
                      "this checkpoint is from another version of dateline; delete it to start over");
    dateline_text hashed = text_part(all, 0, all.size_bytes - 8), hash = text_part(all, hashed.size_bytes, 8);
    if (take_number(&hash) != hash_of(hashed))
        return refuse(checkpoint, path, "this checkpoint is damaged; delete it to start over");
    buffer line = {.data = NULL};
    append_command_line(&line, arguments);
    dateline_text then = take_text(&rest);
    bool same = !line.failed && text_equal(then, buffer_text(&line));
    if (!same) say_difference(path, then, buffer_text(&line));
    buffer_release(&line);
    if (!same) return refuse(checkpoint, path, "it cannot be continued; delete it to start over");
    checkpoint->done = take_number(&rest);
    checkpoint->status = take_number(&rest);
    checkpoint->part = take_number(&rest);
    checkpoint->part_bytes = take_number(&rest);
    checkpoint->earlier_bytes = take_number(&rest);
    checkpoint->state = take_text(&rest);
    return DL_CHECKPOINT_FOUND;
}

dl_checkpoint_found dl_checkpoint_read(dl_checkpoint *checkpoint, const char *path,
                                       const dl_arguments *arguments) {
    *checkpoint = (dl_checkpoint){.done = 0};
    errno = 0;
    if (!buffer_append_file(&checkpoint->file, path)) {
        dl_checkpoint_release(checkpoint);
        if (errno == ENOENT) return DL_CHECKPOINT_NONE;
        dl_say("%s: cannot be read: %s", path, strerror(errno));
        return DL_CHECKPOINT_REFUSED;
    }
    return take_all(checkpoint, path, arguments);
}

void dl_checkpoint_release(dl_checkpoint *checkpoint) {
    buffer_release(&checkpoint->file);
    checkpoint->state = (dateline_text){NULL, 0};
}

/* --- writing --- */

/* Writes the bytes to a file of another name, which then replaces the one of this name. */
static bool replace(const char *path, dateline_text bytes) {
    buffer name = {.data = NULL};
    buffer_append_format(&name, "%s.new", path);
    buffer_append_byte(&name, 0);
    if (name.failed) return false;
    FILE *file = fopen(name.data, "wb");
    bool well = file && fwrite(bytes.data, 1, bytes.size_bytes, file) == bytes.size_bytes &&
                fflush(file) == 0 && fsync(fileno(file)) == 0;
    if (file) well &= fclose(file) == 0;
    well = well && rename(name.data, path) == 0;
    if (file && !well) unlink(name.data);
    buffer_release(&name);
    if (well) dl_sink_sync_folder(path);
    return well;
}

bool dl_checkpoint_write(const dl_checkpoint *checkpoint, const char *path, const dl_arguments *arguments) {
    buffer out = {.data = NULL}, line = {.data = NULL};
    append_command_line(&line, arguments);
    buffer_append(&out, TEXT(first_line));
    append_text(&out, dateline_text_of(dateline_version()));
    append_text(&out, buffer_text(&line));
    append_number(&out, checkpoint->done);
    append_number(&out, checkpoint->status);
    append_number(&out, checkpoint->part);
    append_number(&out, checkpoint->part_bytes);
    append_number(&out, checkpoint->earlier_bytes);
    append_text(&out, checkpoint->state);
    append_number(&out, hash_of(buffer_text(&out)));
    errno = 0;
    bool well = !out.failed && !line.failed && replace(path, buffer_text(&out));
    if (!well) dl_say("%s: cannot be written: %s", path, errno ? strerror(errno) : "out of memory");
    buffer_release(&out);
    buffer_release(&line);
    return well;
}
