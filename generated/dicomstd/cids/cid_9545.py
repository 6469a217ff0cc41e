"""CID 9545 Fixed Beam Limiting Device Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9545(ContextGroup, cid=9545, uid="1.2.840.10008.6.1.1292", keyword="FixedBeamLimitingDeviceType", title="Fixed Beam Limiting Device Type", version="20190715", extensible=True):
    """Fixed Beam Limiting Device Type, extensible, includes CID 9517."""

    ElectronFixedAperture = CodedConcept("130343", "DCM", "Electron Fixed Aperture")
    PhotonFixedAperture = CodedConcept("130344", "DCM", "Photon Fixed Aperture")
    IntraoperativeFixedAperture = CodedConcept("130345", "DCM", "Intraoperative Fixed Aperture")
    ShieldingBlock = CodedConcept("228739009", "SCT", "Shielding Block")
    ApertureBlock = CodedConcept("130123", "DCM", "Aperture Block")
