"""CID 3839 Coronary Vein, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3839(ContextGroup, cid=3839, uid="1.2.840.10008.6.1.289", keyword="CoronaryVein", title="Coronary Vein", version="20110818", extensible=True):
    """Coronary Vein, extensible."""

    AzygosVein = CodedConcept("72107004", "SCT", "Azygos Vein")
    CoronarySinus = CodedConcept("90219004", "SCT", "Coronary Sinus")
    GreatCardiacVein = CodedConcept("5928000", "SCT", "Great Cardiac Vein")
    SmallCardiacVein = CodedConcept("49082002", "SCT", "Small Cardiac Vein")
    AnteriorCardiacVein = CodedConcept("194996006", "SCT", "Anterior Cardiac Vein")
    AtrialVein = CodedConcept("195164009", "SCT", "Atrial Vein")
    AtrioventricularVein = CodedConcept("195496005", "SCT", "Atrioventricular Vein")
    MiddleCardiacVein = CodedConcept("73580002", "SCT", "Middle Cardiac Vein")
    VentricularVein = CodedConcept("195328002", "SCT", "Ventricular Vein")
    SmallestCardiacVein = CodedConcept("195073003", "SCT", "Smallest Cardiac Vein")
