"""RT ROI Observations, PS3.3 C.8.8.8. Generated from table_C.8-44; do not edit."""

from dicodec.schema import Group, Row, Table, defined

TABLE = Table(
    "C.8-44",
    "RT ROI Observations",
    "C.8.8.8",
    (
        Row(0, 0x30060080, "1", items=(1, None)),  # RTROIObservationsSequence
        Row(1, 0x30060082, "1"),  # ObservationNumber
        Row(1, 0x30060084, "1"),  # ReferencedROINumber
        Row(1, 0x3006002E, "3"),  # ROIObservationDateTime
        Row(1, 0x3006004F, "3", items=(1, None), groups=(Group("9272", "B"),)),  # ROIObservationContextCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x30060030, "3", items=(1, None)),  # RTRelatedROISequence
        Row(2, 0x30060084, "1"),  # ReferencedROINumber
        Row(2, 0x30060033, "3", values=(defined("SAME", "ENCLOSED", "ENCLOSING"),)),  # RTROIRelationship
        Row(1, 0, include="macros.multiple_site_general_anatomy_optional"),  # include Multiple Site General Anatomy Optional
        Row(1, 0x00620003, "3", items=(1, 1), groups=(Group("9580", "B"),)),  # SegmentedPropertyCategoryCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x30060086, "3", items=(1, 1)),  # RTROIIdentificationCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x00620011, "3", items=(1, None), groups=(Group("244", "D"),)),  # SegmentedPropertyTypeModifierCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x30100064, "3", items=(1, 1), groups=(Group("9503", "B"),)),  # TherapeuticRoleCategoryCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x30100065, "3", items=(1, 1)),  # TherapeuticRoleTypeCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x300600A0, "3", items=(1, None)),  # RelatedRTROIObservationsSequence
        Row(2, 0x30060082, "1"),  # ObservationNumber
        Row(1, 0x300600A4, "2", values=(defined("EXTERNAL", "PTV", "CTV", "GTV", "TREATED_VOLUME", "IRRAD_VOLUME", "OAR", "BOLUS", "AVOIDANCE", "ORGAN", "MARKER", "REGISTRATION", "ISOCENTER", "CONTRAST_AGENT", "CAVITY", "BRACHY_CHANNEL", "BRACHY_ACCESSORY", "BRACHY_SRC_APP", "BRACHY_CHNL_SHLD", "SUPPORT", "FIXATION", "DOSE_REGION", "CONTROL", "DOSE_MEASUREMENT"),)),  # RTROIInterpretedType
        Row(1, 0x300600A6, "2"),  # ROIInterpreter
        Row(1, 0x3006004E, "1C", when="present(ROICreatorSequence) and not_checkable(real-world)", may="always", items=(1, 1)),  # ROIInterpreterSequence
        Row(2, 0, groups=(Group("9555", "D", "OrganizationalRoleCodeSequence"),), include="macros.identified_person_or_device"),  # include Identified Person or Device
        Row(1, 0x300A00E1, "3"),  # MaterialID
        Row(1, 0x300600B0, "3", items=(1, None)),  # ROIPhysicalPropertiesSequence
        Row(2, 0x300600B2, "1", values=(defined("REL_MASS_DENSITY", "REL_ELEC_DENSITY", "EFFECTIVE_Z", "EFF_Z_PER_A", "REL_STOP_RATIO", "ELEM_FRACTION", "MEAN_EXCI_ENERGY"),)),  # ROIPhysicalProperty
        Row(2, 0x300600B6, "1C", when="ROIPhysicalProperty in {ELEM_FRACTION}", items=(1, None)),  # ROIElementalCompositionSequence
        Row(3, 0x300600B7, "1"),  # ROIElementalCompositionAtomicNumber
        Row(3, 0x300600B8, "1"),  # ROIElementalCompositionAtomicMassFraction
        Row(2, 0x300600B4, "1"),  # ROIPhysicalPropertyValue
    ),
)
