"""CID 93 Joint Positioning Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID93(ContextGroup, cid=93, uid="1.2.840.10008.6.1.893", keyword="JointPositioningMethod", title="Joint Positioning Method", version="20100625", extensible=True):
    """Joint Positioning Method, extensible."""

    PassiveMovement = CodedConcept("21278004", "SCT", "Passive movement")
    ManipulationOfJoint = CodedConcept("118745001", "SCT", "Manipulation of joint")
