"""The public face: these names and no others."""

from __future__ import annotations

import tomllib
from importlib.metadata import entry_points, version
from pathlib import Path

import pytest

import dicodec
import dicomstd
import dicomstd.cids
import dicomstd.iods
import dicomstd.items
import dicomstd.modules
import dicomstd.normalized

ROOT = Path(__file__).parents[2]
NAMES = (
    *("CodedConcept", "ContextGroup", "Dataset", "Date", "DateTime", "DecodeError", "DicomError", "Difference"),
    *("Directory", "DirectoryRecord", "Element", "EncodeError", "Finding", "IncompleteError", "Items", "Limits"),
    *("PersonName", "PrivateDictionary", "Report", "Tag", "Time", "UID", "UnsupportedError", "ValueDecodeError"),
    *("ValueEncodeError", "__version__", "context_group", "decode", "dictionary", "diff", "directory", "encode"),
    *("evidence", "from_pydicom", "functional_groups", "image_pixels", "new_uid", "pixels", "read", "reference"),
    *("series_references", "to_pydicom", "validate", "write"),
)


def test_dicodec_has_these_names_and_no_others() -> None:
    assert sorted(dicodec.__all__) == sorted(NAMES)
    assert set(dicodec.__all__) <= set(dir(dicodec))


@pytest.mark.parametrize("name", NAMES)
def test_every_public_name_can_be_imported(name: str) -> None:
    assert getattr(dicodec, name) is not None


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'raed'"):
        dicodec.raed  # noqa: B018


PACKAGES = dicomstd.iods, dicomstd.normalized, dicomstd.modules, dicomstd.items


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package.__name__)
def test_generated_names_can_all_be_imported(package) -> None:
    for name in package.__all__:
        assert getattr(package, name).__name__ == name


def test_the_iods_are_all_of_the_standard() -> None:
    assert (len(dicomstd.iods.__all__), len(dicomstd.normalized.__all__)) == (171, 17)
    assert {"CTImage", "BasicDirectory", "EnhancedSR"} <= set(dicomstd.iods.__all__)
    assert "ModalityPerformedProcedureStep" in dicomstd.normalized.__all__
    assert set(dicomstd.iods.__all__).isdisjoint(dicomstd.normalized.__all__)


def test_sop_classes_give_iod_classes() -> None:
    assert dicomstd.sop_classes["1.2.840.10008.5.1.4.1.1.2"] is dicomstd.iods.CTImage
    assert "1.2.3" not in dicomstd.sop_classes
    assert dicomstd.sop_classes.get("1.2.3") is None
    names = {cls.__name__ for cls in dicomstd.sop_classes.values()}
    assert names == {*dicomstd.iods.__all__, *dicomstd.normalized.__all__}


def test_registries_of_the_standard() -> None:
    from dicomstd.body_parts import BODY_PARTS
    from dicomstd.codes import DCM
    from dicomstd.coding_schemes import CODING_SCHEMES
    from dicomstd.confidentiality import ATTRIBUTES, SAFE_PRIVATE
    from dicomstd.palettes import PALETTES

    assert (DCM["113100"].scheme, DCM["113100"].meaning) == ("DCM", "Basic Application Confidentiality Profile")
    assert CODING_SCHEMES["SCT"] == ("2.16.840.1.113883.6.96", "SNOMED CT")
    assert BODY_PARTS["HEAD"][:2] == ("69536005", "SCT")
    assert (ATTRIBUTES[0x00100010].basic, ATTRIBUTES[0x0020000D].retain_uids) == ("Z", "K")
    assert SAFE_PRIVATE["GEMS_PARM_01", "0043xx27"] == ("SH", "1")
    assert all(len(column) == 256 for palette in PALETTES.values() for column in palette.lookup_table)
    assert PALETTES["HOT_IRON"].lookup_table[0][:3] == bytes((0, 2, 4))
    assert [column[-1] for column in PALETTES["SPRING"].lookup_table] == [255, 255, 0]


def test_context_groups_by_number() -> None:
    group = dicodec.context_group(29)
    assert (group.cid, group.keyword, group.extensible) == (29, "AcquisitionModality", True)
    assert group.uid == "1.2.840.10008.6.1.19"
    assert group is dicomstd.cids.CID29 is dicodec.context_group("CID 29")
    member = group["AR"]
    assert (member.value, member.scheme, member.meaning) == ("AR", "DCM", "Autorefraction")
    with pytest.raises(dicodec.DicomError, match="no context group 1 in"):
        dicodec.context_group(1)


def test_the_version_stands_in_one_place() -> None:
    assert version("dicodec") == dicodec.__version__
    assert tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dynamic"] == ["version"]


def test_the_command_is_installed() -> None:
    (found,) = entry_points(group="console_scripts", name="dicodec")
    assert found.value == "dicodec.cli:main"


@pytest.mark.parametrize("folder", ["runtime/dicodec", "generated/dicomstd", "generator/dicomgen"])
def test_every_package_is_typed(folder: str) -> None:
    assert (ROOT / folder / "py.typed").is_file()


def test_another_schema_version_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    from dicodec import registry

    monkeypatch.setattr(dicomstd, "SCHEMA_VERSION", 0)
    with pytest.raises(dicodec.DicomError, match="schema version 0"):
        registry.check_schema()
