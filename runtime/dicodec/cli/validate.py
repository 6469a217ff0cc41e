"""``dicodec validate``: files and folders against their IODs, in several processes, in several formats."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

import attrs

from dicodec import registry
from dicodec.cli.progress import Progress
from dicodec.errors import DicomError
from dicodec.parallel import Allowance, Work, in_processes, in_this_process, usable_cores
from dicodec.validation.baseline import Baseline
from dicodec.validation.checked import Checked, Target, check_file, not_checked, targets
from dicodec.validation.formats import format_named
from dicodec.validation.journal import Journal
from dicodec.validation.selection import Selection
from dicodec.validation.totals import Totals

if TYPE_CHECKING:
    from dicodec.validation.overlay import Overlay

_MIB = 1 << 20
_SECONDS = 300.0
_LEAST_MEMORY = 1 << 30


@attrs.frozen
class Options:
    """What the command line asks for. None of ``jobs``, ``timeout`` and ``memory`` leaves the choice to dicodec;
    0 seconds or MiB are no limit."""

    format: str = "text"
    iod: str | None = None
    rules: tuple[Overlay, ...] = ()
    selection: Selection = attrs.field(factory=Selection)
    baseline: str | None = None
    write_baseline: str | None = None
    jobs: int | None = None
    timeout: float | None = None
    memory: int | None = None
    resume: str | None = None


def validate(paths: list[str], options: Options) -> int:
    """Validate what the paths name. Returns the exit status: 0 when nothing that is shown is wrong, else 1."""
    if options.iod is not None:
        registry.slug_of(options.iod)
    known = Baseline.read(options.baseline) if options.baseline is not None else None
    written = Baseline(options.write_baseline) if options.write_baseline is not None else None
    if written is not None and not os.path.isdir(written.folder):
        raise DicomError(f"there is no folder {written.folder} for the baseline")
    started = time.monotonic()
    form = format_named(options.format, sys.stdout)
    totals = Totals()
    progress = Progress()
    form.begin()
    with closing(_results(paths, options, form.wants_tree)) as results:
        for checked in results:
            progress.clear()
            if checked.report is None:
                totals.skip()
            else:
                shown, old = options.selection.of_report(checked.report), 0
                if written is not None:
                    # What is written down is known from now on.
                    written.add(checked, shown.findings)
                    shown, old = attrs.evolve(shown, findings=()), len(shown.findings)
                elif known is not None:
                    shown, old = known.new_of(checked, shown)
                totals.add(checked.report, shown, old)
                form.file(checked, shown)
            progress.show(totals.files, checked.path)
    progress.clear(always=True)
    if not totals.files and not totals.as_dict()["not_dicom"]:
        raise DicomError("no file to validate")
    form.end(totals, time.monotonic() - started)
    if written is not None:
        written.write()
    return totals.status


def _results(paths: list[str], options: Options, tree: bool) -> Generator[Checked, None, None]:
    """What was found in each file, in the order of the files."""
    journal = None if options.resume is None else _journal(options.resume, options, tree)
    try:
        work = Work[Target, Checked](partial(check_file, iod=options.iod, tree=tree, rules=options.rules), not_checked)
        if journal is not None:
            work = attrs.evolve(work, known=journal.find, done=journal.add)
        files = targets(paths)
        alone = len(paths) == 1 and not os.path.isdir(paths[0])
        if alone and options.jobs is None and options.timeout is None and options.memory is None:
            yield from in_this_process(work, files)
            return
        jobs = options.jobs or usable_cores()
        with closing(in_processes(work, files, jobs, _allowance(options, jobs))) as results, _ending_as_interrupted():
            yield from results
    except KeyboardInterrupt:
        if journal is not None:
            print("dicodec: the same command goes on where this one stopped", file=sys.stderr)
        raise
    finally:
        if journal is not None:
            journal.close()


def _journal(path: str, options: Options, tree: bool) -> Journal:
    return Journal(path, iod=options.iod, tree=tree, rules=[overlay.digest for overlay in options.rules])


def _allowance(options: Options, jobs: int) -> Allowance:
    seconds = _SECONDS if options.timeout is None else options.timeout
    return Allowance(seconds or None, _memory(jobs) if options.memory is None else options.memory * _MIB or None)


def _memory(jobs: int) -> int | None:
    """What a process may have unless told: its share of the machine's memory. Not every system keeps such limits."""
    if not sys.platform.startswith("linux"):
        return None
    return max(_LEAST_MEMORY, os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // jobs)


@contextmanager
def _ending_as_interrupted() -> Iterator[None]:
    """Stop the processes when this one is told to end, as Ctrl-C does."""

    def interrupt(*_: Any) -> None:
        raise KeyboardInterrupt

    try:
        before = signal.signal(signal.SIGTERM, interrupt)
    except ValueError:  # in a thread, which has no say in this
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
