"""CID 10013 CT Acquisition Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10013(ContextGroup, cid=10013, uid="1.2.840.10008.6.1.545", keyword="CTAcquisitionType", title="CT Acquisition Type", version="20160314", extensible=True):
    """CT Acquisition Type, extensible."""

    SequencedAcquisition = CodedConcept("113804", "DCM", "Sequenced Acquisition")
    SpiralAcquisition = CodedConcept("116152004", "SCT", "Spiral Acquisition")
    ConstantAngleAcquisition = CodedConcept("113805", "DCM", "Constant Angle Acquisition")
    StationaryAcquisition = CodedConcept("113806", "DCM", "Stationary Acquisition")
    FreeAcquisition = CodedConcept("113807", "DCM", "Free Acquisition")
    ConeBeamAcquisition = CodedConcept("702569007", "SCT", "Cone Beam Acquisition")
