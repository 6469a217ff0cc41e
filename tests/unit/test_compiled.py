"""The core runs compiled or as Python, all of it, and says which."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path

import pytest

import dicodec
from dicodec.core.compiled import core_is_compiled, is_compiled

ROOT = Path(__file__).parents[2]
EXPECTED = os.environ.get("DICODEC_EXPECTED", "interpreted")

MODULES = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["dicodec"]["compiled"]


@pytest.mark.parametrize("module", MODULES)
def test_every_module_of_the_core_runs_as_expected(module: str) -> None:
    name = f"dicodec.{module.replace('/', '.')}"
    assert is_compiled(vars(import_module(name))) == (EXPECTED == "compiled"), f"{name}, expected {EXPECTED}"


def test_the_version_says_which_one_runs() -> None:
    assert core_is_compiled() == (EXPECTED == "compiled")
    shown = subprocess.run([sys.executable, "-m", "dicodec", "--version"], capture_output=True, text=True, check=True)
    assert f"{dicodec.__version__} ({EXPECTED})" in shown.stdout


def test_every_module_that_is_named_is_there() -> None:
    for module in MODULES:
        assert (ROOT / "runtime" / "dicodec" / f"{module}.py").is_file()


_DEEP = """
import gc
from dicodec import decode

ITEM, ITEM_END, SEQUENCE_END = (bytes.fromhex(one) for one in (
    "feff00e0ffffffff", "feff0de000000000", "feffdde000000000"))
inner = bytes.fromhex("10002000") + b"LO" + bytes([2, 0]) + b"ab"
for _ in range(126):
    inner = bytes.fromhex("400030a7") + b"SQ" + bytes.fromhex("0000ffffffff") + ITEM + inner + ITEM_END + SEQUENCE_END
for _ in range(20):
    ds = decode(inner)
    assert ds.decode_all() == 127
    del ds
    gc.collect()
"""


def test_what_is_nested_deep_is_released_without_harm() -> None:
    # The debug allocator checks the bytes around every block that is freed.
    environment = {**os.environ, "PYTHONMALLOC": "debug"}
    done = subprocess.run([sys.executable, "-c", _DEEP], env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]
