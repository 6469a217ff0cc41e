"""One part of the standard as an XML tree, and its text without layout."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Final

from attrs import define, field
from lxml import etree

from dicomgen.problems import GeneratorError, Origin

Element = etree._Element

NS: Final = "{http://docbook.org/ns/docbook}"
XML_ID: Final = "{http://www.w3.org/XML/1998/namespace}id"

#: What the text is divided into.
DIVISIONS: Final = (f"{NS}section", f"{NS}chapter", f"{NS}appendix")

# Zero-width marks only tell a renderer where it may break a long keyword or UID.
_INVISIBLE: Final = dict.fromkeys(map(ord, "​‌‍⁠﻿­"))
_BLANKS: Final = re.compile(r"\s+")
_NOT_PROSE: Final = frozenset({f"{NS}note", f"{NS}variablelist", f"{NS}table", f"{NS}figure", f"{NS}informaltable"})


def clean(text: str) -> str:
    """Text with invisible marks dropped and every run of white space made one blank."""
    return _BLANKS.sub(" ", text.translate(_INVISIBLE)).strip()


def text_of(element: Element) -> str:
    """The text of an element; a cross reference, which has none of its own, reads as ``{its target}``."""
    return clean("".join(_pieces(element)))


def prose_of(element: Element) -> str:
    """Like `text_of`, without notes, value lists and tables nested in the element; blocks end with a blank."""
    return clean("".join(_pieces(element, skip=_NOT_PROSE)))


def _pieces(element: Element, skip: frozenset[str] = frozenset()) -> Iterator[str]:
    if element.text:
        yield str(element.text)
    for child in element:
        tag = child.tag
        if isinstance(tag, str) and tag not in skip:
            if tag == f"{NS}xref":
                yield f"{{{child.get('linkend', '')}}}"
            elif tag == f"{NS}olink" and not clean("".join(map(str, child.itertext()))):
                yield f"{{{child.get('targetptr', '')}}}"
            else:
                yield from _pieces(child, skip)
            if tag in (f"{NS}para", f"{NS}listitem"):
                yield " "
        if child.tail:
            yield str(child.tail)


@define(slots=False)
class Part:
    """A parsed part: its name (``part03``), its root and its elements by id."""

    name: str
    root: Element
    # What was read, by element: the census counts the rest.
    claimed: dict[Element, str] = field(factory=dict)

    def claim(self, element: Element, kind: str) -> None:
        """Note that a table was read, and as what."""
        self.claimed[element] = kind

    @classmethod
    def parse(cls, name: str, source: Path | bytes) -> Part:
        """Parse one part. Ids may occur twice (abridged files do that): the first one counts."""
        parser = etree.XMLParser(collect_ids=False, huge_tree=True, remove_comments=True)
        try:
            if isinstance(source, bytes):
                return cls(name, etree.fromstring(source, parser))
            return cls(name, etree.parse(source, parser).getroot())
        except etree.XMLSyntaxError as error:
            raise GeneratorError(f"{name}.xml is not well-formed XML: {error}") from error

    @cached_property
    def by_id(self) -> dict[str, Element]:
        """Every element that has an ``xml:id``."""
        found: dict[str, Element] = {}
        for element in self.root.iter(etree.Element):
            identity = element.get(XML_ID)
            if identity is not None:
                found.setdefault(identity, element)
        return found

    @cached_property
    def edition(self) -> str:
        """The edition as the subtitle prints it, e.g. ``2024b``; empty where it does not."""
        subtitle = self.root.find(f"{NS}subtitle")
        found = re.search(r"\b(\d{4}[a-z])\b", text_of(subtitle)) if subtitle is not None else None
        return found.group(1) if found else ""

    def origin(self, element: Element, table: str = "", row: int = 0) -> Origin:
        """Where an element stands."""
        return Origin(
            self.name,
            table or element.get(XML_ID, ""),
            row,
            element.sourceline if isinstance(element.sourceline, int) else 0,
        )

    def title_of(self, identity: str) -> str:
        """The title of a section or the caption of a table; empty where there is no such thing."""
        element = self.by_id.get(identity)
        if element is None:
            return ""
        for name in ("title", "caption"):
            found = element.find(f"{NS}{name}")
            if found is not None:
                return text_of(found)
        return ""


def section_of(element: Element) -> Element | None:
    """The innermost section, chapter or appendix around an element."""
    for ancestor in element.iterancestors(*DIVISIONS):
        return ancestor
    return None
