"""Progress of long work, on a terminal's standard error only."""

from __future__ import annotations

import sys
import time
from typing import Final

from dicodec.shown import visible

_SECONDS: Final = 0.1


class Progress:
    """One line that is written over: how many files are done, and the last of them."""

    def __init__(self) -> None:
        self._terminal = sys.stderr.isatty()
        # Where results go to a terminal, too, they must not run into the line.
        self._shares = sys.stdout.isatty()
        self._next = 0.0
        self._there = False

    def show(self, done: int, path: str) -> None:
        """Tell how far the work is, not too often."""
        now = time.monotonic()
        if self._terminal and now >= self._next:
            self._next = now + _SECONDS
            self._there = True
            sys.stdout.flush()
            sys.stderr.write(f"\r\x1b[K{done} done, {visible(path)[-100:]}")
            sys.stderr.flush()

    def clear(self, *, always: bool = False) -> None:
        """Take the line away, for results to be printed in its place."""
        if self._there and (self._shares or always):
            self._there = False
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
