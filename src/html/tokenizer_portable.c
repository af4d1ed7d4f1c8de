/* The tokenizer for any processor. */
#include "html/fast.h"
#include "html/lookup.h"

#define TOKENIZE dl_tokenize_portable
#include "html/tokenizer_body.h"
