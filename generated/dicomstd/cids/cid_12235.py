"""CID 12235 Mitral Valve Anatomic Site, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12235(ContextGroup, cid=12235, uid="1.2.840.10008.6.1.626", keyword="MitralValveAnatomicSite", title="Mitral Valve Anatomic Site", version="20170914", extensible=True):
    """Mitral Valve Anatomic Site, extensible."""

    MedialMitralAnnulus = CodedConcept("399093001", "SCT", "Medial Mitral Annulus")
    LateralMitralAnnulus = CodedConcept("399086000", "SCT", "Lateral Mitral Annulus")
    MitralAnnulus = CodedConcept("65197004", "SCT", "Mitral Annulus")
