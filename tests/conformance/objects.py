"""Complete, realistic objects of the first IODs, for tests that need something valid to start from."""

from datetime import date, time
from typing import Any

import numpy as np

from dicodec import Dataset, image_pixels, new_uid
from dicomstd.cids import CID4
from dicomstd.iods import CTImage, MRImage, SecondaryCaptureImage

MR_IMAGE_STORAGE = "1.2.840.10008.5.1.4.1.1.4"


def _pixels(shape: tuple[int, ...], top: int, dtype: Any) -> Any:
    """A soft ball in a dark room."""
    rows, columns = np.mgrid[-1 : 1 : shape[0] * 1j, -1 : 1 : shape[1] * 1j]
    ball = np.clip(1.2 - np.hypot(rows, columns) * 1.5, 0, 1) * top
    if len(shape) == 3:
        ball = np.stack([ball, ball * 0.8, ball * 0.6], axis=2)
    return ball.astype(dtype)


def _patient_and_study() -> dict[str, Any]:
    return {
        "PatientName": "Ito^Haru",
        "PatientID": "4711",
        "PatientBirthDate": date(1980, 2, 29),
        "PatientSex": "F",
        "PatientAge": "046Y",
        "PatientWeight": 61.5,
        "StudyInstanceUID": new_uid(),
        "StudyDate": date(2026, 3, 14),
        "StudyTime": time(9, 26, 53),
        "ReferringPhysicianName": "Okafor^Ada^^Dr.",
        "StudyID": "1",
        "AccessionNumber": "A260314-7",
        "StudyDescription": "Head, follow-up",
        "SeriesInstanceUID": new_uid(),
        "SeriesNumber": 2,
        "SeriesDescription": "axial",
        "InstanceNumber": 17,
        "ContentDate": date(2026, 3, 14),
        "ContentTime": time(9, 31, 7),
        "Manufacturer": "dicodec",
        "ManufacturerModelName": "Phantom",
        "SoftwareVersions": ("1.0", "beta"),
        "DeviceSerialNumber": "0042",
        "InstitutionName": "Test Hospital",
    }


def _plane() -> dict[str, Any]:
    return {
        "FrameOfReferenceUID": new_uid(),
        "PositionReferenceIndicator": None,
        "PixelSpacing": (0.5, 0.5),
        "ImageOrientationPatient": (1, 0, 0, 0, 1, 0),
        "ImagePositionPatient": (-16, -16, -120.5),
        "SliceThickness": 2.5,
        "PatientPosition": "HFS",
        "AnatomicRegionSequence": [CID4.Head],
    }


def ct_image(**changes: Any) -> CTImage:
    """An axial slice of a head."""
    values: dict[str, Any] = {
        **_patient_and_study(),
        **_plane(),
        "Modality": "CT",
        "ImageType": ("ORIGINAL", "PRIMARY", "AXIAL"),
        "BodyPartExamined": "HEAD",
        "AcquisitionNumber": 3,
        "RescaleIntercept": -1024,
        "RescaleSlope": 1,
        "RescaleType": "HU",
        "KVP": 120,
        "ExposureTime": 1000,
        "XRayTubeCurrent": 180,
        "ConvolutionKernel": ("H30S",),
        "WindowCenter": (40, 600),
        "WindowWidth": (80, 2800),
        **image_pixels(_pixels((64, 64), 3000, np.uint16), bits_stored=12),
    }
    return CTImage(**{**values, **changes})


def mr_image(**changes: Any) -> MRImage:
    """A T1 weighted spin echo slice of a head, that refers to a localizer."""
    values: dict[str, Any] = {
        **_patient_and_study(),
        **_plane(),
        "Modality": "MR",
        "ImageType": ("ORIGINAL", "PRIMARY", "OTHER"),
        "BodyPartExamined": "HEAD",
        "ScanningSequence": ("SE",),
        "SequenceVariant": ("SK", "SP"),
        "ScanOptions": ("FC", "SP"),
        "MRAcquisitionType": "2D",
        "RepetitionTime": 520,
        "EchoTime": 12.5,
        "EchoTrainLength": 1,
        "MagneticFieldStrength": 3,
        "FlipAngle": 90,
        "WindowCenter": (400,),
        "WindowWidth": (900,),
        "ReferencedImageSequence": [
            {"ReferencedSOPClassUID": MR_IMAGE_STORAGE, "ReferencedSOPInstanceUID": new_uid()},
        ],
        **image_pixels(_pixels((48, 64), 1200, np.uint16), bits_stored=12),
    }
    return MRImage(**{**values, **changes})


def sc_image(**changes: Any) -> SecondaryCaptureImage:
    """A colour screenshot."""
    values: dict[str, Any] = {
        **_patient_and_study(),
        "Modality": "OT",
        "BodyPartExamined": "HEAD",
        "ConversionType": "WSD",
        "ImageType": ("DERIVED", "SECONDARY"),
        "PatientOrientation": None,
        "SecondaryCaptureDeviceManufacturer": "dicodec",
        "DateOfSecondaryCapture": date(2026, 3, 14),
        "TimeOfSecondaryCapture": time(10, 2),
        "BurnedInAnnotation": "NO",
        **image_pixels(_pixels((40, 60, 3), 255, np.uint8)),
    }
    return SecondaryCaptureImage(**{**values, **changes})


def valid_objects() -> list[Dataset]:
    """One of each."""
    return [ct_image(), mr_image(), sc_image()]
