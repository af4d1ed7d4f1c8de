/* The tokenizer with the vectors of ARM. */
#include "base/simd.h"

#if DL_AARCH64

#define DL_SCAN_SIMD
#define TOKENIZE dl_tokenize_neon
#include "html/tokenizer_body.h"

#else
typedef int dl_not_for_this_processor;
#endif
