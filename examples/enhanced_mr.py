"""An Enhanced MR Image: frames are a list of typed functional groups; those that all frames share are found."""

import sys
from datetime import UTC, date, datetime, time
from pathlib import Path

import numpy as np
import phantom

from dicodec import functional_groups, image_pixels, new_uid
from dicomstd import items
from dicomstd.cids import CID4030
from dicomstd.frames import EnhancedMRImageFrame
from dicomstd.iods import EnhancedMRImage

ACQUIRED = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
IMAGE_TYPE = ("ORIGINAL", "PRIMARY", "VOLUME", "NONE")


def frame(index: int) -> EnhancedMRImageFrame:
    """A slice: a T1-weighted gradient echo, of which all but the place is the same in every frame."""
    return EnhancedMRImageFrame(
        frame_content=items.FrameContentItem(
            FrameReferenceDateTime=ACQUIRED,
            FrameAcquisitionDateTime=ACQUIRED,
            FrameAcquisitionDuration=120_000,
            StackID="1",
            InStackPositionNumber=index + 1,
            DimensionIndexValues=(1, index + 1),
        ),
        plane_position=items.PlanePositionItem(ImagePositionPatient=phantom.position(index)),
        plane_orientation=items.PlaneOrientationItem(ImageOrientationPatient=(1, 0, 0, 0, 1, 0)),
        pixel_measures=items.PixelMeasuresItem(PixelSpacing=phantom.SPACING[1:], SliceThickness=phantom.SPACING[0]),
        frame_anatomy=items.FrameAnatomyItem(FrameLaterality="U", AnatomicRegionSequence=[CID4030.Chest]),
        pixel_value_transformation=items.PixelValueTransformationPixelValueTransformationItem(
            RescaleIntercept=0, RescaleSlope=1, RescaleType="US"
        ),
        frame_voi_lut=items.FrameVOILUTItem(WindowCenter=[600], WindowWidth=[1200]),
        mr_image_frame_type=items.MRImageFrameTypeItem(
            FrameType=IMAGE_TYPE,
            PixelPresentation="MONOCHROME",
            VolumetricProperties="VOLUME",
            VolumeBasedCalculationTechnique="NONE",
            ComplexImageComponent="MAGNITUDE",
            AcquisitionContrast="T1",
        ),
        mr_timing_and_related_parameters=items.MRTimingAndRelatedParametersItem(
            RepetitionTime=8,
            FlipAngle=12,
            EchoTrainLength=1,
            RFEchoTrainLength=0,
            GradientEchoTrainLength=1,
            OperatingModeSequence=[
                items.OperatingModeItem(OperatingModeType="GRADIENT", OperatingMode="IEC_NORMAL"),
                items.OperatingModeItem(OperatingModeType="RF", OperatingMode="IEC_NORMAL"),
                items.OperatingModeItem(OperatingModeType="STATIC FIELD", OperatingMode="IEC_NORMAL"),
            ],
            SpecificAbsorptionRateSequence=[
                items.SpecificAbsorptionRateItem(
                    SpecificAbsorptionRateDefinition="IEC_WHOLE_BODY", SpecificAbsorptionRateValue=0.5
                )
            ],
        ),
        mr_fov_geometry=items.MRFOVGeometryItem(
            InPlanePhaseEncodingDirection="ROW",
            MRAcquisitionFrequencyEncodingSteps=64,
            MRAcquisitionPhaseEncodingStepsInPlane=64,
            MRAcquisitionPhaseEncodingStepsOutOfPlane=20,
            PercentSampling=100,
            PercentPhaseFieldOfView=100,
        ),
        mr_echo=items.MREchoItem(EffectiveEchoTime=3.2),
        mr_modifier=items.MRModifierItem(
            InversionRecovery="NO",
            FlowCompensation="NONE",
            Spoiling="RF",
            T2Preparation="NO",
            SpectrallySelectedExcitation="NONE",
            SpatialPresaturation="NONE",
            PartialFourier="NO",
            ParallelAcquisition="NO",
        ),
        mr_imaging_modifier=items.MRImagingModifierItem(
            MagnetizationTransfer="NONE",
            BloodSignalNulling="NO",
            Tagging="NONE",
            TransmitterFrequency=[63.87],
            PixelBandwidth=200,
        ),
        mr_receive_coil=[
            items.MRReceiveCoilItem(
                ReceiveCoilName="BODY",
                ReceiveCoilManufacturerName=None,
                ReceiveCoilType="BODY",
                QuadratureReceiveCoil="YES",
            )
        ],
        mr_transmit_coil=items.MRTransmitCoilItem(
            TransmitCoilName="BODY", TransmitCoilManufacturerName=None, TransmitCoilType="BODY"
        ),
        mr_averages=items.MRAveragesItem(NumberOfAverages=1),
    )


