"""The rules of the validator: stable ids, what each asks for, and how severe a breach is unless said otherwise."""

from __future__ import annotations

from typing import Final

import attrs

from dicodec.validation.report import ERROR, INFO, WARNING

#: What rules are about, in the order that documents list them.
FAMILIES: Final = ("structure", "values", "encoding", "consistency", "extent", "file")


@attrs.frozen
class Rule:
    """One rule: its id, its family (one of `FAMILIES`), its usual severity, and what it asks for in one sentence."""

    id: str
    family: str
    severity: str
    asks: str


_ALL: Final = (
    # Structure: PS3.3 and PS3.5 7.4.
    Rule("missing", "structure", ERROR, "an attribute of type 1 or 2, or 1C or 2C whose condition holds, is present"),
    Rule("empty", "structure", ERROR, "an attribute of type 1, or 1C whose condition holds, has a value"),
    Rule("not-allowed", "structure", ERROR, "a conditional attribute whose condition does not hold is absent"),
    Rule("item-count", "structure", ERROR, "a sequence has as many items as its table allows"),
    Rule("module", "structure", WARNING, "a module or macro is used only where its condition allows it"),
    Rule("group-place", "structure", ERROR, "a functional group is shared or per frame as the IOD allows, not both"),
    Rule("frame-count", "structure", ERROR, "there is one item of per-frame functional groups for each frame"),
    Rule("relationship", "structure", ERROR, "content items stand in relationships that the IOD has"),
    Rule("not-validated", "structure", INFO, "the SOP Class has an IOD here; without one nothing was checked"),
    # Values: PS3.3, PS3.16.
    Rule("enumerated-value", "values", ERROR, "a value is one of the Enumerated Values"),
    Rule("defined-term", "values", WARNING, "a value is one of the Defined Terms, which may be extended"),
    Rule("retired-term", "values", WARNING, "a value is not retired"),
    Rule("context-group", "values", ERROR, "a code is of the context group that is defined and not extensible"),
    Rule("own-code", "values", WARNING, "a meaning that the context group has is coded as the group codes it"),
    # Encoding: PS3.5, PS3.6, PS3.10.
    Rule("vr", "encoding", ERROR, "the VR is that of the dictionary"),
    Rule("vm", "encoding", ERROR, "there are as many values as the dictionary allows"),
    Rule("value", "encoding", ERROR, "the bytes of a value decode by its VR"),
    Rule("format", "encoding", ERROR, "dates, times and ages have the form of their VR"),
    Rule("repertoire", "encoding", ERROR, "a value has characters of the repertoire of its VR only"),
    Rule("uid", "encoding", ERROR, "a UID is well formed"),
    Rule("length", "encoding", ERROR, "a value is not longer than its VR allows; where everybody reads it, a warning"),
    Rule("padding", "encoding", WARNING, "a value is padded as its VR asks for"),
    Rule("unreadable", "encoding", ERROR, "the items of a sequence can be told apart"),
    Rule("unsupported", "encoding", INFO, "the value can be decoded here"),
    Rule("damaged", "encoding", ERROR, "the file can be read to its end"),
    # Extent: what an object has beyond its IOD, PS3.2.
    Rule("extension", "extent", INFO, "public attributes are of the IOD; others make a Standard Extended SOP Class"),
    Rule("private", "extent", INFO, "there are no private attributes"),
    Rule("retired-attribute", "extent", INFO, "attributes are not retired"),
    # File: what kept a file from being checked; only the validation of files has these.
    Rule("not-read", "file", ERROR, "the file is there and is DICOM"),
    Rule("timeout", "file", ERROR, "the file is checked within the time allowed"),
    Rule("memory", "file", ERROR, "the file is checked within the memory allowed"),
    Rule("crash", "file", ERROR, "checking the file does not end the process"),
)

#: Every rule by its id.
RULES: Final = {rule.id: rule for rule in _ALL}

#: The rules that say that a file was not checked: to leave them out by the way would let it pass.
VERDICTS: Final = frozenset({"not-validated", *(rule.id for rule in _ALL if rule.family == "file")})
