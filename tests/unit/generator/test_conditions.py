"""Reading conditions, on sentences made up for the purpose (shapes of the standard, not its text)."""

from __future__ import annotations

import pytest

from dicodec.schema import Always, NotParsed, parse_condition, status
from dicomgen.conditions import AttributeNames, Place, Requirement, curated, read_requirement
from dicomgen.conditions.curated import Entry, fingerprint

NAMES = AttributeNames(
    [
        ("00080016", "SOP Class UID", "SOPClassUID"),
        ("00080008", "Image Type", "ImageType"),
        ("00110001", "Lamp Color", "LampColor"),
        ("00110002", "Lamp Count", "LampCount"),
        ("00110003", "Shade Sequence", "ShadeSequence"),
        ("00110004", "Base (Foot) Height", "BaseFootHeight"),
        ("00110005", "Bulb Kind Code Sequence", "BulbKindCodeSequence"),
        ("00110006", "Cord Length", "CordLength"),
        ("00110007", "Maker", "Maker"),
        ("00110008", "Date of Sale and Return", "DateOfSaleAndReturn"),
        ("60xx0010", "Strip Width", "StripWidth"),
        ("00110009", "Nameless One", ""),
        ("0011000A", "Lamp Glow", "LampGlowA"),
        ("0011000B", "Lamp Glow", "LampGlowB"),
        ("0011000C", "Content Item Modifier Sequence", "ContentItemModifierSequence"),
        ("0011000D", "Lamp Pointer", "LampPointer"),
    ],
    {
        "sect_L.1": "macros.lamp_shade",
        "Lamp Shade": "macros.lamp_shade",
        "sect_L.2": "modules.lamp_stand",
        "Lamp Stand": "modules.lamp_stand",
    },
)

COLOR, COUNT, SHADES = "Lamp Color (0011,0001)", "Lamp Count (0011,0002)", "Shade Sequence (0011,0003)"
POINTER = "Lamp Pointer (0011,000D)"
CORD, KIND = "Cord Length (0011,0006)", "Bulb Kind Code Sequence (0011,0005)"


def when(sentence: str) -> str:
    found = read_requirement(sentence, NAMES)
    assert found is not None
    return str(found.when)


def of_maker(sentence: str, around: tuple[str, ...] = ()) -> str:
    """The condition of a row for Maker, within these sequences."""
    found = read_requirement(sentence, NAMES, Place("table_L-1 00110007", "Maker", around))
    assert found is not None
    return str(found.when)


