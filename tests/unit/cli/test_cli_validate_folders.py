"""dicodec validate on folders: whatever a file does, in several processes, interrupted and resumed."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from running import dicodec_command, environment

from dicodec import Dataset

linux = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs the /proc of Linux")
SECONDS = 60


@pytest.fixture
def folder(ct_file: Path, tmp_path: Path) -> Path:
    """Nine images, each an object of its own."""
    made = tmp_path / "study"
    for number in range(9):
        ct = Dataset.load(ct_file)
        ct["SOPInstanceUID"] = f"1.2.3.{number + 1}"
        (made / f"{number // 3}").mkdir(parents=True, exist_ok=True)
        ct.save(made / f"{number // 3}" / f"{number}.dcm")
    return made


def start(*arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "dicodec", "validate", "--format", "jsonl", *arguments]
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment(), start_new_session=True
    )


def until(what: Callable[[], bool]) -> None:
    for _ in range(SECONDS * 20):
        if what():
            return
        time.sleep(0.05)
    raise AssertionError("it did not happen")


def workers(of: int) -> list[int]:
    """The processes that a run has to work in."""
    try:
        found = Path(f"/proc/{of}/task/{of}/children").read_text().split()
        return [int(one) for one in found if "spawn_main" in Path(f"/proc/{one}/cmdline").read_text()]
    except FileNotFoundError:
        return []


def files(shown: str) -> list[tuple[str, list[str]]]:
    """The name of each file and the rules that it breaks."""
    lines = [json.loads(line) for line in shown.splitlines()]
    return [(Path(line["path"]).name, [one["rule"] for one in line["findings"]]) for line in lines]


@pytest.mark.parametrize("jobs", [[], ["--jobs", "1"], ["--jobs", "3"]])
def test_results_come_in_the_order_of_names_whatever_the_number_of_processes(jobs: list[str], folder: Path) -> None:
    done = dicodec_command("validate", "--format", "jsonl", *jobs, str(folder))
    assert (done.returncode, done.stderr) == (0, "")
    assert files(done.stdout) == [(f"{number}.dcm", []) for number in range(9)]


def test_one_process_and_several_say_the_same(folder: Path) -> None:
    one = str(folder / "0" / "1.dcm")
    here = dicodec_command("validate", "--format", "json", one)
    there = dicodec_command("validate", "--format", "json", "--jobs", "1", one)
    assert here.stdout == there.stdout
    assert here.returncode == there.returncode == 0


@linux
def test_a_file_that_hangs_is_a_finding(folder: Path) -> None:
    os.mkfifo(folder / "pipe.dcm")
    done = dicodec_command(
        "validate", "--format", "jsonl", "--timeout", "1", str(folder / "pipe.dcm"), str(folder / "2")
    )
    assert done.returncode == 1
    assert files(done.stdout) == [("pipe.dcm", ["timeout"]), ("6.dcm", []), ("7.dcm", []), ("8.dcm", [])]


@linux
def test_a_pipe_in_a_folder_is_not_waited_for(folder: Path) -> None:
    os.mkfifo(folder / "0" / "pipe")
    done = dicodec_command("validate", str(folder / "0"))
    assert done.returncode == 0
    assert "3 files: 3 pass, 1 not DICOM" in done.stdout


@linux
def test_a_file_that_needs_too_much_memory_is_a_finding(folder: Path) -> None:
    with (folder / "0" / "1.dcm").open("r+b") as file:
        file.truncate(3 << 30)  # without taking as much of the disk
    done = dicodec_command("validate", "--format", "jsonl", "--memory-limit", "1024", str(folder / "0"))
    assert done.returncode == 1
    assert files(done.stdout) == [("0.dcm", []), ("1.dcm", ["memory"]), ("2.dcm", [])]


def start_and_hang(folder: Path) -> tuple[subprocess.Popen[str], int]:
    """A run whose process, the other thing that is returned, waits for a pipe that nobody writes to."""
    os.mkfifo(folder / "pipe.dcm")
    journal = folder / "run.journal"
    paths = [str(folder / "1"), str(folder / "pipe.dcm"), str(folder / "2")]
    running = start("--jobs", "1", "--timeout", "0", "--resume", str(journal), *paths)
    until(lambda: journal.exists() and journal.read_bytes().count(b"\n") == 4)
    time.sleep(0.5)
    (worker,) = workers(running.pid)
    return running, worker


@linux
def test_a_file_that_ends_its_process_is_a_finding(folder: Path) -> None:
    running, worker = start_and_hang(folder)
    os.kill(worker, signal.SIGSEGV)
    out, _ = running.communicate(timeout=SECONDS)
    assert running.returncode == 1
    assert files(out) == [
        *(("3.dcm", []), ("4.dcm", []), ("5.dcm", [])),
        ("pipe.dcm", ["crash"]),
        *(("6.dcm", []), ("7.dcm", []), ("8.dcm", [])),
    ]


@linux
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_a_run_that_is_interrupted_goes_on_where_it_stopped(how: signal.Signals, folder: Path, tmp_path: Path) -> None:
    journal, pipe = tmp_path / "run.journal", folder / "2" / "pipe.dcm"
    os.mkfifo(pipe)
    arguments = ["--timeout", "0", "--jobs", "1", "--resume", str(journal)]
    paths = [str(folder / "0"), str(folder / "1"), str(pipe), str(folder / "2")]
    running = start(*arguments, *paths)
    until(lambda: journal.exists() and journal.read_bytes().count(b"\n") == 7)
    working = workers(running.pid)
    # As from a terminal, where every process gets it.
    os.killpg(running.pid, how)
    out, said = running.communicate(timeout=SECONDS)
    assert running.returncode == 1
    assert said == "dicodec: the same command goes on where this one stopped\ndicodec: interrupted\n"
    assert [name for name, _ in files(out)] == [f"{number}.dcm" for number in range(6)]
    until(lambda: not any(Path(f"/proc/{one}").exists() for one in working))

    # A line that was cut off, a file that has changed, and one that is there at last.
    with journal.open("ab") as file:
        file.write(b'{"path": "half')
    pipe.unlink()
    shutil.copy(folder / "0" / "0.dcm", pipe)
    changed = Dataset.load(folder / "0" / "1.dcm")
    del changed["KVP"]
    changed.save(folder / "0" / "1.dcm")
    done = dicodec_command("validate", "--format", "jsonl", *arguments, *paths)
    assert (done.returncode, done.stderr) == (1, "")
    assert files(done.stdout) == [
        *[(f"{number}.dcm", ["missing"] if number == 1 else []) for number in range(6)],
        *[("pipe.dcm", []), ("6.dcm", []), ("7.dcm", []), ("8.dcm", []), ("pipe.dcm", [])],
    ]
    noted = [json.loads(line)["path"] for line in journal.read_text().splitlines()[1:]]
    assert noted.count(str(folder / "0" / "0.dcm")) == 1
    assert noted.count(str(folder / "0" / "1.dcm")) == 2


@linux
def test_the_processes_go_when_the_run_is_killed(folder: Path) -> None:
    running, worker = start_and_hang(folder)
    running.kill()
    running.communicate(timeout=SECONDS)
    until(lambda: not Path(f"/proc/{worker}").exists())


def test_a_journal_of_another_run_is_refused(folder: Path, tmp_path: Path) -> None:
    journal = str(tmp_path / "run.journal")
    assert dicodec_command("validate", "--resume", journal, str(folder / "0")).returncode == 0
    done = dicodec_command("validate", "--resume", journal, "--iod", "MRImage", str(folder / "0"))
    assert (done.returncode, done.stdout) == (1, "")
    assert "is no journal of such a run" in done.stderr
    other = folder / "0" / "0.dcm"
    done = dicodec_command("validate", "--resume", str(other), str(folder / "0"))
    assert done.returncode == 1
    assert "is no journal" in done.stderr


def test_progress_is_for_terminals(folder: Path) -> None:
    import pty

    command = [sys.executable, "-m", "dicodec", "validate", "--jobs", "1", str(folder)]
    ours, theirs = pty.openpty()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=theirs, env=environment()) as running:
        out, _ = running.communicate(timeout=SECONDS)
    os.close(theirs)
    shown = os.read(ours, 1 << 16)
    os.close(ours)
    assert b"done, " in shown
    assert shown.endswith(b"\r\x1b[K")
    assert b"\x1b" not in out
    assert dicodec_command("validate", str(folder)).stderr == ""
