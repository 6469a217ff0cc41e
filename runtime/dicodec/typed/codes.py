"""Codes of a coding scheme, looked up by their value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module

from dicodec.typed.concepts import CodedConcept


class CodeTable(Mapping[str, CodedConcept]):
    """The codes of one coding scheme as coded concepts, by code value.

    Their meanings stand in several modules, which are imported when the first code is asked for.
    """

    def __init__(self, scheme: str, modules: tuple[str, ...]) -> None:
        self.scheme = scheme
        self._modules = modules
        self._meanings: dict[str, str] | None = None

    def _loaded(self) -> dict[str, str]:
        if self._meanings is None:
            found: dict[str, str] = {}
            for name in self._modules:
                found.update(import_module(name).MEANINGS)
            self._meanings = found
        return self._meanings

    def __getitem__(self, value: str) -> CodedConcept:
        return CodedConcept(value, self.scheme, self._loaded()[value])

    def __contains__(self, value: object) -> bool:
        return value in self._loaded()

    def __iter__(self) -> Iterator[str]:
        return iter(self._loaded())

    def __len__(self) -> int:
        return len(self._loaded())

    def __repr__(self) -> str:
        return f"<codes of {self.scheme}>"
