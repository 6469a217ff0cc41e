"""Compiles modules of a copy of the runtime in place, with mypyc: ``compile_core.py CACHE MODULE...``, in its folder.

Run by hatch_build.py in a process of its own, since setuptools takes over the one that it runs in.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from mypyc.build import mypycify
from setuptools import setup

# CPython's trashcan is for objects that the garbage collector tracks. mypyc (2.4) puts it into the deallocators of
# acyclic classes, too, where it writes to what would be the collector's header, and is somebody else's memory, once
# objects are nested deep enough. The lists and dicts between them have a trashcan of their own: that bounds the depth.
_MISPLACED = re.compile(
    r"(_dealloc\(\w+ \*self\)\s*\{\s*)CPy_TRASHCAN_BEGIN\([^)]*\)(.*?)CPy_TRASHCAN_END\(self\)", re.DOTALL
)


def main(cache: str, modules: list[str]) -> None:
    """Compile; the libraries come to stand beside their modules."""
    # Modules that are not compiled are looked at for their types only: what they import may not be there.
    options = ["--ignore-missing-imports", "--follow-imports=silent", f"--cache-dir={cache}"]
    extensions = mypycify([*options, *modules], opt_level="3")
    for extension in extensions:
        if sys.platform != "win32":
            # Nobody else calls these functions: the compiler may put them into each other.
            extension.extra_compile_args.append("-fvisibility=hidden")
        for source in map(Path, extension.sources):
            source.write_text(_MISPLACED.sub(r"\1\2", source.read_text()))
    sys.argv = ["setup.py", "-q", "build_ext", "--inplace"]
    setup(name="dicodec", packages=[], ext_modules=extensions)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
