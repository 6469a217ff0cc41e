"""CID 3707 VSD Description, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3707(ContextGroup, cid=3707, uid="1.2.840.10008.6.1.209", keyword="VSDDescription", title="VSD Description", version="20030327", extensible=True):
    """VSD Description, extensible."""

    Membranous = CodedConcept("94150003", "SCT", "Membranous")
    NonRestrictive = CodedConcept("373131000", "SCT", "Non-restrictive")
    Restrictive = CodedConcept("253551005", "SCT", "Restrictive")
    None_ = CodedConcept("260413007", "SCT", "None")
