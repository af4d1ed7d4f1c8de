/* The parser's state: what the tokenizer and the parts of the tree builder share.
 *
 * The builder appends nodes to one array.  As long as everything is appended below the current node that
 * array is in document order; the few steps that insert elsewhere (foster parenting, the adoption agency, …)
 * set `out_of_order`, and the nodes are renumbered once at the end.
 *
 * A limit that is reached, or memory that is missing, sets `stopped`: from then on new nodes come out as 0,
 * inserting node 0 does nothing, and the tokenizer ends at its next look.
 *
 * All arrays belong to the parser, grow with its allocator, and are kept from page to page. */
#ifndef DL_HTML_PARSER_STATE_H
#define DL_HTML_PARSER_STATE_H

#include "html/parser.h"
#include "html/token.h"
#include "html/tokenizers.h"

/* The insertion modes ("13.2.4.1 The insertion mode"), in the order of the standard. */
typedef enum dl_mode {
    DL_MODE_INITIAL,
    DL_MODE_BEFORE_HTML,
    DL_MODE_BEFORE_HEAD,
    DL_MODE_IN_HEAD,
    DL_MODE_IN_HEAD_NOSCRIPT,
    DL_MODE_AFTER_HEAD,
    DL_MODE_IN_BODY,
    DL_MODE_TEXT,
    DL_MODE_IN_TABLE,
    DL_MODE_IN_TABLE_TEXT,
    DL_MODE_IN_CAPTION,
    DL_MODE_IN_COLUMN_GROUP,
    DL_MODE_IN_TABLE_BODY,
    DL_MODE_IN_ROW,
    DL_MODE_IN_CELL,
    DL_MODE_IN_TEMPLATE,
    DL_MODE_AFTER_BODY,
    DL_MODE_IN_FRAMESET,
    DL_MODE_AFTER_FRAMESET,
    DL_MODE_AFTER_AFTER_BODY,
    DL_MODE_AFTER_AFTER_FRAMESET,
    DL_MODE_COUNT
} dl_mode;

/* An element on the stack of open elements. */
typedef struct dl_open {
    dl_node node;
    uint16_t name;
    uint16_t flags;
} dl_open;

enum { DL_LEAST_NAME_SLOTS = 64 }; /* of own_name_slots, when there are any */

/* dl_open.flags: the namespace in the low two bits, */
enum {
    DL_OPEN_SPECIAL = 0x0004,
    DL_OPEN_SCOPE = 0x0008,        /* ends "in scope" */
    DL_OPEN_LIST_SCOPE = 0x0010,   /* ends "in list item scope" though not "in scope" */
    DL_OPEN_BUTTON = 0x0020,       /* ends "in button scope" though not "in scope" */
    DL_OPEN_TABLE_SCOPE = 0x0040,  /* ends "in table scope" */
    DL_OPEN_HTML_POINT = 0x0080,   /* HTML integration point */
    DL_OPEN_MATHML_POINT = 0x0100, /* MathML text integration point */
    DL_OPEN_P_IN_SCOPE = 0x0200,   /* a p element is in button scope, seen from this element */
    DL_OPEN_OPTION = 0x0400,       /* something happens when it is popped */
    DL_OPEN_FORMATTING = 0x0800,
    DL_OPEN_HEADING = 0x1000,
    DL_OPEN_CLOSES = 0x2000, /* its end tag just pops it; dl_parser.end_tags says how that is written */
};

/* dl_tag_entry.when says in which circumstances a tag is a usual one, which fast.h may insert without asking
 * the insertion modes; dl_parser.usual says which circumstances hold now.  DL_RECONSTRUCTS and DL_UNUSUAL are
 * also the values of dl_parser.unusual. */
enum {
    DL_STAYS_OPEN = 0x01, /* start tag: goes onto the stack of open elements (1, as it is added to a count) */
    DL_WHEN_BODY = 0x02,  /* start tag: usual in the body, a caption or a cell */
    DL_WHEN_HEAD = 0x04,  /* start tag: usual in the head */
    DL_END_POPS = 0x08,   /* an end tag that meets its element on top just pops it */
    DL_END_FORMATTING = 0x10, /* … and takes it off the list of active formatting elements, onto which the
                               * start tag puts it */
    DL_RECONSTRUCTS = 0x20,   /* start tag: reconstructs the active formatting elements; of `unusual`: one of
                               * them may be closed */
    DL_STARTS_RAW = 0x40,     /* start tag: script data or raw text follows */
    DL_IN_TEXT = 0x80,        /* of `usual`: script data or raw text is being read */
    DL_UNUSUAL = 0xFF,        /* of `unusual`, all bits: nodes were inserted after </body>; no tag takes the
                               * fast path */
    DL_TAKES_TEXT = 0x100,    /* of `usual`: text may be appended as it comes */
};

/* What is known of an HTML element by its name, in the form that fast.h needs. */
typedef struct dl_tag_entry {
    uint16_t open_flags; /* on the stack: DL_OPEN_… */
    uint16_t inherited;  /* flags that it takes over from the element below it */
    uint16_t forbidden; /* flags of the current node with which the start tag is not usual; DL_OPEN_LIST_SCOPE
                         * is inverted: when it is set here, the current node must have it */
    uint8_t when;
    bool keeps_frameset; /* leaves frameset-ok as it is */
} dl_tag_entry;

/* What follows the "</" of an element's end tag when it is written as nearly all are, in lower case and
 * without white space: the name and ">", at most 8 bytes. */
