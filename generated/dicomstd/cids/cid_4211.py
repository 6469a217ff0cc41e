"""CID 4211 Ophthalmic OCT Anatomic Structure Imaged, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4211(ContextGroup, cid=4211, uid="1.2.840.10008.6.1.327", keyword="OphthalmicOCTAnatomicStructureImaged", title="Ophthalmic OCT Anatomic Structure Imaged", version="20071016", extensible=True):
    """Ophthalmic OCT Anatomic Structure Imaged, extensible."""

    AnteriorChamberOfEye = CodedConcept("31636006", "SCT", "Anterior chamber of eye")
    ChoroidOfEye = CodedConcept("68703001", "SCT", "Choroid of eye")
    CiliaryBody = CodedConcept("29534007", "SCT", "Ciliary body")
    Conjunctiva = CodedConcept("29445007", "SCT", "Conjunctiva")
    Cornea = CodedConcept("28726007", "SCT", "Cornea")
    Iris = CodedConcept("41296002", "SCT", "Iris")
    Lens = CodedConcept("78076003", "SCT", "Lens")
    OpticNerveHead = CodedConcept("81016008", "SCT", "Optic nerve head")
    Retina = CodedConcept("5665001", "SCT", "Retina")
    Sclera = CodedConcept("18619003", "SCT", "Sclera")
    Vitreous = CodedConcept("26386000", "SCT", "Vitreous")
    CornealEpithelium = CodedConcept("15775008", "SCT", "Corneal epithelium")
    CornealEndothelium = CodedConcept("65431007", "SCT", "Corneal endothelium")
