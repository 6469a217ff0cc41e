"""Names of classes, files and members, made from what is printed."""

from __future__ import annotations

import keyword
import re
import unicodedata
from typing import Final

_WORDS: Final = re.compile(r"[A-Za-z0-9]+")
_MODULE: Final = re.compile(r"^(?P<name>.+?) (?:Module(?: Table)?|Modules?)(?: Attributes?)?(?: Table)?$")
_MACRO: Final = re.compile(
    r"^(?P<name>.+?)(?: Functional Group)? Macro(?: Attributes?)?(?: Descriptions?)?(?: Table)?$"
)
_GREEK: Final = {"α": "Alpha", "β": "Beta", "γ": "Gamma", "δ": "Delta", "µ": "Micro", "μ": "Micro"}
_SIGNS: Final = {"%": " Percent ", "+": " Plus ", "<": " Less Than ", ">": " Greater Than ", "≥": " At Least ",
                 "≤": " At Most ", "=": " Equals ", "&": " And ", "#": " Number ", "°": " Degrees "}  # fmt: skip


def class_name(printed: str) -> str:
    """``12-Lead ECG`` -> ``TwelveLeadECG``: words joined, each with a capital; a number in front is spelt out."""
    words = _WORDS.findall(_plain(printed))
    words[:1] = [_SPELT.get(words[0], words[0])] if words else []
    name = "".join(word[0].upper() + word[1:] for word in words)
    return f"N{name}" if name[:1].isdigit() else name


def slug(printed: str) -> str:
    """A file name: lower case words joined by ``_``."""
    words = _WORDS.findall(_plain(printed))
    words[:1] = [_SPELT.get(words[0], words[0])] if words else []
    name = "_".join(word.lower() for word in words)
    return f"n{name}" if name[:1].isdigit() or keyword.iskeyword(name) else name


def member_name(meaning: str) -> str:
    """The name of a coded concept: its meaning as one word, ``Main pulmonary artery`` -> ``MainPulmonaryArtery``."""
    text = _plain(meaning)
    for sign, word in _SIGNS.items():
        text = text.replace(sign, word)
    name = "".join(word[0].upper() + word[1:] for word in _WORDS.findall(text))
    if not name or name[0].isdigit():
        name = f"N{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in _TAKEN else name


def code_name(value: str) -> str:
    """A code value as part of a name: ``/cm`` -> ``PerCm``."""
    return member_name(value.replace("/", " Per "))


def table_name(caption: str) -> tuple[str, str]:
    """The name of a module or macro from its table's caption, and which of both it is."""
    for pattern, kind in ((_MACRO, "macro"), (_MODULE, "module")):
        found = pattern.match(caption)
        if found is not None:
            return found["name"], kind
    return caption.removesuffix(" Attributes"), "macro" if "Macro" in caption else "module"


def or_label(name: str, label: str) -> str:
    """A name, or the number of the table where no class could be called so."""
    return name if class_name(name) else f"Table {label.replace('-', '.')}"


def iod_name(caption: str) -> str:
    """``CT Image IOD Modules`` -> ``CT Image``."""
    return re.sub(r"\s+(IOD\s+)?Modules?$", "", re.sub(r"\s+(Information Object Definition|IOD)\b.*$", "", caption))


def uid_order(uid: str) -> list[int]:
    """The key that sorts UIDs by their numbers."""
    return [int(part) for part in uid.split(".")]


def item_name(sequence: str) -> str:
    """``RelatedSeriesSequence`` -> ``RelatedSeriesItem``."""
    return f"{sequence.removesuffix('Sequence')}Item"


def value_type_name(term: str) -> str:
    """The class of content items of a value type: ``NUM`` -> ``NumItem``."""
    return f"{_VALUE_TYPES.get(term, term.title())}Item"


def _plain(text: str) -> str:
    for letter, word in _GREEK.items():
        text = text.replace(letter, f" {word} ")
    # Letters without their accents: names are ASCII.
    text = unicodedata.normalize("NFD", text).translate(_LETTERS)
    return text.replace("'s", "s").replace("’s", "s").replace("'", "")


# Accents on their own go; letters that are no accented ones are spelt.
_LETTERS: Final = {**dict.fromkeys(range(0x300, 0x370)), ord("ø"): "o", ord("Ø"): "O", ord("ß"): "ss", ord("æ"): "ae"}
_SPELT: Final = {"2": "Two", "3": "Three", "4": "Four", "6": "Six", "12": "Twelve"}
# Names that the enumeration itself has.
_TAKEN: Final = frozenset({"None", "True", "False", "Mro"})
# Value types that are several words in one.
_VALUE_TYPES: Final = {"DATETIME": "DateTime", "PNAME": "PName", "SCOORD": "SCoord", "SCOORD3D": "SCoord3D",
                       "TCOORD": "TCoord", "UIDREF": "UIDRef"}  # fmt: skip
