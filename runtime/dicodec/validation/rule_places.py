"""Where the standard states what a rule asks for; each finding has the place that is nearest to it."""

from __future__ import annotations

from typing import Final

from dicodec.validation.report import Reference
from dicodec.validation.rules import RULES

_TYPES: Final = Reference(5, "7.4", "Data Element Type")
_TERMS: Final = Reference(5, "6.3", "Enumerated Values and Defined Terms")
_CODES: Final = Reference(3, "5.6", "Invocation of Context Groups")
_VR: Final = Reference(5, "6.2", "Value Representation")
_DICTIONARY: Final = Reference(6, "6", "Registry of DICOM Data Elements")
_NESTING: Final = Reference(5, "7.5", "Nesting of Data Sets")

_PLACES: Final = {
    "not-allowed": Reference(5, "7.4.2", "Type 1C Conditional Data Elements"),
    "item-count": _NESTING,
    "module": Reference(3, "A.1.3", "IOD Module Table and Functional Group Macro Table"),
    "relationship": Reference(3, "C.17.3", "SR Document Content Module"),
    "not-validated": Reference(4, "B.5", "Standard SOP Classes"),
    "context-group": _CODES,
    "own-code": _CODES,
    "vr": _DICTIONARY,
    "vm": Reference(5, "6.4", "Value Multiplicity and Delimitation"),
    "repertoire": Reference(5, "6.1", "Support of Character Repertoires"),
    "uid": Reference(5, "9.1", "UID Encoding Rules"),
    "unreadable": _NESTING,
    "damaged": Reference(5, "7.1", "Data Elements"),
    "private": Reference(5, "7.8", "Private Data Elements"),
    "retired-attribute": _DICTIONARY,
}
# Where a rule has no place of its own.
_FAMILIES: Final = {
    "structure": _TYPES,
    "values": _TERMS,
    "encoding": _VR,
    "consistency": Reference(3, "C", "Information Module Definitions"),
    "extent": Reference(3, "A.1.3", "IOD Module Table and Functional Group Macro Table"),
    # Narrower rules than the standard's are those of a specialization.
    "site": Reference(4, "B.4.4", "Specialized Conformance"),
    "file": Reference(10, "7", "DICOM File Format"),
}


def place_of(rule: str) -> Reference:
    """The section that a rule rests on, by its id."""
    return _PLACES.get(rule) or _FAMILIES[RULES[rule].family]
