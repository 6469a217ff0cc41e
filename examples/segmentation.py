"""A segmentation of a CT series: patient, study and frame of reference are taken from the images."""

import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import ct_series
import phantom

from dicodec import functional_groups, image_pixels, new_uid, reference, series_references
from dicomstd import items
from dicomstd.cids import CID4, CID7150, CID7202, CID7203, CID12141
from dicomstd.frames import SegmentationFrame
from dicomstd.iods import CTImage, Segmentation


def frame(image: CTImage, segment: int, place: int) -> SegmentationFrame:
    """One segment on one image."""
    source = items.DerivationImageSourceImageItem(
        **reference(image), PurposeOfReferenceCodeSequence=[CID7202.SourceImageForImageProcessingOperation]
    )
    return SegmentationFrame(
        frame_content=items.FrameContentItem(DimensionIndexValues=(segment, place)),
        segment_identification=items.SegmentIdentificationItem(ReferencedSegmentNumber=[segment]),
        plane_position=items.PlanePositionItem(ImagePositionPatient=image.ImagePositionPatient),
        plane_orientation=items.PlaneOrientationItem(ImageOrientationPatient=image.ImageOrientationPatient),
        pixel_measures=items.PixelMeasuresItem(PixelSpacing=image.PixelSpacing, SliceThickness=image.SliceThickness),
        derivation_image=[
            items.DerivationImageItem(DerivationCodeSequence=[CID7203.Segmentation], SourceImageSequence=[source])
        ],
    )


def build(images: Sequence[CTImage]) -> Segmentation:
    """Heart and aorta, a frame for every image that they reach."""
    now, masks = datetime.now(), phantom.masks()
    found = [
        (segment, place) for segment, mask in enumerate(masks) for place in range(len(images)) if mask[place].any()
    ]
    return Segmentation.like(
        images[0],
        ("Patient", "Study", "Frame of Reference"),
        SeriesInstanceUID=new_uid(),
        SeriesNumber=10,
        Manufacturer="dicodec",
        ManufacturerModelName="phantom",
        DeviceSerialNumber="1",
        SoftwareVersions=["1"],
        InstanceNumber=1,
        ContentLabel="ORGANS",
        ContentDescription=None,
        ContentCreatorName=None,
        ContentDate=now,
        ContentTime=now.time(),
        ImageType=("DERIVED", "PRIMARY"),
        LossyImageCompression="00",
        SegmentationType="BINARY",
        SegmentSequence=[
            items.SegmentationImageSegmentItem(
                SegmentLabel=organ.meaning,
                SegmentAlgorithmType="AUTOMATIC",
                SegmentAlgorithmName=["threshold"],
                SegmentedPropertyCategoryCodeSequence=[CID7150.AnatomicalStructure],
                SegmentedPropertyTypeCodeSequence=[organ],
            )
            for organ in (CID4.Heart, CID12141.Aorta)
        ],
        ReferencedSeriesSequence=series_references(images),
        **SegmentationFrame.dimensions("ReferencedSegmentNumber", "ImagePositionPatient"),
        **functional_groups(frame(images[place], segment + 1, place + 1) for segment, place in found),
        **image_pixels(masks[tuple(zip(*found, strict=True))]),
    )


def main(folder: Path) -> None:
    """Write the segmentation."""
    folder.mkdir(parents=True, exist_ok=True)
    build(ct_series.build()).save(folder / "segmentation.dcm")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/examples"))
