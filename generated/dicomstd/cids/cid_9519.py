"""CID 9519 Radiotherapy Accessory Slot Holder Device Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9519(ContextGroup, cid=9519, uid="1.2.840.10008.6.1.1229", keyword="RadiotherapyAccessorySlotHolderDeviceType", title="Radiotherapy Accessory Slot Holder Device Type", version="20181112", extensible=True):
    """Radiotherapy Accessory Slot Holder Device Type, extensible."""

    RadiotherapyApplicator = CodedConcept("130125", "DCM", "Radiotherapy Applicator")
