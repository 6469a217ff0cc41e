"""CID 12303 Echo Measurement Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID12303(ContextGroup, cid=12303, uid="1.2.840.10008.6.1.1144", keyword="EchoMeasurementType", title="Echo Measurement Type", version="20161109", extensible=False):
    """Echo Measurement Type, not extensible."""

    Indexed = CodedConcept("125313", "DCM", "Indexed")
    Ratio = CodedConcept("118586006", "SCT", "Ratio")
    FractionalChange = CodedConcept("125314", "DCM", "Fractional Change")
    Calculated = CodedConcept("125315", "DCM", "Calculated")
    ManualEntry = CodedConcept("113857", "DCM", "Manual Entry")
    DirectlyMeasured = CodedConcept("125316", "DCM", "Directly measured")
