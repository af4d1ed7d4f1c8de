/* Makes well-formed XML of what is nearly so.
 *
 *     a lone "&" or "<", "&nbsp;" and other references of HTML    become what they stand for, escaped
 *     elements that are not closed                                are closed where an outer one is
 *     an <item> in an <item>, a <link> in a <title>               the first ones end there
 *     end tags of what is not open                                are left out
 *     attributes without quotes or values, twice the same         are written as they should be
 *     control characters                                          are left out
 *     comments, declarations, processing instructions             are left out; CDATA becomes text
 *     elements deeper than the limit                              are left out, their text stays
 *     attributes and namespaces beyond the limits                 are left out
 *     what is open at the end                                     is closed */
#ifndef DL_FOLLOW_LIST_MEND_H
#define DL_FOLLOW_LIST_MEND_H

#include "base/buffer.h"

enum { DL_XML_MAX_DEPTH = 200 };

/* `text` is UTF-8 and starts with the root element.  Appends to `out`, which fails without memory. */
void dl_xml_mend(dl_span text, dl_buffer *out);

#endif
