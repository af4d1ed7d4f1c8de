#include "web/assets.h"

#include <libdeflate.h>
#include <pthread.h>
#include <stdio.h>

#include "web/assets_data.h" /* made by cmake/Assets.cmake */

enum { BEST_LEVEL = 12 };

static const struct {
    const char *name, *hash, *type;
    const unsigned char *bytes;
    size_t size;
} assets[] = {DL_ASSETS};

enum { ASSET_COUNT = DL_COUNT_OF(assets) };

static struct {
    char address[64];
    dl_span packed; /* with gzip; absent without memory */
} made[ASSET_COUNT];

static pthread_once_t once = PTHREAD_ONCE_INIT;

/* Kept as long as the process runs. */
static void pack(size_t index) {
    dl_buffer out;
    struct libdeflate_compressor *compressor = libdeflate_alloc_compressor(BEST_LEVEL);
    dl_buffer_init(&out, 0, NULL);
    size_t room = compressor ? libdeflate_gzip_compress_bound(compressor, assets[index].size) : 0;
    if (room && dl_buffer_reserve(&out, room)) {
        size_t size =
            libdeflate_gzip_compress(compressor, assets[index].bytes, assets[index].size, out.data, room);
        if (size) made[index].packed = dl_span_of(out.data, size);
    }
    libdeflate_free_compressor(compressor);
}

static void make(void) {
    for (size_t i = 0; i < ASSET_COUNT; i++) {
        snprintf(made[i].address, sizeof made[i].address, "/assets/%s/%s", assets[i].hash, assets[i].name);
        pack(i);
    }
}

const char *dl_asset_address(const char *name) {
    pthread_once(&once, make);
    for (size_t i = 0; i < ASSET_COUNT; i++) {
        if (strcmp(assets[i].name, name) == 0) return made[i].address;
    }
    return "";
}

bool dl_asset_answer(dl_span path, bool takes_gzip, dl_web_response *response) {
    pthread_once(&once, make);
    for (size_t i = 0; i < ASSET_COUNT; i++) {
        if (!dl_span_equal(path, dl_span_from_string(made[i].address))) continue;
        bool packed = takes_gzip && made[i].packed.data;
        response->status = 200;
        response->type = assets[i].type;
        response->immutable = true;
        response->packed = packed ? "gzip" : NULL;
        response->constant =
            packed ? made[i].packed : dl_span_of((const char *)assets[i].bytes, assets[i].size);
        return true;
    }
    return false;
}
