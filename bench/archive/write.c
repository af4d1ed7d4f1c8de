#include "write.h"

#include <stdio.h>
#include <time.h>

/* --- pieces of JSON --- */

#define PUT(out, literal) dl_buffer_append(out, DL_SPAN(literal))

static void put_number(dl_buffer *out, uint64_t number) {
    char digits[20], *at = digits + sizeof digits;
    do *--at = (char)('0' + number % 10);
    while ((number /= 10));
    dl_buffer_append(out, dl_span_of(at, (size_t)(digits + sizeof digits - at)));
}

static dl_span span_of(const bench_article *article, bench_piece piece) {
    return dl_span_of(article->text + piece.start, piece.size);
}

static void put_piece(dl_buffer *out, const bench_article *article, bench_piece piece) {
    PUT(out, "\"");
    dl_buffer_append(out, span_of(article, piece));
    PUT(out, "\"");
}

static void put_two_digits(dl_buffer *out, int number) {
    const char digits[] = {(char)('0' + number / 10), (char)('0' + number % 10)};
    dl_buffer_append(out, dl_span_of(digits, 2));
}

/* "2024-05-03T10:20:30", of the time zone that is so many minutes ahead. */
static void put_time(dl_buffer *out, int64_t seconds, int offset_minutes) {
    time_t shifted = (time_t)(seconds + offset_minutes * 60);
    struct tm parts;
    gmtime_r(&shifted, &parts);
    put_number(out, (uint64_t)parts.tm_year + 1900);
    PUT(out, "-");
    put_two_digits(out, parts.tm_mon + 1);
    PUT(out, "-");
    put_two_digits(out, parts.tm_mday);
    PUT(out, "T");
    put_two_digits(out, parts.tm_hour);
    PUT(out, ":");
    put_two_digits(out, parts.tm_min);
    PUT(out, ":");
    put_two_digits(out, parts.tm_sec);
}

static void put_date(dl_buffer *out, dl_span name, int64_t seconds, int offset_minutes) {
    int size = offset_minutes < 0 ? -offset_minutes : offset_minutes;
    PUT(out, ",\"");
    dl_buffer_append(out, name);
    PUT(out, "\":\"");
    put_time(out, seconds, offset_minutes);
    dl_buffer_append(out, offset_minutes < 0 ? DL_SPAN("-") : DL_SPAN("+"));
    put_two_digits(out, size / 60);
    PUT(out, ":");
    put_two_digits(out, size % 60);
    PUT(out, "\"");
}

/* --- names --- */

static const dl_span surnames_of_sites[] = {
    DL_SPAN_INIT("times"), DL_SPAN_INIT("post"),    DL_SPAN_INIT("herald"), DL_SPAN_INIT("courier"),
    DL_SPAN_INIT("daily"), DL_SPAN_INIT("tribune"), DL_SPAN_INIT("news"),   DL_SPAN_INIT("observer")};

static dl_span surname_of(unsigned site) {
    return surnames_of_sites[bench_hash(site, 2) % DL_COUNT_OF(surnames_of_sites)];
}

/* Hosts have English words whatever their language. */
static void put_host(dl_buffer *out, const bench_author *author, unsigned site) {
    char word[BENCH_LONGEST_WORD];
    size_t size = bench_word(bench_words_of(author, 0), 400 + site, word);
    if (bench_hash(site, 3) % 2) PUT(out, "www.");
    dl_buffer_append(out, dl_span_of(word, size));
    PUT(out, "-");
    dl_buffer_append(out, surname_of(site));
    PUT(out, ".example");
}

static void put_name(dl_buffer *out, const bench_words *words, uint64_t number) {
    char word[BENCH_LONGEST_WORD];
    size_t size = bench_word(words, number, word);
    bench_capitalize(word);
    dl_buffer_append(out, dl_span_of(word, size));
}

