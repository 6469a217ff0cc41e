"""What the constraint tables and classes say of some IODs of each kind, beside what the standard prints of them."""

from __future__ import annotations

from pathlib import Path

import pydicom.data
import pytest

import dicodec
import dicomstd
from dicodec import registry
from dicodec.schema import Bound, Group, Iod, Record, Relationship, Use, enumerated, flags
from dicomstd.iods import BasicDirectory
from dicomstd.items import DirectoryRecordItem

#: PS3.4 has no table of these: their names in PS3.6 say it (docs/decisions/shape.md).
SERVICES = {
    "Basic Annotation Box": ("1.2.840.10008.5.1.1.15",),
    "Basic Film Box": ("1.2.840.10008.5.1.1.2",),
    "Basic Film Session": ("1.2.840.10008.5.1.1.1",),
    "Basic Image Box": ("1.2.840.10008.5.1.1.4", "1.2.840.10008.5.1.1.4.1"),
    "Display System": ("1.2.840.10008.5.1.1.40",),
    "Instance Availability Notification": ("1.2.840.10008.5.1.4.33",),
    "Inventory Creation": ("1.2.840.10008.5.1.4.1.1.201.5",),
    "Media Creation Management": ("1.2.840.10008.5.1.1.33",),
    "Modality Performed Procedure Step": tuple(f"1.2.840.10008.3.1.2.3.{last}" for last in (3, 4, 5)),
    "Presentation LUT": ("1.2.840.10008.5.1.1.23",),
    "Print Job": ("1.2.840.10008.5.1.1.14",),
    "Printer": ("1.2.840.10008.5.1.1.16",),
    "Printer Configuration": ("1.2.840.10008.5.1.1.16.376",),
    "RT Conventional Machine Verification": ("1.2.840.10008.5.1.4.34.8",),
    "RT Ion Machine Verification": ("1.2.840.10008.5.1.4.34.9",),
    "Storage Commitment": ("1.2.840.10008.1.20.1",),
    "Unified Procedure Step": tuple(f"1.2.840.10008.5.1.4.34.6.{last}" for last in range(1, 6)),
}


def iod(slug: str) -> Iod:
    return registry.constraint_iod(slug)


def row(table: str, tag: int):
    (found,) = (row for row in registry.constraint_table(table).rows if row.tag == tag)
    return found


def test_normalized_iods_have_the_sop_classes_of_their_services() -> None:
    iods = map(iod, registry.constraint_slugs())
    assert {one.name: one.sop_classes for one in iods if one.kind == "normalized"} == SERVICES
    assert iod("storage_commitment").uses[1] == Use("", "Storage Commitment", "", "modules.storage_commitment")


def test_a_normalized_object_is_typed_and_not_validated() -> None:
    from dicomstd.normalized import ModalityPerformedProcedureStep

    step = ModalityPerformedProcedureStep(PerformedProcedureStepID="1", PerformedStationName=None)
    assert step.missing() == []
    assert step.PerformedProcedureStepStatus is None
    assert not dicodec.validate(step).validated


def test_relationships_of_structured_reports() -> None:
    found = iod("basic_text_sr").relationships
    text = Relationship(
        ("PNAME",), ("HAS PROPERTIES",), ("TEXT", "CODE", "DATETIME", "DATE", "TIME", "UIDREF", "PNAME")
    )
    assert text in found
    assert Relationship(("*",), ("HAS CONCEPT MOD",), ("TEXT", "CODE")) in found
    assert Relationship(("*",), ("*", "-CONTAINS"), ("*",)) in iod("extensible_sr").relationships


def test_an_iod_narrows_values_and_binds_groups() -> None:
    (only,) = (one for one in iod("basic_text_sr").values if one.tag == 0x0040A040)
    assert (only.within, only.values.kind, "NUM" in only.values.terms) == ("ContentSequence", "enumerated", False)
    assert [one.values for one in iod("encapsulated_pdf").values] == [enumerated("application/pdf")]
    assert (
        Bound(("RTTreatmentTechniqueCodeSequence",), Group("9511", "D"), "A.86.1.5.4.3")
        in iod("c_arm_photon_electron_radiation").codes
    )


def test_a_list_for_some_sop_classes_holds_for_their_iods() -> None:
    from dicomstd.iods import RTPlan

    with pytest.raises(dicodec.DicomError, match="not among the Enumerated Values RTPLAN"):
        RTPlan.draft(Modality="RTIMAGE")
    read = dicodec.Dataset(SOPClassUID=RTPlan.draft().SOPClassUID, Modality="RTIMAGE")
    (finding,) = [found for found in dicodec.validate(read).findings if found.path == "Modality"]
    assert finding.message == "'RTIMAGE' is not among the Enumerated Values RTPLAN"


