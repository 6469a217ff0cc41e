"""CID 6327 Prostate Imaging Indication, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6327(ContextGroup, cid=6327, uid="1.2.840.10008.6.1.1384", keyword="ProstateImagingIndication", title="Prostate Imaging Indication", version="20210714", extensible=True):
    """Prostate Imaging Indication, extensible."""

    ActiveSurveillanceOfProstateCancer = CodedConcept("130589", "DCM", "Active surveillance of prostate cancer")
    FamilyHistoryOfProstateCancer = CodedConcept("111562", "DCM", "Family history of prostate cancer")
    Staging = CodedConcept("373825000", "SCT", "Staging")
    AssessChange = CodedConcept("130590", "DCM", "Assess change")
    ElevatedProstateSpecificAntigen = CodedConcept("R97.20", "I10", "Elevated Prostate Specific Antigen")
    ReviewOfAnOutsideStudy = CodedConcept("111418", "DCM", "Review of an outside study")
    Brachytherapy = CodedConcept("384692006", "SCT", "Brachytherapy")
    PreBiopsyLocalizationOfProstateLesion = CodedConcept("130588", "DCM", "Pre-biopsy localization of prostate lesion")
