"""Reports to print: on a file with findings of every severity, on one that passes, on one that was not read."""

from __future__ import annotations

import io
from pathlib import Path

import attrs

from dicodec import Dataset
from dicodec.validation.checked import Checked, Target, check_file
from dicodec.validation.formats import format_named
from dicodec.validation.selection import Selection
from dicodec.validation.totals import Totals

CT = "1.2.840.10008.5.1.4.1.1.2"
SCRIPT = "<script>document.title='caught'</script>"


def written(folder: Path) -> list[Checked]:
    """The files, checked, with their trees."""
    ds = Dataset(SOPClassUID=CT, SOPInstanceUID="1.2.3", PatientName=f"{SCRIPT}^&\"'", PatientSex="X", Modality="CT")
    ds["BodyPartExamined"] = "CHST"
    ds["ImageType"] = ["ORIGINAL", "PRIMARY", "AXIAL"]
    ds["ReferencedImageSequence"] = [{"ReferencedSOPClassUID": CT} for _ in range(20)]
    ds["DerivationDescription"] = None
    ds.private_block(0x0009, f"ACME {SCRIPT[:8]}").set(1, "x", vr="LO")
    ds.save(folder / f"many {SCRIPT.replace('/', '')} é.dcm")
    Dataset(SOPClassUID="1.2.3.4", SOPInstanceUID="1.2.4").save(folder / "unknown.dcm")
    paths = [*sorted(map(str, folder.glob("*.dcm"))), str(folder / "none.dcm")]
    return [check_file(Target(path, True), tree=True) for path in paths]


def printed(name: str, files: list[Checked], selection: Selection = Selection()) -> str:  # noqa: B008
    """What a format prints of them."""
    out = io.StringIO()
    form = format_named(name, out)
    totals = Totals()
    form.begin()
    for checked in files:
        assert checked.report is not None
        shown = selection.of_report(checked.report)
        totals.add(checked.report, shown, 0)
        form.file(checked, shown)
    form.end(totals, 1.25)
    return out.getvalue()


def passed(files: list[Checked]) -> Checked:
    """The first of some files as if it had no findings."""
    report = files[0].report
    assert report is not None
    return attrs.evolve(files[0], report=attrs.evolve(report, findings=()))
