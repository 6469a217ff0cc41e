"""CID 4266 Ophthalmic Anatomic Structure Reference Point, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4266(ContextGroup, cid=4266, uid="1.2.840.10008.6.1.942", keyword="OphthalmicAnatomicStructureReferencePoint", title="Ophthalmic Anatomic Structure Reference Point", version="20170914", extensible=True):
    """Ophthalmic Anatomic Structure Reference Point, extensible."""

    MorphologicallyAbnormalStructure = CodedConcept("49755003", "SCT", "Morphologically Abnormal Structure")
    Lesion = CodedConcept("52988006", "SCT", "Lesion")
    FoveaCentralis = CodedConcept("67046006", "SCT", "Fovea centralis")
    OpticNerveHead = CodedConcept("81016008", "SCT", "Optic nerve head")
    DiscFovea = CodedConcept("111934", "DCM", "Disc-Fovea")
    Cornea = CodedConcept("28726007", "SCT", "Cornea")
