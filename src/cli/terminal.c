#include "cli/terminal.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

/* --- messages --- */

void dl_say(const char *format, ...) {
    va_list values;
    va_start(values, format);
    fputs("dateline: ", stderr);
    vfprintf(stderr, format, values);
    fputc('\n', stderr);
    va_end(values);
}

static void append_harmless(buffer *out, dateline_text text, const char *kept) {
    for (size_t i = 0; i < text.size_bytes; i++) {
        unsigned char c = (unsigned char)text.data[i];
        unsigned char next = i + 1 < text.size_bytes ? (unsigned char)text.data[i + 1] : 0;
        if (c == 0xC2 && next >= 0x80 && next < 0xA0) { /* U+0080 to U+009F, the controls of ISO 6429 */
            c = '?';
            i++;
        }
        bool harmful = (c < 0x20 && !(c && strchr(kept, c))) || c == 0x7F;
        buffer_append_byte(out, harmful ? '?' : (char)c);
    }
}

void dl_append_harmless(buffer *out, dateline_text text) {
    append_harmless(out, text, "");
}

void dl_append_harmless_lines(buffer *out, dateline_text text) {
    append_harmless(out, text, "\n\t");
}

/* The name of an input; a long one is cut, so that the message stays readable. */
static void append_name(buffer *out, dateline_text file) {
    enum { MOST_BYTES = 300 };
    if (!file.size_bytes) file = TEXT("(unnamed input)");
    if (text_equal(file, TEXT("-"))) file = TEXT("standard input");
    bool cut = file.size_bytes > MOST_BYTES;
    if (cut) file.size_bytes = MOST_BYTES;
    while (cut && file.size_bytes && ((unsigned char)file.data[file.size_bytes] & 0xC0) == 0x80)
        file.size_bytes--;
    dl_append_harmless(out, file);
    if (cut) buffer_append(out, TEXT("…"));
}

void dl_append_message(buffer *out, dateline_text file, dateline_text reason) {
    buffer_append(out, TEXT("dateline: "));
    append_name(out, file);
    buffer_append(out, TEXT(": "));
    dl_append_harmless(out, reason);
    buffer_append_byte(out, '\n');
}

void dl_say_of(dateline_text file, dateline_text reason) {
    buffer line = {.data = NULL};
    dl_append_message(&line, file, reason);
    fwrite(line.data, 1, line.size, stderr);
    buffer_release(&line);
}

void dl_say_harmless(dateline_text text) {
    buffer line = {.data = NULL};
    dl_append_harmless(&line, text);
    dl_say("%.*s", TEXT_ARG(buffer_text(&line)));
    buffer_release(&line);
}

/* --- the terminal --- */

bool dl_coloured(FILE *stream) {
    const char *no_color = getenv("NO_COLOR"), *term = getenv("TERM");
    return isatty(fileno(stream)) && !(no_color && *no_color) && !(term && strcmp(term, "dumb") == 0);
}

unsigned dl_columns(FILE *stream) {
    struct winsize window;
    if (ioctl(fileno(stream), TIOCGWINSZ, &window) == 0 && window.ws_col >= 40) return window.ws_col;
    return 100;
}

/* --- progress --- */

static double now_s(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

void dl_meter_begin(dl_meter *meter, bool always) {
    *meter = (dl_meter){.rewrite = isatty(STDERR_FILENO), .started_s = now_s()};
    meter->on = always || meter->rewrite;
    meter->said_s = 0;
}

/* Bytes of input per second lately; 0: not known. */
static double lately(dl_meter *meter, double now, uint64_t input_bytes) {
    unsigned count = meter->sample_count, room = DL_METER_SAMPLES;
    dl_meter_sample oldest = meter->samples[count > room ? count % room : 0];
    dl_meter_sample *last = &meter->samples[(count + room - 1) % room];
    if (!count || now - last->at_s >= 1) {
        meter->samples[count % room] = (dl_meter_sample){now, input_bytes};
        meter->sample_count++;
    }
    double passed = now - oldest.at_s;
    return count && passed > 0.5 ? (double)(input_bytes - oldest.input_bytes) / passed : 0;
}

static void append_time(buffer *line, double seconds) {
    unsigned long long whole = (unsigned long long)(seconds + 0.5), minutes = (whole + 30) / 60;
    if (whole < 100) {
        buffer_append_format(line, ", %llu s left", whole);
    } else if (minutes < 100) {
        buffer_append_format(line, ", %llu min left", minutes);
    } else {
        buffer_append_format(line, ", %llu h %02llu min left", minutes / 60, minutes % 60);
    }
}

static void append_share(buffer *line, const dl_meter *meter, uint64_t input_bytes, double per_second) {
    uint64_t total = meter->total_bytes;
    if (!total || input_bytes > total) return; /* not known, or an input has grown */
    buffer_append_format(line, ", %.0f %%", (double)input_bytes * 100 / (double)total);
    if (per_second > 0) append_time(line, (double)(total - input_bytes) / per_second);
}

void dl_meter_step(dl_meter *meter, const dateline_progress *progress) {
    if (!meter->on) return;
    if (!meter->has_first) {
        meter->has_first = true;
        meter->first = *progress;
    }
    double now = now_s(), passed = now - meter->started_s;
    double per_second = lately(meter, now, progress->input_bytes);
    if (passed < 1 || now - meter->said_s < (meter->rewrite ? 0.1 : 5)) return;
    meter->said_s = now;
    const dateline_progress *first = &meter->first;
    buffer line = {.data = NULL};
    buffer_append_format(&line, "%s%llu pages, %.0f pages/s, %.1f MB/s",
                         meter->rewrite ? "\r\033[K" : "dateline: ", (unsigned long long)progress->captures,
                         (double)(progress->captures - first->captures) / passed,
                         (double)(progress->page_bytes - first->page_bytes) / 1e6 / passed);
    if (progress->failed) buffer_append_format(&line, ", %llu failed", (unsigned long long)progress->failed);
    uint64_t dropped = progress->captures - progress->written;
    if (dropped) buffer_append_format(&line, ", %llu left out", (unsigned long long)dropped);
    append_share(&line, meter, progress->input_bytes, per_second);
    if (!meter->rewrite) buffer_append_byte(&line, '\n');
    fwrite(line.data, 1, line.size, stderr);
    fflush(stderr);
    buffer_release(&line);
}

void dl_meter_clear(const dl_meter *meter) {
    if (meter->on && meter->rewrite && meter->said_s > 0) fputs("\r\033[K", stderr);
}
