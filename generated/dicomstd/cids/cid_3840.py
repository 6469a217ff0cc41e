"""CID 3840 Pulmonary Vein, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3840(ContextGroup, cid=3840, uid="1.2.840.10008.6.1.290", keyword="PulmonaryVein", title="Pulmonary Vein", version="20110818", extensible=True):
    """Pulmonary Vein, extensible."""

    PulmonaryVein = CodedConcept("430757002", "SCT", "Pulmonary Vein")
    LeftPulmonaryVein = CodedConcept("27706005", "SCT", "Left Pulmonary Vein")
    InferiorLeftPulmonaryVein = CodedConcept("51249003", "SCT", "Inferior Left Pulmonary Vein")
    SuperiorLeftPulmonaryVein = CodedConcept("43863001", "SCT", "Superior Left Pulmonary Vein")
    RightPulmonaryVein = CodedConcept("91539005", "SCT", "Right Pulmonary Vein")
    InferiorRightPulmonaryVein = CodedConcept("113273001", "SCT", "Inferior Right Pulmonary Vein")
    SuperiorRightPulmonaryVein = CodedConcept("8629005", "SCT", "Superior Right Pulmonary Vein")
