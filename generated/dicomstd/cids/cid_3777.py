"""CID 3777 Implanted Device, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3777(ContextGroup, cid=3777, uid="1.2.840.10008.6.1.263", keyword="ImplantedDevice", title="Implanted Device", version="20070827", extensible=True):
    """Implanted Device, extensible."""

    CardiacPacemaker = CodedConcept("14106009", "SCT", "Cardiac pacemaker")
    ImplantableDefibrillator = CodedConcept("72506001", "SCT", "Implantable defibrillator")
    LeftVentricularAssistDevice = CodedConcept("360066001", "SCT", "Left ventricular assist device")
    InsulinPump = CodedConcept("69805005", "SCT", "Insulin pump")
