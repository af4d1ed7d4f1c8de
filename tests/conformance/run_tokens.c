/* Runs tokenizer cases in the format of html5lib-tests: their tokens, not their parse errors.
 *
 * usage: run_tokens FILE.test...
 *
 * Not run, as they can't be put as bytes of UTF-8 or are about something else: inputs or outputs with lone
 * surrogates, and "xmlViolationTests", which are about trees that must fit into XML. */
#include "base/references.h"
#include "base/text.h"
#include "html/builder.h"
#include "html/fast.h"
#include "html/lookup.h"
#include "html/scan.h"
#include "tree.h"

#include <stdio.h>
#include <stdlib.h>

/* --- tokens as lines of text --- */

static dl_buffer got;
static bool cdata, in_text;

static void put(const char *text) {
    dl_buffer_append(&got, dl_span_from_string(text));
}

static void put_decoded(dl_span raw, unsigned flags) {
    char *bytes = malloc(dl_decoded_bound(raw.size) + 1);
    if (!bytes) abort();
    dl_buffer_append(&got, dl_span_of(bytes, dl_decode_markup(raw, (dl_decode_flags)flags, bytes)));
    free(bytes);
}

static void begin_token(const char *kind) {
    if (in_text) put("\n");
    in_text = false;
    put(kind);
}

static void put_text(dl_parser *p, uint32_t offset, uint32_t length, unsigned run) {
    if (!in_text) put("Character ");
    in_text = true;
    unsigned flags = run & DL_RUN_RAW ? 0 : DL_DECODE_REFERENCES;
    dl_span raw = dl_raw(p, offset, length), part;
    if ((run & DL_RUN_KEEP) && !cdata) {
        put_decoded(raw, flags);
        return;
    }
    bool first = true;
    while (dl_span_split(&raw, '\0', &part)) { /* the tokenizer proper hands NUL on in these states */
        if (!first) dl_buffer_append_byte(&got, '\0');
        first = false;
        put_decoded(part, flags);
    }
}

