"""CID 9544 Radiotherapy Distance Reference Location, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID9544(ContextGroup, cid=9544, uid="1.2.840.10008.6.1.1291", keyword="RadiotherapyDistanceReferenceLocation", title="Radiotherapy Distance Reference Location", version="20190715", extensible=False):
    """Radiotherapy Distance Reference Location, not extensible."""

    NominalRadiationSourceLocation = CodedConcept("130358", "DCM", "Nominal Radiation Source Location")
    TreatmentMachineIsocenter = CodedConcept("130359", "DCM", "Treatment Machine Isocenter")
