"""A small OIDC provider on loopback: signs what it is told to, checks what it should."""

import base64
import hashlib
import json
import threading
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from joserfc import jwt
from joserfc.jwk import RSAKey

CLIENT, SECRET = "xuncha", "geheim"


class Provider:
    """`subject` is who signs on; `claims` replace those of the token; `key` may be a wrong one."""

    def __init__(self):
        self.key = RSAKey.generate_key(2048, {"kid": "k1"})
        self.signs_with = self.key
        self.subject = "subject-1"
        self.claims = {}
        self.keys = {"keys": [self.key.as_dict(private=False)]}
        self.asked = {}
        self.issuer = ""

    def authorize(self, address):
        """What the person's browser does there: returns the parameters it comes back with."""
        query = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
        self.asked = query
        return {"code": "the-code", "state": query["state"]}

    def metadata(self):
        return {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": f"{self.issuer}/token",
            "jwks_uri": f"{self.issuer}/jwks",
        }

    def token(self, form):
        challenge = base64.urlsafe_b64encode(
            hashlib.sha256(form["code_verifier"].encode()).digest()
        ).rstrip(b"=")
        right = (
            form["code"] == "the-code"
            and (form["client_id"], form["client_secret"]) == (CLIENT, SECRET)
            and challenge.decode() == self.asked["code_challenge"]
            and form["redirect_uri"] == self.asked["redirect_uri"]
        )
        if not right:
            return {"error": "invalid_grant"}
        claims = {
            "iss": self.issuer,
            "aud": CLIENT,
            "sub": self.subject,
            "nonce": self.asked["nonce"],
            "exp": int(time.time()) + 300,
            **self.claims,
        }
        header = {"alg": "RS256", "kid": "k1"}
        return {"id_token": jwt.encode(header, claims, self.signs_with), "token_type": "Bearer"}


@contextmanager
def providing():
    provider = Provider()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            if self.path.endswith("openid-configuration"):
                self.answer(provider.metadata())
            else:
                self.answer(provider.keys)

        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            self.answer(provider.token({k: v[0] for k, v in parse_qs(body).items()}))

        def answer(self, data):
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.end_headers()
            self.wfile.write(json.dumps(data).encode())

        def log_message(self, *_arguments):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    provider.issuer = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield provider
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
