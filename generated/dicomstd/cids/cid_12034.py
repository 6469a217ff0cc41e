"""CID 12034 Ultrasound Transducer Beam Steering, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12034(ContextGroup, cid=12034, uid="1.2.840.10008.6.1.809", keyword="UltrasoundTransducerBeamSteering", title="Ultrasound Transducer Beam Steering", version="20090409", extensible=True):
    """Ultrasound Transducer Beam Steering, extensible."""

    FixedBeamDirection = CodedConcept("125257", "DCM", "Fixed beam direction")
    MechanicalBeamSteering = CodedConcept("125258", "DCM", "Mechanical beam steering")
    PhasedBeamSteering = CodedConcept("125259", "DCM", "Phased beam steering")
