#include "draw.h"

#include <stdlib.h>
#include <string.h>

const char *const bench_query_kind_names[BENCH_QUERY_KINDS] = {
    [BENCH_WORD] = "one word",
    [BENCH_AND] = "two words",
    [BENCH_OR] = "one word or another",
    [BENCH_PHRASE] = "a phrase of three",
    [BENCH_PREFIX] = "a prefix of four letters",
    [BENCH_NEAR] = "two words near each other",
    [BENCH_HEADLINE_FIELD] = "a word of the headline",
    [BENCH_AUTHOR_FIELD] = "an author",
    [BENCH_FILTERED] = "a word, by language and time",
    [BENCH_FREQUENT] = "a frequent word",
};

/* --- stories --- */

static bool note_revision(void *context, int64_t story, int64_t revision) {
    bench_stories *stories = context;
    (void)story;
    if (stories->count == stories->capacity) {
        stories->capacity = stories->capacity ? 2 * stories->capacity : 1024;
        stories->revisions = realloc(stories->revisions, stories->capacity * sizeof *stories->revisions);
        if (!stories->revisions) abort();
    }
    stories->revisions[stories->count++] = revision;
    return true;
}

bool bench_list_stories(dateline_archive *archive, bench_stories *stories) {
    *stories = (bench_stories){0};
    return dateline_archive_each(archive, false, note_revision, stories) == DATELINE_OK && stories->count > 0;
}

void bench_free_stories(bench_stories *stories) {
    free(stories->revisions);
}

/* --- words --- */

enum { MOST_WORDS = 2000, MOST_BYTES = 40 };

/* The words between white space, without punctuation at their ends. */
typedef struct word_list {
    dl_span words[MOST_WORDS];
    bool joined[MOST_WORDS]; /* nothing but a space stands before it */
    unsigned count;
} word_list;

/* ASCII other than letters and digits, the punctuation of U+2000 to U+206F, and the Arabic comma. */
static size_t mark_at(dl_span text, size_t at) {
    unsigned char byte = (unsigned char)text.data[at];
    if (byte < 0x80) return !dl_ascii_is_alnum(text.data[at]);
    if (byte == 0xE2 && at + 2 < text.size && (text.data[at + 1] == '\x80' || text.data[at + 1] == '\x81'))
        return 3;
    return byte == 0xC2 || (byte == 0xD8 && at + 1 < text.size && text.data[at + 1] == '\x8C') ? 2 : 0;
}

static dl_span without_marks(dl_span word) {
    for (size_t mark; word.size && (mark = mark_at(word, 0));) word = dl_span_sub(word, mark, SIZE_MAX);
    size_t end = 0;
    for (size_t at = 0; at < word.size && !mark_at(word, at); at++) end = at + 1;
    return dl_span_sub(word, 0, end);
}

static void split_words(dl_span text, word_list *list) {
    list->count = 0;
    dl_span word;
    bool marked = true;
    while (list->count < MOST_WORDS && dl_span_next_word(&text, &word)) {
        dl_span bare = without_marks(word);
        bool at_front = bare.data == word.data, whole = at_front && bare.size == word.size;
        if (bare.size && bare.size <= MOST_BYTES) {
            list->joined[list->count] = !marked && at_front;
            list->words[list->count++] = bare;
        }
        marked = !whole;
    }
}

/* A record's text; valid as long as the record. */
static dl_span text_of(const dateline_record *record, const char *member) {
    dateline_text text;
    dateline_result result = dateline_get_text(record, dateline_member_named(member), 0, &text);
    return result == DATELINE_OK ? dl_span_of(text.data, text.size_bytes) : DL_SPAN_NONE;
}

static dateline_record *draw_record(dateline_archive *archive, const bench_stories *stories,
                                    bench_random *random) {
    dateline_record *record;
    int64_t revision = stories->revisions[bench_below(random, (uint32_t)stories->count)];
    return dateline_archive_record(archive, revision, &record) == DATELINE_OK ? record : NULL;
}

/* --- queries --- */

static void add_word(bench_query *query, dl_span word) {
    dl_buffer *to = &query->words[query->word_count++];
    dl_buffer_init(to, 0, NULL);
    dl_buffer_append(to, word);
}

/* A place in the list from which `count` words follow, the first of so many bytes at least; UINT_MAX: none
 * was found. */
static unsigned draw_place(const word_list *list, unsigned count, size_t least_bytes, bench_random *random) {
    enum { TRIES = 50 };
    for (int i = 0; i < TRIES && list->count >= count; i++) {
        unsigned at = bench_below(random, list->count - count + 1);
        if (list->words[at].size >= least_bytes) return at;
    }
    return ~0u;
}

static bool take_words(bench_query *query, dl_span text, unsigned count, unsigned apart, size_t least_bytes,
                       bench_random *random) {
    static word_list list;
    split_words(text, &list);
    unsigned at = draw_place(&list, (count - 1) * apart + 1, least_bytes, random);
    if (at == ~0u) return false;
    for (unsigned i = 0; i < count; i++) {
        if (i > 0 && apart == 1 && !list.joined[at + i]) return false;
        if (apart > 1 && list.words[at + i * apart].size < least_bytes) return false;
        add_word(query, list.words[at + i * apart]);
    }
    return true;
}

