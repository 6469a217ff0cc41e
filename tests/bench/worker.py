"""Runs one library's operations on demand, in a process of its own: a line of JSON asks, a line answers.

``python -m tests.bench.worker dicodec_`` is started by ``tests.bench``.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from importlib import import_module
from typing import Any


def memory() -> float:
    """The memory that this process holds, in MB."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def run(library: Any, operation: str, paths: list[str], inner: int, prepared: dict[str, Any]) -> float:
    """Seconds of one run of an operation over all files."""
    work = library.OPERATIONS[operation]
    prepare = getattr(library, f"prepare_{operation}", None)
    arguments: list[Any] = paths
    if prepare is not None:
        key = f"{operation} {paths[0]}"
        if key not in prepared:
            prepared.clear()
            prepared[key] = [prepare(path) for path in paths]
        arguments = prepared[key]
    gc.collect()
    started = time.perf_counter()
    for _ in range(inner):
        for argument in arguments:
            work(argument)
    return (time.perf_counter() - started) / inner


def main() -> None:
    """Answer until nothing is asked any more."""
    output, sys.stdout = sys.stdout, sys.stderr
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # dicomsdl tells about every odd file
    library = import_module(f"tests.bench.libraries.{sys.argv[1]}")
    prepared: dict[str, Any] = {}
    for line in sys.stdin:
        asked = json.loads(line)
        answer: Any
        try:
            if asked["do"] == "version":
                answer = library.VERSION
            elif asked["do"] == "check":
                answer = library.check(asked["paths"][0])
            elif asked["do"] == "can":
                answer = []
                for path in asked["paths"]:
                    try:
                        library.OPERATIONS[asked["operation"]](path)
                        answer.append(path)
                    except Exception:
                        continue
            elif asked["do"] == "memory":
                gc.collect()
                before = memory()
                held = library.OPERATIONS["decode"](asked["paths"][0])
                gc.collect()
                answer = memory() - before
                del held
            elif asked["operation"] not in library.OPERATIONS:
                answer = None
            else:
                answer = run(library, asked["operation"], asked["paths"], asked["inner"], prepared)
        except Exception as error:
            answer = {"error": f"{type(error).__name__}: {error}"[:300]}
        output.write(json.dumps(answer) + "\n")
        output.flush()


if __name__ == "__main__":
    main()
