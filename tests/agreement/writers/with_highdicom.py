"""Objects derived from a CT series with highdicom: captures, segmentations, reports, states, maps, annotations."""

from __future__ import annotations

import tempfile
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import numpy as np
from pydicom.sr.codedict import codes
from tests.agreement.writers.with_pydicom import COLUMNS, ROWS, STUDY, ct, dataset, save, uid

SLICES: Final = 3
_DEVICE: Final[dict[str, Any]] = {
    "manufacturer": "ACME",
    "manufacturer_model_name": "Phantom",
    "software_versions": "1.0",
    "device_serial_number": "42",
}


def _ids(name: str) -> dict[str, Any]:
    return {
        "series_instance_uid": uid(f"series {name}"),
        "series_number": 7,
        "sop_instance_uid": uid(name),
        "instance_number": 1,
    }


def _slices() -> list[Any]:
    """The CT series as read from files, which highdicom asks for."""
    from pydicom import dcmread

    with tempfile.TemporaryDirectory() as folder:
        paths = [save(ct(number), Path(folder) / f"{number}.dcm") for number in range(1, SLICES + 1)]
        return [dcmread(path) for path in paths]


def _mask() -> Any:
    mask = np.zeros((SLICES, ROWS, COLUMNS), np.uint8)
    mask[:, 8:20, 8:20] = 1
    return mask


def capture() -> Any:
    """A colour screenshot."""
    from highdicom.sc import SCImage

    return SCImage(
        np.zeros((ROWS, COLUMNS, 3), np.uint8), "RGB", 8, "PATIENT", STUDY, **_ids("sc"), manufacturer="ACME",
        patient_id="4711", patient_name="Ito^Haru", patient_birth_date="19800229", patient_sex="F", study_id="1",
        accession_number="A1", study_date="20260314", study_time="092653", referring_physician_name="Okafor^Ada",
        patient_orientation=("L", "P"),
    )  # fmt: skip


def segmentation(kind: str) -> Any:
    """One segment on all slices."""
    from highdicom.content import AlgorithmIdentificationSequence
    from highdicom.seg import Segmentation, SegmentDescription

    described = SegmentDescription(
        1, "Tumor", codes.SCT.MorphologicallyAbnormalStructure, codes.SCT.Neoplasm, "AUTOMATIC",
        AlgorithmIdentificationSequence("Threshold", codes.DCM.ArtificialIntelligence, "1.0"),
    )  # fmt: skip
    mask = _mask() if kind == "BINARY" else _mask() * np.float32(0.5)
    return Segmentation(_slices(), mask, kind, [described], **_ids(f"seg {kind}"), **_DEVICE)


def report() -> Any:
    """A measurement on a segment, TID 1500."""
    from highdicom.sr import (
        Comprehensive3DSR,
        DeviceObserverIdentifyingAttributes,
        FindingSite,
        Measurement,
        MeasurementReport,
        ObservationContext,
        ObserverContext,
        ReferencedSegment,
        SourceImageForSegmentation,
        TrackingIdentifier,
        VolumetricROIMeasurementsAndQualitativeEvaluations,
    )

    slices = _slices()
    segment = ReferencedSegment(
        "1.2.840.10008.5.1.4.1.1.66.4", uid("seg BINARY"), 1,
        source_images=[SourceImageForSegmentation.from_source_image(one) for one in slices],
    )  # fmt: skip
    group = VolumetricROIMeasurementsAndQualitativeEvaluations(
        TrackingIdentifier(uid("tracking"), "Lesion 1"), referenced_segment=segment, finding_type=codes.SCT.Neoplasm,
        finding_sites=[FindingSite(codes.SCT.Head)],
        measurements=[Measurement(codes.SCT.Volume, 12.5, codes.UCUM.CubicMillimeter)],
    )  # fmt: skip
    observer = ObserverContext(codes.DCM.Device, DeviceObserverIdentifyingAttributes(uid("device")))
    content = MeasurementReport(
        ObservationContext(observer_device_context=observer), codes.LN.CTUnspecifiedBodyRegion, [group]
    )
    return Comprehensive3DSR(
        [*slices, segmentation("BINARY")], content[0], **_ids("sr"), manufacturer="ACME", is_complete=True
    )


