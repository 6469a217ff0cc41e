"""CID 10045 Radiopharmaceutical Patient State, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10045(ContextGroup, cid=10045, uid="1.2.840.10008.6.1.977", keyword="RadiopharmaceuticalPatientState", title="Radiopharmaceutical Patient State", version="20140419", extensible=True):
    """Radiopharmaceutical Patient State, extensible, includes CID 3102."""

    AbnormalRenalFunction = CodedConcept("39539005", "SCT", "Abnormal Renal Function")
    AcuteUnilateralRenalBlockage = CodedConcept("113560", "DCM", "Acute unilateral renal blockage")
    LowThyroidUptake = CodedConcept("113561", "DCM", "Low Thyroid Uptake")
    HighThyroidUptake = CodedConcept("113562", "DCM", "High Thyroid Uptake")
    SeverelyJaundiced = CodedConcept("113563", "DCM", "Severely Jaundiced")
    RestingState = CodedConcept("128975004", "SCT", "Resting State")
    CardiacStressState = CodedConcept("109091", "DCM", "Cardiac Stress State")
