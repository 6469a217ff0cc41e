"""Names of classes, files and members; the file of recorded names."""

from pathlib import Path

import pytest

from dicomgen import names
from dicomgen.problems import GeneratorError
from dicomgen.recorded import RecordedNames


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("CT Image", "CTImage"),
        ("Lamp & Stand", "LampStand"),
        ("12-Lead Lamp", "TwelveLeadLamp"),
        ("3D Lamp", "N3DLamp"),
        ("9 Lamps", "N9Lamps"),
        ("Maker's Lamp", "MakersLamp"),
        ("iLamp", "ILamp"),
        ("Göttingen Lamp", "GottingenLamp"),
        ("", ""),
    ],
)
def test_class_names(printed: str, expected: str) -> None:
    assert names.class_name(printed) == expected


@pytest.mark.parametrize(
    ("printed", "expected"), [("CT Image", "ct_image"), ("12-Lead Lamp", "twelve_lead_lamp"), ("Import", "nimport")]
)
def test_slugs(printed: str, expected: str) -> None:
    assert names.slug(printed) == expected


@pytest.mark.parametrize(
    ("meaning", "expected"),
    [
        ("Red lamp", "RedLamp"),
        ("lamp, red (old)", "LampRedOld"),
        ("> 5 lamps", "GreaterThan5Lamps"),
        ("5 lamps", "N5Lamps"),
        ("50%", "N50Percent"),
        ("α lamp", "AlphaLamp"),
        ("µV", "MicroV"),
        ("Ménage lamp", "MenageLamp"),
        ("Sølv lamp", "SolvLamp"),
        ("None", "None_"),
        ("true", "True_"),
        ("class", "Class"),
        ("", "N"),
        ("...", "N"),
    ],
)
def test_member_names(meaning: str, expected: str) -> None:
    found = names.member_name(meaning)
    assert found == expected
    assert found.isidentifier()
    assert found.isascii()


def test_code_names() -> None:
    assert [names.code_name(value) for value in ("cm", "/cm", "L-1.2", "112000")] == ["Cm", "PerCm", "L12", "N112000"]


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("Lamp Module Attributes", ("Lamp", "module")),
        ("Lamp Module", ("Lamp", "module")),
        ("Lamp Modules", ("Lamp", "module")),
        ("Lamp Module Table", ("Lamp", "module")),
        ("Lamp Macro Attributes", ("Lamp", "macro")),
        ("Lamp Macro Attributes Description", ("Lamp", "macro")),
        ("Lamp Functional Group Macro Attributes", ("Lamp", "macro")),
        ("Lamp Macro", ("Lamp", "macro")),
        ("Lamp Attributes", ("Lamp", "module")),
        ("Macro of Lamps", ("Macro of Lamps", "macro")),
    ],
)
def test_names_of_tables(caption: str, expected: tuple[str, str]) -> None:
    assert names.table_name(caption) == expected


@pytest.mark.parametrize(
    "caption",
    [
        "CT Image IOD Modules",
        "CT Image IOD Module",
        "CT Image Modules",
        "CT Image Information Object Definition Modules",
    ],
)
def test_names_of_iods(caption: str) -> None:
    assert names.iod_name(caption) == "CT Image"


def test_names_of_items() -> None:
    assert names.item_name("StandSequence") == "StandItem"
    assert names.item_name("Stand") == "StandItem"


# Recorded names.


def test_a_file_that_is_not_there_is_empty(tmp_path: Path) -> None:
    found = RecordedNames.load(tmp_path / "none.txt")
    assert found.known == {}
    assert found.text().count("\n") == 1


def test_the_newest_name_comes_first_and_nothing_is_lost() -> None:
    found = RecordedNames()
    for name in ("Red", "Crimson", "Crimson", "Red"):
        found.record("member", "9 99X L-1", name)
    assert found.of("member", "9 99X L-1") == ("Red", "Crimson")
    assert found.of("item", "9 99X L-1") == ()


def test_the_file_is_sorted_and_reads_back(tmp_path: Path) -> None:
    found = RecordedNames("2030a", "2030a")
    found.record("member", "9 99X cm2/ml{x y}", "B")
    found.record("item", "table_2/StandSequence", "C")
    found.record("item", "table_1", "Older")
    found.record("item", "table_1", "A")
    place = tmp_path / "names.txt"
    place.write_text(found.text(), encoding="utf-8")
    assert [line.split("\t")[0] for line in found.text().splitlines()[1:]] == ["item", "item", "member"]
    assert "item\ttable_1\tA\tOlder\n" in found.text()
    assert RecordedNames.load(place, "2030a").known == found.known
    assert RecordedNames.load(place, "2030a").text() == found.text()


def built(place: Path, edition: str, **wording: str) -> dict[str, tuple[str, ...]]:
    """Build an edition with these names of things, and give the names that the build then sees."""
    found = RecordedNames.load(place, edition)
    for key, name in wording.items():
        found.record("member", key, name)
    place.write_text(found.text(), encoding="utf-8")
    return {key: found.of("member", key) for key in wording}


def test_an_edition_sees_the_names_up_to_it_whatever_was_built_in_between(tmp_path: Path) -> None:
    place = tmp_path / "names.txt"
    assert built(place, "2030b", a="Red", b="Blue") == {"a": ("Red",), "b": ("Blue",)}
    assert built(place, "2031a", a="Crimson", b="Blue") == {"a": ("Crimson", "Red"), "b": ("Blue",)}
    assert "member\ta\tCrimson@2031a\tRed\n" in place.read_text(encoding="utf-8")
    text = place.read_text(encoding="utf-8")
    assert built(place, "2030b", a="Red", b="Blue") == {"a": ("Red",), "b": ("Blue",)}
    assert place.read_text(encoding="utf-8") == text
    assert built(place, "2030c", a="Crimson", b="Navy") == {"a": ("Crimson", "Red"), "b": ("Navy", "Blue")}
    assert built(place, "2031a", a="Crimson", b="Blue") == {"a": ("Crimson", "Red"), "b": ("Blue", "Navy")}


def test_an_edition_from_before_the_record_changes_nothing(tmp_path: Path) -> None:
    place = tmp_path / "names.txt"
    built(place, "2030b", a="Red")
    text = place.read_text(encoding="utf-8")
    assert built(place, "2029c", a="Rouge", c="Green") == {"a": ("Rouge", "Red"), "c": ("Green",)}
    assert place.read_text(encoding="utf-8") == text


def test_a_record_that_does_not_say_when_it_began_is_refused(tmp_path: Path) -> None:
    place = tmp_path / "names.txt"
    place.write_text("item\ttable_1\tA\n", encoding="utf-8")
    with pytest.raises(GeneratorError, match="does not say with which edition"):
        RecordedNames.load(place, "2030a")


@pytest.mark.parametrize("line", ["nothing", "item\ttable_1"])
def test_a_line_that_is_no_record_is_refused(line: str, tmp_path: Path) -> None:
    place = tmp_path / "names.txt"
    place.write_text(f"{RecordedNames('2030a', '2030a').text()}{line}\n", encoding="utf-8")
    with pytest.raises(GeneratorError, match=r"names\.txt: a line that is no record of a name: "):
        RecordedNames.load(place)
