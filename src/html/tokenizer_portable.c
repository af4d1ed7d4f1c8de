#include "base/scan.h"
#include "html/builder.h"
#include "html/lookup.h"

#define TOKENIZE dl_tokenize_portable
#include "html/tokenizer_body.h"
