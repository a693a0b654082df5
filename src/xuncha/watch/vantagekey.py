"""The key of a vantage: who signed a file of samples."""

from __future__ import annotations

import os
from base64 import b64decode, b64encode
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from xuncha.errors import InputError
from xuncha.machine.files import unwritable, why

PREFIX = "ed25519:"


def make_key(path: Path) -> str:
    """Write a new private key, readable by its owner only; gives the public key as text.

    Raises InputError where the file exists (a key is never overwritten) or cannot be written.
    """
    key = Ed25519PrivateKey.generate()
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise InputError(
            f"{path} 已经存在,密钥不会被覆盖。请换一个文件名。",
            f"{path} exists; a key is never overwritten. Choose another name.",
        ) from None
    except OSError as error:
        raise unwritable(path, error) from error
    with os.fdopen(descriptor, "wb") as file:
        file.write(pem)
    return public_text(key)


def read_key(path: Path) -> Ed25519PrivateKey:
    """The private key of a file. Raises InputError where it is none."""
    try:
        key = load_pem_private_key(path.read_bytes(), None)
    except OSError as error:
        raise InputError(
            f"读不了密钥 {path}:{why(error)}。", f"Cannot read {path}: {error.strerror}."
        ) from error
    except (ValueError, TypeError) as error:
        raise _no_key(path) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise _no_key(path)
    return key


def public_text(key: Ed25519PrivateKey) -> str:
    """The public key as people register it: `ed25519:` and 44 characters."""
    return PREFIX + b64encode(key.public_key().public_bytes_raw()).decode()


def read_public(text: str) -> Ed25519PublicKey:
    """The public key of its text. Raises InputError where it is none."""
    try:
        if not text.startswith(PREFIX):
            raise ValueError
        return Ed25519PublicKey.from_public_bytes(b64decode(text[len(PREFIX) :], validate=True))
    except ValueError:
        raise InputError(
            f"“{text[:80]}”不是监测点公钥。公钥以 ed25519 和冒号开头,后面有 44 个字符。",
            f"“{text[:80]}” is no public key of a vantage; one reads {PREFIX} and 44 characters.",
        ) from None


def is_signed(text: str, signature: bytes, content: bytes) -> bool:
    """Whether the key with this public text signed exactly this content."""
    try:
        read_public(text).verify(signature, content)
    except InvalidSignature:
        return False
    return True


def _no_key(path: Path) -> InputError:
    return InputError(
        f"{path} 不是监测点私钥(Ed25519,PEM 格式)。",
        f"{path} is no private key of a vantage (Ed25519, PEM).",
    )
