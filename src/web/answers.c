#include "web/answers.h"

#include <stdio.h>

enum { LEAST_PACKED_BYTES = 1000, PACKING_LEVEL = 4 };

void dl_web_packer_init(dl_web_packer *packer, const dl_allocator *allocator) {
    packer->compressor = libdeflate_alloc_compressor(PACKING_LEVEL);
    dl_buffer_init(&packer->packed, 0, allocator);
}

void dl_web_packer_release(dl_web_packer *packer) {
    libdeflate_free_compressor(packer->compressor);
    dl_buffer_release(&packer->packed);
}

static void add_headers(struct MHD_Response *made, const dl_web_response *response) {
    /* No scripts, styles, pictures or frames but our own; no address of ours is told to others. */
    static const char *const headers[][2] = {
        {"Content-Security-Policy",
         "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
         "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"},
        {"X-Content-Type-Options", "nosniff"},
        {"Referrer-Policy", "no-referrer"},
        {"Cross-Origin-Opener-Policy", "same-origin"},
        {"Cross-Origin-Resource-Policy", "same-origin"},
    };
    for (size_t i = 0; i < DL_COUNT_OF(headers); i++)
        MHD_add_response_header(made, headers[i][0], headers[i][1]);
    MHD_add_response_header(made, "Content-Type", response->type);
    MHD_add_response_header(made, "Cache-Control",
                            response->immutable ? "public, max-age=31536000, immutable" : "no-cache");
    for (uint32_t i = 0; i < response->header_count; i++) {
        char value[DL_WEB_LONGEST_TARGET * 3];
        snprintf(value, sizeof value, "%.*s", DL_SPAN_ARG(response->headers[i].value));
        MHD_add_response_header(made, response->headers[i].name, value);
    }
}

/* The body, compressed if that is wanted and worth it. */
static dl_span pack(const dl_web_response *response, dl_web_packer *packer, bool takes_gzip,
                    const char **coding) {
    dl_span body = response->constant.data ? response->constant : dl_buffer_span(&response->body);
    *coding = response->packed;
    if (response->constant.data || !takes_gzip || body.size < LEAST_PACKED_BYTES || !packer->compressor)
        return body;
    size_t room = libdeflate_gzip_compress_bound(packer->compressor, body.size);
    dl_buffer_clear(&packer->packed);
    if (!dl_buffer_reserve(&packer->packed, room)) return body;
    packer->packed.size =
        libdeflate_gzip_compress(packer->compressor, body.data, body.size, packer->packed.data, room);
    if (!packer->packed.size) return body;
    *coding = "gzip";
    return dl_buffer_span(&packer->packed);
}

struct MHD_Response *dl_web_make_answer(const dl_web_response *response, dl_web_packer *packer,
                                        bool takes_gzip) {
    const char *coding;
    dl_span body = pack(response, packer, takes_gzip, &coding);
    bool constant = response->constant.data != NULL;
    struct MHD_Response *made = MHD_create_response_from_buffer(
        body.size, (void *)(uintptr_t)body.data, constant ? MHD_RESPMEM_PERSISTENT : MHD_RESPMEM_MUST_COPY);
    if (!made) return NULL;
    if (coding) MHD_add_response_header(made, "Content-Encoding", coding);
    MHD_add_response_header(made, "Vary", "Accept-Encoding, Accept");
    add_headers(made, response);
    return made;
}

struct MHD_Response *dl_web_make_words(unsigned status, const char *words) {
    dl_web_response response = {.type = "text/plain; charset=utf-8"};
    struct MHD_Response *made =
        MHD_create_response_from_buffer(strlen(words), (void *)(uintptr_t)words, MHD_RESPMEM_PERSISTENT);
    if (!made) return NULL;
    add_headers(made, &response);
    if (status == MHD_HTTP_UNAUTHORIZED) MHD_add_response_header(made, "WWW-Authenticate", "Bearer");
    if (status == MHD_HTTP_METHOD_NOT_ALLOWED) MHD_add_response_header(made, "Allow", "GET, HEAD");
    return made;
}
