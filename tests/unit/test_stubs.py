"""What type checkers see is what runs: stubs and classes have the same attributes with the same types."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import dicomstd
from dicomstd import cids, items, modules

PACKAGE = Path(dicomstd.__file__).parent
MANDATORY = ("type1", "type2", "group_m")


def classes(path: Path) -> Iterator[ast.ClassDef]:
    return (node for node in ast.parse(path.read_text(encoding="utf-8")).body if isinstance(node, ast.ClassDef))


def parameters(found: ast.ClassDef) -> dict[str, bool]:
    """The parameters of a stub's constructor, and whether each is required."""
    (init,) = (node for node in found.body if isinstance(node, ast.FunctionDef) and node.name == "__init__")
    pairs = zip(init.args.kwonlyargs, init.args.kw_defaults, strict=True)
    return {argument.arg: default is None for argument, default in pairs}


def attributes(found: ast.ClassDef) -> dict[str, tuple[str, bool]]:
    """The annotation of each attribute, and whether a constructor has to be given it."""
    shown = {}
    for node in found.body:
        if isinstance(node, ast.AnnAssign):
            assert isinstance(node.target, ast.Name)
            calls = isinstance(node.value, ast.Call) and isinstance(node.value.func, ast.Name)
            required = node.value.func.id in MANDATORY if calls else node.value is None  # type: ignore[union-attr]
            # Types are renamed file by file where an attribute has their name.
            shown[node.target.id] = ast.unparse(node.annotation).replace("Value", ""), required
    return shown


@pytest.mark.parametrize("folder", ["iods", "normalized"])
def test_stubs_of_iods(folder: str) -> None:
    paths = [path for path in (PACKAGE / folder).glob("*.py") if path.name != "__init__.py"]
    assert len(paths) in (171, 17)
    for path in paths:
        (own,), (stub,) = classes(path), classes(path.with_suffix(".pyi"))
        assert [*map(ast.unparse, own.bases)] == [*map(ast.unparse, stub.bases)]
        assert attributes(own) == attributes(stub), path
        assert parameters(stub) == {name: required for name, (_, required) in attributes(stub).items()}


def test_stubs_of_items() -> None:
    stubs = {found.name: found for path in (PACKAGE / "items").glob("stub_*.pyi") for found in classes(path)}
    folders = ("macros", "module_items", "iod_items")
    own = {one.name: one for folder in folders for path in (PACKAGE / folder).glob("*.py") for one in classes(path)}
    assert set(stubs) == set(own) == set(items.__all__)
    for name, found in own.items():
        assert attributes(found) == attributes(stubs[name]), name
        assert parameters(stubs[name]) == {key: required for key, (_, required) in attributes(found).items()}


def test_stubs_of_modules() -> None:
    stubs = {found.name: found for path in (PACKAGE / "modules").glob("stub_*.pyi") for found in classes(path)}
    own = {one.name: one for path in (PACKAGE / "modules").glob("*.py") for one in classes(path)}
    assert set(stubs) == set(own) == set(modules.__all__)
    for name, found in own.items():
        methods, shown = (
            {
                node.name: ast.unparse(node).replace("Value", "")
                for node in one.body
                if isinstance(node, ast.FunctionDef)
            }
            for one in (found, stubs[name])
        )
        assert methods == shown


def test_stubs_of_context_groups() -> None:
    stubs = {found.name: found for path in (PACKAGE / "cids").glob("stub_*.pyi") for found in classes(path)}
    assert set(stubs) == set(cids.__all__)
    for name in cids.__all__:
        members = {key for key, value in vars(getattr(cids, name)).items() if hasattr(value, "meaning")}
        assert set(attributes(stubs[name])) == members


def test_every_name_of_an_index_is_in_its_stub() -> None:
    for package in (items, cids, modules):
        folder = package.__name__.rpartition(".")[2]
        text = ast.parse((PACKAGE / folder / "__init__.pyi").read_text(encoding="utf-8"))
        named = {name.asname for node in text.body if isinstance(node, ast.ImportFrom) for name in node.names}
        assert named == set(package.__all__)
