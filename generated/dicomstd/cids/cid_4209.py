"""CID 4209 Ophthalmic Anatomic Structure Imaged, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4209(ContextGroup, cid=4209, uid="1.2.840.10008.6.1.325", keyword="OphthalmicAnatomicStructureImaged", title="Ophthalmic Anatomic Structure Imaged", version="20040921", extensible=True):
    """Ophthalmic Anatomic Structure Imaged, extensible."""

    AnteriorChamberOfEye = CodedConcept("31636006", "SCT", "Anterior chamber of eye")
    BothEyes = CodedConcept("40638003", "SCT", "Both eyes")
    ChoroidOfEye = CodedConcept("68703001", "SCT", "Choroid of eye")
    CiliaryBody = CodedConcept("29534007", "SCT", "Ciliary body")
    Conjunctiva = CodedConcept("29445007", "SCT", "Conjunctiva")
    Cornea = CodedConcept("28726007", "SCT", "Cornea")
    Eye = CodedConcept("81745001", "SCT", "Eye")
    Eyelid = CodedConcept("80243003", "SCT", "Eyelid")
    FoveaCentralis = CodedConcept("67046006", "SCT", "Fovea centralis")
    Iris = CodedConcept("41296002", "SCT", "Iris")
    LacrimalCaruncle = CodedConcept("43045000", "SCT", "Lacrimal caruncle")
    LacrimalGland = CodedConcept("13561001", "SCT", "Lacrimal gland")
    LacrimalSac = CodedConcept("3954005", "SCT", "Lacrimal sac")
    Lens = CodedConcept("78076003", "SCT", "Lens")
    LowerEyelid = CodedConcept("62736007", "SCT", "Lower Eyelid")
    OphthalmicArtery = CodedConcept("53549008", "SCT", "Ophthalmic artery")
    OpticNerveHead = CodedConcept("81016008", "SCT", "Optic nerve head")
    Retina = CodedConcept("5665001", "SCT", "Retina")
    Sclera = CodedConcept("18619003", "SCT", "Sclera")
    UpperEyelid = CodedConcept("38934000", "SCT", "Upper Eyelid")
