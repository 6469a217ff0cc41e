"""CID 12311 Echo Measured Strain Property, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID12311(ContextGroup, cid=12311, uid="1.2.840.10008.6.1.1428", keyword="EchoMeasuredStrainProperty", title="Echo Measured Strain Property", version="20211112", extensible=False):
    """Echo Measured Strain Property, not extensible."""

    LongitudinalLagrangianStrain = CodedConcept("130670", "DCM", "Longitudinal Lagrangian Strain")
    PeakLongitudinalLagrangianStrain = CodedConcept("130671", "DCM", "Peak Longitudinal Lagrangian Strain")
    TimeToPeakLongitudinalLagrangianStrain = CodedConcept("130672", "DCM", "Time to Peak Longitudinal Lagrangian Strain")
    MechanicalDispersion = CodedConcept("130673", "DCM", "Mechanical Dispersion")
    LongitudinalLagrangianStrainRate = CodedConcept("130674", "DCM", "Longitudinal Lagrangian Strain Rate")
    RadialLagrangianStrain = CodedConcept("130675", "DCM", "Radial Lagrangian Strain")
    RadialLagrangianStrainRate = CodedConcept("130676", "DCM", "Radial Lagrangian Strain Rate")
    CircumferentialLagrangianStrain = CodedConcept("130677", "DCM", "Circumferential Lagrangian Strain")
    CircumferentialLagrangianStrainRate = CodedConcept("130678", "DCM", "Circumferential Lagrangian Strain Rate")
