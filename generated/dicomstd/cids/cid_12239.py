"""CID 12239 Cardiac Output Property, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12239(ContextGroup, cid=12239, uid="1.2.840.10008.6.1.630", keyword="CardiacOutputProperty", title="Cardiac Output Property", version="20030918", extensible=True):
    """Cardiac Output Property, extensible."""

    StrokeVolume = CodedConcept("90096001", "SCT", "Stroke Volume")
    CardiacOutput = CodedConcept("82799009", "SCT", "Cardiac Output")
    CardiacIndex = CodedConcept("54993008", "SCT", "Cardiac Index")
    StrokeIndex = CodedConcept("277381004", "SCT", "Stroke Index")
