"""CID 9518 Radiotherapy Accessory No-slot Holder Device Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9518(ContextGroup, cid=9518, uid="1.2.840.10008.6.1.1228", keyword="RadiotherapyAccessoryNoslotHolderDeviceType", title="Radiotherapy Accessory No-slot Holder Device Type", version="20181112", extensible=True):
    """Radiotherapy Accessory No-slot Holder Device Type, extensible."""

    AccessoryTray = CodedConcept("130124", "DCM", "Accessory Tray")
