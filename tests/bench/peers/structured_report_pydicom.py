"""The volumes of heart and aorta as an Enhanced SR document, with pydicom alone."""

from typing import Any

import numpy as np
import phantom
from pydicom import Dataset, FileMetaDataset
from pydicom.sr.codedict import codes
from pydicom.sr.coding import Code
from pydicom.uid import EnhancedSRStorage, ExplicitVRLittleEndian, generate_uid


def item(**attributes: Any) -> Dataset:
    ds = Dataset()
    for keyword, value in attributes.items():
        setattr(ds, keyword, value)
    return ds


def coded(code: Code) -> list[Dataset]:
    return [item(CodeValue=code.value, CodingSchemeDesignator=code.scheme_designator, CodeMeaning=code.meaning)]


def content(relationship: str, value_type: str, name: Code, **attributes: Any) -> Dataset:
    return item(RelationshipType=relationship, ValueType=value_type, ConceptNameCodeSequence=coded(name), **attributes)


def build(source_images: list[Dataset]) -> Dataset:
    first = source_images[0]
    references = [
        item(ReferencedSOPClassUID=image.SOPClassUID, ReferencedSOPInstanceUID=image.SOPInstanceUID)
        for image in source_images
    ]
    ds = Dataset()
    ds.file_meta = FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    ds.PatientName = first.PatientName
    ds.PatientID = first.PatientID
    ds.PatientBirthDate = first.PatientBirthDate
    ds.PatientSex = first.PatientSex
    ds.StudyInstanceUID = first.StudyInstanceUID
    ds.StudyID = first.StudyID
    ds.StudyDate = first.StudyDate
    ds.StudyTime = first.StudyTime
    ds.AccessionNumber = first.AccessionNumber
    ds.ReferringPhysicianName = first.ReferringPhysicianName
    ds.Modality = "SR"
    ds.SeriesInstanceUID = generate_uid()
    ds.SeriesNumber = 6
    ds.ReferencedPerformedProcedureStepSequence = []
    ds.Manufacturer = "dicodec"
    ds.SOPClassUID = EnhancedSRStorage
    ds.SOPInstanceUID = generate_uid()
    ds.InstanceNumber = 1
    ds.ContentDate = "20260314"
    ds.ContentTime = "092653"
    ds.CompletionFlag = "COMPLETE"
    ds.VerificationFlag = "UNVERIFIED"
    ds.PerformedProcedureCodeSequence = []
    series = item(SeriesInstanceUID=first.SeriesInstanceUID, ReferencedSOPSequence=references)
    ds.CurrentRequestedProcedureEvidenceSequence = [
        item(StudyInstanceUID=first.StudyInstanceUID, ReferencedSeriesSequence=[series])
    ]
    volumes = []
    for organ, mask in zip((codes.SCT.Heart, codes.SCT.Aorta), phantom.masks(), strict=True):
        value = item(
            NumericValue=mask.sum() * np.prod(phantom.SPACING) / 1000,
            MeasurementUnitsCodeSequence=coded(Code("ml", "UCUM", "milliliter")),
        )
        site = content("HAS CONCEPT MOD", "CODE", codes.SCT.FindingSite, ConceptCodeSequence=coded(organ))
        image = content(
            "INFERRED FROM",
            "IMAGE",
            codes.DCM.SourceOfMeasurement,
            ReferencedSOPSequence=[references[len(references) // 2]],
        )
        volume = content(
            "CONTAINS", "NUM", codes.SCT.Volume, MeasuredValueSequence=[value], ContentSequence=[site, image]
        )
        volumes.append(volume)
    ds.ValueType = "CONTAINER"
    ds.ConceptNameCodeSequence = coded(codes.DCM.ImagingMeasurementReport)
    ds.ContinuityOfContent = "SEPARATE"
    ds.ContentSequence = [
        content(
            "HAS CONCEPT MOD",
            "CODE",
            codes.DCM.LanguageOfContentItemAndDescendants,
            ConceptCodeSequence=coded(Code("en", "RFC5646", "English")),
        ),
        content("HAS OBS CONTEXT", "PNAME", codes.DCM.PersonObserverName, PersonName="Okafor^Ada^^Dr."),
        content("CONTAINS", "CONTAINER", codes.DCM.Findings, ContinuityOfContent="SEPARATE", ContentSequence=volumes),
        content("CONTAINS", "TEXT", codes.DCM.Impression, TextValue="Heart and aorta of normal size."),
    ]
    return ds
