"""CID 12140 Pelvic Vasculature Anatomical Location, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12140(ContextGroup, cid=12140, uid="1.2.840.10008.6.1.591", keyword="PelvicVasculatureAnatomicalLocation", title="Pelvic Vasculature Anatomical Location", version="20040322", extensible=True):
    """Pelvic Vasculature Anatomical Location, extensible."""

    UmbilicalArtery = CodedConcept("50536004", "SCT", "Umbilical Artery")
    UmbilicalVein = CodedConcept("13576009", "SCT", "Umbilical Vein")
    OvarianArtery = CodedConcept("12052000", "SCT", "Ovarian Artery")
    OvarianVein = CodedConcept("976004", "SCT", "Ovarian Vein")
    UterineArtery = CodedConcept("91079009", "SCT", "Uterine Artery")
    UterineVein = CodedConcept("60028002", "SCT", "Uterine Vein")
    VitellineArteryOfPlacenta = CodedConcept("256779006", "SCT", "Vitelline Artery of Placenta")
    VitellineVeinOfPlacenta = CodedConcept("256875007", "SCT", "Vitelline Vein of Placenta")
    CommonIliacArtery = CodedConcept("73634005", "SCT", "Common Iliac Artery")
