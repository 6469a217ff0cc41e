"""Views of content items: a class for each value type of an item whose attributes depend on that (PS3.3 C.17.3)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from attrs import evolve

from dicodec.schema import Condition, NotCheckable, Ref
from dicomgen import names
from dicomgen.conditions.logic import decided
from dicomgen.emit import literals
from dicomgen.model.items import ItemSource
from dicomgen.model.linked import Rule
from dicomgen.model.standard import Draft
from dicomgen.views.classes import ClassBuilder, ClassView, FieldGroup, Given
from dicomgen.views.fields import Printing, merge, printings

_VALUE_TYPE: Final = "ValueType"
# Such an item is included by value: one that is only referred to has no value type.
_BY_VALUE: Final = NotCheckable("content")
#: What the items of a tree of content have, beside the value type.
_RELATED: Final = "RelationshipType"


def is_content(draft: Draft, source: ItemSource) -> bool:
    """Whether these items are content items, in relationships and of value types, which hold such items in turn."""
    found = list(printings(draft, source))
    keywords = {each.attribute.element.keyword for each in found}
    return {_VALUE_TYPE, _RELATED} <= keywords and any(source in each.items for each in found)


def content_classes(draft: Draft, source: ItemSource, builder: ClassBuilder, base: str) -> Iterator[ClassView]:
    """The classes of the value types, in the order in which the standard lists these."""
    found = list(printings(draft, source))
    listed = (each.attribute.values for each in found if each.attribute.element.keyword == _VALUE_TYPE)
    # Sequences have the items of the base class: of several tables that print one, each value type has some.
    items = {field.element.keyword: field.items for field in merge(found)}
    for term in dict.fromkeys(term for lists in listed for values in lists for term in values.terms):
        fields = [
            evolve(field, items=items[field.element.keyword])
            for field in merge([each for one in found for each in _of_type(one, term)])
        ]
        given = Given(literal=(term,), default=term)
        lines = tuple(
            builder.line(field, base.removesuffix("Item"), given if field.element.keyword == _VALUE_TYPE else Given())
            for field in fields
        )
        doc = f"A content item of value type {term}, PS3.3 {draft.tables[source.table].section}."
        name = names.value_type_name(term)
        yield ClassView(name, doc, (FieldGroup("", lines),), base, f"content_item({literals.text(term)})")


def _of_type(printing: Printing, term: str) -> Iterator[Printing]:
    """A printing as it is for items of one value type; none where they do not have the attribute."""
    under = [_decided(condition, term) for condition in printing.under if condition != _BY_VALUE]
    attribute = printing.attribute
    if attribute.element.keyword == _VALUE_TYPE:
        yield evolve(printing, mandatory=True, under=())
        return
    own = _decided(attribute.rule.when, term) if attribute.rule.when is not None else None
    if False in under or (own is False and attribute.rule.may is None):
        return
    applies = None not in under
    if own is True:
        attribute = evolve(attribute, type=attribute.type.removesuffix("C"), rule=Rule())
    yield evolve(printing, attribute=attribute, mandatory=applies, under=() if applies else printing.under)


def _decided(condition: Condition, term: str) -> bool | None:
    return decided(condition, Ref((_VALUE_TYPE,)), term)
