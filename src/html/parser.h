/* The HTML parser: WHATWG HTML, "13.2 Parsing HTML documents"
 * (https://html.spec.whatwg.org/multipage/parsing.html), scripting disabled. */
#ifndef DL_HTML_PARSER_H
#define DL_HTML_PARSER_H

#include "base/page.h"
#include "html/dom.h"

typedef struct dl_parse_limits {
    uint32_t max_depth;      /* deeper elements are added as siblings, as browsers do; 0: default 512 */
    uint32_t max_nodes;      /* 0: default, 2^19 and one more for each 16 bytes; at least 64 */
    uint32_t max_attributes; /* of the whole page; the same */
    uint64_t max_work;       /* units, see below; 0: no limit */
} dl_parse_limits;

/* Work is counted in units: one for each node and each attribute that is made, and one for each tag, text or
 * attribute of which nothing is made and that closes nothing either.  So a page is cut at the same place on
 * every machine.  A search may take some steps for each unit of the limit (base/work.h). */

typedef enum dl_parse_result {
    DL_PARSE_OK = 0,
    DL_PARSE_TRUNCATED, /* a limit was reached: the tree holds what came before */
    DL_PARSE_SPENT,     /* the same for the work */
    DL_PARSE_NO_MEMORY,
} dl_parse_result;

/* One per worker, reused from page to page.  NULL means no memory; the allocator must outlive the document.
 */
dl_document *dl_document_new(const dl_allocator *allocator);
void dl_document_free(dl_document *doc);

/* Parses `page`, which must be UTF-8 (ill-formed bytes are kept as they are), shorter than 2 GiB, and
 * followed by DL_PAGE_PADDING bytes that the parser may write and puts back when it is done.  The page must
 * stay in place and unchanged while the document is used.  `limits` may be NULL. */
dl_parse_result dl_parse(dl_document *doc, dl_span page, const dl_parse_limits *limits)
    __attribute__((warn_unused_result));

/* The same for a piece of HTML as it stands inside an element ("13.4 Parsing HTML fragments"): its nodes are
 * the children of dl_html_element. */
dl_parse_result dl_parse_fragment(dl_document *doc, dl_span page, dl_namespace ns, dl_span context,
                                  const dl_parse_limits *limits) __attribute__((warn_unused_result));

/* How many units of work the parse took. */
uint64_t dl_document_work(const dl_document *doc);

/* Whether, since the page was parsed, a text or a value came out empty or as it stands in the page because
 * there was no memory to decode it: then what was read from the document is not the page. */
bool dl_document_failed(const dl_document *doc);

#endif
