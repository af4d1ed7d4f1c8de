#include "article/tokens.h"

/* What keeps the kinds of tokens apart. */
#define SALT_TAG   0x51ED270Bu
#define SALT_WORD  0x2545F491u
#define SALT_PAIR  0x7F4A7C15u
#define SALT_WHOLE 0x94D049BBu
#define SALT_PAGE  0xBF58476Du
#define HASH_START 0x811C9DC5u
#define HASH_STEP  0x01000193u

/* Spreads the bits: tables are indexed with the low ones. */
static uint32_t finish(uint32_t hash) {
    hash ^= hash >> 15;
    hash *= 0x2C1B3C6Du;
    hash ^= hash >> 12;
    return hash;
}

static void add(dl_tokens *tokens, uint32_t token) {
    if (tokens->count == DL_TOKENS_MAX) return;
    for (uint32_t i = 0; i < tokens->count; i++) {
        if (tokens->items[i] == token) return;
    }
    tokens->items[tokens->count++] = token;
}

/* Kinds of bytes; letters come last, and those beyond ASCII count as lower case. */
enum { MARK, DIGIT, LOWER, UPPER };
/* clang-format off */
static const uint8_t kinds[256] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0,
    0, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 0, 0, 0, 0,
    0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
};
/* clang-format on */

/* One class name or id: the whole, and its parts of two letters and more. */
static void add_name(dl_tokens *tokens, dl_span name, uint32_t salt) {
    if (name.size > 64) name.size = 64;
    uint32_t whole = HASH_START ^ salt, part = HASH_START ^ salt;
    unsigned letters = 0, last = MARK;
    bool parts = false;
    for (size_t i = 0; i < name.size; i++) {
        unsigned char c = (unsigned char)name.data[i];
        unsigned kind = kinds[c], folded = kind == DIGIT ? '0' : kind == UPPER ? c | 0x20u : c;
        if (kind != DIGIT || last != DIGIT) whole = (whole ^ folded) * HASH_STEP;
        if (kind <= DIGIT || (kind == UPPER && last == LOWER)) {
            if (letters >= 2) add(tokens, finish(part));
            part = HASH_START ^ salt;
            letters = 0;
            parts = true;
        }
        if (kind > DIGIT) {
            part = (part ^ folded) * HASH_STEP;
            letters++;
        }
        last = kind;
    }
    if (parts && letters >= 2) add(tokens, finish(part));
    if (name.size > 1) add(tokens, finish(whole));
}

void dl_element_tokens(dl_tokens *tokens, dl_tag tag, dl_span class_names, dl_span id, dl_span item) {
    add(tokens, finish(SALT_TAG ^ ((uint32_t)tag * HASH_STEP)));
    dl_span word;
    while (dl_span_next_word(&class_names, &word) && tokens->count < DL_TOKENS_MAX) add_name(tokens, word, 0);
    if (!dl_span_empty(id)) add_name(tokens, id, 0);
    if (!dl_span_empty(item)) add_name(tokens, item, SALT_TAG);
}

void dl_page_tokens(dl_tokens *tokens, const dl_claims *claims) {
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_TYPE, claim));) {
        if (!(claim->flags & DL_CLAIM_OTHER)) add_name(tokens, claim->text, SALT_PAGE);
    }
    dl_span url = claims->context ? claims->context->url : DL_SPAN_NONE;
    size_t start = dl_span_find(url, DL_SPAN("://"), 0);
    if (start == SIZE_MAX) return;
    start = dl_span_find_byte(url, '/', start + 3);
    dl_span path = dl_span_sub(url, start, SIZE_MAX), part;
    path = dl_span_sub(path, 0, dl_span_find_byte(path, '?', 0));
    unsigned parts = 0;
    while (dl_span_split(&path, '/', &part)) {
        if (dl_span_empty(part) || part.size > 24) continue;
        add_name(tokens, part, SALT_PAGE ^ SALT_TAG);
        parts++;
    }
    add(tokens, finish(SALT_PAGE ^ (parts < 8 ? parts : 8)));
}

