"""Processes that work: results in order, whatever ends them."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from work_that_fails import do, meet, process

from dicodec.parallel import Allowance, Work, in_processes, in_this_process
from dicodec.parallel.pool import _AHEAD

posix = pytest.mark.skipif(os.name != "posix", reason="needs signals and limits of POSIX")


def failed(task: str, rule: str, words: str) -> str:
    return f"{task}: {rule}: {words}"


WORK: Work[str, str] = Work(do, failed)


def results(tasks: list[str], jobs: int = 2, allowed: Allowance = Allowance()) -> list[str]:  # noqa: B008
    return list(in_processes(WORK, tasks, jobs, allowed))


def children() -> list[str]:
    return Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()


def test_results_come_in_the_order_of_the_tasks() -> None:
    tasks = ["wait 0.3", *map(str, range(100))]
    assert results(tasks) == [f"{task} done" for task in tasks]


def test_no_task_needs_no_process() -> None:
    assert results([]) == []


@posix
def test_what_ends_a_process_is_told_of_its_task_and_no_other() -> None:
    tasks = ["a", "exit 3", "b", "signal SIGSEGV", "c", "signal SIGKILL", "raise it", "deep", "d"]
    crash = "not checked: the process that checked it ended with"
    told = results(tasks)
    assert told[:6] == [
        "a done",
        f"exit 3: crash: {crash} status 3",
        "b done",
        f"signal SIGSEGV: crash: {crash} SIGSEGV",
        "c done",
        f"signal SIGKILL: crash: {crash} SIGKILL, perhaps for lack of memory",
    ]
    assert told[6].startswith("raise it: crash: not checked: unexpected KeyError: 'it' (work_that_fails.py, line ")
    assert told[7].startswith("deep: crash: not checked: unexpected RecursionError")
    assert told[8] == "d done"


@posix
@pytest.mark.parametrize("task", ["hang", "spin"])
def test_what_takes_too_long_is_ended(task: str) -> None:
    started = time.monotonic()
    told = results([task, "a"], 1, Allowance(seconds=0.5))
    assert told == [f"{task}: timeout: not checked: it took longer than 0.5 s", "a done"]
    assert time.monotonic() - started < 60


@posix
def test_what_needs_too_much_memory_is_refused_it() -> None:
    told = results(["eat 2000", "a", "eat 1"], 1, Allowance(memory=1 << 30))
    assert told == ["eat 2000: memory: not checked: it needs more memory than is allowed", "a done", f"{1 << 20}"]


def test_several_processes_work_at_once_and_stay(tmp_path: Path) -> None:
    work = Work(meet, lambda task, rule, words: -1)
    assert len({*in_processes(work, [str(tmp_path)] * 100, 2, Allowance())} - {-1}) == 2
    # Nor are there more of them than there may be, or one for each task.
    assert len(list(tmp_path.iterdir())) == 2
    work = Work(process, lambda task, rule, words: -1)
    assert len({*in_processes(work, ["a"] * 100, 1, Allowance())}) == 1


def test_what_waits_for_its_turn_is_bounded() -> None:
    taken = 0

    def tasks() -> Iterator[str]:
        nonlocal taken
        for number in range(500):
            taken += 1
            yield "wait 1" if number == 0 else str(number)

    most = 0
    for given, _ in enumerate(in_processes(WORK, tasks(), 2, Allowance())):
        most = max(most, taken - given)
    assert taken == 500
    assert most <= _AHEAD * 2


@posix
def test_processes_are_gone_when_nobody_wants_more_results() -> None:
    before = set(children())
    with closing(in_processes(WORK, iter(["a", "hang", "hang", "hang"]), 2, Allowance())) as running:
        assert next(running) == "a done"
    assert [one for one in set(children()) - before if "tracker" not in _command(one)] == []


def _command(process_id: str) -> str:
    return Path(f"/proc/{process_id}/cmdline").read_text()


@posix
@pytest.mark.parametrize("how", ["SIGTERM", "SIGHUP"])
def test_a_process_that_is_told_to_stop_stops_the_work(how: str) -> None:
    with pytest.raises(KeyboardInterrupt):
        results(["a", f"signal {how}", "b"], 1)


@posix
def test_ctrl_c_is_not_for_the_processes() -> None:
    assert results(["signal SIGINT", "a"], 1) == ["signal SIGINT done", "a done"]
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


@pytest.mark.parametrize("run", [in_this_process, lambda work, tasks: in_processes(work, tasks, 2, Allowance())])
def test_what_is_known_is_not_done_again(run) -> None:
    noted: list[str] = []
    work = Work(do, failed, lambda task: "known" if task in "ac" else None, noted.append)
    assert list(run(work, ["a", "b", "raise it", "c"]))[::3] == ["known", "known"]
    assert sorted(noted)[0] == "b done"
    assert len(noted) == 2
