"""The list of names and values that stands over a context group or a template."""

from __future__ import annotations

from dicomgen.read.docbook import NS, Element, text_of


def facts_of(section: Element) -> dict[str, str]:
    """Keyword, type, version, UID and the like, by their name in lower case."""
    facts: dict[str, str] = {}
    for found in section.findall(f"{NS}variablelist"):
        for entry in found.findall(f"{NS}varlistentry"):
            term, item = entry.find(f"{NS}term"), entry.find(f"{NS}listitem")
            if term is not None and item is not None:
                facts[text_of(term).rstrip(":").lower()] = text_of(item)
    return facts
