"""The registries of Part 6."""

from __future__ import annotations

from attrs import frozen

from dicomgen.problems import Origin


@frozen
class DataElement:
    """A row of a registry of data elements. ``tag`` is eight digits, ``x`` for those of a repeating group."""

    tag: str
    keyword: str
    name: str
    vr: str
    vm: str
    status: str
    origin: Origin

    @property
    def repeating(self) -> bool:
        """Whether the row stands for many tags."""
        return "x" in self.tag

    @property
    def single(self) -> bool:
        """Whether there is one value at most."""
        return self.vm in ("1", "0-1", "")

    @property
    def retired(self) -> bool:
        """Whether the standard has retired it."""
        return self.status.startswith("RET")


@frozen
class RegisteredUid:
    """A UID that the standard registers."""

    uid: str
    name: str
    keyword: str
    kind: str
    retired: bool
    origin: Origin
