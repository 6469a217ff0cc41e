"""CID 4252 Visual Field Static Perimetry Screening Test Mode, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4252(ContextGroup, cid=4252, uid="1.2.840.10008.6.1.911", keyword="VisualFieldStaticPerimetryScreeningTestMode", title="Visual Field Static Perimetry Screening Test Mode", version="20100827", extensible=True):
    """Visual Field Static Perimetry Screening Test Mode, extensible."""

    AgeCorrected = CodedConcept("111838", "DCM", "Age corrected")
    ThresholdRelated = CodedConcept("111839", "DCM", "Threshold related")
    SingleLuminance = CodedConcept("111840", "DCM", "Single luminance")
    FovealSensitivityRelated = CodedConcept("111841", "DCM", "Foveal sensitivity related")
    RelatedToNonMacularSensitivity = CodedConcept("111842", "DCM", "Related to non macular sensitivity")
    UserChosenValue = CodedConcept("121410", "DCM", "User chosen value")
