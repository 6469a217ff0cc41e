"""CID 10065 Radiation Transport Model Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10065(ContextGroup, cid=10065, uid="1.2.840.10008.6.1.1159", keyword="RadiationTransportModelType", title="Radiation Transport Model Type", version="20170405", extensible=True):
    """Radiation Transport Model Type, extensible."""

    GeometricRadiationTransportModel = CodedConcept("128421", "DCM", "Geometric Radiation Transport Model")
    VoxelizedRadiationTransportModel = CodedConcept("128422", "DCM", "Voxelized Radiation Transport Model")
    MeshRadiationTransportModel = CodedConcept("128423", "DCM", "Mesh Radiation Transport Model")
    NURBSRadiationTransportModel = CodedConcept("128424", "DCM", "NURBS Radiation Transport Model")
    MeasuredRadiationDose = CodedConcept("128497", "DCM", "Measured Radiation Dose")
    BREPRadiationTransportModel = CodedConcept("128406", "DCM", "BREP Radiation Transport Model")
