"""Context groups of PS3.16 for type checkers. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6401(ContextGroup):
    """Non-lesion Object Type - Physical Object."""
    BBShotLeadPellet: CodedConcept
    Bullet: CodedConcept
    CardiacPacemaker: CodedConcept
    Catheter: CodedConcept
    Clip: CodedConcept
    Collimator: CodedConcept
    CompressionPaddle: CodedConcept
    IDPlate: CodedConcept
    Implant: CodedConcept
    JWire: CodedConcept
    OpaqueMarker: CodedConcept
    OtherMarker: CodedConcept
    Staple: CodedConcept
    Suture: CodedConcept

class CID6402(ContextGroup):
    """Non-lesion Object Type - Substance."""
    ContrastAgent: CodedConcept

class CID6403(ContextGroup):
    """Non-lesion Object Type - Tissue."""
    ScarTissue: CodedConcept

class CID6404(ContextGroup):
    """Chest Non-lesion Object Type - Physical Object."""
    Bullet: CodedConcept
    CardiacPacemaker: CodedConcept
    CardiacPacemakerLead: CodedConcept
    Catheter: CodedConcept
    CentralLine: CodedConcept
    CervicalCollar: CodedConcept
    ChestTube: CodedConcept
    Coin: CodedConcept
    EndotrachealTube: CodedConcept
    FeedingTube: CodedConcept
    FiducialMark: CodedConcept
    HeartValveProsthesis: CodedConcept
    JejunostomyTube: CodedConcept
    Jewelry: CodedConcept
    KidneyStent: CodedConcept
    Needle: CodedConcept
    NippleRing: CodedConcept
    PancreaticStent: CodedConcept
    Pin: CodedConcept
    Portacath: CodedConcept
    Prosthesis: CodedConcept
    Staple: CodedConcept
    Suture: CodedConcept
    Tracheotomy: CodedConcept
    UretericStent: CodedConcept
    VenaCavaFilter: CodedConcept

class CID6405(ContextGroup):
    """Chest Non-lesion Object Type - Tissue."""
    ScarTissue: CodedConcept
