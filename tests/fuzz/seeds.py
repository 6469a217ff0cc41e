"""Inputs that once broke something, as hex: small and plain, so that nothing of a real file is in them."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

FOLDER = Path(__file__).parent / "seeds"
#: Larger ones are not for the repository.
SIZE = 4000
LARGE = Path(__file__).parents[2] / "build" / "fuzz"


def save(signature: str, data: bytes) -> Path:
    """Keep an input; the first line says what it broke."""
    folder = FOLDER if len(data) < SIZE else LARGE
    folder.mkdir(parents=True, exist_ok=True)
    words = "-".join(re.findall(r"\w+", signature.lower()))[:60]
    path = folder / f"{words}-{hashlib.sha256(data).hexdigest()[:6]}.hex"
    text = data.hex()
    lines = [text[place : place + 96] for place in range(0, len(text), 96)]
    path.write_text("\n".join([f"# {signature}", *lines, ""]))
    return path


def load(path: Path) -> bytes:
    """The input of a seed."""
    return bytes.fromhex("".join(line for line in path.read_text().splitlines() if not line.startswith("#")))
