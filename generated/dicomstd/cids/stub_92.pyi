"""Context groups of PS3.16 for type checkers. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9231(ContextGroup):
    """Workitem Definition."""
    ImageProcessing: CodedConcept
    QualityControl: CodedConcept
    ComputerAidedDiagnosis: CodedConcept
    ComputerAidedDetection: CodedConcept
    Interpretation: CodedConcept
    Transcription: CodedConcept
    ReportVerification: CodedConcept
    AddAddendumToReport: CodedConcept
    Print: CodedConcept
    NoSubsequentWorkitems: CodedConcept
    MediaImport: CodedConcept

class CID9233(ContextGroup):
    """Requested Report Type."""
    PreliminaryReport: CodedConcept
    FinalReport: CodedConcept

class CID9241(ContextGroup):
    """Radiotherapy General Workitem Definition."""
    RTPatientSetup: CodedConcept
    RTPatientPositionAdjustment: CodedConcept
    RTPatientPositionInTreatmentSessionReview: CodedConcept
    RTTreatmentSimulationWithInternalVerification: CodedConcept
    RTTreatmentSimulationWithExternalVerification: CodedConcept
    RTTreatmentWithInternalVerification: CodedConcept
    RTTreatmentWithExternalVerification: CodedConcept
    RTTreatmentQAWithInternalVerification: CodedConcept
    RTTreatmentQAWithExternalVerification: CodedConcept
    RTMachineQA: CodedConcept
    RTTreatmentQAByRTPlanDoseCheck: CodedConcept
    RTTreatmentQAByRTPlanDifferenceCheck: CodedConcept
    RTTreatmentQAByRTIonPlanDoseCheck: CodedConcept
    RTTreatmentQAByRTIonPlanDifferenceCheck: CodedConcept
    RTBrachyTreatment: CodedConcept
    RTTreatmentWithAdHocPlanning: CodedConcept

class CID9242(ContextGroup):
    """Radiotherapy Acquisition Workitem Definition."""
    RTPatientPositionAcquisitionOptical: CodedConcept
    RTPatientPositionAcquisitionUltrasound: CodedConcept
    RTPatientPositionAcquisitionSpatialFiducials: CodedConcept
    RTPatientPositionAcquisitionSinglePlaneMV: CodedConcept
    RTPatientPositionAcquisitionSinglePlaneKV: CodedConcept
    RTPatientPositionAcquisitionIntegratedDoseMV: CodedConcept
    RTPatientPositionAcquisitionFilmCassetteMV: CodedConcept
    RTPatientPositionAcquisitionFilmCassetteKV: CodedConcept
    RTPatientPositionAcquisitionCTKV: CodedConcept
    RTPatientPositionAcquisitionConeBeamCTKV: CodedConcept
    RTPatientPositionAcquisitionConventionalCTKV: CodedConcept
    RTPatientPositionAcquisitionCTMV: CodedConcept
    RTPatientPositionAcquisitionConeBeamCTMV: CodedConcept
    RTPatientPositionAcquisitionConventionalCTMV: CodedConcept

class CID9243(ContextGroup):
    """Radiotherapy Registration Workitem Definition."""
    RTPatientPositionRegistrationSinglePlane: CodedConcept
    RTPatientPositionRegistrationDualPlane: CodedConcept
    RTPatientPositionRegistration3DCTGeneral: CodedConcept
    RTPatientPositionRegistration3DCTMarkerBased: CodedConcept
    RTPatientPositionRegistration3DCTVolumeBased: CodedConcept
    RTPatientPositionRegistration3DOn2DReference: CodedConcept
    RTPatientPositionRegistration2DOn3DReference: CodedConcept
    RTPatientPositionRegistrationOptical: CodedConcept
    RTPatientPositionRegistrationUltrasound: CodedConcept
    RTPatientPositionRegistrationSpatialFiducials: CodedConcept

class CID9250(ContextGroup):
    """Scheduled Processing Parameter Concept Codes for RT Treatment."""
    TreatmentDeliveryType: CodedConcept

class CID9260(ContextGroup):
    """Radiotherapy Acquisition WorkItem Subtasks."""
    RTPatientPositionAcquisitionConeBeamCTKV: CodedConcept
    RTPatientPositionAcquisitionConeBeamCTMV: CodedConcept
    RTPatientPositionAcquisitionConventionalCTKV: CodedConcept
    RTPatientPositionAcquisitionConventionalCTMV: CodedConcept
    RTPatientPositionAcquisitionCTKV: CodedConcept
    RTPatientPositionAcquisitionCTMV: CodedConcept
    RTPatientPositionAcquisitionDualPlaneKV: CodedConcept
    RTPatientPositionAcquisitionDualPlaneKVMV: CodedConcept
    RTPatientPositionAcquisitionDualPlaneMV: CodedConcept
    RTPatientPositionAcquisitionFilmCassetteKV: CodedConcept
    RTPatientPositionAcquisitionFilmCassetteMV: CodedConcept
    RTPatientPositionAcquisitionIntegratedDoseMV: CodedConcept
    RTPatientPositionAcquisitionSinglePlaneKV: CodedConcept
    RTPatientPositionAcquisitionSinglePlaneMV: CodedConcept

class CID9261(ContextGroup):
    """Patient Position Acquisition Radiation Source Locations."""
    NominalRadiationSourceLocation: CodedConcept
    NominalImagingSourceLocation: CodedConcept

class CID9262(ContextGroup):
    """Energy Derivation Types."""
    ConfiguredLowestImagingEnergy: CodedConcept
    ConfiguredDefaultImagingEnergy: CodedConcept

class CID9263(ContextGroup):
    """KV Imaging Acquisition Techniques."""
    RTPatientPositionAcquisitionSinglePlaneKV: CodedConcept
    RTPatientPositionAcquisitionCTKV: CodedConcept
    RTPatientPositionAcquisitionConeBeamCTKV: CodedConcept
    RTPatientPositionAcquisitionConventionalCTKV: CodedConcept
    RTPatientPositionAcquisitionFilmCassetteKV: CodedConcept

class CID9264(ContextGroup):
    """MV Imaging Acquisition Techniques."""
    RTPatientPositionAcquisitionSinglePlaneMV: CodedConcept
    RTPatientPositionAcquisitionCTMV: CodedConcept
    RTPatientPositionAcquisitionConeBeamCTMV: CodedConcept
    RTPatientPositionAcquisitionConventionalCTMV: CodedConcept
    RTPatientPositionAcquisitionIntegratedDoseMV: CodedConcept
    RTPatientPositionAcquisitionFilmCassetteMV: CodedConcept

class CID9265(ContextGroup):
    """Patient Position Acquisition - Projection Techniques."""
    RTPatientPositionAcquisitionSinglePlaneMV: CodedConcept
    RTPatientPositionAcquisitionSinglePlaneKV: CodedConcept
    RTPatientPositionAcquisitionIntegratedDoseMV: CodedConcept
    RTPatientPositionAcquisitionFilmCassetteMV: CodedConcept
    RTPatientPositionAcquisitionFilmCassetteKV: CodedConcept

class CID9266(ContextGroup):
    """Patient Position Acquisition – CT Techniques."""
    RTPatientPositionAcquisitionCTKV: CodedConcept
    RTPatientPositionAcquisitionConeBeamCTKV: CodedConcept
    RTPatientPositionAcquisitionConventionalCTKV: CodedConcept
    RTPatientPositionAcquisitionCTMV: CodedConcept
    RTPatientPositionAcquisitionConeBeamCTMV: CodedConcept
    RTPatientPositionAcquisitionConventionalCTMV: CodedConcept

class CID9267(ContextGroup):
    """Patient Positioning Related Object Purposes."""
    RTPatientPositioningReferenceImage: CodedConcept

class CID9268(ContextGroup):
    """Patient Position Acquisition Devices."""
    DigitalImagingScannerComputedRadiography: CodedConcept
    DigitalImagerRadiationTherapy: CodedConcept
    XRayFilmCassetteManual: CodedConcept

class CID9269(ContextGroup):
    """RT Radiation Meterset Units."""
    MonitorUnits: CodedConcept
    S: CodedConcept

class CID9270(ContextGroup):
    """Acquisition Initiation Types."""
    AcquisitionInitiationNotDefined: CodedConcept
    AcquisitionInitiationBeforeStartOfRadiation: CodedConcept
    AcquisitionInitiationAfterEndOfRadiation: CodedConcept
    AcquisitionInitiationByTriggeringParameter: CodedConcept

class CID9271(ContextGroup):
    """RT Image Patient Position Acquisition Devices."""
    DigitalImagerRadiationTherapy: CodedConcept
    XRayFilmCassetteManual: CodedConcept

class CID9272(ContextGroup):
    """RT ROI Image Acquisition Context."""
    PriorToVoiding: CodedConcept
    PostVoiding: CodedConcept
    FullRectum: CodedConcept
    EmptyRectum: CodedConcept
    PreSurgicalAnatomy: CodedConcept
    PostSurgicalAnatomy: CodedConcept
    Inspiration: CodedConcept
    Expiration: CodedConcept
    AutonomousBreathing: CodedConcept
    ValsalvaManeuver: CodedConcept
    CentralBreathingPosition: CodedConcept
    ShallowBreathing: CodedConcept
