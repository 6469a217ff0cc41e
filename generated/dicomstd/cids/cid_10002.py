"""CID 10002 Irradiation Event Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10002(ContextGroup, cid=10002, uid="1.2.840.10008.6.1.536", keyword="IrradiationEventType", title="Irradiation Event Type", version="20051101", extensible=True):
    """Irradiation Event Type, extensible."""

    Fluoroscopy = CodedConcept("44491008", "SCT", "Fluoroscopy")
    StationaryAcquisition = CodedConcept("113611", "DCM", "Stationary Acquisition")
    SteppingAcquisition = CodedConcept("113612", "DCM", "Stepping Acquisition")
    RotationalAcquisition = CodedConcept("113613", "DCM", "Rotational Acquisition")
