"""CID 3484 IVUS Index/Ratio, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3484(ContextGroup, cid=3484, uid="1.2.840.10008.6.1.119", keyword="IVUSIndexRatio", title="IVUS Index/Ratio", version="20040614", extensible=True):
    """IVUS Index/Ratio, extensible."""

    LumenEccentricityIndex = CodedConcept("122343", "DCM", "Lumen Eccentricity Index")
    PlaquePlusMediaEccentricityIndex = CodedConcept("122344", "DCM", "Plaque plus Media Eccentricity Index")
    RemodelingIndex = CodedConcept("122345", "DCM", "Remodeling Index")
    StentSymmetryIndex = CodedConcept("122346", "DCM", "Stent Symmetry Index")
    StentExpansionIndex = CodedConcept("122347", "DCM", "Stent Expansion Index")
    LumenShapeIndex = CodedConcept("122348", "DCM", "Lumen Shape Index")
    LumenDiameterRatio = CodedConcept("122350", "DCM", "Lumen Diameter Ratio")
    StentDiameterRatio = CodedConcept("122351", "DCM", "Stent Diameter Ratio")
    EEMDiameterRatio = CodedConcept("122352", "DCM", "EEM Diameter Ratio")
