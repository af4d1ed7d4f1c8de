#!/usr/bin/env python3
"""What memento_client (PyPI) finds: memento.py URL RECORDS, where the archive at URL was made of RECORDS."""
import json
import sys
from collections import defaultdict
from datetime import datetime, timedelta, timezone

import requests
from memento_client import MementoClient


def read_captures(path):
    """By address, when it was captured; of those with three times or more."""
    captures = defaultdict(set)
    for line in open(path, encoding="utf-8"):
        record = json.loads(line)
        if "capturedAt" in record["source"]:
            when = datetime.fromisoformat(record["source"]["capturedAt"].replace("Z", "+00:00"))
            captures[record["url"]].add(when.astimezone(timezone.utc).replace(tzinfo=None, microsecond=0))
    return {url: sorted(times) for url, times in captures.items() if len(times) >= 3}


def check(what, found, expected):
    if found != expected:
        sys.exit(f"{what}: {found!r} instead of {expected!r}")


def check_address(client, url, base, times):
    live = requests.Response()  # what the address itself would answer: nothing about mementos
    live.status_code = 200
    between = times[0] + (times[1] - times[0]) / 4  # nearest to the first
    asked = [(between, times[0]), (times[1], times[1]), (times[-1] + timedelta(days=900), times[-1]),
             (times[0] - timedelta(days=900), times[0])]
    for when, nearest in asked:
        info = client.get_memento_info(url, when, req_uri_response=live)
        mementos = info["mementos"]
        check(f"{url} at {when}: original", info["original_uri"], url)
        check(f"{url} at {when}: nearest", mementos["closest"]["datetime"], nearest)
        check(f"{url} at {when}: status", mementos["closest"]["http_status_code"], 200)
        check(f"{url} at {when}: first", mementos["first"]["datetime"], times[0])
        check(f"{url} at {when}: last", mementos["last"]["datetime"], times[-1])
        address = mementos["closest"]["uri"][0]
        if not address.startswith(base + "/web/") or not MementoClient.is_memento(address):
            sys.exit(f"{address} is no memento of this archive")
        check(f"{address}: its original", client.get_original_uri(address), url)
    if not MementoClient.is_timegate(f"{base}/timegate/{url}"):
        sys.exit(f"{base}/timegate/{url} is no timegate")


def main():
    base, captures = sys.argv[1], read_captures(sys.argv[2])
    if not captures:
        sys.exit("no address has three captures")
    with MementoClient(timegate_uri=base + "/timegate/", check_native_timegate=False) as client:
        for url, times in captures.items():
            check_address(client, url, base, times)
    print(f"memento_client: {len(captures)} addresses at four times each")


if __name__ == "__main__":
    main()
