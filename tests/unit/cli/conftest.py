"""Files for the command line: a CT image that is fine, and one that is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from dicodec.cli.new import program
from dicomstd.iods import CTImage


@pytest.fixture
def ct_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    with monkeypatch.context() as there:
        there.chdir(tmp_path)
        exec(program("ct_image"), {})
    return tmp_path / "ct_image.dcm"


@pytest.fixture
def broken_file(ct_file: Path) -> Path:
    ct = CTImage.load(ct_file)
    ct["PatientSex"] = "F"
    del ct["KVP"]
    ct.save(ct_file.with_name("broken.dcm"))
    return ct_file.with_name("broken.dcm")