static void put_publisher_name(dl_buffer *out, const bench_author *author, unsigned site) {
    char name[16] = {0};
    dl_span surname = surname_of(site);
    memcpy(name, surname.data, surname.size);
    bench_capitalize(name);
    put_name(out, bench_words_of(author, 0), 400 + site);
    PUT(out, " ");
    dl_buffer_append(out, dl_span_from_string(name));
}

static const char *const sections[] = {"news",    "politics",  "business", "world",   "sport",  "culture",
                                       "local",   "science",   "health",   "opinion", "travel", "technology",
                                       "climate", "education", "crime",    "weather"};

static const char *section_of(const bench_story *story) {
    return sections[bench_hash(story->text.event, 5) % DL_COUNT_OF(sections)];
}

/* --- addresses --- */

static void put_slug(dl_buffer *out, const bench_author *author, const bench_story *story) {
    for (unsigned i = 0; i < 5; i++) {
        char word[BENCH_LONGEST_WORD];
        size_t size = bench_word(bench_words_of(author, 0), 150 + bench_hash(story->number, i) % 20000, word);
        if (i) PUT(out, "-");
        dl_buffer_append(out, dl_span_of(word, size));
    }
}

static void put_path(dl_buffer *out, const bench_author *author, const bench_story *story) {
    time_t published = (time_t)story->published;
    struct tm parts;
    gmtime_r(&published, &parts);
    switch (bench_hash(story->site, 4) % 3) {
    case 0:
        dl_buffer_append_format(out, "/%d/%02d/%02d/", parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday);
        put_slug(out, author, story);
        PUT(out, "/");
        break;
    case 1:
        dl_buffer_append_format(out, "/%s/", section_of(story));
        put_slug(out, author, story);
        PUT(out, "-");
        put_number(out, 1000000 + story->number);
        PUT(out, ".html");
        break;
    default:
        PUT(out, "/article/");
        put_number(out, 1000000 + story->number);
        break;
    }
}

static void put_url(dl_buffer *out, const bench_author *author, const bench_story *story) {
    PUT(out, "https://");
    put_host(out, author, story->site);
    put_path(out, author, story);
}

/* --- members --- */

static void put_digest(dl_buffer *out, uint64_t seed) {
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    char digest[32];
    bench_random random = {seed};
    for (unsigned i = 0; i < sizeof digest; i++) digest[i] = letters[bench_below(&random, 32)];
    dl_buffer_append(out, dl_span_of(digest, sizeof digest));
}

/* One capture in ten has the address of a link from elsewhere. */
static void put_source(dl_buffer *out, const bench_author *author, const bench_capture *capture) {
    enum { PER_FILE = 20000, BYTES_PER_CAPTURE = 24000 };
    uint64_t seed = bench_hash(capture->story.text.seed, capture->number);
    dl_buffer_append_format(
        out, ",\"source\":{\"path\":\"crawl/part-%05u.warc.gz\",\"offset\":%llu", capture->number / PER_FILE,
        (unsigned long long)(capture->number % PER_FILE) * BYTES_PER_CAPTURE + seed % 9000);
    dl_buffer_append_format(out, ",\"recordId\":\"urn:uuid:%08x-%04x-4%03x-8%03x-%012llx\"", (unsigned)seed,
                            (unsigned)(seed >> 32 & 0xFFFF), (unsigned)(seed >> 48 & 0xFFF),
                            capture->number >> 20, (unsigned long long)capture->number);
    PUT(out, ",\"recordType\":\"response\",\"capturedAt\":\"");
    put_time(out, capture->captured, 0);
    PUT(out, "Z\",\"url\":\"");
    put_url(out, author, &capture->story);
    if (seed % 10 == 0) PUT(out, "?utm_source=newsletter&utm_medium=email");
    PUT(out, "\",\"httpStatus\":200,\"mediaType\":\"text/html\",\"charset\":\"UTF-8\",\"digest\":\"sha1:");
    put_digest(out, seed);
    PUT(out, "\"}");
}

