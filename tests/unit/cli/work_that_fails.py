"""Work for processes that ends in every way there is."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path


def do(task: str) -> str:
    what, _, detail = task.partition(" ")
    match what:
        case "exit":
            os._exit(int(detail))
        case "signal":
            os.kill(os.getpid(), getattr(signal, detail))
        case "hang":
            time.sleep(600)
        case "spin":
            # Holds the interpreter's lock for a long time, as a loop in C may.
            return str(sum(range(10**11)))
        case "eat":
            return str(len(bytearray(int(detail) << 20)))
        case "raise":
            raise KeyError(detail)
        case "deep":
            return do(task)
        case "wait":
            time.sleep(float(detail))
    return f"{task} done"


def meet(folder: str) -> int:
    """Wait in a folder until another process is there as well."""
    (Path(folder) / str(os.getpid())).touch()
    for _ in range(1200):
        if len(os.listdir(folder)) > 1:
            return os.getpid()
        time.sleep(0.05)
    raise TimeoutError("nobody came")


def process(task: str) -> int:
    return os.getpid()
