#include "html/tokenizers.h"

#include "base/cpu.h"
#include "base/simd.h"

/* By dl_cpu_level. */
static dl_tokenizer *const tokenizers[] = {
    dl_tokenize_portable,
#if DL_X86_64
    dl_tokenize_ssse3,
    dl_tokenize_avx2,
    dl_tokenize_avx512,
#elif DL_AARCH64
    dl_tokenize_neon,
#endif
};

unsigned dl_tokenizer_count(void) {
    return (unsigned)dl_cpu() + 1;
}

dl_tokenizer *dl_tokenizer_at(unsigned number) {
    return tokenizers[number];
}
