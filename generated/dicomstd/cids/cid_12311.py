"""CID 12311 Echo Measured Strain Property, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID12311Code

class CID12311(ContextGroup[CID12311Code], cid=12311, uid="1.2.840.10008.6.1.1428", keyword="EchoMeasuredStrainProperty", title="Echo Measured Strain Property", version="20211112", extensible=False):
    """Echo Measured Strain Property, not extensible."""

    LongitudinalLagrangianStrain = CID12311Code("130670", "DCM", "Longitudinal Lagrangian Strain")
    PeakLongitudinalLagrangianStrain = CID12311Code("130671", "DCM", "Peak Longitudinal Lagrangian Strain")
    TimeToPeakLongitudinalLagrangianStrain = CID12311Code("130672", "DCM", "Time to Peak Longitudinal Lagrangian Strain")
    MechanicalDispersion = CID12311Code("130673", "DCM", "Mechanical Dispersion")
    LongitudinalLagrangianStrainRate = CID12311Code("130674", "DCM", "Longitudinal Lagrangian Strain Rate")
    RadialLagrangianStrain = CID12311Code("130675", "DCM", "Radial Lagrangian Strain")
    RadialLagrangianStrainRate = CID12311Code("130676", "DCM", "Radial Lagrangian Strain Rate")
    CircumferentialLagrangianStrain = CID12311Code("130677", "DCM", "Circumferential Lagrangian Strain")
    CircumferentialLagrangianStrainRate = CID12311Code("130678", "DCM", "Circumferential Lagrangian Strain Rate")
