"""RT Dose, PS3.3 C.8.8.3. Generated from table_C.8-39; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.8-39",
    "RT Dose",
    "C.8.8.3",
    (
        Row(0, 0x00280002, "1C", when="present(PixelData)", values=(enumerated("1"),)),  # SamplesPerPixel
        Row(0, 0x00280004, "1C", when="present(PixelData)", values=(enumerated("MONOCHROME2"),)),  # PhotometricInterpretation
        Row(0, 0x00280100, "1C", when="present(PixelData)", values=(enumerated("16", "32"),)),  # BitsAllocated
        Row(0, 0x00280101, "1C", when="present(PixelData)"),  # BitsStored
        Row(0, 0x00280102, "1C", when="present(PixelData)"),  # HighBit
        Row(0, 0x00280103, "1C", when="present(PixelData)", values=(enumerated("0001H", when="DoseType in {ERROR}"), enumerated("0000H", when="DoseType not in {ERROR}"),)),  # PixelRepresentation
        Row(0, 0x00080023, "3"),  # ContentDate
        Row(0, 0x00080033, "3"),  # ContentTime
        Row(0, 0x30040002, "1", values=(enumerated("GY", "RELATIVE"),)),  # DoseUnits
        Row(0, 0x30040004, "1", values=(defined("PHYSICAL", "EFFECTIVE", "ERROR"),)),  # DoseType
        Row(0, 0x30040005, "3", values=(defined("NONE", "RIGID", "NON_RIGID"),)),  # SpatialTransformOfDose
        Row(0, 0x00700404, "2C", when="present(SpatialTransformOfDose) and SpatialTransformOfDose in {RIGID, NON_RIGID}", items=(0, None)),  # ReferencedSpatialRegistrationSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x00200013, "3"),  # InstanceNumber
        Row(0, 0x30100038, "3"),  # EntityLongLabel
        Row(0, 0x30040006, "3"),  # DoseComment
        Row(0, 0x30040008, "3"),  # NormalizationPoint
        Row(0, 0x3004000A, "1", values=(defined("PLAN", "MULTI_PLAN", "PLAN_OVERVIEW", "FRACTION", "BEAM", "BRACHY", "FRACTION_SESSION", "BEAM_SESSION", "BRACHY_SESSION", "CONTROL_POINT", "RECORD"),)),  # DoseSummationType
        Row(0, 0x300C0002, "1C", when="DoseSummationType in {PLAN, MULTI_PLAN, FRACTION, BEAM, BRACHY, FRACTION_SESSION, BEAM_SESSION, BRACHY_SESSION, CONTROL_POINT}", may="DoseSummationType in {PLAN_OVERVIEW}", items=(1, 1)),  # ReferencedRTPlanSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x300C0118, "1C", when="present(PlanOverviewSequence)"),  # ReferencedPlanOverviewIndex
        Row(1, 0x300C0020, "1C", when="DoseSummationType in {FRACTION, BEAM, BRACHY, FRACTION_SESSION, BEAM_SESSION, BRACHY_SESSION, CONTROL_POINT}", items=(1, 1)),  # ReferencedFractionGroupSequence
        Row(2, 0x300C0022, "1"),  # ReferencedFractionGroupNumber
        Row(2, 0x300C0004, "1C", when="DoseSummationType in {BEAM, BEAM_SESSION, CONTROL_POINT}", items=(1, None)),  # ReferencedBeamSequence
        Row(3, 0x300C0006, "1"),  # ReferencedBeamNumber
        Row(3, 0x300C00F2, "1C", when="DoseSummationType in {CONTROL_POINT}", items=(1, 1)),  # ReferencedControlPointSequence
        Row(4, 0x300C00F4, "1"),  # ReferencedStartControlPointIndex
        Row(4, 0x300C00F6, "1"),  # ReferencedStopControlPointIndex
        Row(2, 0x300C000A, "1C", when="DoseSummationType in {BRACHY, BRACHY_SESSION}", items=(1, None)),  # ReferencedBrachyApplicationSetupSequence
        Row(3, 0x300C000C, "1"),  # ReferencedBrachyApplicationSetupNumber
        Row(0, 0x30080030, "1C", when="DoseSummationType in {RECORD}", items=(1, None)),  # ReferencedTreatmentRecordSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x300C0004, "1C", when="not_checkable(other-instance)", items=(1, None)),  # ReferencedBeamSequence
        Row(2, 0x300C0006, "1"),  # ReferencedBeamNumber
        Row(0, 0x3004000C, "1C", when="NumberOfFrames > 1 and FrameIncrementPointer in {3004000C}"),  # GridFrameOffsetVector
        Row(0, 0x3004000E, "1C", when="present(PixelData)"),  # DoseGridScaling
        Row(0, 0x30040014, "3", values=(enumerated("IMAGE", "ROI_OVERRIDE", "WATER"),)),  # TissueHeterogeneityCorrection
        Row(0, 0x00089215, "3", items=(1, None), groups=(Group("7220", "D"),)),  # DerivationCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x0008114A, "3", items=(1, None)),  # ReferencedInstanceSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x0040A170, "1", items=(1, 1), groups=(Group("7221", "D"),)),  # PurposeOfReferenceCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x300C0116, "1C", when="DoseSummationType in {PLAN_OVERVIEW}", may="DoseSummationType in {PLAN, MULTI_PLAN, RECORD}", items=(1, None)),  # PlanOverviewSequence
        Row(1, 0x300C0117, "1"),  # PlanOverviewIndex
        Row(1, 0x300A0002, "2"),  # RTPlanLabel
        Row(1, 0x300C0119, "1C", when="DoseSummationType in {PLAN_OVERVIEW, PLAN, MULTI_PLAN}"),  # NumberOfFractionsIncluded
        Row(1, 0x30080022, "1C", when="DoseSummationType in {RECORD}"),  # CurrentFractionNumber
        Row(1, 0x30100077, "2"),  # TreatmentSite
        Row(1, 0x30100078, "2", items=(0, None), groups=(Group("4", "B"),)),  # TreatmentSiteCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x30100089, "3", items=(1, 1), groups=(Group("244", "B"),)),  # TreatmentSiteModifierCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x300C0114, "2", items=(0, None)),  # PrescriptionOverviewSequence
        Row(2, 0x30100038, "1C", when="count(PrescriptionOverviewSequence) > 1", may="always"),  # EntityLongLabel
        Row(2, 0x300C0115, "1"),  # TotalPrescriptionDose
        Row(2, 0x30060084, "3"),  # ReferencedROINumber
        Row(1, 0x300C0060, "1C", when="not present(ReferencedImageSequence)", items=(1, 1)),  # ReferencedStructureSetSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x00081140, "1C", when="not present(ReferencedStructureSetSequence)", items=(1, None)),  # ReferencedImageSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
    ),
)
