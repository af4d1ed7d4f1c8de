/* The parts of a reader, for the pipeline, which uses the same parts in several threads. */
#ifndef DL_CAPTURE_READER_H
#define DL_CAPTURE_READER_H

#include "capture/packet.h"

struct dl_reader {
    const dl_allocator *allocator;
    dl_capture_limits limits;
    dl_packet_source *source;
    dl_joiner joiner;
    dl_opener *opener;
    dl_packet packet;
    bool in_packet;
    bool tells_skipped;
    dl_account account;
};

#endif
