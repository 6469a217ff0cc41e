"""CID 8303 Display Device Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID8303(ContextGroup, cid=8303, uid="1.2.840.10008.6.1.983", keyword="DisplayDeviceType", title="Display Device Type", version="20170417", extensible=True):
    """Display Device Type, extensible."""

    CRTDisplay = CodedConcept("109991", "DCM", "CRT Display")
    LiquidCrystalDisplay = CodedConcept("109992", "DCM", "Liquid Crystal Display")
    PlasmaDisplay = CodedConcept("109993", "DCM", "Plasma Display")
    OLED = CodedConcept("109994", "DCM", "OLED")
    DLPRearProjectionSystem = CodedConcept("109995", "DCM", "DLP Rear Projection System")
    DLPFrontProjectionSystem = CodedConcept("109996", "DCM", "DLP Front Projection System")
    CRTRearProjectionSystem = CodedConcept("109997", "DCM", "CRT Rear Projection System")
    CRTFrontProjectionSystem = CodedConcept("109998", "DCM", "CRT Front Projection System")