def test_value_lists_of_sections_tables_bits_and_combinations() -> None:
    region = row("modules.us_region_calibration", 0x00186016)
    assert enumerated("00", "01", "10", "11", bits=(3, 4)) in region.values
    image_type = row("modules.us_image", 0x00080008)
    assert any(values.kind == flags().kind and values.at == 4 for values in image_type.values)
    assert (
        enumerated("8", when="PhotometricInterpretation in {MONOCHROME2} and BitsAllocated == 8")
        in row("modules.enhanced_mr_image", 0x00280101).values
    )
    assert (
        enumerated("RTIMAGE", when="SOPClassUID in {1.2.840.10008.5.1.4.1.1.481.1}")
        in row("modules.rt_series", 0x00080060).values
    )
    assert "KIDNEY" in next(iter(row("modules.general_series", 0x00180015).values)).terms


def test_functional_groups_may_be_shared_per_frame_or_both() -> None:
    groups = {use.module: (use.shared, use.per_frame) for use in iod("enhanced_us_volume").groups}
    assert groups["Frame Content"] == (False, True)
    assert groups["US Image Description"] == (True, False)
    assert groups["Pixel Measures"] == (True, True)


def test_the_directory_has_its_records() -> None:
    records = {record.name: record for record in iod("basic_directory").records}
    assert len(records) == 35
    assert records["STUDY"] == Record("STUDY", "macros.study_keys", ("SERIES", "PRIVATE"))
    assert records[""].keys == records["PRIVATE"].keys == ""
    assert "PATIENT" in records[""].lower
    keys = registry.constraint_table("macros.patient_keys")
    assert [(one.tag, one.type) for one in keys.rows] == [
        (0x00080005, "1C"),
        (0x00100010, "2"),
        (0x00100020, "1"),
    ]


def test_a_dicomdir_reads_as_the_directory() -> None:
    path = Path(pydicom.data.__file__).parent / "test_files/dicomdirtests/DICOMDIR"
    directory = dicodec.read(path)
    assert isinstance(directory, BasicDirectory)
    records = directory.DirectoryRecordSequence
    assert records is not None
    assert {type(record) for record in records} == {DirectoryRecordItem}
    assert records[0].DirectoryRecordType == "PATIENT"
    assert records[0].PatientID == "77654033"


def test_a_directory_that_is_built_says_in_its_file_meta_what_it_is(tmp_path: Path) -> None:
    BasicDirectory(FileSetID="SET", DirectoryRecordSequence=[]).save(tmp_path / "DICOMDIR")
    read = dicodec.read(tmp_path / "DICOMDIR")
    assert isinstance(read, BasicDirectory)
    assert read.file_meta is not None
    assert read.file_meta.MediaStorageSOPClassUID == "1.2.840.10008.1.3.10"


@pytest.mark.parametrize(("sop_class", "name"), [("1.2.840.10008.10.1", "RealTimeVideoEndoscopicImage")])
def test_real_time_sop_classes_have_their_iods(sop_class: str, name: str) -> None:
    assert dicomstd.sop_classes[sop_class].__name__ == name


def test_several_sop_classes_have_to_be_told() -> None:
    iods = [one for one in map(iod, registry.constraint_slugs()) if one.kind == "composite"]
    assert {one.name: len(one.sop_classes) for one in iods if len(one.sop_classes) != 1} == {
        "Breast Projection X-Ray Image": 2,
        "Digital Intra-Oral X-Ray Image": 2,
        "Digital Mammography X-Ray Image": 2,
        "Digital X-Ray Image": 2,
        "Intravascular Optical Coherence Tomography Image": 2,
        "Planar MPR Volumetric Presentation State": 2,
        "Volume Rendering Volumetric Presentation State": 3,
    }
    from dicomstd.iods import DigitalXRayImage

    with pytest.raises(dicodec.IncompleteError, match="SOPClassUID"):
        DigitalXRayImage()


def modality(sop_class: str, value: str) -> list[str]:
    report = dicodec.validate(dicodec.Dataset(SOPClassUID=sop_class, Modality=value))
    return [finding.message for finding in report.findings if finding.path == "Modality"]


def test_what_an_iod_says_of_a_value_goes_before_its_modules() -> None:
    from dicomstd.iods import EnhancedRTImage, TwelveLeadECG

    ecg, rt = TwelveLeadECG.draft().SOPClassUID, EnhancedRTImage.draft().SOPClassUID
    assert EnhancedRTImage.draft().Modality == "RTIMAGE"
    assert modality(rt, "RTIMAGE") == modality(ecg, "ECG") == []
    assert modality(ecg, "EEG") == ["'EEG' is not among the Enumerated Values ECG of the 12-Lead ECG IOD"]
    assert modality(rt, "RTRAD") == ["'RTRAD' is not among the Enumerated Values RTIMAGE of the Enhanced RT Image IOD"]
