/* What the server answers. */
#ifndef DL_WEB_RESPONSE_H
#define DL_WEB_RESPONSE_H

#include "output/writer.h"
#include "web/html.h"
#include "web/request.h"

enum { DL_WEB_MOST_HEADERS = 8 };

typedef struct dl_web_header {
    const char *name;
    dl_span value;
} dl_web_header;

typedef struct dl_web_response {
    unsigned status;
    const char *type;   /* media type; a constant */
    dl_web_form form;   /* that was asked for */
    bool immutable;     /* may be kept for ever: its name has a hash of it */
    const char *packed; /* the body's content coding, or NULL */
    dl_span constant;   /* the body, if it is compiled in; else it is in `body` */
    dl_buffer body;
    dl_web_header headers[DL_WEB_MOST_HEADERS]; /* values are in the request's arena */
    uint32_t header_count;
} dl_web_response;

/* HTML, status 200. */
static inline dl_html dl_web_begin_html(dl_web_response *response) {
    response->type = "text/html; charset=utf-8";
    if (!response->status) response->status = 200;
    return (dl_html){&response->body};
}

/* JSON, status 200: write one value. */
static inline dl_writer dl_web_begin_json(dl_web_response *response) {
    dl_writer json;
    response->type = dl_web_form_type(DL_WEB_JSON);
    if (!response->status) response->status = 200;
    dl_writer_init(&json, &response->body, false);
    return json;
}

static inline void dl_web_add_header(dl_web_response *response, const char *name, dl_span value) {
    if (response->header_count < DL_WEB_MOST_HEADERS)
        response->headers[response->header_count++] = (dl_web_header){name, value};
}

#endif
