/* The tokenizer with 64-byte vectors of x86. */
#if defined(__x86_64__)

#define DL_SCAN_SIMD
#include "html/fast.h"
#include "html/lookup.h"

#define TOKENIZE dl_tokenize_avx512
#include "html/tokenizer_body.h"

#else
typedef int dl_not_for_this_processor;
#endif
