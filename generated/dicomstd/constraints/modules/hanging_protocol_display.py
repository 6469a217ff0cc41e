"""Hanging Protocol Display, PS3.3 C.23.3. Generated from table_C.23.3-1; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.23.3-1",
    "Hanging Protocol Display",
    "C.23.3",
    (
        Row(0, 0x00720200, "1", items=(1, None)),  # DisplaySetsSequence
        Row(1, 0x00720202, "1"),  # DisplaySetNumber
        Row(1, 0x00720203, "3"),  # DisplaySetLabel
        Row(1, 0x00720204, "1"),  # DisplaySetPresentationGroup
        Row(1, 0x00720032, "1"),  # ImageSetNumber
        Row(1, 0x00720300, "1", items=(1, 1)),  # ImageBoxesSequence
        Row(2, 0x00720302, "1"),  # ImageBoxNumber
        Row(2, 0x00720108, "1"),  # DisplayEnvironmentSpatialPosition
        Row(2, 0x00720304, "1", values=(defined("TILED", "STACK", "CINE", "PROCESSED", "SINGLE"),)),  # ImageBoxLayoutType
        Row(2, 0x00720306, "1C", when="ImageBoxLayoutType in {TILED}"),  # ImageBoxTileHorizontalDimension
        Row(2, 0x00720308, "1C", when="ImageBoxLayoutType in {TILED}"),  # ImageBoxTileVerticalDimension
        Row(2, 0x00720310, "1C", when="ImageBoxLayoutType in {TILED} and (ImageBoxTileHorizontalDimension > 1 or ImageBoxTileVerticalDimension > 1)", values=(enumerated("VERTICAL", "HORIZONTAL"),)),  # ImageBoxScrollDirection
        Row(2, 0x00720312, "2C", when="ImageBoxLayoutType in {TILED} and (ImageBoxTileHorizontalDimension > 1 or ImageBoxTileVerticalDimension > 1)", values=(enumerated("PAGE", "ROW_COLUMN", "IMAGE"),)),  # ImageBoxSmallScrollType
        Row(2, 0x00720314, "1C", when="has_value(ImageBoxSmallScrollType)"),  # ImageBoxSmallScrollAmount
        Row(2, 0x00720316, "2C", when="ImageBoxLayoutType in {TILED} and (ImageBoxTileHorizontalDimension > 1 or ImageBoxTileVerticalDimension > 1)", values=(enumerated("PAGE", "ROW_COLUMN", "IMAGE"),)),  # ImageBoxLargeScrollType
        Row(2, 0x00720318, "1C", when="has_value(ImageBoxLargeScrollType)"),  # ImageBoxLargeScrollAmount
        Row(2, 0x00720320, "3"),  # ImageBoxOverlapPriority
        Row(2, 0x00181244, "1C", when="ImageBoxLayoutType in {CINE}", values=(enumerated("0", "1", "2"),)),  # PreferredPlaybackSequencing
        Row(2, 0x00082144, "1C", when="ImageBoxLayoutType in {CINE} and not present(CineRelativeToRealTime)"),  # RecommendedDisplayFrameRate
        Row(2, 0x00720330, "1C", when="ImageBoxLayoutType in {CINE} and not present(RecommendedDisplayFrameRate)"),  # CineRelativeToRealTime
        Row(1, 0x00720400, "2", items=(0, None)),  # FilterOperationsSequence
        Row(2, 0x00720402, "1C", when="not present(SelectorAttribute)", values=(defined("IMAGE_PLANE"),)),  # FilterByCategory
        Row(2, 0x00720404, "1C", when="present(SelectorAttribute) and not present(FilterByOperator)", values=(enumerated("PRESENT", "NOT_PRESENT"),)),  # FilterByAttributePresence
        Row(2, 0x00720026, "1C", when="not present(FilterByCategory)"),  # SelectorAttribute
        Row(2, 0x00720050, "1C", when="(present(SelectorAttribute) or present(FilterByCategory)) and present(FilterByOperator)"),  # SelectorAttributeVR
        Row(2, 0, include="macros.hanging_protocol_selector_attribute_context"),  # include Hanging Protocol Selector Attribute Context
        Row(2, 0, include="macros.hanging_protocol_selector_attribute_value"),  # include Hanging Protocol Selector Attribute Value
        Row(2, 0x00720028, "1C", when="present(SelectorAttribute) and present(FilterByOperator)"),  # SelectorValueNumber
        Row(2, 0x00720406, "1C", when="present(FilterByCategory) or (present(SelectorAttribute) and not present(FilterByAttributePresence))", values=(enumerated("RANGE_INCL", "RANGE_EXCL", "GREATER_OR_EQUAL", "LESS_OR_EQUAL", "GREATER_THAN", "LESS_THAN", "MEMBER_OF", "NOT_MEMBER_OF"),)),  # FilterByOperator
        Row(2, 0x00720024, "3", values=(enumerated("MATCH", "NO_MATCH"),)),  # ImageSetSelectorUsageFlag
        Row(1, 0x00720600, "2", items=(0, None)),  # SortingOperationsSequence
        Row(2, 0x00720026, "1C", when="not present(SortByCategory)"),  # SelectorAttribute
        Row(2, 0, include="macros.hanging_protocol_selector_attribute_context"),  # include Hanging Protocol Selector Attribute Context
        Row(2, 0x00720028, "1C", when="present(SelectorAttribute)"),  # SelectorValueNumber
        Row(2, 0x00720602, "1C", when="not present(SelectorAttribute)", values=(defined("ALONG_AXIS", "BY_ACQ_TIME"),)),  # SortByCategory
        Row(2, 0x00720604, "1", values=(enumerated("INCREASING", "DECREASING"),)),  # SortingDirection
        Row(1, 0x00720500, "3", values=(defined("COLOR"),)),  # BlendingOperationType
        Row(1, 0x00720510, "3", values=(defined("MPR", "3D_RENDERING", "SLAB"),)),  # ReformattingOperationType
        Row(1, 0x00720512, "1C", when="ReformattingOperationType in {SLAB, MPR}", may="always"),  # ReformattingThickness
        Row(1, 0x00720514, "1C", when="ReformattingOperationType in {SLAB, MPR}", may="always"),  # ReformattingInterval
        Row(1, 0x00720516, "1C", when="ReformattingOperationType in {MPR, 3D_RENDERING}", may="always", values=(defined("SAGITTAL", "TRANSVERSE", "CORONAL", "OBLIQUE"),)),  # ReformattingOperationInitialViewDirection
        Row(1, 0x00720520, "1C", when="ReformattingOperationType in {3D_RENDERING}", values=(defined("MIP", "SURFACE", "VOLUME", at=1),)),  # ThreeDRenderingType
        Row(1, 0x00720700, "3"),  # DisplaySetPatientOrientation
        Row(1, 0x00720717, "3", values=(enumerated("LEFT", "CENTER", "RIGHT"),)),  # DisplaySetHorizontalJustification
        Row(1, 0x00720718, "3", values=(enumerated("TOP", "CENTER", "BOTTOM"),)),  # DisplaySetVerticalJustification
        Row(1, 0x00720702, "3", values=(defined("LUNG", "MEDIASTINUM", "ABDO_PELVIS", "LIVER", "SOFT_TISSUE", "BONE", "BRAIN", "POST_FOSSA"),)),  # VOIType
        Row(1, 0x00720704, "3"),  # PseudoColorType
        Row(1, 0x00720705, "1C", when="not_checkable(content)", may="present(PseudoColorType)", items=(1, 1)),  # PseudoColorPaletteInstanceReferenceSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x00720706, "3", values=(enumerated("YES", "NO"),)),  # ShowGrayscaleInverted
        Row(1, 0x00720710, "3", values=(enumerated("YES", "NO"),)),  # ShowImageTrueSizeFlag
        Row(1, 0x00720712, "3", values=(enumerated("YES", "NO"),)),  # ShowGraphicAnnotationFlag
        Row(1, 0x00720714, "3", values=(enumerated("YES", "NO"),)),  # ShowPatientDemographicsFlag
        Row(1, 0x00720716, "3", values=(enumerated("YES", "NO"),)),  # ShowAcquisitionTechniquesFlag
        Row(1, 0x00720206, "3"),  # DisplaySetPresentationGroupDescription
        Row(0, 0x00720208, "2", values=(enumerated("MAINTAIN_LAYOUT", "ADAPT_LAYOUT"),)),  # PartialDataDisplayHandling
        Row(0, 0x00720210, "3", items=(1, None)),  # SynchronizedScrollingSequence
        Row(1, 0x00720212, "1"),  # DisplaySetScrollingGroup
        Row(0, 0x00720214, "3", items=(1, None)),  # NavigationIndicatorSequence
        Row(1, 0x00720216, "1C", when="not_checkable(application)"),  # NavigationDisplaySet
        Row(1, 0x00720218, "1"),  # ReferenceDisplaySets
    ),
)
