"""Where an edition's XML is found: archives, folders, STANDARD=path, and what is said where it is not."""

import zipfile
from pathlib import Path

import pytest
from made_up import book, write_edition

from dicomgen.editions import Source, available, find
from dicomgen.problems import GeneratorError


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with two archives, one folder, and other things."""
    for edition in ("2030a", "2030b"):
        with zipfile.ZipFile(tmp_path / f"DocBookDICOM{edition}_release_20300101.zip", "w") as archive:
            archive.writestr(f"DocBook{edition}/source/docbook/part03/part03.xml", book(edition=edition))
    write_edition(tmp_path / "2029e", "2029e", part03=book(edition="2029e"))
    (tmp_path / "README.md").write_text("2028a")
    (tmp_path / "2027a.txt").write_text("x")
    (tmp_path / "part12030a1.zip").write_text("x")
    return tmp_path


def test_editions_at_hand(place: Path) -> None:
    assert [source.edition for source in available([place / "none", place])] == ["2029e", "2030a", "2030b"]


def test_the_first_place_that_has_it_wins(place: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    other = tmp_path_factory.mktemp("other")
    write_edition(other / "2030a", part03=book())
    assert find("2030a", [place, other]).path.suffix == ".zip"
    assert find("2030a", [other, place]).path == other / "2030a"


@pytest.mark.parametrize("edition", ["2029e", "2030a"])
def test_parts_of_archives_and_folders(edition: str, place: Path) -> None:
    part = find(edition, [place]).part("part03")
    assert (part.name, part.edition) == ("part03", edition)


def test_a_missing_edition_lists_what_is_there(place: Path) -> None:
    with pytest.raises(GeneratorError) as caught:
        find("2031a", [place, Path("nowhere")])
    assert str(caught.value) == (
        f"edition 2031a is not at hand (looked in {place}, nowhere; found: 2029e, 2030a, 2030b). "
        "standard_xml/README.md says how to get it; STANDARD=path names an archive or a folder."
    )


def test_no_edition_at_all(tmp_path: Path) -> None:
    with pytest.raises(GeneratorError, match=r"found: none\)"):
        find("2031a", [tmp_path])


@pytest.mark.parametrize("edition", ["", "2030", "2030A", "30a", "2030ab", "../2030a"])
def test_what_is_no_edition(edition: str) -> None:
    with pytest.raises(GeneratorError, match=r"is not an edition: editions are named like 2024b\.$"):
        find(edition, [])


def test_standard_names_an_archive_a_folder_or_a_folder_of_those(place: Path) -> None:
    archive = place / "DocBookDICOM2030a_release_20300101.zip"
    assert find("2030a", [], archive) == Source("2030a", archive)
    assert find("2029e", [], place / "2029e").part("part03").edition == "2029e"
    assert find("2030a", [], place).path == archive


def test_standard_that_is_not_there() -> None:
    with pytest.raises(GeneratorError, match=r"^STANDARD=/no/such: there is no such file or folder\.$"):
        find("2030a", [], Path("/no/such"))


def test_another_edition_inside(place: Path) -> None:
    source = find("2031a", [], place / "2029e")
    with pytest.raises(GeneratorError, match=r"2029e: part03\.xml is edition 2029e, not 2031a\.$"):
        source.part("part03")


def test_a_part_that_is_not_inside(place: Path) -> None:
    for edition in ("2029e", "2030a"):
        with pytest.raises(GeneratorError, match=r"holds no part16\.xml; the release archive of the edition holds all"):
            find(edition, [place]).part("part16")


def test_what_is_no_archive(tmp_path: Path) -> None:
    place = tmp_path / "DocBookDICOM2030a.zip"
    place.write_text("no zip")
    with pytest.raises(GeneratorError, match=r"2030a\.zip cannot be read as a zip archive: "):
        find("2030a", [tmp_path]).part("part03")


def test_a_cut_archive(place: Path) -> None:
    archive = place / "DocBookDICOM2030a_release_20300101.zip"
    archive.write_bytes(archive.read_bytes()[:-30])
    with pytest.raises(GeneratorError, match="cannot be read as a zip archive"):
        find("2030a", [place]).part("part03")


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_a_damaged_member_of_an_archive(method: int, tmp_path: Path) -> None:
    archive = tmp_path / "DocBookDICOM2030a.zip"
    with zipfile.ZipFile(archive, "w", method) as written:
        written.writestr("part03.xml", book())
    content = bytearray(archive.read_bytes())
    content[60:120] = bytes(60)
    archive.write_bytes(content)
    with pytest.raises(GeneratorError, match="cannot be read as a zip archive"):
        find("2030a", [tmp_path]).part("part03")


def test_an_edition_that_does_not_say_which_it_is_passes(tmp_path: Path) -> None:
    write_edition(tmp_path, part03="<book/>")
    assert find("2030a", [], tmp_path).part("part03").edition == ""
