"""Work in this process: for one piece, for which another process would cost more than it does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dicodec.parallel.work import R, T, Work, why


def in_this_process(work: Work[T, R], tasks: Iterable[T]) -> Iterator[R]:
    """The results of tasks, one after the other."""
    for task in tasks:
        result = work.known(task)
        if result is None:
            try:
                result = work.do(task)
            except Exception as error:
                result = work.failed(task, *why(error))
            work.done(result)
        yield result
