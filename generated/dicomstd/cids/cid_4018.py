"""CID 4018 Primary Anatomic Structure for Intra-oral Radiography (Permanent Dentition - Designation of Teeth), PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID4018Code

class CID4018(ContextGroup[CID4018Code], cid=4018, uid="1.2.840.10008.6.1.302", keyword="PrimaryAnatomicStructureForIntraoralRadiographyPermanentDentitionDesignationOfTeeth", title="Primary Anatomic Structure for Intra-oral Radiography (Permanent Dentition - Designation of Teeth)", version="20220922", extensible=False):
    """Primary Anatomic Structure for Intra-oral Radiography (Permanent Dentition - Designation of Teeth), not extensible."""

    PermanentMaxillaryRightThirdMolarTooth = CID4018Code("68085002", "SCT", "Permanent maxillary right third molar tooth")
    PermanentMaxillaryRightSecondMolarTooth = CID4018Code("863902006", "SCT", "Permanent maxillary right second molar tooth")
    PermanentMaxillaryRightFirstMolarTooth = CID4018Code("865995000", "SCT", "Permanent maxillary right first molar tooth")
    PermanentMaxillaryRightSecondPremolarTooth = CID4018Code("36492000", "SCT", "Permanent maxillary right second premolar tooth")
    PermanentMaxillaryRightFirstPremolarTooth = CID4018Code("57826002", "SCT", "Permanent maxillary right first premolar tooth")
    PermanentMaxillaryRightCanineTooth = CID4018Code("860767006", "SCT", "Permanent maxillary right canine tooth")
    PermanentMaxillaryRightLateralIncisorTooth = CID4018Code("424877001", "SCT", "Permanent maxillary right lateral incisor tooth")
    PermanentMaxillaryRightCentralIncisorTooth = CID4018Code("422653006", "SCT", "Permanent maxillary right central incisor tooth")
    PermanentMaxillaryLeftCentralIncisorTooth = CID4018Code("424399000", "SCT", "Permanent maxillary left central incisor tooth")
    PermanentMaxillaryLeftLateralIncisorTooth = CID4018Code("423185002", "SCT", "Permanent maxillary left lateral incisor tooth")
    PermanentMaxillaryLeftCanineTooth = CID4018Code("860780009", "SCT", "Permanent maxillary left canine tooth")
    PermanentMaxillaryLeftFirstPremolarTooth = CID4018Code("61897005", "SCT", "Permanent maxillary left first premolar tooth")
    PermanentMaxillaryLeftSecondPremolarTooth = CID4018Code("23226009", "SCT", "Permanent maxillary left second premolar tooth")
    PermanentMaxillaryLeftFirstMolarTooth = CID4018Code("865988009", "SCT", "Permanent maxillary left first molar tooth")
    PermanentMaxillaryLeftSecondMolarTooth = CID4018Code("863901004", "SCT", "Permanent maxillary left second molar tooth")
    PermanentMaxillaryLeftThirdMolarTooth = CID4018Code("87704003", "SCT", "Permanent maxillary left third molar tooth")
    MandibularLeftThirdMolarTooth = CID4018Code("74344005", "SCT", "Mandibular left third molar tooth")
    MandibularLeftSecondMolarTooth = CID4018Code("863898000", "SCT", "Mandibular left second molar tooth")
    MandibularLeftFirstMolarTooth = CID4018Code("866006002", "SCT", "Mandibular left first molar tooth")
    MandibularLeftSecondPremolarTooth = CID4018Code("24573005", "SCT", "Mandibular left second premolar tooth")
    MandibularLeftFirstPremolarTooth = CID4018Code("2400006", "SCT", "Mandibular left first premolar tooth")
    MandibularLeftCanineTooth = CID4018Code("860782001", "SCT", "Mandibular left canine tooth")
    MandibularLeftLateralTooth = CID4018Code("423331005", "SCT", "Mandibular left lateral tooth")
    MandibularLeftCentralIncisorTooth = CID4018Code("425106001", "SCT", "Mandibular left central incisor tooth")
    MandibularRightCentralIncisorTooth = CID4018Code("424575004", "SCT", "Mandibular right central incisor tooth")
    MandibularRightLateralIncisorTooth = CID4018Code("423937004", "SCT", "Mandibular right lateral incisor tooth")
    MandibularRightCanineTooth = CID4018Code("860785004", "SCT", "Mandibular right canine tooth")
    MandibularRightFirstPremolarTooth = CID4018Code("80140008", "SCT", "Mandibular right first premolar tooth")
    MandibularRightSecondPremolarTooth = CID4018Code("8873007", "SCT", "Mandibular right second premolar tooth")
    MandibularRightFirstMolarTooth = CID4018Code("866005003", "SCT", "Mandibular right first molar tooth")
    MandibularRightSecondMolarTooth = CID4018Code("863899008", "SCT", "Mandibular right second molar tooth")
    MandibularRightThirdMolarTooth = CID4018Code("38994002", "SCT", "Mandibular right third molar tooth")
