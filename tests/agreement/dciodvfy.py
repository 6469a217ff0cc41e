"""What dciodvfy of dicom3tools says of a file: its lines, sorted into classes by the table in dciodvfy.toml."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

import attrs
from tests.agreement.said import DCIODVFY, ERROR, WARNING, Heard, Said

_TABLE: Final = Path(__file__).with_name("dciodvfy.toml")
#: A line as ``-new`` prints it: severity, the path in angle brackets where there is one, the message.
_LINE: Final = re.compile(r"(Error|Warning) - (?:</(.*?)> - )?(.*)", re.DOTALL)
_START: Final = re.compile(r"^(?=Error - |Warning - |Filename: |dciodvfy: )", re.MULTILINE)
_TAG: Final = re.compile(r"\([0-9a-f]{4},[0-9a-f]{4}\)")
_PRIVATE: Final = re.compile(r'\(([0-9a-f]{4}),([0-9a-f]{4})(?:,"[^"]*")?\)')
_SEVERITIES: Final = {"Error": ERROR, "Warning": WARNING}
UNKNOWN: Final = "unknown"


@attrs.frozen
class Class:
    """A class of messages: what they look like and what family of findings they are.

    ``whole`` ones speak of the file, whichever element they name; ``path`` is what others speak of, where they do not
    name it, and may have numbers of the message in it.
    """

    id: str
    pattern: re.Pattern[str]
    family: str
    whole: bool = False
    path: str = ""

    def place(self, named: str, text: str) -> str:
        """What a message of the class speaks of; ``named`` is the path that it names, if any."""
        if self.whole or not self.path:
            return "" if self.whole else named
        match = self.pattern.match(text)
        assert match is not None
        return self.path.format(**{name: int(value, 16) for name, value in match.groupdict().items()})


@cache
def classes() -> tuple[Class, ...]:
    """The classes of messages, in the order in which they are tried."""
    rows = tomllib.loads(_TABLE.read_text(encoding="utf-8"))["class"]
    return tuple(Class(**{**row, "pattern": re.compile(row["pattern"], re.DOTALL)}) for row in rows)


def is_there() -> bool:
    """Whether dciodvfy is installed."""
    return shutil.which("dciodvfy") is not None


def version() -> str:
    """Which dciodvfy this is; its edition of the standard goes with it."""
    done = subprocess.run(["dciodvfy", "-version"], capture_output=True, check=False)
    match = re.search(rb"dicom3tools Version: (\S+)", done.stderr + done.stdout)
    return match[1].decode() if match else "of unknown version"


def run(path: Path) -> str:
    """What it prints; the last line says how it ended where that is not as usual."""
    done = subprocess.run(
        ["dciodvfy", "-new", "-filename", path.name], cwd=path.parent, capture_output=True, check=False
    )
    printed = (done.stderr + done.stdout).decode("latin-1")
    return printed if done.returncode in (0, 1) else f"{printed}\ndciodvfy: ended with status {done.returncode}\n"


def parse(printed: str) -> Heard:
    """The lines of its output as findings. Values with line breaks go on over lines that begin with anything."""
    said, problem = [], ""
    for record in _START.split(printed):
        if record.startswith("dciodvfy: "):
            problem = problem or record.partition("Assertion")[0].strip()
            continue
        match = _LINE.match(record)
        if match is None:
            continue
        severity, path, message = match.groups()
        # The name of the IOD stands on a line of its own between the others.
        text = re.sub(r"\n[A-Za-z0-9]*\n?$", "", message).rstrip("\n")
        found = classified(text)
        kind, family = (found.id, found.family) if found else (UNKNOWN, "other")
        named = _path(path or "")
        place = found.place(named, text) if found else named
        said.append(Said(DCIODVFY, _SEVERITIES[severity], place, family, kind, text))
    return Heard(tuple(said), problem)


def classified(text: str) -> Class | None:
    """The class of a message, None where the table has none."""
    return next((one for one in classes() if one.pattern.match(text)), None)


def _path(theirs: str) -> str:
    """``A(0008,1140)[1]/B(0008,1150)`` as ``A[1].B``; attributes without a keyword by their tag."""
    return ".".join(map(_name, _parts(theirs)))


def _parts(theirs: str) -> Iterator[str]:
    """The steps of a path; a private creator in quotes may have slashes."""
    yield from (part for part in re.split(r'/(?=(?:[^"]*"[^"]*")*[^"]*$)', theirs) if part)


def _name(step: str) -> str:
    named = _TAG.sub("", step)
    if named and not named.startswith(("[", "(")):
        return named
    return _PRIVATE.sub(lambda tag: f"({tag[1]},{tag[2]})".upper(), step)
