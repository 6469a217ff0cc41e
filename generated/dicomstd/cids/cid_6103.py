"""CID 6103 Abnormal Lines Finding or Feature, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6103(ContextGroup, cid=6103, uid="1.2.840.10008.6.1.423", keyword="AbnormalLinesFindingOrFeature", title="Abnormal Lines Finding or Feature", version="20030108", extensible=True):
    """Abnormal Lines Finding or Feature, extensible."""

    ReticulonodularPattern = CodedConcept("112065", "DCM", "Reticulonodular pattern")
    AirFluidLevel = CodedConcept("112104", "DCM", "Air-fluid level")
    CoronaRadiata = CodedConcept("112105", "DCM", "Corona radiata")
    HoneycombPattern = CodedConcept("112106", "DCM", "Honeycomb pattern")
    FleischnersLineS = CodedConcept("112107", "DCM", "Fleischner's line(s)")
    IntralobularLines = CodedConcept("112108", "DCM", "Intralobular lines")
    KerleyALine = CodedConcept("112109", "DCM", "Kerley A line")
    KerleyBLine = CodedConcept("112110", "DCM", "Kerley B line")
    KerleyCLines = CodedConcept("112111", "DCM", "Kerley C lines")
    ParenchymalBand = CodedConcept("112112", "DCM", "Parenchymal band")
    PlateLikeAtelectasis = CodedConcept("40779009", "SCT", "Plate-like atelectasis")
    ReticularPattern = CodedConcept("112113", "DCM", "Reticular pattern")
    SeptalLineS = CodedConcept("112114", "DCM", "Septal line(s)")
    SubpleuralLine = CodedConcept("112115", "DCM", "Subpleural line")
    TramlineShadow = CodedConcept("112116", "DCM", "Tramline shadow")
    TubularShadow = CodedConcept("112117", "DCM", "Tubular shadow")
