"""CID 12228 Echocardiography Volume Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12228(ContextGroup, cid=12228, uid="1.2.840.10008.6.1.619", keyword="EchocardiographyVolumeMethod", title="Echocardiography Volume Method", version="20100317", extensible=True):
    """Echocardiography Volume Method, extensible."""

    AreaLengthBiplane = CodedConcept("125204", "DCM", "Area-Length Biplane")
    AreaLengthSinglePlane = CodedConcept("125205", "DCM", "Area-Length Single Plane")
    BiplaneEllipse = CodedConcept("125211", "DCM", "Biplane Ellipse")
    SinglePlaneEllipse = CodedConcept("125226", "DCM", "Single Plane Ellipse")
    CubeMethod = CodedConcept("125206", "DCM", "Cube Method")
    MethodOfDisksBiplane = CodedConcept("125207", "DCM", "Method of Disks, Biplane")
    MethodOfDisksSinglePlane = CodedConcept("125208", "DCM", "Method of Disks, Single Plane")
    Teichholz = CodedConcept("125209", "DCM", "Teichholz")
    ModifiedSimpson = CodedConcept("125227", "DCM", "Modified Simpson")
    BulletMethod = CodedConcept("125228", "DCM", "Bullet Method")
