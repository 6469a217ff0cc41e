"""A CT series from a numpy volume: what all slices share is said once, each slice says where it is."""

import sys
from datetime import date, time
from pathlib import Path

import numpy as np
import phantom

from dicodec import image_pixels, new_uid
from dicomstd.cids import CID4030
from dicomstd.iods import CTImage


def build() -> list[CTImage]:
    """The slices of the series, feet first."""
    stored = (phantom.volume() + 1024).astype(np.uint16)
    first = CTImage(
        PatientName="Ito^Haru",
        PatientID="4711",
        PatientBirthDate=date(1980, 2, 29),
        PatientSex="F",
        StudyInstanceUID=new_uid(),
        StudyDate=date(2026, 3, 14),
        StudyTime=time(9, 26, 53),
        ReferringPhysicianName="Okafor^Ada^^Dr.",
        StudyID="1",
        AccessionNumber=None,
        SeriesInstanceUID=new_uid(),
        SeriesNumber=2,
        SeriesDescription="Chest",
        FrameOfReferenceUID=new_uid(),
        PositionReferenceIndicator=None,
        PatientPosition="HFS",
        BodyPartExamined="CHEST",
        AnatomicRegionSequence=[CID4030.Chest],
        Manufacturer="dicodec",
        ImageType=("ORIGINAL", "PRIMARY", "AXIAL"),
        InstanceNumber=1,
        AcquisitionNumber=1,
        ImagePositionPatient=phantom.position(0),
        ImageOrientationPatient=(1, 0, 0, 0, 1, 0),
        PixelSpacing=phantom.SPACING[1:],
        SliceThickness=phantom.SPACING[0],
        KVP=120,
        RescaleIntercept=-1024,
        RescaleSlope=1,
        RescaleType="HU",
        WindowCenter=[40],
        WindowWidth=[400],
        **image_pixels(stored[0], bits_stored=12),
    )
    return [
        first.replace(
            SOPInstanceUID=new_uid(),
            InstanceNumber=index + 1,
            ImagePositionPatient=phantom.position(index),
            **image_pixels(pixels, bits_stored=12),
        )
        for index, pixels in enumerate(stored)
    ]


def main(folder: Path) -> None:
    """Write the series."""
    folder.mkdir(parents=True, exist_ok=True)
    for ct in build():
        ct.stamp()
        ct.save(folder / f"ct_{ct.InstanceNumber:03}.dcm")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/examples"))
