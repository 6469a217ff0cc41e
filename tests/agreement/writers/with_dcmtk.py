"""Objects written by dcmtk's programs: from pictures, documents, models and text, and in other transfer syntaxes."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Final

import numpy as np

_KEYS: Final = (
    "--key", "PatientName=Ito^Haru", "--key", "PatientID=4711", "--key", "PatientBirthDate=19800229",
    "--key", "PatientSex=F", "--key", "StudyDate=20260314", "--key", "StudyTime=092653", "--key", "StudyID=1",
    "--key", "SeriesNumber=1",
)  # fmt: skip
_REPORT: Final = """<?xml version="1.0" encoding="UTF-8"?>
<report type="{type}">
<sopclass uid="{sop_class}"/>
<charset>ISO_IR 100</charset>
<modality>SR</modality>
<patient><name><first>Haru</first><last>Ito</last></name><birthday><date>1980-02-29</date></birthday><id>4711</id>
<sex>F</sex></patient>
<study uid="1.2.276.0.7230010.3.1.2.4711"><id>1</id><date>2026-03-14</date><time>09:26:53</time></study>
<series uid="1.2.276.0.7230010.3.1.3.4711"><number>1</number></series>
<instance uid="1.2.276.0.7230010.3.1.4.4711"><number>1</number></instance>
<document>
<completion flag="COMPLETE"/>
<verification flag="UNVERIFIED"/>
<content>
<date>2026-03-14</date><time>09:30:00</time>
<container flag="SEPARATE"><concept><value>18748-4</value><scheme><designator>LN</designator></scheme>
<meaning>Diagnostic Imaging Report</meaning></concept>
<text><relationship>CONTAINS</relationship><concept><value>121071</value><scheme><designator>DCM</designator></scheme>
<meaning>Finding</meaning></concept><value>nothing of note</value></text>
<code><relationship>CONTAINS</relationship><concept><value>121071</value><scheme><designator>DCM</designator></scheme>
<meaning>Finding</meaning></concept><value>17621005</value><scheme><designator>SCT</designator></scheme>
<meaning>Normal</meaning></code>
</container>
</content>
</document>
</report>
"""
_PDF: Final = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n%%EOF\n"
)
_STL: Final = b"dicodec".ljust(80) + (1).to_bytes(4, "little") + np.zeros(12, "<f4").tobytes() + b"\0\0"
_CDA: Final = b"""<?xml version="1.0"?>
<ClinicalDocument xmlns="urn:hl7-org:v3"><id root="1.2.3" extension="1"/><title>Letter</title>
<code code="18748-4" codeSystem="2.16.840.1.113883.6.1" displayName="Diagnostic Imaging Report"/>
<recordTarget><patientRole><id root="1.2.3" extension="4711"/><patient><name><given>Haru</given><family>Ito</family>
</name><administrativeGenderCode code="F" codeSystem="2.16.840.1.113883.5.1"/><birthTime value="19800229"/></patient>
</patientRole></recordTarget></ClinicalDocument>
"""
#: Other encodings of the CT that pydicom wrote: the program, its options, and what the file is called.
_ENCODINGS: Final = (
    ("dcmconv", ("+ti",), "ct-implicit"),
    ("dcmconv", ("+tb",), "ct-big-endian"),
    ("dcmconv", ("+td",), "ct-deflated"),
    ("dcmconv", ("-e", "+e"), "ct-lengths"),
    ("dcmcjpeg", ("+e1",), "ct-jpeg-lossless"),
    ("dcmcrle", (), "ct-rle"),
    ("dcmcjpls", (), "ct-jpeg-ls"),
    ("dcmscale", ("+Sxv", "16"), "ct-scaled"),
)
_SR_CLASSES: Final = (
    ("Basic Text SR", "1.2.840.10008.5.1.4.1.1.88.11", "basic-text-sr"),
    ("Enhanced SR", "1.2.840.10008.5.1.4.1.1.88.22", "enhanced-sr"),
    ("Comprehensive SR", "1.2.840.10008.5.1.4.1.1.88.33", "comprehensive-sr"),
)


def write(folder: Path) -> None:
    """All of them, where dcmtk is installed and its release has the program."""
    with tempfile.TemporaryDirectory() as name:
        sources = Path(name)
        _write_sources(sources)
        picture = sources / "picture.jpg"
        _run("img2dcm", *_KEYS, picture, folder / "dcmtk-sc.dcm")
        _run("img2dcm", "-vlp", *_KEYS, picture, folder / "dcmtk-vl-photo.dcm")
        _run("img2dcm", "-nsc", *_KEYS, "-i", "BMP", sources / "picture.bmp", folder / "dcmtk-new-sc.dcm")
        _run("pdf2dcm", *_KEYS, sources / "letter.pdf", folder / "dcmtk-pdf.dcm")
        _run("cda2dcm", *_KEYS, "+ov", sources / "letter.xml", folder / "dcmtk-cda.dcm")
        _run("stl2dcm", *_KEYS, sources / "model.stl", folder / "dcmtk-stl.dcm")
        for kind, sop_class, short in _SR_CLASSES:
            report = sources / f"{short}.xml"
            report.write_text(_REPORT.format(type=kind, sop_class=sop_class), encoding="utf-8")
            _run("xml2dsr", report, folder / f"dcmtk-{short}.dcm")
    image = folder / "pydicom-ct.dcm"
    for program, options, short in _ENCODINGS:
        _run(program, *options, image, folder / f"dcmtk-{short}.dcm")
    _run("dcmpsmk", image, folder / "dcmtk-presentation-state.dcm")


def _write_sources(folder: Path) -> None:
    from PIL import Image

    picture = Image.fromarray(np.full((32, 32, 3), (200, 120, 90), np.uint8))
    picture.save(folder / "picture.jpg")
    picture.save(folder / "picture.bmp")
    (folder / "letter.pdf").write_bytes(_PDF)
    (folder / "letter.xml").write_bytes(_CDA)
    (folder / "model.stl").write_bytes(_STL)


def _run(program: str, *arguments: str | Path) -> None:
    if shutil.which(program) is None:
        print(f"{program} is not installed: what it writes is not compared")
        return
    done = subprocess.run([program, *arguments], capture_output=True, check=False)
    if done.returncode:
        # What this release of dcmtk does not write is not compared.
        print(f"{program}: {done.stderr.decode(errors='replace').strip().splitlines()[-1:]}")
