"""What counts as found by both, by one only, and as explained."""

from __future__ import annotations

from tests.agreement.compare import Examined, Input, compared, is_ours_alone, ours_alone, same
from tests.agreement.result import as_dict, classes, count
from tests.agreement.said import DCIODVFY, DICOM_VALIDATOR, ERROR, INFO, OURS, WARNING, Heard, Said
from tests.agreement.show import shown


def said(tool: str, path: str, family: str, kind: str = "", severity: str = ERROR) -> Said:
    return Said(tool, severity, path, family, kind or family, "text")


def examined(
    ours: tuple[Said, ...] = (),
    dciodvfy: tuple[Said, ...] = (),
    validator: tuple[Said, ...] = (),
    problem: str = "",
    group: str = "corpus",
    base: str = "",
    name: str = "x.dcm",
) -> Examined:
    heard = {OURS: Heard(ours), DCIODVFY: Heard(dciodvfy, problem), DICOM_VALIDATOR: Heard(validator)}
    return Examined(Input(group, name, "", base), "CT Image", heard)


def test_same_place_and_kin() -> None:
    ours = said(OURS, "A[2].B[1]", "value")
    assert same(said(DCIODVFY, "A[2].B", "value"), ours)
    assert same(said(DCIODVFY, "A[2].B", "encoding"), ours)
    assert not same(said(DCIODVFY, "A[1].B", "value"), ours)
    assert not same(said(DCIODVFY, "A[2].B", "missing"), ours)
    assert same(said(DICOM_VALIDATOR, "A.B", "value"), ours)
    assert not same(said(DICOM_VALIDATOR, "A", "value"), ours)


def test_a_place_without_item_numbers() -> None:
    assert same(said(DCIODVFY, "A.B", "items"), said(OURS, "A[2].B", "items"))
    assert not same(said(DCIODVFY, "A[1].B", "items"), said(OURS, "A[2].B", "items"))


def test_what_speaks_of_the_whole_file() -> None:
    assert same(said(DCIODVFY, "", "encoding"), said(OURS, "PixelData", "encoding", "unreadable"))
    assert not same(said(DCIODVFY, "", "encoding"), said(OURS, "PixelData", "encoding", "padding"))
    assert same(said(DCIODVFY, "", "other"), said(OURS, "SOPClassUID", "other", "not-validated", INFO))


def test_both_and_each_alone() -> None:
    one = examined(
        ours=(
            said(OURS, "KVP", "missing"),
            said(OURS, "Rows", "value"),
            said(OURS, "Columns", "value", severity=WARNING),
        ),
        dciodvfy=(said(DCIODVFY, "KVP", "empty"), said(DCIODVFY, "PatientSex", "value")),
    )
    found = compared(one, DCIODVFY)
    assert [said.path for said in found.both] == ["KVP"]
    assert [alone.said.path for alone in found.only_theirs] == ["PatientSex"]
    assert [alone.said.path for alone in found.only_ours] == ["Rows"]


def test_a_tool_that_gave_up_is_no_witness() -> None:
    rows = (said(OURS, "Rows", "value"),)
    gave_up = examined(ours=rows, problem="aborted")
    assert compared(gave_up, DCIODVFY).only_ours == ()
    assert not is_ours_alone(gave_up)
    assert [alone.said.path for alone in ours_alone(gave_up)] == ["Rows"]
    assert is_ours_alone(examined(ours=rows))
    assert not is_ours_alone(examined(ours=rows, dciodvfy=(said(DCIODVFY, "KVP", "missing"),)))
    assert not is_ours_alone(examined(ours=(said(OURS, "Rows", "value", severity=WARNING),)))


def test_broken_copies_count_for_what_they_have_beyond_their_base() -> None:
    both = (said(OURS, "KVP", "missing"),), (said(DCIODVFY, "KVP", "missing"),)
    base = examined(*both, group="made", name="base.dcm")
    copy = examined(
        both[0], (*both[1], said(DCIODVFY, "Rows", "missing")), group="broken", name="copy.dcm", base="base.dcm"
    )
    result = count([base, copy])
    cell = result.matrix["broken"][DCIODVFY]["missing"]
    assert (cell.both, cell.only_theirs, cell.only_ours) == (0, 1, 0)
    assert result.matrix["made"][DCIODVFY]["missing"].both == 1


def test_shares_and_goals() -> None:
    laterality = said(DCIODVFY, "Laterality", "missing", "missing-conditional")
    explained = examined(dciodvfy=(laterality, said(DCIODVFY, "KVP", "missing")), ours=(said(OURS, "KVP", "missing"),))
    result = count([explained])
    assert result.share(["corpus"]) == 1
    assert result.missed() == []
    assert result.used["laterality-of-paired-parts"] == 1
    result = count([explained, examined(dciodvfy=(said(DCIODVFY, "Rows", "missing"),), ours=())])
    assert result.share(["corpus"]) == 2 / 3
    assert [one.attribute for one in classes(result.only_theirs)] == ["Rows"]
    (missed,) = result.missed()
    assert missed.startswith("66.7% of dciodvfy's errors on corpus")


def test_errors_of_ours_where_the_others_are_silent_need_a_proof() -> None:
    result = count([examined(ours=(said(OURS, "Rows", "value"),))])
    assert list(result.not_proved()) == ["x.dcm"]
    assert len(result.missed()) == 1
    assert any("NOT PROVED" in line for line in shown(result, 5))
    assert as_dict(result)["ours_alone"]["x.dcm"][0]["path"] == "Rows"
