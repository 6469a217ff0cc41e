"""CID 7451 Family Member, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7451(ContextGroup, cid=7451, uid="1.2.840.10008.6.1.515", keyword="FamilyMember", title="Family Member", version="20040112", extensible=True):
    """Family Member, extensible."""

    NaturalMother = CodedConcept("65656005", "SCT", "Natural mother")
    NaturalFather = CodedConcept("9947008", "SCT", "Natural father")
    NaturalSister = CodedConcept("73678001", "SCT", "Natural sister")
    NaturalBrother = CodedConcept("60614009", "SCT", "Natural brother")
    Aunt = CodedConcept("25211005", "SCT", "Aunt")
    Uncle = CodedConcept("38048003", "SCT", "Uncle")
    HalfSister = CodedConcept("2272004", "SCT", "Half-sister")
    HalfBrother = CodedConcept("45929001", "SCT", "Half-brother")
    NaturalGrandMother = CodedConcept("17945006", "SCT", "Natural grand-mother")
    NaturalGrandFather = CodedConcept("62296006", "SCT", "Natural grand-father")
    NaturalDaughter = CodedConcept("83420006", "SCT", "Natural daughter")
    NaturalSon = CodedConcept("113160008", "SCT", "Natural son")
    FemaleFirstCousin = CodedConcept("270002", "SCT", "Female first cousin")
    MaleFirstCousin = CodedConcept("11993008", "SCT", "Male first cousin")
