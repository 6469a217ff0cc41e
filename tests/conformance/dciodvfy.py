"""What dciodvfy of dicom3tools says about a file, by the paths of our findings."""

import re
import subprocess
from pathlib import Path

_ERROR = re.compile(r"Error - <(.*?)> - (.*)")


def dciodvfy_errors(path: Path) -> dict[str, list[str]]:
    """Its errors by path; those that name no attribute stand under ``""``."""
    done = subprocess.run(["dciodvfy", "-new", "-filename", path], capture_output=True, check=False)
    found: dict[str, list[str]] = {}
    for line in (done.stderr + done.stdout).decode("latin-1").splitlines():
        if not line.startswith("Error"):
            continue
        match = _ERROR.match(line)
        place, message = (_path(match[1]), match[2]) if match else ("", line)
        found.setdefault(place, []).append(message)
    return found


def _path(theirs: str) -> str:
    """``/A(0008,1140)[1]/B(0008,1150)`` as ``A[1].B``; their last number is that of a value."""
    named = re.sub(r"\([0-9a-f]{4},[0-9a-f]{4}\)", "", theirs).strip("/").replace("/", ".")
    return re.sub(r"\[\d+\]$", "", named)
