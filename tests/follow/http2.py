"""A server of HTTP/2 (RFC 9113) that answers each request with the same page: what tests need of one."""
import socket
import ssl
import struct
import threading

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
DATA, HEADERS, SETTINGS, PING = 0, 1, 4, 6
END_STREAM, ACK, END_HEADERS = 1, 1, 4
MOST_DATA = 16384
STATUS_200 = b"\x88" # RFC 7541, appendix A


def frame(kind, flags, stream, payload=b""):
    return struct.pack(">I", len(payload))[1:] + struct.pack(">BBI", kind, flags, stream) + payload


def literal(name, value):
    """RFC 7541, 6.2.2: a field that is not kept for later."""
    return bytes([0, len(name)]) + name.encode() + bytes([len(value)]) + value.encode()


class Server:
    """On a port of its own, with site.pem and site.key of the folder; `versions`: what each connection chose."""

    def __init__(self, folder, headers, body):
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(folder / "site.pem", folder / "site.key")
        self.context.set_alpn_protocols(["h2"])
        self.head = STATUS_200 + b"".join(literal(name, value) for name, value in headers.items())
        self.body, self.versions = body, []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def close(self):
        self.listener.close()

    def accept(self):
        while True:
            try:
                sock, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.serve, args=(sock,), daemon=True).start()

    def serve(self, sock):
        try:
            with self.context.wrap_socket(sock, server_side=True) as tls:
                self.versions.append(tls.selected_alpn_protocol())
                self.talk(tls, tls.makefile("rb"))
        except OSError:
            pass # the client has gone

    def talk(self, sock, incoming):
        if incoming.read(len(PREFACE)) != PREFACE:
            return
        sock.sendall(frame(SETTINGS, 0, 0))
        while head := incoming.read(9):
            size, (kind, flags, stream) = int.from_bytes(head[:3], "big"), struct.unpack(">BBI", head[3:])
            payload = incoming.read(size)
            if kind in (SETTINGS, PING) and not flags & ACK:
                sock.sendall(frame(kind, ACK, 0, payload if kind == PING else b""))
            elif kind == HEADERS:
                sock.sendall(frame(HEADERS, END_HEADERS, stream, self.head) + self.pieces(stream))

    def pieces(self, stream):
        parts = [self.body[at:at + MOST_DATA] for at in range(0, len(self.body), MOST_DATA)]
        return b"".join(frame(DATA, END_STREAM if part is parts[-1] else 0, stream, part) for part in parts)
