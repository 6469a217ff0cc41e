"""Who may import whom: the layers of the design, read from the sources, and checked in fresh interpreters."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = {"dicodec": "runtime", "dicomstd": "generated", "dicomgen": "generator"}
HEAVY = ("numpy", "lxml", "jinja2", "lark", "pydicom")


def sources(package: str) -> list[Path]:
    return sorted((ROOT / PACKAGES[package] / package).rglob("*.py"))


def imported(path: Path) -> Iterator[str]:
    """Every module that a file imports, wherever in it, those for type checkers included."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            yield node.module or ""
            yield from (f"{node.module}.{name.name}" for name in node.names)


def top_level(path: Path) -> Iterator[str]:
    """What importing a file imports at once: nothing within functions, nothing for type checkers."""
    waiting: list[ast.stmt] = list(ast.parse(path.read_text(encoding="utf-8")).body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""
        elif isinstance(node, ast.If):
            waiting += node.orelse if "TYPE_CHECKING" in ast.unparse(node.test) else [*node.body, *node.orelse]
        elif isinstance(node, ast.Try):
            waiting += [*node.body, *node.orelse]


def test_the_generator_knows_of_the_runtime_only_the_schema() -> None:
    for path in sources("dicomgen"):
        for name in imported(path):
            assert name.split(".")[0] != "dicomstd", f"{path} imports {name}"
            assert name.split(".")[0] != "dicodec" or name.startswith("dicodec.schema"), f"{path} imports {name}"


def test_the_generated_package_knows_only_typed_and_schema() -> None:
    for path in sources("dicomstd"):
        for name in imported(path):
            if name.split(".")[0] == "dicodec":
                assert name.startswith(("dicodec.typed", "dicodec.schema")), f"{path} imports {name}"
            assert name.split(".")[0] != "dicomgen", f"{path} imports {name}"


def test_the_runtime_reaches_the_generated_package_through_the_registry_and_lazily() -> None:
    for path in sources("dicodec"):
        names = [name for name in imported(path) if name.split(".")[0] == "dicomstd"]
        assert not names or path.name == "registry.py", f"{path} imports {names}"
        assert not [name for name in top_level(path) if name.split(".")[0] == "dicomstd"], path


def test_the_runtime_knows_the_generator_only_to_run_it() -> None:
    for path in sources("dicodec"):
        names = [name for name in imported(path) if name.split(".")[0] == "dicomgen"]
        assert not names or path.name == "standard.py", f"{path} imports {names}"


def test_only_pixel_data_imports_numpy() -> None:
    for path in sources("dicodec"):
        names = [name for name in top_level(path) if name.split(".")[0] == "numpy"]
        assert not names or path.parent.name == "pixel_data", f"{path} imports {names}"


def test_only_interop_imports_pydicom() -> None:
    for path in sources("dicodec"):
        names = [name for name in imported(path) if name.split(".")[0] == "pydicom"]
        assert not names or path.parent.name == "interop", f"{path} imports {names}"


@pytest.mark.parametrize(
    ("statement", "forbidden"),
    [
        ("import dicodec", (*HEAVY, "dicomstd", "dicomgen")),
        ("import dicodec; dicodec.read, dicodec.Dataset, dicodec.validate", (*HEAVY, "dicomstd.iods", "dicomgen")),
        ("import dicomstd.iods.ct_image", (*HEAVY, "dicomstd.iods.mr_image", "dicomstd.items", "dicomstd.cids")),
        ("import dicomstd.constraints", HEAVY),
    ],
)
def test_imports_stay_light(statement: str, forbidden: tuple[str, ...]) -> None:
    program = f"{statement}\nimport sys\nprint([name for name in {forbidden!r} if name in sys.modules])"
    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert shown.strip() == "[]"


def test_importing_an_iod_does_not_import_another(tmp_path: Path) -> None:
    loaded = "[name for name in sys.modules if name.startswith('dicomstd.iods.')]"
    program = f"import sys; from dicomstd.iods import CTImage; print({loaded})"
    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert shown.strip() == "['dicomstd.iods.ct_image']"
