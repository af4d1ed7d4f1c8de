/* How elements read: which of them hold no text for readers, which stand on lines of their own, which are set
 * higher or lower.  What the usual style sheets do is told by names of elements, what a page does itself by
 * inline styles and the names of a few widespread scripts. */
#ifndef DL_HTML_READING_H
#define DL_HTML_READING_H

#include "base/page.h"
#include "base/vector.h"
#include "html/dom.h"

/* --- inline styles --- */

enum dl_style {
    DL_STYLE_HIDES = 1, /* not shown, or clipped to nothing so that only screen readers speak it */
    DL_STYLE_BLOCK = 2, /* on lines of its own */
    DL_STYLE_LINES = 4, /* line feeds in its text end lines */
    DL_STYLE_FLOATS = 8,
    DL_STYLE_RAISES = 16,
    DL_STYLE_LOWERS = 32,
};

/* What the value of a style attribute says. */
unsigned dl_style_says(dl_span style);

/* Whether one of the names that style sheets use for text that only screen readers speak begins at `at`. */
bool dl_begins_spoken_only(dl_span class_names, size_t at);

/* A bit for each of sixteen bytes with which one of the names may begin: by its first two letters, behind
 * white space or if nothing stands before them. */
static inline unsigned dl_beginnings_spoken_only(const char *at, bool nothing_before) {
    dl_vector first = dl_vector_load(at), second = dl_vector_load(at + 1), before = dl_vector_load(at - 1);
    dl_vector after_s =
        dl_vector_equal(second, 'r') | dl_vector_equal(second, 'c') | dl_vector_equal(second, 'h');
    dl_vector pairs = (dl_vector_equal(first, 's') & after_s) |
                      (dl_vector_equal(first, 'v') & dl_vector_equal(second, 'i'));
    return dl_vector_bits(pairs) & (dl_vector_bits(dl_vector_below_or_wide(before, '!')) | nothing_before);
}

/* Whether one of the class names is one of these.  `page` is the text of the document, see dl_in_page. */
static inline bool dl_names_spoken_only(dl_span class_names, dl_span page) {
    if (class_names.size < 7) return false;
    const char *data = class_names.data;
    size_t at = 0;
    /* Most values have at most 32 bytes. */
    for (; dl_in_page(class_names, page) && at < class_names.size; at += 2 * DL_VECTOR_BYTES) {
        unsigned found = dl_beginnings_spoken_only(data + at, at == 0) |
                         dl_beginnings_spoken_only(data + at + DL_VECTOR_BYTES, false) << DL_VECTOR_BYTES;
        for (; found; found &= found - 1) {
            if (dl_begins_spoken_only(class_names, at + (unsigned)__builtin_ctz(found))) return true;
        }
    }
    for (; at + 7 <= class_names.size; at++) {
        if (data[at] != 's' && data[at] != 'v') continue;
        if ((at == 0 || dl_ascii_is_space(data[at - 1])) && dl_begins_spoken_only(class_names, at))
            return true;
    }
    return false;
}

/* Whether a line ends before and after the element: by its name, or by its style attribute. */
bool dl_stands_as_block(dl_document *doc, dl_node element);

/* --- elements --- */

/* Elements of which dl_is_unread is to be asked; it is false for all others. */
extern const bool dl_may_be_unread[DL_TAG_COUNT];

/* Whether the element holds no text of the page although it is no script: the readings of ruby, what was
 * deleted, the link to itself at the end of a heading, the drawing of a formula that stands there in MathML
 * as well. */
bool dl_is_unread(dl_document *doc, dl_node element);

/* The same for an element of preformatted text: a button, or the number of a line. */
bool dl_is_code_mark(dl_document *doc, dl_node element);

/* Whether the element is not shown: by its attribute hidden, its inline style, or a name that style sheets
 * use for text that only screen readers speak. */
bool dl_is_unshown(dl_document *doc, dl_node element);

/* 1 for an element set higher than the line, -1 for one set lower, 0 for all others. */
int dl_raised(dl_document *doc, dl_node element);

/* The text of such an element: digits and signs become the characters for that ("10" + "5": "10⁵"), so that
 * they are not taken for a part of what stands before them; other text stays.  `marks`: it is a link to a
 * place on the page; a letter is then put in brackets.  What differs from `text` is written into `room`. */
enum { DL_RAISED_BYTES = 104 };
dl_span dl_raised_text(dl_span text, int raised, bool marks, char room[DL_RAISED_BYTES]);

/* --- drop caps --- */

/* Whether the element is named or styled as the first letter of a text, which is set large. */
bool dl_is_drop_cap(dl_document *doc, dl_node element);

#endif
