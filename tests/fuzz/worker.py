"""Running the checks where they can do no harm: in a process with a limit of memory, watched for its time."""

from __future__ import annotations

import multiprocessing
import os
import resource
import signal
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import dicodec

from .check import PromiseError, check
from .inputs import Input
from .mutate import mutated

#: What one input may take.
SECONDS = 10
MEMORY = 1 << 30
_RUNTIME = str(Path(dicodec.__file__).parent)
_fork = multiprocessing.get_context("fork")


@dataclass(frozen=True)
class Found:
    """Bytes that broke something, and what."""

    signature: str
    data: bytes
    trace: str = ""


def failure(data: bytes) -> Found | None:
    """What the checks find, here and now."""
    try:
        check(data)
    except Exception as error:
        frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.startswith(_RUNTIME)]
        place = f" in {os.path.relpath(frames[-1].filename, _RUNTIME)}, {frames[-1].name}" if frames else ""
        what = f"{error}" if isinstance(error, PromiseError) else type(error).__name__ + place
        return Found(what, data, traceback.format_exc())
    return None


def _limit() -> None:
    with open("/proc/self/statm") as file:
        now = int(file.read().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (now + MEMORY, now + MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _apart(sender: Any, data: bytes) -> None:
    _limit()
    found = failure(data)
    sender.send(found.signature if found else "")


def failure_apart(data: bytes, seconds: float = SECONDS) -> str:
    """The signature of what the checks find in a process of their own, hangs and crashes included; empty if nothing."""
    receiver, sender = _fork.Pipe(duplex=False)
    process = _fork.Process(target=_apart, args=(sender, data))
    process.start()
    sender.close()
    try:
        return str(receiver.recv()) if receiver.poll(seconds) else "hang"
    except EOFError:
        return "crash"
    finally:
        process.kill()
        process.join()
        receiver.close()


def _work(seed: str, inputs: list[Input], first: int, step: int, now: Any, sender: Any) -> None:
    """Mutate and check without end; ``now`` tells which one it is at."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit()
    number = first
    while True:
        now.value = number
        found = failure(made(seed, number, inputs))
        if found is not None:
            sender.send((found, number))
        number += step


def made(seed: str, number: int, inputs: list[Input]) -> bytes:
    """The input of a number, the same in each process and run."""
    return mutated(Random(f"{seed}:{number}"), inputs)


class Worker:
    """A process that checks every so many inputs, started again behind one that it hung or died at."""

    def __init__(self, seed: str, inputs: list[Input], first: int, step: int) -> None:
        self.seed, self.inputs, self.step = seed, inputs, step
        self.now = _fork.Value("q", first)
        self.start(first)

    def start(self, first: int) -> None:
        """Begin at a number."""
        self.receiver, sender = _fork.Pipe(duplex=False)
        arguments = self.seed, self.inputs, first, self.step, self.now, sender
        self.process = _fork.Process(target=_work, args=arguments, daemon=True)
        self.process.start()
        sender.close()
        self.last, self.since = -1, time.monotonic()

    def found(self) -> Iterator[tuple[Found, int]]:
        """What has been found since the last call, with the numbers of the inputs."""
        try:
            while self.receiver.poll():
                yield self.receiver.recv()
        except EOFError:
            pass
        now = self.now.value
        if now != self.last:
            self.last, self.since = now, time.monotonic()
        if self.process.is_alive() and time.monotonic() - self.since < SECONDS:
            return
        what = "hang" if self.process.is_alive() else "crash"
        self.stop()
        yield Found(what, made(self.seed, now, self.inputs)), now
        self.start(now + self.step)

    def stop(self) -> None:
        """End it."""
        self.process.kill()
        self.process.join()


def run(seed: str, inputs: list[Input], seconds: float, jobs: int, tell: Callable[[Found, int], None]) -> int:
    """Check mutated inputs for some time; tells what is found, and returns how many they were."""
    workers = [Worker(seed, inputs, first, jobs) for first in range(jobs)]
    end = time.monotonic() + seconds
    try:
        while time.monotonic() < end:
            time.sleep(0.2)
            for worker in workers:
                for found, number in worker.found():
                    tell(found, number)
    finally:
        for worker in workers:
            worker.stop()
    return sum(worker.now.value // jobs for worker in workers)
