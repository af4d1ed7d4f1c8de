#include "html/tokenizers.h"

#include "base/simd.h"

#if DL_X86_64

unsigned dl_tokenizer_count(void) {
    if (!__builtin_cpu_supports("ssse3")) return 1;
    if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("bmi2")) return 2;
    return __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") ? 4 : 3;
}

dl_tokenizer *dl_tokenizer_at(unsigned number) {
    static dl_tokenizer *const all[] = {dl_tokenize_portable, dl_tokenize_ssse3, dl_tokenize_avx2,
                                        dl_tokenize_avx512};
    return all[number];
}

#elif DL_AARCH64

unsigned dl_tokenizer_count(void) {
    return 2;
}

dl_tokenizer *dl_tokenizer_at(unsigned number) {
    return number ? dl_tokenize_neon : dl_tokenize_portable;
}

#else

unsigned dl_tokenizer_count(void) {
    return 1;
}

dl_tokenizer *dl_tokenizer_at(unsigned number) {
    (void)number;
    return dl_tokenize_portable;
}

#endif
