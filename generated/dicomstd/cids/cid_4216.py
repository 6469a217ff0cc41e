"""CID 4216 Ophthalmic Visual Acuity Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4216(ContextGroup, cid=4216, uid="1.2.840.10008.6.1.802", keyword="OphthalmicVisualAcuityType", title="Ophthalmic Visual Acuity Type", version="20080124", extensible=True):
    """Ophthalmic Visual Acuity Type, extensible."""

    AutorefractionVisualAcuity = CodedConcept("111685", "DCM", "Autorefraction Visual Acuity")
    HabitualVisualAcuity = CodedConcept("111686", "DCM", "Habitual Visual Acuity")
    PrescriptionVisualAcuity = CodedConcept("111687", "DCM", "Prescription Visual Acuity")
    PotentialAcuityMeterVisualAcuity = CodedConcept("424622008", "SCT", "Potential Acuity Meter Visual Acuity")
    BestCorrectedVisualAcuity = CodedConcept("419775003", "SCT", "Best Corrected Visual Acuity")
    UncorrectedVisualAcuity = CodedConcept("420050001", "SCT", "Uncorrected Visual Acuity")
    PinholeVisualAcuity = CodedConcept("419475002", "SCT", "Pinhole Visual Acuity")
    BrightnessAcuityTestingVisualAcuity = CodedConcept("425141002", "SCT", "Brightness Acuity Testing Visual Acuity")
