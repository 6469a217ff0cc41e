"""Compiles the core of the codec into the wheel, with mypyc, where ``DICODEC_COMPILE=1`` asks for it.

The sources are the same: the compiled modules stand beside them and go first. ``DICODEC_COMPILE=try`` falls back to
pure Python where they cannot be compiled. Not yet done unasked: docs/decisions/codec-core.md says why.
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

_PROGRAM = """
import sys
from mypyc.build import mypycify
from setuptools import setup

extensions = mypycify(["--ignore-missing-imports", "--cache-dir=" + sys.argv[1], *sys.argv[2:]], opt_level="3")
sys.argv = ["setup.py", "-q", "build_ext", "--inplace"]
setup(name="dicodec", packages=[], ext_modules=extensions)
"""


class CustomBuildHook(BuildHookInterface[Any]):
    """What hatchling calls before it packs a wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, and put what came out into the wheel."""
        asked = os.environ.get("DICODEC_COMPILE", "")
        if self.target_name != "wheel" or version == "editable" or asked not in ("1", "try"):
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
    program = folder / "compile_dicodec.py"
    program.write_text(_PROGRAM)
    command = [sys.executable, program.name, str(folder / "cache"), *modules(root)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    if done.returncode:
        sys.stderr.write(done.stdout[-4000:] + done.stderr[-4000:])
        done.check_returncode()
    suffix = EXTENSION_SUFFIXES[0]
    return sorted(path for path in folder.rglob(f"*{suffix}") if "build" not in path.relative_to(folder).parts)
