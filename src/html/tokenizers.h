/* The tokenizers that this processor can run: one body, built for several instruction sets. */
#ifndef DL_HTML_TOKENIZERS_H
#define DL_HTML_TOKENIZERS_H

/* What follows a page while it is parsed: each scan ends at one of its bytes. */
#define DL_PAGE_END "</>\"'<!"

typedef struct dl_parser dl_parser;
typedef void dl_tokenizer(dl_parser *parser);

dl_tokenizer dl_tokenize_portable, dl_tokenize_ssse3, dl_tokenize_avx2, dl_tokenize_avx512, dl_tokenize_neon;

/* From the slowest, the portable one, to the fastest. */
unsigned dl_tokenizer_count(void);
dl_tokenizer *dl_tokenizer_at(unsigned number);

#endif
