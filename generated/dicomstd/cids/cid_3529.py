"""CID 3529 Arterial / Venous Content, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3529(ContextGroup, cid=3529, uid="1.2.840.10008.6.1.143", keyword="ArterialVenousContent", title="Arterial / Venous Content", version="20030327", extensible=True):
    """Arterial / Venous Content, extensible."""

    ArterialContentFCa = CodedConcept("19218-7", "LN", "Arterial Content (FCa)")
    VenousContentFCv = CodedConcept("19220-3", "LN", "Venous Content (FCv)")
    PulmonaryArterialContentFCpa = CodedConcept("122188", "DCM", "Pulmonary Arterial Content (FCpa)")
    PulmonaryVenousContentFCpv = CodedConcept("122189", "DCM", "Pulmonary Venous Content (FCpv)")
