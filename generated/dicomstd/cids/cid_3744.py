"""CID 3744 EF Testing Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3744(ContextGroup, cid=3744, uid="1.2.840.10008.6.1.241", keyword="EFTestingMethod", title="EF Testing Method", version="20160314", extensible=True):
    """EF Testing Method, extensible."""

    CardiacVentriculography = CodedConcept("252426003", "SCT", "Cardiac ventriculography")
    RadionuclideVentriculography = CodedConcept("85606007", "SCT", "Radionuclide ventriculography")
    Echocardiography = CodedConcept("40701008", "SCT", "Echocardiography")
