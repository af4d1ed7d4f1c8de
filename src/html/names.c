/* From the number of a name to its text; lookup.c goes the other way. */
#include "html/names.h"

/* By number. */
#define X(symbol, text)               {text, sizeof(text) - 1},
#define X_SVG(symbol, text, adjusted) X(symbol, text)
typedef struct name_text {
    const char *data;
    size_t size;
} name_text;

static const name_text tag_texts[DL_TAG_COUNT] = {{"", 0}, {"", 0}, DL_TAGS(X)};
static const name_text attr_texts[DL_ATTR_COUNT] = {{"", 0}, {"", 0}, DL_ATTRS(X) DL_SVG_ATTRS(X_SVG)};
#undef X_SVG
#undef X

#define X(symbol, text) [DL_TAG_##symbol] = {text, sizeof(text) - 1},
static const name_text svg_tag_texts[DL_TAG_COUNT] = {DL_SVG_TAGS(X)};
#undef X

#define X(symbol, text, adjusted) {adjusted, sizeof(adjusted) - 1},
static const name_text svg_attr_texts[DL_ATTR_COUNT - DL_ATTR_FIRST_SVG] = {DL_SVG_ATTRS(X)};
#undef X

dl_span dl_tag_to_name(dl_tag tag) {
    if ((unsigned)tag >= DL_TAG_COUNT) return DL_SPAN("");
    return dl_span_of(tag_texts[tag].data, tag_texts[tag].size);
}

dl_span dl_attr_to_name(dl_attr attr) {
    if ((unsigned)attr >= DL_ATTR_COUNT) return DL_SPAN("");
    return dl_span_of(attr_texts[attr].data, attr_texts[attr].size);
}

dl_span dl_tag_to_svg_name(dl_tag tag) {
    if ((unsigned)tag >= DL_TAG_COUNT || !svg_tag_texts[tag].data) return dl_tag_to_name(tag);
    return dl_span_of(svg_tag_texts[tag].data, svg_tag_texts[tag].size);
}

dl_span dl_attr_to_svg_name(dl_attr attr) {
    if (attr < DL_ATTR_FIRST_SVG || attr >= DL_ATTR_COUNT) return dl_attr_to_name(attr);
    const name_text *text = &svg_attr_texts[attr - DL_ATTR_FIRST_SVG];
    return dl_span_of(text->data, text->size);
}
