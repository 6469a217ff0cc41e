"""CID 3555 Pacing, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3555(ContextGroup, cid=3555, uid="1.2.840.10008.6.1.151", keyword="Pacing", title="Pacing", version="20030327", extensible=True):
    """Pacing, extensible."""

    Pacing = CodedConcept("18590009", "SCT", "Pacing")
    PacingWithMagnet = CodedConcept("371909000", "SCT", "pacing with magnet")
    AtrialPacing = CodedConcept("69158002", "SCT", "atrial pacing")
    VentricularPacing = CodedConcept("344994008", "SCT", "ventricular pacing")
    AVSequentialPacing = CodedConcept("371910005", "SCT", "A-V sequential pacing")
    TemporaryTranscutaneousPacing = CodedConcept("59218006", "SCT", "temporary transcutaneous pacing")
