"""CID 4257 Visual Field Global Index Name, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4257(ContextGroup, cid=4257, uid="1.2.840.10008.6.1.916", keyword="VisualFieldGlobalIndexName", title="Visual Field Global Index Name", version="20100827", extensible=True):
    """Visual Field Global Index Name, extensible."""

    VisualFieldIndex = CodedConcept("111852", "DCM", "Visual Field Index")
    VisualFieldLossDueToDiffuseDefect = CodedConcept("111853", "DCM", "Visual Field Loss Due to Diffuse Defect")
    VisualFieldLossDueToLocalDefect = CodedConcept("111854", "DCM", "Visual Field Loss Due to Local Defect")
    GlaucomaHemifieldTestAnalysis = CodedConcept("111855", "DCM", "Glaucoma Hemifield Test Analysis")
    OpticalFixationMeasurements = CodedConcept("111856", "DCM", "Optical Fixation Measurements")
