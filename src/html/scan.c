#include "html/scan.h"

#define SPACE (DL_BYTE_NAME_END | DL_BYTE_VALUE_END)

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

#define FOUR(byte) byte, byte, byte, byte
#define SIXTEEN(byte)                                                                                        \
    { FOUR(byte), FOUR(byte), FOUR(byte), FOUR(byte) }

const char dl_scan_equals[16] = SIXTEEN('=');
const char dl_scan_from_a[16] = SIXTEEN((char)('A' - 128));
const char dl_scan_letters[16] = SIXTEEN((char)(26 - 128));
const char dl_scan_case_bit[16] = SIXTEEN(0x20);
