"""CID 4017 Anatomic Region Modifier for Intra-oral Radiography, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID4017(ContextGroup, cid=4017, uid="1.2.840.10008.6.1.301", keyword="AnatomicRegionModifierForIntraoralRadiography", title="Anatomic Region Modifier for Intra-oral Radiography", version="20150318", extensible=False):
    """Anatomic Region Modifier for Intra-oral Radiography, not extensible."""

    CentralIncisorRegion = CodedConcept("699453001", "SCT", "Central incisor region")
    LateralIncisorRegion = CodedConcept("699511000", "SCT", "Lateral incisor region")
    CanineRegion = CodedConcept("699510004", "SCT", "Canine region")
    FirstPremolarRegion = CodedConcept("699509009", "SCT", "First premolar region")
    SecondPremolarRegion = CodedConcept("699508001", "SCT", "Second premolar region")
    FirstMolarRegion = CodedConcept("699507006", "SCT", "First molar region")
    SecondMolarRegion = CodedConcept("699505003", "SCT", "Second molar region")
    ThirdMolarRegion = CodedConcept("699503005", "SCT", "Third molar region")
