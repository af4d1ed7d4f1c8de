# shellcheck shell=bash
# SIGINT ends a check, a vacuum, forgetting and waiting for another program: it is said, the exit status is 128 and the
# signal, and the archive is as it was.
set -e
awk 'BEGIN {
  srand(7)
  for (n = 1; n <= 8000; n++) {
    printf "{\"url\":\"https://tanepost.example/%d\",\"source\":{\"path\":\"a.warc\",\"offset\":%d,\"capturedAt\":", n, n
    printf "\"2024-05-03T09:00:00Z\"},\"headline\":\"Weir %d\",\"blocks\":[{\"kind\":\"paragraph\",\"text\":\"The weir", n
    for (i = 0; i < 400; i++) printf " word%d", int(rand() * 5000)
    print "\"}]}"
  }
}' >records.jsonl
dateline archive stories.db records.jsonl --no-copies --no-clusters 2>/dev/null

# stop_soon AFTER COMMAND...: sends SIGINT after so many milliseconds; the status in $status, what it said in said
stop_soon() {
  local after=$1 child
  shift
  # A shell starts what runs in the background with SIGINT ignored, which the command respects.
  env --default-signal=INT "$@" 2>said &
  child=$!
  sleep "$(printf '0.%03d' "$after")"
  kill -INT $child 2>/dev/null || true
  status=0
  wait $child || status=$?
}

# Wherever it comes, there are all stories; sooner or later it comes in the middle.
for work in --check --vacuum; do
  stopped=0
  for after in $(seq 10 30 700); do
    stop_soon "$after" dateline archive stories.db $work
    case $status in
    0) ;;
    130)
      if grep -q '^dateline: stories.db: interrupted; the changes were undone$' said; then
        stopped=1
        break
      fi
      ;; # before the command has begun, the shell's own way
    *)
      cat said >&2
      exit 1
      ;;
    esac
  done
  [ $stopped = 1 ] || { echo "$work was never interrupted" >&2; exit 1; }
done
dateline archive stories.db --check 2>/dev/null
[ "$(dateline stats stories.db | grep -cE '^stories +8,?000$')" = 1 ]

# While another program writes, it is waited for; the signal ends that.
python3 -c 'import sqlite3, sys, time
db = sqlite3.connect("stories.db", isolation_level=None)
db.execute("BEGIN IMMEDIATE")
open("locked", "w").close()
time.sleep(60)' &
writer=$!
while [ ! -e locked ]; do sleep 0.05; done
stop_soon 300 dateline archive stories.db --forget tanepost.example
kill $writer
[ $status = 130 ]
grep -q '^dateline: stories.db: stopped while another program was writing to it$' said
[ "$(dateline stats stories.db | grep -cE '^stories +8,?000$')" = 1 ]