static int by_line(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static void put_sorted(char **lines, size_t count) {
    qsort(lines, count, sizeof *lines, by_line);
    for (size_t i = 0; i < count; i++) {
        put(" ");
        put(lines[i]);
        free(lines[i]);
    }
}

static void put_tag(dl_parser *p, const dl_token *t) {
    begin_token(t->kind == DL_TOKEN_START ? "StartTag " : "EndTag ");
    dl_buffer_append(&got, t->name < DL_TAG_COUNT ? dl_tag_to_name((dl_tag)t->name)
                                                  : p->own_names[t->name - DL_TAG_COUNT]);
    char *lines[128];
    size_t count = 0;
    for (uint32_t i = 0; t->kind == DL_TOKEN_START && i < t->attribute_count && i < 128; i++) {
        const dl_attribute *attribute = p->doc.attributes + t->attributes + i;
        dl_span name = dl_attribute_name(&p->doc, attribute), value = dl_attribute_value(&p->doc, attribute);
        char *line = malloc(name.size + value.size + 2);
        if (!line) abort();
        memcpy(line, name.data, name.size);
        line[name.size] = '=';
        memcpy(line + name.size + 1, value.data, value.size);
        line[name.size + 1 + value.size] = '\0';
        lines[count++] = line;
    }
    put_sorted(lines, count);
    if (t->kind == DL_TOKEN_START && t->self_closing) put(" /");
    put("\n");
}

static void put_comment(dl_parser *p, const dl_token *t) {
    begin_token("Comment ");
    put_decoded(dl_raw(p, t->offset, t->length), 0);
    put("\n");
}

static void put_identifier(dl_span raw) {
    put(raw.data ? " \"" : " null");
    if (raw.data) put_decoded(raw, 0), put("\"");
}

static void put_doctype(const dl_doctype_token *t) {
    begin_token("DOCTYPE");
    size_t from = got.size;
    put_identifier(t->name);
    if (t->name.data) {
        for (size_t i = from; i < got.size; i++) got.data[i] = dl_ascii_lower(got.data[i]);
    }
    put_identifier(t->public_id);
    put_identifier(t->system_id);
    put(t->force_quirks ? " quirks\n" : "\n");
}

static void put_start_tag(dl_parser *p, unsigned name, uint32_t first, uint32_t count, bool self_closing) {
    put_tag(p, &(dl_token){.kind = DL_TOKEN_START,
                           .name = (uint16_t)name,
                           .attributes = first,
                           .attribute_count = count,
                           .self_closing = self_closing});
}

static void put_end_tag(dl_parser *p, unsigned name) {
    put_tag(p, &(dl_token){.kind = DL_TOKEN_END, .name = (uint16_t)name});
}

#define SINK_START(parser, name, offset, attributes, count, self_closing)                                    \
    ((void)(offset), put_start_tag(parser, name, attributes, count, self_closing))
#define SINK_END(parser, name, offset)         put_end_tag(parser, name)
#define SINK_POP(parser, at)                   ((void)(parser), (void)(at), (size_t)0)
#define SINK_COMMENT(parser, token)            put_comment(parser, token)
#define SINK_DOCTYPE(parser, token)            put_doctype((token)->doctype)
#define SINK_TEXT(parser, offset, length, run) put_text(parser, offset, length, run)
#define IN_FOREIGN(parser)                     ((void)(parser), false)
#define TOKENIZE                               tokenize
static void tokenize(dl_parser *p);
#include "html/tokenizer_body.h"

/* --- the cases' JSON --- */

typedef struct json {
    const char *at, *end;
    bool lone_surrogate;
} json;

static void skip_blanks(json *j) {
    while (j->at < j->end && dl_ascii_is_space(*j->at)) j->at++;
}

static bool take(json *j, char c) {
    skip_blanks(j);
    if (j->at >= j->end || *j->at != c) return false;
    j->at++;
    return true;
}

static uint32_t take_hex(json *j) {
    uint32_t value = 0;
    for (int i = 0; i < 4; i++, j->at++) {
        char c = dl_ascii_lower(*j->at);
        value = value * 16 + (uint32_t)(dl_ascii_is_digit(c) ? c - '0' : c - 'a' + 10);
    }
    return value;
}

/* A character after a backslash. */
static void take_escape(json *j, dl_buffer *out) {
    char c = *j->at++;
    if (c != 'u') {
        const char *from = "bfnrt", *to = "\b\f\n\r\t", *found = strchr(from, c);
        dl_buffer_append_byte(out, found ? to[found - from] : c);
        return;
    }
    uint32_t value = take_hex(j);
    if (value >= 0xD800 && value < 0xDC00 && j->at[0] == '\\' && j->at[1] == 'u') {
        j->at += 2;
        uint32_t low = take_hex(j);
        if (low >= 0xDC00 && low < 0xE000) {
            value = 0x10000 + (value - 0xD800) * 0x400 + low - 0xDC00;
        } else {
            j->lone_surrogate = true;
        }
    } else if (value >= 0xD800 && value < 0xE000) {
        j->lone_surrogate = true;
    }
    char bytes[4];
    dl_buffer_append(out, dl_span_of(bytes, dl_utf8_encode(value, bytes)));
}

static void take_string(json *j, dl_buffer *out, bool twice) {
    dl_buffer_clear(out);
    if (!take(j, '"')) abort();
    while (*j->at != '"') {
        if (*j->at == '\\') {
            j->at++;
            take_escape(j, out);
        } else {
            dl_buffer_append_byte(out, *j->at++);
        }
    }
    j->at++;
    if (!twice) return;
    dl_buffer again = *out;
    dl_buffer_init(out, 0, NULL);
    json inner = {again.data, again.data + again.size, false};
    while (inner.at < inner.end) {
        if (*inner.at == '\\') {
            inner.at++;
            take_escape(&inner, out);
        } else {
            dl_buffer_append_byte(out, *inner.at++);
        }
    }
    j->lone_surrogate |= inner.lone_surrogate;
    dl_buffer_release(&again);
}

static void skip_value(json *j) {
    dl_buffer ignored;
    dl_buffer_init(&ignored, 0, NULL);
    int depth = 0;
    do {
        skip_blanks(j);
        if (*j->at == '"') {
            take_string(j, &ignored, false);
        } else {
            if (*j->at == '[' || *j->at == '{') depth++;
            if (*j->at == ']' || *j->at == '}') depth--;
            j->at++;
        }
        skip_blanks(j);
    } while (depth > 0 || (*j->at != ',' && *j->at != '}' && *j->at != ']'));
    dl_buffer_release(&ignored);
}

/* --- running --- */

static unsigned passed, failed, skipped;

typedef struct token_case {
    dl_buffer description, input, last_start_tag, wanted, text;
    char states[8][32];
    unsigned state_count;
    bool lone_surrogate;
} token_case;

static void wanted_append(token_case *test, const char *text) {
    dl_buffer_append(&test->wanted, dl_span_from_string(text));
}

static void take_wanted_identifier(json *j, token_case *test, bool twice) {
    skip_blanks(j);
    if (*j->at == 'n') {
        j->at += 4;
        wanted_append(test, " null");
        return;
    }
    take_string(j, &test->text, twice);
    wanted_append(test, " \"");
    dl_buffer_append(&test->wanted, dl_buffer_span(&test->text));
    wanted_append(test, "\"");
}

static void take_wanted_attributes(json *j, token_case *test, bool twice) {
    char *lines[128];
    size_t count = 0;
    if (!take(j, '{')) abort();
    while (!take(j, '}')) {
        take(j, ',');
        dl_buffer line;
        dl_buffer_init(&line, 0, NULL);
        take_string(j, &test->text, twice);
        dl_buffer_append(&line, dl_buffer_span(&test->text));
        dl_buffer_append_byte(&line, '=');
        take(j, ':');
        take_string(j, &test->text, twice);
        dl_buffer_append(&line, dl_buffer_span(&test->text));
        dl_buffer_append_byte(&line, '\0');
        lines[count++] = line.data;
    }
    dl_buffer kept = got;
    got = test->wanted;
    put_sorted(lines, count);
    test->wanted = got;
    got = kept;
}

static void take_output(json *j, token_case *test, bool twice) {
    bool text = false;
    dl_buffer_clear(&test->wanted);
    if (!take(j, '[')) abort();
    while (!take(j, ']')) {
        take(j, ',');
        take(j, '[');
        dl_buffer kind;
        dl_buffer_init(&kind, 0, NULL);
        take_string(j, &kind, false);
        bool is_text = dl_span_equal(dl_buffer_span(&kind), DL_SPAN("Character"));
        if (text && !is_text) wanted_append(test, "\n");
        if (!(text && is_text)) {
            dl_buffer_append(&test->wanted, dl_buffer_span(&kind));
            if (!dl_span_equal(dl_buffer_span(&kind), DL_SPAN("DOCTYPE"))) wanted_append(test, " ");
        }
        text = is_text;
        take(j, ',');
        if (dl_span_equal(dl_buffer_span(&kind), DL_SPAN("DOCTYPE"))) {
            for (int i = 0; i < 3; i++, take(j, ',')) take_wanted_identifier(j, test, twice);
            skip_blanks(j);
            if (*j->at == 'f') wanted_append(test, " quirks");
            skip_value(j);
        } else {
            take_string(j, &test->text, twice);
            dl_buffer_append(&test->wanted, dl_buffer_span(&test->text));
            if (dl_span_equal(dl_buffer_span(&kind), DL_SPAN("StartTag"))) {
                take(j, ',');
                take_wanted_attributes(j, test, twice);
                if (take(j, ',')) {
                    wanted_append(test, " /");
                    skip_value(j);
                }
            }
        }
        if (!text) wanted_append(test, "\n");
        take(j, ']');
        dl_buffer_release(&kind);
    }
    if (text) wanted_append(test, "\n");
}

static void run_case(dl_parser *p, const token_case *test, const char *state) {
    char *copy = tree_padded_copy(dl_buffer_span(&test->input));
    dl_span page = dl_span_of(copy, test->input.size);
    dl_parse_result result = dl_parse(&p->doc, page, NULL); /* for its preparations */
    p->doc.attribute_count = 1;
    memcpy(copy + page.size, DL_PAGE_END, sizeof DL_PAGE_END);
    p->stopped = DL_PARSE_OK;
    p->content = !strcmp(state, "PLAINTEXT state")     ? DL_CONTENT_PLAINTEXT
                 : !strcmp(state, "RCDATA state")      ? DL_CONTENT_RCDATA
                 : !strcmp(state, "RAWTEXT state")     ? DL_CONTENT_RAWTEXT
                 : !strcmp(state, "Script data state") ? DL_CONTENT_SCRIPT
                                                       : DL_CONTENT_DATA;
    p->raw_name =
        test->last_start_tag.size ? (uint16_t)dl_tag_from_name(dl_buffer_span(&test->last_start_tag)) : 0;
    dl_buffer_clear(&got);
    in_text = false;
    cdata = !strcmp(state, "CDATA section state");
    const char *end = copy + page.size;
    if (cdata) {
        const char *rest = read_cdata(p, copy, end);
        cdata = false;
        if (rest < end) { /* what follows is ordinary */
            p->doc.page = dl_span_between(rest, end);
            tokenize(p);
        }
    } else {
        tokenize(p);
    }
    if (in_text) put("\n");
    if (result == DL_PARSE_OK && dl_span_equal(dl_buffer_span(&got), dl_buffer_span(&test->wanted))) {
        passed++;
    } else {
        failed++;
        printf("%.*s (%s)\n--- input:\n%.*s\n--- wanted:\n%.*s--- got:\n%.*s\n",
               DL_SPAN_ARG(dl_buffer_span(&test->description)), state, DL_SPAN_ARG(page),
               DL_SPAN_ARG(dl_buffer_span(&test->wanted)), DL_SPAN_ARG(dl_buffer_span(&got)));
    }
    free(copy);
}

static void take_states(json *j, token_case *test) {
    test->state_count = 0;
    take(j, '[');
    while (!take(j, ']')) {
        take(j, ',');
        take_string(j, &test->text, false);
        if (test->state_count == 8 || test->text.size > 31) abort();
        memcpy(test->states[test->state_count], test->text.data, test->text.size);
        test->states[test->state_count++][test->text.size] = '\0';
    }
}

static void take_case(json *j, token_case *test) {
    const char *input = NULL, *output = NULL;
    bool twice = false;
    dl_buffer_clear(&test->last_start_tag);
    strcpy(test->states[0], "Data state");
    test->state_count = 1;
    j->lone_surrogate = false;
    take(j, '{');
    while (!take(j, '}')) {
        take(j, ',');
        take_string(j, &test->text, false);
        dl_span key = dl_buffer_span(&test->text);
        take(j, ':');
        skip_blanks(j);
        if (dl_span_equal(key, DL_SPAN("description"))) {
            take_string(j, &test->description, false);
        } else if (dl_span_equal(key, DL_SPAN("lastStartTag"))) {
            take_string(j, &test->last_start_tag, false);
        } else if (dl_span_equal(key, DL_SPAN("initialStates"))) {
            take_states(j, test);
        } else {
            if (dl_span_equal(key, DL_SPAN("input"))) input = j->at;
            if (dl_span_equal(key, DL_SPAN("output"))) output = j->at;
            if (dl_span_equal(key, DL_SPAN("doubleEscaped"))) twice = *j->at == 't';
            skip_value(j);
        }
    }
    j->lone_surrogate = false;
    json part = {input, j->end, false};
    take_string(&part, &test->input, twice);
    part.at = output;
    take_output(&part, test, twice);
    test->lone_surrogate = part.lone_surrogate;
}

static void run_file(dl_parser *p, const char *path) {
    FILE *file = fopen(path, "rb");
    dl_buffer text;
    dl_buffer_init(&text, 0, NULL);
    char block[1 << 16];
    size_t size;
    while (file && (size = fread(block, 1, sizeof block, file)) > 0)
        dl_buffer_append(&text, dl_span_of(block, size));
    if (!file) {
        printf("%s: cannot be read\n", path);
        failed++;
        return;
    }
    fclose(file);
    dl_buffer_append_byte(&text, '\0');
    json j = {text.data, text.data + text.size - 1, false};
    token_case test = {0};
    dl_buffer *buffers[] = {&test.description, &test.input, &test.last_start_tag, &test.wanted, &test.text};
    for (size_t i = 0; i < 5; i++) dl_buffer_init(buffers[i], 0, NULL);
    take(&j, '{');
    take_string(&j, &test.text, false);
    if (dl_span_equal(dl_buffer_span(&test.text), DL_SPAN("tests"))) {
        take(&j, ':');
        take(&j, '[');
        while (!take(&j, ']')) {
            take(&j, ',');
            if (take(&j, ']')) break;
            take_case(&j, &test);
            for (unsigned i = 0; i < test.state_count; i++) {
                if (test.lone_surrogate) {
                    skipped++;
                } else {
                    run_case(p, &test, test.states[i]);
                }
            }
        }
    } else {
        skipped += 4;
    }
    for (size_t i = 0; i < 5; i++) dl_buffer_release(buffers[i]);
    dl_buffer_release(&text);
}

int main(int argc, char **argv) {
    dl_document *doc = dl_document_new(NULL);
    dl_buffer_init(&got, 0, NULL);
    for (int i = 1; i < argc; i++) run_file((dl_parser *)doc, argv[i]);
    printf("%u passed, %u failed, %u that can't be put as UTF-8 or are about XML not run\n", passed, failed,
           skipped);
    dl_buffer_release(&got);
    dl_document_free(doc);
    return failed || !passed;
}