def build() -> EnhancedMRImage:
    """The volume as one object."""
    return EnhancedMRImage(
        PatientName="Ito^Haru",
        PatientID="4711",
        PatientBirthDate=date(1980, 2, 29),
        PatientSex="F",
        StudyInstanceUID=new_uid(),
        StudyDate=ACQUIRED.date(),
        StudyTime=time(9, 26, 53),
        ReferringPhysicianName="Okafor^Ada^^Dr.",
        StudyID="1",
        AccessionNumber=None,
        SeriesInstanceUID=new_uid(),
        SeriesNumber=3,
        PatientPosition="HFS",
        FrameOfReferenceUID=new_uid(),
        PositionReferenceIndicator=None,
        Manufacturer="dicodec",
        ManufacturerModelName="phantom",
        DeviceSerialNumber="1",
        SoftwareVersions=["1"],
        InstanceNumber=1,
        ContentDate=ACQUIRED.date(),
        ContentTime=ACQUIRED.time(),
        AcquisitionContextSequence=None,
        ImageType=IMAGE_TYPE,
        PixelPresentation="MONOCHROME",
        VolumetricProperties="VOLUME",
        VolumeBasedCalculationTechnique="NONE",
        ComplexImageComponent="MAGNITUDE",
        AcquisitionContrast="T1",
        ContentQualification="RESEARCH",
        AcquisitionDateTime=ACQUIRED,
        AcquisitionDuration=120,
        ResonantNucleus=["1H"],
        MagneticFieldStrength=1.5,
        KSpaceFiltering="NONE",
        ApplicableSafetyStandardAgency="IEC",
        MRAcquisitionType="3D",
        PulseSequenceName="T1 GRE",
        EchoPulseSequence="GRADIENT",
        MultiPlanarExcitation="NO",
        PhaseContrast="NO",
        TimeOfFlightContrast="NO",
        SteadyStatePulseSequence="NONE",
        EchoPlanarPulseSequence="NO",
        SpectrallySelectedSuppression="NONE",
        OversamplingPhase="NONE",
        GeometryOfKSpaceTraversal="RECTILINEAR",
        RectilinearPhaseEncodeReordering="LINEAR",
        SegmentedKSpaceTraversal="SINGLE",
        CoverageOfKSpace="FULL",
        NumberOfKSpaceTrajectories=1,
        SaturationRecovery="NO",
        LossyImageCompression="00",
        BurnedInAnnotation="NO",
        PresentationLUTShape="IDENTITY",
        **EnhancedMRImageFrame.dimensions("StackID", "InStackPositionNumber"),
        **functional_groups(frame(index) for index in range(phantom.SLICES)),
        **image_pixels((phantom.volume() + 1024).astype(np.uint16)),
    )


def main(folder: Path) -> None:
    """Write the object, and look at a frame as it is read."""
    folder.mkdir(parents=True, exist_ok=True)
    mr = build()
    mr.save(folder / "enhanced_mr.dcm")
    again = EnhancedMRImage.load(folder / "enhanced_mr.dcm")
    assert again.frames[12].plane_position.ImagePositionPatient == phantom.position(12)
    assert again.frames[12].pixel_measures.SliceThickness == phantom.SPACING[0]  # a shared group


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/examples"))
