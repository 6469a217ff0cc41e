"""CID 3722 Diabetic Therapy, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3722(ContextGroup, cid=3722, uid="1.2.840.10008.6.1.223", keyword="DiabeticTherapy", title="Diabetic Therapy", version="20141103", extensible=True):
    """Diabetic Therapy, extensible."""

    DiabeticOnDietaryTreatment = CodedConcept("170745003", "SCT", "Diabetic on Dietary Treatment")
    DiabeticOnOralTreatment = CodedConcept("170746002", "SCT", "Diabetic on Oral Treatment")
    DiabeticOnInsulin = CodedConcept("170747006", "SCT", "Diabetic on Insulin")
