# shellcheck shell=bash
# Memory does not grow with the number of pages: ten thousand need no more than a thousand.
set -e
program=$1
if grep -q __asan_init "$program" || grep -q __tsan_init "$program"; then
  echo "skipped: a sanitizer keeps memory for itself"
  exit 0
fi

cat "$SOURCE"/tests/pages/*/source.tsv | sed "s|^|$SOURCE/|" >pages.tsv
for _ in $(seq 600); do cat pages.tsv; done | head -n 10000 >list.tsv
head -n 1000 list.tsv >short.tsv

peak_kib() { # of `dateline extract` over the manifest
  python3 - "$1" <<'PY'
import resource, subprocess, sys
subprocess.run(["dateline", "extract", "--jobs", "2", "--manifest", sys.argv[1]], stdout=subprocess.DEVNULL, check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
PY
}

short=$(peak_kib short.tsv) long=$(peak_kib list.tsv)
echo "1,000 pages: $short KiB; 10,000 pages: $long KiB"
[ "$long" -le $((short + 2048)) ]
[ "$long" -le $((2 * 30 * 1024)) ] # 30 MB a worker
