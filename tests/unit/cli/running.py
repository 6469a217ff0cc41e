"""Runs the command line in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys


def environment(**more: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, sys.path)), **more}


def dicodec_command(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "dicodec", *arguments]
    return subprocess.run(command, capture_output=True, text=True, env=environment())