/* The first four letters of a word that has more. */
static bool take_prefix(bench_query *query, dl_span text, bench_random *random) {
    enum { LETTERS = 4, LEAST_BYTES = 6 };
    if (!take_words(query, text, 1, 1, LEAST_BYTES, random)) return false;
    dl_buffer *word = &query->words[0];
    size_t size = 0;
    for (unsigned letters = 0; size < word->size; size++) {
        if (((unsigned char)word->data[size] & 0xC0) != 0x80 && letters++ == LETTERS) break;
    }
    word->size = size;
    return true;
}

static bool take_author(bench_query *query, const dateline_record *record) {
    dateline_author author = DATELINE_AUTHOR_INIT;
    if (dateline_get_author(record, 0, &author) != DATELINE_OK) return false;
    add_word(query, dl_span_of(author.name.data, author.name.size_bytes));
    return true;
}

static bool take_frequent(bench_query *query, bench_random *random) {
    static const dl_span frequent[] = {
        DL_SPAN_INIT("said"),    DL_SPAN_INIT("people"),     DL_SPAN_INIT("government"),
        DL_SPAN_INIT("police"),  DL_SPAN_INIT("year"),       DL_SPAN_INIT("first"),
        DL_SPAN_INIT("over"),    DL_SPAN_INIT("after"),      DL_SPAN_INIT("would"),
        DL_SPAN_INIT("with"),    DL_SPAN_INIT("that"),       DL_SPAN_INIT("the"),
        DL_SPAN_INIT("new"),     DL_SPAN_INIT("der"),        DL_SPAN_INIT("les"),
        DL_SPAN_INIT("para"),    DL_SPAN_INIT("president*"), DL_SPAN_INIT("from"),
        DL_SPAN_INIT("against"), DL_SPAN_INIT("been")};
    add_word(query, frequent[bench_below(random, DL_COUNT_OF(frequent))]);
    return true;
}

static bool take_filtered(bench_query *query, const dateline_record *record, dl_span text,
                          bench_random *random) {
    enum { SHORT = 3 };
    if (!take_words(query, text, 1, 1, SHORT, random)) return false;
    dl_span language = text_of(record, "inLanguage"), date = text_of(record, "datePublished");
    if (!language.size || date.size < 4) return false;
    add_word(query, dl_span_sub(language, 0, 2));
    add_word(query, dl_span_sub(date, 0, 4));
    return true;
}

static bool take(bench_query *query, const dateline_record *record, bench_random *random) {
    enum { SHORT = 3, LONG = 4, APART = 4 };
    dl_span headline = text_of(record, "headline"), body = text_of(record, "articleBody");
    dl_span either = bench_below(random, 2) ? headline : body;
    switch (query->kind) {
    case BENCH_WORD:
    case BENCH_OR:
        return take_words(query, either, 1, 1, SHORT, random);
    case BENCH_HEADLINE_FIELD:
        return take_words(query, headline, 1, 1, LONG, random);
    case BENCH_AND:
        return take_words(query, either, 2, 2, LONG, random);
    case BENCH_PHRASE:
        return take_words(query, body, 3, 1, SHORT, random);
    case BENCH_PREFIX:
        return take_prefix(query, either, random);
    case BENCH_NEAR:
        return take_words(query, body, 2, APART, LONG, random);
    case BENCH_AUTHOR_FIELD:
        return take_author(query, record);
    case BENCH_FILTERED:
        return take_filtered(query, record, either, random);
    default:
        return take_frequent(query, random);
    }
}

static void write_query(bench_query *query) {
    static const char *const forms[BENCH_QUERY_KINDS] = {
        [BENCH_WORD] = "%.*s",
        [BENCH_AND] = "%.*s %.*s",
        [BENCH_OR] = "%.*s OR %.*s",
        [BENCH_PHRASE] = "\"%.*s %.*s %.*s\"",
        [BENCH_PREFIX] = "%.*s*",
        [BENCH_NEAR] = "NEAR(%.*s %.*s, 10)",
        [BENCH_HEADLINE_FIELD] = "headline:%.*s",
        [BENCH_AUTHOR_FIELD] = "author:\"%.*s\"",
        [BENCH_FILTERED] = "%.*s lang:%.*s since:%.*s",
        [BENCH_FREQUENT] = "%.*s",
    };
    const char *at = forms[query->kind];
    for (unsigned next = 0; *at;) {
        size_t size = strcspn(at, "%");
        dl_buffer_append(&query->text, dl_span_of(at, size));
        at += size;
        if (!*at) break;
        dl_buffer_append(&query->text, dl_buffer_span(&query->words[next++]));
        at += strlen("%.*s");
    }
}

bool bench_draw_query(dateline_archive *archive, const bench_stories *stories, bench_query_kind kind,
                      bench_random *random, bench_query *query) {
    enum { TRIES = 200 };
    for (int i = 0; i < TRIES; i++) {
        *query = (bench_query){.kind = kind};
        dl_buffer_init(&query->text, 0, NULL);
        dateline_record *record = draw_record(archive, stories, random);
        bool taken = record && take(query, record, random);
        dateline_record_free(record);
        if (taken && kind == BENCH_OR) {
            record = draw_record(archive, stories, random);
            taken = record && take(query, record, random);
            dateline_record_free(record);
        }
        if (taken) {
            write_query(query);
            return true;
        }
        bench_free_query(query);
    }
    return false;
}

void bench_free_query(bench_query *query) {
    for (unsigned i = 0; i < query->word_count; i++) dl_buffer_release(&query->words[i]);
    dl_buffer_release(&query->text);
    query->word_count = 0;
}
