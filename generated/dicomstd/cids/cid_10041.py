"""CID 10041 Source of Radioisotope Activity Information, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10041(ContextGroup, cid=10041, uid="1.2.840.10008.6.1.973", keyword="SourceOfRadioisotopeActivityInformation", title="Source of Radioisotope Activity Information", version="20140419", extensible=True):
    """Source of Radioisotope Activity Information, extensible."""

    DoseCalibrator = CodedConcept("113541", "DCM", "Dose Calibrator")
    InfusionSystem = CodedConcept("113542", "DCM", "Infusion System")
    RadioisotopeGenerator = CodedConcept("113543", "DCM", "Radioisotope Generator")
