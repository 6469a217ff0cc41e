"""How far the conditions of the installed edition can be evaluated."""

from __future__ import annotations

from dicodec.validation.coverage import CLASSES, coverage_of, coverage_of_rows, lines
from dicodec.validation.rules import _ALL, RULES
from dicomstd.iods import CTImage


def test_most_conditions_can_be_evaluated() -> None:
    rows = coverage_of_rows()
    assert set(rows) <= set(CLASSES)
    assert rows["evaluated"] >= 0.70 * rows.total()
    assert rows["evaluated"] + rows["partly"] >= 0.78 * rows.total()
    assert rows["not parsed"] <= 0.03 * rows.total()


def test_an_iod_by_class_or_name() -> None:
    counts = coverage_of(CTImage)
    assert counts == coverage_of("CT Image")
    assert counts["evaluated"] > 50


def test_the_last_line_is_the_total_of_the_rows() -> None:
    *table, last = lines()
    rows = coverage_of_rows()
    assert last == "conditions: " + ", ".join(f"{name} {rows[name]}" for name in CLASSES)
    assert any(line.startswith("CT Image ") for line in table)


def test_rules_have_ids_of_their_own() -> None:
    assert len(RULES) == len(_ALL)
