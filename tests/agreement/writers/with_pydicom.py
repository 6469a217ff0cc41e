"""Objects written with pydicom, element by element: images, radiotherapy, a waveform, a document."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import numpy as np
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, generate_uid

ROWS: Final = 32
COLUMNS: Final = 32
STUDY: Final = generate_uid(entropy_srcs=["dicodec agreement", "study"])
FRAME_OF_REFERENCE: Final = generate_uid(entropy_srcs=["dicodec agreement", "frame of reference"])


def uid(name: str) -> str:
    """A UID that is the same each time."""
    return str(generate_uid(entropy_srcs=["dicodec agreement", name]))


def dataset(**values: Any) -> Dataset:
    """A data set with some attributes."""
    made = Dataset()
    for keyword, value in values.items():
        setattr(made, keyword, value)
    return made


def code(value: str, scheme: str, meaning: str) -> Dataset:
    """An item of a code sequence."""
    return dataset(CodeValue=value, CodingSchemeDesignator=scheme, CodeMeaning=meaning)


def base(sop_class: str, name: str, modality: str) -> Dataset:
    """Patient, study, series and equipment, as nearly all objects have them."""
    return dataset(
        SOPClassUID=sop_class, SOPInstanceUID=uid(name), StudyInstanceUID=STUDY,
        SeriesInstanceUID=uid(f"series {name}"), PatientName="Ito^Haru", PatientID="4711",
        PatientBirthDate="19800229", PatientSex="F",
        StudyDate="20260314", StudyTime="092653", ReferringPhysicianName="Okafor^Ada", StudyID="1",
        AccessionNumber="A1", Modality=modality, SeriesNumber=1, InstanceNumber=1, Manufacturer="ACME",
        ManufacturerModelName="Phantom", DeviceSerialNumber="42", SoftwareVersions="1.0",
        ContentDate="20260314", ContentTime="092700",
    )  # fmt: skip


def pixels(ds: Dataset, bits: int = 16, frames: int = 0) -> Dataset:
    """Monochrome pixels, a ramp."""
    shape = (max(frames, 1), ROWS, COLUMNS)
    values = np.arange(np.prod(shape)) % 1000 if bits == 16 else np.arange(np.prod(shape)) % 250
    ds.update(dataset(
        SamplesPerPixel=1, PhotometricInterpretation="MONOCHROME2", Rows=ROWS, Columns=COLUMNS, BitsAllocated=bits,
        BitsStored=12 if bits == 16 else 8, HighBit=11 if bits == 16 else 7, PixelRepresentation=0,
    ))  # fmt: skip
    ds.add_new(0x7FE00010, "OW", values.astype("<u2" if bits == 16 else "u1").tobytes())
    if frames:
        ds.NumberOfFrames = frames
    return ds


def plane(ds: Dataset, position: float = 0.0) -> Dataset:
    """An axial slice in a frame of reference."""
    ds.update(dataset(
        FrameOfReferenceUID=FRAME_OF_REFERENCE, PositionReferenceIndicator="", PixelSpacing=[1, 1],
        ImageOrientationPatient=[1, 0, 0, 0, 1, 0], ImagePositionPatient=[0, 0, position], SliceThickness=2,
        PatientPosition="HFS",
    ))  # fmt: skip
    return ds


def ct(number: int = 1) -> Dataset:
    """A CT slice; the slices make a series."""
    ds = plane(pixels(base("1.2.840.10008.5.1.4.1.1.2", f"ct {number}", "CT")), 2.0 * number)
    ds.SeriesInstanceUID = uid("series of ct")
    ds.update(dataset(
        ImageType=["ORIGINAL", "PRIMARY", "AXIAL"], InstanceNumber=number, AcquisitionNumber=1, RescaleIntercept=-1024,
        RescaleSlope=1, RescaleType="HU", KVP=120, BodyPartExamined="HEAD", WindowCenter=40, WindowWidth=400,
        AnatomicRegionSequence=[code("69536005", "SCT", "Head")],
    ))  # fmt: skip
    return ds


def mr() -> Dataset:
    """A spin echo slice."""
    ds = plane(pixels(base("1.2.840.10008.5.1.4.1.1.4", "mr", "MR")))
    ds.update(dataset(
        ImageType=["ORIGINAL", "PRIMARY", "OTHER"], ScanningSequence="SE", SequenceVariant="SK", ScanOptions="",
        MRAcquisitionType="2D", RepetitionTime=500, EchoTime=12, EchoTrainLength=1, MagneticFieldStrength=3,
        FlipAngle=90, BodyPartExamined="HEAD",
    ))  # fmt: skip
    return ds


def pet() -> Dataset:
    """A PET slice of a whole body."""
    ds = plane(pixels(base("1.2.840.10008.5.1.4.1.1.128", "pet", "PT")))
    ds.update(dataset(
        ImageType=["ORIGINAL", "PRIMARY"], BitsStored=16, HighBit=15, SeriesDate="20260314", SeriesTime="092653",
        Units="BQML", CountsSource="EMISSION", SeriesType=["WHOLE BODY", "IMAGE"], NumberOfSlices=1,
        CorrectedImage=["DECY", "ATTN"], DecayCorrection="START", CollimatorType="NONE", RescaleIntercept=0,
        RescaleSlope=1, FrameReferenceTime=0, AcquisitionDate="20260314", AcquisitionTime="092653",
        ActualFrameDuration=60000, RadiopharmaceuticalInformationSequence=[dataset(
            RadionuclideCodeSequence=[code("77004003", "SCT", "^18^Fluorine")], Radiopharmaceutical="FDG",
            RadiopharmaceuticalStartTime="0900", RadionuclideTotalDose=2e8, RadionuclideHalfLife=6586,
        )],
        PatientOrientationCodeSequence=[code("102538003", "SCT", "recumbent")],
        PatientGantryRelationshipCodeSequence=[code("102540008", "SCT", "headfirst")],
        BodyPartExamined="WHOLEBODY", DoseCalibrationFactor=1, ImageIndex=1, AttenuationCorrectionMethod="CT",
        DecayFactor=1,
    ))  # fmt: skip
    del ds.PatientPosition
    return ds


def ultrasound() -> Dataset:
    """A short ultrasound loop."""
    ds = pixels(base("1.2.840.10008.5.1.4.1.1.3.1", "us", "US"), 8, 3)
    ds.update(dataset(
        ImageType=["ORIGINAL", "PRIMARY"], FrameIncrementPointer=0x00181063, FrameTime=40, PatientOrientation="",
        BodyPartExamined="HEART",
    ))  # fmt: skip
    return ds


def mammogram() -> Dataset:
    """A digital mammogram for processing."""
    ds = pixels(base("1.2.840.10008.5.1.4.1.1.1.2", "mg", "MG"))
    ds.update(dataset(
        ImageType=["ORIGINAL", "PRIMARY", ""], PresentationIntentType="FOR PRESENTATION", ImageLaterality="R",
        PatientOrientation=["P", "L"], PixelIntensityRelationship="LOG", PixelIntensityRelationshipSign=-1,
        RescaleIntercept=0, RescaleSlope=1, RescaleType="US", PresentationLUTShape="IDENTITY",
        LossyImageCompression="00", BurnedInAnnotation="NO", PositionerType="MAMMOGRAPHIC",
        OrganExposed="BREAST", BodyPartExamined="BREAST", WindowCenter=500, WindowWidth=1000,
        ImagerPixelSpacing=[0.1, 0.1],
        AnatomicRegionSequence=[code("76752008", "SCT", "Breast")], DetectorType="DIRECT", PartialView="NO",
        ViewCodeSequence=[dataset(
            CodeValue="399162004", CodingSchemeDesignator="SCT", CodeMeaning="cranio-caudal",
            ViewModifierCodeSequence=[],
        )],
        BreastImplantPresent="NO", AcquisitionContextSequence=[],
    ))  # fmt: skip
    return ds


def structures() -> Dataset:
    """One contour on a slice of the CT series."""
    ds = base("1.2.840.10008.5.1.4.1.1.481.3", "rtstruct", "RTSTRUCT")
    image = dataset(ReferencedSOPClassUID="1.2.840.10008.5.1.4.1.1.2", ReferencedSOPInstanceUID=uid("ct 1"))
    series = dataset(SeriesInstanceUID=uid("series of ct"), ContourImageSequence=[image])
    study = dataset(
        ReferencedSOPClassUID="1.2.840.10008.3.1.2.3.1",
        ReferencedSOPInstanceUID=STUDY,
        RTReferencedSeriesSequence=[series],
    )
    contour = dataset(
        ContourImageSequence=[image], ContourGeometricType="CLOSED_PLANAR", NumberOfContourPoints=3,
        ContourData=[0, 0, 2, 9, 0, 2, 9, 9, 2],
    )  # fmt: skip
    del ds.ContentDate, ds.ContentTime, ds.InstanceNumber
    ds.update(dataset(
        StructureSetLabel="Plan 1", StructureSetDate="20260314", StructureSetTime="0930", OperatorsName="",
        ApprovalStatus="UNAPPROVED", FrameOfReferenceUID=FRAME_OF_REFERENCE, PositionReferenceIndicator="",
        ReferencedFrameOfReferenceSequence=[
            dataset(FrameOfReferenceUID=FRAME_OF_REFERENCE, RTReferencedStudySequence=[study])
        ],
        StructureSetROISequence=[dataset(
            ROINumber=1, ReferencedFrameOfReferenceUID=FRAME_OF_REFERENCE, ROIName="PTV",
            ROIGenerationAlgorithm="MANUAL",
        )],
        ROIContourSequence=[dataset(ROIDisplayColor=[255, 0, 0], ReferencedROINumber=1, ContourSequence=[contour])],
        RTROIObservationsSequence=[dataset(
            ObservationNumber=1, ReferencedROINumber=1, RTROIInterpretedType="PTV", ROIInterpreter="",
        )],
    ))  # fmt: skip
    return ds


def electrocardiogram() -> Dataset:
    """One second of one lead."""
    ds = base("1.2.840.10008.5.1.4.1.1.9.1.2", "ecg", "ECG")
    channel = dataset(
        ChannelSourceSequence=[code("2:1", "MDC", "Lead I")], ChannelSensitivity=1, ChannelSensitivityUnitsSequence=[
            code("uV", "UCUM", "microvolt")
        ],
        ChannelSensitivityCorrectionFactor=1, ChannelBaseline=0, ChannelSampleSkew=0, WaveformBitsStored=16,
    )  # fmt: skip
    group = dataset(
        MultiplexGroupTimeOffset=0, WaveformOriginality="ORIGINAL", NumberOfWaveformChannels=1,
        NumberOfWaveformSamples=250, SamplingFrequency=250, ChannelDefinitionSequence=[channel],
        WaveformBitsAllocated=16, WaveformSampleInterpretation="SS",
    )  # fmt: skip
    group.add_new(0x54001010, "OW", np.zeros(250, "<i2").tobytes())
    ds.update(dataset(AcquisitionDateTime="20260314092653", AcquisitionContextSequence=[], WaveformSequence=[group]))
    return ds


def enhanced_mr() -> Dataset:
    """Two frames with functional groups."""
    ds = pixels(base("1.2.840.10008.5.1.4.1.1.4.1", "enhanced mr", "MR"), 16, 2)
    organization = uid("dimensions")
    kind = ["DERIVED", "PRIMARY", "VOLUME", "NONE"]
    common = dataset(
        PixelPresentation="MONOCHROME", VolumetricProperties="VOLUME", VolumeBasedCalculationTechnique="NONE",
        ComplexImageComponent="MAGNITUDE", AcquisitionContrast="T1",
    )  # fmt: skip
    frame_type = dataset(FrameType=kind)
    frame_type.update(common)
    ds.update(common)
    ds.update(dataset(
        ImageType=kind, FrameOfReferenceUID=FRAME_OF_REFERENCE, PositionReferenceIndicator="", PatientPosition="HFS",
        ContentQualification="PRODUCT", BurnedInAnnotation="NO", LossyImageCompression="00",
        PresentationLUTShape="IDENTITY", AcquisitionContextSequence=[], MagneticFieldStrength=3, ResonantNucleus="1H",
        AcquisitionDateTime="20260314092653", AcquisitionDuration=10.0, KSpaceFiltering="NONE",
        ApplicableSafetyStandardAgency="IEC",
        DimensionOrganizationSequence=[dataset(DimensionOrganizationUID=organization)],
        DimensionIndexSequence=[dataset(
            DimensionOrganizationUID=organization, DimensionIndexPointer=0x00209057, FunctionalGroupPointer=0x00209111,
        )],
        SharedFunctionalGroupsSequence=[dataset(
            PixelMeasuresSequence=[dataset(PixelSpacing=[1, 1], SliceThickness=2)],
            PlaneOrientationSequence=[dataset(ImageOrientationPatient=[1, 0, 0, 0, 1, 0])],
            MRImageFrameTypeSequence=[frame_type], FrameAnatomySequence=[dataset(
                FrameLaterality="U", AnatomicRegionSequence=[code("69536005", "SCT", "Head")],
            )],
            PixelValueTransformationSequence=[dataset(RescaleIntercept=0, RescaleSlope=1, RescaleType="US")],
            FrameVOILUTSequence=[dataset(WindowCenter=500, WindowWidth=1000)],
        )],
        PerFrameFunctionalGroupsSequence=[
            dataset(
                FrameContentSequence=[
                    dataset(StackID="1", InStackPositionNumber=number, DimensionIndexValues=[number])
                ],
                PlanePositionSequence=[dataset(ImagePositionPatient=[0, 0, 2 * number])],
            )
            for number in (1, 2)
        ],
    ))  # fmt: skip
    return ds


OBJECTS: Final = {
    "ct": ct,
    "mr": mr,
    "pet": pet,
    "us": ultrasound,
    "mg": mammogram,
    "rtstruct": structures,
    "ecg": electrocardiogram,
    "enhanced-mr": enhanced_mr,
}


def save(ds: Dataset, path: Path) -> Path:
    """Write a file, explicit little endian."""
    ds.file_meta = FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    ds.save_as(path, enforce_file_format=True)
    return path


def write(folder: Path) -> None:
    """All of them."""
    for name, maker in OBJECTS.items():
        save(maker(), folder / f"pydicom-{name}.dcm")
