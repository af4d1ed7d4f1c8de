/* The multi-byte indexes of the Encoding Standard (https://encoding.spec.whatwg.org/#indexes); index_*.c are
 * generated. */
#ifndef DL_CHARSET_INDEXES_H
#define DL_CHARSET_INDEXES_H

#include <stdint.h>

/* How many pointers an index has: rows times columns. */
enum {
    DL_INDEX_BIG5_SIZE = 126 * 157,
    DL_INDEX_EUC_KR_SIZE = 126 * 190,
    DL_INDEX_GB18030_SIZE = 126 * 190,
    DL_INDEX_JIS0208_SIZE = 60 * 188,
    DL_INDEX_JIS0212_SIZE = 94 * 94,
};

/* The code point of each pointer; 0: there is none.  Those of Big5 that `wide` marks, one bit each from the
 * lowest, are 0x20000 more. */
extern const uint16_t dl_index_big5[DL_INDEX_BIG5_SIZE];
extern const uint32_t dl_index_big5_wide[(DL_INDEX_BIG5_SIZE + 31) / 32];
extern const uint16_t dl_index_euc_kr[DL_INDEX_EUC_KR_SIZE];
extern const uint16_t dl_index_gb18030[DL_INDEX_GB18030_SIZE];
extern const uint16_t dl_index_jis0208[DL_INDEX_JIS0208_SIZE];
extern const uint16_t dl_index_jis0212[DL_INDEX_JIS0212_SIZE];

/* A run of four-byte sequences of gb18030 whose code points follow each other. */
typedef struct dl_gb18030_range {
    uint16_t pointer; /* of the first */
    uint16_t code_point;
} dl_gb18030_range;

enum { DL_GB18030_RANGE_COUNT = 206 };
extern const dl_gb18030_range dl_gb18030_ranges[DL_GB18030_RANGE_COUNT]; /* of the first plane, ascending */

#endif
