/* The inner state of the parser and what the tokenizer asks of the tree builder.
 *
 * The tokenizer (tokenizer_body.h) walks the page once and hands each token to the builder as it is found;
 * nothing is queued.  The builder appends nodes to one array.  As long as everything is appended below the
 * current node that array is in document order; the few steps that insert elsewhere (foster parenting, the
 * adoption agency, …) set `out_of_order`, and the nodes are renumbered once at the end.
 *
 * A limit that is reached, or memory that is missing, sets `stopped`: from then on new nodes come out as 0,
 * inserting node 0 does nothing, and the tokenizer ends at its next look. */
#ifndef DL_HTML_BUILDER_H
#define DL_HTML_BUILDER_H

#include "html/parser.h"
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

/* How the tokenizer reads what comes next. */
typedef enum dl_content {
    DL_CONTENT_DATA,
    DL_CONTENT_RCDATA,
    DL_CONTENT_RAWTEXT,
    DL_CONTENT_SCRIPT,
    DL_CONTENT_PLAINTEXT,
} dl_content;

/* What is known of a run of text. */
enum {
    DL_RUN_CODED = 0x01, /* may hold "&", CR or NUL */
    DL_RUN_NUL = 0x02,
    DL_RUN_RAW = 0x04,  /* "&" means nothing, and NUL becomes U+FFFD */
    DL_RUN_KEEP = 0x08, /* NUL becomes U+FFFD instead of nothing */
};

typedef enum dl_token_kind {
    DL_TOKEN_DOCTYPE,
    DL_TOKEN_START,
    DL_TOKEN_END,
    DL_TOKEN_COMMENT,
    DL_TOKEN_TEXT,
    DL_TOKEN_EOF,
} dl_token_kind;

typedef struct dl_token {
    uint8_t kind;
    bool self_closing;        /* of a start tag */
    uint8_t run;              /* DL_RUN_… of a text or a comment */
    bool space;               /* of a text: nothing but white space; known only in modes that ask */
    uint16_t name;            /* of a tag: enum dl_tag, or a number of this page's own */
    uint32_t offset;          /* of "<", or of the text or the comment's data */
    uint32_t length;          /* of the text or the comment's data */
    uint32_t attributes;      /* of a start tag: the first of them, */
    uint32_t attribute_count; /* and how many */
    const struct dl_doctype_token *doctype;
} dl_token;

/* What more a DOCTYPE has: raw bytes, DL_SPAN_NONE when missing. */
typedef struct dl_doctype_token {
    dl_span name, public_id, system_id;
    bool force_quirks;
} dl_doctype_token;

/* An element on the stack of open elements. */
typedef struct dl_open {
    dl_node node;
    uint16_t name;
    uint16_t flags;
} dl_open;

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

/* dl_tag_entry.when, and dl_parser.unusual. */
enum {
    DL_STAYS_OPEN = 1, /* goes onto the stack of open elements (1: it is added to a count) */
    DL_WHEN_BODY = 2,  /* the start tag is a usual one in the body (and the like) */
    DL_WHEN_HEAD = 4,  /* … in the head */
    DL_END_POPS = 8,   /* an end tag that meets its element on top just pops it */
    DL_END_FORMATTING =
        16, /* … and off the list of active formatting elements, on which its start tag puts it */
    DL_RECONSTRUCTS =
        32, /* the start tag reconstructs the active formatting elements; unusual: there may be some */
    DL_STARTS_RAW = 64, /* script data or raw text follows */
    DL_IN_TEXT = 128,   /* of the mode: script data or raw text is read */
    DL_UNUSUAL = 0xFF,  /* something was put behind the body */
    DL_TAKES_TEXT = 0x100,
};

/* What is known of an HTML element by its name, in the form that the usual tags need. */
typedef struct dl_tag_entry {
    uint16_t open_flags; /* on the stack: DL_OPEN_… */
    uint16_t inherited;  /* flags that it takes over from the element below it */
    uint16_t forbidden;  /* flags of the element on top with which the start tag is no usual one; the one for
                          * list  scope is the other way round */
    uint8_t when;
    bool keeps_frameset; /* leaves frameset-ok as it is */
} dl_tag_entry;

/* What follows the "</" of an element's end tag when it is written as nearly all are, in lower case and
 * without white space: the name and ">", 8 bytes at most. */
