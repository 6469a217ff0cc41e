"""CID 6065 Instrument Approach, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6065(ContextGroup, cid=6065, uid="1.2.840.10008.6.1.394", keyword="InstrumentApproach", title="Instrument Approach", version="20160314", extensible=True):
    """Instrument Approach, extensible."""

    Medial = CodedConcept("255561001", "SCT", "Medial")
    Lateral = CodedConcept("49370004", "SCT", "Lateral")
    Superior = CodedConcept("264217000", "SCT", "Superior")
    Inferior = CodedConcept("261089000", "SCT", "Inferior")
    InferolateralToSuperomedial = CodedConcept("111432", "DCM", "Inferolateral to superomedial")
    InferomedialToSuperolateral = CodedConcept("111433", "DCM", "Inferomedial to superolateral")
    SuperolateralToInferomedial = CodedConcept("111434", "DCM", "Superolateral to inferomedial")
    SuperomedialToInferolateral = CodedConcept("111435", "DCM", "Superomedial to inferolateral")
