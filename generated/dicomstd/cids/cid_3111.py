"""CID 3111 Nuclear Cardiology Radiopharmaceutical, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3111(ContextGroup, cid=3111, uid="1.2.840.10008.6.1.743", keyword="NuclearCardiologyRadiopharmaceutical", title="Nuclear Cardiology Radiopharmaceutical", version="20190817", extensible=True):
    """Nuclear Cardiology Radiopharmaceutical, extensible."""

    Thallium201 = CodedConcept("353842007", "SCT", "Thallium-201")
    Tc99mSestamibi = CodedConcept("424299003", "SCT", "Tc-99m sestamibi")
    Tc99mTetrofosmin = CodedConcept("424118002", "SCT", "Tc-99m tetrofosmin")
