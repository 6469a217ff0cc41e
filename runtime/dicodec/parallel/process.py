"""One process that works, as the one that sends the work sees it."""

from __future__ import annotations

import multiprocessing
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from dicodec.parallel.worker import serve


class Process:
    """A process, the connection to it, and the task that it works on.

    ``deadline`` is the time by which it must have said something, None where it may take as long as it likes.
    """

    def __init__(self, do: Callable[[Any], Any], memory: int | None, patience: float) -> None:
        # Starting anew is the one way that every system has, and that inherits no locks of threads.
        context = multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        self.is_ready = False
        self.task: tuple[int, Any] | None = None
        self.deadline: float | None = time.monotonic() + patience
        self._process = context.Process(target=serve, args=(theirs, do, memory), daemon=True)
        with _without_interrupts():
            self._process.start()
        theirs.close()

    @property
    def is_idle(self) -> bool:
        """Whether it can take a task."""
        return self.is_ready and self.task is None

    def has_started(self) -> None:
        """Note that it is ready for work."""
        self.is_ready = True
        self.deadline = None

    def send(self, number: int, task: Any, seconds: float | None) -> None:
        """Give it a task and some time."""
        self.task = number, task
        self.deadline = None if seconds is None else time.monotonic() + seconds
        with suppress(OSError):  # that it has ended will be noticed when the answer is read
            self.connection.send(task)

    def finish(self) -> tuple[int, Any]:
        """Note that the task is done; returns it."""
        assert self.task is not None
        done, self.task, self.deadline = self.task, None, None
        return done

    def kill(self, patience: float = 0) -> None:
        """End it, whatever it does. One that is ending by itself is given time to: its exit code tells why."""
        self._process.join(patience)
        self._process.kill()
        self._process.join()
        self.connection.close()

    def how_it_ended(self) -> str:
        """The name of the signal that ended it, or its status."""
        code = self._process.exitcode
        if code is not None and code < 0:
            try:
                return signal.Signals(-code).name
            except ValueError:
                return f"signal {-code}"
        return f"status {code}"


@contextmanager
def _without_interrupts() -> Iterator[None]:
    """Keep Ctrl-C for this process: what is started meanwhile never sees it, not even while it starts."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
