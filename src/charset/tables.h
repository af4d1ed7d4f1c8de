/* The encodings of the Encoding Standard as data; tables.c is generated. */
#ifndef DL_CHARSET_TABLES_H
#define DL_CHARSET_TABLES_H

#include "base/span.h"

typedef enum dl_encoding_kind {
    DL_ENCODING_UTF8,
    DL_ENCODING_UTF16LE,
    DL_ENCODING_UTF16BE,
    DL_ENCODING_SINGLE,  /* one byte per character: ASCII and `high` */
    DL_ENCODING_GB18030, /* and GBK */
    DL_ENCODING_BIG5,
    DL_ENCODING_EUC_JP,
    DL_ENCODING_ISO_2022_JP, /* escape sequences switch what bytes mean */
    DL_ENCODING_SHIFT_JIS,
    DL_ENCODING_EUC_KR,
    DL_ENCODING_REPLACEMENT, /* the whole text is one U+FFFD (the standard's guard against old attacks) */
} dl_encoding_kind;

typedef struct dl_encoding {
    const char *name;
    dl_encoding_kind kind;
    const uint16_t *high; /* code points of bytes 0x80 to 0xFF; 0xFFFD where there is none */
} dl_encoding;

typedef struct dl_encoding_label {
    const char *label; /* lower case */
    uint8_t encoding;  /* index into dl_encodings */
} dl_encoding_label;

enum { DL_ENCODING_COUNT = 40, DL_ENCODING_LABEL_COUNT = 228 };

extern const dl_encoding dl_encodings[DL_ENCODING_COUNT];
extern const dl_encoding_label dl_encoding_labels[DL_ENCODING_LABEL_COUNT]; /* sorted by label */

#endif
