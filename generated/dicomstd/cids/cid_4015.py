"""CID 4015 View Modifier for Mammography, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID4015Code

class CID4015(ContextGroup[CID4015Code], cid=4015, uid="1.2.840.10008.6.1.299", keyword="ViewModifierForMammography", title="View Modifier for Mammography", version="20090717", extensible=False):
    """View Modifier for Mammography, not extensible."""

    Cleavage = CID4015Code("399161006", "SCT", "Cleavage")
    AxillaryTail = CID4015Code("399011000", "SCT", "Axillary Tail")
    RolledLateral = CID4015Code("399197002", "SCT", "Rolled Lateral")
    RolledMedial = CID4015Code("399226006", "SCT", "Rolled Medial")
    RolledInferior = CID4015Code("414493004", "SCT", "Rolled Inferior")
    RolledSuperior = CID4015Code("415670009", "SCT", "Rolled Superior")
    ImplantDisplaced = CID4015Code("399209000", "SCT", "Implant Displaced")
    Magnification = CID4015Code("399163009", "SCT", "Magnification")
    SpotCompression = CID4015Code("399055006", "SCT", "Spot Compression")
    Tangential = CID4015Code("399110001", "SCT", "Tangential")
    NippleInProfile = CID4015Code("442581004", "SCT", "Nipple in profile")
    AnteriorCompression = CID4015Code("441752004", "SCT", "Anterior compression")
    InfraMammaryFold = CID4015Code("442593008", "SCT", "Infra-mammary fold")
    AxillaryTissue = CID4015Code("442580003", "SCT", "Axillary tissue")