def condition(clause: str) -> str:
    return when(f"Told in some words. Required if {clause}. See {{sect_X.1}}.")


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        # Being there, and having a value.
        (f"{COLOR} is present", "present(LampColor)"),
        (f"the {COLOR} is provided", "present(LampColor)"),
        (f"{COLOR} exists", "present(LampColor)"),
        (f"{COLOR} is not present", "not present(LampColor)"),
        (f"{COLOR} is absent", "not present(LampColor)"),
        (f"{COLOR} has a value", "has_value(LampColor)"),
        (f"{COLOR} is present and has a value", "has_value(LampColor)"),
        (f"{COLOR} is present and not empty", "has_value(LampColor)"),
        (f"{COLOR} is non-zero length", "has_value(LampColor)"),
        (f"{COLOR} is empty", "not has_value(LampColor)"),
        (f"{COLOR} is zero length", "not has_value(LampColor)"),
        (f"{SHADES} is not present or has zero Items", "not has_value(ShadeSequence)"),
        # Values.
        (f"{COLOR} is RED", "LampColor in {RED}"),
        (f"{COLOR} equals RED", "LampColor in {RED}"),
        (f"{COLOR} = RED", "LampColor in {RED}"),
        (f"{COLOR} is equal to RED", "LampColor in {RED}"),
        (f"{COLOR} is set to RED", "LampColor in {RED}"),
        (f"{COLOR} has a value of RED", "LampColor in {RED}"),
        (f"{COLOR} has the Value RED", "LampColor in {RED}"),
        (f"the value of {COLOR} is RED", "LampColor in {RED}"),
        (f"{COLOR} value is RED", "LampColor in {RED}"),
        (f'{COLOR} is "RED"', "LampColor in {RED}"),
        (f'{COLOR} is "01"', "LampColor in {01}"),
        (f"{COLOR} is present with a value of RED", "present(LampColor) and LampColor in {RED}"),
        (f"{COLOR} is present and the value is RED", "present(LampColor) and LampColor in {RED}"),
        (f"{COLOR} contains RED", "LampColor in {RED}"),
        (f"{COLOR} is RED, DARK_RED or PALE GREEN", 'LampColor in {RED, DARK_RED, "PALE GREEN"}'),
        (f"{COLOR} is either RED or BLUE", "LampColor in {RED, BLUE}"),
        (f"{COLOR} is one of the following values: RED, BLUE, or GREEN", "LampColor in {RED, BLUE, GREEN}"),
        (f"{COLOR} is R (Red)", "LampColor in {R}"),
        (f"{COLOR} is not RED", "LampColor not in {RED}"),
        (f"{COLOR} does not equal RED", "LampColor not in {RED}"),
        (f"{COLOR} is other than RED or BLUE", "LampColor not in {RED, BLUE}"),
        (f"{COLOR} equals other than RED", "LampColor not in {RED}"),
        (f"{COLOR} is neither RED nor BLUE", "LampColor not in {RED, BLUE}"),
        (f"{COLOR} is not RED and not BLUE", "LampColor not in {RED, BLUE}"),
        (f"{COLOR} is present with a value other than RED", "present(LampColor) and LampColor not in {RED}"),
        (
            f"{COLOR} is absent, or is present and has the value RED",
            "not present(LampColor) or (present(LampColor) and LampColor in {RED})",
        ),
        (f"{COLOR} is absent or not RED", "not present(LampColor) or LampColor not in {RED}"),
        # Value positions.
        (f"{COLOR} Value 3 is RED", "LampColor[3] in {RED}"),
        (f"{COLOR}, Value 3 is RED", "LampColor[3] in {RED}"),
        (f"Value 3 of {COLOR} is RED", "LampColor[3] in {RED}"),
        (f"the third value of {COLOR} is RED", "LampColor[3] in {RED}"),
        (f"{COLOR} value 1 of this frame is RED", "LampColor[1] in {RED}"),
        (f"{COLOR} Value 4 is RED and Value 3 is not any of BLUE or GREEN", None),
        ("Image Type Value 3 is GLARE", "ImageType[3] in {GLARE}"),
        # Numbers.
        (f"{COUNT} is greater than 1", "LampCount > 1"),
        (f"{COUNT} has a value of more than one", "LampCount > 1"),
        (f"{COUNT} is greater than or equal to 0.125", "LampCount >= 0.125"),
        (f"{COUNT} is less than zero", "LampCount < 0"),
        (f"{COUNT} is non-zero", "LampCount != 0"),
        (f"{COUNT} is present and has a non-zero value", "present(LampCount) and LampCount != 0"),
        (f"{COUNT} equals 0 or 1", "LampCount == 0 or LampCount == 1"),
        (f"{COUNT} is not 2", "LampCount != 2"),
        # Codes.
        (f'{KIND} contains an Item with the value (77, SCT, "Halogen")', "BulbKindCodeSequence in {(77, SCT)}"),
        (f'{KIND} equals (77, SCT, "Halogen") or (78, 99X, "LED")', "BulbKindCodeSequence in {(77, SCT), (78, 99X)}"),
        (f'one {KIND} Item value is (77, SCT, "Halogen, hot")', "BulbKindCodeSequence in {(77, SCT)}"),
        # SOP classes.
        (
            'SOP Class UID is not "1.2.840.10008.9.9" (Old Lamp Storage)',
            "SOPClassUID not in {1.2.840.10008.9.9}",
        ),
        (
            'the SOP Class UID is not: "1.2.840.10008.9.1 (Old Lamp)", or "1.2.840.10008.9.2" (Older Lamp)',
            "SOPClassUID not in {1.2.840.10008.9.1, 1.2.840.10008.9.2}",
        ),
        ('SOP Class UID is New Lamp Storage ("1.2.840.10008.9.3")', "SOPClassUID in {1.2.840.10008.9.3}"),
        # Looking into sequences.
        (f"{COLOR} is present in any Item of {SHADES}", "present(ShadeSequence.LampColor)"),
        (f"{COLOR} within the {SHADES} is RED", "ShadeSequence.LampColor in {RED}"),
    ],
)
def test_one_attribute(clause: str, expected: str | None) -> None:
    if expected is None:
        expected = "LampColor[4] in {RED} and LampColor[3] not in {BLUE, GREEN}"
    assert condition(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (f"{COLOR} and {COUNT} are present", "present(LampColor) and present(LampCount)"),
        (f"either {COLOR} or {COUNT} is present", "present(LampColor) or present(LampCount)"),
        (
            f"{COLOR}, {COUNT}, and {CORD} are not present",
            "not present(LampColor) and not present(LampCount) and not present(CordLength)",
        ),
        (f"neither {COLOR} nor {COUNT} is present", "not present(LampColor) and not present(LampCount)"),
        (f"either {COLOR} or {COUNT} is not present", "not present(LampColor) or not present(LampCount)"),
        # Said either way: known only where both readings agree.
        (
            f"{COLOR} or {COUNT} are not present",
            "(not present(LampColor) and not present(LampCount)) or "
            "((not present(LampColor) or not present(LampCount)) and not_parsed)",
        ),
        (f"{COLOR} is RED and {COUNT} is 2", "LampColor in {RED} and LampCount == 2"),
        (f"{COLOR} is RED or if {COUNT} is 2", "LampColor in {RED} or LampCount == 2"),
        (
            f"{COLOR} is RED or {COUNT} is 2, and {CORD} is present",
            "(LampColor in {RED} or LampCount == 2) and present(CordLength)",
        ),
        (
            f"{COLOR} is RED, or if {COUNT} is 2 and {CORD} is present",
            "LampColor in {RED} or (LampCount == 2 and present(CordLength))",
        ),
        (
            f"({COLOR} is RED or {COUNT} is 2) and {CORD} is present",
            "(LampColor in {RED} or LampCount == 2) and present(CordLength)",
        ),
        (f"{COLOR} is RED unless {COUNT} is present", "LampColor in {RED} and not present(LampCount)"),
        (
            f"{CORD} is present and either {COLOR} or {COUNT} is present",
            "present(CordLength) and (present(LampColor) or present(LampCount))",
        ),
    ],
)
def test_several_attributes(clause: str, expected: str) -> None:
    assert condition(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("the patient is a very old tree", "not_checkable(real-world)"),
        (f"the Patient is a tree and {COLOR} is not present", "not_checkable(real-world) and not present(LampColor)"),
        (f"the lamp was used at night, or {COLOR} is RED", "not_checkable(real-world) or LampColor in {RED}"),
        ("present and equal in the contributing lamps", "not_checkable(other-instance)"),
        ("the lamp is sent in the form of a STOW-RS parcel", "not_checkable(exchange)"),
        ("the lamp is not being transferred in a box", "always"),
        ("a bright or dazzling pixel is shown", "not_checkable(content)"),
        # Understood in part.
        (f"{COLOR} is RED and the shade wobbles and is round", "LampColor in {RED} and not_parsed"),
        (f"{COLOR} is RED and {SHADES} has more than one Item", "LampColor in {RED} and count(ShadeSequence) > 1"),
        (f"{COLOR} is present and contains more than one item", "present(LampColor) and not_parsed"),
        ("the {sect_X.9.9} is present", "not_parsed"),
    ],
)
def test_clauses_beyond_the_dataset(clause: str, expected: str) -> None:
    assert condition(clause) == expected


