"""CID 7455 Sex, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID7455Code

class CID7455(ContextGroup[CID7455Code], cid=7455, uid="1.2.840.10008.6.1.519", keyword="Sex", title="Sex", version="20040112", extensible=False):
    """Sex, not extensible."""

    Male = CID7455Code("M", "DCM", "Male")
    Female = CID7455Code("F", "DCM", "Female")
    UnknownSex = CID7455Code("U", "DCM", "Unknown sex")
    MalePseudohermaphrodite = CID7455Code("MP", "DCM", "Male Pseudohermaphrodite")
    FemalePseudohermaphrodite = CID7455Code("FP", "DCM", "Female Pseudohermaphrodite")
    Hermaphrodite = CID7455Code("H", "DCM", "Hermaphrodite")
    MaleChangedToFemale = CID7455Code("MC", "DCM", "Male changed to Female")
    FemaleChangedToMale = CID7455Code("FC", "DCM", "Female changed to Male")
    AmbiguousSex = CID7455Code("121104", "DCM", "Ambiguous sex")
    OtherSex = CID7455Code("121102", "DCM", "Other sex")
    UndeterminedSex = CID7455Code("121103", "DCM", "Undetermined sex")
