"""The process that does the work: one task after the other, until nobody sends any."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable
from multiprocessing import parent_process
from multiprocessing.connection import Connection, wait
from typing import Any, Final

from dicodec.parallel.work import MEMORY, why

READY: Final = "ready"
DONE: Final = "done"
FAILED: Final = "failed"


def serve(connection: Connection[Any, Any], do: Callable[[Any], Any], memory: int | None) -> None:
    """Receive tasks and send results; ``memory`` is the number of bytes that the process may have."""
    # The process that sends the work says when to stop.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_leave_with_parent, daemon=True).start()
    if memory is not None:
        limit_memory(memory)
    connection.send((READY, None))
    while True:
        try:
            task = connection.recv()
        except (EOFError, OSError):
            return
        try:
            answer = DONE, do(task)
        except Exception as error:
            answer = FAILED, why(error)
        connection.send(answer)
        if answer[0] == FAILED and answer[1][0] == MEMORY:
            # What is left of a process without memory is not to be relied on.
            return


def limit_memory(limit: int) -> None:
    """Let allocations beyond a limit fail. Raises ImportError where the system has no such limits."""
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_AS)
    if most != resource.RLIM_INFINITY:
        limit = min(limit, most)
    resource.setrlimit(resource.RLIMIT_AS, (limit, most))


def _leave_with_parent() -> None:
    """End when the parent does, even amid a task that never ends."""
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)
