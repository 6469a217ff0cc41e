"""CID 4018 Primary Anatomic Structure for Intra-oral Radiography (Permanent Dentition - Designation of Teeth), PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID4018(ContextGroup, cid=4018, uid="1.2.840.10008.6.1.302", keyword="PrimaryAnatomicStructureForIntraoralRadiographyPermanentDentitionDesignationOfTeeth", title="Primary Anatomic Structure for Intra-oral Radiography (Permanent Dentition - Designation of Teeth)", version="20220922", extensible=False):
    """Primary Anatomic Structure for Intra-oral Radiography (Permanent Dentition - Designation of Teeth), not extensible."""

    PermanentMaxillaryRightThirdMolarTooth = CodedConcept("68085002", "SCT", "Permanent maxillary right third molar tooth")
    PermanentMaxillaryRightSecondMolarTooth = CodedConcept("863902006", "SCT", "Permanent maxillary right second molar tooth")
    PermanentMaxillaryRightFirstMolarTooth = CodedConcept("865995000", "SCT", "Permanent maxillary right first molar tooth")
    PermanentMaxillaryRightSecondPremolarTooth = CodedConcept("36492000", "SCT", "Permanent maxillary right second premolar tooth")
    PermanentMaxillaryRightFirstPremolarTooth = CodedConcept("57826002", "SCT", "Permanent maxillary right first premolar tooth")
    PermanentMaxillaryRightCanineTooth = CodedConcept("860767006", "SCT", "Permanent maxillary right canine tooth")
    PermanentMaxillaryRightLateralIncisorTooth = CodedConcept("424877001", "SCT", "Permanent maxillary right lateral incisor tooth")
    PermanentMaxillaryRightCentralIncisorTooth = CodedConcept("422653006", "SCT", "Permanent maxillary right central incisor tooth")
    PermanentMaxillaryLeftCentralIncisorTooth = CodedConcept("424399000", "SCT", "Permanent maxillary left central incisor tooth")
    PermanentMaxillaryLeftLateralIncisorTooth = CodedConcept("423185002", "SCT", "Permanent maxillary left lateral incisor tooth")
    PermanentMaxillaryLeftCanineTooth = CodedConcept("860780009", "SCT", "Permanent maxillary left canine tooth")
    PermanentMaxillaryLeftFirstPremolarTooth = CodedConcept("61897005", "SCT", "Permanent maxillary left first premolar tooth")
    PermanentMaxillaryLeftSecondPremolarTooth = CodedConcept("23226009", "SCT", "Permanent maxillary left second premolar tooth")
    PermanentMaxillaryLeftFirstMolarTooth = CodedConcept("865988009", "SCT", "Permanent maxillary left first molar tooth")
    PermanentMaxillaryLeftSecondMolarTooth = CodedConcept("863901004", "SCT", "Permanent maxillary left second molar tooth")
    PermanentMaxillaryLeftThirdMolarTooth = CodedConcept("87704003", "SCT", "Permanent maxillary left third molar tooth")
    MandibularLeftThirdMolarTooth = CodedConcept("74344005", "SCT", "Mandibular left third molar tooth")
    MandibularLeftSecondMolarTooth = CodedConcept("863898000", "SCT", "Mandibular left second molar tooth")
    MandibularLeftFirstMolarTooth = CodedConcept("866006002", "SCT", "Mandibular left first molar tooth")
    MandibularLeftSecondPremolarTooth = CodedConcept("24573005", "SCT", "Mandibular left second premolar tooth")
    MandibularLeftFirstPremolarTooth = CodedConcept("2400006", "SCT", "Mandibular left first premolar tooth")
    MandibularLeftCanineTooth = CodedConcept("860782001", "SCT", "Mandibular left canine tooth")
    MandibularLeftLateralTooth = CodedConcept("423331005", "SCT", "Mandibular left lateral tooth")
    MandibularLeftCentralIncisorTooth = CodedConcept("425106001", "SCT", "Mandibular left central incisor tooth")
    MandibularRightCentralIncisorTooth = CodedConcept("424575004", "SCT", "Mandibular right central incisor tooth")
    MandibularRightLateralIncisorTooth = CodedConcept("423937004", "SCT", "Mandibular right lateral incisor tooth")
    MandibularRightCanineTooth = CodedConcept("860785004", "SCT", "Mandibular right canine tooth")
    MandibularRightFirstPremolarTooth = CodedConcept("80140008", "SCT", "Mandibular right first premolar tooth")
    MandibularRightSecondPremolarTooth = CodedConcept("8873007", "SCT", "Mandibular right second premolar tooth")
    MandibularRightFirstMolarTooth = CodedConcept("866005003", "SCT", "Mandibular right first molar tooth")
    MandibularRightSecondMolarTooth = CodedConcept("863899008", "SCT", "Mandibular right second molar tooth")
    MandibularRightThirdMolarTooth = CodedConcept("38994002", "SCT", "Mandibular right third molar tooth")
