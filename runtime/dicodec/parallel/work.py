"""What there is to do, and what to do when it cannot be done."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Final, Generic, TypeVar

import attrs

T = TypeVar("T")
R = TypeVar("R")

#: Why a piece of work has no result.
TIMEOUT: Final = "timeout"
MEMORY: Final = "memory"
CRASH: Final = "crash"


@attrs.frozen
class Work(Generic[T, R]):
    """A kind of work: ``do`` makes a result of a task, and has to be one that can be pickled, as tasks and results.

    ``failed`` makes the result of a task that has none, given why (timeout, memory or crash) and in words. ``known``
    gives a result that is there already, or None; ``done`` is told of each other result as soon as it is there.
    """

    do: Callable[[T], R]
    failed: Callable[[T, str, str], R]
    known: Callable[[T], R | None] = lambda task: None
    done: Callable[[R], None] = lambda result: None


def why(error: BaseException) -> tuple[str, str]:
    """Why a task failed by an exception, in a word and a sentence, with the line that raised it."""
    if isinstance(error, MemoryError):
        return MEMORY, "not checked: it needs more memory than is allowed"
    place = ""
    trace = error.__traceback__
    while trace is not None:
        place = f" ({os.path.basename(trace.tb_frame.f_code.co_filename)}, line {trace.tb_lineno})"
        trace = trace.tb_next
    text = " ".join(str(error).split())[:200]
    return CRASH, f"not checked: unexpected {type(error).__name__}{f': {text}' if text else ''}{place}"
