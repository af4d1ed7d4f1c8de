/* Blocks of text in JSON, written as markup. */
#ifndef DL_ARTICLE_SCRIPT_MARKUP_H
#define DL_ARTICLE_SCRIPT_MARKUP_H

#include "base/buffer.h"
#include "values/json.h"

enum { DL_SCRIPT_TYPE_BYTES = 32 };

/* The names of an object's members, as bits. */
typedef struct dl_script_object {
    uint64_t bits;
    uint32_t object;
    bool made;
} dl_script_object;

/* The name of a type of blocks, and what it says. */
typedef struct dl_script_type {
    uint8_t size, type;
    char name[DL_SCRIPT_TYPE_BYTES];
} dl_script_type;

/* What is known of one value's objects and names, each at one place or in one's place. */
typedef struct dl_script_memo {
    dl_script_object objects[16];
    dl_script_type types[16];
} dl_script_memo;

/* One value that is looked through.  Where `table` is set, a number stands for an item of the first array. */
typedef struct dl_script_json {
    dl_json json;
    uint32_t *table; /* NULL: none */
    uint32_t table_size;
    dl_script_memo *memo; /* begins as zeros */
    uint32_t *looks;      /* how many members may still be looked at, of all values of the page */
} dl_script_json;

/* What a value stands for: the item of the table that a number names, or itself. */
uint32_t dl_script_item(const dl_script_json *from, uint32_t node);

/* The name of a member, also of one that the table names. */
dl_span dl_script_key(const dl_script_json *from, uint32_t node);

/* The member of that name, ASCII case ignored, or DL_JSON_ROOT. */
uint32_t dl_script_member(const dl_script_json *from, uint32_t object, dl_span name);

/* The text of a string with its escapes undone, in the arena. */
dl_span dl_script_text(const dl_script_json *from, uint32_t node);

typedef struct dl_markup_writer {
    const dl_script_json *from;
    dl_buffer out;
    uint32_t words;      /* in what was written */
    uint32_t paragraphs; /* blocks of some words */
    uint32_t steps;      /* values that may still be looked at */
    uint32_t references; /* that may still be followed */
    bool in_list;
} dl_markup_writer;

/* Whether most items of the array are blocks: objects that say their type, or elements of React. */
bool dl_is_block_array(const dl_script_json *from, uint32_t array);

/* Appends the blocks of the array. */
void dl_write_blocks(dl_markup_writer *writer, uint32_t array);

#endif
