"""Views of palettes, coding schemes, codes, body parts and the confidentiality profile."""

from typing import Any

from attrs import evolve
from made_up import NOWHERE, draft

from dicomgen.emit.files import render
from dicomgen.model.registries import (
    BodyPart,
    CodingScheme,
    ColorPalette,
    DefinedCode,
    Profile,
    ProfileRow,
    SafePrivate,
)
from dicomgen.problems import Problems
from dicomgen.views.registries import registry_files


def files(**printed: object) -> tuple[dict[str, Any], list[str]]:
    """What each module of the registries holds when it is run, and the problems."""
    problems = Problems()
    rendered = render(registry_files(draft(**printed), problems))
    modules: dict[str, Any] = {}
    for path, text in rendered.items():
        space: dict[str, Any] = {}
        exec(compile(text, path, "exec"), space)
        modules[path] = space
    return modules, [problem.message for problem in problems.found]


def test_palettes_are_sorted_by_the_numbers_of_their_uids() -> None:
    dawn = ColorPalette("1.2.10", "DAWN", 'Dawn "red"', (2, 0, 8), False, (0, 255), (1, 254), (2, 253), NOWHERE)
    found = files(palettes=(dawn, evolve(dawn, uid="1.2.9", label="DUSK")))[0]["palettes.py"]["PALETTES"]
    assert list(found) == ["DUSK", "DAWN"]
    assert (found["DAWN"].uid, found["DAWN"].description, found["DAWN"].descriptor) == (
        "1.2.10",
        'Dawn "red"',
        (2, 0, 8),
    )
    assert found["DAWN"].lookup_table == (b"\x00\xff", b"\x01\xfe", b"\x02\xfd")


def test_coding_schemes_are_sorted_without_regard_to_case_and_the_first_of_two_counts() -> None:
    rows = ("b", "1.2.1"), ("A", "1.2.2"), ("B", "1.2.3"), ("A", "1.2.4")
    schemes = tuple(CodingScheme(name, uid, f"name {uid}", NOWHERE) for name, uid in rows)
    found = files(coding_schemes=schemes)[0]["coding_schemes.py"]["CODING_SCHEMES"]
    assert list(found.items()) == [
        ("A", ("1.2.2", "name 1.2.2")),
        ("B", ("1.2.3", "name 1.2.3")),
        ("b", ("1.2.1", "name 1.2.1")),
    ]


def test_codes_stand_in_files_by_their_first_two_digits() -> None:
    codes = tuple(DefinedCode(value, f"m {value}", NOWHERE) for value in ("121002", "LMP", "110001", "121001"))
    modules, _ = files(codes=codes)
    meanings = {path: found["MEANINGS"] for path, found in modules.items() if "dcm_" in path}
    assert meanings == {
        "codes/dcm_11.py": {"110001": "m 110001"},
        "codes/dcm_12.py": {"121001": "m 121001", "121002": "m 121002"},
        "codes/dcm_words.py": {"LMP": "m LMP"},
    }
    assert modules["codes/__init__.py"]["DCM"].scheme == "DCM"


def test_a_term_of_several_tables_has_the_code_of_the_first() -> None:
    parts = [("table_L-2", "NOSE", "P-2"), ("table_L-1", "NOSE", "P-1"), ("table_L-1", "EAR", "P-3")]
    found = files(body_parts=tuple(BodyPart(table, term, "99X", code, "m", NOWHERE) for table, term, code in parts))
    terms = found[0]["body_parts.py"]["BODY_PARTS"]
    assert list(terms.items()) == [("EAR", ("P-3", "99X", "m")), ("NOSE", ("P-1", "99X", "m"))]


def profile_row(*key: str, actions: tuple[tuple[str, str], ...] = (("Basic", "X"),)) -> ProfileRow:
    return ProfileRow(key, "told", actions, NOWHERE)


def test_the_profile_is_sorted_to_tags_classes_of_tags_and_content_items() -> None:
    profile = Profile(
        attributes=tuple(map(profile_row, ("00110009", "60xx3000", "(gggg,eeee) if odd", "00110001"))),
        content_items=(profile_row("L-2", "99X", "NUM"), profile_row("L-1", "99X", "TEXT")),
        safe_private=(
            SafePrivate("0019xx0B", "LAMPS", "US", "1", NOWHERE),
            SafePrivate("0019xx0A", "LAMPS", "FD", "1-n", NOWHERE),
        ),
    )
    modules, problems = files(profile=profile)
    found = modules["confidentiality.py"]
    assert problems == []
    assert list(found["ATTRIBUTES"]) == [0x00110001, 0x00110009]
    assert list(found["OTHERS"]) == ["(gggg,eeee) if odd", "60xx3000"]
    assert list(found["CONTENT_ITEMS"]) == [("L-1", "99X", "TEXT"), ("L-2", "99X", "NUM")]
    assert found["SAFE_PRIVATE"] == {("LAMPS", "0019xx0A"): ("FD", "1-n"), ("LAMPS", "0019xx0B"): ("US", "1")}


def test_options_of_the_profile_have_names_and_one_that_is_not_known_is_a_problem() -> None:
    actions = ("Rtn UIDs", "K"), ("Rtn Wicks", "K"), ("Basic", "U"), ("Clean Graph", "C")
    modules, problems = files(profile=Profile(attributes=(profile_row("00110009", actions=actions),)))
    found = modules["confidentiality.py"]["ATTRIBUTES"][0x00110009]
    assert (found.basic, found.retain_uids, found.clean_graphics, found.clean_descriptors) == ("U", "K", "C", "")
    assert problems == ["the profile has an option that is not known: 'Rtn Wicks'; it is left out"]
