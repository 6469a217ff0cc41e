"""Work in processes of their own: results in the order of the tasks, with a bound on what waits for its turn."""

from __future__ import annotations

import os
import time
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from multiprocessing.connection import wait
from typing import Any, Final, Generic

import attrs

from dicodec.errors import DicomError
from dicodec.parallel.process import Process
from dicodec.parallel.work import CRASH, MEMORY, TIMEOUT, R, T, Work
from dicodec.parallel.worker import DONE, READY

# How many tasks may be ahead of the one whose result is to be given next, for each process.
_AHEAD: Final = 32
_START_SECONDS: Final = 120.0
_TOLD_TO_STOP: Final = frozenset({"SIGINT", "SIGTERM", "SIGHUP"})


@attrs.frozen
class Allowance:
    """What one task may take: seconds, and bytes of memory of the process; None is no limit."""

    seconds: float | None = None
    memory: int | None = None


def usable_cores() -> int:
    """The number of cores that this process may run on."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def in_processes(work: Work[T, R], tasks: Iterable[T], jobs: int, allowed: Allowance) -> Generator[R, None, None]:
    """The results of tasks in their order, worked on by ``jobs`` processes.

    A process that ends or takes too long is replaced, and its task fails. Raises KeyboardInterrupt when the
    processes are told to stop, and DicomError when none can be started.
    """
    pool = _Pool(work, tasks, jobs, allowed)
    try:
        yield from pool.results()
    finally:
        pool.stop()


class _Pool(Generic[T, R]):
    def __init__(self, work: Work[T, R], tasks: Iterable[T], jobs: int, allowed: Allowance) -> None:
        self.work = work
        self.tasks = enumerate(tasks)
        self.jobs = jobs
        self.allowed = allowed
        self.processes: list[Process] = []
        # Tasks that have been taken and await a process, and results that await their turn.
        self.waiting: deque[tuple[int, T]] = deque()
        self.results_by_number: dict[int, R] = {}
        self.taken = 0
        self.given = 0
        self.exhausted = False

    def results(self) -> Iterator[R]:
        while True:
            self._hand_out()
            while self.given in self.results_by_number:
                yield self.results_by_number.pop(self.given)
                self.given += 1
                self._hand_out()
            if self.exhausted and self.given == self.taken:
                return
            self._collect()

    def stop(self) -> None:
        for process in self.processes:
            process.kill()
        self.processes.clear()

    def _hand_out(self) -> None:
        """Give tasks to the processes that are idle; start others while there is more to do."""
        for process in [one for one in self.processes if one.is_idle]:
            task = self.waiting.popleft() if self.waiting else self._fresh()
            if task is None:
                return
            process.send(*task, self.allowed.seconds)
        while len(self.processes) < self.jobs:
            # One for each task that waits.
            starting = sum(not one.is_ready for one in self.processes)
            while len(self.waiting) <= starting:
                task = self._fresh()
                if task is None:
                    return
                self.waiting.append(task)
            self.processes.append(Process(self.work.do, self.allowed.memory, _START_SECONDS))

    def _fresh(self) -> tuple[int, T] | None:
        """The next task that has no result yet, unless too much waits for its turn."""
        while not self.exhausted and self.taken - self.given < _AHEAD * self.jobs:
            numbered = next(self.tasks, None)
            if numbered is None:
                self.exhausted = True
                break
            self.taken += 1
            known = self.work.known(numbered[1])
            if known is None:
                return numbered
            self.results_by_number[numbered[0]] = known
        return None

    def _collect(self) -> None:
        """Wait until a process says something, ends, or has had its time."""
        deadlines = [one.deadline for one in self.processes if one.deadline is not None]
        patience = max(0.0, min(deadlines) - time.monotonic()) if deadlines else None
        talking = wait([one.connection for one in self.processes], patience)
        for process in list(self.processes):
            if process.connection in talking or process.connection.poll():
                self._listen(process)
            elif process.deadline is not None and time.monotonic() >= process.deadline:
                self._drop(process)
                if not process.is_ready:
                    raise DicomError(f"a process to work in did not start within {_START_SECONDS:g} s")
                self._fail(process.task, TIMEOUT, f"not checked: it took longer than {self.allowed.seconds:g} s")

    def _listen(self, process: Process) -> None:
        try:
            kind, content = process.connection.recv()
        except Exception:
            # The end of the process, or half a message.
            self._drop(process, patience=5)
            self._bury(process)
            return
        if kind == READY:
            process.has_started()
            return
        number, task = process.finish()
        if kind == DONE:
            self._note(number, content)
            return
        if content[0] == MEMORY:
            self._drop(process)
        self._fail((number, task), *content)

    def _bury(self, process: Process) -> None:
        how = process.how_it_ended()
        if how in _TOLD_TO_STOP:
            raise KeyboardInterrupt
        if not process.is_ready:
            raise DicomError(f"no process to work in can be started: it ended with {how}")
        if process.task is not None:
            hint = ", perhaps for lack of memory" if how == "SIGKILL" else ""
            self._fail(process.task, CRASH, f"not checked: the process that checked it ended with {how}{hint}")

    def _drop(self, process: Process, patience: float = 0) -> None:
        process.kill(patience)
        self.processes.remove(process)

    def _fail(self, task: tuple[int, Any] | None, rule: str, words: str) -> None:
        assert task is not None
        self._note(task[0], self.work.failed(task[1], rule, words))

    def _note(self, number: int, result: R) -> None:
        self.work.done(result)
        self.results_by_number[number] = result