typedef struct dl_end_tag {
    uint64_t text;  /* the first byte is the lowest */
    uint8_t unused; /* how many high bits of `text` are not part of the tag */
    uint8_t length; /* of the whole tag */
} dl_end_tag;

/* An entry of the list of active formatting elements; node 0 is a marker. */
typedef struct dl_formatting {
    dl_node node;
    uint16_t name;
} dl_formatting;

/* A value that differs from its bytes in the page. */
typedef struct dl_decoded {
    char *data;
    uint32_t size, capacity;
    uint32_t source_length; /* of the span in the page */
} dl_decoded;

struct dl_parser {
    dl_document doc; /* first: a dl_document * is a dl_parser * */
    const dl_allocator *allocator;
    dl_tokenizer *tokenize;
    uint32_t node_capacity, attribute_capacity;
    uint32_t max_nodes, max_attributes, max_depth;
    uint64_t max_work;    /* of nodes, attributes and idle tokens together */
    uint64_t work_before; /* of them, what was there before the page */
    uint64_t idle;        /* tokens and attributes that left the tree as it was */
    /* How many there may be until someone has to look at the limits (parser_state.c). */
    uint32_t node_room, attribute_room;
    uint64_t idle_room;
    int64_t work; /* steps that searches may still take */
    dl_parse_result stopped;

    /* --- tree builder --- */
    dl_open *open; /* the stack of open elements */
    uint32_t open_count, open_capacity;
    uint32_t open_room; /* the lesser of capacity and greatest depth */
    dl_formatting *formatting;
    uint32_t formatting_count, formatting_capacity;
    uint8_t *template_modes;
    uint32_t template_mode_count, template_mode_capacity;
    dl_run *pending; /* the pending table character tokens */
    uint32_t pending_count, pending_capacity;
    dl_node form; /* the form element pointer */
    dl_node head; /* the head element pointer */
    uint8_t mode, original_mode;
    uint8_t content; /* enum dl_content */
    bool frameset_ok;
    bool foster_parenting;
    bool quirks;
    bool skip_newline; /* a newline that comes next is dropped */
    uint8_t unusual;   /* 0, DL_RECONSTRUCTS or DL_UNUSUAL */
    uint16_t usual;    /* what fast.h may insert now: DL_WHEN_…, DL_IN_TEXT, DL_TAKES_TEXT; dl_usual_of */
    bool out_of_order;
    bool selectedcontent; /* there is such an element */
    bool shadow_roots;    /* and templates that may be some */
    bool fragment;
    dl_open context;                   /* of a fragment */
    uint16_t raw_name;                 /* whose end tag ends RCDATA, RAWTEXT, script data */
    uint32_t open_names[DL_TAG_COUNT]; /* HTML elements on the stack, by name */
    dl_tag_entry tags[DL_TAG_COUNT];   /* UNKNOWN: all that are not in names.h */
    dl_end_tag end_tags[DL_TAG_COUNT]; /* of those with DL_OPEN_CLOSES */

    /* --- texts --- */
    dl_arena arena;
    dl_decoded *decoded;
    uint32_t decoded_count, decoded_capacity;
    dl_span *own_names; /* tag names that are not in names.h, numbered from DL_TAG_COUNT */
    uint32_t own_name_count, own_name_capacity;
    uint16_t *own_name_slots; /* open addressing; 0 is free */
    uint32_t own_name_slot_count, own_name_slot_capacity;
    uint32_t *seen; /* of attributes, while a tag has many: open addressing, 0 is free */
    uint32_t seen_capacity;
};

/* One step of a search, of a stack, a list or the tree; false when the page has used up its share of them. */
static inline bool dl_step(dl_parser *p) {
    if (p->work-- > 0) return true;
    if (!p->stopped) p->stopped = DL_PARSE_SPENT;
    return false;
}

/* To be called when the stack of open elements has got more room. */
static inline void dl_parser_set_open_room(dl_parser *p) {
    p->open_room = p->open_capacity < p->max_depth ? p->open_capacity : p->max_depth;
}

/* Bytes of the page. */
static inline dl_span dl_raw(const dl_parser *parser, uint32_t offset, uint32_t length) {
    return dl_span_of(parser->doc.page.data + offset, length);
}

/* --- memory --- */

/* Makes room for one more item of an array that may hold `most`; false, with `stopped` set, when there is
 * none. */
bool dl_parser_grow(dl_parser *parser, void **items, uint32_t count, uint32_t *capacity, size_t item_size,
                    uint32_t most);
#define DL_PARSER_ROOM(parser, items, count, capacity, most)                                                 \
    ((parser)->count < (parser)->capacity ||                                                                 \
     dl_parser_grow((parser), (void **)&(parser)->items, (parser)->count, &(parser)->capacity,               \
                    sizeof *(parser)->items, (most)))

/* The same for nodes and attributes when node_room or attribute_room is used up: up to the limits of the
 * parse for each, and for the work. */
bool dl_parser_grow_nodes(dl_parser *parser);
bool dl_parser_grow_attributes(dl_parser *parser);

/* Makes room for so many nodes and attributes, or as many as there may be; false, with `stopped` set, without
 * memory. */
bool dl_parser_reserve(dl_parser *parser, uint64_t nodes, uint64_t attributes);

/* --- work --- */

/* Sets the limit (0: none) for what comes after the nodes and attributes that there are already. */
bool dl_parser_begin_work(dl_parser *parser, uint64_t max_work);

/* Counts tags, texts or attributes that left the tree as it was; false, with `stopped` set, when that is more
 * than the limit. */
bool dl_parser_count_idle(dl_parser *parser, uint32_t count);

#endif