def key_objects() -> Any:
    """Two images of note."""
    from highdicom.ko import KeyObjectSelection, KeyObjectSelectionDocument

    slices = _slices()
    content = KeyObjectSelection(codes.DCM.OfInterest, slices[:2], description="look at these")
    return KeyObjectSelectionDocument(slices, content, **_ids("ko"), manufacturer="ACME")


def presentation() -> Any:
    """A window, and a circle on the first slice."""
    from highdicom.pr import GrayscaleSoftcopyPresentationState, SoftcopyVOILUTTransformation

    window = SoftcopyVOILUTTransformation(window_center=40, window_width=400)
    return GrayscaleSoftcopyPresentationState(
        _slices(), **_ids("pr"), **_DEVICE, content_label="WINDOW", voi_lut_transformations=[window]
    )


def parametric_map() -> Any:
    """A map of floats."""
    from highdicom.pm import ParametricMap, RealWorldValueMapping

    mapping = RealWorldValueMapping("1", "ratio", codes.UCUM.NoUnits, (0.0, 1.0), slope=1.0, intercept=0.0)
    values = np.linspace(0, 1, SLICES * ROWS * COLUMNS, dtype=np.float32).reshape(SLICES, ROWS, COLUMNS)
    return ParametricMap(
        _slices(), values, **_ids("pm"), **_DEVICE, contains_recognizable_visual_features=False,
        real_world_value_mappings=[mapping], window_center=0.5, window_width=1,
    )  # fmt: skip


def legacy_ct() -> Any:
    """The series as one multi-frame object."""
    from highdicom.legacy import LegacyConvertedEnhancedCTImage

    return LegacyConvertedEnhancedCTImage(_slices(), **_ids("legacy"))


def bulk_annotations() -> Any:
    """Two points on a slide image."""
    from highdicom.ann import AnnotationGroup, MicroscopyBulkSimpleAnnotations
    from highdicom.content import AlgorithmIdentificationSequence

    slide = ct()
    slide.update(dataset(
        SOPClassUID="1.2.840.10008.5.1.4.1.1.77.1.6", SOPInstanceUID=uid("slide"), Modality="SM",
        ImageType=["ORIGINAL", "PRIMARY", "VOLUME", "NONE"], ContainerIdentifier="1", SpecimenDescriptionSequence=[],
        TotalPixelMatrixRows=ROWS, TotalPixelMatrixColumns=COLUMNS,
    ))  # fmt: skip
    group = AnnotationGroup(
        1, uid("group"), "nuclei", codes.SCT.AnatomicalStructure, codes.SCT.Nucleus, "POINT",
        [np.array([[1.0, 1.0]]), np.array([[5.0, 6.0]])], "AUTOMATIC",
        AlgorithmIdentificationSequence("Finder", codes.DCM.ArtificialIntelligence, "1.0"),
    )  # fmt: skip
    return MicroscopyBulkSimpleAnnotations([slide], "2D", [group], **_ids("ann"), **_DEVICE)


OBJECTS: Final[dict[str, Callable[[], Any]]] = {
    "sc": capture,
    "seg-binary": lambda: segmentation("BINARY"),
    "seg-fractional": lambda: segmentation("FRACTIONAL"),
    "sr": report,
    "ko": key_objects,
    "pr": presentation,
    "pm": parametric_map,
    "legacy-ct": legacy_ct,
    "ann": bulk_annotations,
}


def write(folder: Path) -> None:
    """All of them."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name, maker in OBJECTS.items():
            maker().save_as(folder / f"highdicom-{name}.dcm")
