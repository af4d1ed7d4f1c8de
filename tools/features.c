/* Writes what the body's model sees of pages, for tools/train/train.py: the
 * features, tokens and text of every block.  Built with the rest, never installed.
 *
 *     features [--tokens FILE] < LIST > OUT
 *
 * LIST has one line `path<TAB>url` per page.  FILE has one line `token own near
 * any` per token (hexadecimal, then 32nds of log-odds), the first being `bias n`;
 * without it no token has a weight.  For each page OUT gets, in the machine's
 * byte order:
 *
 *     u32 blocks, features, tokens, text bytes, address bytes
 *     u8  features × blocks, feature by feature
 *     u32 words of each block
 *     u32 the earlier block that each is a copy of, or itself
 *     u8  whether each block stands apart from the text
 *     u32 first token of each block, and their number at the end
 *     u32 tokens
 *     u8  what each is said of: 0 own, 1 near, 2 any, 3 text or page
 *     u32 where each block's text begins, and the end of the last
 *     the texts, and the page's canonical address */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "article/block_text.h"
#include "article/model/features.h"
#include "base/buffer.h"
#include "base/page.h"
#include "charset/charset.h"
#include "html/parser.h"

enum { OWN, NEAR, ANY, OTHER };

typedef struct dump {
    dl_buffer tokens, kinds, starts, texts, text_starts;
} dump;

static void put(dl_buffer *buffer, const void *bytes, size_t size) {
    dl_buffer_append(buffer, dl_span_of(bytes, size));
}

static void put_number(dl_buffer *buffer, size_t number) {
    uint32_t n = (uint32_t)number;
    put(buffer, &n, sizeof n);
}

static void put_tokens(dump *out, const dl_tokens *tokens, uint8_t kind) {
    put(&out->tokens, tokens->items, tokens->count * sizeof *tokens->items);
    for (uint32_t i = 0; i < tokens->count; i++) put(&out->kinds, &kind, 1);
}

static void dump_block_tokens(dump *out, const dl_blocks *blocks, const dl_tokens *of_boxes,
                              const dl_tokens *page, const dl_text_block *block) {
    const dl_node_data *nodes = dl_nodes(blocks->doc);
    const dl_box *box = &blocks->boxes.items[block->box];
    dl_node node = nodes[block->first].parent;
    for (unsigned steps = 0; node != box->node && node && steps < 8; node = nodes[node].parent, steps++) {
        dl_tokens tokens;
        dl_tokens_begin(&tokens);
        dl_element_tokens(&tokens, dl_tag_of(blocks->doc, node),
                          dl_get_attribute(blocks->doc, node, DL_ATTR_CLASS),
                          dl_get_attribute(blocks->doc, node, DL_ATTR_ID), DL_SPAN_NONE, DL_SPAN_NONE);
        put_tokens(out, &tokens, OWN);
        put_tokens(out, &tokens, ANY);
    }
    put_tokens(out, &of_boxes[block->box], OWN);
    unsigned steps = 0;
    for (uint32_t up = block->box; up; up = blocks->boxes.items[up].parent, steps++) {
        if (steps >= 1 && steps <= 3) put_tokens(out, &of_boxes[up], NEAR);
        put_tokens(out, &of_boxes[up], ANY);
    }
    put_tokens(out, page, OTHER);
    uint32_t words[13];
    dl_word_reader reader = {.words = words, .most = block->words <= 12 ? 13 : 2};
    dl_read_block(blocks, block, &reader);
    dl_tokens tokens;
    dl_tokens_begin(&tokens);
    dl_text_tokens(&tokens, words, reader.count, block->words <= 12 ? reader.count : UINT32_MAX);
    put_tokens(out, &tokens, OTHER);
}

static bool dump_page(dump *out, const dl_claims *claims, const dl_token_table *table) {
    dl_blocks blocks;
    dl_features features, likely;
    if (!dl_split_blocks(&blocks, claims->doc, claims->arena)) return false;
    if (!dl_measure_blocks(&features, &blocks, claims, table, DL_ALL_ROWS) ||
        !dl_measure_blocks(&likely, &blocks, claims, table, DL_LIKELY_ROWS))
        return false;
    dl_tokens *of_boxes = dl_arena_alloc_zero(claims->arena, blocks.boxes.count * sizeof *of_boxes);
    if (!of_boxes) return false;
    dl_tokens page;
    dl_tokens_begin(&page);
    dl_page_tokens(&page, claims);
    for (uint32_t i = 1; i < blocks.boxes.count; i++) {
        const dl_box *box = &blocks.boxes.items[i];
        if (box->first == box->end) continue;
        dl_element_tokens(&of_boxes[i], (dl_tag)box->tag, box->class_names, box->id, box->item, DL_SPAN_NONE);
    }
    uint32_t count = blocks.blocks.count;
    for (uint32_t i = 0; i < count; i++) {
        put_number(&out->starts, out->tokens.size / sizeof(uint32_t));
        dump_block_tokens(out, &blocks, of_boxes, &page, &blocks.blocks.items[i]);
        put_number(&out->text_starts, out->texts.size);
        dl_buffer_append(&out->texts, dl_block_text(&blocks, &blocks.blocks.items[i], claims->arena));
    }
    put_number(&out->starts, out->tokens.size / sizeof(uint32_t));
    put_number(&out->text_starts, out->texts.size);
    const dl_claim *address = dl_claims_next(claims, DL_FIELD_URL, NULL);
    dl_span url = address ? address->text : DL_SPAN_NONE;
    uint32_t head[] = {count, DL_FEATURE_COUNT, (uint32_t)(out->tokens.size / sizeof(uint32_t)),
                       (uint32_t)out->texts.size, (uint32_t)url.size};
    fwrite(head, sizeof head, 1, stdout);
    for (unsigned f = 0; f < DL_FEATURE_COUNT; f++)
        fwrite(features.values + (size_t)f * features.stride, 1, count, stdout);
    for (uint32_t i = 0; i < count; i++) fwrite(&blocks.blocks.items[i].words, sizeof(uint32_t), 1, stdout);
    fwrite(features.copy_of, sizeof(uint32_t), count, stdout);
    for (uint32_t i = 0; i < count; i++) putchar(dl_stands_apart(&blocks, &blocks.blocks.items[i]));
    for (uint32_t i = 0, row = 0; i < count; i++) {
        bool has_row = row < likely.row_count && likely.rows[row] == i;
        putchar(has_row);
        row += has_row;
    }
    const dl_buffer *parts[] = {&out->starts, &out->tokens, &out->kinds, &out->text_starts, &out->texts};
    for (size_t i = 0; i < DL_COUNT_OF(parts); i++) fwrite(parts[i]->data, 1, parts[i]->size, stdout);
    fwrite(url.data, 1, url.size, stdout);
    return true;
}

