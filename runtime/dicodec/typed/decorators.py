"""The class decorators of generated classes: typed for checkers as dataclasses, at run time classes over attrs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, dataclass_transform

import attrs

from dicodec.typed.fields import declared
from dicodec.typed.iods import IodObject
from dicodec.typed.objects import TypedObject
from dicodec.typed.specifiers import type1, type2

T = TypeVar("T")


@dataclass_transform(kw_only_default=True, eq_default=False, field_specifiers=(type1, type2))
def item(cls: type[T]) -> type[T]:
    """Make a class of its annotated attributes: an item of a sequence."""
    return _typed(cls, cls.__name__)


@dataclass_transform(kw_only_default=True, eq_default=False, field_specifiers=(type1, type2))
def iod(constraints: str, *, sop_classes: tuple[str, ...]) -> Callable[[type[T]], type[T]]:
    """Make a class of its annotated attributes: an IOD, with the name of its constraint tables and its SOP Classes."""

    def decorate(cls: type[T]) -> type[T]:
        assert issubclass(cls, IodObject)
        cls._iod = constraints
        cls._sop_classes = sop_classes
        return _typed(cls, (cls.__doc__ or cls.__name__).split(" IOD,")[0] + " IOD")

    return decorate


def _typed(cls: type[T], title: str) -> type[T]:
    # attrs collects the fields; storage, __init__ and everything else are the data set's.
    attrs.define(cls, init=False, slots=False, eq=False, repr=False, on_setattr=attrs.setters.NO_OP)
    assert issubclass(cls, TypedObject)
    fields = declared(cls)
    cls._dicom_fields = fields
    cls._by_tag = {field.tag: field for field in fields.values()}
    cls._mandatory = frozenset(name for name, field in fields.items() if field.type in ("1", "2"))
    cls._title = title
    return cls
