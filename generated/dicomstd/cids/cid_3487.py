"""CID 3487 Intravascular Volumetric Region, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3487(ContextGroup, cid=3487, uid="1.2.840.10008.6.1.122", keyword="IntravascularVolumetricRegion", title="Intravascular Volumetric Region", version="20170413", extensible=True):
    """Intravascular Volumetric Region, extensible."""

    StentedRegion = CodedConcept("122383", "DCM", "Stented Region")
    EntirePullback = CodedConcept("122384", "DCM", "Entire Pullback")
    ProximalStentMargin = CodedConcept("122385", "DCM", "Proximal Stent Margin")
    DistalStentMargin = CodedConcept("122386", "DCM", "Distal Stent Margin")
    MorphologicallyAbnormalStructure = CodedConcept("49755003", "SCT", "Morphologically Abnormal Structure")
    Lesion = CodedConcept("52988006", "SCT", "Lesion")
    CulpritLesion = CodedConcept("371895000", "SCT", "Culprit Lesion")
