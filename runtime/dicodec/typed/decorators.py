"""The class decorators of generated classes: typed for checkers as dataclasses, at run time classes over attrs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, dataclass_transform

import attrs

from dicodec.typed.content import ContentItem
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
def content_item(value_type: str) -> Callable[[type[T]], type[T]]:
    """Make a class of its annotated attributes: content items of this value type (PS3.3 C.17.3)."""

    def decorate(cls: type[T]) -> type[T]:
        assert issubclass(cls, ContentItem)
        cls._value_type = value_type
        return _typed(cls, f"{value_type} content item")

    return decorate


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
    cls._filled = tuple(name for name, field in fields.items() if field.type == "1F")
    cls._numbered = next(((name, field.value) for name, field in fields.items() if field.type == "1N"), None)
    cls._title = title
    return cls
