"""``make fuzz``: real files, damaged at random, for some time; what breaks something is kept as a seed.

Run from the folder ``tests``: ``python -m fuzz --seconds 600 --seed 42``.
"""

from __future__ import annotations

import argparse
import os
import sys
import time

from .guided import is_possible, run_guided
from .inputs import inputs
from .minimize import minimized
from .seeds import FOLDER, load, save
from .worker import Found, failure, failure_apart, run


def main() -> int:
    """Exit status 1 where something was found."""
    parser = argparse.ArgumentParser(prog="python -m fuzz", description=__doc__.partition("\n")[0])
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", default=str(time.time_ns()), help="the same seed damages files in the same way")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--random", action="store_true", help="without coverage, even where atheris is installed")
    arguments = parser.parse_args()
    bases = inputs()
    is_guided = is_possible() and not arguments.random
    how = "by coverage, with atheris" if is_guided else f"at random, {arguments.jobs} processes"
    print(f"{len(bases):,} inputs, {how}, --seed {arguments.seed}", flush=True)
    known = {one.signature for one in map(failure, map(load, FOLDER.glob("*.hex"))) if one is not None}
    found: dict[str, Found] = {}

    def tell(one: Found, number: int) -> None:
        best = found.get(one.signature)
        if best is None:
            print(f"{'known' if one.signature in known else 'NEW'}: {one.signature} (input {number})", flush=True)
        if best is None or len(one.data) < len(best.data):
            found[one.signature] = one

    if is_guided:
        count = run_guided(arguments.seed, [base.data for base in bases], arguments.seconds, tell)
        print(f"{count:,} inputs kept after {arguments.seconds:.0f} s, {len(found)} things found", flush=True)
    else:
        count = run(arguments.seed, bases, arguments.seconds, arguments.jobs, tell)
        print(f"{count:,} inputs checked in {arguments.seconds:.0f} s, {len(found)} things found", flush=True)
    for signature, one in found.items():
        if signature in known:
            continue
        data = minimized(one.data, lambda data, wanted=signature: failure_apart(data, 3) == wanted)
        print(f"\n{signature}\n{one.trace}  {len(data)} bytes, kept as {save(signature, data)}", flush=True)
    return 1 if set(found) - known else 0


if __name__ == "__main__":
    sys.exit(main())
