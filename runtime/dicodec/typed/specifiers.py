"""How generated classes declare attributes: one call a line, named by the type of the requirement (PS3.5 7.4).

``type1`` and ``type2`` are mandatory in the constructor. The others are optional there: ``type1c``, ``type2c`` and
``type3``, and ``type1u`` and ``type2u`` for what is mandatory only where a conditional or optional module or macro
is used. ``filled`` is filled in by the constructor, with a ``value`` where the standard leaves one, ``numbered`` when
the item is put into its sequence. ``untyped`` is what no table gives a type: in normalized IODs the service decides
(PS3.4).

Type checkers take a call of ``type1`` or ``type2`` as a field without default, since the class decorators name them
as field specifiers, and every other call as a default value.
"""

from __future__ import annotations

from typing import Any, Final

import attrs

#: The key under which attrs keeps a declaration.
DECLARED: Final = "dicom"


def _declare(kind: str, tag: int, vr: str, vm: str, value: Any = None) -> Any:
    return attrs.field(metadata={DECLARED: (kind, tag, vr, vm, value)}, kw_only=True)


def type1(tag: int, vr: str, vm: str = "1") -> Any:
    """Type 1: present, with a value."""
    return _declare("1", tag, vr, vm)


def type2(tag: int, vr: str, vm: str = "1") -> Any:
    """Type 2: present; ``None`` where the value is unknown."""
    return _declare("2", tag, vr, vm)


def type1c(tag: int, vr: str, vm: str = "1") -> Any:
    """Type 1C: present with a value under a condition."""
    return _declare("1C", tag, vr, vm)


def type2c(tag: int, vr: str, vm: str = "1") -> Any:
    """Type 2C: present under a condition; ``None`` where the value is unknown."""
    return _declare("2C", tag, vr, vm)


def type3(tag: int, vr: str, vm: str = "1") -> Any:
    """Type 3: optional."""
    return _declare("3", tag, vr, vm)


def type1u(tag: int, vr: str, vm: str = "1") -> Any:
    """Type 1 where a conditional or optional module or macro is used."""
    return _declare("1U", tag, vr, vm)


def type2u(tag: int, vr: str, vm: str = "1") -> Any:
    """Type 2 where a conditional or optional module or macro is used."""
    return _declare("2U", tag, vr, vm)


def filled(tag: int, vr: str, vm: str = "1", *, value: str | int | None = None) -> Any:
    """Type 1, filled in by the constructor where it is not given: with this value, or as the object asks for."""
    return _declare("1F", tag, vr, vm, value)


def numbered(tag: int, vr: str, vm: str = "1", *, first: int = 1) -> Any:
    """Type 1, the number of the item in its sequence, filled in there; ``first`` is the number of the first item."""
    return _declare("1N", tag, vr, vm, first)


def untyped(tag: int, vr: str, vm: str = "1") -> Any:
    """No type is printed: whether it is required, the service of a normalized IOD says."""
    return _declare("", tag, vr, vm)