@pytest.mark.parametrize(
    "clause",
    [
        f"{COLOR} is RED in the lamp across the street",
        f"{COLOR} is RED for all frames",
        f"{COLOR} is RED and BLUE",
        f"{COLOR} is RED (only in Lamp IODs)",
        f"{COLOR} is RED or {COUNT} is 2 and {CORD} is present",
        f"{COLOR} and {COUNT} or {CORD} are present",
        f"{COLOR} is RED {COUNT} is 2 and {CORD} is present",
        f"{COLOR} is not RED, or {COLOR} is BLUE",
        f"all values of {COLOR} are RED",
        f"{COLOR} is present in this shop or in a neighbouring one and has a value",
        f"{COLOR} equals {COUNT}",
        f"exactly one of {COLOR} and {COUNT} is present",
        f"{COUNT} is between 1 and 3",
        f"bit 3 of {COUNT} is 1",
        f"{COLOR} of the referenced lamp is RED",
        f"{COLOR} is present, {COUNT} is present",
        f'{COLOR} is (77, SCT, "Halogen")',
        'Content Item Modifier Sequence (0011,000C) contains an Item with the value (77, SCT, "Halogen")',
        f"{KIND} is RED",
        "the Lamp Glow is RED",
    ],
)
def test_rather_not_parsed_than_wrong(clause: str) -> None:
    assert condition(clause) == "not_parsed"


