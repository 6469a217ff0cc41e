"""CID 9517 Radiotherapy Block Device Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9517(ContextGroup, cid=9517, uid="1.2.840.10008.6.1.1227", keyword="RadiotherapyBlockDeviceType", title="Radiotherapy Block Device Type", version="20181112", extensible=True):
    """Radiotherapy Block Device Type, extensible."""

    ShieldingBlock = CodedConcept("228739009", "SCT", "Shielding Block")
    ApertureBlock = CodedConcept("130123", "DCM", "Aperture Block")