void dl_text_tokens(dl_tokens *tokens, const uint32_t *words, uint32_t count, uint32_t all_words) {
    if (count == 0) return;
    if (count >= 2) add(tokens, finish((words[0] * 31 + words[1]) ^ SALT_PAIR));
    add(tokens, finish(words[0] ^ SALT_PAIR));
    if (all_words > 12 || all_words != count) return;
    uint32_t whole = HASH_START;
    for (uint32_t i = 0; i < count; i++) {
        add(tokens, finish(words[i] ^ SALT_WORD));
        whole = (whole ^ words[i]) * HASH_STEP;
    }
    add(tokens, finish(whole ^ SALT_WHOLE));
}

/* --- words --- */

typedef struct word_reader {
    uint32_t *words;
    uint32_t count, most;
    uint32_t hash;
    bool open, digit;
} word_reader;

static void end_word(word_reader *reader) {
    if (reader->open && reader->count < reader->most) reader->words[reader->count++] = finish(reader->hash);
    reader->open = reader->digit = false;
    reader->hash = HASH_START;
}

static void read_words(word_reader *reader, dl_span text) {
    for (size_t i = 0; i < text.size && reader->count < reader->most; i++) {
        unsigned char c = (unsigned char)text.data[i];
        unsigned folded = c;
        if (c < 0x80 && kinds[c] > DIGIT) { /* a run of letters */
            uint32_t hash = reader->hash;
            size_t end = i;
            do hash = (hash ^ ((unsigned char)text.data[end++] | 0x20u)) * HASH_STEP;
            while (end < text.size && (signed char)text.data[end] >= 0 &&
                   kinds[(unsigned char)text.data[end]] > DIGIT);
            reader->hash = hash;
            reader->open = true;
            reader->digit = false;
            i = end - 1;
            continue;
        }
        if (c >= 0x80) {
            /* Spaces and marks of U+00A0 to U+00BF and U+2000 to U+206F divide words; the three-byte
             * characters of scripts without spaces are words of their own. */
            bool general = c == 0xE2 && i + 2 < text.size && (unsigned char)text.data[i + 1] <= 0x81;
            if (general || (c == 0xC2 && i + 1 < text.size)) {
                end_word(reader);
                i += general ? 2 : 1;
                continue;
            }
            if (c >= 0xE3 && c <= 0xE9) end_word(reader);
            reader->digit = false;
        } else if (c >= '0' && c <= '9') {
            reader->open = true;
            if (reader->digit) continue;
            reader->digit = true;
            folded = '0';
        } else {
            end_word(reader);
            continue;
        }
        reader->open = true;
        reader->hash = (reader->hash ^ folded) * HASH_STEP;
    }
}

uint32_t dl_span_words(dl_span text, uint32_t *words, uint32_t most) {
    word_reader reader = {.words = words, .most = most, .hash = HASH_START};
    read_words(&reader, text);
    end_word(&reader);
    return reader.count;
}

uint32_t dl_block_words(const dl_blocks *blocks, const dl_text_block *block, uint32_t *words, uint32_t most) {
    word_reader reader = {.words = words, .most = most, .hash = HASH_START};
    const dl_node_data *nodes = dl_nodes(blocks->doc);
    for (dl_node node = block->first; node <= block->last && reader.count < most;) {
        if (nodes[node].type == DL_NODE_TEXT) {
            read_words(&reader, dl_node_text(blocks->doc, node));
        } else if (nodes[node].type == DL_NODE_ELEMENT) {
            if (blocks->state_of[node] & DL_STATE_SKIP) {
                node = dl_subtree_end(blocks->doc, node);
                continue;
            }
            if (nodes[node].name == DL_TAG_BR) end_word(&reader);
        }
        node++;
    }
    end_word(&reader);
    return reader.count;
}