def test_names() -> None:
    # Brackets in a name, an untagged name, a joint in a name, a misspelt name, an odd tag, none in the dictionary.
    assert condition("Base (Foot) Height (0011,0004) is present") == "present(BaseFootHeight)"
    assert condition("Lamp Color is RED and Maker is ACME") == "LampColor in {RED} and Maker in {ACME}"
    assert condition("Date of Sale and Return is present") == "present(DateOfSaleAndReturn)"
    assert condition("Lampp Colour (0011, 0001) is RED") == "LampColor in {RED}"
    assert condition("Colour of the Light (0011,0001) is RED") == "LampColor in {RED}"
    assert condition("Strip Width (60xx,0010) is 3") == "StripWidth == 3"
    assert condition("Strip Width (6002,0010) is 3") == "StripWidth == 3"
    assert condition("Nameless One (0011,0009) is present") == "present(00110009)"
    assert condition("Something Else (0099,0001) is present") == "present(00990001)"


@pytest.mark.parametrize(
    ("prose", "when_", "otherwise"),
    [
        (f"Required if {COLOR} is RED.", "LampColor in {RED}", None),
        (f"Required if {COLOR} is RED. May be present otherwise.", "LampColor in {RED}", "always"),
        (f"Required, if {COLOR} is RED; may be present otherwise", "LampColor in {RED}", "always"),
        (f"Required only if {COLOR} is RED, may also be present otherwise.", "LampColor in {RED}", "always"),
        (f"Required if {COLOR} is RED. It shall not be present otherwise.", "LampColor in {RED}", None),
        (
            f"Required if {COLOR} is RED. May be present otherwise only if {COUNT} is present.",
            "LampColor in {RED}",
            "present(LampCount)",
        ),
        (
            f"Required if {COLOR} is RED. Otherwise may be present if {COUNT} is present.",
            "LampColor in {RED}",
            "present(LampCount)",
        ),
        (
            f"Required if {COLOR} is RED. May be present otherwise unless {COUNT} is present.",
            "LampColor in {RED}",
            "not present(LampCount)",
        ),
        (
            f"Required if {COLOR} is RED. Shall not be present if {COUNT} is present. May be present otherwise.",
            "LampColor in {RED}",
            "not present(LampCount)",
        ),
        (
            f"Required if {COLOR} is RED. Nice. Required if {COUNT} is present.",
            "LampColor in {RED} or present(LampCount)",
            None,
        ),
        (f"Shall be present if and only if {COLOR} is RED.", "LampColor in {RED}", None),
        (f"Only present if {COLOR} is RED.", "LampColor in {RED}", None),
        (f"Required unless {COLOR} is RED.", "not LampColor in {RED}", None),
        (f"Include if {COLOR} is RED.", "LampColor in {RED}", None),
        (f"Some text without an end Required if Required if {COLOR} is RED", "LampColor in {RED}", None),
        (f"May be present only if {COLOR} is RED.", "not always", "LampColor in {RED}"),
        (f"Shall not be present if {COLOR} is RED.", "not always", "not LampColor in {RED}"),
        ("Required for the first lamp. May be present otherwise.", "not_parsed", "always"),
        ("May be present otherwise.", "not_parsed", "always"),
        (f"Required if {COLOR} is RED. May be present otherwise if it glows.", "LampColor in {RED}", "not_parsed"),
    ],
)
def test_requirement(prose: str, when_: str, otherwise: str | None) -> None:
    found = read_requirement(prose, NAMES)
    assert found is not None
    assert str(found.when) == when_
    assert (None if found.otherwise is None else str(found.otherwise)) == otherwise
    assert found.sentence


@pytest.mark.parametrize(
    "prose",
    ["", "A lamp.", f"The {COLOR} of the lamp, if any, is required by taste.", "One or more Items shall be present."],
)
def test_prose_without_a_condition(prose: str) -> None:
    assert read_requirement(prose, NAMES) is None


def test_wording_may_drift() -> None:
    said = {
        condition(clause)
        for clause in (
            f"{COLOR} has a value of RED",
            f"{COLOR} has a Value of RED",
            f"the Value of {COLOR} equals RED",
            f"{COLOR}  is\u00a0RED",
            f"{COLOR} IS EQUAL to “RED”".replace("IS", "is"),
        )
    }
    assert said == {"LampColor in {RED}"}


