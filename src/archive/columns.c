#include "archive/columns.h"

#include "archive/tokens.h"

static dl_span join_values(const dl_values *values, dl_arena *arena) {
    if (values->count == 1) return values->items[0].text;
    dl_span *texts = dl_arena_alloc(arena, (values->count + 1) * sizeof *texts);
    if (!texts) return DL_SPAN_NONE;
    for (uint32_t i = 0; i < values->count; i++) texts[i] = values->items[i].text;
    return dl_arena_join(arena, texts, values->count, DL_SPAN("\n"));
}

static dl_span join_authors(const dl_record *record, dl_arena *arena) {
    dl_span *names = dl_arena_alloc(arena, (record->authors.count + 1) * sizeof *names);
    if (!names) return DL_SPAN_NONE;
    for (uint32_t i = 0; i < record->authors.count; i++) names[i] = record->authors.items[i].name.text;
    return dl_arena_join(arena, names, record->authors.count, DL_SPAN("\n"));
}

/* The entries of a live blog are mostly in the body, too: if its first one is, all are taken to be. */
static bool has_updates(const dl_body *body) {
    enum { TELLING_BYTES = 64 };
    return !body->updates.count ||
           dl_span_contains(body->text, dl_span_sub(body->updates.items[0].text, 0, TELLING_BYTES));
}

static dl_span whole_body(const dl_body *body, dl_arena *arena) {
    if (has_updates(body)) return body->text;
    dl_span *texts = dl_arena_alloc(arena, (2 * (size_t)body->updates.count + 1) * sizeof *texts);
    if (!texts) return DL_SPAN_NONE;
    size_t count = body->text.size > 0;
    texts[0] = body->text;
    for (uint32_t i = 0; i < body->updates.count; i++) {
        const dl_live_update *update = &body->updates.items[i];
        if (update->headline.size) texts[count++] = update->headline;
        if (update->text.size) texts[count++] = update->text;
    }
    return dl_arena_join(arena, texts, count, DL_SPAN("\n\n"));
}

void dl_index_columns_of(const dl_record *record, dl_index_columns *columns, dl_arena *arena) {
    columns->text[DL_COLUMN_HEADLINE] = record->headline.text;
    columns->text[DL_COLUMN_AUTHOR] = join_authors(record, arena);
    columns->text[DL_COLUMN_SECTION] = join_values(&record->sections, arena);
    columns->text[DL_COLUMN_KEYWORD] = join_values(&record->keywords, arena);
    columns->text[DL_COLUMN_DESCRIPTION] = record->description.text;
    columns->text[DL_COLUMN_BODY] = whole_body(&record->body, arena);
}

const char *dl_index_column_name(unsigned column) {
    static const char *const names[DL_COLUMN_COUNT] = {
        [DL_COLUMN_HEADLINE] = "headline",       [DL_COLUMN_AUTHOR] = "author",
        [DL_COLUMN_SECTION] = "section",         [DL_COLUMN_KEYWORD] = "keyword",
        [DL_COLUMN_DESCRIPTION] = "description", [DL_COLUMN_BODY] = "body",
    };
    return names[column];
}

static int count_token(void *count, int flags, const char *token, int size, int start, int end) {
    (void)flags, (void)token, (void)size, (void)start, (void)end;
    ++*(uint32_t *)count;
    return 0;
}

uint32_t dl_index_tokens(const dl_index_columns *columns) {
    uint32_t count = 0;
    for (size_t i = 0; i < DL_COLUMN_COUNT; i++) dl_tokens_each(columns->text[i], false, count_token, &count);
    return count;
}
