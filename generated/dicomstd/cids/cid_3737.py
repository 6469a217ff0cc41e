"""CID 3737 Ischemia Non-invasive Test, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3737(ContextGroup, cid=3737, uid="1.2.840.10008.6.1.234", keyword="IschemiaNoninvasiveTest", title="Ischemia Non-invasive Test", version="20030327", extensible=True):
    """Ischemia Non-invasive Test, extensible."""

    NotDone = CodedConcept("48-1", "NCDR", "Not Done")
    Positive = CodedConcept("48-2", "NCDR", "Positive")
    Negative = CodedConcept("48-3", "NCDR", "Negative")
    Equivocal = CodedConcept("48-4", "NCDR", "Equivocal")
    Arrhythmia = CodedConcept("48-5", "NCDR", "Arrhythmia")
