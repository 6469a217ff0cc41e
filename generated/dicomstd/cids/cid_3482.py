"""CID 3482 IVUS Area Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3482(ContextGroup, cid=3482, uid="1.2.840.10008.6.1.117", keyword="IVUSAreaMeasurement", title="IVUS Area Measurement", version="20040614", extensible=True):
    """IVUS Area Measurement, extensible."""

    EEMCrossSectionalArea = CodedConcept("122333", "DCM", "EEM Cross-Sectional Area")
    VesselLumenCrossSectionalArea = CodedConcept("397415007", "SCT", "Vessel lumen cross-sectional area")
    StentCrossSectionalArea = CodedConcept("408705002", "SCT", "Stent Cross-Sectional Area")
    PlaquePlusMediaCrossSectionalArea = CodedConcept("122334", "DCM", "Plaque plus Media Cross-Sectional Area")
    InStentNeointimalCrossSectionalArea = CodedConcept("122335", "DCM", "In-Stent Neointimal Cross-Sectional Area")
