#!/usr/bin/env python3
"""Clients that are slow, many, or rude: limits.py URL."""
import http.client
import socket
import sys
import threading
import time
import urllib.parse

PLACE = urllib.parse.urlsplit(sys.argv[1])
MOST_OF_ONE_CLIENT = 250
SLOW = 40


def connect():
    return socket.create_connection((PLACE.hostname, PLACE.port), timeout=30)


def ask(path="/about.json", method="GET", headers={}, body=None):
    connection = http.client.HTTPConnection(PLACE.hostname, PLACE.port, timeout=30)
    connection.request(method, path, headers=headers, body=body)
    answer = connection.getresponse()
    said = answer.read()
    connection.close()
    return answer.status, said


def expect(what, found, expected):
    if found not in expected:
        sys.exit(f"{what}: {found} instead of {' or '.join(map(str, expected))}")


def is_closed(one):
    """Whether the server has ended the connection, perhaps after an answer."""
    try:
        while one.recv(4096):
            pass
    except TimeoutError:
        return False
    except OSError:
        pass
    return True


def send_slowly(lines, dropped):
    """A byte a second; how long until the server had enough."""
    begun = time.monotonic()
    with connect() as one:
        one.settimeout(0)
        for at in range(40):
            try:
                one.send(lines[at:at + 1])
                if one.recv(100) == b"":
                    break
            except BlockingIOError:
                pass
            except OSError:
                break
            time.sleep(1)
    dropped.append(time.monotonic() - begun)


def slow_clients_are_dropped():
    """In the request line, in a header, and between them; others do not wait meanwhile."""
    texts = [b"GET /" + b"a" * 100, b"GET / HTTP/1.1\r\nX: " + b"a" * 100,
             b"GET / HTTP/1.1\r\n" + b"\r\n".join(b"A: b" for _ in range(30)), b"\r\n" * 100]
    dropped = []
    threads = [threading.Thread(target=send_slowly, args=(texts[i % len(texts)], dropped)) for i in range(SLOW)]
    for thread in threads:
        thread.start()
    slowest = 0
    while any(thread.is_alive() for thread in threads):
        begun = time.monotonic()
        expect("beside slow clients", ask()[0], [200])
        slowest = max(slowest, time.monotonic() - begun)
        time.sleep(0.1)
    if max(dropped) > 30:
        sys.exit(f"a slow client was dropped after {max(dropped):.0f} s")
    print(f"slow clients: dropped after {min(dropped):.0f} to {max(dropped):.0f} s; others waited {slowest * 1000:.0f} ms "
          "at most")


def idle_connections_are_closed():
    with connect() as one:
        one.sendall(b"GET /about.json HTTP/1.1\r\nHost: localhost\r\n\r\n")
        begun = time.monotonic()
        if not is_closed(one):
            sys.exit("an idle connection stays open for 30 s")
        if time.monotonic() - begun < 5:
            sys.exit("a connection is not kept open")


def many_connections_of_one_client_are_refused():
    kept = [connect() for _ in range(MOST_OF_ONE_CLIENT + 30)]
    time.sleep(0.5)
    closed = 0
    for one in kept:
        one.settimeout(0)
        try:
            closed += one.recv(1) == b""
        except BlockingIOError:
            pass
        except OSError:
            closed += 1
    for one in kept:
        one.close()
    if closed < 20:
        sys.exit(f"of {len(kept)} connections {closed} were refused")
    for _ in range(100):  # until their ends are seen
        try:
            if ask()[0] == 200:
                return
        except OSError:
            time.sleep(0.05)
    sys.exit("there is no answer after many connections")


def long_addresses_are_refused():
    expect("8,191 bytes", ask("/search?q=" + "a" * (8192 - len("/search?q=")))[0], [200, 400])
    expect("8,193 bytes", ask("/" + "a" * 8192)[0], [400])
    expect("30,000 bytes", ask("/" + "a" * 30000)[0], [400, 414])
    with connect() as one:
        try:
            one.sendall(b"GET /" + b"a" * 1000000)
            said = one.recv(100)
        except OSError:
            said = b""
        expect("a million bytes", said[:12], [b"", b"HTTP/1.1 414", b"HTTP/1.1 400", b"HTTP/1.1 431"])
    expect("large headers", ask(headers={"X-Large": "a" * 40000})[0], [413, 431])


def bodies_are_refused():
    expect("POST", ask(method="POST", body=b"a" * 100)[0], [405])
    expect("PUT", ask(method="PUT", body=b"a" * 100000)[0], [405])
    with connect() as one:  # one that GET may not have
        one.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n" + b"a" * 1000)
        if not is_closed(one):
            sys.exit("a body is waited for")


def rude_requests_get_an_answer():
    for text in (b"\x00\x01\x02\r\n\r\n", b"GET\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"BREW / HTTP/1.1\r\nHost: a\r\n\r\n",
                 b"GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
                 b"GET / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                 b"GET /%00 HTTP/1.1\r\nHost: localhost\r\n\r\n", b"GET / HTTP/1.1\r\n : x\r\n\r\n"):
        with connect() as one:
            one.sendall(text)
            one.shutdown(socket.SHUT_WR)
            if not is_closed(one):
                sys.exit(f"{text!r} has no end")
    expect("afterwards", ask()[0], [200])


def headers_are_not_put_into_pages():
    evil = {"X-Forwarded-Proto": 'evil"><b>', "X-Forwarded-Host": 'evil.example"><b>',
            "Forwarded": 'proto="evil\\"><b>";host="<b>evil"'}
    for path in ("/opensearch.xml", "/search.atom", "/changes.feed.json"):
        status, said = ask(path, headers=evil)
        expect(path, status, [200])
        if b"evil" in said or f"http://{PLACE.netloc}".encode() not in said:
            sys.exit(f"{path} has what a header says")
        status, said = ask(path, headers={"X-Forwarded-Proto": "https", "X-Forwarded-Host": "news.example"})
        if b"https://news.example" not in said:
            sys.exit(f"{path} does not have the address of the server in front")


def main():
    headers_are_not_put_into_pages()
    long_addresses_are_refused()
    bodies_are_refused()
    rude_requests_get_an_answer()
    many_connections_of_one_client_are_refused()
    idle_connections_are_closed()
    slow_clients_are_dropped()


if __name__ == "__main__":
    main()
