"""CID 4251 Visual Field Static Perimetry Test Strategy, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4251(ContextGroup, cid=4251, uid="1.2.840.10008.6.1.910", keyword="VisualFieldStaticPerimetryTestStrategy", title="Visual Field Static Perimetry Test Strategy", version="20100827", extensible=True):
    """Visual Field Static Perimetry Test Strategy, extensible."""

    VisualFieldSITAStandardTestStrategy = CodedConcept("111815", "DCM", "Visual Field SITA-Standard Test Strategy")
    VisualFieldSITASWAPTestStrategy = CodedConcept("111816", "DCM", "Visual Field SITA-SWAP Test Strategy")
    VisualFieldSITAFastTestStrategy = CodedConcept("111817", "DCM", "Visual Field SITA-Fast Test Strategy")
    VisualFieldFullThresholdTestStrategy = CodedConcept("111818", "DCM", "Visual Field Full Threshold Test Strategy")
    VisualFieldFastPacTestStrategy = CodedConcept("111819", "DCM", "Visual Field FastPac Test Strategy")
    VisualFieldFullFromPriorTestStrategy = CodedConcept("111820", "DCM", "Visual Field Full From Prior Test Strategy")
    VisualFieldOptimaTestStrategy = CodedConcept("111821", "DCM", "Visual Field Optima Test Strategy")
    VisualFieldTwoZoneTestStrategy = CodedConcept("111822", "DCM", "Visual Field Two-Zone Test Strategy")
    VisualFieldThreeZoneTestStrategy = CodedConcept("111823", "DCM", "Visual Field Three-Zone Test Strategy")
    VisualFieldQuantifyDefectsTestStrategy = CodedConcept("111824", "DCM", "Visual Field Quantify-Defects Test Strategy")
    VisualFieldTOPTestStrategy = CodedConcept("111825", "DCM", "Visual Field TOP Test Strategy")
    VisualFieldDynamicTestStrategy = CodedConcept("111826", "DCM", "Visual Field Dynamic Test Strategy")
    VisualFieldNormalTestStrategy = CodedConcept("111827", "DCM", "Visual Field Normal Test Strategy")
    VisualField1LTTestStrategy = CodedConcept("111828", "DCM", "Visual Field 1-LT Test Strategy")
    VisualField2LTTestStrategy = CodedConcept("111829", "DCM", "Visual Field 2-LT Test Strategy")
    VisualFieldLVSTestStrategy = CodedConcept("111830", "DCM", "Visual Field LVS Test Strategy")
    VisualFieldGATETestStrategy = CodedConcept("111831", "DCM", "Visual Field GATE Test Strategy")
    VisualFieldGATEiTestStrategy = CodedConcept("111832", "DCM", "Visual Field GATEi Test Strategy")
    VisualField2LTDynamicTestStrategy = CodedConcept("111833", "DCM", "Visual Field 2LT-Dynamic Test Strategy")
    VisualField2LTNormalTestStrategy = CodedConcept("111834", "DCM", "Visual Field 2LT-Normal Test Strategy")
    VisualFieldFastThresholdTestStrategy = CodedConcept("111835", "DCM", "Visual Field Fast Threshold Test Strategy")
    VisualFieldCLIPTestStrategy = CodedConcept("111836", "DCM", "Visual Field CLIP Test Strategy")
    VisualFieldCLASSStrategy = CodedConcept("111837", "DCM", "Visual Field CLASS Strategy")
