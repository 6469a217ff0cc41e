"""RT Patient Position Acquisition Instruction, PS3.3 C.36.29. Generated from table_C.36.29-1; do not edit."""

from dicodec.schema import Group, Row, Table, defined

TABLE = Table(
    "C.36.29-1",
    "RT Patient Position Acquisition Instruction",
    "C.36.29",
    (
        Row(0, 0, include="macros.entity_long_labeling"),  # include Entity Long Labeling
        Row(0, 0x30020118, "1", items=(1, None)),  # AcquisitionTaskSequence
        Row(1, 0x3002011C, "1"),  # AcquisitionTaskIndex
        Row(1, 0x30020119, "1", items=(1, 1), groups=(Group("9242", "D"),)),  # AcquisitionTaskWorkitemCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x30020124, "1C", when="not_checkable(real-world)"),  # AcquisitionTaskApplicabilitySequence
        Row(2, 0, include="macros.rt_patient_position_scope_with_legacy_support"),  # include RT Patient Position Scope With Legacy Support
        Row(1, 0x30020108, "2", items=(1, 1)),  # RTAcquisitionPatientPositionSequence
        Row(2, 0, include="macros.rt_patient_position"),  # include RT Patient Position
        Row(1, 0x3002011A, "1", items=(1, None)),  # AcquisitionSubtaskSequence
        Row(2, 0x3002011D, "1"),  # AcquisitionSubtaskIndex
        Row(2, 0x3002011B, "1", items=(1, 1), groups=(Group("9263", "D", qualified=True), Group("9264", "D", qualified=True),)),  # SubtaskWorkitemCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x30020129, "1", values=(defined("KV", "MV"),)),  # AcquisitionSignalType
        Row(2, 0x3002012A, "1", values=(defined("PROJECTION", "CT"),)),  # AcquisitionMethod
        Row(2, 0x3002011F, "3", items=(1, 1)),  # PositionAcquisitionTemplateIdentificationSequence
        Row(3, 0x30020121, "1"),  # PositionAcquisitionTemplateName
        Row(3, 0x30020122, "1C", when="not present(PositionAcquisitionTemplateID)", may="always", items=(1, 1)),  # PositionAcquisitionTemplateCodeSequence
        Row(4, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(3, 0x30020120, "1C", when="not present(PositionAcquisitionTemplateCodeSequence)", may="always"),  # PositionAcquisitionTemplateID
        Row(3, 0x30020123, "2"),  # PositionAcquisitionTemplateDescription
        Row(2, 0x3002011E, "1C", when="ProjectionImagingAcquisitionParameterSequence.ImagingSourceLocationSpecificationType in {RELATIVE_PARAMS} or ProjectionImagingAcquisitionParameterSequence.ImagingApertureSpecificationType in {BEAM, RELATIVE_TO_BEAM}", items=(1, 1)),  # ReferencedBaselineParametersRTRadiationInstanceSequence
        Row(3, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(3, 0x300C0006, "1C", when="not_checkable(other-instance)"),  # ReferencedBeamNumber
        Row(2, 0x300A0607, "1C", when="NumberOfAcquisitionDevices > 1"),  # ReferencedDeviceIndex
        Row(2, 0x300A0659, "1C", when="not_checkable(real-world)", items=(1, 1), groups=(Group("9261", "D"),)),  # RTDeviceDistanceReferenceLocationCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x300A0688, "1C", when="present(RTDeviceDistanceReferenceLocationCodeSequence)"),  # RTBeamModifierDefinitionDistance
        Row(2, 0x30020135, "3", items=(1, None)),  # AcquisitionInitiationSequence
        Row(3, 0, include="macros.content_item"),  # include Content Item
        Row(2, 0x30020127, "1C", when="AcquisitionSignalType in {KV}", items=(1, 1)),  # KVImagingGenerationParametersSequence
        Row(3, 0, include="macros.kv_radiation_image_acquisition_parameters"),  # include KV Radiation Image Acquisition Parameters
        Row(2, 0x30020128, "1C", when="AcquisitionSignalType in {MV}", items=(1, 1)),  # MVImagingGenerationParametersSequence
        Row(3, 0, include="macros.mv_radiation_image_acquisition_parameters"),  # include MV Radiation Image Acquisition Parameters
        Row(2, 0x30020125, "1C", when="AcquisitionMethod in {PROJECTION}", items=(1, 1)),  # ProjectionImagingAcquisitionParameterSequence
        Row(3, 0, include="macros.rt_projection_imaging_request_geometry"),  # include RT Projection Imaging Request Geometry
        Row(3, 0, include="macros.rt_imaging_aperture"),  # include RT Imaging Aperture
        Row(2, 0x30020126, "1C", when="AcquisitionMethod in {CT}", items=(1, 1)),  # CTImagingAcquisitionParameterSequence
        Row(3, 0, include="macros.n3d_rt_cone_beam_imaging_geometry"),  # include 3D RT Cone-Beam Imaging Geometry
        Row(2, 0x30020131, "3", items=(1, None)),  # DeviceSpecificAcquisitionParameterSequence
        Row(3, 0, include="macros.content_item"),  # include Content Item
        Row(2, 0x30020130, "1C", when="not_checkable(application)", items=(1, None)),  # AdditionalRTAccessoryDeviceSequence
        Row(3, 0x300A0607, "1"),  # ReferencedDeviceIndex
        Row(3, 0x30020131, "3", items=(1, None)),  # DeviceSpecificAcquisitionParameterSequence
        Row(4, 0, include="macros.content_item"),  # include Content Item
        Row(2, 0x30020132, "3", items=(1, None)),  # ReferencedPositionReferenceInstanceSequence
        Row(3, 0, groups=(Group("9267", "D"),), include="macros.related_information_entities"),  # include Related Information Entities
    ),
)
