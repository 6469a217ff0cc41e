"""CID 94 Physical Force Applied During Acquisition, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID94(ContextGroup, cid=94, uid="1.2.840.10008.6.1.894", keyword="PhysicalForceAppliedDuringAcquisition", title="Physical Force Applied During Acquisition", version="20100625", extensible=True):
    """Physical Force Applied During Acquisition, extensible."""

    TractionAction = CodedConcept("129411004", "SCT", "Traction - action")
    CompressionAction = CodedConcept("263720003", "SCT", "Compression - action")
    RotationAction = CodedConcept("257912008", "SCT", "Rotation - action")
