"""CID 4015 View Modifier for Mammography, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID4015(ContextGroup, cid=4015, uid="1.2.840.10008.6.1.299", keyword="ViewModifierForMammography", title="View Modifier for Mammography", version="20090717", extensible=False):
    """View Modifier for Mammography, not extensible."""

    Cleavage = CodedConcept("399161006", "SCT", "Cleavage")
    AxillaryTail = CodedConcept("399011000", "SCT", "Axillary Tail")
    RolledLateral = CodedConcept("399197002", "SCT", "Rolled Lateral")
    RolledMedial = CodedConcept("399226006", "SCT", "Rolled Medial")
    RolledInferior = CodedConcept("414493004", "SCT", "Rolled Inferior")
    RolledSuperior = CodedConcept("415670009", "SCT", "Rolled Superior")
    ImplantDisplaced = CodedConcept("399209000", "SCT", "Implant Displaced")
    Magnification = CodedConcept("399163009", "SCT", "Magnification")
    SpotCompression = CodedConcept("399055006", "SCT", "Spot Compression")
    Tangential = CodedConcept("399110001", "SCT", "Tangential")
    NippleInProfile = CodedConcept("442581004", "SCT", "Nipple in profile")
    AnteriorCompression = CodedConcept("441752004", "SCT", "Anterior compression")
    InfraMammaryFold = CodedConcept("442593008", "SCT", "Infra-mammary fold")
    AxillaryTissue = CodedConcept("442580003", "SCT", "Axillary tissue")