/* --- token weights --- */

typedef struct weights {
    dl_token_weight *items;
    uint32_t count, capacity;
    uint16_t first[DL_TOKEN_BUCKETS + 1];
} weights;

static int by_token(const void *a, const void *b) {
    uint32_t x = ((const dl_token_weight *)a)->token, y = ((const dl_token_weight *)b)->token;
    return x < y ? -1 : x > y;
}

static bool read_weights(const char *path, weights *found, dl_token_table *table, dl_arena *arena) {
    FILE *file = fopen(path, "r");
    if (!file) return false;
    unsigned token;
    int own, near, any;
    /* NOLINTBEGIN(cert-err34-c): the training writes the file */
    bool good = fscanf(file, "bias %d", &table->bias) == 1;
    while (good && fscanf(file, "%x %d %d %d", &token, &own, &near, &any) == 4) {
        /* NOLINTEND(cert-err34-c) */
        dl_token_weight weight = {token, (int8_t)own, (int8_t)near, (int8_t)any};
        good = DL_ARENA_PUSH(arena, found, weight);
    }
    fclose(file);
    if (found->count == 0) return false;
    qsort(found->items, found->count, sizeof *found->items, by_token);
    uint32_t at = 0;
    for (uint32_t bucket = 0; bucket <= DL_TOKEN_BUCKETS; bucket++) {
        while (at < found->count && found->items[at].token >> (32 - DL_TOKEN_BUCKET_BITS) < bucket) at++;
        found->first[bucket] = (uint16_t)at;
    }
    table->weights = found->items;
    table->first = found->first;
    return good;
}

/* --- pages --- */

static bool read_file(const char *path, dl_buffer *page) {
    dl_buffer_clear(page);
    FILE *file = fopen(path, "rb");
    if (!file) return false;
    size_t got = 1;
    while (got > 0 && dl_buffer_reserve(page, (1 << 16) + DL_PAGE_PADDING)) {
        got = fread(page->data + page->size, 1, 1 << 16, file);
        page->size += got;
    }
    fclose(file);
    return !page->failed;
}

int main(int count, char **arguments) {
    static weights found;
    dl_token_table table = {NULL, found.first, 0};
    dl_arena lasting, arena;
    dl_arena_init(&lasting, 0, NULL);
    dl_arena_init(&arena, 0, NULL);
    if (count == 3 && strcmp(arguments[1], "--tokens") == 0) {
        if (!read_weights(arguments[2], &found, &table, &lasting)) {
            fprintf(stderr, "features: %s: no token weights\n", arguments[2]);
            return 3;
        }
    } else if (count != 1) {
        fprintf(stderr, "usage: features [--tokens FILE] < LIST > OUT\n");
        return 2;
    }
    dl_document *doc = dl_document_new(NULL);
    dl_charset *charset = dl_charset_new(NULL);
    dl_buffer page;
    dl_buffer_init(&page, 0, NULL);
    dump out;
    dl_buffer *const parts[] = {&out.tokens, &out.kinds, &out.starts, &out.texts, &out.text_starts};
    for (size_t i = 0; i < DL_COUNT_OF(parts); i++) dl_buffer_init(parts[i], 0, NULL);
    char line[8192];
    int status = doc && charset ? 0 : 3;
    while (status == 0 && fgets(line, sizeof line, stdin)) {
        line[strcspn(line, "\n")] = 0;
        char *url = strchr(line, '\t');
        if (url) *url++ = 0;
        dl_arena_reset(&arena);
        for (size_t i = 0; i < DL_COUNT_OF(parts); i++) dl_buffer_clear(parts[i]);
        dl_page_context context = {.url = dl_span_from_string(url && *url ? url : NULL)};
        dl_claims claims;
        bool good = read_file(line, &page);
        if (good) {
            dl_charset_result text = dl_charset_decode(charset, dl_buffer_span(&page), DL_SPAN_NONE);
            good = !text.no_memory && dl_parse(doc, text.text, NULL) != DL_PARSE_NO_MEMORY;
        }
        if (good) {
            dl_claims_begin(&claims, doc, &arena, &context);
            dl_read_claims(&claims);
            good = dump_page(&out, &claims, &table);
        }
        if (!good) {
            fprintf(stderr, "features: %s: cannot be read\n", line);
            status = 3;
        }
    }
    for (size_t i = 0; i < DL_COUNT_OF(parts); i++) dl_buffer_release(parts[i]);
    dl_buffer_release(&page);
    dl_charset_free(charset);
    dl_document_free(doc);
    dl_arena_release(&arena);
    dl_arena_release(&lasting);
    return status;
}
