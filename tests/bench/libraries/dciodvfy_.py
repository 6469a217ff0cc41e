"""dciodvfy of dicom3tools: a process for each file."""

from __future__ import annotations

import subprocess

from tests.agreement import dciodvfy

VERSION = dciodvfy.version()


def validate(path: str) -> None:
    subprocess.run(["dciodvfy", path], capture_output=True)


OPERATIONS = {"validate": validate}


def check(path: str) -> dict[str, float]:
    return {}
