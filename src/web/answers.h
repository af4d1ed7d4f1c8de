/* What is sent: the headers of every answer, and its body, packed if that is wanted. */
#ifndef DL_WEB_ANSWERS_H
#define DL_WEB_ANSWERS_H

#include <libdeflate.h>
#include <microhttpd.h>

#include "web/response.h"

/* Of one thread. */
typedef struct dl_web_packer {
    struct libdeflate_compressor *compressor; /* NULL: without memory, nothing is packed */
    dl_buffer packed;
} dl_web_packer;

void dl_web_packer_init(dl_web_packer *packer, const dl_allocator *allocator);
void dl_web_packer_release(dl_web_packer *packer);

/* The answer as it is sent; NULL without memory. */
struct MHD_Response *dl_web_make_answer(const dl_web_response *response, dl_web_packer *packer,
                                        bool takes_gzip);

/* For those that are refused; NULL without memory.  The words are constant, or stay as long as the server. */
struct MHD_Response *dl_web_make_words(unsigned status, const char *words);

#endif
