#!/usr/bin/env bash
# Only base/simd.h asks the compiler for the processor, so that DATELINE_SIMD=OFF turns all vector code off.
# html/scan_simd.h may ask for instruction sets as well: it is included by sources that are built for one of them,
# and these ask simd.h whether to be built at all.
set -uo pipefail
cd "$(dirname "$0")/../.." || exit 1
asked=$(grep -rnE '__(x86_64|amd64|i386|aarch64|arm|SSE[0-9_]*|SSSE3|AVX[0-9A-Z]*|BMI2?|LZCNT|POPCNT)__|__ARM_NEON|emmintrin[.]h' \
  --include='*.[ch]' --include='*.cc' src | grep -v '^src/base/simd.h:\|^src/html/scan_simd.h:')
[ -z "$asked" ] || { echo "these ask the compiler for the processor instead of base/simd.h:"; echo "$asked"; exit 1; }
