"""CID 7455 Sex, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID7455(ContextGroup, cid=7455, uid="1.2.840.10008.6.1.519", keyword="Sex", title="Sex", version="20040112", extensible=False):
    """Sex, not extensible."""

    Male = CodedConcept("M", "DCM", "Male")
    Female = CodedConcept("F", "DCM", "Female")
    UnknownSex = CodedConcept("U", "DCM", "Unknown sex")
    MalePseudohermaphrodite = CodedConcept("MP", "DCM", "Male Pseudohermaphrodite")
    FemalePseudohermaphrodite = CodedConcept("FP", "DCM", "Female Pseudohermaphrodite")
    Hermaphrodite = CodedConcept("H", "DCM", "Hermaphrodite")
    MaleChangedToFemale = CodedConcept("MC", "DCM", "Male changed to Female")
    FemaleChangedToMale = CodedConcept("FC", "DCM", "Female changed to Male")
    AmbiguousSex = CodedConcept("121104", "DCM", "Ambiguous sex")
    OtherSex = CodedConcept("121102", "DCM", "Other sex")
    UndeterminedSex = CodedConcept("121103", "DCM", "Undetermined sex")
