"""References to other instances, UIDs, and directories."""

from pathlib import Path
from typing import Any

import pydicom
import pytest
from stored_bytes import error, findings, found, warning

import dicodec
from dicodec import Dataset

CT = "1.2.840.10008.5.1.4.1.1.2"
MR = "1.2.840.10008.5.1.4.1.1.4"
ENHANCED_CT = "1.2.840.10008.5.1.4.1.1.2.1"
STEP = "1.2.840.10008.3.1.2.3.3"


def refer(instance: str, sop_class: str = CT, **more: Any) -> Dataset:
    return Dataset(ReferencedSOPClassUID=sop_class, ReferencedSOPInstanceUID=instance, **more)


def study(*instances: str, sop_class: str = CT) -> Dataset:
    series = Dataset(SeriesInstanceUID="1.2.9", ReferencedSOPSequence=[refer(one, sop_class) for one in instances])
    return Dataset(StudyInstanceUID="1.2.8", ReferencedSeriesSequence=[series])


def report(*instances: str, current: tuple[str, ...] = (), other: tuple[str, ...] = ()) -> Dataset:
    """A report that has images as evidence, and in its content below a container."""
    images = [Dataset(ValueType="IMAGE", ReferencedSOPSequence=[refer(one)]) for one in instances]
    ds = Dataset(ContentSequence=[Dataset(ValueType="CONTAINER", ContentSequence=images)])
    if current:
        ds["CurrentRequestedProcedureEvidenceSequence"] = [study(*current)]
    if other:
        ds["PertinentOtherEvidenceSequence"] = [study(*other)]
    return ds


def test_what_a_report_refers_to_is_evidence() -> None:
    assert found(report("1.2.1", "1.2.2", current=("1.2.1",), other=("1.2.2",))) == []
    assert found(report("1.2.1", "1.2.2", current=("1.2.1",))) == error(
        "evidence", "ContentSequence[1].ContentSequence[2].ReferencedSOPSequence[1].ReferencedSOPInstanceUID"
    )
    both = report("1.2.1", current=("1.2.1",), other=("1.2.1",))
    assert found(both) == error("evidence", "PertinentOtherEvidenceSequence")


def common(*listed: str, elsewhere: tuple[str, ...] = ()) -> Dataset:
    """An image that refers to three others, and lists some of them by series, others by study."""
    ds = Dataset(
        ReferencedImageSequence=[refer("1.2.1"), refer("1.2.2"), refer("1.2.3")],
        ReferencedPerformedProcedureStepSequence=[refer("1.2.4", STEP)],
    )
    if listed:
        instances = [refer(one) for one in listed]
        ds["ReferencedSeriesSequence"] = [Dataset(SeriesInstanceUID="1.2.9", ReferencedInstanceSequence=instances)]
    if elsewhere:
        instances = [refer(one) for one in elsewhere]
        series = Dataset(SeriesInstanceUID="1.2.9", ReferencedInstanceSequence=instances)
        ds["StudiesContainingOtherReferencedInstancesSequence"] = [Dataset(ReferencedSeriesSequence=[series])]
    return ds


def test_what_an_object_lists_it_lists_all() -> None:
    assert found(common("1.2.1", "1.2.2", elsewhere=("1.2.3",))) == []
    assert found(common("1.2.1", "1.2.2")) == warning(
        "reference", "ReferencedImageSequence[3].ReferencedSOPInstanceUID"
    )
    assert found(common()) == []  # an object without the module


def test_an_iod_with_the_module_asks_for_the_lists() -> None:
    def missing(ds: Dataset, iod: str) -> bool:
        return ("missing", "ReferencedSeriesSequence") in [
            (one.rule, one.path) for one in dicodec.validate(ds, iod).errors
        ]

    # Of a spatial registration it is mandatory, of a CT image up to the user (PS3.3 A.39.1.3, A.3.3).
    assert missing(common(), "SpatialRegistration")
    assert not missing(common("1.2.1"), "SpatialRegistration")
    assert not missing(common(elsewhere=("1.2.1",)), "SpatialRegistration")
    assert not missing(common(), "CTImage")
    assert not missing(Dataset(ReferencedPerformedProcedureStepSequence=[refer("1.2.4", STEP)]), "SpatialRegistration")