/* Nobody, one or two of the site's people; what was taken from an agency says so. */
static unsigned put_authors(dl_buffer *out, const bench_author *author, const bench_story *story) {
    const bench_words *words = bench_words_of(author, story->text.language);
    uint64_t draw = bench_hash(story->number, 11);
    if (story->copy && story->text.agency) {
        PUT(out, ",\"author\":[{\"name\":\"");
        put_publisher_name(out, author, story->text.agency - 1u);
        PUT(out, "\",\"type\":\"Organization\"}]");
        return 1;
    }
    unsigned count = draw % 100 < 25   ? 0
                     : draw % 100 < 85 ? 1
                                       : 2,
             people = 6 + (unsigned)(bench_hash(story->site, 12) % 60);
    for (unsigned i = 0; i < count; i++) {
        uint64_t person = bench_hash(story->site, 1000 + (draw / 100 + i) % people);
        dl_buffer_append(out, i ? DL_SPAN(",") : DL_SPAN(",\"author\":["));
        PUT(out, "{\"name\":\"");
        put_name(out, words, 500 + person % 3000);
        PUT(out, " ");
        put_name(out, words, 4000 + person / 3000 % 40000);
        PUT(out, "\",\"url\":\"https://");
        put_host(out, author, story->site);
        dl_buffer_append_format(out, "/author/%llu\",\"type\":\"Person\"}",
                                (unsigned long long)(person % 100000));
    }
    if (count) PUT(out, "]");
    return count;
}

static void put_publisher(dl_buffer *out, const bench_author *author, unsigned site) {
    PUT(out, ",\"publisher\":{\"name\":\"");
    put_publisher_name(out, author, site);
    PUT(out, "\",\"url\":\"https://");
    put_host(out, author, site);
    PUT(out, "/\",\"logo\":{\"url\":\"https://");
    put_host(out, author, site);
    PUT(out, "/static/logo.png\",\"width\":600,\"height\":60}}");
}

static void put_keywords(dl_buffer *out, const bench_article *article) {
    if (!article->keyword_count) return;
    for (uint32_t i = 0; i < article->keyword_count; i++) {
        dl_buffer_append(out, i ? DL_SPAN(",") : DL_SPAN(",\"keywords\":["));
        put_piece(out, article, article->keywords[i]);
    }
    PUT(out, "]");
}

/* The lead picture, and one for each caption in the text. */
static unsigned put_images(dl_buffer *out, const bench_author *author, const bench_story *story,
                           const bench_article *article) {
    unsigned count = 0;
    for (uint32_t i = 0; i < article->count; i++) {
        if (i > 0 && article->blocks[i].kind != BENCH_CAPTION) continue;
        dl_buffer_append(out, count ? DL_SPAN(",") : DL_SPAN(",\"image\":["));
        PUT(out, "{\"url\":\"https://");
        put_host(out, author, story->site);
        dl_buffer_append_format(out, "/media/%u-%u-1600x900.jpg\",\"width\":1600,\"height\":900",
                                story->number, count);
        if (i > 0) {
            PUT(out, ",\"caption\":");
            put_piece(out, article, article->blocks[i].text);
        }
        if (count == 0) PUT(out, ",\"representativeOfPage\":true");
        PUT(out, ",\"variants\":[{\"url\":\"https://");
        put_host(out, author, story->site);
        dl_buffer_append_format(out, "/media/%u-%u-300x170.jpg\",\"width\":300}]}", story->number, count++);
    }
    if (count) PUT(out, "]");
    return count;
}

static bool in_body(const bench_block *block) {
    return block->kind != BENCH_CAPTION;
}

