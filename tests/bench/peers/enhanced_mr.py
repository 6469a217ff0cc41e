"""An Enhanced MR Image of the whole volume with pydicom."""

from typing import Any

import numpy as np
import phantom
from pydicom import Dataset
from pydicom.datadict import tag_for_keyword
from pydicom.sr.codedict import codes
from pydicom.uid import EnhancedMRImageStorage, generate_uid


def item(**attributes: Any) -> Dataset:
    ds = Dataset()
    for keyword, value in attributes.items():
        setattr(ds, keyword, value)
    return ds


def build() -> Dataset:
    chest = codes.SCT.Chest
    chest_code = item(CodeValue=chest.value, CodingSchemeDesignator=chest.scheme_designator, CodeMeaning=chest.meaning)
    organization_uid = generate_uid()
    kind = {
        "PixelPresentation": "MONOCHROME",
        "VolumetricProperties": "VOLUME",
        "VolumeBasedCalculationTechnique": "NONE",
        "ComplexImageComponent": "MAGNITUDE",
        "AcquisitionContrast": "T1",
    }
    image_type = ["ORIGINAL", "PRIMARY", "VOLUME", "NONE"]
    ds = item(ImageType=image_type, **kind)
    ds.PatientName = "Ito^Haru"
    ds.PatientID = "4711"
    ds.PatientBirthDate = "19800229"
    ds.PatientSex = "F"
    ds.StudyInstanceUID = generate_uid()
    ds.StudyID = "1"
    ds.StudyDate = "20260314"
    ds.StudyTime = "092653"
    ds.AccessionNumber = None
    ds.ReferringPhysicianName = "Okafor^Ada^^Dr."
    ds.Modality = "MR"
    ds.SeriesInstanceUID = generate_uid()
    ds.SeriesNumber = 3
    ds.SeriesDescription = "Chest T1"
    ds.PatientPosition = "HFS"
    ds.FrameOfReferenceUID = generate_uid()
    ds.PositionReferenceIndicator = None
    ds.Manufacturer = "dicodec"
    ds.ManufacturerModelName = "phantom"
    ds.DeviceSerialNumber = "1"
    ds.SoftwareVersions = "1"
    ds.SOPClassUID = EnhancedMRImageStorage
    ds.InstanceNumber = 1
    ds.ContentDate = "20260314"
    ds.ContentTime = "092653"
    ds.AcquisitionDateTime = "20260314092653"
    ds.AcquisitionDuration = 7.68
    ds.AcquisitionContextSequence = []
    ds.ContentQualification = "RESEARCH"
    ds.ResonantNucleus = "1H"
    ds.KSpaceFiltering = "NONE"
    ds.MagneticFieldStrength = 1.5
    ds.ApplicableSafetyStandardAgency = "IEC"
    ds.BurnedInAnnotation = "NO"
    ds.LossyImageCompression = "00"
    ds.PresentationLUTShape = "IDENTITY"
    ds.PulseSequenceName = "SPGR"
    ds.MRAcquisitionType = "3D"
    ds.EchoPulseSequence = "GRADIENT"
    ds.MultiPlanarExcitation = "NO"
    ds.PhaseContrast = "NO"
    ds.TimeOfFlightContrast = "NO"
    ds.SteadyStatePulseSequence = "NONE"
    ds.EchoPlanarPulseSequence = "NO"
    ds.SaturationRecovery = "NO"
    ds.SpectrallySelectedSuppression = "NONE"
    ds.OversamplingPhase = "NONE"
    ds.GeometryOfKSpaceTraversal = "RECTILINEAR"
    ds.RectilinearPhaseEncodeReordering = "LINEAR"
    ds.SegmentedKSpaceTraversal = "SINGLE"
    ds.CoverageOfKSpace = "FULL"
    ds.NumberOfKSpaceTrajectories = 1
    ds.DimensionOrganizationType = "3D"
    ds.DimensionOrganizationSequence = [item(DimensionOrganizationUID=organization_uid)]
    ds.DimensionIndexSequence = [
        item(
            DimensionOrganizationUID=organization_uid,
            DimensionIndexPointer=tag_for_keyword(keyword),
            FunctionalGroupPointer=tag_for_keyword("FrameContentSequence"),
        )
        for keyword in ("StackID", "InStackPositionNumber")
    ]
    shared = Dataset()
    shared.PixelMeasuresSequence = [item(PixelSpacing=list(phantom.SPACING[1:]), SliceThickness=phantom.SPACING[0])]
    shared.PlaneOrientationSequence = [item(ImageOrientationPatient=[1, 0, 0, 0, 1, 0])]
    shared.FrameAnatomySequence = [item(AnatomicRegionSequence=[chest_code], FrameLaterality="U")]
    shared.PixelValueTransformationSequence = [item(RescaleIntercept=0, RescaleSlope=1, RescaleType="US")]
    shared.FrameVOILUTSequence = [item(WindowCenter=1064, WindowWidth=400)]
    shared.MRImageFrameTypeSequence = [item(FrameType=image_type, **kind)]
    shared.MRTimingAndRelatedParametersSequence = [
        item(
            RepetitionTime=6,
            FlipAngle=12,
            EchoTrainLength=1,
            RFEchoTrainLength=0,
            GradientEchoTrainLength=1,
            SpecificAbsorptionRateSequence=[
                item(SpecificAbsorptionRateDefinition="IEC_WHOLE_BODY", SpecificAbsorptionRateValue=0.5)
            ],
            OperatingModeSequence=[item(OperatingModeType="RF", OperatingMode="IEC_NORMAL")],
        )
    ]
    shared.MRFOVGeometrySequence = [
        item(
            InPlanePhaseEncodingDirection="ROW",
            MRAcquisitionFrequencyEncodingSteps=phantom.COLUMNS,
            MRAcquisitionPhaseEncodingStepsInPlane=phantom.ROWS,
            MRAcquisitionPhaseEncodingStepsOutOfPlane=phantom.SLICES,
            PercentSampling=100,
            PercentPhaseFieldOfView=100,
        )
    ]
    shared.MREchoSequence = [item(EffectiveEchoTime=2.0)]
    shared.MRModifierSequence = [
        item(
            InversionRecovery="NO",
            FlowCompensation="NONE",
            Spoiling="RF",
            T2Preparation="NO",
            SpectrallySelectedExcitation="NONE",
            SpatialPresaturation="NONE",
            PartialFourier="NO",
            ParallelAcquisition="NO",
        )
    ]
    shared.MRImagingModifierSequence = [
        item(
            MagnetizationTransfer="NONE",
            BloodSignalNulling="NO",
            Tagging="NONE",
            TransmitterFrequency=63.87,
            PixelBandwidth=200,
        )
    ]
    shared.MRReceiveCoilSequence = [
        item(
            ReceiveCoilName="BODY",
            ReceiveCoilManufacturerName=None,
            ReceiveCoilType="BODY",
            QuadratureReceiveCoil="YES",
        )
    ]
    shared.MRTransmitCoilSequence = [
        item(TransmitCoilName="BODY", TransmitCoilManufacturerName=None, TransmitCoilType="BODY")
    ]
    shared.MRAveragesSequence = [item(NumberOfAverages=1)]
    ds.SharedFunctionalGroupsSequence = [shared]
    ds.PerFrameFunctionalGroupsSequence = [
        item(
            FrameContentSequence=[
                item(
                    FrameReferenceDateTime="20260314092656.84",
                    FrameAcquisitionDateTime="20260314092653",
                    FrameAcquisitionDuration=7680,
                    StackID="1",
                    InStackPositionNumber=index + 1,
                    DimensionIndexValues=[1, index + 1],
                )
            ],
            PlanePositionSequence=[item(ImagePositionPatient=list(phantom.position(index)))],
        )
        for index in range(phantom.SLICES)
    ]
    ds.set_pixel_data((phantom.volume() + 1024).astype(np.uint16), "MONOCHROME2", bits_stored=12)
    return ds
