/* The tokenizer with 16-byte vectors of x86. */
#include "base/simd.h"

#if DL_X86_64

#define DL_SCAN_SIMD
#define TOKENIZE dl_tokenize_ssse3
#include "html/tokenizer_body.h"

#else
typedef int dl_not_for_this_processor;
#endif
