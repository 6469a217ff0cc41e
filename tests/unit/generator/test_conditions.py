"""Reading conditions, on sentences made up for the purpose (shapes of the standard, not its text)."""

from __future__ import annotations

import pytest

from dicodec.schema import Always, NotParsed, status
from dicomgen.conditions import AttributeNames, read_requirement

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
    ]
)

COLOR, COUNT, SHADES = "Lamp Color (0011,0001)", "Lamp Count (0011,0002)", "Shade Sequence (0011,0003)"
CORD, KIND = "Cord Length (0011,0006)", "Bulb Kind Code Sequence (0011,0005)"


def when(sentence: str) -> str:
    found = read_requirement(sentence, NAMES)
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
        (f"{COLOR} is present with a value of RED", "LampColor in {RED}"),
        (f"{COLOR} is present and the value is RED", "LampColor in {RED}"),
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
        (f"{COLOR} is present with a value other than RED", "LampColor not in {RED}"),
        (f"{COLOR} is absent, or is present and has the value RED", "not present(LampColor) or LampColor in {RED}"),
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
        (f"{COUNT} is present and has a non-zero value", "LampCount != 0"),
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
        (f"{COLOR} is RED and {SHADES} has more than one Item", "LampColor in {RED} and not_parsed"),
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
        f"{COLOR} points to {COUNT}",
        f"{COLOR} includes the Tag for {COUNT}",
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
