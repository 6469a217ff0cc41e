"""An edition with slips: what makes no sense is left out and told, and what is written can be imported."""

from __future__ import annotations

import ast
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree

from dicomgen.build import build
from dicomgen.editions import Source
from dicomgen.problems import GeneratorError
from dicomgen.recorded import RecordedNames

EDITION = Path(__file__).parent / "edition"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
#: A slip an edition may have: which elements it happens to, and what it makes of one.
SLIPS: dict[str, tuple[str, Callable[[etree._Element, random.Random], object]]] = {
    "a cell is missing": ("td", lambda cell, _: cell.getparent().remove(cell)),
    "a row is missing": ("tr", lambda row, _: row.getparent().remove(row)),
    "a paragraph is empty": ("para", lambda para, _: _emptied(para)),
    "a sign is another one": ("para", lambda para, chance: _misprinted(para, chance)),
    "marks of a level in a wrong cell": ("td", lambda cell, _: _text(cell[0], ">>> Odd") if len(cell) else None),
    "a cell spans too much": ("td", lambda cell, chance: cell.set(chance.choice(["rowspan", "colspan"]), "9")),
    "a span is no number": ("td", lambda cell, _: cell.set("rowspan", "two")),
    "a column is called otherwise": ("th", lambda head, _: _text(head[0], "Foo") if len(head) else None),
    "a link leads nowhere": ("xref", lambda link, _: link.set("linkend", "sect_NOPE")),
    "a table has no id": ("table", lambda table, _: table.attrib.pop(XML_ID, None)),
    "a table has no caption": ("caption", lambda caption, _: caption.getparent().remove(caption)),
    "a list has no title": ("variablelist", lambda values, _: values.remove(values[0])),
}


def _text(element: etree._Element, text: str) -> None:
    element.text = text


def _emptied(element: etree._Element) -> None:
    for child in element:
        element.remove(child)
    element.text = None


def _misprinted(element: etree._Element, chance: random.Random) -> None:
    text = element.text or ""
    if text:
        at = chance.randrange(len(text))
        element.text = text[:at] + chance.choice("x >)(0,–\u200b") + text[at + 1 :]


def damaged(folder: Path, seed: int) -> Source:
    """The made-up edition with a few slips in each part."""
    chance = random.Random(seed)
    place = folder / "edition"
    shutil.copytree(EDITION, place)
    for file in sorted(place.rglob("*.xml")):
        document = etree.parse(file)
        for slip in chance.choices(sorted(SLIPS), k=4):
            name, happens = SLIPS[slip]
            found = list(document.iter(f"{{http://docbook.org/ns/docbook}}{name}"))
            if found:
                happens(chance.choice(found), chance)
        document.write(file, encoding="utf-8", xml_declaration=True)
    return Source("2030a", place)


@pytest.mark.parametrize("seed", range(40))
def test_what_is_written_of_a_damaged_edition_is_python(tmp_path: Path, seed: int) -> None:
    source = damaged(tmp_path, seed)
    try:
        made = build(source, RecordedNames("2030a", "2030a"), lambda text: None)
    except GeneratorError as error:
        # A registry that has other columns is nothing to go on with.
        told = str(error)
    else:
        told = "\n".join(map(str, made.problems.found))
        for path, text in made.files.items():
            if path.endswith((".py", ".pyi")):
                ast.parse(text, path)
    assert "part0" in told or "part1" in told
