/* Captures as records: lines of JSON as `dateline extract` writes them. */
#ifndef BENCH_WRITE_H
#define BENCH_WRITE_H

#include "article.h"
#include "base/buffer.h"

/* Appends the record and a line end. */
void bench_write_record(dl_buffer *out, const bench_author *author, const bench_capture *capture,
                        const bench_article *article);

#endif
