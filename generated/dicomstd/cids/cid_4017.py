"""CID 4017 Anatomic Region Modifier for Intra-oral Radiography, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID4017Code

class CID4017(ContextGroup[CID4017Code], cid=4017, uid="1.2.840.10008.6.1.301", keyword="AnatomicRegionModifierForIntraoralRadiography", title="Anatomic Region Modifier for Intra-oral Radiography", version="20150318", extensible=False):
    """Anatomic Region Modifier for Intra-oral Radiography, not extensible."""

    CentralIncisorRegion = CID4017Code("699453001", "SCT", "Central incisor region")
    LateralIncisorRegion = CID4017Code("699511000", "SCT", "Lateral incisor region")
    CanineRegion = CID4017Code("699510004", "SCT", "Canine region")
    FirstPremolarRegion = CID4017Code("699509009", "SCT", "First premolar region")
    SecondPremolarRegion = CID4017Code("699508001", "SCT", "Second premolar region")
    FirstMolarRegion = CID4017Code("699507006", "SCT", "First molar region")
    SecondMolarRegion = CID4017Code("699505003", "SCT", "Second molar region")
    ThirdMolarRegion = CID4017Code("699503005", "SCT", "Third molar region")
