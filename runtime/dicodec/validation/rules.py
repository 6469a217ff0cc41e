"""The rules of the validator: stable ids, what each asks for, and how severe a breach is unless said otherwise."""

from __future__ import annotations

from typing import Final

import attrs

from dicodec.validation.report import ERROR, INFO, WARNING

#: What rules are about, in the order that documents list them.
FAMILIES: Final = ("structure", "values", "encoding", "consistency", "extent", "site", "file")


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
    Rule("functional-group", "structure", ERROR, "a functional group is shared or per frame, as the IOD allows"),
    Rule("relationship", "structure", ERROR, "content items stand in relationships that the IOD has"),
    Rule("not-validated", "structure", INFO, "the SOP Class has an IOD here; without one nothing was checked"),
    # Values: PS3.3, PS3.16.
    Rule("enumerated-value", "values", ERROR, "a value is one of the Enumerated Values"),
    Rule("defined-term", "values", WARNING, "a value is one of the Defined Terms, which may be extended"),
    Rule("retired-term", "values", WARNING, "a value is not retired"),
    Rule("context-group", "values", ERROR, "a code is of the context group that is defined and not extensible"),
    Rule("own-code", "values", WARNING, "a meaning that the context group has is coded as the group codes it"),
    Rule("character-set", "values", ERROR, "several character sets are different ones, for code extensions"),
    Rule("code-value", "values", ERROR, "a coded concept has one code value, in the attribute for its length and form"),
    Rule("coding-scheme", "values", WARNING, "a coding scheme is of PS3.16, is identified in the object, or private"),
    Rule("code-meaning", "values", WARNING, "a code meaning speaks of the concept that the code stands for"),
    # Encoding: PS3.5, PS3.6, PS3.10.
    Rule("vr", "encoding", ERROR, "the VR is that of the dictionary"),
    Rule("vm", "encoding", ERROR, "there are as many values as the dictionary allows"),
    Rule("value", "encoding", ERROR, "the bytes of a value decode by its VR"),
    Rule("format", "encoding", ERROR, "dates, times, ages and names have the form of their VR"),
    Rule("repertoire", "encoding", ERROR, "a value has characters of the repertoire of its VR only"),
    Rule("uid", "encoding", ERROR, "a UID is well formed"),
    Rule("length", "encoding", ERROR, "a value is not longer than its VR allows; where everybody reads it, a warning"),
    Rule("padding", "encoding", WARNING, "a value is padded as its VR asks for"),
    Rule("order", "encoding", ERROR, "elements stand in the order of their tags"),
    Rule("duplicate", "encoding", ERROR, "an element stands in its data set once"),
    Rule("odd-length", "encoding", ERROR, "values and fragments have an even number of bytes"),
    Rule("undefined-length", "encoding", ERROR, "only sequences, UN and encapsulated pixels have undefined lengths"),
    Rule("delimiter", "encoding", ERROR, "what has an undefined length ends with its delimiter"),
    Rule("header", "encoding", ERROR, "headers have a VR or none as the transfer syntax says; reserved bytes are 0"),
    Rule("group", "encoding", ERROR, "elements of reserved groups stand only where these belong"),
    Rule("group-length", "encoding", ERROR, "a group length that is there counts the bytes of its group"),
    Rule("unknown-attribute", "encoding", WARNING, "public attributes are in the data dictionary"),
    Rule("private-block", "encoding", WARNING, "private elements stand in a block that a creator has reserved"),
    Rule("private-creator", "encoding", WARNING, "a private creator has one name, once in a group, and elements"),
    Rule("file-meta", "encoding", ERROR, "file meta information is there, and says what the data set says"),
    Rule("transfer-syntax", "encoding", ERROR, "the data set is in the transfer syntax that the file says"),
    Rule("unreadable", "encoding", ERROR, "the items of a sequence can be told apart"),
    Rule("unsupported", "encoding", INFO, "the value can be decoded here"),
    Rule("damaged", "encoding", ERROR, "the file can be read to its end"),
    # Consistency: PS3.3, PS3.5 8.
    Rule("pixel-data", "consistency", ERROR, "a data set has one kind of pixel data"),
    Rule("pixel-length", "consistency", ERROR, "native pixel data has as many bytes as its frames take"),
    Rule("bits", "consistency", ERROR, "bits allocated, bits stored and high bit go together"),
    Rule("photometric", "consistency", ERROR, "samples and planes fit the photometric interpretation"),
    Rule("encapsulation", "consistency", ERROR, "pixel data is encapsulated where the transfer syntax compresses it"),
    Rule("fragments", "consistency", ERROR, "there are as many fragments as frames and transfer syntax ask for"),
    Rule("offset-table", "consistency", ERROR, "offset tables lead to the first fragment of each frame"),
    Rule("lut-descriptor", "consistency", ERROR, "descriptors of lookup tables are allowed, and equal for all colours"),
    Rule("lut-data", "consistency", ERROR, "a lookup table has the entries that its descriptor tells"),
    Rule("window", "consistency", ERROR, "windows are wide enough, and each has a center"),
    Rule("overlay", "consistency", ERROR, "an overlay has one bit for each of its pixels"),
    Rule("waveform", "consistency", ERROR, "waveform data has the samples of all its channels"),
    Rule("frame-count", "consistency", ERROR, "there is a frame, and per-frame functional groups for each one"),
    Rule("frame-pointer", "consistency", ERROR, "frame increment pointers lead to attributes that have a value"),
    Rule("frame-vector", "consistency", ERROR, "frame vectors have an allowed value for each frame"),
    Rule("frame-number", "consistency", ERROR, "frames that are named by their number exist"),
    Rule("orientation", "consistency", ERROR, "row and column vectors are unit vectors at right angles"),
    Rule("spacing", "consistency", ERROR, "spacings have the sign that they may have"),
    Rule("dimension", "consistency", ERROR, "dimensions are of a listed organization, and point where they may"),
    Rule("dimension-index", "consistency", ERROR, "each frame has an index from 1 for every dimension"),
    Rule("segment-number", "consistency", ERROR, "segments are numbered from 1, and frames show segments that exist"),
    Rule("roi-number", "consistency", ERROR, "regions of a structure set have numbers, which others refer to"),
    Rule("contour", "consistency", ERROR, "a contour has the points that it tells"),
    Rule("evidence", "consistency", ERROR, "what the content of a report refers to is listed as evidence, once"),
    Rule("reference", "consistency", ERROR, "references name one SOP Class, existing kinds of frames, and are listed"),
    Rule("same-uid", "consistency", ERROR, "instance, series, study and frame of reference have different UIDs"),
    Rule("directory", "consistency", ERROR, "records of a directory lead to each other and stand where their type may"),
    # Extent: what an object has beyond its IOD, PS3.2.
    Rule("extension", "extent", INFO, "public attributes are of the IOD; others make a Standard Extended SOP Class"),
    Rule("private", "extent", INFO, "there are no private attributes"),
    Rule("retired-attribute", "extent", INFO, "attributes are not retired"),
    # Site: rules of a site or profile, which the standard leaves to them; only validation with --rules has these.
    Rule("site-missing", "site", ERROR, "an attribute that the rules of a site ask for is present"),
    Rule("site-empty", "site", ERROR, "an attribute that the rules of a site want with a value has one"),
    Rule("site-forbidden", "site", ERROR, "an attribute that the rules of a site forbid is absent"),
    Rule("site-value", "site", ERROR, "a value is one of those that the rules of a site allow"),
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
