"""Heart and aorta as a binary Segmentation of the CT series, with highdicom."""

import highdicom as hd
import numpy as np
import phantom
from pydicom import Dataset
from pydicom.sr.codedict import codes


def build(source_images: list[Dataset]) -> Dataset:
    algorithm = hd.AlgorithmIdentificationSequence(name="threshold", family=codes.DCM.HistogramAnalysis, version="1")
    segments = [
        hd.seg.SegmentDescription(
            segment_number=number,
            segment_label=organ.meaning,
            segmented_property_category=codes.SCT.AnatomicalStructure,
            segmented_property_type=organ,
            algorithm_type=hd.seg.SegmentAlgorithmTypeValues.AUTOMATIC,
            algorithm_identification=algorithm,
        )
        for number, organ in enumerate((codes.SCT.Heart, codes.SCT.Aorta), start=1)
    ]
    return hd.seg.Segmentation(
        source_images=source_images,
        pixel_array=np.moveaxis(phantom.masks(), 0, -1),
        segmentation_type=hd.seg.SegmentationTypeValues.BINARY,
        segment_descriptions=segments,
        series_instance_uid=hd.UID(),
        series_number=4,
        sop_instance_uid=hd.UID(),
        instance_number=1,
        manufacturer="dicodec",
        manufacturer_model_name="phantom",
        software_versions="1",
        device_serial_number="1",
    )
