"""CID 4205 Ophthalmic Lens, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4205(ContextGroup, cid=4205, uid="1.2.840.10008.6.1.321", keyword="OphthalmicLens", title="Ophthalmic Lens", version="20040921", extensible=True):
    """Ophthalmic Lens, extensible."""

    IndirectOphthalmoscopyLens = CodedConcept("409897002", "SCT", "Indirect ophthalmoscopy lens")
    ConcaveContactFundusLens = CodedConcept("409783000", "SCT", "Concave contact fundus lens")
    ConcaveNoncontactFundusLens = CodedConcept("410688004", "SCT", "Concave noncontact fundus lens")
    ContactFundusLens = CodedConcept("410686000", "SCT", "Contact fundus lens")
    Goniolens = CodedConcept("389156006", "SCT", "Goniolens")
    ConvexNoncontactFundusLens = CodedConcept("410687009", "SCT", "Convex noncontact fundus lens")
    NoncontactFundusLens = CodedConcept("410685001", "SCT", "Noncontact fundus lens")
    ConvexContactFundusLens = CodedConcept("410689007", "SCT", "Convex contact fundus lens")
