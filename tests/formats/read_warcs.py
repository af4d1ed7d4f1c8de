"""The WARC files of a folder, read by warcio and FastWARC: both find the same records, whose digests hold, and the indexes
beside the files say where they are.

    read_warcs.py COMMAND FOLDER
"""
import json
import subprocess
import sys
from pathlib import Path

from fastwarc.warc import ArchiveIterator as FastIterator
from warcio.archiveiterator import ArchiveIterator
from warcio.checker import Checker

command, folder = sys.argv[1], Path(sys.argv[2])
files = sorted(folder.glob("*.warc.gz"))
assert len(files) > 2, files
assert sorted(folder.iterdir()) == sorted(files + [Path(f"{file}.cdxj") for file in files])


class Check:
    inputs, verbose = [str(file) for file in files], False


assert Checker(Check).process_all() == 0, "warcio check"

types = {}
for file in files:
    expected = {}  # by offset: type, URL, status, payload
    with open(file, "rb") as stream:
        archive = ArchiveIterator(stream)
        ids = set()
        for record in archive:
            header = record.rec_headers.get_header
            payload = record.content_stream().read()  # before the offset is asked for, which ends the record
            offset = archive.get_record_offset()
            kind = record.rec_type
            types[kind] = types.get(kind, 0) + 1
            status = record.http_headers.get_statuscode() if kind in ("response", "revisit") else None
            expected[offset] = (kind, header("WARC-Target-URI"), status, payload)
            assert header("WARC-Record-ID") not in ids
            ids.add(header("WARC-Record-ID"))
            if kind == "warcinfo":
                assert header("WARC-Filename") == file.name
                assert b"operator: Ann <ann@a.example>\r\n" in payload and b"robots: classic\r\n" in payload
            if kind == "metadata":
                assert json.loads(payload)["title"] == "\u00c4"
                ids_to_come = header("WARC-Concurrent-To")
            if kind in ("response", "revisit"):
                assert header("WARC-Record-ID") == ids_to_come
                assert header("WARC-IP-Address") == "2001:db8::7"
            if kind == "request":
                assert header("WARC-Concurrent-To") == ids_to_come
            if kind == "revisit":
                assert header("WARC-Profile").startswith("http://netpreserve.org/warc/1.1/revisit/")
                assert header("WARC-Refers-To-Target-URI") == "https://a.example/%C3%A4?n=0"
    with open(file, "rb") as stream:
        found = {}
        for record in FastIterator(stream, parse_http=True):
            assert str(record.record_type) != "response" or record.verify_payload_digest(), record.record_id
        stream.seek(0)
        for record in FastIterator(stream, parse_http=True, auto_decode="all"):
            kind = str(record.record_type)
            status = str(record.http_headers.status_code) if kind in ("response", "revisit") else None
            url = record.headers.get("WARC-Target-URI")
            found[record.stream_pos] = (kind, url, status, record.reader.read())
        stream.seek(0)
        assert all(record.verify_block_digest() for record in FastIterator(stream, parse_http=False))
    assert found == expected, (file, found, expected)
    index = subprocess.run([command, "index", file.name], cwd=folder, check=True, capture_output=True, text=True).stdout
    assert index == Path(f"{file}.cdxj").read_text(), file
    for line in index.splitlines():
        place = json.loads(line.split(" ", 2)[2])
        kind, url, status, payload = expected[int(place["offset"])]
        assert url == place["url"] and place.get("status") == status, (line, url)
        assert place.get("mime") == {"revisit": "warc/revisit", "metadata": "application/json"}.get(kind, place.get("mime"))
assert types["metadata"] == types["request"] == types["response"] + types["revisit"] == 71, types
assert types["revisit"] == 2 and types["warcinfo"] == len(files), types
