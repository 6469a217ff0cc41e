"""CID 7156 Vascular Segmentation Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7156(ContextGroup, cid=7156, uid="1.2.840.10008.6.1.502", keyword="VascularSegmentationType", title="Vascular Segmentation Type", version="20210328", extensible=True):
    """Vascular Segmentation Type, extensible."""

    Adventitia = CodedConcept("30180000", "SCT", "Adventitia")
    CardiovascularSystem = CodedConcept("113257007", "SCT", "Cardiovascular system")
    Intima = CodedConcept("87483006", "SCT", "Intima")
    Lumen = CodedConcept("91747007", "SCT", "Lumen")
    Media = CodedConcept("61695000", "SCT", "Media")
    SystemicArtery = CodedConcept("281159003", "SCT", "Systemic artery")
    SystemicVein = CodedConcept("360592004", "SCT", "Systemic vein")
    Thrombus = CodedConcept("396339007", "SCT", "Thrombus")
    VascularSclerosis = CodedConcept("107671003", "SCT", "Vascular sclerosis")
