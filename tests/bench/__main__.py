"""``make bench``: the same work by dicodec, compiled and interpreted, and by its peers, in one run, as ratios.

Each library has a process of its own; rounds go from one to the next, and medians are compared. What each makes of a
file, how many elements and the sums of their numbers, is compared before any time is printed. Results are written to
build/bench/results.json as well.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
from tests.bench import others
from tests.bench.workloads import FOLDER, ROOT, workload
from tests.corpora import all_files, benchmark_ct

OURS = "dicodec compiled", "dicodec interpreted"
PEERS = "pydicom", "dicomsdl", "fastdicom", "floor"
VALIDATORS = "dicomvalidator", "dciodvfy"
COMPILED = ROOT / "build" / "compiled"


@attrs.frozen
class Row:
    """An operation on a workload, how often it runs within a round, and what is to be reached."""

    operation: str
    title: str
    workload: str
    inner: int = 1
    rounds: int = 5
    against: tuple[tuple[str, str, float], ...] = ()
    """Which of ours, against which peer, how many times faster; "best" is the fastest peer."""


def _to(interpreted: tuple[str, float], compiled: tuple[str, float]) -> tuple[tuple[str, str, float], ...]:
    return (OURS[1], *interpreted), (OURS[0], *compiled)


def _faster(library: float, process: float) -> tuple[tuple[str, str, float], ...]:
    return (OURS[1], VALIDATORS[0], library), (OURS[1], VALIDATORS[1], process)


ROWS = (
    Row("decode", "decode every value", "CT", 20, 15, _to(("pydicom", 10), ("fastdicom", 1.6))),
    Row("decode", "decode every value", "RTSTRUCT", against=_to(("pydicom", 12), ("dicomsdl", 2))),
    Row("decode", "decode every value", "enhanced MR", against=_to(("pydicom", 8), ("fastdicom", 1.6))),
    Row("decode", "decode every value", "segmentation"),
    Row("decode", "decode every value", "corpus", rounds=3),
    *(
        Row("validate", "read and validate", name, inner, 3, _faster(10, 1))
        for name, inner in (("CT", 10), ("enhanced MR", 1), ("RTSTRUCT", 1))
    ),
    Row("walk", "all values with their paths", "CT", 20),
    Row("walk", "all values with their paths", "RTSTRUCT", rounds=3),
    Row("walk", "all values with their paths", "enhanced MR", rounds=3),
    Row("five", "five attributes", "corpus", rounds=7, against=_to(("pydicom", 6), ("dicomsdl", 1))),
    *(
        Row("five", "five attributes", name, 50, 9, ((OURS[0], "dicomsdl", 1),))
        for name in ("CT", "RTSTRUCT", "enhanced MR", "segmentation")
    ),
    Row("rewrite", "read and write untouched", "CT", 20),
    Row("rewrite", "read and write untouched", "RTSTRUCT", rounds=3),
    *(
        Row("change", "decode all, change two, write", name, inner, 3, _to(("pydicom", 10), ("pydicom", 25)))
        for name, inner in (("CT", 20), ("RTSTRUCT", 1), ("enhanced MR", 1))
    ),
    *(
        Row("write", "change two, write (decoded before)", name, inner, 3, _to(("pydicom", 10), ("pydicom", 25)))
        for name, inner in (("CT", 20), ("RTSTRUCT", 1), ("enhanced MR", 1))
    ),
    *(
        Row("implicit", "write as implicit VR (decoded before)", name, inner, 3, _to(("pydicom", 10), ("pydicom", 25)))
        for name, inner in (("CT", 20), ("RTSTRUCT", 1), ("enhanced MR", 1))
    ),
    Row("build", "build 60 elements, encode", "CT", 50, 9, _to(("pydicom", 6), ("pydicom", 12))),
    Row("build_typed", "build a typed CTImage of 60, encode", "CT", 20, 5),
    Row("frame", "one frame's groups of 10,000", "segmentation", 1, 7, _to(("pydicom", 20), ("pydicom", 50))),
)


class Worker:
    """One library in a process of its own."""

    def __init__(self, name: str) -> None:
        module = "dicodec_" if name in OURS else f"{name}_"
        # The C library is not to give memory back and take it again in between: that costs more than reading a CT.
        kept = {"MALLOC_MMAP_THRESHOLD_": str(1 << 30), "MALLOC_TRIM_THRESHOLD_": str(1 << 31)}
        environment = {**os.environ, "PYTHONPATH": str(ROOT), **kept}
        if name == OURS[0]:
            environment["PYTHONPATH"] = f"{COMPILED}{os.pathsep}{ROOT}"
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.worker", module],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
            cwd=ROOT,
        )

    def ask(self, do: str, operation: str = "", paths: list[str] | None = None, inner: int = 1) -> Any:
        """The answer to a question."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        asked = {"do": do, "operation": operation, "paths": paths or [], "inner": inner}
        self._process.stdin.write(json.dumps(asked) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        return json.loads(line) if line else {"error": "the process has died"}


def paths_of(name: str, operation: str, workers: dict[str, Worker]) -> list[str]:
    """The files of a workload; of the corpus, those that every library can do the work on."""
    if name == "CT":
        return [str(benchmark_ct())]
    if name != "corpus":
        return [str(workload(name))]
    paths = [str(path) for path in all_files()]
    for worker in workers.values():
        can = worker.ask("can", operation, paths)
        paths = can if isinstance(can, list) and can else paths
    return paths


def measured(row: Row, workers: dict[str, Worker]) -> tuple[dict[str, float], int]:
    """Milliseconds of each library, and the number of files."""
    times: dict[str, list[float]] = {}
    able = dict(workers)
    if row.workload == "corpus":
        able.pop("floor", None)
    paths = paths_of(row.workload, row.operation, able)
    for round_ in range(row.rounds + 1):
        for name, worker in list(able.items()):
            taken = worker.ask("run", row.operation, paths, row.inner)
            if not isinstance(taken, float):
                if isinstance(taken, dict):
                    print(f"    {name}: {taken['error']}", file=sys.stderr)
                del able[name]
            elif round_:  # the first one warms up
                times.setdefault(name, []).append(taken * 1000)
    return {name: statistics.median(found) for name, found in times.items()}, len(paths)


def verdicts(row: Row, times: dict[str, float]) -> Iterator[str]:
    """What was to be reached, and what was."""
    for ours, peer, wanted in row.against:
        if ours in times and peer in times:
            ratio = times[peer] / times[ours]
            mark = "reached" if ratio >= wanted else "MISSED"
            yield f"{ours.split()[1]}: {ratio:.2f} x {peer} (to reach {wanted:g}) {mark}"


def rules_of(path: str) -> str:
    """How many rules are evaluated for a file's IOD, which has to be all that can be."""
    import dicodec
    from dicodec.validation.coverage import coverage_of

    iod = dicodec.validate(dicodec.read(path)).iod
    counts = coverage_of(iod)
    return (
        f"conditions of the {iod} IOD: {counts['evaluated']} evaluated, {counts['partly']} partly, of {counts.total()}"
    )


def check(workers: dict[str, Worker]) -> None:
    """Compare what the libraries make of the files; a library that finds something else is told."""
    for name in ("CT", "RTSTRUCT", "enhanced MR", "segmentation") if "pydicom" in workers else ():
        paths = paths_of(name, "", workers)
        expected = workers["pydicom"].ask("check", paths=paths)
        print(f"{name}: {Path(paths[0]).stat().st_size:,} bytes, {expected}")
        for other, worker in workers.items():
            found = worker.ask("check", paths=paths)
            wrong = [
                key for key, value in found.items() if key == "error" or abs(value - expected[key]) > 1e-6 * abs(value)
            ]
            if wrong:
                print(f"  {other} differs: {found}")
                assert other not in OURS, "wrong values are not worth a time"


def main() -> None:
    """Run everything, or the operations that are named."""
    parser = argparse.ArgumentParser(prog="make bench")
    parser.add_argument("operations", nargs="*", help=f"{', '.join(dict.fromkeys(row.operation for row in ROWS))}")
    asked = parser.parse_args().operations
    peers = VALIDATORS if asked == ["validate"] else (*PEERS, *VALIDATORS)
    names = [name for name in (*OURS, *peers) if name != OURS[0] or (COMPILED / ".done").is_file()]
    workers = {name: Worker(name) for name in names}
    versions = {name: worker.ask("version") for name, worker in workers.items()}
    workers = {name: worker for name, worker in workers.items() if isinstance(versions[name], str)}
    print("; ".join(f"{name} {versions[name]}" for name in workers))
    check({name: worker for name, worker in workers.items() if name not in VALIDATORS})
    results = []
    for row in ROWS:
        if asked and row.operation not in asked:
            continue
        times, files = measured(row, workers)
        where = f"{row.workload}, {files} files" if files > 1 else row.workload
        print(f"{row.title}, {where}")
        best = min((time for name, time in times.items() if name not in (*OURS, "floor")), default=0.0)
        for name, time in times.items():
            ratio = f"{best / time:7.2f} x the best peer" if name in OURS and best else ""
            print(f"    {name:<20} {time:10.3f} ms {ratio}")
        told = list(verdicts(row, times))
        if row.operation == "validate":
            told.append(rules_of(paths_of(row.workload, row.operation, workers)[0]))
        print("".join(f"    {one}\n" for one in told), end="", flush=True)
        results.append({"operation": row.operation, "workload": row.workload, "ms": times, "verdicts": told})
    if not asked:
        print("memory held after decoding every value, RTSTRUCT (MB, to reach 120)")
        held = {}
        for name in workers:
            if name != "floor":
                held[name] = Worker(name).ask("memory", paths=[str(workload("RTSTRUCT"))])
                print(f"    {name:<20} {held[name]:10.0f}")
        results.append({"operation": "memory", "workload": "RTSTRUCT", "MB": held})
        others.main()
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / "results.json").write_text(json.dumps({"versions": versions, "rows": results}, indent=1))
    print(f"written: {(FOLDER / 'results.json').relative_to(ROOT)}")


if __name__ == "__main__":
    main()