def test_status() -> None:
    found = read_requirement(f"Required if the lamp was lit and {COLOR} is RED. May be present otherwise.", NAMES)
    assert found is not None
    assert status(found.when) == "partly"
    assert found.otherwise == Always()
    unread = read_requirement("Required if it hums.", NAMES)
    assert unread is not None
    assert unread.when == NotParsed()


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        # Pointers hold tags.
        (f"{POINTER} points to {COUNT}", "LampPointer in {00110002}"),
        (f"the value of {POINTER} includes the Tag for {COUNT}", "LampPointer in {00110002}"),
        (f"{POINTER} value is the Data Element Tag of a Private Attribute", "private(LampPointer)"),
        # How many.
        (f"{SHADES} has more than one Item", "count(ShadeSequence) > 1"),
        (f"there is more than one Item in {SHADES}", "count(ShadeSequence) > 1"),
        (f"the number of Items in {SHADES} is greater than 1", "count(ShadeSequence) > 1"),
        (f"{COLOR} is multi-valued", "count(LampColor) > 1"),
        # Frames.
        (f"{COLOR} equals RED for any frame in the SOP Instance", "LampColor@frames in {RED}"),
        (f"{COLOR} in any Lamp Shade Functional Group in the SOP Instance equals RED", "LampColor@frames in {RED}"),
        # Modules and macros.
        ("the {sect_L.1} is present", "used(macros.lamp_shade)"),
        ("the Lamp Shade Macro is not present", "not used(macros.lamp_shade)"),
        ("the Lamp Stand Module or {sect_L.1} is present", "used(modules.lamp_stand) or used(macros.lamp_shade)"),
        (f"{COLOR} in the {{sect_L.2}} equals RED", "LampColor in {RED}"),
        # Values that live in the section of a whole family of rows.
        (
            f"{COLOR} is RED and the conditions in {{sect_C.36.2.2.5.1.1}} are satisfied",
            "LampColor in {RED} and (RTControlPointIndex == 1 or changed(Maker, RTControlPointIndex))",
        ),
    ],
)
def test_what_the_object_around_says(clause: str, expected: str) -> None:
    assert of_maker(f"Required if {clause}.") == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            f"Required for first Item of {SHADES}, or if {COLOR} changes during Beam.",
            "item(ShadeSequence) == 1 or changes(LampColor, ShadeSequence)",
        ),
        # Nothing but a name without a tag, and a name that is none: the attribute that the row is for.
        (
            "Required for the first Item of Shade Sequence, or if Lamp Color changes during setup.",
            "item(ShadeSequence) == 1 or changes(LampColor, ShadeSequence)",
        ),
        (
            f"Required for Control Point 0 of {SHADES} or if lamp maker settings change during beam administration.",
            "item(ShadeSequence) == 1 or changes(Maker, ShadeSequence)",
        ),
        (
            f"Required for first Item of {SHADES} if {COUNT} is non-zero, and in subsequent control points if {COLOR} "
            "changes during Beam.",
            "(item(ShadeSequence) == 1 and LampCount != 0) or "
            "(not item(ShadeSequence) == 1 and changes(LampColor, ShadeSequence))",
        ),
        (
            f"If required by the treatment and if {COLOR} changes during Beam, shall be present in all subsequent "
            f"Items of {SHADES}.",
            "not_checkable(real-world) and changes(LampColor, ShadeSequence) and not item(ShadeSequence) == 1",
        ),
    ],
)
def test_items_and_what_changes_between_them(sentence: str, expected: str) -> None:
    assert of_maker(sentence) == expected


def test_a_sequence_that_is_named_in_short_is_the_one_around() -> None:
    sentence = "Required for first Item of Shade Sequence."
    assert of_maker(sentence, ("LampSequence", "ColoredShadeSequence")) == "item(ColoredShadeSequence) == 1"


def test_curated_sentences_are_known_by_place_and_text(monkeypatch: pytest.MonkeyPatch) -> None:
    sentence = "Required if the lamps are brighter than those of the neighbours"
    entries = {(fingerprint(sentence), "table_L-1 00110007"): Entry(parse_condition("LampCount > 3"), None)}
    monkeypatch.setattr(curated, "_entries", lambda: entries)
    monkeypatch.setattr(curated, "_places", lambda: frozenset({"table_L-1 00110007"}))

    def read(prose: str, where: str) -> Requirement:
        found = read_requirement(prose, NAMES, Place(where, "Maker"))
        assert found is not None
        return found

    assert str(read(f"{sentence}.", "table_L-1 00110007").when) == "LampCount > 3"
    # Capitals, blanks and punctuation are no other wording; another place is another sentence.
    assert str(
        read("Required if the lamps are brighter than those, of the Neighbours.", "table_L-1 00110007").when
    ) == ("LampCount > 3")
    elsewhere = read(f"{sentence}.", "table_L-2 00110007")
    assert (str(elsewhere.when), elsewhere.reworded) == ("not_parsed", False)
    reworded = read("Required if the lamps outshine those of the neighbours.", "table_L-1 00110007")
    assert (str(reworded.when), reworded.reworded) == ("not_parsed", True)
