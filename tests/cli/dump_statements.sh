# shellcheck shell=bash
# The statements of a flattened dump: one of our own, and the one of the corpora, whose text is not here.
set -e
cat >own.txt <<'P'
date 2022-03-10 https://wire.example/20220310/harbour-bridge-opens-100200300.html

Harbour Bridge Is on the Right Track, Mayor Says

Harbour Bridge Is on the Right Track, Mayor Says

The harbour bridge in Larnwick has been closed for two years because of cracks... 10.03.2022, Wire International

2022-03-10T08:01+0000

2022-03-10T08:15+0000

2022-03-10T09:40+0000

world

europe

/html/head/meta[@name='og:title']/@content /html/head/meta[@name='og:description']/@content

The bridge and the quay are on the right track following the talks in May, Mayor Ada Reed said, addressing the town hall on Thursday.Reed described the works as "fruitful", saying the town seemed to be intent on opening the quay.“The two towns will discuss the market,” the Larnwick harbour ministry said in a statement on 8 March.“Nobody has to wait for the summer,” the ministry said.The engineers of the town and the crew of the ferry met in the old school of Larnwick for the first time.
P
cat >told.py <<'P'
"""Prints each statement: its kind, speaker, full name, cue and date."""
import json
import sys

for line in sys.stdin:
    for s in json.loads(line).get("statements", []):
        speaker = s.get("speaker", {})
        print(s["kind"], speaker.get("mention", "-"), speaker.get("name", "-"), s.get("cue", "-"), s.get("date", "-"), sep=" | ")
P
dateline extract --statements own.txt | python3 told.py >told
diff - told <<'P'
indirect | Mayor Ada Reed | Ada Reed | said | 2022-03-10
mixed | Reed | Ada Reed | described | -
indirect | Reed | Ada Reed | saying | -
direct | the Larnwick harbour ministry | Larnwick harbour ministry | said | 2022-03-08
direct | the ministry | Larnwick harbour ministry | said | -
P

# Counted are the nine of its story with a cue of speech: said, described, saying, told, added, said, stressed, added,
# accused.  Each has a speaker, five of them a full name of a person; only the first has a day in the words beside its cue.
dump=${DATELINE_CORPORA:-$SOURCE/../shared/corpora}/dumps/sputnik-2021-10-21.txt
if [ -f "$dump" ]; then
  dateline extract --statements "$dump" | python3 told.py >told
  grep -c -e ' | said | ' -e ' | described | ' -e ' | saying | ' -e ' | told | ' -e ' | added | ' -e ' | stressed | ' -e ' | accused | ' told |
    grep -qx 9
  if grep -q '^[a-z]* | - ' told; then exit 1; fi
  [ "$(grep -c ' | said | 2021-10-21$' told)" = 1 ]
  [ "$(grep -c ' | -$' told)" = $(($(wc -l <told) - 1)) ]
else
  echo "the dump of the corpora is not here: its statements are not counted"
fi
