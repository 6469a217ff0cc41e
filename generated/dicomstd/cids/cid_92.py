"""CID 92 Joint Position During Acquisition, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID92(ContextGroup, cid=92, uid="1.2.840.10008.6.1.892", keyword="JointPositionDuringAcquisition", title="Joint Position During Acquisition", version="20100625", extensible=True):
    """Joint Position During Acquisition, extensible."""

    NeutralMusculoskeletalPosition = CodedConcept("109136", "DCM", "Neutral musculoskeletal position")
    Flexion = CodedConcept("9964006", "SCT", "Flexion")
    Extension = CodedConcept("24154002", "SCT", "Extension")
    Abduction = CodedConcept("60074003", "SCT", "Abduction")
    Adduction = CodedConcept("11554009", "SCT", "Adduction")
    InternalRotation = CodedConcept("12852001", "SCT", "Internal rotation")
    ExternalRotation = CodedConcept("52019005", "SCT", "External rotation")
    Supination = CodedConcept("14502000", "SCT", "Supination")
    Pronation = CodedConcept("88241000", "SCT", "Pronation")
    Torsion = CodedConcept("51795009", "SCT", "Torsion")
