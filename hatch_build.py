"""Compiles the core of the codec into the wheel, with mypyc; the sources are the same, and stand beside it.

Where it cannot be compiled, for want of a C compiler, the wheel is pure Python. ``DICODEC_COMPILE=1`` makes that an
error, ``DICODEC_COMPILE=0`` asks for pure Python: docs/decisions/codec-core.md.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CustomBuildHook(BuildHookInterface[Any]):
    """What hatchling calls before it packs a wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, and put what came out into the wheel."""
        asked = os.environ.get("DICODEC_COMPILE", "")
        if self.target_name != "wheel" or version == "editable" or asked == "0":
            return
        folder = Path(tempfile.mkdtemp(prefix="dicodec-build-"))
        try:
            made = compiled(Path(self.root), folder)
        except (OSError, subprocess.CalledProcessError) as error:
            if asked == "1":
                raise
            self.app.display_warning(f"dicodec: not compiled, and slower for it: {error}")
            return
        build_data["pure_python"] = False
        build_data["infer_tag"] = True
        build_data["force_include"].update({str(path): str(path.relative_to(folder)) for path in made})


def modules(root: Path) -> list[str]:
    """What is compiled: the hot loops and the classes that they make, nothing that users derive classes from."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    return [f"dicodec/{module}.py" for module in project["tool"]["dicodec"]["compiled"]]


def compiled(root: Path, folder: Path) -> list[Path]:
    """Compile a copy of the sources in a folder; returns the libraries. Raises OSError and CalledProcessError."""
    shutil.copytree(root / "runtime" / "dicodec", folder / "dicodec", ignore=shutil.ignore_patterns("__pycache__"))
    program = root / "tools" / "compile_core.py"
    command = [sys.executable, str(program), str(folder / "cache"), *modules(root)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    if done.returncode:
        sys.stderr.write(done.stdout[-4000:] + done.stderr[-4000:])
        done.check_returncode()
    suffix = EXTENSION_SUFFIXES[0]
    return sorted(path for path in folder.rglob(f"*{suffix}") if "build" not in path.relative_to(folder).parts)
