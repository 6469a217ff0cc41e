"""CID 4019 Primary Anatomic Structure for Intra-oral Radiography (Deciduous Dentition - Designation of Teeth), PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID4019Code

class CID4019(ContextGroup[CID4019Code], cid=4019, uid="1.2.840.10008.6.1.303", keyword="PrimaryAnatomicStructureForIntraoralRadiographyDeciduousDentitionDesignationOfTeeth", title="Primary Anatomic Structure for Intra-oral Radiography (Deciduous Dentition - Designation of Teeth)", version="20230119", extensible=False):
    """Primary Anatomic Structure for Intra-oral Radiography (Deciduous Dentition - Designation of Teeth), not extensible."""

    DeciduousMaxillaryRightCentralIncisorTooth = CID4019Code("88824007", "SCT", "Deciduous maxillary right central incisor tooth")
    DeciduousMaxillaryRightLateralIncisorTooth = CID4019Code("65624003", "SCT", "Deciduous maxillary right lateral incisor tooth")
    DeciduousMaxillaryRightCanineTooth = CID4019Code("30618001", "SCT", "Deciduous maxillary right canine tooth")
    DeciduousMaxillaryRightFirstMolarTooth = CID4019Code("17505006", "SCT", "Deciduous maxillary right first molar tooth")
    DeciduousMaxillaryRightSecondMolarTooth = CID4019Code("27855007", "SCT", "Deciduous maxillary right second molar tooth")
    DeciduousMaxillaryLeftCentralIncisorTooth = CID4019Code("51678005", "SCT", "Deciduous maxillary left central incisor tooth")
    DeciduousMaxillaryLeftLateralIncisorTooth = CID4019Code("43622005", "SCT", "Deciduous maxillary left lateral incisor tooth")
    DeciduousMaxillaryLeftCanineTooth = CID4019Code("73937000", "SCT", "Deciduous maxillary left canine tooth")
    DeciduousMaxillaryLeftFirstMolarTooth = CID4019Code("45234009", "SCT", "Deciduous maxillary left first molar tooth")
    DeciduousMaxillaryLeftSecondMolarTooth = CID4019Code("51943008", "SCT", "Deciduous maxillary left second molar tooth")
    DeciduousMandibularLeftCentralIncisorTooth = CID4019Code("89552004", "SCT", "Deciduous mandibular left central incisor tooth")
    DeciduousMandibularLeftLateralIncisorTooth = CID4019Code("14770005", "SCT", "Deciduous mandibular left lateral incisor tooth")
    DeciduousMandibularLeftCanineTooth = CID4019Code("43281008", "SCT", "Deciduous mandibular left canine tooth")
    DeciduousMandibularLeftFirstMolarTooth = CID4019Code("38896004", "SCT", "Deciduous mandibular left first molar tooth")
    DeciduousMandibularLeftSecondMolarTooth = CID4019Code("49330006", "SCT", "Deciduous mandibular left second molar tooth")
    DeciduousMandibularRightCentralIncisorTooth = CID4019Code("67834006", "SCT", "Deciduous mandibular right central incisor tooth")
    DeciduousMandibularRightLateralIncisorTooth = CID4019Code("22445006", "SCT", "Deciduous mandibular right lateral incisor tooth")
    DeciduousMandibularRightCanineTooth = CID4019Code("6062009", "SCT", "Deciduous mandibular right canine tooth")
    DeciduousMandibularRightFirstMolarTooth = CID4019Code("58646007", "SCT", "Deciduous mandibular right first molar tooth")
    DeciduousMandibularRightSecondMolarTooth = CID4019Code("61868007", "SCT", "Deciduous mandibular right second molar tooth")
