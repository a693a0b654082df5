"""A list of 200 MB: refused in one line before it is sent, not after it was read."""

import socket

from tests.platform.web.test_large_bodies import server  # noqa: F401  # fixture

HEAD = (
    "POST /imports/new/ HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: multipart/form-data; "
    "boundary=x\r\nContent-Length: {size}\r\nConnection: close\r\n\r\n"
)


def test_200_megabytes_are_refused_on_their_announcement(server):  # noqa: F811
    with socket.create_connection(server, timeout=300) as client:
        client.sendall(HEAD.format(size=200_000_000).encode())
        answer = b""
        # Not a byte of the file was sent: the answer comes all the same.
        while b"</html>" not in answer and (more := client.recv(65536)):
            answer += more
    text = answer.decode()
    assert text.startswith("HTTP/1.1 413 ")
    assert "20 MB" in text
    assert "没有保存" in text
