"""CID 3750 Previously Dilated Lesion, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3750(ContextGroup, cid=3750, uid="1.2.840.10008.6.1.247", keyword="PreviouslyDilatedLesion", title="Previously Dilated Lesion", version="20030327", extensible=True):
    """Previously Dilated Lesion, extensible."""

    NotPreviouslyTreated = CodedConcept("108-0", "NCDR", "not previously treated")
    BalloonOnly = CodedConcept("108-1", "NCDR", "balloon only")
    StentOnly = CodedConcept("108-2", "NCDR", "stent only")
    OtherAnyCombination = CodedConcept("108-3", "NCDR", "other/any combination")
