"""The volumes of heart and aorta as an Enhanced SR document, with highdicom."""

import highdicom as hd
import numpy as np
import phantom
from pydicom import Dataset
from pydicom.sr.codedict import codes


def build(source_images: list[Dataset]) -> Dataset:
    middle = source_images[len(source_images) // 2]
    findings = hd.sr.ContainerContentItem(codes.DCM.Findings, is_content_continuous=False, relationship_type="CONTAINS")
    findings.ContentSequence = []
    for organ, mask in zip((codes.SCT.Heart, codes.SCT.Aorta), phantom.masks(), strict=True):
        volume = hd.sr.NumContentItem(
            codes.SCT.Volume,
            value=mask.sum() * np.prod(phantom.SPACING) / 1000,
            unit=hd.sr.CodedConcept("ml", "UCUM", "milliliter"),
            relationship_type="CONTAINS",
        )
        volume.ContentSequence = [
            hd.sr.CodeContentItem(codes.SCT.FindingSite, organ, "HAS CONCEPT MOD"),
            hd.sr.ImageContentItem(
                codes.DCM.SourceOfMeasurement,
                middle.SOPClassUID,
                middle.SOPInstanceUID,
                relationship_type="INFERRED FROM",
            ),
        ]
        findings.ContentSequence.append(volume)
    report = hd.sr.ContainerContentItem(codes.DCM.ImagingMeasurementReport, is_content_continuous=False)
    english = hd.sr.CodedConcept("en", "RFC5646", "English")
    report.ContentSequence = [
        hd.sr.CodeContentItem(codes.DCM.LanguageOfContentItemAndDescendants, english, "HAS CONCEPT MOD"),
        hd.sr.PnameContentItem(codes.DCM.PersonObserverName, "Okafor^Ada^^Dr.", "HAS OBS CONTEXT"),
        findings,
        hd.sr.TextContentItem(codes.DCM.Impression, "Heart and aorta of normal size.", "CONTAINS"),
    ]
    return hd.sr.EnhancedSR(
        evidence=source_images,
        content=report,
        series_instance_uid=hd.UID(),
        series_number=6,
        sop_instance_uid=hd.UID(),
        instance_number=1,
        manufacturer="dicodec",
        is_complete=True,
    )
