/* Tokens, as the tokenizer hands them to the tree builder: WHATWG HTML, "13.2.5 Tokenization"
 * (#tokenization).
 *
 * Offsets and lengths count bytes of the decoded page.  A token refers to the page and to the document's
 * attributes and owns nothing; it is used up before the next one is read. */
#ifndef DL_HTML_TOKEN_H
#define DL_HTML_TOKEN_H

#include "base/span.h"

/* The tokenizer's states that the tree builder switches to: how it reads what comes next. */
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

/* A run of text in the page. */
typedef struct dl_run {
    uint32_t offset, length;
    uint8_t run; /* DL_RUN_… */
} dl_run;

typedef enum dl_token_kind {
    DL_TOKEN_DOCTYPE,
    DL_TOKEN_START,
    DL_TOKEN_END,
    DL_TOKEN_COMMENT,
    DL_TOKEN_TEXT,
    DL_TOKEN_EOF,
} dl_token_kind;

/* The parts of a DOCTYPE: raw bytes of the page, DL_SPAN_NONE when missing. */
typedef struct dl_doctype_token {
    dl_span name, public_id, system_id;
    bool force_quirks;
} dl_doctype_token;

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

#endif
