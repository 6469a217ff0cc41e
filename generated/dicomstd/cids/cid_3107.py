"""CID 3107 PET Cardiology Radiopharmaceutical, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3107(ContextGroup, cid=3107, uid="1.2.840.10008.6.1.740", keyword="PETCardiologyRadiopharmaceutical", title="PET Cardiology Radiopharmaceutical", version="20080927", extensible=True):
    """PET Cardiology Radiopharmaceutical, extensible."""

    FluorodeoxyglucoseF18 = CodedConcept("35321007", "SCT", "Fluorodeoxyglucose F^18^")
    N13Nitrogen = CodedConcept("21576001", "SCT", "^13^Nitrogen")
    N82Rubidium = CodedConcept("79197006", "SCT", "^82^Rubidium")