def test_an_instance_is_of_one_class() -> None:
    ds = Dataset(ReferencedImageSequence=[refer("1.2.1"), refer("1.2.1", MR)])
    assert found(ds) == warning("reference", "ReferencedImageSequence[2].ReferencedSOPClassUID")


def test_frames_are_named_of_what_has_frames() -> None:
    assert found(Dataset(ReferencedImageSequence=[refer("1.2.1", ENHANCED_CT, ReferencedFrameNumber=(1, 2))])) == []
    assert found(Dataset(ReferencedImageSequence=[refer("1.2.1", CT, ReferencedFrameNumber=1)])) == error(
        "reference", "ReferencedImageSequence[1].ReferencedFrameNumber"
    )
    assert found(Dataset(ReferencedImageSequence=[refer("1.2.1", "1.2.3.4.5", ReferencedFrameNumber=1)])) == []


UIDS = {
    "StudyInstanceUID": "1.2.1",
    "SeriesInstanceUID": "1.2.2",
    "SOPInstanceUID": "1.2.3",
    "FrameOfReferenceUID": "1.2.4",
}


def test_uids_differ() -> None:
    assert found(Dataset(UIDS)) == []
    assert found(Dataset({**UIDS, "SeriesInstanceUID": "1.2.3"})) == error("same-uid", "SeriesInstanceUID")
    assert found(Dataset({**UIDS, "FrameOfReferenceUID": "1.2.1"})) == error("same-uid", "StudyInstanceUID")


def test_uids_below_the_root_of_dicom() -> None:
    assert found(Dataset({**UIDS, "SOPInstanceUID": "1.2.840.10008.9"})) == error("uid", "SOPInstanceUID")
    assert found(Dataset({**UIDS, "FrameOfReferenceUID": "1.2.840.10008.1.4.1.1"})) == []


# Directories.

DIRECTORIES = Path(pydicom.__file__).parent / "data" / "test_files" / "dicomdirtests"


def test_a_directory_is_validated_against_its_iod() -> None:
    outcome = dicodec.validate(dicodec.read(DIRECTORIES / "DICOMDIR"))
    assert (outcome.iod, outcome.findings) == ("Basic Directory", ())


@pytest.mark.parametrize("name", ["DICOMDIR-nopatient", "DICOMDIR-implicit"])
def test_what_is_wrong_with_a_directory(name: str) -> None:
    ds = dicodec.read(DIRECTORIES / name)
    told = {problem.path for problem in dicodec.directory(ds).problems}
    assert told
    paths = {one.path for one in dicodec.validate(ds).errors if one.rule in ("directory", "enumerated-value")}
    assert told <= paths


def test_records_have_the_keys_of_their_type() -> None:
    ds = dicodec.read(DIRECTORIES / "DICOMDIR")
    number = next(at for at, one in enumerate(ds.DirectoryRecordSequence) if one.DirectoryRecordType == "IMAGE")
    del ds.DirectoryRecordSequence[number]["InstanceNumber"]
    errors = [(one.rule, one.path) for one in dicodec.validate(ds).errors if one.rule == "missing"]
    assert errors == [("missing", f"DirectoryRecordSequence[{number + 1}].InstanceNumber")]


def test_a_patient_has_one_record() -> None:
    ds = dicodec.read(DIRECTORIES / "DICOMDIR")
    patients = [at for at, one in enumerate(ds.DirectoryRecordSequence) if one.DirectoryRecordType == "PATIENT"]
    ds.DirectoryRecordSequence[patients[1]].PatientID = ds.DirectoryRecordSequence[patients[0]].PatientID
    rules = [one for one in findings(ds) if one.rule == "directory" and "is the patient of record" in one.message]
    assert [one.path for one in rules] == [f"DirectoryRecordSequence[{patients[1] + 1}].PatientID"]


# Content that cannot be read is no content to compare.


def test_damaged_content_is_told_once() -> None:
    ds = Dataset(ValueType="CONTAINER", ContentSequence=[Dataset(RelationshipType="CONTAINS", ValueType="TEXT")])
    item = ds.ContentSequence[0]
    item.set("ValueType", b"\xff\xff", vr="UN")
    again = dicodec.decode(dicodec.encode(ds, bare=True), transfer_syntax="1.2.840.10008.1.2.1")
    rules = {one.rule for one in dicodec.validate(again, "EnhancedSR").errors}
    assert "value" in rules
    assert "relationship" not in rules
