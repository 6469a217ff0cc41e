"""CID 12303 Echo Measurement Type, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID12303Code

class CID12303(ContextGroup[CID12303Code], cid=12303, uid="1.2.840.10008.6.1.1144", keyword="EchoMeasurementType", title="Echo Measurement Type", version="20161109", extensible=False):
    """Echo Measurement Type, not extensible."""

    Indexed = CID12303Code("125313", "DCM", "Indexed")
    Ratio = CID12303Code("118586006", "SCT", "Ratio")
    FractionalChange = CID12303Code("125314", "DCM", "Fractional Change")
    Calculated = CID12303Code("125315", "DCM", "Calculated")
    ManualEntry = CID12303Code("113857", "DCM", "Manual Entry")
    DirectlyMeasured = CID12303Code("125316", "DCM", "Directly measured")