static void put_body(dl_buffer *out, const bench_article *article) {
    bool begun = false;
    PUT(out, ",\"articleBody\":\"");
    for (uint32_t i = 0; i < article->count; i++) {
        if (!in_body(&article->blocks[i])) continue;
        if (begun) PUT(out, "\\n\\n");
        begun = true;
        dl_buffer_append(out, span_of(article, article->blocks[i].text));
    }
    PUT(out, "\"");
}

static void put_items(dl_buffer *out, dl_span text) {
    PUT(out, ",\"items\":[");
    for (bool first = true; text.size; first = false) {
        size_t size = dl_span_find(text, DL_SPAN("\\n"), 0);
        dl_buffer_append(out, first ? DL_SPAN("{\"text\":\"") : DL_SPAN(",{\"text\":\""));
        dl_buffer_append(out, dl_span_sub(text, 0, size));
        PUT(out, "\"}");
        text = size == SIZE_MAX ? DL_SPAN_NONE : dl_span_sub(text, size + 2, SIZE_MAX);
    }
    PUT(out, "]");
}

static void put_link_address(dl_buffer *out, const bench_author *author, const bench_story *story,
                             uint32_t which) {
    uint64_t draw = bench_hash(story->number, 100 + which);
    bench_story other = *story;
    if (draw % 4 == 0) other.site = (uint16_t)(draw / 4 % BENCH_SITES);
    other.number -= story->number ? (uint32_t)(draw / 16 % story->number % 2000) : 0;
    put_url(out, author, &other);
}

static void put_blocks(dl_buffer *out, const bench_author *author, const bench_story *story,
                       const bench_article *article) {
    static const dl_span kinds[BENCH_KINDS] = {[BENCH_PARAGRAPH] = DL_SPAN_INIT("paragraph"),
                                               [BENCH_SUBHEADING] = DL_SPAN_INIT("heading"),
                                               [BENCH_LIST] = DL_SPAN_INIT("list"),
                                               [BENCH_QUOTE] = DL_SPAN_INIT("quote"),
                                               [BENCH_CAPTION] = DL_SPAN_INIT("caption")};
    PUT(out, ",\"blocks\":[");
    for (uint32_t i = 0; i < article->count; i++) {
        const bench_block *block = &article->blocks[i];
        dl_buffer_append(out, i ? DL_SPAN(",{\"kind\":\"") : DL_SPAN("{\"kind\":\""));
        dl_buffer_append(out, kinds[block->kind]);
        PUT(out, "\",\"text\":");
        put_piece(out, article, block->text);
        if (block->kind == BENCH_SUBHEADING) PUT(out, ",\"level\":2");
        if (block->kind == BENCH_LIST) put_items(out, span_of(article, block->text));
        if (block->link.size) {
            PUT(out, ",\"links\":[{\"url\":\"");
            put_link_address(out, author, story, i);
            PUT(out, "\",\"text\":");
            put_piece(out, article, block->link);
            PUT(out, "}]");
        }
        PUT(out, "}");
    }
    PUT(out, "]");
}

static unsigned put_mentions(dl_buffer *out, const bench_author *author, const bench_story *story,
                             const bench_article *article) {
    unsigned count = 0;
    for (uint32_t i = 0; i < article->count; i++) {
        if (!article->blocks[i].link.size) continue;
        dl_buffer_append(out, count++ ? DL_SPAN(",{\"url\":\"") : DL_SPAN(",\"mentions\":[{\"url\":\""));
        put_link_address(out, author, story, i);
        PUT(out, "\",\"name\":");
        put_piece(out, article, article->blocks[i].link);
        PUT(out, "}");
    }
    if (count) PUT(out, "]");
    return count;
}

/* --- provenance --- */

/* Writes "name": "where@offset", or "name[index]" for the second item of a list and so on, and moves on in
 * the page. */
