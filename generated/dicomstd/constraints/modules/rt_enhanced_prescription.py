"""RT Enhanced Prescription, PS3.3 C.36.6. Generated from table_C.36.6-1; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.36.6-1",
    "RT Enhanced Prescription",
    "C.36.6",
    (
        Row(0, 0x3010006B, "1", items=(1, None)),  # RTPrescriptionSequence
        Row(1, 0x30100054, "1"),  # RTPrescriptionLabel
        Row(1, 0x3010003C, "1"),  # RTPrescriptionIndex
        Row(1, 0x3010005E, "1C", when="not present(ReferencedParentRTPrescriptionIndex)"),  # ReferencedRTPhysicianIntentIndex
        Row(1, 0x30100042, "1C", when="not present(ReferencedRTPhysicianIntentIndex)"),  # ReferencedParentRTPrescriptionIndex
        Row(1, 0x30100071, "2", items=(0, None)),  # ReferencedDosimetricObjectivesSequence
        Row(2, 0x3010006F, "1"),  # ReferencedDosimetricObjectiveUID
        Row(2, 0x30100074, "1C", when="AbsoluteDosimetricObjectiveFlag in {NO}"),  # DosimetricObjectiveWeight
        Row(1, 0x30100060, "1", items=(1, None)),  # RTAnatomicPrescriptionSequence
        Row(2, 0, include="macros.entity_labeling"),  # include Entity Labeling
        Row(2, 0x30100064, "1", items=(1, 1), groups=(Group("9503", "D"),)),  # TherapeuticRoleCategoryCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x30100065, "1", items=(1, 1)),  # TherapeuticRoleTypeCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x30100066, "2"),  # ConceptualVolumeOptimizationPrecedence
        Row(2, 0x0062000D, "3"),  # RecommendedDisplayCIELabValue
        Row(2, 0x30100068, "2", values=(enumerated("NONE", "UPSTREAM", "DOWNSTREAM", "TOTAL"),)),  # ConceptualVolumeBlockingConstraint
        Row(2, 0x30100067, "2", items=(0, 1), groups=(Group("9501", "D"),)),  # ConceptualVolumeCategoryCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x30100069, "1C", when="count(ConceptualVolumeCategoryCodeSequence) == 1", items=(1, 1)),  # ConceptualVolumeTypeCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x3010006A, "3", items=(1, 1), groups=(Group("244", "D"),)),  # ConceptualVolumeTypeModifierCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x30100025, "1", items=(1, 1)),  # ConceptualVolumeSequence
        Row(3, 0, include="macros.conceptual_volume_segmentation_reference_and_combination"),  # include Conceptual Volume Segmentation Reference And Combination
        Row(2, 0x30100017, "2"),  # ConceptualVolumeDescription
        Row(1, 0x30100049, "1C", when="RTTreatmentPhaseIntentPresenceFlag in {YES}", items=(1, None)),  # ReferencedRTTreatmentPhaseSequence
        Row(2, 0x30100040, "1"),  # ReferencedRTTreatmentPhaseIndex
        Row(1, 0x30100082, "2", items=(0, 1)),  # FractionBasedRelationshipSequence
        Row(2, 0x30100041, "1"),  # ReferencedRTPrescriptionIndex
        Row(2, 0x30100083, "1", values=(enumerated("START", "END"),)),  # FractionBasedRelationshipIntervalAnchor
        Row(2, 0x3010007C, "1"),  # NumberOfIntervalFractions
        Row(1, 0x30100061, "2"),  # PriorTreatmentDoseDescription
        Row(1, 0x30100062, "2", items=(0, None)),  # PriorTreatmentReferenceSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x30100076, "2", items=(0, None)),  # PlanningInputInformationSequence
        Row(2, 0, groups=(Group("9510", "D"),), include="macros.related_information_entities"),  # include Related Information Entities
        Row(1, 0x3010007B, "3"),  # PrescriptionNotes
        Row(1, 0x3010007D, "3"),  # NumberOfFractions
        Row(1, 0x3010007E, "3"),  # IntendedDeliveryDuration
        Row(1, 0x3010007F, "3"),  # FractionationNotes
        Row(1, 0x30100088, "3", items=(0, 1), groups=(Group("9533", "B"),)),  # DeliveryTimeStructureCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0, include="macros.radiation_fraction_pattern"),  # include Radiation Fraction Pattern
        Row(1, 0x3010007A, "3"),  # TreatmentTechniqueNotes
        Row(1, 0x30100046, "3", values=(enumerated("TELETHERAPY", "BRACHYTHERAPY"),)),  # RadiotherapyTreatmentType
        Row(1, 0x30100047, "3", values=(defined("PHOTON", "NEUTRON", "ELECTRON", "ION"),)),  # TeletherapyRadiationType
        Row(1, 0x30100048, "3", values=(defined("ISOTOPIC", "ELECTRONIC"),)),  # BrachytherapySourceType
        Row(1, 0x30100080, "3", items=(1, None), groups=(Group("9524", "D"),)),  # RTTreatmentTechniqueCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x30100032, "2", items=(0, 1)),  # PatientTreatmentOrientationSequence
        Row(2, 0, include="macros.patient_orientation_and_equipment_relationship"),  # include Patient Orientation And Equipment Relationship
        Row(1, 0x30100081, "3", items=(1, None)),  # PrescriptionNotesSequence
        Row(2, 0, include="macros.content_item"),  # include Content Item
        Row(0, 0x3010006C, "1C", when="not_parsed", items=(1, None)),  # DosimetricObjectiveSequence
        Row(1, 0, include="macros.dosimetric_objective"),  # include Dosimetric Objective
        Row(1, 0x3010000B, "1C", when="not_checkable(real-world)"),  # ReferencedConceptualVolumeUID
        Row(1, 0x30100063, "1", values=(enumerated("CURRENT", "LIFETIME"),)),  # DosimetricObjectiveEvaluationScope
    ),
)
