"""From the text of a condition to one that the grammar reads: placeholders, and one wording for the rest."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib import resources
from typing import Final

from attrs import define, field

from dicodec.schema import Code
from dicomgen.conditions.names import AttributeNames

_CODE: Final = re.compile(r'\(\s*(?P<value>[^\s,()"]+)\s*,\s*(?P<scheme>[A-Z0-9_]+)\s*,\s*"[^"]*"\s*\)')
_QUOTED: Final = re.compile(r'["“”]([^"“”]+)["“”]')
_SOP_NAME: Final = r"(?:[A-Z][\w/-]*)(?: (?:[A-Z][\w/-]*|for|of|-))*"
_NAMED_UID: Final = re.compile(
    rf'(?:{_SOP_NAME} )?\(\s*"?(?P<uid>[0-2](?:\.\d+){{5,}})"?\s*\)(?: Storage SOP Class(?:es)?)?'
)
_GLOSSED_UID: Final = re.compile(
    r'"?(?P<uid>[0-2](?:\.\d+){5,})(?P<open>\s*\([^()]*\))?"?(?:\s*\([^()@]*\))?(?: Storage SOP Class(?:es)?)?'
)
_IN_IOD: Final = re.compile(r"\bin the ((?:[A-Z][\w-]*(?: [A-Z][\w-]*)*) IOD)(?: Frame)?\b")
_SOP_CLASS: Final = re.compile(
    r"\b(?:whose SOP Class|[Tt]he SOP Class of the SOP Instance(?: including this Module)?)(?= is\b)"
)
# What has to be said otherwise before attributes are looked for; @o is the attribute that the row is for.
_BEFORE: Final = (
    (_SOP_CLASS, "SOP Class UID"),
    (re.compile(r"\b[Cc]ontrol Point 0 of\b|\bfirst Control Point of\b"), "first Item of"),
    (re.compile(r"\bin subsequent control points if\b"), "in subsequent Items if"),
    # PS3.3 C.36.2.2.5.1.1: at the first control point, and where the value is another one than before.
    (
        re.compile(r"\b(?:the )?conditions in (?:Section )?\{?(?:sect_)?C\.36\.2\.2\.5\.1\.1\}? ?are satisfied\b"),
        "@o is-set",
    ),
)
_MODULE: Final = re.compile(
    r"\{(?P<section>[\w.-]+)\}(?: (?:Module|Macro)\b)?"
    r"|(?P<name>(?:[A-Z][\w'’/-]*|\([A-Z]\w*\))(?: (?:[A-Z][\w'’/-]*|\([A-Z]\w*\)|of|and|for))*)"
    r" (?P<kind>Module|Functional Group(?: (?:Macro|Module))?|Macro)\b"
)
_NUMBER: Final = re.compile(r"(?<![\w@.])(?:0|-?[1-9]\d*)(?:\.\d+)?(?![\w.]*\w)")
_UPPER: Final = re.compile(r"(?<![\w@'’-])[A-Z0-9][A-Z0-9_]*(?:[ -][A-Z0-9][A-Z0-9_]*)*(?![\w'’-])")
# Words that are printed in capitals without being values.
_STRESSED: Final = frozenset({"NOT", "EQUAL", "AND", "OR", "IF", "ONLY"})


@define
class Text:
    """A condition with placeholders, and what they stand for."""

    normal: str = ""
    attributes: list[str] = field(factory=list)
    values: list[str] = field(factory=list)
    numbers: list[float] = field(factory=list)
    codes: list[Code] = field(factory=list)
    iods: list[str] = field(factory=list)
    modules: list[str] = field(factory=list)


def normalise(condition: str, names: AttributeNames) -> Text:
    """Put placeholders for what a condition names, and rewrite the rest to the grammar's wording."""
    text = Text()
    text.normal = _tidy(_rewritten(_placed(condition, names, text)))
    return text


def _placed(condition: str, names: AttributeNames, text: Text) -> str:
    def keep(kept: list[str], kind: str, what: str) -> str:
        kept.append(what)
        return f" @{kind}{len(kept) - 1} "

    def code(match: re.Match[str]) -> str:
        text.codes.append(Code(match["value"], match["scheme"]))
        return f" @c{len(text.codes) - 1} "

    def number(match: re.Match[str]) -> str:
        text.numbers.append(float(match[0]))
        return f" @n{len(text.numbers) - 1} "

    def upper(match: re.Match[str]) -> str:
        if match[0] in _STRESSED:
            return match[0].lower()
        return keep(text.values, "v", match[0])

    for pattern, words in _BEFORE:
        condition = pattern.sub(words, condition)
    condition = _CODE.sub(code, condition)
    condition = _modules(condition, names, text)
    pieces, at = [], 0
    for mention in names.mentions(condition):
        pieces += [condition[at : mention.start], keep(text.attributes, "a", mention.keyword)]
        at = mention.end
    condition = "".join([*pieces, condition[at:]])
    condition = _IN_IOD.sub(lambda match: " in the" + keep(text.iods, "i", match[1]), condition)
    condition = _uids(condition, text)
    condition = _QUOTED.sub(lambda match: keep(text.values, "v", match[1].strip()), condition)
    condition = re.sub(r"\{[^}]*\}", " {section} ", condition)
    condition = _NUMBER.sub(number, condition)
    return _UPPER.sub(upper, condition)


def _modules(condition: str, names: AttributeNames, text: Text) -> str:
    # A module or macro that is named or linked to.
    def keep(match: re.Match[str]) -> str:
        found = names.module(match["section"] or match["name"])
        if not found:
            return match[0]
        text.modules.append(found)
        return f" @m{len(text.modules) - 1} "

    return _MODULE.sub(keep, condition)


def _uids(condition: str, text: Text) -> str:
    # A UID with its name before or after it, either of them in brackets.
    def keep(match: re.Match[str]) -> str:
        text.values.append(match["uid"])
        return f" @v{len(text.values) - 1} "

    return _GLOSSED_UID.sub(keep, _NAMED_UID.sub(keep, condition))


@cache
def _rewrites() -> tuple[tuple[re.Pattern[str], str], ...]:
    data = tomllib.loads(resources.files(__package__).joinpath("wording.toml").read_text(encoding="utf-8"))
    return tuple((re.compile(before), after) for before, after in data["rewrite"])


def _rewritten(condition: str) -> str:
    text = " " + re.sub(r"\s+", " ", condition.lower()).strip().rstrip(".;, ") + " "
    text = re.sub(r" (?=[,;:)])", "", re.sub(r"(?<=\() ", "", text))
    text = text.strip()
    for pattern, after in _rewrites():
        text = pattern.sub(after, text)
    return text.strip()


def _tidy(text: str) -> str:
    # "... value 4 is T and value 3 is U" speaks of the attribute before.
    found = re.compile(r"(@a\d+) (value @n\d+ is (?:(?!@a).)*? )(and|or) (?=value @n\d+ is)")
    return found.sub(r"\1 \2\3 \1 ", text)
