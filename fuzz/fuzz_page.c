/* The whole library: a page through all stages, its record through every writer, with each option set and not
 * set. A first line that begins with a brace is what a list says of the page. Which ones are is told by a
 * hash of the page, so that files stay pages. */
#include "dateline.h"

#include "../tests/golden/check_markup.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool swallow(void *total, const char *bytes, size_t size_bytes) {
    *(size_t *)total += size_bytes + (size_bytes ? (unsigned char)bytes[size_bytes - 1] : 0u);
    return true;
}

static uint32_t hash_of(const uint8_t *data, size_t size) {
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < size; i++) hash = (hash ^ data[i]) * 16777619u;
    return hash ^ hash >> 16;
}

/* Takes one of `count` choices off the hash. */
static unsigned choose(uint32_t *hash, unsigned count) {
    unsigned chosen = *hash % count;
    *hash /= count;
    return chosen;
}

/* The extractor with such options: reused, as workers do, because what one page leaves must not hurt the
 * next. */
static dateline_extractor *extractor_for(uint32_t *hash) {
    enum { PREFERENCES = 3 };
    static dateline_extractor *extractors[PREFERENCES][2][2];
    unsigned preference = choose(hash, PREFERENCES), comments = choose(hash, 2), low = choose(hash, 4) == 0;
    dateline_extractor **extractor = &extractors[preference][comments][low];
    dateline_options options = DATELINE_OPTIONS_INIT;
    options.preference = (dateline_preference)preference;
    options.comments = comments;
    options.max_page_bytes = low ? 8192 : 1 << 20;
    options.max_depth = low ? 8 : 256;
    options.max_nodes = low ? 200 : 100000;
    options.max_attributes = low ? 50 : 100000;
    if (!*extractor && dateline_extractor_new(&options, extractor) != DATELINE_OK) abort();
    return *extractor;
}

static const char *one_of(uint32_t *hash, const char *first, const char *second, const char *third) {
    const char *const texts[] = {first, second, third, NULL};
    return texts[choose(hash, 4)];
}

typedef struct written {
    const markup_rules *rules;
    size_t total;
} written;

/* A record comes in one piece. */
static bool look(void *context, const char *bytes, size_t size_bytes) {
    written *self = context;
    const char *at;
    if (check_markup(self->rules, bytes, size_bytes, &at)) abort();
    return swallow(&self->total, bytes, size_bytes);
}

static void write_markup(const dateline_record *record) {
    written html = {&html_rules, 0}, tei = {&tei_rules, 0};
    if (dateline_record_write(record, DATELINE_HTML, NULL, look, &html) != DATELINE_OK) abort();
    if (dateline_record_write(record, DATELINE_TEI, NULL, look, &tei) != DATELINE_OK) abort();
}

/* Every format, with all members or a few, with claims and without. */
static void write(const dateline_record *record, uint32_t hash) {
    const dateline_member members[] = {hash % dateline_member_count(), hash / 64 % dateline_member_count()};
    for (dateline_format format = DATELINE_JSONL; format < dateline_format_count(); format++) {
        for (unsigned choice = 0; choice < 4; choice++) {
            dateline_output_options options = DATELINE_OUTPUT_OPTIONS_INIT;
            size_t total = 0;
            options.claims = choice & 1;
            options.members = choice & 2 ? members : NULL;
            options.member_count = choice & 2 ? 2 : 0;
            if (dateline_record_write(record, format, &options, swallow, &total) != DATELINE_OK) abort();
        }
    }
}

/* What programs ask of a record beside what is written. */
static void ask(const dateline_record *record, uint32_t hash) {
    dateline_claim claim = DATELINE_CLAIM_INIT;
    for (uint32_t i = 0; dateline_claim_at(record, i, &claim) == DATELINE_OK; i++) continue;
    dateline_provenance provenance = DATELINE_PROVENANCE_INIT;
    for (uint32_t i = 0; dateline_provenance_at(record, i, &provenance) == DATELINE_OK; i++) continue;
    dateline_filter filter = DATELINE_FILTER_INIT;
    bool passes;
    filter.only_articles = choose(&hash, 2);
    filter.since = dateline_text_of(one_of(&hash, "2024", "2024-05-03", "2024-05-03T18:19:08+02:00"));
    filter.until = dateline_text_of(one_of(&hash, "2025-01", "2024-05-03", "2024-05-03T18:19:08Z"));
    filter.languages = dateline_text_of(one_of(&hash, "en", "de,pt-BR", "es-419"));
    if (dateline_record_passes(record, &filter, &passes) != DATELINE_OK) abort();
}

static void keep(const dateline_record *record, bool claims, uint32_t hash) {
    dateline_keep_options options = DATELINE_KEEP_OPTIONS_INIT;
    dateline_record *kept;
    options.claims = claims;
    if (dateline_record_keep(record, &options, &kept) != DATELINE_OK) abort();
    write(kept, hash);
    ask(kept, hash);
    dateline_record_free(kept);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    uint32_t hash = hash_of(data, size);
    dateline_extractor *extractor = extractor_for(&hash);
    const uint8_t *line_end = size && data[0] == '{' ? memchr(data, '\n', size) : NULL;
    size_t entry_bytes = line_end ? (size_t)(line_end - data) : 0;
    dateline_page page = {
        .size_bytes = sizeof page,
        .bytes = data + entry_bytes,
        .byte_count = size - entry_bytes,
        .list_entry = {(const char *)data, entry_bytes},
        .path = dateline_text_of(choose(&hash, 4) ? "page.html" : "p\xE9ge.html"),
        .url = dateline_text_of(one_of(&hash, "https://news.example.org/2024/05/03/harbour-reopens",
                                       "https://b\xC3\xBC"
                                       "cher.example/\xC3\xA4 b?c=d",
                                       "no url")),
        .captured = dateline_text_of(one_of(&hash, "2024-05-03T18:19:08", "2024-05-03", "yesterday")),
        .content_type =
            dateline_text_of(one_of(&hash, "text/html; charset=utf-8", "text/html", "text/html;charset=gbk")),
        .content_language = dateline_text_of(one_of(&hash, "de", "en, fr", "")),
        .last_modified = dateline_text_of(one_of(&hash, "Fri, 03 May 2024 18:19:08 GMT", "soon", "")),
    };
    const dateline_record *record;
    if (dateline_extract(extractor, &page, &record) != DATELINE_OK) abort();
    write(record, hash);
    write_markup(record);
    ask(record, hash);
    keep(record, false, hash);
    keep(record, true, hash);
    if (choose(&hash, 8) == 0) { /* dear */
        dateline_candidate candidate = DATELINE_CANDIDATE_INIT;
        for (uint32_t i = 0; dateline_candidate_at(record, i, &candidate) == DATELINE_OK; i++) continue;
    }
    dateline_decoded decoded = DATELINE_DECODED_INIT;
    dateline_result result = dateline_decode(extractor, &page, &decoded);
    if (result != DATELINE_OK && result != DATELINE_TOO_LARGE) abort();
    return 0;
}
