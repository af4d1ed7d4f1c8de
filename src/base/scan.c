#include "base/scan.h"

#define SPACE (DL_BYTE_SPACE | DL_BYTE_NAME_END | DL_BYTE_VALUE_END)

const uint8_t dl_byte_classes[256] = {
    [' '] = SPACE,
    ['\t'] = SPACE,
    ['\n'] = SPACE,
    ['\f'] = SPACE,
    ['\r'] = SPACE | DL_BYTE_CODED,
    ['/'] = DL_BYTE_NAME_END,
    ['>'] = DL_BYTE_NAME_END | DL_BYTE_VALUE_END,
    ['='] = DL_BYTE_EQUALS,
    ['&'] = DL_BYTE_CODED,
    ['\0'] = DL_BYTE_CODED,
};