typedef struct dl_end_tag {
    uint64_t text;  /* the first byte is the lowest */
    uint8_t unused; /* so many high bits of it are not of the tag */
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

typedef struct dl_run {
    uint32_t offset, length;
    uint8_t run;
} dl_run;

struct dl_parser {
    dl_document doc; /* first: a dl_document * is a dl_parser * */
    const dl_allocator *allocator;
    dl_tokenizer *tokenize;
    uint32_t node_capacity, attribute_capacity;
    uint32_t max_nodes, max_attributes, max_depth;
    uint32_t node_room, attribute_room; /* the lesser of capacity and limit */
    int64_t work;                       /* steps that searches may still take */
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
    uint8_t unusual;   /* DL_RECONSTRUCTS: an active formatting element may be closed; DL_UNUSUAL: … and
                        * something was put behind the body */
    uint16_t usual;    /* what may be inserted as it comes: DL_WHEN_…, DL_IN_TEXT, DL_TAKES_TEXT; see
                        * dl_usual_of */
    bool out_of_order;
    bool selectedcontent; /* there is such an element */
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
    uint32_t own_name_slot_count;
    uint32_t *seen; /* of attributes, while a tag has many: open addressing, 0 is free */
    uint32_t seen_capacity;
};

/* One step of a search, of a stack, a list or the tree; false when the page has used up its share of them. */
static inline bool dl_step(dl_parser *p) {
    if (p->work-- > 0) return true;
    if (!p->stopped) p->stopped = DL_PARSE_TRUNCATED;
    return false;
}

/* Fills `tags` and `end_tags`, once for a document (fast.c). */
void dl_build_prepare(dl_parser *parser);

/* --- for the tokenizer --- */
void dl_build_begin(dl_parser *parser);
void dl_build(dl_parser *parser, dl_token *token);
void dl_build_start_tag(dl_parser *parser, unsigned name, uint32_t offset, uint32_t attributes,
                        uint32_t attribute_count, bool self_closing);
void dl_build_end_tag(dl_parser *parser, unsigned name, uint32_t offset);
void dl_build_text(dl_parser *parser, uint32_t offset, uint32_t length, unsigned run);
void dl_build_end(dl_parser *parser);

/* Whether "<![CDATA[" opens a CDATA section here. */
bool dl_build_in_foreign(const dl_parser *parser);

/* The number of a tag name that is not in names.h (raw bytes, any case); sets `stopped` when there are too
 * many. */
uint16_t dl_own_name(dl_parser *parser, dl_span name);

/* --- memory --- */
/* Makes room for one more item; false, with `stopped` set, when there is none. */
bool dl_parser_grow(dl_parser *parser, void **items, uint32_t count, uint32_t *capacity, size_t item_size,
                    uint32_t most);
#define DL_PARSER_ROOM(parser, items, count, capacity, most)                                                 \
    ((parser)->count < (parser)->capacity ||                                                                 \
     dl_parser_grow((parser), (void **)&(parser)->items, (parser)->count, &(parser)->capacity,               \
                    sizeof *(parser)->items, (most)))

/* The same for nodes and attributes, which the limits of a parse are for. */
bool dl_parser_grow_nodes(dl_parser *parser);
bool dl_parser_grow_attributes(dl_parser *parser);

/* --- texts (values.c) --- */
/* Appends a run of the page to a text node. */
void dl_text_append(dl_parser *parser, dl_node text, dl_run run);
/* Fills in a new text node or comment. */
void dl_text_set(dl_parser *parser, dl_node text, dl_run run);

static inline dl_span dl_raw(const dl_parser *parser, uint32_t offset, uint32_t length) {
    return dl_span_of(parser->doc.page.data + offset, length);
}

/* --- links between nodes (links.c) --- */
dl_node dl_new_node(dl_parser *parser, dl_node_type type, uint32_t offset);
void dl_append(dl_parser *parser, dl_node parent, dl_node node);
void dl_insert_before(dl_parser *parser, dl_node parent, dl_node node, dl_node before);
void dl_detach(dl_parser *parser, dl_node node);
/* Gives the nodes the numbers that document order asks for and drops those that hang nowhere. */
void dl_renumber(dl_parser *parser);

/* Reads the DOCTYPE whose "<!DOCTYPE" begins at `offset` into the token; returns where the page goes on. */
uint32_t dl_read_doctype(dl_span page, uint32_t offset, dl_doctype_token *token);

#endif