static void put_place(dl_buffer *out, const char *name, unsigned index, const char *where, uint64_t *offset) {
    *offset += 40 + bench_mix(*offset) % 300;
    dl_buffer_append(out, out->data[out->size - 1] == '{' ? DL_SPAN("\"") : DL_SPAN(",\""));
    dl_buffer_append(out, dl_span_from_string(name));
    if (index > 0) {
        PUT(out, "[");
        put_number(out, index);
        PUT(out, "]");
    }
    PUT(out, "\":\"");
    dl_buffer_append(out, dl_span_from_string(where));
    PUT(out, "@");
    put_number(out, *offset);
    PUT(out, "\"");
}

typedef struct counts {
    unsigned authors, keywords, images, mentions;
    bool modified;
} counts;

static void put_provenance(dl_buffer *out, const bench_capture *capture, counts known) {
    uint64_t offset = 300 + bench_hash(capture->story.number, 21) % 2000;
    PUT(out, ",\"provenance\":{");
    put_place(out, "url", 0, "link:canonical", &offset);
    put_place(out, "type", 0, "jsonld:$.@graph[0].@type", &offset);
    put_place(out, "headline", 0, "visible:h1", &offset);
    put_place(out, "description", 0, "meta:og:description", &offset);
    put_place(out, "datePublished", 0, "jsonld:$.@graph[0].datePublished", &offset);
    if (known.modified) put_place(out, "dateModified", 0, "jsonld:$.@graph[0].dateModified", &offset);
    put_place(out, "publisher", 0, "jsonld:$.@graph[0].publisher.name", &offset);
    put_place(out, "publisher.url", 0, "jsonld:$.@graph[0].publisher.url", &offset);
    put_place(out, "publisher.logo", 0, "jsonld:$.@graph[0].publisher.logo.url", &offset);
    put_place(out, "inLanguage", 0, "meta:html", &offset);
    for (unsigned i = 0; i < known.authors; i++)
        put_place(out, "author", i, "jsonld:$.@graph[0].author.name", &offset);
    put_place(out, "articleSection", 0, "meta:article:section", &offset);
    for (unsigned i = 0; i < known.keywords; i++) put_place(out, "keywords", i, "meta:article:tag", &offset);
    for (unsigned i = 0; i < known.images; i++) put_place(out, "image", i, "visible:img", &offset);
    for (unsigned i = 0; i < known.mentions; i++) put_place(out, "mentions", i, "visible:a", &offset);
    put_place(out, "articleBody", 0, "visible:article", &offset);
    PUT(out, "}");
}

void bench_write_record(dl_buffer *out, const bench_author *author, const bench_capture *capture,
                        const bench_article *article) {
    const bench_story *story = &capture->story;
    const bench_language *language = &bench_languages[story->text.language];
    counts known = {.keywords = article->keyword_count, .modified = story->edit_count > 0};
    PUT(out, "{\"url\":\"");
    put_url(out, author, story);
    PUT(out, "\"");
    put_source(out, author, capture);
    PUT(out, ",\"type\":\"NewsArticle\",\"headline\":");
    put_piece(out, article, article->headline);
    PUT(out, ",\"description\":");
    put_piece(out, article, article->description);
    put_date(out, DL_SPAN("datePublished"), story->published, language->offset_minutes);
    if (known.modified) {
        int64_t edited = story->published + (int64_t)60 * story->edits[story->edit_count - 1].minutes;
        put_date(out, DL_SPAN("dateModified"), edited, language->offset_minutes);
    }
    known.authors = put_authors(out, author, story);
    put_publisher(out, author, story->site);
    dl_buffer_append_format(out, ",\"articleSection\":[\"%s\"]", section_of(story));
    put_keywords(out, article);
    PUT(out, ",\"wordCount\":");
    put_number(out, article->words);
    dl_buffer_append_format(out, ",\"inLanguage\":\"%s\"", language->tag);
    known.images = put_images(out, author, story, article);
    put_body(out, article);
    put_blocks(out, author, story, article);
    known.mentions = put_mentions(out, author, story, article);
    put_provenance(out, capture, known);
    PUT(out, "}\n");
}
