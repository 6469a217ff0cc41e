"""CID 4019 Primary Anatomic Structure for Intra-oral Radiography (Deciduous Dentition - Designation of Teeth), PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID4019(ContextGroup, cid=4019, uid="1.2.840.10008.6.1.303", keyword="PrimaryAnatomicStructureForIntraoralRadiographyDeciduousDentitionDesignationOfTeeth", title="Primary Anatomic Structure for Intra-oral Radiography (Deciduous Dentition - Designation of Teeth)", version="20230119", extensible=False):
    """Primary Anatomic Structure for Intra-oral Radiography (Deciduous Dentition - Designation of Teeth), not extensible."""

    DeciduousMaxillaryRightCentralIncisorTooth = CodedConcept("88824007", "SCT", "Deciduous maxillary right central incisor tooth")
    DeciduousMaxillaryRightLateralIncisorTooth = CodedConcept("65624003", "SCT", "Deciduous maxillary right lateral incisor tooth")
    DeciduousMaxillaryRightCanineTooth = CodedConcept("30618001", "SCT", "Deciduous maxillary right canine tooth")
    DeciduousMaxillaryRightFirstMolarTooth = CodedConcept("17505006", "SCT", "Deciduous maxillary right first molar tooth")
    DeciduousMaxillaryRightSecondMolarTooth = CodedConcept("27855007", "SCT", "Deciduous maxillary right second molar tooth")
    DeciduousMaxillaryLeftCentralIncisorTooth = CodedConcept("51678005", "SCT", "Deciduous maxillary left central incisor tooth")
    DeciduousMaxillaryLeftLateralIncisorTooth = CodedConcept("43622005", "SCT", "Deciduous maxillary left lateral incisor tooth")
    DeciduousMaxillaryLeftCanineTooth = CodedConcept("73937000", "SCT", "Deciduous maxillary left canine tooth")
    DeciduousMaxillaryLeftFirstMolarTooth = CodedConcept("45234009", "SCT", "Deciduous maxillary left first molar tooth")
    DeciduousMaxillaryLeftSecondMolarTooth = CodedConcept("51943008", "SCT", "Deciduous maxillary left second molar tooth")
    DeciduousMandibularLeftCentralIncisorTooth = CodedConcept("89552004", "SCT", "Deciduous mandibular left central incisor tooth")
    DeciduousMandibularLeftLateralIncisorTooth = CodedConcept("14770005", "SCT", "Deciduous mandibular left lateral incisor tooth")
    DeciduousMandibularLeftCanineTooth = CodedConcept("43281008", "SCT", "Deciduous mandibular left canine tooth")
    DeciduousMandibularLeftFirstMolarTooth = CodedConcept("38896004", "SCT", "Deciduous mandibular left first molar tooth")
    DeciduousMandibularLeftSecondMolarTooth = CodedConcept("49330006", "SCT", "Deciduous mandibular left second molar tooth")
    DeciduousMandibularRightCentralIncisorTooth = CodedConcept("67834006", "SCT", "Deciduous mandibular right central incisor tooth")
    DeciduousMandibularRightLateralIncisorTooth = CodedConcept("22445006", "SCT", "Deciduous mandibular right lateral incisor tooth")
    DeciduousMandibularRightCanineTooth = CodedConcept("6062009", "SCT", "Deciduous mandibular right canine tooth")
    DeciduousMandibularRightFirstMolarTooth = CodedConcept("58646007", "SCT", "Deciduous mandibular right first molar tooth")
    DeciduousMandibularRightSecondMolarTooth = CodedConcept("61868007", "SCT", "Deciduous mandibular right second molar tooth")
