#include "web/html.h"

static void put(dl_html *html, dl_span bytes) {
    dl_buffer_append(html->out, bytes);
}

static dl_span escape_of(char c) {
    switch (c) {
    case '&':
        return DL_SPAN("&amp;");
    case '<':
        return DL_SPAN("&lt;");
    case '>':
        return DL_SPAN("&gt;");
    case '"':
        return DL_SPAN("&quot;");
    case '\'':
        return DL_SPAN("&#39;");
    case '\0':
        return DL_SPAN("\xEF\xBF\xBD");
    default:
        return DL_SPAN_NONE;
    }
}

/* The bytes of a character that is left out; 0: it is none.  These are controls, and U+FFFE and U+FFFF, which
 * HTML forbids (https://html.spec.whatwg.org/#preprocessing-the-input-stream), and the form feed, which XML
 * does. */
static size_t forbidden_size(dl_span rest) {
    const unsigned char *c = (const unsigned char *)rest.data;
    if (c[0] < ' ') return c[0] && c[0] != '\t' && c[0] != '\n' && c[0] != '\r';
    if (c[0] == 0x7F) return 1;
    if (c[0] == 0xC2 && rest.size > 1 && c[1] < 0xA0) return 2;
    return c[0] == 0xEF && rest.size > 2 && c[1] == 0xBF && c[2] >= 0xBE ? 3 : 0;
}

void dl_html_text(dl_html *html, dl_span text) {
    size_t start = 0;
    for (size_t at = 0; at < text.size;) {
        dl_span escape = escape_of(text.data[at]);
        size_t left_out = escape.data ? 1 : forbidden_size(dl_span_sub(text, at, text.size));
        if (left_out) {
            put(html, dl_span_sub(text, start, at - start));
            put(html, escape);
            start = at + left_out;
        }
        at += left_out ? left_out : 1;
    }
    put(html, dl_span_sub(text, start, text.size));
}

bool dl_html_is_link(dl_span address) {
    return dl_span_starts_with_nocase(address, DL_SPAN("https://")) ||
           dl_span_starts_with_nocase(address, DL_SPAN("http://")) ||
           (dl_span_starts_with(address, DL_SPAN("/")) && !dl_span_starts_with(address, DL_SPAN("//"))) ||
           dl_span_starts_with(address, DL_SPAN("?")) || dl_span_starts_with(address, DL_SPAN("#"));
}

void dl_html_encode(dl_buffer *out, dl_span text) {
    static const char digits[] = "0123456789ABCDEF";
    for (size_t i = 0; i < text.size; i++) {
        unsigned char c = (unsigned char)text.data[i];
        bool unreserved = dl_ascii_is_alnum((char)c) || c == '-' || c == '.' || c == '_' || c == '~';
        if (unreserved) {
            dl_buffer_append_byte(out, (char)c);
        } else {
            const char escape[] = {'%', digits[c >> 4], digits[c & 15]};
            dl_buffer_append(out, dl_span_of(escape, sizeof escape));
        }
    }
}

/* 1204377 as "1,204,377". */
static void put_grouped(dl_html *html, uint64_t number) {
    char digits[28];
    size_t at = sizeof digits;
    unsigned count = 0;
    do {
        if (count && count % 3 == 0) digits[--at] = ',';
        digits[--at] = (char)('0' + number % 10);
        count++;
    } while (number /= 10);
    put(html, dl_span_of(digits + at, sizeof digits - at));
}

/* Those of printf depend on the locale. */
static void put_hundredths(dl_html *html, int64_t hundredths) {
    uint64_t size = hundredths < 0 ? -(uint64_t)hundredths : (uint64_t)hundredths;
    if (hundredths < 0) put(html, DL_SPAN("-"));
    dl_buffer_append_format(html->out, "%llu", (unsigned long long)(size / 100));
    if (size % 100)
        dl_buffer_append_format(html->out, size % 10 ? ".%02u" : ".%u",
                                (unsigned)(size % 10 ? size % 100 : size % 100 / 10));
}

/* NOLINTBEGIN(clang-analyzer-valist.Uninitialized): begun by dl_html_write, which the analyzer does not see
 */
static void put_argument(dl_html *html, char directive, va_list *arguments) {
    dl_span text;
    switch (directive) {
    case 't':
        dl_html_text(html, va_arg(*arguments, dl_span));
        break;
    case 's':
        dl_html_text(html, dl_span_from_string(va_arg(*arguments, const char *)));
        break;
    case 'l':
        text = va_arg(*arguments, dl_span);
        if (dl_html_is_link(text)) dl_html_text(html, text);
        break;
    case 'q':
        dl_html_encode(html->out, va_arg(*arguments, dl_span));
        break;
    case 'd':
        dl_buffer_append_format(html->out, "%lld", (long long)va_arg(*arguments, int64_t));
        break;
    case 'h':
        put_hundredths(html, va_arg(*arguments, int64_t));
        break;
    case 'n':
        put_grouped(html, va_arg(*arguments, uint64_t));
        break;
    default:
        put(html, DL_SPAN("%"));
    }
}
/* NOLINTEND(clang-analyzer-valist.Uninitialized) */

void dl_html_write(dl_html *html, const char *literal, ...) {
    va_list arguments;
    va_start(arguments, literal);
    for (const char *percent; (percent = strchr(literal, '%')); literal = percent + 2) {
        put(html, dl_span_between(literal, percent));
        put_argument(html, percent[1], &arguments);
        if (!percent[1]) break;
    }
    if (!strchr(literal, '%')) put(html, dl_span_from_string(literal));
    va_end(arguments);
}
