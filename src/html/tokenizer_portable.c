/* The tokenizer for any processor. */
#define TOKENIZE dl_tokenize_portable
#include "html/tokenizer_body.h"
