"""CID 9544 Radiotherapy Distance Reference Location, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID9544Code

class CID9544(ContextGroup[CID9544Code], cid=9544, uid="1.2.840.10008.6.1.1291", keyword="RadiotherapyDistanceReferenceLocation", title="Radiotherapy Distance Reference Location", version="20190715", extensible=False):
    """Radiotherapy Distance Reference Location, not extensible."""

    NominalRadiationSourceLocation = CID9544Code("130358", "DCM", "Nominal Radiation Source Location")
    TreatmentMachineIsocenter = CID9544Code("130359", "DCM", "Treatment Machine Isocenter")
