"""Baselines and journals: what they know a finding by, and that they are whole or as they were."""

from __future__ import annotations

import json
import os
import random
from pathlib import Path

import attrs
import pytest
from reports_of import passed, written

from dicodec import DicomError
from dicodec.validation.baseline import Baseline
from dicodec.validation.checked import Checked, Target
from dicodec.validation.journal import Journal
from dicodec.validation.report import Report


@pytest.fixture
def files(tmp_path: Path) -> list[Checked]:
    folder = tmp_path / "files"
    folder.mkdir()
    return written(folder)


def report_of(checked: Checked) -> Report:
    assert checked.report is not None
    return checked.report


def baseline_of(files: list[Checked], path: Path) -> Baseline:
    made = Baseline(str(path))
    for checked in files:
        made.add(checked, report_of(checked).findings)
    made.write()
    return Baseline.read(str(path))


def new(baseline: Baseline, checked: Checked) -> list[tuple[str, str]]:
    return [(one.rule, one.path) for one in baseline.new_of(checked, report_of(checked))[0].findings]


def test_the_order_of_files_and_findings_makes_no_difference(files: list[Checked], tmp_path: Path) -> None:
    first = baseline_of(files, tmp_path / "a.json")
    shuffled = []
    for checked in reversed(files):
        report = report_of(checked)
        findings = tuple(random.Random(1).sample(report.findings, len(report.findings)))
        shuffled.append(attrs.evolve(checked, report=attrs.evolve(report, findings=findings)))
    baseline_of(shuffled, tmp_path / "b.json")
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()
    assert [new(first, checked) for checked in shuffled] == [[], [], []]
    assert len(first) == sum(len(report_of(checked).findings) for checked in files)


def test_an_object_is_known_wherever_its_file_lies_and_whatever_its_messages_say(
    files: list[Checked], tmp_path: Path
) -> None:
    known = baseline_of(files, tmp_path / "known.json")
    report = report_of(files[0])
    reworded = tuple(attrs.evolve(one, message="other words", severity="info") for one in report.findings)
    moved = attrs.evolve(files[0], path="/elsewhere/x.dcm", report=attrs.evolve(report, findings=reworded))
    assert new(known, moved) == []
    assert len(new(known, attrs.evolve(moved, instance="1.2.3.99"))) == len(report.findings)


def test_another_rule_or_place_is_new(files: list[Checked], tmp_path: Path) -> None:
    known = baseline_of(files, tmp_path / "known.json")
    report = report_of(files[0])
    one = report.findings[0]
    changed = (attrs.evolve(one, rule="crash"), attrs.evolve(one, path=f"{one.path}[2]"), one)
    there = attrs.evolve(files[0], report=attrs.evolve(report, findings=changed))
    assert new(known, there) == [("crash", one.path), (one.rule, f"{one.path}[2]")]


def test_a_file_without_instance_is_known_by_its_path_from_the_baseline(files: list[Checked], tmp_path: Path) -> None:
    assert files[-1].instance == ""
    known = baseline_of(files, tmp_path / "known.json")
    assert "files/none.dcm" in json.loads((tmp_path / "known.json").read_text())["known"]
    assert new(known, files[-1]) == []
    os.rename(tmp_path, tmp_path.with_name(f"{tmp_path.name}-moved"))
    moved = tmp_path.with_name(f"{tmp_path.name}-moved")
    known = Baseline.read(str(moved / "known.json"))
    assert new(known, attrs.evolve(files[-1], path=str(moved / "files" / "none.dcm"))) == []
    assert new(known, attrs.evolve(files[-1], path=str(moved / "none.dcm"))) == [("not-read", "")]


def test_a_baseline_that_cannot_be_written_is_as_it_was(
    files: list[Checked], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    baseline_of(files, tmp_path / "known.json")
    before = (tmp_path / "known.json").read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(OSError, match="No space left"):
        baseline_of(files[:1], tmp_path / "known.json")
    assert (tmp_path / "known.json").read_bytes() == before
    assert sorted(one.name for one in tmp_path.iterdir()) == ["files", "known.json"]


def test_a_journal_gives_back_all_that_was_found(files: list[Checked], tmp_path: Path) -> None:
    journal = Journal(str(tmp_path / "journal"), iod=None)
    for checked in (*files, Checked("notes\udcff.txt", None)):
        journal.add(checked)
    journal.close()
    again = Journal(str(tmp_path / "journal"), iod=None)
    assert [again.find(Target(checked.path, True)) for checked in files] == files
    assert files[0].tree
    assert again.find(Target("notes\udcff.txt", False)) == Checked("notes\udcff.txt", None)
    assert again.find(Target("unknown", False)) is None
    again.close()


def test_the_last_line_on_a_file_counts(files: list[Checked], tmp_path: Path) -> None:
    for checked in (files[0], passed(files)):
        journal = Journal(str(tmp_path / "journal"))
        journal.add(checked)
        journal.close()
    again = Journal(str(tmp_path / "journal"))
    assert again.find(Target(files[0].path, True)) == passed(files)
    again.close()


@pytest.mark.parametrize("cut", [1, 5, 40, 200])
def test_what_was_cut_off_is_done_again(cut: int, files: list[Checked], tmp_path: Path) -> None:
    path = tmp_path / "journal"
    journal = Journal(str(path))
    for checked in files[:2]:
        journal.add(checked)
    journal.close()
    path.write_bytes(path.read_bytes()[:-cut])
    again = Journal(str(path))
    assert again.find(Target(files[0].path, True)) == files[0]
    assert again.find(Target(files[1].path, True)) is None
    again.add(files[1])
    again.close()
    whole = Journal(str(path))
    assert [whole.find(Target(one.path, True)) for one in files[:2]] == files[:2]
    whole.close()


def test_a_journal_that_was_cut_off_in_its_first_line_begins_anew(files: list[Checked], tmp_path: Path) -> None:
    (tmp_path / "journal").write_bytes(b'{"journal": 1, "dico')
    journal = Journal(str(tmp_path / "journal"))
    journal.add(files[0])
    journal.close()
    again = Journal(str(tmp_path / "journal"))
    assert again.find(Target(files[0].path, True)) == files[0]
    again.close()


@pytest.mark.parametrize("content", [b"Dear reader", b"Dear reader\n", b'{"journal": 2}\n'])
def test_what_is_no_such_journal_stays_as_it_is(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "letter").write_bytes(content)
    with pytest.raises(DicomError, match="is no journal"):
        Journal(str(tmp_path / "letter"))
    assert (tmp_path / "letter").read_bytes() == content
